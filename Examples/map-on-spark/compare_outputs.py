#!/usr/bin/env python3
"""Compares what one process and the cluster answered: compare_outputs.py ALONE.jsonl JSON PARQUET

The lines must be the same byte for byte, but for the number of a bad line, which counts within what the
filter was given. The Parquet rows must hold the same values. The order does not matter: digests of the
records are compared, sorted, so that memory does not grow with what they hold.
"""

import hashlib
import json
import re
import sys
from pathlib import Path

import pyarrow.dataset as dataset

NUMBER = re.compile(r'"line":\d+,')


def lines(path):
    """The lines of a file or of a folder, without the numbers of bad ones."""
    for file in sorted(path.glob("part-*")) if path.is_dir() else [path]:
        with file.open(encoding="utf-8", newline="\n") as opened:
            for line in opened:
                yield NUMBER.sub("", line, count=1) if '"error":' in line else line


def rows(path):
    """The rows of a Parquet folder, a batch at a time."""
    for batch in dataset.dataset(path, format="parquet").to_batches(batch_size=1000):
        yield from batch.to_pylist()


def values(record):
    """A record as Parquet keeps it: without nulls; and 1 is 1.0."""
    if isinstance(record, dict):
        return {key: values(value) for key, value in record.items() if value is not None}
    if isinstance(record, list):
        return [values(value) for value in record]
    return float(record) if isinstance(record, int) else record


def canonical(records):
    """Each record as text that does not depend on the order of its keys."""
    for record in records:
        record.pop("line", None)
        yield json.dumps(values(record), sort_keys=True)


def digests(texts):
    return sorted(hashlib.sha256(text.encode()).digest() for text in texts)


def main():
    alone, mapped, parquet = (Path(argument) for argument in sys.argv[1:])
    if digests(lines(alone)) != digests(lines(mapped)):
        sys.exit("FAILED: the cluster's lines differ")
    if digests(canonical(map(json.loads, lines(alone)))) != digests(canonical(rows(parquet))):
        sys.exit("FAILED: the cluster's Parquet rows differ")
    errors = sum('"error":' in line for line in lines(alone))
    total = sum(1 for _ in lines(alone))
    print(f"{total} records, {errors} of them errors: the same from one process and the cluster")


main()
