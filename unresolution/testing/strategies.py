"""
The strategies that are public, each for one class of the model.

Where one takes *series* or *language*, None stands for any that is built in; a
plug-in's name is taken too, once it is registered.  *tame* keeps to the Editorial
Manual.
"""

from hypothesis import strategies as st

from ..model import (
    Annex,
    Block,
    Clause,
    ClauseKind,
    Content,
    Footnote,
    Line,
    Masthead,
    MeetingInfo,
    Origin,
    Paragraph,
    Record,
    Resolution,
    Section,
    Table,
)
from ..series import registry as series_registry
from .blocks import draw_body, draw_clause, draw_paragraph, draw_section, draw_table
from .documents import draw_annexes, draw_embedded, draw_resolution
from .facts import draw_closing, draw_head, draw_origin, draw_record
from .labels import draw_run
from .pen import Pen, known_languages
from .symbols import numbers

__all__ = [
    "annexes",
    "blocks",
    "clauses",
    "closings",
    "contents",
    "footnotes",
    "languages",
    "mastheads",
    "origins",
    "paragraphs",
    "records",
    "resolutions",
    "sections",
    "series",
    "tables",
    "tame_resolutions",
]


def languages() -> st.SearchStrategy[str]:
    """Draw the code of a language."""
    return st.sampled_from(known_languages())


def series() -> st.SearchStrategy[str]:
    """Draw the name of a series."""
    return st.sampled_from(series_registry.builtin())


@st.composite
def _pens(
    draw: st.DrawFn,
    series_: str | None = None,
    language: str | None = None,
    *,
    tame: bool = False,
) -> Pen:
    return Pen(
        draw,
        series=series_ or draw(series()),
        language=language or draw(languages()),
        tame=tame,
    )


# Documents ----------------------------------------------------------------------------


@st.composite
def resolutions(
    draw: st.DrawFn,
    series: str | None = None,
    language: str | None = None,
    *,
    tame: bool = False,
) -> Resolution:
    """
    Draw a resolution of any structure, awkward as real pages are.

    Marks without notes, notes without marks, labels out of turn, mastheads that don't
    agree with their fields, words that look like something else: all that may be.
    """
    return draw_resolution(draw(_pens(series, language, tame=tame)))


def tame_resolutions(
    series: str | None = None, language: str | None = None
) -> st.SearchStrategy[Resolution]:
    """Draw a resolution as the Editorial Manual would have it."""
    return resolutions(series, language, tame=True)


@st.composite
def annexes(
    draw: st.DrawFn, language: str | None = None, *, tame: bool = False
) -> tuple[Annex, ...]:
    """Draw the annexes of a resolution."""
    return draw_annexes(draw(_pens("ga", language, tame=tame)))


# What stands around the text ----------------------------------------------------------


@st.composite
def mastheads(
    draw: st.DrawFn,
    series: str | None = None,
    language: str | None = None,
    *,
    tame: bool = False,
) -> Masthead:
    """Draw a masthead; the fields of a tame one say what its lines say."""
    pen = draw(_pens(series, language, tame=tame))
    return draw_head(pen, draw(numbers(pen.series))).masthead


@st.composite
def origins(
    draw: st.DrawFn, language: str | None = None, *, tame: bool = False
) -> Origin | None:
    """Draw the clause in brackets that says where a text came from, or none."""
    return draw_origin(draw(_pens("ga", language, tame=tame)))


@st.composite
def closings(
    draw: st.DrawFn, language: str | None = None, *, tame: bool = False
) -> tuple[tuple[Line, ...], tuple[MeetingInfo, ...]]:
    """Draw the lines after a body, and the meetings that they name."""
    return draw_closing(draw(_pens("ga", language, tame=tame)))


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Draw facts that are not on the page."""
    return draw_record(draw(_pens("ga", "en")))


# Blocks -------------------------------------------------------------------------------


@st.composite
def blocks(
    draw: st.DrawFn,
    series: str | None = None,
    language: str | None = None,
    *,
    tame: bool = False,
) -> tuple[Block, ...]:
    """Draw the body of a resolution."""
    return draw_body(draw(_pens(series, language, tame=tame)), draw_embedded)


@st.composite
def clauses(
    draw: st.DrawFn,
    kind: ClauseKind | None = None,
    language: str | None = None,
    *,
    tame: bool = False,
) -> Clause:
    """Draw a clause with all that is below it."""
    pen = draw(_pens("ga", language, tame=tame))
    drawn: ClauseKind = kind or ("preambular" if pen.chance(2) else "operative")
    numbered = drawn == "operative" and pen.chance(2)
    return draw_clause(pen, drawn, draw_run(pen, 0) if numbered else None)


@st.composite
def paragraphs(draw: st.DrawFn, language: str | None = None) -> Paragraph:
    """Draw a paragraph that is no clause, with all that is below it."""
    pen = draw(_pens("ga", language))
    return draw_paragraph(pen, draw_run(pen, 0))


@st.composite
def sections(draw: st.DrawFn, language: str | None = None) -> Section:
    """Draw a section, which may have a preamble of its own."""
    pen = draw(_pens("ga", language))
    return draw_section(pen, pen.pick("I", "A.", "II."))


@st.composite
def tables(draw: st.DrawFn, language: str | None = None) -> Table:
    """Draw a table."""
    return draw_table(draw(_pens("ga", language)))


@st.composite
def contents(draw: st.DrawFn, language: str | None = None) -> Content:
    """Draw running text in normal form, never empty."""
    return draw(_pens("ga", language)).content()


@st.composite
def footnotes(draw: st.DrawFn, language: str | None = None) -> tuple[Footnote, ...]:
    """Draw the notes of a document."""
    pen = draw(_pens("ga", language))
    pen.many(pen.mark, 0, 4)
    return pen.footnotes()
