"""The rules of every class of the model, one at a time."""

import datetime
import typing

import attrs
import pytest

from unresolution import model
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
    Text,
    Vote,
    inlines,
    plain_text,
)
from unresolution.symbols import Symbol
from unresolution.walk import walk

CLASSES = [
    value
    for name in model.__all__
    if isinstance(value := getattr(model, name), type) and attrs.has(value)
]


def resolution(**fields: object) -> Resolution:
    return Resolution(series="ga", language="en", **fields)


# All classes --------------------------------------------------------------------------


@pytest.mark.parametrize("sort", CLASSES, ids=lambda sort: sort.__name__)
def test_a_class_is_frozen_slotted_and_documented(sort: type) -> None:
    assert not hasattr(sort, "__dict__") or "__dict__" not in sort.__slots__
    assert sort.__hash__ is not None
    assert sort.__doc__


@pytest.mark.parametrize("sort", CLASSES, ids=lambda sort: sort.__name__)
def test_annotations_are_known_at_run_time(sort: type) -> None:
    for field in attrs.fields(sort):
        assert not isinstance(field.type, str | typing.ForwardRef)


# Inlines ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "normal"),
    [
        ("", ()),
        (" ", ()),
        ("  a  b\n", (Text("a b"),)),
        ([], ()),
        (["a", "b"], (Text("ab"),)),
        (["a ", " b"], (Text("a b"),)),
        (Text("a"), (Text("a"),)),
        ([Emphasis("a "), "b"], (Emphasis("a"), Text(" b"))),
        ([Emphasis(" "), "b"], (Text("b"),)),
        ([Emphasis("a"), Emphasis("b")], (Emphasis("ab"),)),
        ([Emphasis("a"), " ", Emphasis("b")], (Emphasis("a b"),)),
        ([Emphasis("a"), Emphasis(" "), Emphasis("b")], (Emphasis("a b"),)),
        (
            [Emphasis("a"), " ", Emphasis("b"), " ", Emphasis("c")],
            (Emphasis("a b c"),),
        ),
        (
            [Emphasis("a"), " ", Emphasis("b", "bold")],
            (Emphasis("a"), Text(" "), Emphasis("b", "bold")),
        ),
        (["a", NoteReference("1"), "b"], (Text("a"), NoteReference("1"), Text("b"))),
        ([" ", NoteReference("1"), " "], (NoteReference("1"),)),
        (["a\u00ad\u200bb\u00a0c"], (Text("ab c"),)),
    ],
)
def test_inlines_have_one_normal_form(parts, normal) -> None:
    assert inlines(parts) == normal


def test_plain_text_leaves_out_marks_and_the_blanks_around_them() -> None:
    mark = NoteReference("1")

    assert plain_text(inlines(["a ", mark, " b"])) == "a b"
    assert plain_text(inlines(["a", mark, ", b"])) == "a, b"


def test_a_mark_at_an_end_leaves_no_blank() -> None:
    """A title that ended in a mark once had a blank at its end, or at its beginning."""
    mark = NoteReference("1")

    assert plain_text(inlines(["a ", mark])) == "a"
    assert plain_text(inlines([mark, " a"])) == "a"
    assert resolution(title=["Lighthouses ", mark]).title == "Lighthouses"
    assert resolution(title=[mark]).title is None


@pytest.mark.parametrize("marker", ["", " ", "\u200b", "1 2", "[1]", "\\1", "x" * 13])
def test_a_mark_needs_a_marker(marker: str) -> None:
    with pytest.raises(ValueError, match="a marker is such as"):
        NoteReference(marker)
    with pytest.raises(ValueError, match="a marker is such as"):
        Footnote(marker=marker)


def test_notes_of_one_marker_are_counted_from_one() -> None:
    with pytest.raises(ValueError, match="nth"):
        NoteReference("1", 0)


def test_emphasis_has_a_known_style() -> None:
    with pytest.raises(ValueError, match="style"):
        Emphasis("a", "underlined")  # type: ignore[arg-type]


# Clauses and paragraphs ---------------------------------------------------------------


def test_a_clause_has_views_of_its_parts() -> None:
    child = Clause(kind="operative", number="a", content="To report;")
    table = Table([Row(["1", "2"])])
    clause = Clause(
        kind="operative",
        number="1",
        content=[Emphasis("Takes note,"), " with", NoteReference("1"), " interest:"],
        children=[child, table],
    )

    assert clause.label == "1."
    assert clause.text == "Takes note, with interest:"
    assert clause.phrase == "Takes note"
    assert clause.phrase_evidence == "emphasis"
    assert clause.children == (child, table)
    assert clause.subparagraphs == (child,)
    assert child.label == "(a)"


def test_a_phrase_is_known_by_emphasis_or_by_wording() -> None:
    plain = Clause(kind="operative", content="Requests help;")
    known = Clause(kind="operative", content="Requests help;", phrase="Requests")
    marked = Clause(kind="operative", content=[NoteReference("1"), "Requests help;"])

    assert (plain.phrase, plain.phrase_evidence) == (None, None)
    assert (known.phrase, known.phrase_evidence) == ("Requests", "wording")
    assert marked.phrase is None


@pytest.mark.parametrize("sort", [Paragraph, lambda **f: Clause(kind="operative", **f)])
class TestNumbersAndLabels:
    @pytest.mark.parametrize(
        ("label", "number"),
        [("1.", "1"), ("(a)", "a"), ("a)", "a"), ("1 -", "1"), ("3 bis.", "3 bis")],
    )
    def test_a_label_prints_its_number(self, sort, label: str, number: str) -> None:
        assert sort(number=number, label=label).number == number

    @pytest.mark.parametrize(
        ("label", "number"), [("2.", "1"), (None, "(a"), ("(a)", None), ("•", "1")]
    )
    def test_another_one_is_refused(self, sort, label, number) -> None:
        fields = {"number": number} | ({"label": label} if label else {})
        with pytest.raises(ValueError, match="does not say number"):
            sort(**fields)

    def test_a_number_without_a_label_is_refused(self, sort) -> None:
        with pytest.raises(ValueError, match="does not say number"):
            sort(number="1", label=None)

    def test_a_bullet_has_a_label_and_no_number(self, sort) -> None:
        assert sort(label="•").number is None

    def test_an_empty_number_or_label_is_none(self, sort) -> None:
        """There is one way to say that there is none."""
        assert sort(number="", label=" ") == sort()


def test_no_section_stands_in_a_paragraph() -> None:
    section = Section(label="I")

    for sort in (lambda **f: Clause(kind="operative", **f), Paragraph):
        with pytest.raises(ValueError, match="section"):
            sort(children=[section])


def test_a_clause_is_preambular_or_operative() -> None:
    with pytest.raises(ValueError, match="kind"):
        Clause(kind="other", content="a")  # type: ignore[arg-type]


# Headings, sections, tables -----------------------------------------------------------


def test_headings_and_sections_have_numbers() -> None:
    assert Heading(content="Costs", label="A.").number == "A"
    assert Heading(content="Costs").number is None
    assert Heading(content="Costs", label="") == Heading(content="Costs")
    assert Section(label="II.", title=["Costs", NoteReference("1")]).title == "Costs"
    assert Section(label="II.").number == "II"
    assert Section(label="I").title is None


def test_tables_take_strings_for_cells() -> None:
    row = Row(["a", Cell("b", header=True), ""])

    assert row.cells == (Cell("a"), Cell("b", header=True), Cell())
    assert row.text == "a b"
    assert row != Row(["a", "b", ""])


@pytest.mark.parametrize("field", ["columns", "rows"])
def test_a_cell_covers_at_least_itself(field: str) -> None:
    with pytest.raises(ValueError, match=field):
        Cell("a", **{field: 0})


# Facts --------------------------------------------------------------------------------


def test_a_line_has_a_known_kind() -> None:
    with pytest.raises(ValueError, match="kind"):
        Line("a", "letterhead")  # type: ignore[arg-type]


def test_a_session_has_a_known_kind() -> None:
    with pytest.raises(ValueError, match="kind"):
        Session(61, "extraordinary")  # type: ignore[arg-type]


def test_a_vote_has_a_known_outcome() -> None:
    with pytest.raises(ValueError, match="outcome"):
        Vote(outcome="acclaimed")  # type: ignore[arg-type]


def test_a_masthead_has_views_of_its_lines() -> None:
    masthead = Masthead(
        lines=[
            "odd",
            Line("General Assembly", "organ"),
            Line("97-77539", "job_number"),
            Line("Nairobi", "venue"),
            Line(["Tides", NoteReference("*")], "agenda_title"),
            Line("Winds", "agenda_title"),
            Line("Nauru: draft resolution", "sponsors"),
            Line("Resolution adopted by the General Assembly", "adoption"),
        ]
    )

    assert masthead.lines[0] == Line("odd", "other")
    assert masthead.organ == "General Assembly"
    assert masthead.job_number == "97-77539"
    assert masthead.venue == "Nairobi"
    assert masthead.agenda_titles == ("Tides", "Winds")
    assert masthead.sponsors == ("Nauru: draft resolution",)
    assert masthead.adoption == "Resolution adopted by the General Assembly"
    assert str(masthead.lines[4]) == "Tides"
    assert Masthead().organ is None


def test_printed_facts_are_in_normal_form() -> None:
    """States and agenda items once were taken as they came, control characters too."""
    assert Masthead(agenda_items=["108\u00a0(q)", " "]).agenda_items == ("108 (q)",)
    assert Vote(in_favour_states=["Côte  d’Ivoire", ""]).in_favour_states == (
        "Côte d’Ivoire",
    )
    assert RollCall(against_states=["\u200bNauru "]).against_states == ("Nauru",)
    assert Subject(value=" a\n", label="").label is None


def test_an_empty_fact_is_none() -> None:
    assert Masthead(distribution="", original_language=" ") == Masthead()
    assert Origin(text="[x]", committee="") == Origin(text="[x]")
    assert resolution(number="") == resolution()


# Resolutions --------------------------------------------------------------------------


def clause(kind: str, words: str) -> Clause:
    return Clause(kind=kind, content=words)  # type: ignore[arg-type]


def test_a_resolution_has_views_of_its_body() -> None:
    first, second = clause("preambular", "a"), clause("preambular", "b")
    third, fourth = clause("operative", "c"), clause("operative", "d")
    inner = resolution(body=[clause("operative", "x")])
    whole = resolution(
        body=[
            first,
            Section(label="I", body=[second, Section(label="A", body=[third])]),
            Quotation(body=[clause("operative", "quoted")]),
            Embedded(resolution=inner),
            fourth,
        ],
        annexes=[Annex(label="Annex", body=[clause("operative", "y")])],
        parts=[resolution(letter="A", body=[clause("operative", "z")])],
    )

    assert whole.preamble == (first, second)
    assert whole.operative == (third, fourth)


def test_the_meeting_of_adoption_is_the_last() -> None:
    first = MeetingInfo(number=1)
    last = MeetingInfo(number=2, date=datetime.date(2006, 12, 4))

    assert resolution(meetings=[first, last]).meeting == last
    assert resolution().meeting is None


def test_what_is_printed_has_no_record_even_in_what_is_embedded() -> None:
    """A draft inside an annex once kept its record."""
    record = Record(adopted=datetime.date(2006, 12, 4))

    def tree(record: Record | None) -> Resolution:
        embedded = Embedded(resolution=resolution(title="t", record=record))
        item = Clause(kind="operative", number="1", children=[embedded])
        section = Section(label="I", body=[Quotation(body=[embedded]), item])
        annex = Annex(label="Annex", body=[section], annexes=[annex_of(embedded)])
        part = resolution(letter="A", body=[embedded], record=record)
        return resolution(
            body=[section, embedded], annexes=[annex], parts=[part], record=record
        )

    def annex_of(block: Embedded) -> Annex:
        return Annex(label="Appendix", body=[Paragraph(children=[block])])

    assert tree(record) != tree(None)
    assert tree(record).printed() == tree(None)


def test_symbols_are_compared_by_what_they_mean() -> None:
    left = resolution(symbol=Symbol("A/RES/217(III)A"))

    assert left == resolution(symbol=Symbol("A/RES/217 A (III)"))


# The walk -----------------------------------------------------------------------------


def test_the_walk_goes_through_everything_in_reading_order() -> None:
    item = Clause(
        kind="operative",
        number="1",
        content="Decides:",
        children=[
            Clause(kind="operative", number="a", content="first;"),
            Paragraph(content="after the list."),
        ],
    )
    draft = resolution(
        letter="I",
        title="Draft",
        formula="The Council,",
        body=[clause("operative", "x")],
    )
    whole = resolution(
        title="Not walked",
        formula="The General Assembly,",
        body=[
            clause("preambular", "Recalling,"),
            Section(label="I.", title="Costs", body=[item]),
            Section(label="II", body=[Heading(label="A.", content="Boats")]),
            Table([Row(["a", "b"])]),
            Quotation(body=[Paragraph(number="2", content="quoted")]),
            Embedded(resolution=draft),
        ],
        annexes=[
            Annex(
                label=["Annex", NoteReference("1")],
                title="Tides",
                body=[Paragraph(number="1", content="p")],
                annexes=[Annex(label="Appendix")],
            )
        ],
        parts=[resolution(letter="A", title="Part", body=[clause("operative", "y")])],
        closing=["Not walked"],
    )

    assert [passage[:4] for passage in walk(whole)] == [
        ("preambular", None, "Recalling,", "body/0"),
        ("heading", "I", "Costs", "body/1"),
        ("operative", "1", "Decides:", "body/1/body/0"),
        ("subparagraph", "a", "first;", "body/1/body/0/children/0"),
        ("text", None, "after the list.", "body/1/body/0/children/1"),
        ("heading", "II", "", "body/2"),
        ("heading", "A", "Boats", "body/2/body/0"),
        ("row", None, "a b", "body/3/rows/0"),
        ("text", "2", "quoted", "body/4/body/0"),
        ("heading", "I", "", "body/5/resolution/letter_content"),
        ("heading", None, "Draft", "body/5/resolution/title_content"),
        ("operative", None, "x", "body/5/resolution/body/0"),
        ("heading", None, "Annex", "annexes/0/label_content"),
        ("heading", None, "Tides", "annexes/0/title_content"),
        ("text", "1", "p", "annexes/0/body/0"),
        ("heading", None, "Appendix", "annexes/0/annexes/0/label_content"),
        ("heading", "A", "", "parts/0/letter_content"),
        ("heading", None, "Part", "parts/0/title_content"),
        ("operative", None, "y", "parts/0/body/0"),
    ]
