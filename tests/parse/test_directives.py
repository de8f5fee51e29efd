"""Lines of canonical text that say what they are."""

# ruff: noqa: E501 - rows of tables read better on one line

import pytest

from unresolution import dumps, loads, parse
from unresolution.model import (
    Annex,
    Cell,
    Clause,
    Embedded,
    Emphasis,
    Footnote,
    Heading,
    Line,
    Masthead,
    NoteReference,
    Origin,
    Paragraph,
    Quotation,
    Resolution,
    Row,
    Section,
    Table,
)
from unresolution.parse.directives import read_directive, write_directive

#: One table serves the reader and the writer.
DIRECTIVES = [
    ("heading", {}, "Welcoming the report,", "\\heading Welcoming the report,"),
    ("set", {"number": None}, "", '\\set {"number": null}'),
    ("operative", {"label": "1."}, "Requests", '\\operative {"label": "1."} Requests'),
    ("text", {}, "{} are braces", "\\text {} {} are braces"),
    ("end", {}, "", "\\end"),
]


@pytest.mark.parametrize(("name", "facts", "text", "line"), DIRECTIVES)
def test_a_directive_reads_and_writes(
    name: str, facts: dict[str, object], text: str, line: str
) -> None:
    assert write_directive(name, facts, text) == line
    read = read_directive(line)
    assert read is not None
    assert (read.name, read.facts, line[read.length :]) == (name, facts, text)


@pytest.mark.parametrize(
    "line", ["", "text", "\\", "\\\\text", "\\unknown x", "\\Text x", "\\texts x"]
)
def test_other_lines_begin_with_no_directive(line: str) -> None:
    assert read_directive(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "\\text {",
        "\\text {]",
        '\\text {"a": 1',
        "\\text {" + "[" * 9999,
        "\\text {1: 2}",
    ],
)
def test_facts_that_are_no_json_are_words(line: str) -> None:
    read = read_directive(line)

    assert read is not None
    assert read.facts == {}
    assert line[read.length :].startswith("{")


@pytest.mark.parametrize(
    "line",
    [
        '\\text\xa0{"depth":\xa01}\xa0x',
        '\\text  {"depth":  1}  x',
        '\ufeff\\text {"depth": 1} x',
    ],
)
def test_blanks_of_any_kind_are_blanks(line: str) -> None:
    read = read_directive(line)

    assert read is not None
    assert read.facts == {"depth": 1}


def test_a_head_that_was_wrapped_is_read_whole() -> None:
    text = 'The General Assembly,\n\n\\operative {"label":\n"7.", "phrase":\nnull} Requests\nhelp.\n'

    [clause] = parse(text, series="ga").resolution.operative

    assert (clause.number, clause.phrase, clause.text) == ("7", None, "Requests help.")


NONSENSE = [
    '\\set {"series": "nobody", "language": "tlh"}',
    '\\set {"session": {}, "issued": "yesterday", "symbol": 7, "number": []}',
    '\\set {"meetings": [{"number": "x"}], "agenda_items": 5}',
    '\\set {"meetings": [{"vote": {"in_favour": "x"}}]}',
    '\\masthead {"kind": "nonsense"} x',
    '\\closing {"kind": []} x',
    '\\origin {"committee": 7, "documents": {"a": 1}} [x]',
    '\\operative {"label": 7, "phrase": 7, "depth": "x"} x',
    '\\section {"label": []} x',
    '\\table {"rows": [1, [2, {"columns": "x", "rows": -4, "text": []}]]}',
    '\\note {"marker": "a b"} x',
    '\\note {"marker": 5} x',
    "\\text \\^{a b} \\^{#} \\^{1#0} [^a#b]",
    "\\annex-title x",
    "\\end",
    '\\end {"section": "x"}',
]


@pytest.mark.parametrize("line", NONSENSE)
def test_nonsense_is_read_somehow(line: str) -> None:
    parsed = parse(
        f"The General Assembly,\n\nRecalling,\n\n{line}\n\n1. Requests help.\n"
    )

    written = dumps(parsed.resolution, "text")

    assert parse(written).resolution == parsed.resolution


def test_the_names_of_a_plug_in_that_is_missing_are_kept() -> None:
    resolution = Resolution(
        series="nobody", language="tlh", body=[Paragraph(content="Words.")]
    )

    assert loads(dumps(resolution, "text"), "text") == resolution


def deep(depth: int) -> Clause:
    """Return a paragraph in a paragraph, and so on."""
    clause = Clause(kind="operative", content="x", phrase=None)
    for _ in range(depth):
        clause = Clause(kind="operative", number="1", content="x", children=[clause])
    return clause


AWKWARD = {
    "nothing": {},
    "deep": {"body": [deep(40)]},
    "sections in sections": {
        "body": [
            Section(label="", body=[Section(label="x", body=[Heading(content="I")])]),
            Paragraph(content="after"),
            Section(label="I", title="x", body=[Section(label="I")]),
            Heading(label="A", content="x"),
        ]
    },
    "empty contents": {
        "body": [
            Paragraph(), Heading(), Clause(kind="preambular"), Section(label=""),
            Quotation(), Table(), Table([Row()]), Table([Row([Cell()]), Row(["", ""])]),
            Clause(kind="operative", number="1"),
        ],
        "annexes": [Annex(label="")],
        "footnotes": [Footnote(marker="*")],
        "closing": [""],
        "masthead": Masthead(lines=["", Line("", "organ")]),
    },
    "embedded with everything": {
        "body": [
            Embedded(
                resolution=Resolution(
                    series="sc", language="fr", number="1 (2000)", title="Titre",
                    letter="A", formula="Le Conseil", closing=["Fin"],
                    body=[Quotation(body=[Embedded(resolution=Resolution(series="", language=""))])],
                    annexes=[Annex(label="Annexe", annexes=[Annex(label="I")])],
                    parts=[Resolution(series="ga", language="en", letter="B")],
                    footnotes=[Footnote(marker="1", content="Note")],
                )
            ),
            Paragraph(content="after"),
        ]
    },
    "parts of parts": {
        "parts": [
            Resolution(
                series="ga", language="en", number="7", title="No letter",
                parts=[Resolution(series="ga", language="en", parts=[
                    Resolution(series="ga", language="en", letter="I"),
                    Resolution(series="ga", language="en", formula="x"),
                ])],
            ),
            Resolution(series="ga", language="en", letter="B"),
        ],
        "closing": ["65th plenary meeting"],
    },
    "notes alike": {
        "title": [NoteReference("1", 2), "x", NoteReference("*"), NoteReference("*", 3)],
        "footnotes": [Footnote(marker=m, content="x") for m in ("1", "1", "*", "a", "1")],
    },
    "what is a formula elsewhere": {
        "formula": "1. Requests",
        "letter": "The General Assembly,",
        "body": [Paragraph(content="The General Assembly,"), Heading(content="Annex")],
    },
    "origin without words": {"origin": Origin(committee="x")},
    "origin without brackets": {"origin": Origin(text="x", committee="y")},
    "notation": {
        "title": r"a\b *c* ¹ [^1] <!-- x --> \text \^{1} | # _ ` __",
        "body": [
            Paragraph(content=r"\text {} x"),
            Paragraph(content='{"a": 1}'),
            Paragraph(content=[Emphasis("*"), Emphasis("a", "bold"), Emphasis("b")]),
            Paragraph(content="a\tb"),
            Paragraph(content="______"),
            Paragraph(content="2/4"),
        ],
    },
}  # fmt: skip


@pytest.mark.parametrize("name", AWKWARD)
@pytest.mark.parametrize("notation", ["text", "markdown"])
def test_awkward_resolutions_are_read_back(notation: str, name: str) -> None:
    resolution = Resolution(series="ga", language="en", **AWKWARD[name])
    written = dumps(resolution, notation)

    assert loads(written, notation) == resolution
    assert dumps(loads(written, notation), notation) == written


def test_a_natural_line_needs_no_directive() -> None:
    resolution = Resolution(
        series="ga",
        language="en",
        masthead=Masthead(lines=[Line("United Nations", "publisher"), Line("General Assembly", "organ")]),
        formula="The General Assembly,",
        body=[
            Clause(kind="preambular", content=[Emphasis("Recalling"), " the report,"]),
            Clause(kind="operative", number="1", content=[Emphasis("Requests"), " help."]),
        ],
    )  # fmt: skip

    assert "\\" not in dumps(resolution, "text")
    assert "\\" not in dumps(resolution, "markdown")


def test_what_is_said_outright_is_no_furniture_on_a_line_of_its_own() -> None:
    text = (
        "A/RES/61/1\n\n61/1. Lights\n\nThe General Assembly,\n\n"
        '\\text {"label": "1."}\n97-77539\n\n'
        '\\masthead {"kind": "job_number"}\n97-77540\n\n'
    )
    resolution = parse(text).resolution

    assert [block.text for block in resolution.body] == ["97-77539"]


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_the_notes_of_a_part_stay_its_own_if_it_has_parts(form: str) -> None:
    def part(**more: object) -> Resolution:
        return Resolution(series="ga", language="en", letter="A", **more)

    inner = part(footnotes=[Footnote(marker="1", content="The inner.")])
    notes = [Footnote(marker="3"), Footnote(marker="4", content="The outer.")]
    outer = part(parts=[inner, part()], footnotes=notes)
    whole = Resolution(
        series="ga",
        language="en",
        parts=[outer, outer],
        footnotes=[Footnote(marker="5", content="The last.")],
    )

    assert loads(dumps(whole, form), form) == whole
