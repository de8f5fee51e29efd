"""A resolution in which every class of the model is there, with all of its fields."""

import datetime

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
    Vote,
    WorkflowStep,
)
from unresolution.symbols import Symbol

_DAY = datetime.date(2053, 12, 4)

MASTHEAD = Masthead(
    lines=[
        Line("United Nations", "publisher"),
        Line(["General Assembly", NoteReference("*")], "organ"),
        Line("an unheard-of line"),
    ],
    distribution="General",
    issued=datetime.date(2054, 2, 12),
    original_language="English",
    session=Session(10, "emergency"),
    agenda_items=["31", "108 (q)"],
    adopted=_DAY,
)

CLAUSES = (
    Clause(
        kind="preambular",
        content=[
            Emphasis("Recalling"),
            " its resolution on ",
            Emphasis("The Sea", "bold"),
            NoteReference("1"),
            " and ",
            Emphasis("The Land", "bold-italic"),
            NoteReference("1", 2),
            ",",
        ],
    ),
    # The emphasis at the beginning is that of a title, not of an opening phrase.
    Clause(
        kind="preambular", content=[Emphasis("The Sea"), " having risen,"], phrase=None
    ),
    Clause(
        kind="operative",
        number="3 bis",
        phrase="Requests",
        content="Requests the Secretary-General:",
        children=[
            Clause(kind="operative", number="a", label="a)", content="To help;"),
            Paragraph(
                label="•",
                content="A point that has no number;",
                children=[Paragraph(number="i", content="Below the point;")],
            ),
            Table(
                [
                    Row([Cell("State", header=True), Cell("Dollars", header=True)]),
                    Row([Cell("Italy", rows=2), Cell(["10", NoteReference("a")])]),
                    Row([Cell("all others", columns=2)]),
                ]
            ),
        ],
    ),
)

EMBEDDED = Resolution(
    series="ga",
    language="en",
    status="draft",
    symbol=Symbol("A/98/L.26/Rev.1"),
    letter="Draft resolution I",
    title="Draft of the Council",
    formula="The General Assembly,",
    body=CLAUSES[:1],
)

RECORD = Record(
    adopted=_DAY,
    published=datetime.date(2054, 3, 1),
    roll_calls=[
        RollCall(
            outcome="adoptedRecordedVote",
            in_favour=2,
            against=1,
            abstaining=1,
            in_favour_states=["Italy", "Chad"],
            against_states=["Peru"],
            abstaining_states=["Togo"],
        )
    ],
    workflow=[
        WorkflowStep(
            outcome="recommendedForAdoption",
            date=_DAY,
            by="Third Committee",
            document="A/98/433",
            reference="para. 23",
        )
    ],
    subjects=[
        Subject(
            value="T0003422",
            label="SEA LEVEL",
            vocabulary="UNBIS",
            href="/subjects/T0003422",
            role="subject",
        )
    ],
)

VOTE = Vote(
    outcome="recorded",
    in_favour=2,
    against=1,
    abstaining=1,
    in_favour_states=["Italy", "Chad"],
    against_states=["Peru"],
    abstaining_states=["Togo"],
    not_participating=["Fiji"],
)

ANNEX = Annex(
    label=["Annex II", NoteReference("*")],
    title=["Rules", NoteReference("2")],
    body=[
        Heading(label="A.", content="Words"),
        Section(label="I", title="Scope", body=[Paragraph(number="1", content="All.")]),
        Quotation(body=[Paragraph(number="4", label="“4.", content="No sea.”")]),
    ],
    annexes=[Annex(label="Appendix", body=[Paragraph(content="The end.")])],
)

FULL = Resolution(
    series="ga",
    language="en",
    status="not-adopted",
    symbol=Symbol("A/RES/98/49"),
    number="98/49",
    title=["The sea", NoteReference("*")],
    letter="A",
    masthead=MASTHEAD,
    origin=Origin(
        text="[on the report of the Third Committee (A/98/433)]",
        committee="Third Committee",
        documents=[Symbol("A/98/433"), Symbol("A/98/L.26/Rev.1")],
    ),
    formula="The General Assembly,",
    body=[*CLAUSES, Embedded(resolution=EMBEDDED)],
    footnotes=[
        Footnote(marker="*", content="Reissued."),
        Footnote(marker="1", content=["See ", Emphasis("The Sea"), ", p. 3."]),
    ],
    meetings=[
        MeetingInfo(number=64),
        MeetingInfo(number=65, plenary=True, resumed=True, date=_DAY, vote=VOTE),
    ],
    closing=[Line("65th plenary meeting", "meeting"), Line("4 December 2053", "date")],
    annexes=[ANNEX],
    parts=[Resolution(series="ga", language="en", letter="A", body=CLAUSES[2:])],
    record=RECORD,
)

#: What is left of a resolution when all is left out.
EMPTY = Resolution(series="sc", language="zh")
