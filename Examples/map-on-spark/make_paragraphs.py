#!/usr/bin/env python3
"""Writes a library of paragraphs: make_paragraphs.py DIRECTORY COUNT

JSON lines in 16 files, as a collection is kept on a cluster; the text is that of the benchmark. One
record in a thousand is broken, in each way that files from elsewhere are: cut short, without a text, no
JSON at all, not UTF-8, a blank line.
"""

import json
import sys
from contextlib import ExitStack
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "benchmark/peers"))
import corpus

FILES = 16


def broken(line, kind):
    """A line that is no good any more, in one of five ways; its `id` is in it where it can be."""
    return [
        line[: len(line) // 2],
        line.replace(b'"text"', b'"body"'),
        b"no JSON: " + line[8:40],
        line.replace(b' ', b' \xff', 1),
        b"",
    ][kind % 5]


def main():
    directory, count = Path(sys.argv[1]), int(sys.argv[2])
    directory.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        files = [
            stack.enter_context((directory / f"part-{number:05}.jsonl").open("wb"))
            for number in range(FILES)
        ]
        for number, (language, text) in zip(range(count), corpus.paragraphs()):
            record = {"id": f"p{number:08}", "text": text, "language": language}
            line = json.dumps(record, ensure_ascii=False).encode()
            if number % 1000 == 999:
                line = broken(line, number // 1000)
            files[number * FILES // count].write(line + b"\n")


main()
