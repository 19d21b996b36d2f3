#!/usr/bin/env bash
# Counts what hostile texts cost, and fails where twice the text takes more than 2.1 times the
# instructions, where memory is past its bound, or where 1 MB of stack is too little. Instructions
# repeat to a thousandth of a percent, whatever else the machine does; those of the start are left out.
#
# usage: Tests/Growth/count-growth.sh [--short] [--program GROWTH] [FAMILY…]
#
# Without families all are run; `growth families` lists them, and `growth stages` what is done with
# each text. --short: reading, citing, matching and mapping alone; some minutes. --program: a release
# build of the executable; built here if not given.
#
# Memory is held to 6 times the text, and besides to 250 bytes for each thing that results have a
# record for (a line, a mention, a reference, a passage, a diagnostic), 700 bytes for each mapping of a
# crosswalk and 350 for each of its mentions, and 4 MB once. Prints each case
# past a bound, and for each stage the family that comes nearest to it. Needs valgrind.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Sizes in bytes: of texts as they are, of texts that are read and mapped first, and of those whose
# memory is measured. Documents are short, for in all stages together a passage a line takes half a million
# instructions a byte; the first size is that of a start, which is taken off the counts of the others.
texts=64000,128000
documents=2000,4000,10000
memory=4000000
perByte=6
perRecord=250
perMapping=700
perMappedRecord=350
# What varies from run to run, whatever the text.
once=4000000
# The stages whose memory is measured.
weighed=read,cite,match,weigh,map,crosswalk
is_short=
# The stages that a short run counts.
counted=
program=
families=()
while [ $# -gt 0 ]; do
    case $1 in
        --short) is_short=1; counted=read,cite,match,map; weighed=read,map,crosswalk; memory=1000000; shift ;;
        --program) program=$2; shift 2 ;;
        -*) sed -n 's/^# usage: /usage: /p' "$0" >&2; exit 64 ;;
        *) families+=("$1"); shift ;;
    esac
done
[ ${#families[@]} -gt 0 ] || families=(all)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "$program" ]; then
    swift build -c release --product growth > "$work/swift.log" 2>&1 \
        || { tail -20 "$work/swift.log" >&2; exit 70; }
    program=$(swift build -c release --show-bin-path)/growth
fi
[ "${families[0]}" != all ] || mapfile -t families < <("$program" families | cut -f1)
failed=0

# The stages that take a text as it is, or those that take what others made of it. What becomes of a
# vocabulary is bounded and not linear: up to 2²⁰ contexts, and 64 a word; see `PhraseContexts`.
stages() {
    "$program" stages \
        | awk -F '\t' -v kind="$1" '$2 == kind && $1 != "vocabulary" { print $1 }' | paste -sd,
}

# A process for each case, so that none finds memory that another gave back.
printf 'memory and 1 MB of stack, texts of %d bytes\n' "$memory"
for stage in ${weighed//,/ }; do
    for family in "${families[@]}"; do
        (ulimit -s 1024; "$program" "$stage" "$memory" "$family" --memory) \
            || printf '%s\t%s\tended with %d\n' "$stage" "$family" $?
    done
done > "$work/memory"
awk -F '\t' -v times="$perByte" -v once="$once" \
    -v record="$perRecord" -v mapping="$perMapping" -v mapped="$perMappedRecord" '
    /ended with/ { print "FAILED: " $0; failed = 1; next }
    {
        found = $4 > 0 ? $4 : 0
        records = $1 == "crosswalk" ? mapped * $5 + mapping * found : record * ($5 + found)
        rest = ($6 - once - records) / $3
        if (rest > times) { printf "FAILED: %s %s takes %.1f times its text\n", $1, $2, rest; failed = 1 }
        if (!($1 in most) || $6 / $3 > most[$1]) { most[$1] = $6 / $3; of[$1] = $2 }
    }
    END {
        for (stage in most) printf "%-16s %-20s %6.1f times\n", stage, of[stage], most[stage]
        exit failed
    }' "$work/memory" || failed=1

# Counts the instructions of stages on some families at some sizes. The program prints a line for each, and
# callgrind writes a file after each: they are put side by side in their order.
count_part() { # FOLDER STAGES SIZES FAMILY…
    local folder=$1
    shift
    mkdir "$folder"
    (ulimit -s 1024; SWIFT_DETERMINISTIC_HASHING=1 valgrind --tool=callgrind --dump-line=no \
        '--zero-before=*measuringStarts*' '--dump-after=*measured*' \
        --callgrind-out-file="$folder/callgrind" \
        "$program" "$@" > "$folder/lines" 2> "$folder/valgrind") \
        || { tail -5 "$folder/valgrind" >&2; exit 70; }
    sed -n 's/^totals: //p' $(seq -f "$folder/callgrind.%.0f" "$(wc -l < "$folder/lines")") \
        | paste "$folder/lines" -
    rm -r "$folder"
}

# Counts on all processors at once, each with its part of the families.
count() { # STAGES SIZES FAMILY…
    local stages=$1 sizes=$2 list part processes=()
    shift 2
    printf '%s\n' "$@" | split -n "r/$(nproc)" - "$work/part."
    for list in "$work"/part.*; do
        mapfile -t part < "$list"
        [ ${#part[@]} -gt 0 ] || continue
        count_part "$list.files" "$stages" "$sizes" "${part[@]}" > "$list.counts" &
        processes+=($!)
    done
    for process in "${processes[@]}"; do wait "$process"; done
    cat "$work"/part.*.counts
    rm "$work"/part.*
}

# Prints what counts show: each case past the bound, marked by a word, and the nearest of each stage. Of
# three counts the first is that of the start of a document, its masthead, and is taken off the others.
judge() { # WORD
    sort -s -t $'\t' -k 1,2 | awk -F '\t' -v word="$1" '
        function tell() {
            # Some stages find nothing to do in some families, however long.
            if (sizes < 2 || count[sizes - 1] <= start || count[sizes] <= start) return
            growth = 2 ^ (log((count[sizes] - start) / (count[sizes - 1] - start)) \
                / log((size[sizes] - startSize) / (size[sizes - 1] - startSize)))
            if (growth > 2.1) printf "%s: %s grows by %.3f\n", word, id, growth
            if (growth > most[stage]) { most[stage] = growth; of[stage] = family }
        }
        $1 " " $2 != id { tell(); id = $1 " " $2; stage = $1; family = $2; sizes = 0 }
        { sizes++; size[sizes] = $3; count[sizes] = $NF }
        { start = sizes > 2 ? count[1] : 0; startSize = sizes > 2 ? size[1] : 0 }
        END {
            tell()
            for (stage in most) printf "%-16s %-20s %6.3f a doubling\n", stage, of[stage], most[stage]
        }'
}

printf 'instructions, texts of %s bytes, documents of %s\n' "$texts" "$documents"
{
    count "${counted:-$(stages text)}" "$texts" "${families[@]}"
    [ -n "$is_short" ] || count "$(stages '')" "$documents" "${families[@]}"
} | judge again > "$work/once"
grep -v '^again:' "$work/once" || true

# What is past the bound is counted again on texts four times as long: the step from one block of words to
# the next is gone there, and what grows with the square of a text grows on.
for stage in $(sed -n 's/^again: \([^ ]*\) .*/\1/p' "$work/once" | sort -u); do
    mapfile -t steep < <(sed -n "s/^again: $stage \([^ ]*\) .*/\1/p" "$work/once")
    sizes=$texts
    [[ ,$(stages text), == *,$stage,* ]] || sizes=$documents
    printf 'again, four times as long: %s of %s\n' "$stage" "${steep[*]}"
    longer=$(tr , '\n' <<< "$sizes" | awk '{ print $1 * 4 }' | paste -sd,)
    count "$stage" "$longer" "${steep[@]}" | judge FAILED > "$work/twice"
    cat "$work/twice"
    if grep -q '^FAILED' "$work/twice"; then failed=1; fi
done
exit $failed
