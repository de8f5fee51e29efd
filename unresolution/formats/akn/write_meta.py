"""
The metadata: names, dates, subjects, workflow, votes, and what Akoma Ntoso can't say.

No date of today is written, so that the same resolution always gives the same file:
the markup bears the date of issue or, failing that, of adoption.  A date that the
schema asks for and nobody knows is 0001-01-01, as in the published files.
"""

import datetime
from operator import attrgetter

from ..._late import declared, frozen
from ...model import Masthead, MeetingInfo, Record, Resolution, RollCall
from .iri import UNKNOWN_DATE, Name, date_text, safe_uri
from .own import LANGUAGES, VERSION, status_of
from .sink import element, escape, quote
from .write_inlines import Sheet
from .write_lines import carried

__all__ = ["Dates", "dates_of", "write_facts", "write_identification", "write_record"]


@frozen
class Dates:
    """Dates of adoption and of issue, from wherever they are known."""

    adopted: datetime.date | None
    published: datetime.date | None


def dates_of(resolution: Resolution, outer: Dates | None = None) -> Dates:
    """Return the dates of *resolution*, or those of the document around it."""
    record, masthead = resolution.record or Record(), resolution.masthead
    meetings = (meeting.date for meeting in reversed(resolution.meetings))
    adopted = [record.adopted, masthead.adopted, *meetings]
    published = [record.published, masthead.issued]
    if outer is not None:
        adopted.append(outer.adopted)
        published.append(outer.published)
    return Dates(_first(adopted), _first(published))


def _first(dates: list[datetime.date | None]) -> datetime.date | None:
    return next((date for date in dates if date is not None), None)


def write_identification(
    sheet: Sheet, name: Name, dates: Dates, resolution: Resolution | None
) -> None:
    """
    Write the three levels of FRBR and the publication.

    Args:
        sheet: The file.
        name: The IRIs.
        dates: Of adoption and issue.
        resolution: None for a part without symbol and number of its own, an annex.
    """
    sink = sheet.sink
    sink.start("identification", {"source": sheet.fixed("unresolution")})
    by = f'href="#{quote(name.actor)}" as="{sheet.fixed("author")}"'
    author = f"<FRBRauthor {by}/>"
    sink.start("FRBRWork")
    _iris(sheet, name.work())
    if resolution is not None and resolution.symbol is not None:
        alias = {"name": "symbol", "value": str(resolution.symbol)}
        sink.add("FRBRalias", alias)
    _day(sheet, dates.adopted, "adoption")
    sink.write(author)
    sink.write('<FRBRcountry value="un"/>')
    sink.write(f'<FRBRsubtype value="{name.kind.partition("/")[2]}"/>')
    if resolution is not None and resolution.number is not None:
        number = {"value": name.number, "showAs": resolution.number}
        sink.add("FRBRnumber", number)
    sink.end()
    sink.start("FRBRExpression")
    _iris(sheet, name.expression())
    _day(sheet, dates.published, "publication")
    sink.write(author)
    sink.add("FRBRlanguage", {"language": name.language})
    sink.end()
    sink.start("FRBRManifestation")
    _iris(sheet, name.manifestation())
    _day(sheet, dates.published or dates.adopted, "markup")
    by = f'href="{sheet.fixed("unresolution")}" as="{sheet.fixed("editor")}"'
    sink.write(f"<FRBRauthor {by}/>")
    sink.write('<FRBRformat value="xml"/>')
    sink.end()
    sink.end()
    if resolution is not None and dates.published is not None:
        shown = str(resolution.symbol or resolution.number or name.number)
        date = dates.published.isoformat()
        sink.add("publication", {"date": date, "name": shown, "showAs": shown})


def _iris(sheet: Sheet, pair: tuple[str, str]) -> None:
    part, whole = map(quote, pair)
    sheet.sink.write(f'<FRBRthis value="{part}"/>')
    sheet.sink.write(f'<FRBRuri value="{whole}"/>')


def _day(sheet: Sheet, date: datetime.date | None, name: str) -> None:
    sheet.sink.write(f'<FRBRdate date="{date_text(date)}" name="{name}"/>')


# What a library knows -----------------------------------------------------------------


def write_record(sheet: Sheet, record: Record) -> None:
    """Write subjects, workflow and votes by State, as in the published files."""
    sink = sheet.sink
    if record.subjects:
        sink.start("classification", {"source": sheet.fixed("un")})
        for subject in record.subjects:
            attributes = {
                **_uri("href", subject.href),
                "value": subject.value,
                "showAs": subject.value if subject.label is None else subject.label,
                "unr:label": "" if subject.label is None else None,
                **_uri("refersTo", subject.role),
                **_uri("dictionary", subject.vocabulary or ""),
            }
            sink.add("keyword", attributes)
        sink.end()
    if record.workflow:
        sink.start("workflow", {"source": sheet.fixed("un")})
        for step in record.workflow:
            date = date_text(step.date)
            known = step.date is not None and date == UNKNOWN_DATE
            attributes = {
                "date": date,
                "unr:date": date if known else None,
                **_uri("outcome", step.outcome),
                **_uri("as", step.document),
                **_uri("by", step.by or ""),
                **_uri("refersTo", step.reference),
            }
            sink.add("step", attributes)
        sink.end()
    if record.roll_calls:
        sink.start("analysis", {"source": sheet.fixed("un")})
        sink.start("parliamentary")
        for call in record.roll_calls:
            _roll_call(sheet, call)
        sink.end()
        sink.end()


def _uri(name: str, value: str | None) -> dict[str, str | None]:
    """Return an attribute of the type anyURI, with the exact value where it differs."""
    if value is None:
        return {}
    safe = safe_uri(value)
    return {name: safe, f"unr:{name}": None if safe == value else value}


def _roll_call(sheet: Sheet, call: RollCall) -> None:
    sink = sheet.sink
    eid = sheet.ids.new("", "voting")
    sink.start("voting", {"eId": eid, **_uri("outcome", call.outcome)})
    counts = (
        ("inFavour", call.in_favour, call.in_favour_states),
        ("against", call.against, call.against_states),
        ("abstaining", call.abstaining, call.abstaining_states),
    )
    empty = True
    for name, number, states in counts:
        if number is None and not states:
            continue
        empty = False
        value = "" if number is None else str(number)
        attributes = {"value": value, "refersTo": sheet.fixed(name)}
        if not states:
            sink.add("count", attributes)
            continue
        sink.start("count", attributes)
        sink.start("akn4un:voters")
        for state in states:
            refers = {"refersTo": sheet.fixed("memberState")}
            sink.add("organization", refers, escape(state))
        sink.end()
        sink.end()
    if empty:
        # The schema wants something in every `voting`.
        sink.add("quorum", {"value": ""})
    sink.end()


# What Akoma Ntoso can't say -----------------------------------------------------------


def write_facts(
    sheet: Sheet, resolution: Resolution, dates: Dates, name: str, language: str
) -> None:
    """
    Write the facts for which there is no other place.

    Args:
        sheet: The file.
        resolution: Whose facts they are.
        dates: That stand in its metadata.
        name: Of the document, which says what its status is.
        language: Three letters, as in the metadata.
    """
    sink = sheet.sink
    sink.start("proprietary", {"source": sheet.fixed("unresolution")})
    said = status_of(name)
    known = LANGUAGES.get(resolution.language) == language
    sink.start(
        "unr:resolution",
        {
            "version": VERSION,
            "series": resolution.series,
            "status": resolution.status if resolution.status != said else None,
            "language": None if known else resolution.language,
        },
    )
    _masthead(sheet, resolution, dates)
    for meeting in resolution.meetings:
        _meeting(sheet, meeting)
    if resolution.record is not None:
        _record(sheet, resolution.record, dates)
    sink.end()
    sink.end()


_masthead_facts = attrgetter(
    *(name for name in declared(Masthead) if name not in {"lines", "span"})
)


def _masthead(sheet: Sheet, resolution: Resolution, dates: Dates) -> None:
    """Write the facts of the masthead that none of its lines carries."""
    masthead = resolution.masthead
    said = carried(resolution, _stated(dates.adopted))
    if _masthead_facts(masthead) == _masthead_facts(said):
        return
    session = masthead.session if masthead.session != said.session else None
    attributes = {
        "distribution": _unsaid(masthead.distribution, said.distribution),
        "issued": _unsaid_date(masthead.issued, said.issued),
        "originalLanguage": _unsaid(masthead.original_language, said.original_language),
        "session": str(session.number) if session else None,
        "sessionKind": session.kind if session else None,
        "adopted": _unsaid_date(masthead.adopted, said.adopted),
    }
    items = masthead.agenda_items if masthead.agenda_items != said.agenda_items else ()
    lines = [element("unr:agendaItem", inner=escape(item)) for item in items]
    sheet.sink.add("unr:masthead", attributes, "".join(lines))


def _unsaid(value: str | None, said: str | None) -> str | None:
    """Return *value* where it is not what was said, "" for none."""
    return None if value == said else value or ""


def _unsaid_date(value: datetime.date | None, said: datetime.date | None) -> str | None:
    return _unsaid(_iso(value), _iso(said))


def _iso(date: datetime.date | None) -> str | None:
    return None if date is None else date.isoformat()


def _meeting(sheet: Sheet, meeting: MeetingInfo) -> None:
    vote = meeting.vote
    attributes = {
        "number": None if meeting.number is None else str(meeting.number),
        "plenary": "true" if meeting.plenary else None,
        "resumed": "true" if meeting.resumed else None,
        "date": _iso(meeting.date),
    }
    if vote is None:
        sheet.sink.add("unr:meeting", attributes)
        return
    groups = (
        ("inFavour", vote.in_favour, vote.in_favour_states),
        ("against", vote.against, vote.against_states),
        ("abstaining", vote.abstaining, vote.abstaining_states),
        ("notParticipating", None, vote.not_participating),
    )
    sheet.sink.start("unr:meeting", attributes)
    sheet.sink.start(
        "unr:vote",
        {
            "outcome": vote.outcome,
            **{
                name: None if number is None else str(number)
                for name, number, _ in groups
            },
        },
    )
    for name, _, states in groups:
        for state in states:
            sheet.sink.add(f"unr:{name}", inner=escape(state))
    sheet.sink.end()
    sheet.sink.end()


def _record(sheet: Sheet, record: Record, dates: Dates) -> None:
    """Say that there is a record, and what its dates are, where it isn't plain."""
    adopted = _unsaid_date(record.adopted, _stated(dates.adopted))
    published = _unsaid_date(record.published, _stated(dates.published))
    plain = record.roll_calls or record.workflow or record.subjects
    if adopted is None and published is None and plain:
        return
    sheet.sink.add("unr:record", {"adopted": adopted, "published": published})


def _stated(date: datetime.date | None) -> datetime.date | None:
    """Return *date* as it is read back: the placeholder is no date."""
    return None if date_text(date) == UNKNOWN_DATE else date
