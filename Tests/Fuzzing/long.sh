#!/usr/bin/env bash
# The long form: the whole test suite under each sanitizer, in release and with its coverage counted,
# ten million inputs a target, and ten minutes a target with the address sanitizer.
#
# usage: Tests/Fuzzing/long.sh [--runs N]
#
# Takes hours, and most of a day for the inputs. Exits 1 if anything was found.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=10000000
if [ "${1:-}" = --runs ]; then runs=${2:?}; fi

failed=0
# Globals that live as long as the process are no leaks.
ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-asan || failed=1
GLOBALCOMPACT_SANITIZER=thread swift test --sanitize=thread --scratch-path .build-tsan || failed=1
swift test -c release -Xswiftc -enable-testing --scratch-path .build-release || failed=1
swift test --enable-code-coverage --scratch-path .build-coverage || failed=1
.ci/check-coverage --scratch-path .build-coverage --list || failed=1
Tests/Fuzzing/fuzz.sh --fast --runs "$runs" || failed=1
Tests/Fuzzing/fuzz.sh --seconds 600 || failed=1
exit $failed
