"""The cover page and the preface: masthead, origin, number, letter, title."""

import datetime
from collections.abc import Iterable
from typing import Any

import attrs

from ... import _re as re
from ..._late import define
from ...model import Content, Origin, Session, Text, inlines, plain_text
from ...model.inlines import join_runs
from ...parse.grammar import Grammar
from ...parse.masthead import Front, read_front
from ...parse.origin import read_origin
from ...symbols import InvalidSymbol, Symbol
from .read_inlines import Words, without_bold
from .read_meta import read_date
from .tree import Element, letters_in, named

__all__ = ["Opening", "find_symbol", "read_opening"]

_LETTER = re.compile(r"[A-Z](?:\s?[-–]\s?[A-Z])?|[\u0621-\u064a]{2,4}")

_SESSION_KINDS = {"ecosoc": "annual"}


@define
class Opening:
    """What stands above the text."""

    front: Front
    origin: Origin | None = None
    number: str | None = None
    letter: Content = ()
    title: Content = ()


@define
class _Page:
    """The lines of cover page and preface, and what attributes say of them."""

    lines: list[Content] = attrs.field(factory=list)
    origin: Origin | None = None
    number: str | None = None
    letter: Content = ()
    title: Content = ()
    symbol: str | None = None
    issued: datetime.date | None = None
    session: Session | None = None
    agenda: list[str] = attrs.field(factory=list)


def find_symbol(cover: Element | None) -> str | None:
    """Return the symbol as the cover page prints it."""
    for element in () if cover is None else named(cover, "docNumber"):
        return " ".join(letters_in(element).split()) or None
    return None


def read_opening(
    cover: Element | None,
    preface: Element | None,
    grammar: Grammar,
    words: Words,
    job_number: str | None = None,
) -> Opening:
    """Return what the cover page and the preface print."""
    page = _Page()
    if cover is not None:
        _cover_facts(cover, page, words)
    for holder, reader in ((cover, _cover_line), (preface, _preface_line)):
        for element in _paragraphs(holder, words):
            reader(element, page, grammar, words)
    front = read_front(page.lines, grammar, job_number)
    front = _fill(front, page, words, cover)
    number = front.number or page.number
    return Opening(front, page.origin, number, page.letter, page.title)


def _paragraphs(holder: Element | None, words: Words) -> Iterable[Element]:
    if holder is None:
        return
    # No paragraph of the cover holds another one, but its notes do.
    stack = [holder]
    while stack:
        element = stack.pop()
        if words.names[element.tag] in {"p", "longTitle", "block"}:
            yield element
        else:
            stack.extend(reversed(element))


# Cover page ---------------------------------------------------------------------


def _cover_line(element: Element, page: _Page, grammar: Grammar, words: Words) -> None:
    for line in words.lines(element):
        _add_line(line, page, grammar)


def _cover_facts(cover: Element, page: _Page, words: Words) -> None:
    """Read what the attributes of the cover page say."""
    for inner in named(cover, "docDate", "docNumber", "inline", "session"):
        name = words.names[inner.tag]
        if name == "docDate":
            if (inner.get("refersTo") or "").endswith("Issuance"):
                page.issued = page.issued or read_date(inner.get("date"), words, inner)
        elif name == "session":
            page.session = page.session or _session(inner)
        elif name == "inline":
            if inner.get("name") == "agenda item" and (title := inner.get("title")):
                page.agenda.append(" ".join(title.split()))
        elif page.symbol is None:
            page.symbol = " ".join(letters_in(inner).split())


def _add_line(line: Content, page: _Page, grammar: Grammar) -> None:
    first = line[0]
    start = first.value if isinstance(first, Text) else plain_text(line)
    if page.origin is None and start[:1] in "[［【":
        page.origin = read_origin(line, grammar)
        if page.origin is not None:
            return
    page.lines.append(line)


def _session(element: Element) -> Session | None:
    value = element.get("value") or ""
    if not re.fullmatch("[0-9]{1,4}", value):
        return None
    kind = "annual" if len(value) == 4 else "regular"
    return Session(int(value), kind)  # type: ignore[arg-type]


# Preface ------------------------------------------------------------------------


def _preface_line(
    element: Element, page: _Page, grammar: Grammar, words: Words
) -> None:
    """Read a line with a number, a title or a letter; any other is of the masthead."""
    names = words.names
    inside = {names[inner.tag]: inner for inner in element}
    number, title = inside.get("docNumber"), inside.get("docTitle")
    if number is None and (title is None or title.get("refersTo") == "sponsors"):
        for line in words.lines(element):
            _add_line(line, page, grammar)
        return
    if number is not None:
        text = " ".join(letters_in(number).split()).rstrip(".")
        is_letter = number.get("refersTo") == "#letter" or _LETTER.fullmatch(text)
        if is_letter and title is None:
            page.letter = _bare(words.content(element))
            return
        if is_letter:
            page.letter = inlines(without_bold(words.content(number)))
        elif text:
            page.number = page.number or text
    if title is not None:
        page.title = words.content(title, heading=True)
        for inner in element:
            if names[inner.tag] in {"authorialNote", "noteRef"}:
                page.title = inlines([*page.title, *join_runs(words.inline(inner))])


def _bare(content: Content) -> Content:
    return inlines(without_bold(content))


# What the attributes know ---------------------------------------------------------


def _fill(front: Front, page: _Page, words: Words, cover: Element | None) -> Front:
    """Put in what the wordings of the language did not read."""
    masthead = front.masthead
    known: dict[str, Any] = {
        "issued": page.issued,
        "session": page.session,
        "agenda_items": tuple(page.agenda),
    }
    filled = {
        key: value
        for key, value in known.items()
        if value and not getattr(masthead, key)
    }
    for key in filled:
        words.report("akn.fact", f"{key} is known by its attribute alone", cover)
    if filled:
        front.masthead = attrs.evolve(masthead, **filled)
    if front.symbol is None and page.symbol:
        try:
            front.symbol = Symbol.parse(page.symbol)
        except InvalidSymbol:
            words.report(
                "akn.symbol", f"not a symbol: {page.symbol[:60]!r}", cover, "warning"
            )
    return front
