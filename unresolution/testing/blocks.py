"""What a body is made of: clauses, headings, sections, tables, quotations."""

from collections.abc import Callable

import attrs

from ..languages import Language
from ..model import (
    Block,
    Cell,
    Clause,
    ClauseKind,
    Embedded,
    Heading,
    Paragraph,
    Quotation,
    Resolution,
    Row,
    Section,
    Table,
)
from ..parse.opening import opening_phrase
from .labels import Run, draw_run
from .pen import Pen, language_of

__all__ = [
    "DrawDocument",
    "draw_body",
    "draw_clause",
    "draw_heading",
    "draw_paragraph",
    "draw_section",
    "draw_statement",
    "draw_table",
]

#: Draws a document to stand in the text of another.
DrawDocument = Callable[[Pen], Resolution]

_SECTION_LABELS = (
    ("I", "II", "III"), ("A", "B", "C"), ("I.", "II.", "III."), ("A.", "B.", "C."),
)  # fmt: skip


@attrs.frozen
class _Place:
    """
    Where blocks are drawn.

    Attributes:
        depth: How many sections, quotations and documents are around it.
        embed: Draws an embedded document; None where there may be none.
    """

    depth: int = 0
    embed: DrawDocument | None = None

    def inside(self) -> "_Place":
        """Return the place inside a block of this place."""
        return _Place(self.depth + 1, self.embed if self.depth == 0 else None)


def draw_body(
    pen: Pen, embed: DrawDocument | None = None, *, place: _Place | None = None
) -> tuple[Block, ...]:
    """Draw the body of a resolution: preamble, operative part, or sections of both."""
    place = place or _Place(embed=embed)
    if not pen.grammar.series.clauses:
        return draw_statement(pen, place=place)
    if pen.odd(6):
        run = draw_run(pen, 0)
        return pen.many(lambda: _any(pen, run, place), 0, 8)
    preamble = pen.many(lambda: draw_clause(pen, "preambular"), 0, 4)
    if place.depth == 0 and pen.chance(5):
        labels = iter(pen.pick(*_SECTION_LABELS))
        made = pen.many(lambda: draw_section(pen, next(labels), place=place), 1, 3)
        return (*preamble, *made)
    return (*preamble, *_operative(pen, place))


def _operative(pen: Pen, place: _Place) -> tuple[Block, ...]:
    run = draw_run(pen, 0)
    if pen.chance(5):
        # A single paragraph has no number.
        return (draw_clause(pen, "operative", place=place),)

    def element() -> Block:
        if pen.odd(6):
            return _any(pen, run, place)
        return draw_clause(pen, "operative", run, place=place)

    return pen.many(element, 1, 6)


def _any(pen: Pen, run: Run, place: _Place) -> Block:
    """Draw any block."""
    match pen.pick(
        "text", "operative", "preambular", "heading", "table", "quotation", "section",
        "embedded", "numbered", "embedded",
    ):  # fmt: skip
        case "preambular":
            numbered = run if pen.chance(4) else None
            return draw_clause(pen, "preambular", numbered, place=place)
        case "operative":
            return draw_clause(pen, "operative", run, place=place)
        case "numbered":
            return draw_paragraph(pen, run, place=place)
        case "heading":
            return draw_heading(pen)
        case "table":
            return draw_table(pen)
        case "quotation" if place.depth < 2:
            return draw_quotation(pen, place)
        case "section" if place.depth < 2:
            label = pen.pick(
                "I", "B", "II.", "1", "Chapter I", "Section A", "5.", "a.", "1.2."
            )
            return draw_section(pen, label, place=place)
        case "embedded" if place.embed is not None:
            return Embedded(resolution=place.embed(pen))
        case _:
            return draw_paragraph(pen, None, place=place)


def draw_statement(pen: Pen, *, place: _Place | None = None) -> tuple[Block, ...]:
    """Draw blocks of a text that has no clauses, such as an annex or a statement."""
    where = place or _Place()
    run = draw_run(pen, 0)

    def element() -> Block:
        match pen.pick(
            "text", "numbered", "text", "heading", "odd", "section", "table"
        ):
            case "numbered":
                return draw_paragraph(pen, run, place=where)
            case "heading":
                return draw_heading(pen)
            case "table":
                return draw_table(pen)
            case "section" if where.depth < 2:
                return draw_section(
                    pen, pen.pick("I", "A.", "1", "Article 1"), place=where
                )
            case "odd" if not pen.tame:
                return _plain(pen, _any(pen, run, where))
            case _:
                return draw_paragraph(pen, None, place=where)

    return pen.many(element, 1, 5)


def _plain(pen: Pen, block: Block) -> Block:
    """Return a paragraph for a clause, where the text has no clauses."""
    if isinstance(block, Clause) and not pen.grammar.series.clauses:
        return Paragraph(content=block.content, number=block.number, label=block.label)
    return block


# Paragraphs ---------------------------------------------------------------------------


def draw_clause(
    pen: Pen,
    kind: ClauseKind,
    run: Run | None = None,
    *,
    place: _Place | None = None,
    degree: int = 0,
) -> Clause:
    """Draw a clause with all that is below it; *run* gives it its number."""
    number, label = run.next(pen) if run else (None, None)
    content = pen.sentence(kind) if degree == 0 else pen.content()
    children = _children(pen, kind, degree, place)
    if label and pen.odd(12 if children else 40):
        content = ()  # the label, and at once the list, or nothing
    clause = Clause(
        kind=kind, number=number, label=label, content=content, children=children
    )
    if clause.phrase is None and degree == 0:
        known: Language = language_of(pen.language)
        phrase = opening_phrase(content, known, kind, pen.series)
        clause = attrs.evolve(clause, phrase=phrase)
    return clause


def draw_paragraph(
    pen: Pen, run: Run | None = None, *, place: _Place | None = None, degree: int = 0
) -> Paragraph:
    """Draw a paragraph that is no clause, with all that is below it."""
    number, label = run.next(pen) if run else (None, None)
    content = pen.content()
    children = _children(pen, None, degree, place) if run or pen.odd(5) else ()
    if label and pen.odd(12 if children else 40):
        content = ()
    return Paragraph(number=number, label=label, content=content, children=children)


def _children(
    pen: Pen, kind: ClauseKind | None, degree: int, place: _Place | None
) -> tuple[Block, ...]:
    """Draw a list, and at times what stands between its items or after them."""
    if degree > 3 or not pen.chance((5, 6, 3, 3)[degree]):
        return ()
    run = draw_run(pen, degree + 1)
    place = place or _Place(depth=1)

    def item() -> Block:
        if pen.odd(6):
            return _between(pen, place, degree)
        if kind is None:
            return draw_paragraph(pen, run, degree=degree + 1)
        return draw_clause(pen, kind, run, degree=degree + 1)

    items = pen.many(item, 1, 3)
    if pen.odd(4):
        return (*items, draw_paragraph(pen, degree=4))
    return items


def _between(pen: Pen, place: _Place, degree: int) -> Block:
    """Draw what may stand among subparagraphs and is none."""
    match pen.pick("text", "table", "quotation", "heading", "embedded"):
        case "table":
            return draw_table(pen)
        case "quotation" if degree == 0:
            return draw_quotation(pen, place.inside())
        case "heading":
            return draw_heading(pen)
        case "embedded" if place.embed is not None:
            return Embedded(resolution=place.embed(pen))
        case _:
            return draw_paragraph(pen, degree=4)


# What holds other blocks -------------------------------------------------------------


def draw_heading(pen: Pen) -> Heading:
    """Draw a heading, numbered at times."""
    label = pen.pick(None, None, None, "A.", "I.", "I", "1.", "Article 2", "(a)")
    return Heading(label=label, content=pen.content())


def draw_section(pen: Pen, label: str, *, place: _Place | None = None) -> Section:
    """Draw a section, which may have a preamble of its own."""
    inner = (place or _Place()).inside()
    title = pen.content() if pen.chance(2) else ()
    clauses = pen.grammar.series.clauses
    draw = draw_body if clauses and not pen.odd(5) else draw_statement
    return Section(label=label, title=title, body=draw(pen, place=inner))


def draw_quotation(pen: Pen, place: _Place) -> Quotation:
    """Draw a passage set apart as the words of another text."""
    run = draw_run(pen, pen.pick(1, 0))
    inner = place.inside()

    def element() -> Block:
        if pen.odd(4):
            return _plain(pen, _any(pen, run, inner))
        return draw_paragraph(pen, pen.pick(None, run), degree=1)

    return Quotation(body=pen.many(element, 1, 3))


def draw_table(pen: Pen) -> Table:
    """Draw a table: with heads, cells that cover several, empty ones, single ones."""
    width = pen.pick(2, 3, 1)

    def cell() -> Cell:
        content = () if pen.chance(6) else pen.content()
        return Cell(
            content,
            header=pen.chance(6),
            columns=pen.pick(2, 3) if pen.chance(8) else 1,
            rows=2 if pen.chance(12) else 1,
        )

    def row() -> Row:
        if pen.chance(6):
            return Row([cell()])
        return Row(pen.many(cell, width, width))

    return Table(pen.many(row, 1, 4))
