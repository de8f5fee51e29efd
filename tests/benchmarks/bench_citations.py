r"""
How fast citations and symbols are found in plain text.

The measure that other machines share is `re.findall(r"\S+", text)`.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.benchmarks.report import Report
from tests.benchmarks.timing import race
from tests.corpus import ROOT, texts
from unresolution.citations import citations_in
from unresolution.citations.en import WORDING
from unresolution.citations.grammar import mentions
from unresolution.symbols import Symbol
from unresolution.symbols.grammar import read_symbol

WORDS = r're.findall(r"\S+")'

#: Letters of text that are enough.
ENOUGH = 1_000_000


def paragraphs() -> list[str]:
    """Return paragraphs of English resolutions, or of the examples of our own."""
    files: Iterable[Path] = texts("seed", None, "en")
    files = files or (ROOT / "docs" / "examples").glob("*.txt")
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    found, size = [], 0
    for line in filter(None, lines):
        found.append(line)
        size += len(line)
        if size > ENOUGH:
            break
    return found


def measure(report: Report) -> None:
    """Measure citations, then symbols."""
    lines = paragraphs()
    text = "\n".join(lines)
    candidates: dict[str, Callable[[], object]] = {
        WORDS: lambda: re.findall(r"\S+", text),
        "mentions, a paragraph each": lambda: [mentions(one, WORDING) for one in lines],
        "citations_in, a paragraph each": lambda: [
            citations_in(one, series="ga") for one in lines
        ],
        "citations_in, one text": lambda: citations_in(text, series="ga"),
    }
    times = race(candidates, rounds=5)
    found = len(citations_in(text, series="ga"))
    report.title("Citations and symbols")
    report.say(f"{len(text) / 1e6:.2f} million letters, {found} citations.")
    report.table(
        ["", "MB/s", f"x {WORDS}"],
        [
            [name, len(text) / times.best(name) / 1e6, times.ratio(name, WORDS)]
            for name in candidates
        ],
    )
    symbols(report)


def symbols(report: Report) -> None:
    """Read symbols that were never seen before, and some that were."""
    spelt = [
        f"A/RES/{session}/{number}"
        for session in range(31, 80)
        for number in range(1, 60)
    ]
    made = [Symbol(text) for text in spelt]
    candidates: dict[str, Callable[[], object]] = {
        "Symbol, new": lambda: (
            read_symbol.cache_clear(),
            [Symbol(text) for text in spelt],
        ),
        "Symbol, known": lambda: [Symbol(text) for text in spelt],
        "str(Symbol)": lambda: list(map(str, made)),
    }
    times = race(candidates, rounds=5)
    report.table(
        ["", "µs a symbol"],
        [[name, times.best(name) / len(spelt) * 1e6] for name in candidates],
    )


if __name__ == "__main__":
    measure(Report())
