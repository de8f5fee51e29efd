"""Akoma Ntoso is written valid, whole, and so that it is read back exactly."""

import datetime
import re
from pathlib import Path
from xml.etree import ElementTree

import attrs
import pytest

from tests.corpus import akn_files
from tests.formats import full
from tests.formats.akn_schema import assert_sound
from unresolution.errors import InvalidDocument
from unresolution.formats import dumps, loads
from unresolution.formats.akn import own
from unresolution.model import (
    Annex,
    Block,
    Cell,
    Clause,
    Embedded,
    Emphasis,
    Footnote,
    Heading,
    Line,
    Masthead,
    MeetingInfo,
    NoteReference,
    Origin,
    Paragraph,
    Quotation,
    Record,
    Resolution,
    RollCall,
    Row,
    Section,
    Session,
    Subject,
    Table,
    Vote,
    WorkflowStep,
)
from unresolution.model.facts import LineKind
from unresolution.symbols import Symbol

_DAY = datetime.date(2053, 12, 4)
_ISSUED = datetime.date(2053, 12, 18)


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


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("series", ["ga", "sc-prst", "ga-decision"])
def test_a_body_is_written_and_read_back(name: str, series: str) -> None:
    """Whether the paragraphs of a document are clauses or not."""
    akn(Resolution(series=series, language="en", body=BODIES[name]))


@pytest.mark.parametrize("name", BODIES)
def test_an_annex_is_written_and_read_back(name: str) -> None:
    inner = Annex(label="Appendix", body=BODIES[name])
    annex = Annex(label=["Annex", ONE], title="A title", body=BODIES[name], annexes=[inner])
    akn(some(annexes=[annex, Annex(label=())]))


@pytest.mark.parametrize("name", BODIES)
def test_an_embedded_text_is_written_and_read_back(name: str) -> None:
    inner = Resolution(series="sc", language="fr", body=BODIES[name], closing=["Done"])
    xml = akn(some(op("1", "Notes:", children=[Embedded(resolution=inner)])))
    assert 'mainBody xml:lang="fr"' in xml


def test_a_resolution_with_every_class_and_field() -> None:
    akn(full.FULL)


# What stands around the text ----------------------------------------------------------

KINDS = [
    kind for kind in LineKind.__args__  # type: ignore[attr-defined]
]


@pytest.mark.parametrize("kind", KINDS)
def test_lines_of_every_kind(kind: LineKind) -> None:
    """With and without the facts that such a line carries, twice, and with a mark."""
    facts = {
        "distribution": "General",
        "issued": _ISSUED,
        "original_language": "English",
        "session": Session(2021, "annual"),
        "agenda_items": ("31", "108 (q)", "31"),
        "adopted": _DAY,
    }
    lines = [Line(["4 December 2053", ONE], kind), Line("again", kind), Line("", kind)]
    for given in ({}, facts):
        akn(some(masthead=Masthead(lines=lines, **given), closing=lines))
    akn(some(masthead=Masthead(lines=["other"], **facts)))


@pytest.mark.parametrize("kind", ["regular", "special", "emergency", "annual"])
def test_sessions_of_every_kind(kind: str) -> None:
    session = Session(11, kind)  # type: ignore[arg-type]
    akn(some(masthead=Masthead(session=session)))
    lines = [Line("Eleventh session", "session")]
    akn(some(masthead=Masthead(lines=lines, session=session)))


@pytest.mark.parametrize("adopted", [None, _DAY, _ISSUED])
@pytest.mark.parametrize("met", [None, _DAY])
@pytest.mark.parametrize("known", [None, _DAY, datetime.date(1, 1, 1)])
def test_dates_of_adoption_that_disagree(
    adopted: datetime.date | None,
    met: datetime.date | None,
    known: datetime.date | None,
) -> None:
    """The date in the metadata is one; what says otherwise is said beside it."""
    for lines in ((), (Line("Adopted by", "adoption"),)):
        resolution = some(
            masthead=Masthead(lines=lines, adopted=adopted),
            meetings=[MeetingInfo(number=65, date=met)],
            record=Record(adopted=known, published=known),
        )
        akn(resolution)
        akn(attrs.evolve(resolution, record=None))
        steps = [WorkflowStep(outcome="adopted", date=known)]
        record = Record(adopted=known, workflow=steps)
        akn(attrs.evolve(resolution, record=record))


def test_a_date_that_nobody_knows() -> None:
    """The schema wants one; the placeholder is read back as unknown."""
    xml = akn(some(symbol=Symbol("A/RES/108/4"), number="108/4"))
    assert '<FRBRdate date="0001-01-01" name="adoption"/>' in xml
    assert str(datetime.datetime.now(tz=datetime.UTC).year) not in xml


@pytest.mark.parametrize(
    "origin",
    [
        Origin(text=()),
        Origin(text=["[without reference", ONE, "]"]),
        Origin(
            text="[on the report]",
            committee="Third Committee",
            documents=[Symbol("A/62/433"), Symbol("A/62/433/Add.1*")],
        ),
    ],
)
def test_origins(origin: Origin) -> None:
    akn(some(origin=origin))
    akn(some(origin=origin, masthead=Masthead(lines=["A line"])))


def test_meetings_and_votes() -> None:
    vote = Vote(
        outcome="recorded",
        in_favour=2,
        against=0,
        in_favour_states=["A", "B"],
        not_participating=["C & D"],
    )
    meeting = MeetingInfo(number=65, plenary=True, resumed=True, date=_DAY, vote=vote)
    akn(some(meetings=[MeetingInfo(), MeetingInfo(vote=Vote()), meeting]))


@pytest.mark.parametrize(
    "record",
    [
        Record(),
        Record(subjects=[Subject(value="PEACE")]),
        Record(
            adopted=_DAY,
            subjects=[
                Subject(value="", label="x", vocabulary="100% [sic]"),
                Subject(value="31", href="http://a.b:80/%zz", role="a # b : c"),
            ],
        ),
        Record(
            workflow=[
                WorkflowStep(outcome=""),
                WorkflowStep(
                    outcome="#adopted",
                    date=datetime.date(1, 1, 1),
                    by="Cameroon (on behalf of: all)",
                    document="A/C.3/75/L.44",
                    reference="12 and 13",
                ),
            ]
        ),
        Record(
            roll_calls=[
                RollCall(),
                RollCall(outcome="adoptedWithoutVote"),
                RollCall(in_favour=0, against_states=["A < B"], abstaining=1),
            ]
        ),
    ],
)
def test_records(record: Record) -> None:
    """As a library wrote them, whatever the schema takes for an address."""
    akn(some(record=record))
    issued = Masthead(issued=_ISSUED, adopted=_DAY)
    akn(some(record=record, masthead=issued))


@pytest.mark.parametrize("status", ["adopted", "draft", "not-adopted", "withdrawn"])
def test_a_status(status: str) -> None:
    akn(some(status=status))
    akn(some(status=status, parts=[some(letter="A", status=status)]))


def test_a_language_and_a_series_that_nobody_registered() -> None:
    resolution = Resolution(series="town council", language="tlh", body=[op("1", "x")])
    xml = akn(resolution)
    assert 'language="und"' in xml
    assert "/un-towncouncil/" in xml


# Notes ----------------------------------------------------------------------------------


def test_a_note_stands_at_its_first_mark() -> None:
    """Further marks refer to it."""
    xml = akn(
        some(
            op("1", "Notes", ONE, " it;"),
            op("2", "Notes it again.", ONE),
            footnotes=[Footnote(marker="1", content=[Emphasis("See"), " it."])],
        )
    )
    assert xml.index('<authorialNote eId="ftn_1" marker="1"') < xml.index(" it;</p>")
    assert '<ref href="#ftn_1" class="noteReference">1</ref></sup></p>' in xml


def test_a_note_without_a_mark_is_kept() -> None:
    notes = [Footnote(marker="1", content="One."), Footnote(marker="1")]
    for closing in ((), ("The end",)):
        xml = akn(some(op("1", "Notes."), footnotes=notes, closing=closing))
        assert '<container name="notes">' in xml


def test_a_mark_without_a_note_is_kept() -> None:
    xml = akn(some(op("1", "Notes", NoteReference("a", 2), ONE, " it.")))
    assert '<sup class="footnote">1</sup>' in xml
    assert '<sup class="footnote" unr:nth="2">a</sup>' in xml


def test_notes_that_cite_notes() -> None:
    """A note inside a note would be lost on the reader: the text refers."""
    two = NoteReference("2")
    notes = [
        Footnote(marker="1", content=["See", ONE, two]),
        Footnote(marker="2", content=["See", ONE, NoteReference("3")]),
    ]
    akn(some(op("1", "Notes", ONE), footnotes=notes))


def test_notes_in_another_order_than_their_marks() -> None:
    marks = [NoteReference("1", 2), NoteReference("2"), ONE]
    notes = [Footnote(marker=m, content=f"{m}.") for m in ("1", "2", "1")]
    xml = akn(some(op("1", "a", marks[0], "b", marks[1], "c", marks[2]), footnotes=notes))
    assert xml.index('eId="ftn_3"') < xml.index('eId="ftn_2"') < xml.index('eId="ftn_1"')


def test_a_text_inside_the_text_may_cite_the_notes_around_it() -> None:
    own_note = Footnote(marker="2", content="Inner.")
    inner = some(op("1", "Notes", ONE, NoteReference("2")), footnotes=[own_note])
    notes = [Footnote(marker="1", content="Outer."), Footnote(marker="2")]
    akn(
        some(
            op("1", "Notes:", children=[Embedded(resolution=inner)]),
            op("2", "Notes", ONE, NoteReference("2")),
            footnotes=notes,
        )
    )


# Parts, identifiers, shape --------------------------------------------------------------


def part(letter: str) -> Resolution:
    """Return one of several resolutions under one number."""
    return attrs.evolve(
        DRAFT, status="adopted", number=f"108/4 {letter}", letter=letter
    )


def test_parts_make_a_collection() -> None:
    """As the United Nations publishes them."""
    xml = akn(some(number="108/4 A-B", title="Words", parts=[part("A"), part("B")]))
    assert '<documentCollection name="publicationResolution">' in xml
    assert '<documentRef href="#cmp_A" showAs="A"/>' in xml
    assert "/108-4_B/!main" in xml


def test_parts_beside_a_body() -> None:
    resolution = some(
        op("1", "Notes", ONE),
        formula="The General Assembly,",
        footnotes=[Footnote(marker="1", content="Whole.")],
        parts=[part("A"), part("A"), some(parts=[part("C")])],
        annexes=[Annex(label="Annex")],
        closing=["The end"],
        record=Record(),
    )
    assert "<components>" in akn(resolution)


def test_the_number_is_printed_with_the_title() -> None:
    xml = akn(some(number="75/257 B", title="Words", letter="B"))
    assert '<p><docNumber>75/257</docNumber>. <docTitle refersTo="#resolutionTitle">' in xml
    line = Line("Resolution 1325 (2000)", "document_type")
    xml = akn(some(number="1325 (2000)", masthead=Masthead(lines=[line])))
    assert "<preface>" not in xml


def test_names_of_an_adopted_resolution() -> None:
    xml = akn(
        some(
            op("1", "Notes."),
            symbol=Symbol("A/RES/108/4"),
            number="108/4",
            title="Words",
            meetings=[MeetingInfo(number=65, plenary=True, date=_DAY)],
            masthead=Masthead(lines=[Line("18 December 2053", "issued")], issued=_ISSUED),
        )
    )
    work = "/akn/un/statement/deliberation/un-ga/2053-12-04/108-4"
    assert f'<FRBRuri value="{work}"/>' in xml
    assert f'<FRBRthis value="{work}/eng@/!main"/>' in xml
    assert '<FRBRalias name="symbol" value="A/RES/108/4"/>' in xml
    assert '<FRBRnumber value="108-4" showAs="108/4"/>' in xml
    assert '<publication date="2053-12-18"' in xml
    assert '<docDate date="2053-12-18" refersTo="#dateOfIssuance">' in xml
    assert '<paragraph eId="para_1">' in xml


def test_an_ordinary_document_needs_nothing_of_ours_in_its_text() -> None:
    xml = akn(
        some(
            pp(Emphasis("Noting"), " that:", children=[pp("this,", number="a")]),
            op("1", Emphasis("Notes"), " that:", children=[op("a", "this;")]),
            Section(label="I", body=[pp(Emphasis("Noting"), " it,"), op("1", "Notes.")]),
            formula=[Emphasis("The General Assembly"), ","],
            annexes=[Annex(label="Annex", body=[Paragraph(content="1", number="1")])],
        )
    )
    _, _, text = xml.partition("</meta>")
    assert "unr:" not in re.sub("<meta>.*?</meta>", "", text, flags=re.DOTALL)
    assert '<container name="Noting" eId="container_1">' in xml
    assert '<crossHeading eId="sec_I__crossHeading_1" refersTo="#preamble">' in xml


def test_the_same_resolution_gives_the_same_file() -> None:
    assert dumps(full.FULL, "akn") == dumps(full.FULL, "akn")


def test_depth_is_no_matter() -> None:
    """Deeper than Python's stack; too deep to compare, so the levels are counted."""
    clause = op("a", "x")
    for _ in range(3000):
        clause = op("a", "x", children=[clause])
    resolution: Resolution = own.read(
        ElementTree.fromstring(dumps(some(clause), "akn"))
    )
    depth, blocks = 0, resolution.body
    while blocks:
        depth, blocks = depth + 1, blocks[0].children  # type: ignore[union-attr]
    assert depth == 3001


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('language="eng"', 'language="xxx"'),
        ('showAs="General"', 'shownAs="General"'),
        ('eId="ftn_1"', 'eId="ftn_x"'),
        ('refersTo="#distribution_General"', 'refersTo="#nothing"'),
        ('href="#ftn_1"', 'href="#ftn_9"'),
        ('value="A/RES/108/4"', 'value="?"'),
        ("FRBRdate", "FRBRday"),
    ],
)
def test_a_file_of_ours_that_was_changed_is_refused(old: str, new: str) -> None:
    """What is not as we write it is no guess of ours."""
    lines = [Line(["Distr.: General", ONE, ONE], "distribution"), Line("x", "adoption")]
    resolution = some(
        symbol=Symbol("A/RES/108/4"),
        masthead=Masthead(lines=lines, distribution="General"),
        footnotes=[Footnote(marker="1")],
    )
    xml = akn(resolution)
    assert old in xml
    with pytest.raises(InvalidDocument, match="was changed since"):
        loads(xml.replace(old, new), "akn")


def test_words_that_others_marked_up_in_a_file_of_ours_are_kept() -> None:
    resolution = some(op("1", "Notes the report of 4 December 2053."))
    marked = '<date date="2053-12-04">4 <b>December</b> 2053</date>'
    xml = dumps(resolution, "akn").replace("4 December 2053", marked)
    assert loads(xml, "akn") == resolution


def test_an_element_that_others_put_into_a_file_of_ours_is_not_passed_over() -> None:
    xml = dumps(some(op("1", "Notes.")), "akn")
    xml = xml.replace("</mainBody>", "<ul><li>more</li></ul></mainBody>")
    with pytest.raises(InvalidDocument, match="<ul>"):
        loads(xml, "akn")


# Real documents -------------------------------------------------------------------------


@pytest.mark.parametrize("path", akn_files(), ids=lambda path: path.stem)
def test_official_files_are_written_valid_and_read_back(path: Path) -> None:
    """Only 96.5 per cent of the official files are valid themselves."""
    akn(loads(path.read_bytes(), "akn"))


def test_there_are_official_files(corpus: Path) -> None:
    assert akn_files()
