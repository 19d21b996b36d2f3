#!/usr/bin/env python3
"""Runs all contestants by turns and prints the table: compare.py [--short] [--rounds N] BIN CORPUS WORK

A round runs every contestant once, one at a time. A ratio is the median of the rounds' ratios, so that
what slows the machine down for a while slows both sides; a speed is the median of the rounds.
"""

import argparse
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent


class Contest:
    """What runs, on what, and what came out of it."""

    def __init__(self, bin_path, corpus, work, is_short, rounds):
        self.rounds = rounds or (2 if is_short else 5)
        self.starts = 10 if is_short else 50
        self.bin, self.corpus, self.work = Path(bin_path), Path(corpus), Path(work)
        # Slices in MB: what is slow gets the beginning of the same corpus.
        self.slice = (
            {"spaCy": 1, "tf-idf": 1, "embeddings": None, "stream": 1}
            if is_short
            else {"spaCy": 8, "tf-idf": 8, "embeddings": 0.1, "stream": 8}
        )
        self.figures = defaultdict(list)  # name: [(bytes, seconds, count)] a round
        self.faults = {}

    def run(self, command, source=subprocess.DEVNULL, sink=None):
        """Runs a command; its output, its error output and seconds."""
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            begin = time.perf_counter()
            process = subprocess.Popen(
                [str(part) for part in command], stdin=source, stdout=sink or output, stderr=errors)
            process.wait()
            seconds = time.perf_counter() - begin
            output.seek(0)
            errors.seek(0)
            printed, said = output.read().decode(), errors.read().decode(errors="replace")
        if process.returncode:
            raise RuntimeError((said.strip() or f"exit {process.returncode}").splitlines()[-1])
        return printed, said, seconds

    def measure(self, label, command, suffix=""):
        """Runs a contestant that prints figures."""
        try:
            output = self.run(command)[0]
        except (OSError, RuntimeError) as fault:
            self.faults[label] = fault_text(fault)
            return
        for line in output.splitlines():
            name, size, seconds, count = line.split("\t")
            self.figures[name + suffix].append((int(size), float(seconds), int(count)))

    def one_round(self):
        python, corpus = sys.executable, self.corpus
        raw, folded, lines = (corpus / name for name in
                              ("corpus.txt", "corpus.folded.txt", "corpus.jsonl"))
        ours = self.bin / "benchmark"
        for terms in ("650", "5000"):
            table, plain = corpus / f"terms-{terms}.tsv", corpus / f"terms-{terms}.folded.txt"
            mark = f" {terms}"
            self.measure("ours", [ours, raw, table, "build", "match"], mark)
            self.measure("aho-corasick", [self.work / "rust/target/release/automaton", folded, plain], mark)
            self.measure("Hyperscan", [self.work / "hyperscan", folded, plain], mark)
            self.measure("ahocorasick-rs", [python, HERE / "automaton.py", folded, plain], mark)
        table = corpus / "terms-650.tsv"
        self.measure("PhraseMatcher", [python, HERE / "phrases.py", raw, table, self.slice["spaCy"]])
        for figure in ("match-bundled", "map-vocabulary", "map-terms", "map-learned"):
            self.measure(figure, [ours, raw, table, figure])
        self.measure("tf-idf", [python, HERE / "similarity.py", raw, table, self.slice["tf-idf"]])
        self.measure("read", [ours, corpus / "report.md", table, "read"])
        if self.slice["embeddings"]:
            self.measure("embeddings",
                         [python, HERE / "embeddings.py", raw, table, self.slice["embeddings"]])
        else:
            self.faults["embeddings"] = "left out in the short form"
        self.stream(lines, table)

    def stream(self, lines, table):
        """The filters: map-stream on the whole, start and all, and the pipeline on its beginning."""
        program = self.bin / "map-stream"
        for name, options in (("map-stream --vocabulary", ["--vocabulary", table]), ("map-stream", [])):
            with lines.open("rb") as source, open(os.devnull, "wb") as sink:
                try:
                    _, _, seconds = self.run([program, *options], source, sink)
                except (OSError, RuntimeError) as fault:
                    self.faults[name] = fault_text(fault)
                    continue
            self.figures[name].append((lines.stat().st_size, seconds, 0))
        beginning = self.corpus / "beginning.jsonl"
        if not beginning.exists():
            sys.path.insert(0, str(HERE))
            import terms
            beginning.write_bytes(terms.beginning(lines, self.slice["stream"] * 1_000_000))
        with beginning.open("rb") as source, open(os.devnull, "wb") as sink:
            try:
                errors = self.run([sys.executable, HERE / "pipeline.py", table], source, sink)[1]
            except (OSError, RuntimeError) as fault:
                self.faults["pipeline"] = fault_text(fault)
                return
        name, size, seconds, count = errors.strip().splitlines()[-1].split("\t")
        self.figures[name].append((int(size), float(seconds), int(count)))

    def start(self):
        """Cold processes by turns: their time."""
        interpreter = os.path.realpath(sys.executable)
        commands = {
            "trace-theme": [self.bin / "trace-theme", "remittances"],
            "python3 -c pass": [interpreter, "-c", "pass"],
        }
        for _ in range(self.starts):
            for name, command in commands.items():
                with open(os.devnull, "wb") as sink:
                    try:
                        _, _, seconds = self.run(command, sink=sink)
                    except (OSError, RuntimeError) as fault:
                        self.faults[name] = fault_text(fault)
                        continue
                self.figures[name].append((0, seconds, 0))


def fault_text(fault):
    """Says of a contestant that did not run whether it is missing or broken."""
    text = str(fault)
    missing = isinstance(fault, FileNotFoundError) or "ModuleNotFoundError" in text
    return "not installed" if missing else "failed: " + re.sub(r"[|\n]", " ", text)[:80]


def speed(runs):
    return median(size / seconds for size, seconds, _ in runs) / 1e6


def rounded(number):
    return f"{number:.0f}" if number >= 100 else f"{number:.1f}" if number >= 0.95 else f"{number:.2g}"


# Ours, the peer, how it is called in the table, who runs it, and the ratio that is aimed at.
MATCHING = [
    ("match 650", "ahocorasick-rs scan 650", "`ahocorasick-rs` (Python), any hit", "ahocorasick-rs", 3),
    ("match 650", "ahocorasick-rs words 650", "`ahocorasick-rs` (Python), words checked", "ahocorasick-rs", 3),
    ("match 650", "aho-corasick words 650", "`aho-corasick` (Rust)", "aho-corasick", 2),
    ("match 650", "Hyperscan literals 650", "Hyperscan (C), literals, words checked", "Hyperscan", 2.5),
    ("match 650", "Hyperscan expressions 650", r"Hyperscan (C), `\b…\b`", "Hyperscan", 2.5),
    ("match 650", "PhraseMatcher with tokens", "spaCy PhraseMatcher, from text", "PhraseMatcher", 70),
    ("match 650", "PhraseMatcher", "spaCy PhraseMatcher, tokens given", "PhraseMatcher", None),
    ("match 5000", "aho-corasick words 5000", "`aho-corasick` (Rust)", "aho-corasick", 2),
    ("match 5000", "Hyperscan literals 5000", "Hyperscan (C), literals, words checked", "Hyperscan", None),
    ("match 5000", "ahocorasick-rs words 5000", "`ahocorasick-rs` (Python), words checked", "ahocorasick-rs", None),
]
WHOLE_WAY = [
    ("map-vocabulary", "PhraseMatcher with tokens", "spaCy PhraseMatcher, from text", "PhraseMatcher", 50),
    ("map-vocabulary", "tf-idf", "scikit-learn tf-idf, cosine", "tf-idf", 80),
    ("map-terms", "PhraseMatcher with tokens", "spaCy PhraseMatcher, from text", "PhraseMatcher", 50),
    ("map-terms", "tf-idf", "scikit-learn tf-idf, cosine", "tf-idf", 80),
    ("map-learned", "PhraseMatcher with tokens", "spaCy PhraseMatcher, from text", "PhraseMatcher", 20),
    ("map-learned", "embeddings", "MiniLM sentence embeddings, cosine", "embeddings", 500),
    ("map-stream --vocabulary", "pipeline", "orjson, PhraseMatcher, orjson", "pipeline", 5),
    ("map-stream", "pipeline", "orjson, PhraseMatcher, orjson", "pipeline", 5),
]
NAMES = {
    "match 650": "matching, 650 terms",
    "match 5000": "matching, 5,000 terms",
    "map-vocabulary": "mapping, 650 terms",
    "map-terms": "mapping, bundled terms",
    "map-learned": "mapping, learned layer on",
    "map-stream --vocabulary": "`map-stream`, 650 terms",
    "map-stream": "`map-stream`, learned layer on",
}


def print_ratios(contest, rows):
    print("| ours | MB/s | found a MB | peer | MB/s | found a MB | ratio | goal |")
    print("|---|--:|--:|---|--:|--:|--:|--:|")
    for ours, peer, label, owner, goal in rows:
        mine, theirs = contest.figures[ours], contest.figures[peer]
        left = f"{rounded(speed(mine))} | {density(mine)}" if mine else "not measured | "
        right = (f"{rounded(speed(theirs))} | {density(theirs)}" if theirs
                 else f"{contest.faults.get(owner, 'not measured')} | ")
        ratio = "–"
        if mine and theirs:
            ratio = "**" + rounded(median(
                (a[0] / a[1]) / (b[0] / b[1]) for a, b in zip(mine, theirs))) + "**"
        print(f"| {NAMES[ours]} | {left} | {label} | {right} | {ratio} | {goal or '–'} |")
    print()


def density(runs):
    size, _, count = runs[0]
    return f"{count / size * 1e6:,.0f}" if count else "–"


def print_own(contest):
    print("| ours alone | |\n|---|--:|")
    for name, label in (("match-bundled", "matching, bundled vocabulary"), ("read", "reading a document")):
        runs = contest.figures[name]
        print(f"| {label} | {rounded(speed(runs)) + ' MB/s' if runs else 'not measured'} |")
    builds = [("build 650", "ours, 650 terms"), ("build 5000", "ours, 5,000 terms"),
              ("aho-corasick build 5000", "`aho-corasick` (Rust), 5,000 terms"),
              ("ahocorasick-rs build 5000", "`ahocorasick-rs` (Python), 5,000 terms"),
              ("Hyperscan build 5000", "Hyperscan (C), 5,000 terms")]
    for name, label in builds:
        runs = contest.figures[name]
        value = f"{median(run[1] for run in runs) * 1e3:.1f} ms" if runs else "not measured"
        print(f"| building: {label} | {value} |")
    for name in ("trace-theme", "python3 -c pass"):
        runs = contest.figures[name]
        value = f"{median(run[1] for run in runs) * 1e3:.1f} ms" if runs else "not measured"
        label = "a cold start of `trace-theme remittances`" if name == "trace-theme" else f"`{name}`"
        print(f"| {label} | {value} |")
    print()


def first_line(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.splitlines()[0].strip()
    except (OSError, IndexError):
        return "none"


def print_machine(contest):
    text = Path("/proc/cpuinfo").read_text()
    model = re.search(r"model name\s*: (.*)", text)
    memory = re.search(r"MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text())
    size = (contest.corpus / "corpus.txt").stat().st_size
    slices = ", ".join(f"{name} {value} MB" for name, value in contest.slice.items() if value)
    print(f"Machine: {model[1] if model else platform.machine()}, {os.cpu_count()} cores, "
          f"{int(memory[1]) / 2**20:.0f} GiB; {platform.system()} {platform.release()}; "
          f"load {os.getloadavg()[0]:.1f} at the start. "
          f"{first_line('swift', '--version')}; Python {platform.python_version()}; "
          f"{first_line('rustc', '--version')}; {first_line('cc', '--version')}.")
    print(f"Corpus: {size / 1e6:.0f} MB, generated; slices of it: {slices} (the rest all of it). "
          f"{contest.rounds} rounds by turns, medians; one thread.\n", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("paths", nargs=3, metavar=("BIN", "CORPUS", "WORK"))
    options = parser.parse_args()
    contest = Contest(*options.paths, options.short, options.rounds)
    print_machine(contest)
    for number in range(contest.rounds):
        print(f"round {number + 1} of {contest.rounds}", file=sys.stderr, flush=True)
        contest.one_round()
    contest.start()
    print_ratios(contest, MATCHING)
    print_ratios(contest, WHOLE_WAY)
    print("Found a MB: ours counts overlapping mentions and the inflected forms of the terms, the "
          "automata leftmost longest ones, the others what their rule finds.\n")
    print_own(contest)


main()
