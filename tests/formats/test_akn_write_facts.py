"""Facts are written where Akoma Ntoso has a place for them, and beside it else."""

import datetime
from typing import get_args

import attrs
import pytest

from tests.formats.akn_cases import ONE, akn, op, some
from unresolution.model import (
    Line,
    Masthead,
    MeetingInfo,
    Origin,
    Record,
    Resolution,
    RollCall,
    Session,
    Subject,
    Vote,
    WorkflowStep,
)
from unresolution.model.facts import LineKind
from unresolution.symbols import Symbol

_DAY = datetime.date(2053, 12, 4)
_ISSUED = datetime.date(2053, 12, 18)

KINDS = get_args(LineKind)


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


@pytest.mark.parametrize("adopted", [None, _DAY, datetime.date(1, 1, 1)])
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
    akn(attrs.evolve(resolution, language="", series=""))
