"""
What the benchmarks read: documents in two shapes, all of a size, none like another.

The texts are those from which the project began, if they lie beside the corpus, else
the invented ones of `docs/examples`.  Numbers of resolutions and days are changed from
copy to copy, so that no cache knows a document.
"""

import re
import textwrap
from functools import cache

from tests.corpus import ROOT, corpus_root

__all__ = ["DOCUMENTS", "documents", "unread", "us_citations", "wrapped"]

#: How many documents a round reads.
DOCUMENTS = 10
_WIDTH, _PAGE = 78, 50

_NUMBER = re.compile(r"\b([0-9]{1,3})/([0-9]{1,3})\b")
_DAY = re.compile(
    r"\b([0-9]{1,2})(?= (?:January|February|March|April|May|June|July|"
    r"August|September|October|November|December) [0-9]{4})"
)
_CITATION = re.compile(
    r"\b(?:[Rr]esolutions? )?[0-9]{1,3}/[0-9]{1,3} of [0-9]{1,2} [A-Z][a-z]+ [0-9]{4}"
    r"|\b[AES]/[A-Z0-9./-]*[A-Z0-9]"
)


@cache
def documents(shape: str) -> tuple[str, ...]:
    """Return the documents of one shape, ``"seed"`` or ``"wrapped"``."""
    texts = [_varied(text, copy) for copy, text in enumerate(_originals())]
    return tuple(texts if shape == "seed" else map(wrapped, texts))


def unread(shape: str, count: int) -> list[str]:
    """Return more documents of one shape, which no round has read before."""
    originals = _originals()
    copies = range(DOCUMENTS, DOCUMENTS + count)
    texts = [_varied(originals[copy % len(originals)], copy) for copy in copies]
    return texts if shape == "seed" else list(map(wrapped, texts))


def source() -> str:
    """Say where the documents come from."""
    return (
        "the two first documents" if _seeds() else "the examples of the documentation"
    )


def _seeds() -> list[str]:
    root = corpus_root()
    folder = root.parent / "seeds" if root else None
    paths = sorted(folder.glob("*.txt")) if folder and folder.is_dir() else []
    return [path.read_text("utf-8") for path in paths]


def _originals() -> list[str]:
    examples = sorted((ROOT / "docs" / "examples").glob("*.txt"))
    texts = _seeds() or [path.read_text("utf-8") for path in examples]
    return [texts[copy % len(texts)] for copy in range(DOCUMENTS)]


def _varied(text: str, copy: int) -> str:
    text = _NUMBER.sub(lambda m: f"{m[1]}/{(int(m[2]) + 7 * copy) % 290 + 1}", text)
    return _DAY.sub(lambda match: str((int(match[1]) + copy) % 28 + 1), text)


def wrapped(text: str) -> str:
    """Return *text* as the stream of a PDF has it: short lines, pages, no emphasis."""
    lines: list[str] = []
    for line in text.replace("*", "").splitlines():
        lines += textwrap.wrap(line, _WIDTH) or [""]
    symbol = next((line.strip() for line in lines if line.startswith("A/RES/")), "")
    pages = [lines[at : at + _PAGE] for at in range(0, len(lines), _PAGE)]
    printed = []
    for number, page in enumerate(pages, 1):
        head = [f"\f{symbol}", ""] if number > 1 else []
        printed += [*head, *page, "", f"{number}/{len(pages)}"]
    return "\n".join(printed) + "\n"


def us_citations(text: str) -> str:
    """Return *text* with citations that eyecite knows in the place of ours."""
    numbers = iter(range(1, len(text) + 1))
    return _CITATION.sub(lambda _: f"{next(numbers) % 500 + 1} U.S. 4 (1982)", text)
