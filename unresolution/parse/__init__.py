"""Page text to resolutions: `parse` and `parse_all`, and nothing else."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from .._source import Source, Span
from .._text import unprintable
from ..errors import Diagnostic
from ..languages import Language
from ..series import Series
from .blocks import Block
from .checks import check_body, check_letters
from .detect import Detection, detect
from .displaced import put_numbers_back
from .end_notes import mark_end_notes
from .grammar import Grammar
from .grouping import to_blocks
from .hyphens import mend_hyphens
from .leaves import leaves_of, with_others
from .ligatures import part_ligatures
from .lines import Line, find_wrap, to_lines
from .lost_labels import restore_labels
from .marks import raise_marks
from .neighbours import Neighbour, mostly_about, tell_apart
from .notes import check_notes, share_out
from .openings import mark_openings
from .others import FRONT, check_kind
from .pages import lay_out
from .parsed import Leaf, Mended, Owner, Parsed, Repair
from .plain import plain_blocks
from .rows import mark_rows
from .scans import mend_labels, mend_numbers
from .slashed import raise_slashed
from .spread import is_spread
from .stitch import stitch
from .volumes import mark_volume_heads
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
    could not be placed is there with an error.  Of a text that holds several
    resolutions, as a page of the Official Records does, the longest whole one is read;
    an error tells of each of the others, and `parse_all` reads them.

    Args:
        text: The text of one document, as extracted from a page, retyped, or written
            by ``dumps(resolution, "text")``.
        series: Name of a series, or the series, where it is known.
        language: Code of a language, or the language, where it is known.

    Raises:
        UnknownName: If *series* or *language* is a name that nothing bears.
    """
    page = _Page(text, series, language)
    found = page.neighbours
    place = mostly_about(found, page.grammar) if len(found) > 1 else 0
    others = [other for n, other in enumerate(found) if n != place]
    return page.read(found[place], [_told(other) for other in others])


def parse_all(text: str) -> tuple[Parsed, ...]:
    """
    Read every resolution in *text*, in the order of the text; see `parse`.

    What stands before the first number and title, as on a page that begins in the
    middle of a resolution, is the first result, without number and title
    (``resolution.headless``).  Each result has the whole text for its source, in which
    its spans are places; what belongs to the others is no more than furniture to it, so
    that a character that belongs to a resolution is owned by the model of one alone.
    The notes at the foot of a page belong to those that cite them.
    """
    page = _Page(text)
    return tuple(page.read(whose) for whose in page.neighbours)


class _Page:
    """A text cut into lines, and the resolutions in it."""

    def __init__(
        self,
        text: str,
        series: str | Series | None = None,
        language: str | Language | None = None,
    ) -> None:
        self.text = text
        self.source = Source(text)
        self.holes = unprintable(text)
        self.lost = "\ufffd" in text
        readable = Source(_readable(text, self.holes))
        self.given = (series, language)
        self.lines = to_lines(readable)
        self.repairs: list[Repair] = []
        part_ligatures(text, self.lines, self.repairs)
        self.repairs += mend_numbers(self.lines)
        self.found = detect(self.lines, series, language)
        self.grammar = self.found.grammar
        mark_openings(self.lines, self.grammar)
        mark_volume_heads(self.lines, self.grammar)
        self.neighbours = tell_apart(self.lines, self.grammar)

    def read(self, whose: Neighbour, told: Sequence[Diagnostic] = ()) -> Parsed:
        """Read one of the resolutions; *told* says what there is besides."""
        lines = whose.lines
        alone = len(self.neighbours) == 1
        found = self.found
        if not alone:
            own = detect(lines, *self.given)
            found = own if own.sure else found
        diagnostics = list(told)
        repairs = self._repairs_of(lines)
        if self.lost:
            diagnostics += check_letters(self.text, lines)
        front = lines[:FRONT]
        here = lines[0].span if lines else Span(0, 0)
        joins = array("q")
        mended = self._to_paragraphs(lines, found.grammar, repairs, joins, diagnostics)
        if alone:
            # Nobody asks for the lines again; they take more memory than the blocks.
            self.lines, whose.lines, lines = [], [], []
        whole = read_zones(mended, found.grammar, diagnostics, headless=whose.headless)
        repairs += restore_labels(whole)
        share_out(whole)
        for block in mended:
            if block.kind == "text":
                # Its words are in the items, and from here on room is scarce.
                block.text = ""
        outcome = whole.build("", _markers(mended))
        resolution = outcome.resolution
        del whole
        leaves = leaves_of(mended, self.holes, together=alone)
        diagnostics += _doubts(found, here)
        if not front:
            message = "there is no text"
            diagnostics.append(Diagnostic("text.empty", "error", message, here))
        if whose.headless:
            message = "this resolution begins in its middle"
            diagnostics.append(
                Diagnostic("resolution.headless", "warning", message, here)
            )
        if not whose.headless and not found.told:
            diagnostics += check_kind(resolution, front, found.grammar.language)
        diagnostics += check_notes(resolution, here)
        diagnostics += check_body(resolution, here)
        diagnostics += _unread(leaves, diagnostics)
        diagnostics += _doubtful(repairs)
        if not alone:
            owner: Owner = "unread" if told else "furniture"
            leaves = with_others(leaves, self._spans, lines, owner)
        return Parsed(
            resolution,
            self.source,
            tuple(sorted(diagnostics, key=lambda d: (d.span, d.code))),
            leaves,
            Mended(repairs, joins),
            tuple(outcome.derived),
            found.reasons,
        )

    @cached_property
    def _spans(self) -> list[Span]:
        """Those of all lines; made once for all who share the text."""
        return [line.span for line in self.lines]

    def _to_paragraphs(
        self,
        lines: list[Line],
        grammar: Grammar,
        repairs: list[Repair],
        joins: "array[int]",
        diagnostics: list[Diagnostic],
    ) -> list[Block]:
        """Return the paragraphs, headings and notes of *lines*, mended."""
        raise_slashed(lines, repairs)
        mend_labels(lines, grammar, repairs)
        lines = put_numbers_back(lines, grammar, repairs)
        mark_end_notes(lines, grammar)
        blocks = plain_blocks(lines, grammar) if len(self.neighbours) == 1 else None
        if blocks is None or is_spread(lines, self.text, grammar):
            blocks = self._to_blocks(lines, grammar, repairs, joins, diagnostics)
        # The notes of one may stand between the lines of another.
        scattered = len(self.neighbours) > 1 or any(line.others for line in lines)
        for block in blocks:
            if scattered or len(block.lines) > 2:
                block.let_go(scattered=scattered)
        return stitch(blocks, grammar, repairs)

    def _to_blocks(
        self,
        lines: list[Line],
        grammar: Grammar,
        repairs: list[Repair],
        joins: "array[int]",
        diagnostics: list[Diagnostic],
    ) -> list[Block]:
        """Find page furniture, notes and tables, and how paragraphs were broken."""
        pages = lay_out(lines, grammar)
        raise_marks(pages, repairs, grammar.language)
        if is_spread(lines, self.text, grammar):
            from .scattered import gather  # noqa: PLC0415 - for pdfminer's text alone

            lines = gather(lines, grammar, repairs, diagnostics)
        wrap = find_wrap(lines, grammar.language)
        if wrap is not None:
            annexes = grammar.language.annex_words
            if mark_rows(lines, wrap, min(12, len(lines)), annexes):
                # Rows are not as wide as lines are.
                wrap = find_wrap(lines, grammar.language)
        mend_hyphens(lines)
        return to_blocks(lines, grammar, wrap, repairs, joins)

    def _repairs_of(self, lines: Sequence[Line]) -> list[Repair]:
        """Return what was mended in *lines* before they were told apart."""
        spans = [line.span for line in lines] if self.repairs else []
        return [
            repair
            for repair in self.repairs
            if (place := bisect_right(spans, (repair.span.start, len(self.text) + 1)))
            and repair.span.start < spans[place - 1].stop
        ]


def _doubts(found: Detection, here: Span) -> list[Diagnostic]:
    """Return what speaks against the series and the language that were found."""
    doubts = []
    if not found.sure:
        message = "nothing tells the organ; read as one of the General Assembly"
        doubts.append(Diagnostic("series.unknown", "error", message, here))
    for what, message in found.doubts:
        if what == "series":
            doubt = Diagnostic("series.ambiguous", "warning", message, here)
        else:
            doubt = Diagnostic("language.ambiguous", "warning", message, here)
        doubts.append(doubt)
    return doubts


def _told(other: Neighbour) -> Diagnostic:
    """Return the finding that another resolution is in the text."""
    name = f"resolution {other.number}" if other.number else "another resolution"
    message = f"{name} is in this text too; parse_all reads it"
    where = Span(other.lines[0].start, other.lines[-1].stop)
    return Diagnostic("text.several", "error", message, where)


#: Control characters that count as blanks; the form feed is left, it ends a page.
_BLANK_CONTROLS = "\x0b\x1c\x1d\x1e\x1f"


def _readable(text: str, holes: list[tuple[int, int]]) -> str:
    """Put a character that prints nothing in place of each that can't be held."""
    for control in _BLANK_CONTROLS:
        text = text.replace(control, " ")
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
