"""What stands above the title and below the text."""

import datetime
from typing import Any

import attrs
from hypothesis import strategies as st

from ..model import (
    Line,
    Masthead,
    MeetingInfo,
    Origin,
    Record,
    RollCall,
    Session,
    Subject,
    Vote,
    WorkflowStep,
    inlines,
)
from ..model.facts import LineKind, Outcome
from .mastheads import Front, draw_front
from .pen import Pen
from .symbols import documents
from .words import STATES

__all__ = ["draw_closing", "draw_head", "draw_origin", "draw_record"]

_DATES = st.dates(datetime.date(1946, 1, 10), datetime.date(2029, 12, 31))
_MAYBE_DATES = st.none() | _DATES
_SESSIONS = st.one_of(
    st.none(),
    st.builds(Session, st.integers(1, 90)),
    st.builds(Session, st.integers(1, 30), st.just("special")),
    st.builds(Session, st.integers(1, 12), st.just("emergency")),
    st.builds(Session, st.integers(1990, 2029), st.just("annual")),
)
_COUNTS = st.none() | st.integers(0, 193)

_KINDS: tuple[LineKind, ...] = (
    "other", "organ", "symbol", "issued", "session", "agenda_title", "sponsors",
    "venue", "committee", "original_language", "document_type", "adoption", "vote",
    "job_number",
)  # fmt: skip


def draw_head(pen: Pen, number: str | None) -> Front:
    """
    Draw what stands above the title, and what it says of the resolution.

    A tame one says in its fields what its lines say.  Others may have lines alone, or
    fields alone, or lines of kinds that their words don't bear out.
    """
    front = draw_front(pen, number)
    head = front.masthead
    if not pen.odd(4):
        return front
    match pen.pick("none", "facts", "lines", "marks", "kinds", "twice"):
        case "none":
            masthead = Masthead()
        case "facts":
            masthead = Masthead(
                distribution=pen.pick("General", "Limited"),
                issued=pen.draw(_MAYBE_DATES),
                original_language=pen.pick(None, "English", "Arabic"),
                session=pen.draw(_SESSIONS),
                agenda_items=pen.pick((), ("31",), ("9 (a)", "108 (q)")),
                adopted=pen.draw(_MAYBE_DATES),
            )
        case "lines":
            masthead = Masthead(lines=head.lines)
        case "marks":
            last = [
                (Line([*line.content, pen.mark()], line.kind)) for line in head.lines
            ]
            masthead = Masthead(lines=last[-1:])
        case "twice" if head.lines:
            # "Original: English", and again "Arabic" below (A/HRC/RES/55/15, Arabic).
            kind = pen.pick(*head.lines).kind
            again = (*head.lines, Line(pen.content(), kind))
            masthead = attrs.evolve(head, lines=again)
        case _:
            odd = pen.many(lambda: Line(pen.content(), pen.pick(*_KINDS)), 1, 3)
            masthead = Masthead(lines=(*odd, *head.lines))
    front.masthead = masthead
    return front


def draw_origin(pen: Pen) -> Origin | None:
    """Draw the clause in brackets that says where the text came from."""
    if pen.chance(3):
        return None
    language = pen.grammar.language
    named = pen.many(lambda: pen.draw(documents()), 1, 2)
    listed = ", ".join(map(str, named))
    known = language.phrases.get("committee", ())
    key = pen.pick(
        "origin_none", "origin_plenary", "origin_report", "origin_recommendation"
    )
    values = {"documents": listed}
    if key in {"origin_report", "origin_recommendation"}:
        values["committee"] = pen.pick(*known) if known else pen.line()
    written = language.phrase(key).write(**values)
    committee = values.get("committee")
    if written is None or pen.odd(8):
        written, committee = f"{pen.line()} ({listed})", None
    if pen.odd(8):
        return Origin(text=inlines([f"[{written}]", pen.mark()]), documents=named)
    return Origin(text=f"[{written}]", committee=committee, documents=named)


_MEETINGS = ("meeting", "meeting_and_date", "meeting_resumed", "meeting_other")

# Closing ------------------------------------------------------------------------------


def draw_closing(pen: Pen) -> tuple[tuple[Line, ...], tuple[MeetingInfo, ...]]:
    """Draw the lines after the body, and the meetings that they name."""
    language = pen.grammar.language
    lines: list[Line] = []
    meetings: list[MeetingInfo] = []
    count = pen.pick(1, 1, 1, 0, 2)
    for _ in range(count):
        number, date = pen.number(1, 6000), pen.draw(_DATES)
        # A date alone stands for the only meeting: texts adopted in writing have none.
        key = (
            pen.pick(*_MEETINGS, "")
            if count == 1 or pen.odd(4)
            else pen.pick(*_MEETINGS)
        )
        values = {"number": number} | ({"date": date} if "date" in key else {})
        written = language.phrase(key).write(**values) if key else None
        dated = language.phrase("closing_date").write(date=date)
        if written is not None:
            lines.append(_line(pen, written, "meeting"))
        if dated is not None and "date" not in key:
            lines.append(_line(pen, dated, "date"))
        elif written is None or "date" not in key:
            continue
        meetings.append(
            MeetingInfo(
                number=None if written is None else number,
                plenary=written is not None and key != "meeting_other",
                resumed=written is not None and key == "meeting_resumed",
                date=date,
            )
        )
    if pen.chance(3):
        _vote(pen, lines, meetings)
    elif pen.chance(4):
        lines, meetings = _sentence(pen)
    return _disturbed(pen, lines, meetings)


#: Wordings of the sentence that names meeting and vote, and what each says.
_SENTENCES: tuple[tuple[str, Outcome], ...] = (
    ("unanimous_at_meeting", "unanimous"),
    ("vote_at_meeting", "recorded"),
    ("consensus_at_meeting", "consensus"),
    ("no_vote_at_meeting", "without-vote"),
    ("adopted_at_meeting", "adopted"),
)


def _sentence(pen: Pen) -> tuple[list[Line], list[MeetingInfo]]:
    """Draw the closing of the volumes: "Adopted unanimously at the 1540th meeting."."""
    language = pen.grammar.language
    key, outcome = pen.pick(*_SENTENCES)
    number = pen.number(1, 9900)
    facts: dict[str, Any] = {}
    printed: dict[str, Any] = {"number": number}
    if outcome == "recorded":
        counted = ["in_favour", "against", *pen.pick(("abstaining",), ())]
        facts = {count: pen.number(0, 15) for count in counted}
        printed |= facts
        for count in counted[1:]:
            if facts[count] and pen.chance(2):
                names = pen.many(lambda: pen.pick(*STATES), 1, 3)
                facts[f"{count}_states"] = names
                printed[f"{count}_states"] = ", ".join(names)
    written = language.phrase(key).write(**printed)
    if written is None:
        return [], []
    if facts and pen.odd(4):
        # A note says so, which may be worded in other ways than the reader knows.
        facts["not_participating"] = (pen.pick(*STATES),)
    vote = Vote(outcome=outcome, **facts)
    line = _line(pen, written, "meeting")
    return [line], [MeetingInfo(number=number, vote=vote)]


def _line(pen: Pen, text: str, kind: LineKind) -> Line:
    if pen.odd(12):
        return Line([text, pen.mark()], kind)
    return Line(text, kind)


def _vote(pen: Pen, lines: list[Line], meetings: list[MeetingInfo]) -> None:
    """Add the lines of a vote, and the vote to the last of *meetings*."""
    language = pen.grammar.language
    without = language.phrases.get("without_vote", ())
    favour, against, abstaining = (pen.number(0, 190) for _ in range(3))
    recorded = language.phrase("recorded_vote").write(
        in_favour=favour, against=against, abstaining=abstaining
    )
    if without and (recorded is None or pen.chance(2)):
        lines.append(Line(without[0], "vote"))
        vote = Vote(outcome="without-vote")
    elif recorded is not None:
        states = {}
        said = [recorded]
        for key in ("in_favour", "against", "abstaining"):
            heads = language.phrases.get(key, ())
            names = pen.many(lambda: pen.pick(*STATES), 0, 4)
            if heads and names:
                said += [heads[0], ", ".join(names)]
                states[f"{key}_states"] = names
        said[-1] += "]"
        lines += [Line(text, "vote") for text in said]
        vote = Vote(
            outcome="recorded",
            in_favour=favour,
            against=against,
            abstaining=abstaining,
            **states,
        )
    else:
        return
    last = meetings.pop() if meetings else MeetingInfo()
    meetings.append(attrs.evolve(last, vote=vote))


def _disturbed(
    pen: Pen, lines: list[Line], meetings: list[MeetingInfo]
) -> tuple[tuple[Line, ...], tuple[MeetingInfo, ...]]:
    """Return a closing as it is, or without its lines, or with other lines."""
    if not pen.odd(6):
        return tuple(lines), tuple(meetings)
    match pen.pick("facts", "lines", "other", "undated"):
        case "undated":
            return tuple(lines), tuple(attrs.evolve(m, date=None) for m in meetings)
        case "facts":
            return (), tuple(meetings)
        case "lines":
            return tuple(lines), ()
        case _:
            return (*lines, Line(pen.content(), "other")), tuple(meetings)


# Record -------------------------------------------------------------------------------


def draw_record(pen: Pen) -> Record:
    """Draw facts that are not on the page."""
    optional, count = _MAYBE_DATES, _COUNTS

    def name() -> str | None:
        return pen.words() if pen.chance(2) else None

    def states() -> tuple[str, ...]:
        return pen.many(lambda: pen.pick(*STATES), 0, 3)

    return Record(
        adopted=pen.draw(optional),
        published=pen.draw(optional),
        roll_calls=pen.many(
            lambda: RollCall(
                outcome=pen.pick(None, "adoptedRecordedVote", "adoptedWithoutVote"),
                in_favour=pen.draw(count),
                against=pen.draw(count),
                abstaining=pen.draw(count),
                in_favour_states=states(),
                against_states=states(),
                abstaining_states=states(),
            ),
            0,
            2,
        ),
        workflow=pen.many(
            lambda: WorkflowStep(
                outcome=pen.pick(
                    "draftResolution", "recommendedForAdoption", "adopted"
                ),
                date=pen.draw(optional),
                by=name(),
                document=pen.pick(None, "A/C.3/78/L.49/Rev.2"),
                reference=pen.pick(None, "para. 80", "draft resolution II"),
            ),
            0,
            2,
        ),
        subjects=pen.many(
            lambda: Subject(
                value=pen.pick("LIGHTHOUSES", "T0001", "14.1"),
                label=name(),
                vocabulary=pen.pick(None, "UNBIS", "SDGO", "A/76/251"),
                href=pen.pick(None, "http://metadata.un.org/thesaurus/00"),
                role=pen.pick(None, "agenda"),
            ),
            0,
            2,
        ),
    )
