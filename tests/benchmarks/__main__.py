"""
Run the benchmarks, and write docs/performance.md: ``python -m tests.benchmarks``.

Names of benchmarks run those alone, and write nothing: ``python -m tests.benchmarks
json start``.
"""

import contextlib
import importlib
import io
import sys
from types import ModuleType

from tests.benchmarks.goals import add_goals
from tests.benchmarks.report import Report, machine
from tests.corpus import ROOT

#: In the order of the page.  Each has a function ``measure(report)``, or a ``main()``
#: whose output is taken as it is printed.  `bench_size` takes minutes, and is run by
#: itself.
BENCHES = (
    "bench_parse",
    "bench_other",
    "bench_json",
    "bench_formats",
    "bench_citations",
    "bench_start",
    "bench_memory",
    "bench_pool",
)
PAGE = ROOT / "docs" / "performance.md"

_INTRODUCTION = """\
# Performance

How long does it take, and how does that compare?
`make bench` measured all of this in one run and wrote this page.

Times are of the processor.
What is compared ran in turn, a round of each.
A time is that of the best round, a ratio is the median of the ratios of the rounds.

Neighbours do neighbouring work, not ours.
Bluebell gets the structure told by keywords and indents.
Eyecite looks for as many citations of another kind.
Markdown-it-py reads the same text as Markdown.
"""


def main(names: list[str]) -> int:
    """Run the benchmarks of these names, or all."""
    report = Report()
    for name in (names and [f"bench_{name}" for name in names]) or BENCHES:
        _run(report, importlib.import_module(f"tests.benchmarks.{name}"))
    measured = report.pages
    report.pages = []
    report.title("Machine")
    report.table(["", ""], machine())
    add_goals(report)
    for name, how in report.absent.items():
        report.say(f"{name} was absent: `{how}`.")
    if not names:
        parts = [_INTRODUCTION, *report.pages, *measured]
        PAGE.write_text("\n".join(parts), "utf-8")
        print(f"written: {PAGE}", file=sys.stderr)
    return 0


def _run(report: Report, bench: ModuleType) -> None:
    if not hasattr(bench, "main"):
        bench.measure(report)
        return
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        bench.main()
    report.title(bench.__name__.rpartition("_")[2].capitalize())
    report.say(f"```text\n{printed.getvalue().rstrip()}\n```")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
