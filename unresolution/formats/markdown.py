"""Markdown that reads back as the same resolution."""

from .. import _re as re
from ..model import Resolution
from ..parse.inline import LIGATURES, SUPERSCRIPTS
from ._format import Format
from .page import Notation
from .text import FORMAT as TEXT
from .writing import write

__all__ = ["FORMAT", "dumps"]


def _row(cells: list[str]) -> str | None:
    return f"| {' | '.join(cells)} |" if cells else None


NOTATION = Notation(
    special=re.compile(rf"[\\*_`#|<&{SUPERSCRIPTS}{LIGATURES}]|\[(?=\^)|\](?=[(\[:])"),
    heading="## ",
    title="# ",
    mark=lambda marker: f"[^{marker}]",
    note=lambda marker: f"[^{marker}]: ",
    row=_row,
)


def dumps(resolution: Resolution) -> str:
    """
    Return *resolution* as Markdown, without its record.

    Headings have signs of their own, notes are those of the common extension, and
    whatever Markdown would take for markup has a backslash.
    """
    return write(resolution, NOTATION)


FORMAT = Format(
    name="markdown", suffixes=(".md", ".markdown"), dumps=dumps, read=TEXT.read
)
