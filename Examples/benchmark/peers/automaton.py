#!/usr/bin/env python3
"""The automaton of PyPI's ahocorasick-rs, on text folded beforehand: automaton.py CORPUS.folded TERMS.folded [MB]

Bytes in pieces of some 1 MB cut at line ends, which suits their caches. `scan` counts what the
automaton reports, words or not; `words` keeps, in Python, what starts and ends where a word does.
"""

import ahocorasick_rs as rs
import terms

PIECE = 1 << 20
# Whether a byte belongs to a word: letters, digits and all of what is not ASCII.
IS_WORD = bytes(byte >= 0x80 or chr(byte).isalnum() for byte in range(256))


def pieces(data):
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + PIECE) + 1 or len(data)
        yield data[start:end]
        start = end


def whole(piece, start, end):
    return not (start and IS_WORD[piece[start - 1]]) and not (
        end < len(piece) and IS_WORD[piece[end]]
    )


def measure(name, data, find):
    parts = list(pieces(data))
    begin = terms.now()
    count = sum(len(find(part)) for part in parts)
    terms.report(name + " scan", len(data), terms.now() - begin, count)
    begin = terms.now()
    count = 0
    for part in parts:
        count += sum(whole(part, start, end) for _, start, end in find(part))
    terms.report(name + " words", len(data), terms.now() - begin, count)


def main():
    corpus, names, limit = terms.arguments()
    data = terms.beginning(corpus, limit)
    patterns = names.read_bytes().splitlines()
    begin = terms.now()
    automaton = rs.BytesAhoCorasick(
        patterns, matchkind=rs.MatchKind.LeftmostLongest, implementation=rs.Implementation.DFA
    )
    terms.report("ahocorasick-rs build", 0, terms.now() - begin, len(patterns))
    measure("ahocorasick-rs", data, automaton.find_matches_as_indexes)


main()
