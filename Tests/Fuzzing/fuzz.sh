#!/usr/bin/env bash
# Fuzzes the targets one after another, with coverage as guide and the address sanitizer on.
#
# usage: Tests/Fuzzing/fuzz.sh [--seconds N | --runs N] [--fast] [--seed N] [--keep] [TARGET…]
#
# Without targets all are run, for ten seconds each. Prints a line for each: how many inputs it was
# given, how many a second, how much they covered, and how many crashes and hangs there were. Inputs
# that crash a target are left in .build-fuzz/crashes; the exit code is 1 if there are any. What
# was found on the way is kept in .build-fuzz/corpora; --keep merges it into Tests/Fuzzing/Corpora,
# the fewest and shortest inputs that cover as much. With --seed the same build tries the same inputs
# in the same order, so that what fails can be repeated; without it each run tries others. --fast
# leaves out the address sanitizer and the tracing of comparisons and keeps inputs short, so that in the
# same time several times as many are tried.
set -euo pipefail
cd "$(dirname "$0")/../.."

limit=-max_total_time=10
length=2048
fast=
keep=
seed=0
targets=()
while [ $# -gt 0 ]; do
    case $1 in
        --seconds) limit=-max_total_time=$2; shift 2 ;;
        --runs) limit=-runs=$2; shift 2 ;;
        --fast) fast=1; length=600; shift ;;
        --seed) seed=$2; shift 2 ;;
        --keep) keep=1; shift ;;
        -*) sed -n 's/^# usage: /usage: /p' "$0" >&2; exit 64 ;;
        *) targets+=("$1"); shift ;;
    esac
done

build=$PWD/.build-fuzz${fast:+-fast}
corpora=$PWD/Tests/Fuzzing/Corpora
dictionaries=$PWD/Tests/Fuzzing/Dictionaries
export GLOBALCOMPACT_FUZZING=1 SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:malloc_context_size=0:quarantine_size_mb=16

# Optimised, or it would try a hundredth of the inputs; every check of the language stays on.
mkdir -p "$build/crashes"
# Both sanitizers in one option: of two options the compiler takes the last, and SwiftPM gives them
# in any order.
instruments=(-Xswiftc -sanitize=fuzzer,address)
marks=(__sanitizer_cov_ __asan_)
if [ -n "$fast" ]; then
    instruments=(-Xswiftc -sanitize=fuzzer
        -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table)
    marks=(__sanitizer_cov_)
fi
swift build -c release --product fuzz --sanitize=fuzzer "${instruments[@]}" -Xswiftc -DFUZZING \
    -Xswiftc -enable-testing --scratch-path "$build" > "$build/build.log" 2>&1 \
    || { cat "$build/build.log" >&2; exit 1; }
fuzz=$build/release/fuzz
for module in GlobalCompact GlobalCompactFormats GlobalCompactStream fuzz; do
    symbols=$(nm "$build/release/$module.build"/*.o)
    for mark in "${marks[@]}"; do
        if ! grep -q "$mark" <<< "$symbols"; then
            echo "$module was built without $mark: fuzzing it would show nothing" >&2
            exit 1
        fi
    done
done

if [ ${#targets[@]} -eq 0 ]; then
    for folder in "$corpora"/*/; do targets+=("$(basename "$folder")"); done
fi

failed=0
for target in "${targets[@]}"; do
    export FUZZ_TARGET=$target
    work=$build/corpora/$target
    log=$build/$target.log
    mkdir -p "$work" "$corpora/$target"
    options=(-seed="$seed" -max_len="$length" -timeout=10 -rss_limit_mb=3000 -print_final_stats=1
        "-artifact_prefix=$build/crashes/$target-")
    if [ -f "$dictionaries/$target.dict" ]; then
        options+=("-dict=$dictionaries/$target.dict")
    fi
    before=$(find "$build/crashes" -name "$target-*" | wc -l)
    "$fuzz" "${options[@]}" "$limit" "$work" "$corpora/$target" > "$log" 2>&1 || failed=1
    if ! grep -q 'inline 8-bit counters' "$log"; then
        cat "$log" >&2
        echo "$target: the build has no coverage counters" >&2
        exit 1
    fi
    crashes=$(($(find "$build/crashes" -name "$target-*" | wc -l) - before))
    awk -v target="$target" -v crashes="$crashes" '
        / cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") coverage = $(i + 1) }
        /number_of_executed_units/ { count = $2 }
        /average_exec_per_sec/ { speed = $2 }
        END {
            printf "%-14s %9d executions, %6d a second, coverage %5d, %d crashes\n",
                target, count, speed, coverage, crashes
        }' "$log"
    if [ "$crashes" -gt 0 ]; then grep -m 3 -E 'Fatal error|ERROR|SUMMARY' "$log" || true; fi
    if [ -n "$keep" ]; then
        merged=$build/merged/$target
        rm -rf "$merged"
        mkdir -p "$merged"
        # Counted by edges of the code and not by how often each is taken: hundreds of inputs and
        # not thousands.
        "$fuzz" -merge=1 -use_counters=0 "${options[@]}" "$merged" "$corpora/$target" "$work" \
            >> "$log" 2>&1
        rm -rf "${corpora:?}/$target"
        mv "$merged" "$corpora/$target"
    fi
done
exit $failed
