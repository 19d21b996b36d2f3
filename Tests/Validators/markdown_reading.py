"""What the checks of Markdown share: which characters it may hold, how its tables are cut, and the
reader that takes most things for mark-up."""

import re
import unicodedata

from markdown_it import MarkdownIt


def reader(**options):
    """A reader that makes mark-up of all that any would: HTML, and every link that it can guess."""
    return MarkdownIt("gfm-like", {"html": True, "linkify": True, **options})


def character_faults(text):
    """Control characters, line separators and what turns the direction of text."""
    for number, line in enumerate(text.split("\n"), 1):
        for character in line:
            category = unicodedata.category(character)
            is_format = category == "Cf" and character not in "\u200c\u200d"
            if category in ("Cc", "Zl", "Zp") or is_format:
                yield f"line {number}: character U+{ord(character):04X}"


def cells(line):
    """The cells of a line as GitHub cuts it: at every bar without a backslash before it."""
    return re.split(r"(?<!\\)\|", line.strip())[1:-1]


def table_faults(tokens, lines, widths=None):
    """Rows without as many cells as their head, which readers fill up or cut without a word.

    widths: how many cells the tables are to have, one after the other, if that is known.
    """
    tables = [token for token in tokens if token.type == "table_open"]
    if widths is not None and len(tables) != len(widths):
        yield f"{len(tables)} tables, not {len(widths)}"
    for table, width in zip(tables, widths or [len(cells(lines[table.map[0]])) for table in tables]):
        for number in range(*table.map):
            if lines[number].strip() and len(cells(lines[number])) != width:
                yield f"line {number + 1}: {len(cells(lines[number]))} cells, not {width}"
    rows = sum(token.type == "tr_open" for token in tokens)
    bars = sum(line.startswith("|") for line in lines)
    if rows != bars - len(tables):
        yield f"{rows} rows of tables, but {bars} lines that begin with a bar"
