"""Checks SSSOM tables with `sssom validate`, and that its own parser sees every row.

usage: check-sssom.py FILE…
"""
import csv
import io
import logging
import pathlib
import sys

import yaml
from sssom.constants import SCHEMA_YAML, SchemaValidationType
from sssom.parsers import parse_sssom_table
from sssom.validators import validate

SCHEMA = yaml.safe_load(SCHEMA_YAML.read_text("utf-8"))
KINDS = [
    SchemaValidationType.JsonSchema,
    SchemaValidationType.PrefixMapCompleteness,
    SchemaValidationType.StrictCurieFormat,
]


def check(path: pathlib.Path) -> int:
    text = path.read_text("utf-8")
    lines = io.StringIO(text, newline="")
    while (line := lines.readline()).startswith("#"):
        pass
    header = line.rstrip("\n").split("\t")
    rows = list(csv.DictReader(lines, fieldnames=header, delimiter="\t"))
    for row in rows:
        assert None not in row and None not in row.values(), f"a ragged row: {row}"
    keys = [tuple(row.values()) for row in rows]
    assert keys == sorted(keys, key=lambda k: [c.encode() for c in k]), "rows are out of order"
    slots = SCHEMA["classes"]["mapping"]["slots"]
    known = [name for name in header if name in slots]
    assert known == sorted(known, key=slots.index), f"columns are out of order: {known}"
    assert header[: len(known)] == known, "an extension stands before a slot of SSSOM"
    frame = parse_sssom_table(path)
    assert len(frame.df) == len(rows), f"{len(rows)} rows, of which sssom reads {len(frame.df)}"
    for kind, report in validate(frame, KINDS).items():
        assert not report.results, f"{kind}: {report.results[0].message}"
    return len(rows)


def main() -> int:
    logging.disable(logging.WARNING)
    if len(sys.argv) < 2:
        print(__doc__)
        return 64
    bad = 0
    for path in map(pathlib.Path, sys.argv[1:]):
        try:
            print(f"{path}: {check(path)} rows, sssom validates them")
        except Exception as error:
            bad += 1
            print(f"{path}: FAILED: {error}")
    return 1 if bad else 0


sys.exit(main())
