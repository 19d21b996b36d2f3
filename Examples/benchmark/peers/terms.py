"""What the peers in Python share: terms, corpus, clock and the line that says what was measured."""

import sys
import time
from pathlib import Path

# The clock that the rows of a run are compared by.
now = time.perf_counter


def arguments():
    """CORPUS, TERMS and how many bytes of the corpus to take (all of them if not given)."""
    limit = int(float(sys.argv[3]) * 1_000_000) if len(sys.argv) > 3 else None
    return Path(sys.argv[1]), Path(sys.argv[2]), limit


def beginning(path, limit):
    """The first whole lines of a file, at most `limit` bytes of them."""
    data = path.read_bytes()
    if limit is None or limit >= len(data):
        return data
    return data[: data.rindex(b"\n", 0, limit) + 1]


def rows(path):
    """The terms of a TSV as (target, language, term)."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return [tuple(line.split("\t")[:3]) for line in lines]


def report(name, size, seconds, count):
    """Prints one figure, as the executable `benchmark` does."""
    print(name, size, f"{seconds:.6f}", count, sep="\t", flush=True)
