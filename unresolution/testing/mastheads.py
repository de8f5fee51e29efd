"""Mastheads whose fields say what their lines say, composed of a language's phrases."""

import datetime
from typing import Any

import attrs
from hypothesis import strategies as st

from ..model import Line, Masthead, MeetingInfo, Session
from ..model.facts import LineKind, SessionKind
from ..series import registry as series_registry
from ..symbols import Symbol
from .pen import Pen, language_of
from .symbols import symbol_of, symbols
from .words import STATES

__all__ = ["Front", "draw_front"]

_DATES = st.dates(datetime.date(1946, 1, 10), datetime.date(2029, 12, 31))

_SESSION_KEYS: tuple[tuple[str, SessionKind], ...] = (
    ("session", "regular"),
    ("session_special", "special"),
    ("session_emergency", "emergency"),
    ("session_annual", "annual"),
)


@attrs.define
class Front:
    """What stands above the title, and what it says of the resolution."""

    masthead: Masthead
    symbol: Symbol | None = None
    status: str = "adopted"
    meetings: tuple[MeetingInfo, ...] = ()


class _Composer:
    """Writes lines one after the other, and keeps what they say."""

    def __init__(self, pen: Pen) -> None:
        self.pen = pen
        self.language = pen.grammar.language
        self.lines: list[Line] = []
        self.facts: dict[str, Any] = {}

    def add(self, text: str | None, kind: LineKind, **facts: Any) -> None:
        """Add a line and what it says; a language without the wording has no line."""
        if text:
            self.lines.append(Line(text, kind))
            self.facts |= facts

    def say(self, key: str, kind: LineKind, facts: dict[str, Any], **gaps: Any) -> None:
        """Add the line that the phrase called *key* makes."""
        self.add(self.language.phrase(key).write(**gaps), kind, **facts)


def draw_front(pen: Pen, number: str | None) -> Front:
    """
    Draw a masthead.

    Args:
        pen: What draws.
        number: Number of the resolution, which makes its symbol.
    """
    front = Front(Masthead())
    composer = _Composer(pen)
    names = composer.language.organs
    own = pen.grammar.series.organ_name(composer.language)
    if pen.chance(3):
        composer.add(names.get("publisher"), "publisher")
    front.symbol = _symbol(pen, number)
    symbol_line = str(front.symbol) if front.symbol is not None else None
    if not pen.chance(3):
        composer.add(symbol_line, "symbol")
        symbol_line = None
    if pen.series == "hrc" and pen.chance(2):
        composer.add(names.get("ga"), "organ")
        composer.add(own, "body")
    else:
        composer.add(own, "organ")
    composer.add(symbol_line, "symbol")
    _document(composer)
    _session(composer)
    _agenda(composer)
    _adoption(composer, front, number)
    if front.symbol is not None and front.symbol.kind == "L":
        front.status = "draft"
    if pen.odd(10):
        # A draft that was put to the vote and lost (S/2023/507).
        front.status = pen.pick("not-adopted", "draft")
    front.masthead = Masthead(lines=composer.lines, **composer.facts)
    return front


def _symbol(pen: Pen, number: str | None) -> Symbol | None:
    if pen.odd(8):
        return pen.pick(
            None,
            Symbol("A/61/L.26"),
            Symbol("A/C.3/78/L.49/Rev.2"),
            Symbol("S/2023/507"),
        )
    if number is None:
        # A plug-in without numbers has symbols of which only it knows the form.
        known = pen.series in series_registry.builtin()
        return pen.draw(symbols(pen.series)) if known else None
    return symbol_of(pen.series, number)


def _document(composer: _Composer) -> None:
    """Write distribution, date of issue, original language, job number."""
    pen = composer.pen
    native = composer.language
    # In these languages the lines are often in English (A/RES/76/240, Arabic).
    if pen.language in {"ar", "ru", "zh"} and pen.chance(3):
        composer.language = language_of("en")
    language = composer.language
    if pen.chance(2):
        value = pen.pick(*language.distributions)
        facts = {"distribution": value}
        composer.say("distribution", "distribution", facts, value=value)
    if pen.chance(2):
        date = pen.draw(_DATES)
        composer.add(language.write_date(date), "issued", issued=date)
    if pen.chance(3) and language.names:
        value = pen.pick(*language.names.values())
        facts = {"original_language": value}
        composer.say("original_language", "original_language", facts, value=value)
    composer.language = native
    if pen.chance(5):
        composer.add(pen.pick("97-77539", "N0649590"), "job_number")


def _session(composer: _Composer) -> None:
    pen = composer.pen
    if not pen.chance(2):
        return
    key, kind = pen.pick(*_SESSION_KEYS)
    number = pen.number(1990, 2029) if kind == "annual" else pen.number(1, 90)
    facts = {"session": Session(number, kind)}
    composer.say(key, "session", facts, number=number)


def _agenda(composer: _Composer) -> None:
    pen = composer.pen
    if not pen.chance(2):
        return
    items = pen.many(lambda: pen.pick("31", "9 (a)", "108 (q)", "7", "122"), 1, 3)
    composer.say("agenda_item", "agenda_item", {"agenda_items": items}, items=items)
    if "agenda_items" in composer.facts:
        for title in pen.many(lambda: _agenda_title(pen), 0, 2):
            composer.add(title, "agenda_title")


def _agenda_title(pen: Pen) -> str:
    return pen.line() if pen.tame else f"The {pen.words()}"


def _adoption(composer: _Composer, front: Front, number: str | None) -> None:
    """Write what was adopted, by whom and when; or whose draft it is."""
    pen, language = composer.pen, composer.language
    series = pen.grammar.series
    types = series.document_type.get(language.code, ())
    if types and pen.chance(2):
        composer.add(types[0], "document_type")
    if pen.series == "sc" and number and pen.chance(2):
        composer.say("document_type", "document_type", {}, number=number)
    if front.symbol is not None and front.symbol.kind == "L" and pen.chance(2):
        states = ", ".join(pen.many(lambda: pen.pick(*STATES), 1, 3))
        composer.say("draft", "sponsors", {}, sponsors=states)
        return
    own = series.organ or series.name
    organ = language.organ_in_text.get(own) or series.organ_name(language)
    date, meeting = pen.draw(_DATES), pen.number(1, 9000)
    if not organ or not pen.chance(2):
        return
    facts, gaps = {"adopted": date}, {"organ": organ, "date": date}
    if pen.series == "sc" and pen.chance(2):
        composer.say("adoption_meeting", "adoption", facts, number=meeting, **gaps)
        if "adopted" in composer.facts:
            front.meetings = (MeetingInfo(number=meeting, date=date),)
    else:
        composer.say("adoption", "adoption", facts, **gaps)
