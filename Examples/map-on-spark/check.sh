#!/usr/bin/env bash
# Runs map_on_spark.py on a cluster of processes, two workers of one core and 1 GB each, and compares its
# output with that of map-stream alone: the same records. Prints, as Markdown, what each took.
#
#   check.sh [--paragraphs N] [--rounds N] [--bin DIRECTORY]
#
# --paragraphs: how many are generated (200000 if not given).
# --rounds: how often each way is run, by turns; the medians count (3 if not given).
# --bin: where a release build of map-stream lies, instead of building it here.
#
# Needs java 17 and python3; PySpark comes from PyPI into a virtual environment. All is kept in
# .build-spark.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/.build-spark
count=200000
rounds=3
bin=
while [ $# -gt 0 ]; do
    case $1 in
        --paragraphs) count=${2:?}; shift 2 ;;
        --rounds) rounds=${2:?}; shift 2 ;;
        --bin) bin=$(cd "${2:?}" && pwd); shift 2 ;;
        *) sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 64 ;;
    esac
done
say() { printf '%s\n' "$1" >&2; }
mkdir -p "$work"

if [ -z "$bin" ]; then
    say "building map-stream in release form, with a static standard library"
    build=(swift build --package-path "$root" -c release --static-swift-stdlib
        --scratch-path "$root/.build-benchmark/swift")
    "${build[@]}" --product map-stream > "$work/swift.log" 2>&1 \
        || { tail -20 "$work/swift.log" >&2; exit 70; }
    bin=$("${build[@]}" --show-bin-path)
fi
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install -r "$here/requirements.txt" > "$work/pip.log" 2>&1 \
    || { tail -3 "$work/pip.log" >&2; exit 69; }
python=$work/venv/bin/python

say "writing $count paragraphs"
rm -rf "$work"/{paragraphs,mapped,mapped.parquet,alone.jsonl}
"$python" "$here/make_paragraphs.py" "$work/paragraphs" "$count"
bytes=$(cat "$work"/paragraphs/* | wc -c)

SPARK_HOME=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
export SPARK_HOME PYSPARK_PYTHON=$python SPARK_LOCAL_IP=127.0.0.1
seconds() { # COMMAND…: how long it takes
    local begin=$EPOCHREALTIME
    "$@" > "$work/out.log" 2>&1 || { tail -30 "$work/out.log" >&2; exit 1; }
    awk -v a="$begin" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f\n", b - a }'
}
alone() { cat "$work"/paragraphs/* | "$bin/map-stream" > "$work/alone.jsonl"; }
on_cluster() { # WORKERS INPUT OUTPUT
    rm -rf "${work:?}/$3"
    (cd "$work" && "$SPARK_HOME/bin/spark-submit" --master "local-cluster[$1,1,1024]" \
        "$here/map_on_spark.py" "$bin/map-stream" "$work/$2" "$work/$3")
}

mkdir -p "$work/one-line"
head -1 "$work/paragraphs/part-00000.jsonl" > "$work/one-line/part-00000.jsonl"
rm -f "$work"/seconds.*
for round in $(seq "$rounds"); do
    say "round $round of $rounds"
    seconds alone >> "$work/seconds.alone"
    seconds on_cluster 2 one-line mapped >> "$work/seconds.start"
    seconds on_cluster 1 paragraphs mapped >> "$work/seconds.one"
    seconds on_cluster 2 paragraphs mapped.parquet >> "$work/seconds.parquet"
    seconds on_cluster 2 paragraphs mapped >> "$work/seconds.two"
done
median() { sort -n "$work/seconds.$1" | sed -n "$((rounds / 2 + 1))p"; }
start=$(median start)
two=$(median two)

say "comparing"
printf '%d paragraphs, %d MB of JSON lines; %s, %d cores, load %s; PySpark %s; medians, rounds: %d\n\n' \
    "$count" "$((bytes / 1000000))" "$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -1)" \
    "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)" \
    "$("$python" -c 'import pyspark; print(pyspark.__version__)')" "$rounds"
"$python" "$here/compare_outputs.py" "$work/alone.jsonl" "$work/mapped" "$work/mapped.parquet"

row() { # LABEL SECONDS START
    awk -v label="$1" -v s="$2" -v start="$3" -v n="$count" -v b="$bytes" 'BEGIN {
        rest = s - start
        if (rest < start / 10) {
            printf "| %s | %.1f s | %.1f s | too short to tell | – |\n", label, s, start
            exit
        }
        printf "| %s | %.1f s | %.1f s | %.1f MB/s | %.0f s |\n", \
            label, s, start, b / rest / 1e6, rest * 1e6 / n }'
}
printf '\n### Measured\n\n| | in all | of it start | rest | rest, a million paragraphs |\n|---|--:|--:|--:|--:|\n'
row '`map-stream` alone, one process' "$(median alone)" 0
row 'one worker of one core, JSON lines' "$(median one)" "$start"
row 'two workers of one core, JSON lines' "$two" "$start"
row 'two workers of one core, Parquet out' "$(median parquet)" "$start"
printf '\n### Extrapolated\n\nFrom the two workers, if every further core did as much as these:\n\n'
awk -v start="$start" -v two="$two" -v n="$count" -v b="$bytes" 'BEGIN {
    if (two - start < start / 10) { print "Nothing: the run was too short."; exit }
    core = (two - start) * 2 / n # seconds of one core for one paragraph
    printf "| cores | a million paragraphs | 100 GB of JSON lines (%.0f million) |\n|--:|--:|--:|\n", \
        100e9 / b * n / 1e6
    for (cores = 8; cores <= 512; cores *= 8)
        printf "| %d | %.0f s | %.1f h |\n", cores, start + core * 1e6 / cores, \
            (start + core * 100e9 / b * n / cores) / 3600
    printf "\n%.2f core hours a million paragraphs.\n", core * 1e6 / 3600 }'
