"""Facts that canonical text gives outright, and how they are written."""

import datetime
from collections.abc import Mapping
from typing import Any

from .. import _late as attrs
from ..model import Masthead, MeetingInfo, Resolution, Session, Vote
from ..symbols import Symbol

__all__ = ["apply_facts", "facts_of"]

_PLAIN = ("series", "language", "status", "number")
_MASTHEAD_PLAIN = ("distribution", "original_language")
_MASTHEAD_DATES = ("issued", "adopted")


def facts_of(resolution: Resolution) -> dict[str, Any]:
    """Return every fact of *resolution* that has no line of its own, as JSON values."""
    masthead = resolution.masthead
    facts: dict[str, Any] = {key: getattr(resolution, key) for key in _PLAIN}
    facts["symbol"] = str(resolution.symbol) if resolution.symbol else None
    facts.update((key, getattr(masthead, key)) for key in _MASTHEAD_PLAIN)
    for key in _MASTHEAD_DATES:
        facts[key] = _write_date(getattr(masthead, key))
    session = masthead.session
    facts["session"] = [session.number, session.kind] if session else None
    facts["agenda_items"] = list(masthead.agenda_items)
    facts["meetings"] = [_write_meeting(meeting) for meeting in resolution.meetings]
    return facts


def apply_facts(resolution: Resolution, facts: Mapping[str, Any]) -> Resolution:
    """Return *resolution* with *facts*; what makes no sense is left out."""
    masthead = resolution.masthead
    for key, value in facts.items():
        try:
            if key == "number" and value is None:
                resolution = attrs.evolve(resolution, number=None)
            elif key in _PLAIN:
                fact: dict[str, Any] = {key: _text(value)}
                resolution = attrs.evolve(resolution, **fact)
            elif key == "symbol":
                symbol = None if value is None else Symbol.parse(value)
                resolution = attrs.evolve(resolution, symbol=symbol)
            elif key == "meetings":
                meetings = tuple(_read_meeting(meeting) for meeting in value)
                resolution = attrs.evolve(resolution, meetings=meetings)
            else:
                masthead = _masthead_fact(masthead, key, value)
        except (TypeError, ValueError, LookupError, OverflowError, AttributeError):
            continue
    return attrs.evolve(resolution, masthead=masthead)


def _masthead_fact(masthead: Masthead, key: str, value: Any) -> Masthead:
    fact: dict[str, Any] = {}
    if key in _MASTHEAD_PLAIN:
        fact[key] = None if value is None else _text(value)
    elif key in _MASTHEAD_DATES:
        fact[key] = _read_date(value)
    elif key == "session":
        fact[key] = None if value is None else Session(int(value[0]), value[1])
    elif key == "agenda_items":
        fact[key] = tuple(_text(item) for item in value)
    return attrs.evolve(masthead, **fact)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _read_date(value: str | None) -> datetime.date | None:
    return None if value is None else datetime.date.fromisoformat(value)


def _write_date(value: datetime.date | None) -> str | None:
    return None if value is None else value.isoformat()


def _write_meeting(meeting: MeetingInfo) -> dict[str, Any]:
    facts: dict[str, Any] = attrs.asdict(
        meeting,
        filter=lambda field, value: value not in {field.default, ()},
        recurse=False,
    )
    if meeting.date is not None:
        facts["date"] = meeting.date.isoformat()
    if meeting.vote is not None:
        facts["vote"] = attrs.asdict(
            meeting.vote, filter=lambda _, value: value not in (None, ())
        )
    return facts


def _read_meeting(facts: Mapping[str, Any]) -> MeetingInfo:
    values: dict[str, Any] = {key: _count(key, value) for key, value in facts.items()}
    if "date" in values:
        values["date"] = _read_date(values["date"])
    if "vote" in values:
        votes: dict[str, Any] = {
            key: _count(key, value) for key, value in values["vote"].items()
        }
        values["vote"] = Vote(**votes)
    return MeetingInfo(**values)


_COUNTS = frozenset({"number", "in_favour", "against", "abstaining"})
_FLAGS = frozenset({"plenary", "resumed"})


def _count(key: str, value: object) -> object:
    """Return *value*, if it is a number where there must be one."""
    wanted = int if key in _COUNTS else bool if key in _FLAGS else object
    if not isinstance(value, wanted):
        raise TypeError
    return value
