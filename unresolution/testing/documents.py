"""Resolutions whole: with notes, closing, annexes and parts."""

from ..model import Annex, Content, Emphasis, Resolution, inlines
from ..symbols import InvalidSymbol, Symbol
from .blocks import draw_body, draw_statement
from .facts import draw_closing, draw_head, draw_origin, draw_record
from .pen import STYLES, Pen
from .symbols import numbers

__all__ = ["draw_annexes", "draw_embedded", "draw_resolution"]

_ANNEX_WORDS = {
    "en": "Annex", "fr": "Annexe", "es": "Anexo", "ru": "Приложение",
    "ar": "المرفق", "zh": "附件",
}  # fmt: skip


def draw_resolution(pen: Pen) -> Resolution:
    """Draw a resolution."""
    number = pen.draw(numbers(pen.series))
    starred = pen.odd(6)
    head = draw_head(pen, number)
    origin = draw_origin(pen) if pen.chance(2) else None
    title = _title(pen) if pen.grammar.series.titled else ()
    if title and starred:
        title = inlines([*title, pen.notes.star("*")])
    # A letter of its own: one of the resolutions adopted under one number.
    letter = pen.content() if pen.odd(12) else ()
    formula = _formula(pen)
    several = pen.chance(8)
    body = () if several and pen.chance(2) else draw_body(pen, draw_embedded)
    closing, meetings = draw_closing(pen) if pen.chance(2) else ((), ())
    annexes = draw_annexes(pen) if pen.chance(4) else ()
    footnotes = pen.footnotes()
    parts = _parts(pen, number) if several else ()
    return Resolution(
        series=pen.series,
        language=pen.language,
        status=head.status,
        symbol=head.symbol,
        number=None if pen.odd(8) else number,
        masthead=head.masthead,
        origin=origin,
        title=title,
        letter=letter,
        formula=formula,
        body=body,
        footnotes=footnotes,
        closing=closing,
        meetings=(*head.meetings, *meetings),
        annexes=annexes,
        parts=parts,
        record=draw_record(pen) if pen.chance(4) else None,
    )


def _title(pen: Pen) -> Content:
    return () if pen.odd(12) else pen.content()


def _formula(pen: Pen) -> Content:
    """Draw the line that names the organ: with its comma, without, starred, or none."""
    grammar = pen.grammar
    known = grammar.series.formulas_in(grammar.language)
    if not grammar.series.clauses or not known or pen.odd(12):
        return ()
    formula = pen.pick(*known)
    if pen.odd(4):
        return pen.pick(
            inlines(formula.rstrip(",،，")),
            inlines([formula, pen.mark()]),
            inlines([Emphasis(formula[:-1], pen.pick(*STYLES)), formula[-1]]),
            inlines([formula[:4], Emphasis(formula[4:], pen.pick(*STYLES))]),
            inlines(Emphasis(formula, pen.pick(*STYLES))),
            pen.content(),
        )
    return inlines(formula)


def draw_embedded(pen: Pen) -> Resolution:
    """Draw a draft that stands in the text of another resolution."""
    own = pen.chance(2)
    inner = pen.apart() if own else pen
    formula = _formula(inner)
    title = inner.content() if inner.chance(2) else ()
    letter = (
        inner.pick(inlines("I"), inlines("Draft resolution II")) if inner.odd(6) else ()
    )
    body = draw_body(inner)
    annexes = draw_annexes(inner, depth=1) if inner.odd(8) else ()
    return Resolution(
        series=pen.series,
        language=pen.language,
        title=title,
        letter=letter,
        formula=formula,
        body=body,
        annexes=annexes,
        footnotes=inner.footnotes() if own else (),
    )


def _parts(pen: Pen, number: str | None) -> tuple[Resolution, ...]:
    """Draw the resolutions adopted under one number: A, B, C."""
    letters = iter("ABC")
    named = number if number and number.replace("/", "").isdecimal() else None
    return pen.many(lambda: _part(pen.apart(), next(letters), named), 1, 3)


def _part(pen: Pen, letter: str, whole: str | None, *, depth: int = 0) -> Resolution:
    number = f"{whole} {letter}" if whole and pen.odd(3) else None
    marked = inlines([letter, pen.mark()]) if pen.odd(8) else inlines(letter)
    title = pen.content() if pen.chance(2) else ()
    formula = _formula(pen)
    body = draw_body(pen)
    closing, meetings = draw_closing(pen) if pen.chance(2) else ((), ())
    annexes = draw_annexes(pen, depth=1) if pen.chance(6) else ()
    parts: tuple[Resolution, ...] = ()
    if not depth and pen.odd(8):
        parts = pen.many(lambda: _part(pen.apart(), "A", None, depth=1), 1, 2)
    return Resolution(
        series=pen.series,
        language=pen.language,
        symbol=_symbol(pen.series, number),
        number=number,
        letter=marked,
        title=title,
        formula=formula,
        body=body,
        footnotes=pen.footnotes(),
        closing=closing,
        meetings=meetings,
        annexes=annexes,
        parts=parts,
        record=draw_record(pen) if pen.odd(6) else None,
    )


def _symbol(series: str, number: str | None) -> Symbol | None:
    """Return the symbol that a number makes; not every series has letters."""
    try:
        return Symbol.of_resolution(series, number) if number else None
    except InvalidSymbol:
        return None


# Annexes ------------------------------------------------------------------------------


def draw_annexes(pen: Pen, *, depth: int = 0) -> tuple[Annex, ...]:
    """Draw annexes; those of the first degree may have appendices."""
    word = _ANNEX_WORDS.get(pen.language, "Annex")
    if depth and pen.language == "en":
        word = pen.pick("Appendix", "Annex", "Enclosure")
    numbered = pen.chance(2)
    labels = iter((f"{word} I", f"{word} II") if numbered else (word, word))
    return pen.many(lambda: _annex(pen, next(labels), depth), 1, 2)


def _annex(pen: Pen, label: str, depth: int) -> Annex:
    if pen.odd(4):
        pen.notes.restart()
    marked = inlines(label)
    if pen.odd(4):
        marked = inlines(
            Emphasis(label, "bold") if pen.chance(3) else [label, pen.mark()]
        )
    title = pen.content() if pen.chance(2) else ()
    draw = draw_body if pen.odd(4) else draw_statement
    body = draw(pen)
    annexes = draw_annexes(pen, depth=depth + 1) if depth < 1 and pen.chance(6) else ()
    return Annex(label=marked, title=title, body=body, annexes=annexes)
