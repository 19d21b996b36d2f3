"""Checks SSSOM tables with `sssom validate`, and that its own parser sees every row.

usage: check-sssom.py FILE…
"""
import csv
import io
import logging
import pathlib
import sys

import sssom
from sssom.constants import SchemaValidationType
from sssom.parsers import parse_sssom_table
from sssom.validators import validate

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
    order = list(sssom.sssom_document.Mapping.__dataclass_fields__) if hasattr(
        sssom.sssom_document, "Mapping") else header
    known = [name for name in order if name in header]
    assert [name for name in header if name in known] == known, "columns are out of order"
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
