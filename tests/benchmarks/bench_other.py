"""
Neighbours that want a later Python than ours: bluebell 5, whose parser is in Rust.

`UNRESOLUTION_BENCH_PYTHON` names an interpreter that has attrs, python-dateutil, lxml
and ``bluebell-akn[rust]`` (Python 3.12); ours runs there as well, so that the two are
compared in one process.
"""

import json
import os
import subprocess
import sys

from tests.benchmarks.inputs import DOCUMENTS, documents
from tests.benchmarks.peers import bluebell
from tests.benchmarks.report import Report
from tests.benchmarks.timing import race
from tests.corpus import ROOT
from unresolution import parse

ENVIRONMENT = "UNRESOLUTION_BENCH_PYTHON"
OURS = "parse and citations"


def measure(report: Report) -> None:
    """Have the other interpreter measure, and tell what it found."""
    python = os.environ.get(ENVIRONMENT)
    report.title("In a later Python")
    if not python:
        report.miss("bluebell 5", f"{ENVIRONMENT} names no interpreter")
        report.say("None was named.")
        return
    command = [python, "-m", "tests.benchmarks.bench_other"]
    done = subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE)
    found = json.loads(done.stdout)
    report.say(f"Python {found['python']}, documents of the shape “seed”.")
    report.table(["", "ms a document", f"x {OURS}"], found["rows"])
    for name, _, ratio in found["rows"]:
        report.figures[f"other: {name} / full"] = ratio


def child() -> None:
    """Measure, and print what was found."""
    texts = documents("seed")

    def read() -> object:
        return [parse(text).resolution.citations for text in texts]

    marked = bluebell([parse(text).resolution for text in texts])
    times = race({OURS: read, **marked})
    rows = [
        [name, times.best(name) / DOCUMENTS * 1000, times.ratio(name, OURS)]
        for name in times.rounds
    ]
    print(json.dumps({"python": sys.version.split()[0], "rows": rows}))


if __name__ == "__main__":
    child()
