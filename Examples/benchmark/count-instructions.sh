#!/usr/bin/env bash
# Counts the instructions of matching, mapping and reading at 1, 2, 4 and 8 times the input, and fails
# when twice the input takes more than 2.1 times the instructions. What a run on one short line takes,
# the start with all that is made ready on first use, is subtracted. Instructions repeat to a thousandth
# of a percent, whatever else the machine does.
#
#   count-instructions.sh [BENCHMARK]     a release build of the executable; built here if not given
#
# Needs valgrind and python3; takes a minute.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
# The size of the first step in bytes: large enough for its words to be of all kinds.
first=16000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

benchmark=${1-}
if [ -z "$benchmark" ]; then
    swift build --package-path "$root" -c release --product benchmark > "$work/swift.log" 2>&1 \
        || { tail -20 "$work/swift.log" >&2; exit 70; }
    benchmark=$(swift build --package-path "$root" -c release --show-bin-path)/benchmark
fi

python3 "$here/peers/corpus.py" "$work" "$(echo "$first * 24 / 1000000" | bc -l)" > /dev/null
printf '1. Les migrants envoient des fonds.\n' > "$work/start"
# Paragraphs with combining marks are few and cost more: left out, so that all sizes are of one kind.
for language in "" .fr; do
    LC_ALL=C grep -v $'\xcc' "$work/corpus$language.txt" > "$work/even$language.txt"
done
awk 'BEGIN { print "# Rapport\n" }
    NR % 20 == 1 { printf "## Chapitre %d\n\n", NR / 20 + 1 }
    { printf "%d. %s\n\n", NR, $0 }' "$work/even.fr.txt" > "$work/report.md"

# The first whole paragraphs of a file, some $2 bytes of them.
beginning() { head -c "$2" "$1" | sed '$d'; }

instructions() { # FIGURE FILE
    SWIFT_DETERMINISTIC_HASHING=1 valgrind --tool=callgrind --callgrind-out-file=/dev/null \
        "$benchmark" "$2" "$work/terms-650.tsv" "$1" 2>&1 > "$work/out" \
        | sed -n 's/.*Collected : //p'
}

failed=0
printf '| figure | bytes | instructions | a byte | growth a doubling |\n|---|--:|--:|--:|--:|\n'
for figure in match map-terms map-learned read; do
    source=$work/even.txt
    [ "$figure" = read ] && source=$work/report.md
    start=$(instructions "$figure" "$work/start")
    before=
    for times in 1 2 4 8; do
        beginning "$source" $((first * times)) > "$work/input"
        bytes=$(wc -c < "$work/input")
        count=$(($(instructions "$figure" "$work/input") - start))
        growth=–
        if [ -n "$before" ]; then
            # The inputs end with a paragraph, so that a doubling is one but for some bytes.
            growth=$(awk -v a="$before" -v b="$count" -v m="$size" -v n="$bytes" \
                'BEGIN { printf "%.3f", 2 * (b / n) / (a / m) }')
            awk -v growth="$growth" 'BEGIN { exit !(growth > 2.1) }' && failed=1
        fi
        printf '| %s | %d | %d | %d | %s |\n' \
            "$figure" "$bytes" "$count" $((count / bytes)) "$growth"
        before=$count
        size=$bytes
    done
done
if [ $failed -ne 0 ]; then
    printf 'FAILED: a doubling of the input took more than 2.1 times the instructions\n' >&2
    exit 1
fi
