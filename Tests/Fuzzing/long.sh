#!/usr/bin/env bash
# The long form: ten million inputs a target, and the whole test suite under each sanitizer.
#
# usage: Tests/Fuzzing/long.sh [--runs N]
#
# Takes hours. Exits 1 if anything was found.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=10000000
if [ "${1:-}" = --runs ]; then runs=${2:?}; fi

failed=0
Tests/Fuzzing/fuzz.sh --runs "$runs" || failed=1
# Globals that live as long as the process are no leaks.
ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-asan || failed=1
swift test --sanitize=thread --scratch-path .build-tsan || failed=1
exit $failed
