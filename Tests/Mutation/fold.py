"""Makes a copy of the package in which many lines hold a mutant beside what they are.

usage: fold.py PACKAGE COPY [--sample N] [--seed N] [--since REVISION]

Mutants come from the rules of universalmutator for C-like languages and for Swift. A mutant of an
expression is folded as `(mutant(17) ? (mutated) : (original))`, one of a statement as `if`. Which one
speaks, a program learns from the environment variable MUTANT; without it all is as in the package.
A mutant that does not compile is taken out again. COPY/mutants.json tells what stands where.
With --since only lines that git sees changed since a revision hold mutants, each of them that can.
"""
import argparse
import contextlib
import io
import json
import pathlib
import random
import re
import subprocess
import sys

from universalmutator import mutator

from swift_source import KEYWORDS, Source, is_balanced

RULES = ["universal.rules", "c_like.rules", "swift.rules"]
MODULES = ["GlobalCompact", "GlobalCompactStream", "GlobalCompactFormats"]
FOLDERS = [
    "GlobalCompact/Text", "GlobalCompact/Vocabulary", "GlobalCompact/Documents", "GlobalCompact/Mapping",
    "GlobalCompact/Analysis", "GlobalCompactStream", "GlobalCompactFormats",
]
# Tables of data and words, and the style sheet and script of a page: a change there is no change of logic.
TABLES = {"CompositionTable+Data.swift", "ExplorerStyle.swift", "ExplorerScript.swift", "ExplorerWords.swift",
          "ReviewDraftWords.swift"}
# Lines for programmers or for speed only, and lines without anything that runs.
IGNORED = [r"precondition|fatalError|assert\(", r"reserveCapacity|keepingCapacity", r"\bimport\b", r"^\s*@",
           r"^\s*#", r"\bfunc\b|\binit\b.*\{$|\bsubscript\b|\btypealias\b|\bassociatedtype\b",
           r"^\s*(public |package |private |fileprivate |final |indirect )*"
           r"(struct|enum|class|extension|protocol)\b"]
DECLARATIONS = {"let", "var", "case", "default", "static", "private", "public", "package", "mutating", "lazy",
                "else", "guard", "nonisolated", "indirect", "fileprivate", "internal"}
OPERATORS = set("+ - * / % & | ^ ! ~ = == != < <= > >= && || ?? ? -> ... ..< . &+ &- &* << >> &<< &>> ~= === !== "
                "+= -= *= /= %= &= |= ^= &+= &-= &*= <<= >>= &>>= &<<= !. ?. \\".split())
# Names that may become others; of any other name, a part is no place for a mutant.
NAMES = {"true": "false", "false": "true", "min": "max", "max": "min"}
LEAVING = {"return", "break", "continue", "throw", "fallthrough"}
# The environment is read once. A trace tells which mutants a run comes by, even if it crashes.
SWITCH = """\
import Glibc

struct MutantSwitch: @unchecked Sendable {
    let chosen: Int
    let trace: UnsafeMutablePointer<UInt8>?

    init() {
        chosen = unsafe getenv("MUTANT").flatMap { unsafe Int(String(cString: $0)) } ?? 0
        let file = unsafe getenv("MUTANT_TRACE").map { unsafe open($0, O_RDWR) } ?? -1
        let pages = unsafe mmap(nil, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
        trace = unsafe file < 0 || pages == MAP_FAILED ? nil : pages?.assumingMemoryBound(to: UInt8.self)
    }
}

let mutantSwitch = MutantSwitch()

@inline(__always)
func mutant(_ number: Int) -> Bool {
    if let trace = unsafe mutantSwitch.trace { unsafe trace[number] = 1 }
    return unsafe mutantSwitch.chosen == number
}
"""


class Folding:
    """One mutant as a change of a range of bytes of its file."""

    def __init__(self, start, end, parts, line, before, after, rule):
        # The parts around the number of the mutant, which is given later.
        self.start, self.end, self.parts = start, end, parts
        self.line, self.before, self.after, self.rule = line, before, after, rule


def difference(old, new):
    """The range in which one text differs from another, and what the other has there."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return start, len(old) - end, new[start:len(new) - end]


def fold(source, line_start, line, number, mutated, rule):
    """A mutant of a line as a folding, or None if it has no place in an expression or a statement."""
    first, last = source.at(line_start), source.at(line_start + len(line)) - 1
    if last < first or source.tokens[first].start < line_start:
        return None
    tokens = source.tokens[first:last + 1]
    if all(token.kind in ("string", "number", "bracket", "mark") for token in tokens):
        return None
    start, end = tokens[0].start, tokens[-1].end
    is_whole = source.statement(first, first)[0] == first and source.ends_statement(last) \
        and is_balanced(line.split("//")[0])

    def folding(start, end, *parts):
        return Folding(start, end, parts, number, line.strip(), mutated.strip(), rule)

    if "/*" in mutated:
        if not is_whole or tokens[0].text in DECLARATIONS or tokens[0].text == "return" and len(tokens) > 1:
            return None
        return folding(start, end, "if !", " { " + source.text[start:end] + " }")
    inserted = re.search(r"\n\s*(break|continue);", mutated)
    if inserted:
        if not source.is_in_loop(first):
            return None
        jump = inserted.group(1)
        following = source.tokens[last + 1].text if last + 1 < len(source.tokens) else ""
        opens = tokens[-1].text == "{" and tokens[0].text in ("for", "while", "if", "else", "}")
        leaves = any(token.text in LEAVING for token in tokens)
        if not (is_whole or opens) or leaves or following in ("case", "default") \
                or jump == "continue" and following == "}":
            return None
        return folding(end, end, "\nif ", " { " + jump + " }")

    old_start, old_end, new = difference(line, mutated.rstrip("\n"))
    old = line[old_start:old_end]
    if re.fullmatch(r"\s*(while|else|var|if)?\s*", old) and not new.strip(" ()!"):
        return None
    start, end = line_start + old_start, line_start + old_end
    inner = source.at(start)
    outer = max(source.at(end - 1), inner) if end > start else inner
    if end == start and inner > 0 and source.tokens[inner - 1].end == start:
        inner = outer = inner - 1
    if outer >= len(source.tokens) or source.tokens[outer].start >= line_start + len(line):
        return None
    for token in (source.tokens[inner], source.tokens[outer]):
        if token.kind == "string" and token.start < max(end, start + 1) and start < token.end:
            is_emptied = new == "" and inner == outer and end - start == len(token.text) - 2
            if not (is_emptied or start <= token.start and token.end <= end):
                return None

    if any(source.tokens[at].text in KEYWORDS for at in range(inner, outer + 1)):
        return None

    def changed(range_start, range_end):
        return source.text[range_start:start] + new + source.text[end:range_end]

    if any(source.is_assignment(at) for at in range(inner, outer + 1)) or re.search(r"(?<![=!<>])=(?!=)", new):
        left, right = source.statement(*source.levelled(inner, outer))
        if source.tokens[left].text in DECLARATIONS | KEYWORDS_OF_STATEMENTS:
            return None
        start_of, end_of = source.tokens[left].start, source.tokens[right].end
        after = changed(start_of, end_of)
        if not is_balanced(after):
            return None
        return folding(start_of, end_of, "if ", " { " + after + " } else { " + source.text[start_of:end_of] + " }")
    for left, right in source.expressions(inner, outer):
        start_of, end_of = source.tokens[left].start, source.tokens[right].end
        if start_of > start or end_of < end:
            continue
        before, after = source.text[start_of:end_of], changed(start_of, end_of)
        if not after.strip() or not is_balanced(after) or "//" in before or not is_likely(before, after):
            continue
        return folding(start_of, end_of, "(", " ? (" + after + ") : (" + before + "))")
    return None


KEYWORDS_OF_STATEMENTS = {"if", "guard", "while", "for", "switch", "return"}


def is_likely(before, after):
    """Whether mutated code has a chance to compile: its names are whole, its operators known."""
    old, new = Source(before).tokens, Source(after).tokens
    names = {token.text for token in old if token.kind == "name"}
    if any(token.kind == "operator" and token.text not in OPERATORS for token in new) \
            or re.search(r"\.\.[^.<\w]|[\w)]\[\]", after):
        return False
    for token in new:
        if token.kind == "name" and token.text not in names and NAMES.get(token.text) not in names:
            return False
    labels = [[token.text for token, mark in zip(tokens, tokens[1:]) if token.kind == "name" and mark.text == ":"]
              for tokens in (old, new)]
    generic = [sum(token.text in "<>" and tokens[max(at - 1, 0)].text[:1].isupper()
                   for at, token in enumerate(tokens)) for tokens in (old, new)]
    return labels[0] == labels[1] and generic[0] == generic[1]


def changed_lines(root, path, revision):
    """The numbers of the lines of a file that are not as they were in a revision."""
    patch = subprocess.run(["git", "diff", "--unified=0", revision, "--", path], cwd=root, check=True,
                           capture_output=True, text=True).stdout
    hunks = re.findall(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", patch, re.MULTILINE)
    return {int(first) + offset for first, count in hunks for offset in range(int(count or 1))}


def sample(root, size, seed, since):
    """Foldings for each file, as many as its lines of code deserve."""
    files = sorted(path for folder in FOLDERS for path in (root / "Sources" / folder).rglob("*.swift")
                   if path.name not in TABLES)
    candidates, weights = {}, {}
    for path in files:
        lines = path.read_text().splitlines(keepends=True)
        with contextlib.redirect_stdout(io.StringIO()):
            found = mutator.mutants_regexp(lines, RULES, ignorePatterns=IGNORED)
        by_line = {}
        changed = changed_lines(root, path, since) if since else range(1, len(lines) + 1)
        for number, mutated, rule, _ in found:
            if number in changed:
                by_line.setdefault(number, []).append((mutated, rule[0]))
        candidates[path], weights[path] = by_line, len(by_line)
    total = sum(weights.values())
    chosen = {}
    for path in files:
        generator = random.Random(f"{seed} {path.name}")
        text = path.read_text()
        source = Source(text)
        lines = text.splitlines()
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        wanted = weights[path] if since else max(2, round(size * weights[path] / total))
        numbers = sorted(candidates[path])
        generator.shuffle(numbers)
        taken = []
        for number in numbers:
            if len(taken) == wanted:
                break
            mutants = candidates[path][number]
            generator.shuffle(mutants)
            for mutated, rule in mutants:
                folding = fold(source, starts[number - 1], lines[number - 1], number, mutated, rule)
                if folding and all(folding.end <= other.start or other.end <= folding.start for other in taken):
                    taken.append(folding)
                    break
        chosen[path] = sorted(taken, key=lambda folding: folding.start)
    return chosen


class Copy:
    """The copy of the package, whose files are written as more and more mutants are taken out."""

    def __init__(self, root, folder, chosen):
        self.root, self.folder = root, folder
        self.foldings = {str(path.relative_to(root)): list(foldings) for path, foldings in chosen.items()}
        self.ranges = {}
        number = 0
        for foldings in self.foldings.values():
            for folding in foldings:
                number += 1
                folding.number = number
        for name in self.foldings:
            self.write(name)
        for module in MODULES:
            (folder / "Sources" / module / "MutantSwitch.swift").write_text(SWITCH)

    def write(self, name):
        text = (self.root / name).read_text()
        written, at, ranges = "", 0, []
        for folding in self.foldings[name]:
            written += text[at:folding.start]
            first = written.count("\n") + 1
            written += f"mutant({folding.number})".join(folding.parts)
            ranges.append((first, written.count("\n") + 1, folding))
            at = folding.end
        (self.folder / name).write_text(written + text[at:])
        self.ranges[name] = ranges

    def take_out(self, errors):
        """Takes out the mutants where errors are, and returns how many."""
        count = 0
        for name in sorted({name for name, _ in errors if name in self.foldings}):
            bad = []
            for line in {line for other, line in errors if other == name}:
                # A case that is missing, or a value at the end of a function, is missed elsewhere.
                ranges = [(max(first - line, line - last, 0), folding) for first, last, folding in self.ranges[name]]
                nearest = min((distance for distance, _ in ranges), default=0)
                bad += [folding for distance, folding in ranges if distance == nearest]
            self.foldings[name] = [folding for folding in self.foldings[name] if folding not in bad]
            count += len(set(map(id, bad)))
            self.write(name)
        return count

    def errors(self, output):
        found = set()
        for path, line in re.findall(r"^(/[^\n:]*\.swift):(\d+):\d+: error:", output, re.MULTILINE):
            path = pathlib.Path(path)
            if path.is_relative_to(self.folder):
                found.add((str(path.relative_to(self.folder)), int(line)))
        return found

    def settle(self, command, what):
        """Takes mutants out until a command of the compiler has no error."""
        while True:
            run = subprocess.run(command, capture_output=True, text=True, cwd=self.folder)
            if run.returncode == 0:
                return
            count = self.take_out(self.errors(run.stdout + run.stderr))
            if not count:
                sys.exit(f"{what}: errors that no mutant explains\n" + (run.stdout + run.stderr)[-4000:])
            print(f"{what}: {count} mutants do not compile", flush=True)

    def compile(self):
        features = ["InternalImportsByDefault", "MemberImportVisibility", "ExistentialAny",
                    "NonisolatedNonsendingByDefault"]
        options = ["-swift-version", "6", "-package-name", "globalcompact", "-suppress-warnings",
                   "-Xfrontend", "-solver-expression-time-threshold=5"]
        options += [word for feature in features for word in ("-enable-upcoming-feature", feature)]
        built = self.folder / ".build-check"
        built.mkdir(exist_ok=True)
        files = [str(self.folder / name) for name in self.foldings]
        self.settle(["swiftc", "-frontend", "-parse", "-swift-version", "6", *files], "syntax")
        for module in MODULES:
            files = [str(path) for path in sorted((self.folder / "Sources" / module).rglob("*.swift"))
                     if ".docc" not in str(path)]
            common = ["swiftc", "-wmo", "-Onone", *options, "-I", str(built), "-module-name", module, *files]
            self.settle(common + ["-typecheck"], module)
            self.settle(common + ["-emit-module", "-emit-module-path", str(built / f"{module}.swiftmodule")],
                        module)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("package", type=pathlib.Path)
    parser.add_argument("copy", type=pathlib.Path)
    parser.add_argument("--sample", type=int, default=1400)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--since")
    options = parser.parse_args()
    folder = options.copy.resolve()
    copy = Copy(options.package.resolve(), folder,
                sample(options.package.resolve(), options.sample, options.seed, options.since))
    print(sum(map(len, copy.foldings.values())), "mutants are folded", flush=True)
    copy.compile()
    mutants = [
        {"number": folding.number, "file": name, "line": folding.line, "rule": folding.rule,
         "before": folding.before, "after": folding.after}
        for name, foldings in copy.foldings.items() for folding in foldings]
    (folder / "mutants.json").write_text(json.dumps(mutants, indent=1))
    print(len(mutants), "mutants compile")


if __name__ == "__main__":
    main()
