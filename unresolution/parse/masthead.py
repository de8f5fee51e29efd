"""The lines above the title: what each is about, and the facts that it states."""

import datetime
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from typing import Any, TypeAlias

from .. import _re as re
from .._late import define, frozen
from ..languages import Language
from ..model import Content, Line, Masthead, MeetingInfo, Session, inlines, plain_text
from ..model.facts import LineKind, SessionKind
from ..model.unchecked import maker
from ..phrases import alike
from ..series import registry as series_registry
from ..symbols import InvalidSymbol, Symbol
from .grammar import Grammar, fold

__all__ = [
    "Front",
    "is_decision",
    "read_front",
    "read_line",
]

_JOB_NUMBER = re.compile(
    r"(?:[0-9]{2}-[0-9]{5}|[A-Z]{1,3}\.[0-9]{2}-[0-9]{5}|[A-Z][0-9]{7})\*{0,2}"
    r"(?:\s*\([A-Z]{1,3}\))?(?:\s+[0-9]{6})?(?:\s*\*[0-9A-Z]{7,8}\*)?|\*[0-9A-Z]{7,8}\*"
)

#: Letters that begin a document symbol, a slash, and no blank before one.
_SYMBOL = re.compile(
    r"[A-Z]{1,6}/[^\s]{1,60}(?:\s[A-Z](?:[-–][A-Z])?)?(?:\s?\([^()]{1,24}\))?(?:\s[A-Z](?:[-–][A-Z])?)?\*{0,3}"
)


@frozen(eq=False, repr=False)
class _Above:
    """What is known when a line is read: series, language, and what came before it."""

    grammar: Grammar
    before: LineKind = "other"
    known: Container[str] = frozenset()


@define(eq=False, repr=False)
class Front:
    """The masthead, and the facts printed there that belong to the resolution."""

    masthead: Masthead
    symbol: Symbol | None = None
    number: str | None = None
    status: str = "adopted"
    meeting: MeetingInfo | None = None


_made_line = maker(Line)


def read_front(
    contents: Sequence[Content], grammar: Grammar, job_number: str | None = None
) -> Front:
    """
    Return the masthead that consists of the lines *contents*.

    Args:
        contents: The lines.
        grammar: Series and language.
        job_number: One that is not among them, as it stands at the foot of the page.
    """
    texts = [plain_text(content) for content in contents]
    facts: dict[str, Any] = {}
    kinds: list[LineKind] = []
    before: LineKind = "other"
    while len(kinds) < len(texts):
        at = len(kinds)
        kind, found = read_line(texts[at], grammar, before, facts)
        width = 1
        undated = kind == "adoption" and found.get("adopted") is None
        if (
            (undated or kind in _UNSURE)
            and at + 1 < len(texts)
            and (both := _two_lines(texts[at], texts[at + 1], grammar, kind))
        ):
            (kind, found), width = both, 2
        for key, value in found.items():
            facts.setdefault(key, value)
        kinds.extend(repeat(kind, width))
        before = kind
    _mark_sponsors(texts, kinds)
    lines = [
        _made_line(inlines(content), kind, None)
        for content, kind in zip(contents, kinds, strict=True)
    ]
    if job_number:
        lines.insert(_place_of_job_number(kinds), Line(job_number, "job_number"))
    return _front(lines, facts)


def _place_of_job_number(kinds: Sequence[LineKind]) -> int:
    """Return where later documents print the job number: after the date of issue."""
    if "issued" in kinds:
        return kinds.index("issued") + 1
    above = [at for at, kind in enumerate(kinds) if kind in _ABOVE_JOB_NUMBER]
    return above[-1] + 1 if above else 0


_ABOVE_JOB_NUMBER = frozenset({"original_language", "distribution", "symbol"})


#: What a line is taken for when it is the first half of one.
_UNSURE = frozenset({"other", "agenda_title", "venue", "issued"})


@lru_cache(maxsize=4096)
def _two_lines(first: str, second: str, grammar: Grammar, kind: LineKind) -> "_Found":
    """Read two lines as one, if they are a line of adoption or a session in two."""
    # "Adopted by the Security Council at its 3347th meeting," / "on 11 March 1994"
    # (S/RES/902 (1994)); "Seventy-sixth" / "session".
    joined = f"{first} {second}"
    if len(joined) <= _LONGEST_TWO:
        above = _Above(grammar)
        for reader in (_adoption, _session_line, _agenda):
            if reader(second, above) is not None:
                break
            both = reader(joined, above)
            if both is not None and not (kind == both[0] == "adoption" and not both[1]):
                return both
    return None


#: All Members of the United Nations as sponsors of a draft fill half of this.
_LONGEST_LINE, _LONGEST_TWO = 6000, 300


def _mark_sponsors(texts: Sequence[str], kinds: list[LineKind]) -> None:
    """Mark the lines of a long list of sponsors, which ends in ": draft resolution"."""
    last = next((at for at, kind in enumerate(kinds) if kind == "sponsors"), 0)
    for at in range(last - 1, -1, -1):
        listed = texts[at].count(",") > 1 or texts[at].rstrip().endswith(",")
        if kinds[at] not in {"other", "agenda_title"} or not listed:
            return
        kinds[at] = "sponsors"


_FACTS = frozenset(Masthead.__annotations__)


def _front(lines: Iterable[Line], facts: dict[str, Any]) -> Front:
    masthead = Masthead(
        lines=lines, **{key: facts[key] for key in facts.keys() & _FACTS}
    )
    return Front(
        masthead,
        symbol=facts.get("symbol"),
        number=facts.get("number"),
        status=facts.get("status", "adopted"),
        meeting=facts.get("meeting"),
    )


def read_line(
    text: str, grammar: Grammar, before: LineKind, known: Mapping[str, Any]
) -> tuple[LineKind, Mapping[str, Any]]:
    """
    Return what the masthead line *text* is about, and the facts it states.

    Args:
        text: The line.
        grammar: Series and language.
        before: What the line before was about.
        known: Facts stated by the lines before.
    """
    if len(text) > _LONGEST_LINE:
        return "other", {}
    return _line(text, grammar, before, _TELLING.intersection(known))


#: Facts of the lines before that decide what a line is.
_TELLING = frozenset({"agenda_items", "distribution", "issued", "organ", "session"})


# Half of the lines of a masthead stand in many of them: "Distr.: General".
@lru_cache(maxsize=4096)
def _line(
    text: str, grammar: Grammar, before: LineKind, known: frozenset[str]
) -> tuple[LineKind, Mapping[str, Any]]:
    words = fold(text)
    if words == grammar.publisher:
        return "publisher", {}
    if words in grammar.organs:
        return ("body" if "organ" in known else "organ"), {"organ": text}
    if symbol := _read_symbol(_below_publisher(text, grammar)):
        facts: dict[str, Any] = {"symbol": symbol}
        if symbol.kind == "L":
            facts["status"] = "draft"
        return "symbol", facts
    own = grammar.series
    if own.symbol_pattern.fullmatch(text) and own.number_pattern.fullmatch(text):
        # An organ outside the document system of the United Nations: "WHA75.10".
        return "symbol", {"number": text}
    if _JOB_NUMBER.fullmatch(text):
        return "job_number", {}
    if words in grammar.document_types or _decision_of(text, grammar):
        return "document_type", {}
    above = _Above(grammar, before, known)
    for reader in (_distribution, _dates, _session, _agenda, _adoption):
        found = reader(text, above)
        if found is not None:
            return found
    if before in {"agenda_item", "agenda_title"}:
        return "agenda_title", {}
    return "other", {}


def _below_publisher(text: str, grammar: Grammar) -> str:
    """Return "A/RES/52/4" of "United Nations A/RES/52/4", set on one line."""
    head, _, last = text.rpartition(" ")
    return last if head and fold(head) == grammar.publisher else text


def _read_symbol(text: str) -> Symbol | None:
    if not _SYMBOL.fullmatch(text):
        return None
    try:
        return Symbol.parse(text)
    except InvalidSymbol:
        return None


_Found: TypeAlias = tuple[LineKind, Mapping[str, Any]] | None


def _distribution(text: str, above: _Above) -> _Found:
    language = above.grammar.language
    if found := language.phrase("distribution").read(text):
        return "distribution", {"distribution": found["value"]}
    if language.phrase("distribution_word").read(text) is not None:
        return "distribution", {}
    if above.before == "distribution" and "distribution" not in above.known:
        # "Distr." and "GENERAL" stood on two lines until 2000 or so (A/RES/52/4).
        for name in language.distributions:
            if name.casefold() == text.casefold():
                return "distribution", {"distribution": name}
    if found := language.phrase("original_language").read(text):
        return "original_language", {"original_language": found["value"]}
    # The language of the document itself stands beside that of the original: "Français"
    # (A/HRC/RES/55/1), "Arabic" (A/HRC/RES/55/15).
    if fold(text) in _language_names(language):
        return "original_language", {}
    return None


_ENGLISH_NAMES = ("English", "French", "Spanish", "Russian", "Arabic", "Chinese")


@lru_cache(maxsize=64)
def _language_names(language: Language) -> frozenset[str]:
    names = (*language.names.values(), *_ENGLISH_NAMES, language.name)
    return frozenset(map(fold, names))


def _dates(text: str, above: _Above) -> _Found:
    date = above.grammar.language.read_issue_date(text)
    if date is None:
        return None
    # The first date on its own is that of issue, unless the session came before it.
    known_before = "session" in above.known or "issued" in above.known
    return ("venue", {}) if known_before else ("issued", {"issued": date})


_SESSION_KINDS: tuple[tuple[str, SessionKind], ...] = (
    ("session_emergency", "emergency"),
    ("session_special", "special"),
    ("session_annual", "annual"),
    ("session", "regular"),
)


def _session(text: str, above: _Above) -> _Found:
    if found := _session_line(text, above):
        return found
    language = above.grammar.language
    if language.phrase("committee").read(text) is not None:
        return "committee", {}
    # Place and dates of a session stand below it, or below the line of adoption
    # (UNEP/EA.5/Res.1); below the organ where the session was forgotten
    # (A/HRC/RES/55/1, in French).
    if above.before in _BEFORE_VENUE and "agenda_items" not in above.known:
        if language.names_month(text):
            return _adoption(text, above) or ("venue", {})
        if above.before == "venue" and text.startswith("("):
            return "venue", {}
    return None


_BEFORE_VENUE = frozenset(
    {"session", "venue", "adoption", "body", "original_language", "other"}
)


def _session_line(text: str, above: _Above) -> _Found:
    for key, kind in _SESSION_KINDS:
        if found := above.grammar.language.phrase(key).read(text):
            return "session", {"session": Session(found["number"], kind)}
    return None


def _agenda(text: str, above: _Above) -> _Found:
    if found := above.grammar.language.phrase("agenda_item").read(text):
        return "agenda_item", {"agenda_items": found["items"]}
    return None


def _adoption(text: str, above: _Above) -> _Found:
    return _one_adoption(text, above) or _number_and_adoption(text, above)


def _one_adoption(text: str, above: _Above) -> _Found:
    language = above.grammar.language
    # "Resolution adopted by the Human Rights Council*": the star is a mark of a note
    # that has lost its height.
    bare = text.rstrip("* ")
    if found := language.phrase("adoption_meeting").read(bare):
        date: datetime.date | None = found.get("date")
        meeting = MeetingInfo(number=found["number"], date=date)
        return "adoption", {"adopted": date, "meeting": meeting}
    if found := language.phrase("adoption_written").read(bare):
        date = found["date"]
        return "adoption", {"adopted": date, "meeting": MeetingInfo(date=date)}
    if found := language.phrase("adoption").read(bare):
        date = found.get("date")
        return "adoption", {"adopted": date} if date else {}
    if found := language.phrase("resolution_of").read(bare):
        return "adoption", {"adopted": found["date"]}
    if language.phrase("decision_type").read(bare) is not None:
        return "document_type", {}
    if not bare[:1].islower() and (
        found := language.phrase("document_type").read(bare)
    ):
        return _document_type(found.get("number"), above)
    if language.phrase("draft").read(text.replace(":*", ":")):
        return "sponsors", {"status": "draft"}
    if ". " in bare[:16] and (dated := _dated_number(bare, above)):
        return dated
    return None


# Russian goes on in small letters below, so that two lines look like one in two
# ("Резолюция 2564 (2021)," / "принятая Советом Безопасности ..."; "Решение" /
# "пленарное заседание").


def _number_and_adoption(text: str, above: _Above) -> _Found:
    match = above.grammar.series.number_pattern.search(text)
    if match is None or match.end() == len(text.rstrip(" ,")):
        return None
    head = _one_adoption(text[: match.end()], above)
    rest = _one_adoption(text[match.end() :].lstrip(" ,"), above)
    if head and rest and (head[0], rest[0]) == ("document_type", "adoption"):
        return "adoption", {**head[1], **rest[1]}
    return None


def _decision_of(text: str, grammar: Grammar) -> bool:
    head, _, rest = text.partition(" ")
    committee = grammar.language.phrase("committee")
    return fold(head) in grammar.document_types and committee.read(rest) is not None


def is_decision(masthead: Masthead, grammar: Grammar) -> bool:
    """Tell whether *masthead* says that a decision was adopted, not a resolution."""
    types = series_registry.get("ga-decision").document_type
    words = tuple(map(fold, types.get(grammar.language.code, ())))
    return bool(words) and any(
        fold(line.text).startswith(words)
        for line in masthead.lines
        if line.kind in {"adoption", "document_type"}
    )


def _document_type(number: str | None, above: _Above) -> _Found:
    """Return the number of "Resolution 2046 (2012)", if it is one of the series."""
    if number is None:
        return "document_type", {}
    # "2596(2021)" in Chinese is 2596 (2021).
    number = re.sub(r"(?<=[0-9])\s*\(", " (", alike(number))
    pattern = above.grammar.series.number_pattern
    if pattern.fullmatch(number):
        return "document_type", {"number": number}
    return _dated_number(number, above)


def _dated_number(text: str, above: _Above) -> _Found:
    """
    Read "48 (1948). Resolution of 23 April 1948", as volumes of the Council have it.

    From 1965 on the date stands below: "Resolution 223 (1966)", "of 21 June 1966".
    """
    match = None
    if not above.grammar.series.titled:
        match = above.grammar.series.number_pattern.match(text)
    if match is None:
        return None
    facts: dict[str, Any] = {"number": match[0]}
    rest = text[match.end() :].lstrip(" .,")
    if found := above.grammar.language.phrase("resolution_of").read(rest):
        return "adoption", {**facts, "adopted": found["date"]}
    # A date that was misread leaves the number what it is: "of 3f July 1989".
    return ("document_type", facts) if _YEAR.search(rest) else None


_YEAR = re.compile(r"\A\S{1,4} [0-9].{3,20} (?:19|20)[0-9]{2}\Z")
