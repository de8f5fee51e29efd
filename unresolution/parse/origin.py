"""Origin clauses: "[on the report of the Third Committee (A/62/433 (Part II))]"."""

from .. import _re as re
from ..model import Content, Origin, plain_text
from ..symbols import InvalidSymbol, Symbol
from .grammar import Grammar

__all__ = ["is_draft", "is_origin", "read_origin", "read_symbols"]

#: No clause is longer.
_LONGEST = 6000

_ORIGINS = ("origin_none", "origin_report", "origin_recommendation", "origin_plenary")

#: "[S/773]", "(S/2174)"; a scan has another bracket behind at times: "[S/4426]}".
_DRAFT = re.compile(
    r"[(\[]\s?S/[0-9]{1,5}(?:/(?:Rev|Corr)\.[0-9]{1,2})*\s?[)\]][}|'.]?"
)

_DRAFTS = frozenset("([")

_BRACKETS = {"[": "]", "［": "］", "【": "】"}


def is_draft(text: str) -> bool:
    """Tell whether *text* is the symbol of a draft in a volume of the Council."""
    return _DRAFT.fullmatch(text) is not None


def is_origin(text: str) -> bool:
    """Tell whether *text* is in the brackets of an origin clause."""
    first = text[:1]
    if first in _BRACKETS and text[-1] == _BRACKETS[first]:
        return True
    return first in _DRAFTS and is_draft(text)


def read_origin(content: Content, grammar: Grammar) -> Origin | None:
    """
    Read "[on the report of the Third Committee (A/62/433 (Part II))]".

    Returns None if *content* is not in square brackets.
    """
    text = plain_text(content)
    if is_draft(text):
        return Origin(text=content, documents=read_symbols(text[1:-1]))
    if not is_origin(text):
        return None
    inside = text[1:-1].strip()
    committee: str | None = None
    for key in _ORIGINS if len(inside) <= _LONGEST else ():
        if found := grammar.language.phrase(key).read(inside):
            committee = found.get("committee")
            break
    return Origin(text=content, committee=committee, documents=read_symbols(inside))


# Only ASCII: "A/76/L.30和A/76/L.30/Add.1" are two.  All but blanks, brackets, commas
# and semicolons, one by one: to compile "no letter beyond" takes two milliseconds.
_LETTER = r"[\x00-\x08\x0e-\x1b!-'*+\--:<-Z\\^-\x7f]"
_END = r"(?:\((?:Part|Vol\.?)\s?[IVX]+\))"
_LISTED = re.compile(
    rf"(?P<symbol>(?<![A-Za-z0-9_/.])[A-Z]{{1,6}}/(?:{_LETTER}|{_END}){{1,80}}"
    rf"(?:\s{_END}(?:/(?:Add|Corr|Rev)\.[0-9]+)*)?)"
    r"|(?P<modifier>(?<![A-Za-z0-9_/.])(?:Add|Corr|Rev|Amend)\.\s?[0-9]+"
    r"(?:/(?:Add|Corr|Rev)\.[0-9]+)*)"
)


def read_symbols(text: str) -> tuple[Symbol, ...]:
    """
    Return the document symbols in *text*, "A/61/L.26 and Add.1" as two of them.

    >>> read_symbols("A/61/L.26 and Add.1")
    (Symbol('A/61/L.26'), Symbol('A/61/L.26/Add.1'))
    """
    found: list[Symbol] = []
    base = ""
    for match in _LISTED.finditer(text):
        spelling = match["symbol"] or f"{base}/{match['modifier'].replace(' ', '')}"
        try:
            symbol = Symbol.parse(spelling.rstrip(".:"))
        except InvalidSymbol:
            continue
        if match["symbol"]:
            base = spelling.rstrip(".:")
        found.append(symbol)
    return tuple(found)
