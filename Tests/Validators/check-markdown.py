"""Checks Markdown files: three renderers make headings and tables of them, and nothing else.

cmark-gfm runs if it is installed; markdown-it-py runs as GitHub does and with every link that it
can guess.

usage: check-markdown.py FILE…
"""
import shutil
import subprocess
import sys

from lxml import html
from markdown_it import MarkdownIt

from markdown_reading import character_faults, reader, table_faults

EXPECTED = {"h1", "h2", "p", "em", "table", "thead", "tbody", "tr", "th", "td", "ul", "li"}

# What the opening explains, in English and French: nothing else is emphasised.
LEVELS = [
    ["curated", "computed", "Central", "arguable", "mentioned", "rejected"],
    ["établi à la main", "calculé", "Central", "discutable", "mentionné", "écarté"],
]


def renderings(text):
    yield "markdown-it", MarkdownIt("commonmark").enable("table").render(text)
    yield "markdown-it, links", reader(typographer=True).render(text)
    if shutil.which("cmark-gfm"):
        extensions = ["table", "autolink", "strikethrough", "tasklist", "footnotes"]
        options = [word for name in extensions for word in ("-e", name)]
        run = subprocess.run(
            ["cmark-gfm", "--unsafe", *options], input=text.encode(), capture_output=True)
        yield "cmark-gfm", run.stdout.decode() if run.returncode == 0 else ""


def check(path):
    text = open(path, encoding="utf-8", newline="").read()
    yield from character_faults(text)
    yield from table_faults(reader().parse(text), text.split("\n"))
    for name, page in renderings(text):
        if not page:
            yield f"{name} cannot render it"
            continue
        tree = html.document_fromstring(page)
        found = {element.tag for element in tree.body.iter() if isinstance(element.tag, str)}
        for tag in found - EXPECTED - {"body"}:
            yield f"{name} makes a <{tag}> of it"
        # Nothing but the format's own words before the first table is emphasised.
        emphasised = [element.text for element in tree.iter("em")]
        if emphasised not in LEVELS:
            yield f"{name} emphasises {emphasised}"
        if len(tree.findall(".//h2")) != 26:
            yield f"{name} finds {len(tree.findall('.//h2'))} sections, not 26"


def main(paths):
    faults = [f"{path}: {fault}" for path in paths for fault in check(path)]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"markdown: {len(paths)} files, {len(faults)} faults")
    return 1 if faults or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
