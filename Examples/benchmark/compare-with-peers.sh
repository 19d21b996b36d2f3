#!/usr/bin/env bash
# Measures this library and its peers on one generated corpus, in one run, by turns, and prints a table
# of ratios in Markdown.
#
#   compare-with-peers.sh [--short] [--rounds N] [--bin DIRECTORY]
#
# --short: a small corpus, two rounds, no embeddings; a minute, for seeing that everything runs.
# --rounds: how often each contestant runs, five times if not given.
# --bin: release builds of benchmark, map-stream and trace-theme, instead of building them here.
#
# The peers come from PyPI into a virtual environment and from Debian (as root; some 7 GB with the
# embeddings' runtime). What cannot be installed is named in the table. All is kept in
# .build-benchmark and taken from there the next time.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/.build-benchmark
megabytes=64
options=()
bin=
while [ $# -gt 0 ]; do
    case $1 in
        --short) options+=(--short); megabytes=4; shift ;;
        --rounds) options+=(--rounds "${2:?--rounds needs a number}"); shift 2 ;;
        --bin) bin=$(cd "${2:?--bin needs a directory}" && pwd); shift 2 ;;
        *) sed -n '2,14s/^# \{0,1\}//p' "$0" >&2; exit 64 ;;
    esac
done
say() { printf '%s\n' "$1" >&2; }
mkdir -p "$work"

if [ -z "$bin" ]; then
    say "building in release form, with a static standard library"
    for product in benchmark map-stream trace-theme; do
        swift build --package-path "$root" -c release --static-swift-stdlib \
            --scratch-path "$work/swift" --product "$product" > "$work/swift.log" 2>&1 \
            || { tail -20 "$work/swift.log" >&2; exit 70; }
    done
    bin=$(swift build --package-path "$root" -c release --static-swift-stdlib \
        --scratch-path "$work/swift" --show-bin-path)
fi

say "installing the peers"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
requirements=("$here/peers/requirements.txt")
[ "$megabytes" -lt 64 ] || requirements+=("$here/peers/requirements-embeddings.txt")
while read -r requirement; do
    "$work/venv/bin/pip" -q install "$requirement" > "$work/pip.log" 2>&1 \
        || say "not installed: $requirement: $(tail -1 "$work/pip.log")"
done < <(cat "${requirements[@]}")
if ! dpkg -s librust-aho-corasick-dev libhyperscan-dev > /dev/null 2>&1; then
    { apt-get -q update && apt-get -q install -y librust-aho-corasick-dev libhyperscan-dev; } \
        > "$work/apt.log" 2>&1 || say "not installed: $(tail -1 "$work/apt.log")"
fi
cp -r "$here/peers/rust" "$work/"
(cd "$work/rust" && cargo build --release) > "$work/rust.log" 2>&1 \
    || say "not built: aho-corasick: $(tail -1 "$work/rust.log")"
cc -O2 -o "$work/hyperscan" "$here/peers/hyperscan.c" -lhs > "$work/hyperscan.log" 2>&1 \
    || say "not built: Hyperscan: $(tail -1 "$work/hyperscan.log")"

say "writing a corpus of $megabytes MB"
corpus=$work/corpus-$megabytes
rm -rf "$corpus"
"$work/venv/bin/python" "$here/peers/corpus.py" "$corpus" "$megabytes" >&2

export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1
"$work/venv/bin/python" "$here/peers/compare.py" "${options[@]}" "$bin" "$corpus" "$work"
