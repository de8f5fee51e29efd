"""Canonical text: the plain text that `parse` reads back as the same resolution."""

from .. import _re as re
from ..model import Resolution
from ..parse import parse
from ..parse.inline import LIGATURES, SUPERSCRIPTS
from ._decode import decode
from ._format import Format, Reading
from .page import Notation, superscript
from .writing import write

__all__ = ["FORMAT", "dumps"]


def _row(cells: list[str]) -> str | None:
    """Return the cells with tabs between them; the outer ones must not be empty."""
    if len(cells) < 2 or not cells[0] or not cells[-1]:
        return None
    return "\t".join(cells)


NOTATION = Notation(
    special=re.compile(rf"[\\*#|{SUPERSCRIPTS}{LIGATURES}]|\[(?=\^)|<(?=!--)|_(?=_)"),
    heading="",
    title="",
    mark=superscript,
    note=lambda marker: f"{digits} " if (digits := superscript(marker)) else None,
    row=_row,
)


def dumps(resolution: Resolution) -> str:
    """
    Return *resolution* as canonical text, without its record.

    Paragraphs are one line each, with a blank line between them; a line that would read
    back as something else says what it is (see `unresolution.parse.directives`).
    """
    return write(resolution, NOTATION)


def _read(data: str | bytes) -> Reading:
    parsed = parse(data if isinstance(data, str) else decode(data))
    return Reading(parsed.check(), parsed.diagnostics)


FORMAT = Format(name="text", suffixes=(".txt",), dumps=dumps, read=_read)
