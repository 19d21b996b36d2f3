"""Runs the tests for each mutant of a folded copy, and tells which mutants no test minds.

usage: run.py COPY [--again] [--workers N] [--only N…] [--quick] [--programs]

First every suite runs once without a mutant, must pass, and leaves a trace of the mutants that it comes
by. Then each mutant runs the suites that come by it, up to the first that fails: those of its own file
first, then quick ones, then the rest. A mutant that takes many times as long as the code is stopped and
counts as killed, for a test that never ends is noticed too; it is told apart. --again runs only the
mutants that survived before, --only those with certain numbers. --quick, for a first look, asks no more than
some seconds of suites. The suites of the examples, which start programs many times and take minutes, are
asked with --programs only: without it, what they alone would kill counts as survived.
COPY/results.json has what became of each mutant, COPY/survivors.txt the lines of those that survived.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import resource
import signal
import subprocess
import sys
import threading
import time

AREAS = [("matcher", ("GlobalCompact/Text/", "GlobalCompact/Vocabulary/")),
         ("reader", ("GlobalCompact/Documents/",)), ("engine", ("GlobalCompact/Mapping/",)),
         ("analysis", ("GlobalCompact/Analysis/",)), ("stream", ("GlobalCompactStream/",)),
         ("formats", ("GlobalCompactFormats/",))]
FAILURE = re.compile("recorded an issue")
# Seconds of suites that run at once before others.
QUICK = 1.5, 8


class Runner:
    def __init__(self, folder):
        self.folder = folder
        bin_path = folder / ".build/release"
        self.program = str(bin_path / "GlobalCompactPackageTests.xctest")

    def run(self, suites, expected, **environment):
        """Runs suites, and returns the outcome, what shows it, and the seconds it took."""
        names = "|".join(re.escape(suite) for suite in suites)
        command = [self.program, "--testing-library", "swift-testing", "--no-parallel",
                   "--filter", f"^({names})(/|$)"]
        seconds = int(expected * 2 + 4)

        def limit():
            os.setsid()
            os.nice(10)
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
            resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        start = time.monotonic()
        process = subprocess.Popen(
            command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, preexec_fn=limit,
            env={**os.environ, "SWIFT_BACKTRACE": "enable=no", **environment})
        is_late = threading.Event()

        def stop():
            is_late.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(seconds * 10 + 60, stop)
        timer.start()
        failure, ran = None, False
        for line in process.stdout:
            text = line.decode("utf-8", "replace")
            ran = ran or "started" in text and "Test run" not in text
            if FAILURE.search(text):
                failure = text.strip()[:300]
                break
        if failure:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        process.stdout.close()
        status = process.wait()
        timer.cancel()
        took = time.monotonic() - start
        if failure:
            return "killed", failure, took
        if is_late.is_set() or status in (-signal.SIGXCPU, -signal.SIGKILL):
            return "hung", f"stopped after {took:.0f} s", took
        if status != 0 or not ran:
            return "killed", f"status {status}", took
        return "survived", "", took

    def suites(self, with_programs):
        listed = subprocess.run(
            [self.program, "--testing-library", "swift-testing", "--list-tests"],
            cwd=self.folder, capture_output=True, text=True, check=True).stdout
        names = collections.OrderedDict()
        for line in listed.splitlines():
            name = line.strip()
            if re.match(r"\w+Tests\.", name) and (with_programs or not name.startswith("ExampleTests.")):
                names[name.split("/")[0]] = None
        return list(names)

    def trace(self, suites, count):
        """What each suite comes by, and how long it takes; stops where one fails."""
        path, traces = self.folder / "trace", {}
        failed = []
        for suite in suites:
            path.write_bytes(bytes(65536))
            outcome, reason, took = self.run([suite], 120, MUTANT_TRACE=str(path))
            if outcome != "survived":
                failed.append((suite, reason))
            marks = path.read_bytes()
            traces[suite] = {"seconds": took, "mutants": [n for n in range(1, count + 1) if marks[n]]}
            print(f"{took:6.1f} s  {len(traces[suite]['mutants']):5d} mutants  {suite}  {reason}", flush=True)
        path.unlink()
        if failed:
            sys.exit("suites that fail without a mutant:\n" + "\n".join(map(str, failed)))
        return traces


def batches(mutant, traces, is_quick):
    """The suites that come by a mutant: those of its file, quick ones, and the rest."""
    stem = pathlib.Path(mutant["file"]).stem
    own = [stem.replace("+", ""), stem.split("+")[0]]
    left = sorted((suite for suite in traces if mutant["number"] in traces[suite]["mutants"]),
                  key=lambda suite: traces[suite]["seconds"])
    first = [suite for suite in left if any(suite.split(".")[1].startswith(name) for name in own)]
    quick, rest, total = ([], []), [], 0
    for suite in left:
        if suite in first:
            continue
        total += traces[suite]["seconds"]
        (quick[0] if total < QUICK[0] else quick[1] if total < QUICK[1] else rest).append(suite)
    return [batch for batch in (first, *quick, [] if is_quick else rest) if batch]


def judge(runner, mutant, traces, is_quick):
    suites = batches(mutant, traces, is_quick)
    if not suites:
        return {**mutant, "outcome": "survived", "reason": "no test comes by"}
    for batch in suites:
        expected = sum(traces[suite]["seconds"] for suite in batch)
        outcome, reason, _ = runner.run(batch, expected, MUTANT=str(mutant["number"]))
        if outcome != "survived":
            return {**mutant, "outcome": outcome, "reason": reason}
    return {**mutant, "outcome": "survived", "reason": "", "suites": sum(map(len, suites))}


def area(name):
    return next(area for area, folders in AREAS if any("Sources/" + folder in name for folder in folders))


def report(folder, results):
    counts, files = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for result in results.values():
        for table, key in ((counts, area(result["file"])), (counts, "all"), (files, result["file"])):
            table[key][result["outcome"]] += 1

    def row(name, count):
        total = sum(count.values())
        dead = total - count["survived"]
        print(f"{name:<72} {total:5d} {count['killed']:6d} {count['hung']:5d} {count['survived']:6d} {100 * dead / total:6.1f} %")

    print(f"{'':<72} {'all':>5} {'killed':>6} {'hung':>5} {'alive':>6} {'rate':>7}")
    for name in sorted(files):
        row(name.removeprefix("Sources/"), files[name])
    print()
    for name in [name for name, _ in AREAS] + ["all"]:
        if counts[name]:
            row(name, counts[name])
    with open(folder / "survivors.txt", "w") as file:
        for result in sorted(results.values(), key=lambda result: (result["file"], result["line"])):
            if result["outcome"] == "survived":
                file.write(f"{result['file']}:{result['line']} (mutant {result['number']}) {result['reason']}\n"
                           f"-   {result['before']}\n+   {result['after']}\n\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("copy", type=pathlib.Path)
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--only", type=int, nargs="*")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--programs", action="store_true")
    options = parser.parse_args()
    folder = options.copy.resolve()
    mutants = json.loads((folder / "mutants.json").read_text())
    runner = Runner(folder)
    kept = folder / ("traces-programs.json" if options.programs else "traces.json")
    if kept.exists() and kept.stat().st_mtime > os.stat(runner.program).st_mtime:
        traces = json.loads(kept.read_text())
    else:
        traces = runner.trace(runner.suites(options.programs), max(mutant["number"] for mutant in mutants))
        kept.write_text(json.dumps(traces))
    for trace in traces.values():
        trace["mutants"] = set(trace["mutants"])
    path = folder / "results.json"
    results = {result["number"]: result for result in json.loads(path.read_text())} if path.exists() else {}

    def is_due(number):
        if options.only is not None:
            return number in options.only
        return number not in results or options.again and results[number]["outcome"] == "survived"

    due = [mutant for mutant in mutants if is_due(mutant["number"])]
    with concurrent.futures.ThreadPoolExecutor(options.workers) as pool:
        futures = [pool.submit(judge, runner, mutant, traces, options.quick) for mutant in due]
        for done, future in enumerate(concurrent.futures.as_completed(futures), 1):
            result = future.result()
            results[result["number"]] = result
            if done % 10 == 0 or done == len(due):
                path.write_text(json.dumps(sorted(results.values(), key=lambda r: r["number"]), indent=1))
                alive = sum(result["outcome"] == "survived" for result in results.values())
                print(f"{done} of {len(due)} done; {alive} of {len(results)} survive", flush=True)
    report(folder, results)


if __name__ == "__main__":
    main()
