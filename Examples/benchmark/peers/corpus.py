#!/usr/bin/env python3
"""Generates the corpus of the benchmark: raw French and English text as the UN writes it.

    corpus.py DIRECTORY MEGABYTES

A chain of words drawn from the seeds and the fixtures of the tests, two words of memory and now and
then one, writes sentences that nobody has written: the same for every run, hardly ever twice the same
in one, with the words and terms of the field as often as its documents have them. Raw means: both
kinds of apostrophe, words in capitals, hard spaces, and in one paragraph of fifty the accents as
combining marks.

Into DIRECTORY go
    corpus.txt              a paragraph a line, French and English by turns
    corpus.folded.txt       the same, folded for the peers that do not fold
    corpus.fr.txt, .en.txt  the paragraphs of one language, for peers that keep to one
    corpus.jsonl            the same for map-stream
    report.md               the French paragraphs, numbered under headings, for the reader
    terms-N.tsv             N terms of the bundled vocabulary, evenly chosen
    terms-N.folded.txt      the same, folded, each once, a term a line
"""

import json
import random
import re
import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FIXTURES = ROOT / "Tests/GlobalCompactTests/Fixtures"
TERM_COUNTS = (650, 5000)

SENTENCE_END = re.compile(r"(?<=[.!?;])\s+(?=[A-ZÀ-Ý«“(0-9])")
# What folding takes away besides case and accents: kinds of apostrophe, hyphen and space.
ALIKE = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "\u00a0": " ", "\u202f": " ",
     "œ": "oe", "æ": "ae", "\u00ad": None})
MARKS = re.compile("[\u0300-\u036f]")


def folded(text):
    """Text without case, accents and kinds of apostrophe, hyphen and space."""
    return MARKS.sub("", unicodedata.normalize("NFD", text.lower().translate(ALIKE)))


def source_texts():
    """The passages of the seeds and the fixtures, with their language."""
    for seed in sorted((ROOT / "seeds").glob("*.md")):
        for block in re.split(r"\n\s*\n", seed.read_text()):
            if not re.match(r"\s*[#|<!\[*-]", block):
                yield "fr", re.sub(r"\[\^?\d+\]|[*_]", "", block)
    for file in sorted((FIXTURES / "Documents").glob("*.json")):
        if "layout" in file.name:
            continue
        document = json.loads(file.read_text())
        for passage in document["paragraphs"] + document["unnumbered"]:
            for part in [passage] + passage.get("subparagraphs", []):
                yield document["language"], part["text"]
    for pattern in ("gold/*.jsonl", "training/*.jsonl"):
        for file in sorted(FIXTURES.glob(pattern)):
            for line in file.read_text().splitlines():
                record = json.loads(line)
                yield record["language"], record["text"]


class Chain:
    """Writes sentences of one language."""

    def __init__(self, texts):
        self.starts, self.pairs, self.singles = [], {}, {}
        for text in texts:
            for sentence in SENTENCE_END.split(text):
                words = sentence.split()
                if len(words) < 4:
                    continue
                words.append(None)
                self.starts.append((words[0], words[1]))
                for first, second, third in zip(words, words[1:], words[2:]):
                    self.pairs.setdefault((first, second), []).append(third)
                    self.singles.setdefault(second, []).append(third)

    def sentence(self, chance):
        """One sentence of at most 60 words."""
        first, second = self.starts[int(chance() * len(self.starts))]
        words = [first, second]
        while len(words) < 60:
            following = self.pairs[first, second]
            if len(following) == 1 or chance() < 0.1:
                following = self.singles[second]
            third = following[int(chance() * len(following))]
            if third is None:
                break
            words.append(Chain.varied(third, chance))
            first, second = second, third
        return " ".join(words)

    @staticmethod
    def varied(word, chance):
        """A word with other digits, or now and then in capitals."""
        if word.isdecimal():
            return str(int(chance() * 10 ** len(word)))
        return word.upper() if chance() < 0.004 else word


def paragraphs(seed=2018):
    """Endless paragraphs with their language, the same ones for every run."""
    chance = random.Random(seed).random
    texts = {"fr": [], "en": []}
    for language, text in source_texts():
        texts.get(language, []).append(text)
    chains = {language: Chain(passages) for language, passages in texts.items()}
    number = 0
    while True:
        language = "fr" if number % 2 == 0 else "en"
        chain = chains[language]
        text = " ".join(chain.sentence(chance) for _ in range(2 + int(chance() * 4)))
        if chance() < 0.5:
            text = text.replace("'", "’")
        if chance() < 0.02:
            text = unicodedata.normalize("NFD", text)
        yield language, text
        number += 1


def terms():
    """The rows of the bundled vocabulary, each term once a language."""
    table = (ROOT / "Sources/GlobalCompact/Corpus/VocabularyTable.swift").read_text()
    seen = set()
    for line in table.splitlines():
        cells = line.strip(" ").split("\t")
        if len(cells) >= 5 and cells[0] != "target":
            target, language, term, weight, role = cells[:5]
            if (language, folded(term)) not in seen:
                seen.add((language, folded(term)))
                yield target, language, term, weight, role


def write_terms(directory):
    rows = list(terms())
    for count in TERM_COUNTS:
        chosen = [rows[index * len(rows) // count] for index in range(count)]
        lines = ["target\tlanguage\tterm\tweight\trole"] + ["\t".join(row) for row in chosen]
        (directory / f"terms-{count}.tsv").write_text("\n".join(lines) + "\n")
        unique = dict.fromkeys(folded(row[2]) for row in chosen)
        (directory / f"terms-{count}.folded.txt").write_text("\n".join(unique) + "\n")


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: corpus.py DIRECTORY MEGABYTES")
    directory, size = Path(sys.argv[1]), int(float(sys.argv[2]) * 1_000_000)
    directory.mkdir(parents=True, exist_ok=True)
    write_terms(directory)

    def create(name):
        return (directory / name).open("w", encoding="utf-8", newline="\n")

    written = number = 0
    with create("corpus.txt") as raw, create("corpus.folded.txt") as plain, \
            create("corpus.fr.txt") as french, create("corpus.en.txt") as english, \
            create("corpus.jsonl") as lines, create("report.md") as report:
        report.write("# Rapport du Groupe de travail sur les migrations\n\n")
        for language, text in paragraphs():
            if written >= size:
                break
            number += 1
            written += len(text.encode()) + 1
            raw.write(text + "\n")
            plain.write(folded(text) + "\n")
            (french if language == "fr" else english).write(text + "\n")
            record = {"id": f"p{number}", "text": text, "language": language}
            lines.write(json.dumps(record, ensure_ascii=False) + "\n")
            if language == "fr":
                if number % 40 == 1:
                    report.write(f"## {chr(65 + number // 40 % 26)}. Chapitre {number // 40 + 1}\n\n")
                report.write(f"{number // 2 + 1}. {text}\n\n")
    print(f"{written} bytes, {number} paragraphs")


if __name__ == "__main__":
    main()
