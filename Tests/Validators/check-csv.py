"""Checks tables of mappings with pandas and frictionless.

usage: check-csv.py datapackage.json crosswalk.csv…

Each table is checked against the description as if it stood beside it as crosswalk.csv.
"""
import json
import pathlib
import shutil
import sys
import tempfile

import frictionless
import pandas

ALIVE = tuple("=+-@\t\r\n＝＋－＠")


def check(package: pathlib.Path, table: pathlib.Path) -> int:
    fields = json.loads(package.read_text("utf-8"))["resources"][0]["schema"]["fields"]
    names = [field["name"] for field in fields]
    frame = pandas.read_csv(table, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    assert list(frame.columns) == names, f"columns {list(frame.columns)}"
    for name in names:
        for row, cell in enumerate(frame[name], start=2):
            assert not cell.startswith(ALIVE), f"row {row}, column {name} is alive: {cell[:40]!r}"
            assert not any(
                (ord(c) < 32 and c not in "\t\r\n") or ord(c) == 127 for c in cell
            ), f"row {row}, column {name} holds a control character"
    frame = pandas.read_csv(table, encoding="utf-8-sig")
    assert frame["confidence"].between(0, 1).all(), "a confidence out of range"
    assert frame["objective"].dropna().between(1, 23).all(), "an objective out of range"
    assert frame["id"].is_unique, "identifiers repeat"
    raw = table.read_bytes()
    assert raw.endswith(b"\r\n"), "the last line does not end"
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(package, folder + "/datapackage.json")
        body = raw.removeprefix(b"\xef\xbb\xbf")
        pathlib.Path(folder, "crosswalk.csv").write_bytes(body)
        report = frictionless.validate(folder + "/datapackage.json")
        if not report.valid:
            for error in report.flatten(["rowNumber", "fieldName", "message"])[:10]:
                print(f"{table}: {error}")
            raise AssertionError("frictionless finds errors")
    return len(frame)


def main() -> int:
    if len(sys.argv) < 3:
        print(__doc__)
        return 64
    package, *tables = map(pathlib.Path, sys.argv[1:])
    bad = 0
    for table in tables:
        try:
            print(f"{table}: {check(package, table)} rows, pandas and frictionless read them")
        except Exception as error:
            bad += 1
            print(f"{table}: FAILED: {error}")
    return 1 if bad else 0


sys.exit(main())
