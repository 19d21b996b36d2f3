#!/usr/bin/env bash
# Writes every exchange format of the bundled corpus and of hostile documents, and has each read back
# by its community's own tool. Usage: check-formats.sh BIN PYTHON WORK
# BIN: the folder of the built programs; PYTHON: one with requirements.txt; WORK: a scratch folder.
set -euo pipefail
bin=$(cd "$1" && pwd) python=$2 work=$3
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

for format in csv csv-excel sssom annotations json datapackage dot graphml markdown skos; do
    "$bin/export-crosswalk" "$format" > "$work/bundled.$format"
    for source in hostile hostile-report; do
        "$bin/export-crosswalk" "$format" "$here/$source.md" > "$work/$source.$format"
    done
done
for format in csv-excel dot graphml markdown; do
    "$bin/export-crosswalk" "$format" "$here/hostile.md" --language fr > "$work/french.$format"
done
for source in lima-2013 declaration-2013 review-2024; do
    "$bin/export-crosswalk" akn "$source" > "$work/$source.akn"
done
for source in hostile hostile-report; do
    "$bin/export-crosswalk" akn "$here/$source.md" > "$work/$source.akn"
done

# What was written and is merged back changes nothing.
for format in csv csv-excel sssom json; do
    "$bin/merge-crosswalk" bundled "$work/bundled.$format" --strict 2> /dev/null | cmp - "$work/bundled.json"
    for source in hostile hostile-report; do
        "$bin/merge-crosswalk" "$here/$source.md" "$work/$source.$format" --strict 2> /dev/null \
            | cmp - "$work/$source.json"
    done
done

"$bin/merge-crosswalk" "$here/hostile.md" "$work/french.csv-excel" --strict 2> /dev/null \
    | cmp - "$work/hostile.json"

check() { "$python" "$here/check-$1.py" "${@:2}"; }
cd "$work"
check csv bundled.datapackage bundled.csv hostile.csv hostile-report.csv bundled.csv-excel hostile.csv-excel
check json "$root/Sources/GlobalCompactFormats/Exchange/JSON/export.schema.json" ./*.json
for format in sssom annotations skos akn dot graphml markdown; do check "$format" ./*."$format"; done
for report in "$here"/hostile-report.md "$here"/hostile.md "$root"/seeds/*.md; do
    case $report in */README.md) continue ;; esac
    "$bin/draft-review" "$report" | check review-draft
done
