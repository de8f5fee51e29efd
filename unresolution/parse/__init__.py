"""Page text to resolutions: `parse` and nothing else."""

import re

from .._source import Source, Span
from .._text import unprintable
from ..errors import Diagnostic
from ..languages import Language
from ..series import Series
from .blocks import Block
from .checks import check_body
from .detect import detect
from .grouping import to_blocks
from .leaves import leaves_of
from .ligatures import part_ligatures
from .lines import find_wrap, to_lines
from .marks import raise_marks
from .notes import check_notes, share_out
from .pages import lay_out
from .parsed import Leaf, Parsed, Repair
from .rows import mark_rows
from .stitch import stitch
from .zones import read_zones

__all__ = ["Leaf", "Parsed", "Repair", "parse", "parse_all"]


def parse(
    text: str,
    series: str | Series | None = None,
    language: str | Language | None = None,
) -> Parsed:
    """
    Read a resolution.

    Never raises on any text: what is odd is in the diagnostics of the result, and what
    could not be placed is there with an error.

    Args:
        text: The text of one document, as extracted from a page, retyped, or written
            by ``dumps(resolution, "text")``.
        series: Name of a series, or the series, where it is known.
        language: Code of a language, or the language, where it is known.

    Raises:
        UnknownName: If *series* or *language* is a name that nothing bears.
    """
    source = Source(text)
    holes = unprintable(text)
    readable = Source(_readable(text, holes))
    lines = list(to_lines(readable))
    diagnostics: list[Diagnostic] = []
    repairs: list[Repair] = []
    part_ligatures(text, lines, repairs)
    found = detect(lines, series, language)
    pages = lay_out(lines, found.grammar)
    raise_marks(pages, repairs, found.grammar.language)
    wrap = find_wrap(lines, found.grammar.language)
    if wrap is not None:
        annexes = found.grammar.language.annex_words
        mark_rows(lines, wrap, min(12, len(lines)), annexes)
    blocks = to_blocks(lines, found.grammar, repairs)
    mended = stitch(blocks, found.grammar, repairs)
    whole = read_zones(mended, found.grammar, diagnostics)
    share_out(whole)
    outcome = whole.build("", _markers(mended))
    resolution = outcome.resolution
    leaves = leaves_of(text, mended)
    here = lines[0].span if lines else Span(0, 0)
    if not found.sure:
        message = "nothing tells the organ; read as one of the General Assembly"
        diagnostics.append(Diagnostic("series.unknown", "error", message, here))
    if not lines:
        diagnostics.append(Diagnostic("text.empty", "error", "there is no text", here))
    diagnostics += check_notes(resolution, here)
    diagnostics += check_body(resolution, here)
    diagnostics += _unread(leaves, diagnostics)
    diagnostics += _doubtful(repairs)
    return Parsed(
        resolution,
        source,
        tuple(sorted(diagnostics, key=lambda d: (d.span, d.code))),
        leaves,
        tuple(sorted(repairs, key=lambda r: r.span)),
        tuple(outcome.derived),
    )


def parse_all(text: str) -> tuple[Parsed, ...]:
    """Return every resolution in *text*; see `parse`."""
    return (parse(text),)


#: Control characters that count as blanks; the form feed is left, it ends a page.
_BLANK_CONTROLS = re.compile("[\x0b\x1c-\x1f]")


def _readable(text: str, holes: list[tuple[int, int]]) -> str:
    """Put a character that prints nothing in place of each that can't be held."""
    text = _BLANK_CONTROLS.sub(" ", text)
    if not holes:
        return text
    pieces, place = [], 0
    for start, stop in holes:
        pieces += [text[place:start], "\u200b" * (stop - start)]
        place = stop
    pieces.append(text[place:])
    return "".join(pieces)


def _markers(blocks: list[Block]) -> set[str]:
    return {block.marker for block in blocks if block.marker}


#: Repairs that are less certain are told.
_CERTAIN = 0.8


def _doubtful(repairs: list[Repair]) -> list[Diagnostic]:
    """Return a finding for each repair that may be wrong."""
    return [
        Diagnostic("repair.doubtful", "info", repair.reason, repair.span)
        for repair in repairs
        if repair.certainty < _CERTAIN
    ]


def _unread(
    leaves: tuple[Leaf, ...], diagnostics: list[Diagnostic]
) -> list[Diagnostic]:
    """Return an error for each run of text that found no place and was not told yet."""
    told = {d.span.start for d in diagnostics if d.code == "text.after-closing"}
    found: list[Diagnostic] = []
    for leaf in leaves:
        if leaf.owner == "unread" and leaf.span.start not in told:
            message = "this text found no place"
            found.append(Diagnostic("text.unread", "error", message, leaf.span))
    return found
