"""Resolutions that are written in ways of their own, and the check for each."""

from xml.etree import ElementTree

from tests.formats.akn_schema import assert_sound
from unresolution.formats import dumps, loads
from unresolution.formats.akn import own
from unresolution.model import (
    Block,
    Cell,
    Clause,
    Embedded,
    Emphasis,
    Footnote,
    Heading,
    NoteReference,
    Paragraph,
    Quotation,
    Resolution,
    Row,
    Section,
    Table,
)

__all__ = ["BODIES", "DRAFT", "ONE", "akn", "op", "pp", "some"]


def akn(resolution: Resolution) -> str:
    """Write *resolution*, see that all is well, and return the XML."""
    xml = dumps(resolution, "akn")
    assert_sound(xml, resolution)
    assert loads(xml, "akn") == resolution
    # The standard library's elements do as well as those of lxml.
    assert own.read(ElementTree.fromstring(xml)) == resolution
    return xml


def some(*body: Block, **fields: object) -> Resolution:
    """Return a resolution of the General Assembly."""
    return Resolution(series="ga", language="en", body=body, **fields)  # type: ignore[arg-type]


def pp(*content: object, **fields: object) -> Clause:
    return Clause(kind="preambular", content=content, **fields)  # type: ignore[arg-type]


def op(number: str | None, *content: object, **fields: object) -> Clause:
    return Clause(kind="operative", number=number, content=content, **fields)  # type: ignore[arg-type]


ONE = NoteReference("1")
TABLE = Table([Row([Cell("Year", header=True), Cell("Dollars")]), Row(["2054", "1"])])
DRAFT = Resolution(
    series="ga",
    language="en",
    status="draft",
    formula=[Emphasis("The General Assembly"), ","],
    title="A draft",
    body=[pp(Emphasis("Noting"), " it,", ONE), op("1", Emphasis("Notes"), " it.")],
    footnotes=[Footnote(marker="1", content="See it.")],
)

#: Bodies that are written in ways of their own.
BODIES: dict[str, tuple[Block, ...]] = {
    "nothing": (),
    "an empty clause": (op(None),),
    "an empty paragraph": (Paragraph(),),
    "preamble and operative part": (pp("Noting it,"), op("1", "Notes it.")),
    "a preambular clause after an operative one": (op("1", "Notes;"), pp("Noting,")),
    "a preambular clause with a number": (pp("Noting,", number="1"), op("1", "Notes.")),
    "a preambular clause with a list": (
        pp("Noting:", children=[pp("one,", number="a"), pp("two,", number="b")]),
    ),
    "a preambular clause with all": (
        pp(
            "Noting:",
            number="2",
            children=[
                Paragraph(content="that"),
                op("a", "one,", children=[pp("i,", number="i"), Paragraph()]),
                TABLE,
                Heading(content="Words", label="A."),
                Quotation(body=[op("9", "Quotes.")]),
                Embedded(resolution=DRAFT),
            ],
        ),
    ),
    "text within the preamble": (
        pp("Noting,"),
        Paragraph(content="and"),
        Paragraph(content="also", number="1"),
        Heading(content="Words"),
        TABLE,
        pp("Welcoming,"),
        op("1", "Notes."),
    ),
    "phrases by the wording": (
        pp("Noting it,", phrase="Noting"),
        pp(Emphasis("Noting"), " it,", phrase="Noting it"),
        pp(Emphasis("Noting"), " it,", phrase=None),
        op("1", "Notes it;", phrase="Notes"),
        op("2", Emphasis("Notes"), " it;", phrase=None),
        op("3", "Notes:", children=[op("a", "it;", phrase="it")]),
        Section(label="I", body=[pp("Noting it,", phrase="Noting")]),
    ),
    "lists in lists": (
        op(
            "1",
            "Notes:",
            children=[
                op("a", "this:", children=[op("i", "one;"), op("ii", "two;")]),
                op("b", "that;"),
                Paragraph(content="and also;"),
            ],
        ),
    ),
    "a list in the middle": (
        op(
            "1",
            "Notes:",
            children=[
                Paragraph(content="first,"),
                Table(),
                op("a", "this;"),
                Paragraph(content="then,"),
                Quotation(body=[Paragraph(content="words")]),
                op("b", "that;"),
                TABLE,
            ],
        ),
    ),
    "headings below a clause": (
        op(
            "1",
            "Notes:",
            children=[
                Heading(content="Words"),
                Heading(content="Words", label="B."),
                Quotation(body=[Section(label="I", title="More"), Section(label="")]),
            ],
        ),
    ),
    "a bullet": (op(None, "Notes:", children=[op(None, "this;", label="•")]),),
    "numbered paragraphs that are no clauses": (
        Paragraph(content="One.", number="1"),
        Paragraph(content="Two:", children=[Paragraph(content="this", number="a")]),
        op("3", "Notes:", children=[Paragraph(content="that", number="a")]),
    ),
    "sections": (
        pp("Noting,"),
        Section(
            label="I",
            title=["Words", ONE],
            body=[
                pp("Noting,"),
                pp("Noting:", children=[pp("this,", number="a")]),
                pp("Noting,", number="1"),
                op("1", "Notes;"),
                Heading(content="Words"),
                Heading(content="Words", label="A."),
                Paragraph(content="Text."),
                TABLE,
                Quotation(),
                Embedded(resolution=DRAFT),
                Section(label="A", body=[op("1", "Notes.")]),
            ],
        ),
        Section(label="II"),
        Section(label="II"),
    ),
    "blocks between clauses": (
        op("1", "Notes;"),
        TABLE,
        Quotation(body=[pp("Noting,"), op("1", "Notes."), Heading(content="Words")]),
        Quotation(),
        Embedded(resolution=DRAFT),
        Heading(content="Words", label="A."),
        op("1", "Notes."),
    ),
    "tables": (
        Table([Row(), Row([Cell()]), Row([Cell("1", columns=2, rows=3)])]),
        Table([Row([Cell(["a", ONE], header=True)])]),
        Table(),
    ),
    "letters that XML escapes": (
        pp(Emphasis("a < b & c"), ' > "d"', phrase='"<&>"'),
        op("1", Emphasis("x", "bold"), Emphasis("y", "bold-italic"), "]]>"),
    ),
}
