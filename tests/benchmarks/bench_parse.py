r"""
Measure how fast page text is read and written, beside splitting it into words.

    python -m tests.benchmarks.bench_parse

Printed are MB/s (characters of the text, one core, process time, the best of three
rounds) and the ratio to `re.findall(r"\S+", text)`, which other machines will share;
and what the import of the package costs, beside the start of the interpreter.
"""

import re
import subprocess
import sys
import time
from collections.abc import Callable

from tests.benchmarks.timing import best
from tests.corpus import ROOT, texts
from unresolution import dumps, loads, parse

ROUNDS = 3


def documents(style: str) -> list[str]:
    """Return the English texts of *style*, or the examples of our own."""
    files = texts(style, None, "en") or sorted(
        (ROOT / "docs" / "examples").glob("*.txt")
    )
    return [file.read_text("utf-8") for file in files]


def started(code: str) -> float:
    """Return the least time that an interpreter takes for *code*, in seconds."""
    times = []
    for _ in range(7):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        times.append(time.perf_counter() - start)
    return min(times)


def measure(style: str) -> None:
    """Print what can be done with the texts of *style*, and how fast."""
    sources = documents(style)
    size = sum(map(len, sources))
    resolutions = [parse(source).resolution for source in sources]
    written = [dumps(resolution, "json") for resolution in resolutions]
    candidates: dict[str, Callable[[], object]] = {
        r're.findall(r"\S+")': lambda: [re.findall(r"\S+", s) for s in sources],
        "parse": lambda: [parse(source) for source in sources],
        'dumps(_, "json")': lambda: [dumps(r, "json") for r in resolutions],
        'loads(_, "json")': lambda: [loads(json, "json") for json in written],
        'dumps(_, "akn")': lambda: [dumps(r, "akn") for r in resolutions],
    }
    print(f"{style}: {len(sources)} documents, {size / 1e6:.2f} MB")
    words = 0.0
    for name, work in candidates.items():
        taken = best(work, ROUNDS)
        words = words or taken
        rate = f"{size / taken / 1e6:8.2f} MB/s {taken / words:8.1f} x"
        print(f"    {name:22}{rate}")


def main() -> int:
    for style in ("seed", "stream", "pdf"):
        measure(style)
    bare, ours = started("pass"), started("import unresolution")
    print(f"import: {(ours - bare) * 1000:.0f} ms, {ours / bare:.1f} x a bare start")
    return 0


if __name__ == "__main__":
    sys.exit(main())
