"""
Measure how fast citations are found, beside what every reader of text does anyway.

    python -m tests.benchmarks.bench_citations

Printed are MB/s (characters of plain text, one core, process time, the best of five
rounds) of `re.findall(r"\\S+", text)`, of our grammar, of whole citations, and of
eyecite if it is installed; and ratios to the first, which other machines will share.
"""

import importlib.util
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.benchmarks.timing import best
from tests.corpus import ROOT, texts
from unresolution.citations import citations_in
from unresolution.citations.en import WORDING
from unresolution.citations.grammar import mentions

ROUNDS = 5


def paragraphs() -> list[str]:
    """Return paragraphs of English resolutions, or of the examples of our own."""
    files: Iterable[Path] = texts("seed", None, "en")
    files = files or (ROOT / "docs" / "examples").glob("*.txt")
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    return [line for line in lines if line]


def main() -> int:
    lines = paragraphs()
    text = "\n".join(lines)
    candidates: dict[str, Callable[[], object]] = {
        r're.findall(r"\S+")': lambda: re.findall(r"\S+", text),
        "mentions, a paragraph each": lambda: [mentions(one, WORDING) for one in lines],
        "citations_in, a paragraph each": lambda: [
            citations_in(one, series="ga") for one in lines
        ],
        "citations_in, one text": lambda: citations_in(text, series="ga"),
    }
    if importlib.util.find_spec("eyecite"):
        import eyecite

        part = "\n".join(lines[:2000])
        scale = len(text) / len(part)
        candidates["eyecite, one text (on a part)"] = lambda: eyecite.get_citations(
            part
        )
    else:
        scale = 1.0
    print(f"{len(text) / 1e6:.2f} MB, Python {sys.version.split()[0]}")
    words = 0.0
    for name, work in candidates.items():
        taken = best(work, ROUNDS) * (scale if name.startswith("eyecite") else 1)
        words = words or taken
        print(f"{name:34} {len(text) / taken / 1e6:8.2f} MB/s {taken / words:8.2f} x")
    return 0


if __name__ == "__main__":
    sys.exit(main())
