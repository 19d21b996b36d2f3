#!/usr/bin/env python3
"""Checks a review draft on standard input: is it the Markdown that it means to be?

    draft-review REPORT | check-review-draft.py

Reads it as CommonMark with GitHub's tables, bare addresses taken for links (markdown-it-py and
linkify-it-py from PyPI), and exits with 1 at the first thing that a draft never holds:
HTML, links, images, code, numbered lists, broken tables, headings out of order, control characters
or characters that turn the direction of text.
"""

import re
import sys

from markdown_reading import character_faults, reader, table_faults

ALLOWED = {
    "heading", "paragraph", "bullet_list", "list_item", "blockquote", "table", "thead", "tbody",
    "tr", "th", "td", "inline", "text", "text_special", "strong", "em",
}
OBJECTIVE = re.compile(r"(?:Objective (\d+):|Objectif (\d+)\u00a0:) \S")


class Fault(Exception):
    pass


def kind(token):
    return re.sub(r"_(open|close)$", "", token.type)


def check(faults):
    """Stops at the first of some faults."""
    for fault in faults:
        raise Fault(fault)


def check_kinds(tokens):
    for token in tokens:
        line = token.map[0] + 1 if token.map else "?"
        for part in [token] + (token.children or []):
            if kind(part) not in ALLOWED:
                raise Fault(f"line {line}: {part.type}: {part.content[:60]!r}")
            if kind(part) == "heading" and not part.markup.startswith("#"):
                raise Fault(f"line {line}: a heading made of underlines")


def check_nesting(tokens):
    """Lists of two levels at most, and nothing but paragraphs in them and in quotations."""
    stack = []
    for token in tokens:
        if token.type.endswith("_close"):
            stack.pop()
            continue
        line = token.map[0] + 1 if token.map else "?"
        if "list_item" in stack and kind(token) not in (
            "paragraph", "inline", "bullet_list", "list_item"
        ):
            raise Fault(f"line {line}: {kind(token)} in a list")
        if "blockquote" in stack and kind(token) not in ("paragraph", "inline"):
            raise Fault(f"line {line}: {kind(token)} in a quotation")
        if token.type.endswith("_open"):
            stack.append(kind(token))
            if stack.count("bullet_list") > 2:
                raise Fault(f"line {line}: a list of three levels")


def check_headings(tokens):
    headings = [
        (int(token.tag[1]), following.content, token.map[0] + 1)
        for token, following in zip(tokens, tokens[1:])
        if token.type == "heading_open"
    ]
    if not headings or headings[0][0] != 1:
        raise Fault("the first heading is not the title")
    depth = 0
    for level, text, line in headings:
        if level > depth + 1 or (level == 1 and depth > 0):
            raise Fault(f"line {line}: a heading of level {level} after one of level {depth}")
        if not text:
            raise Fault(f"line {line}: an empty heading")
        depth = level
    found = [OBJECTIVE.match(text) for level, text, _ in headings if level == 3]
    if None in found or sorted(int(m[1] or m[2]) for m in found) != list(range(1, 24)):
        raise Fault("the headings of level 3 are not the 23 objectives, each once")
    tables = [text for level, text, _ in headings if level == 2][1:5]
    if [text[-1] for text in tables] != list("1234"):
        raise Fault(f"the round tables are not in order: {tables}")


def main():
    data = sys.stdin.buffer.read()
    try:
        text = data.decode("utf-8")
        check(character_faults(text))
        tokens = reader().parse(text)
        check_kinds(tokens)
        check_nesting(tokens)
        check_headings(tokens)
        check(table_faults(tokens, text.split("\n"), (5, 3)))
    except (Fault, UnicodeDecodeError) as fault:
        print(f"check-review-draft: {fault}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
