#!/usr/bin/env python3
"""Compares what one process and the cluster answered: compare_outputs.py ALONE.jsonl JSON PARQUET

Sorted, the lines must be the same byte for byte, but for the number of a bad line, which counts within
what the filter was given. The Parquet rows must hold the same values.
"""

import json
import re
import sys
from pathlib import Path

import pyarrow.dataset as dataset

NUMBER = re.compile(r'"line":\d+,')


def without_number(line):
    return NUMBER.sub("", line, count=1) if '"error":' in line else line


def lines(path):
    files = sorted(path.glob("part-*")) if path.is_dir() else [path]
    return sorted(
        without_number(line) for file in files for line in file.read_text().split("\n")[:-1])


def values(record):
    """A record as Parquet keeps it: without nulls; and 1 is 1.0."""
    if isinstance(record, dict):
        return {key: values(value) for key, value in record.items() if value is not None}
    if isinstance(record, list):
        return [values(value) for value in record]
    return float(record) if isinstance(record, int) else record


def canonical(records):
    return sorted(
        json.dumps({key: value for key, value in values(record).items() if key != "line"},
                   sort_keys=True, ensure_ascii=False)
        for record in records)


def main():
    alone, mapped, parquet = (Path(argument) for argument in sys.argv[1:])
    expected = lines(alone)
    if lines(mapped) != expected:
        sys.exit("FAILED: the cluster's lines differ")
    rows = dataset.dataset(parquet, format="parquet").to_table().to_pylist()
    if canonical(rows) != canonical(map(json.loads, expected)):
        sys.exit("FAILED: the cluster's Parquet rows differ")
    errors = sum('"error":' in line for line in expected)
    print(f"{len(expected)} records, {errors} of them errors: the same from one process and the cluster")


main()
