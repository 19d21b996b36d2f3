#!/usr/bin/env python3
"""The filter that one would write in Python: orjson, PhraseMatcher, orjson.

pipeline.py TERMS.tsv < LINES > ANSWERS

Lines of JSON with a text and its language in, lines with the targets found and their evidence out. The
figures go to standard error; importing spaCy and building the matchers is not counted.
"""

import sys

import orjson
import phrases
import terms


def answer(record, made):
    pipeline, matcher = made[record["language"]]
    document = pipeline.make_doc(record["text"])
    found = {}
    for key, start, end in matcher(document):
        span = document[start:end]
        found.setdefault(pipeline.vocab.strings[key], []).append(
            {"start": span.start_char, "end": span.end_char, "quote": span.text}
        )
    mappings = [{"target": target, "evidence": places} for target, places in found.items()]
    return {"id": record["id"], "mappings": mappings}


def main():
    made = phrases.matchers(terms.Path(sys.argv[1]))
    begin = terms.now()
    size = count = 0
    for line in sys.stdin.buffer:
        result = answer(orjson.loads(line), made)
        sys.stdout.buffer.write(orjson.dumps(result) + b"\n")
        size += len(line)
        count += len(result["mappings"])
    sys.stdout.buffer.flush()
    seconds = terms.now() - begin
    print("pipeline", size, f"{seconds:.6f}", count, sep="\t", file=sys.stderr)


main()
