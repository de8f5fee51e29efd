"""
The grammar of symbols: from a text to its parts.

A symbol is components between slashes: the organ, its subsidiary bodies, the nature of
the document, the session or the year, the number, changes to the text.  The reader goes
from left to right once and knows at every character what may stand there; that is where
an error points.  `compose` then tells which component is which.

Every repetition has a bound and the scanner looks at the length before anything else:
reading takes no longer than the text is long.

Source: Dag Hammarskjöld Library, "UN Document Symbols"; UN Editorial Manual, "System of
identification".
"""

from functools import lru_cache

from .. import _late as attrs
from .. import _re as re
from ..numbering import read_roman
from .part import Part, SymbolSession
from .patterns import (
    BRACKET,
    DIVISION,
    LETTERS,
    MODIFIER,
    NUMBER,
    ROOT,
    SESSION,
    STARS,
    UPTO,
    WORD,
)
from .roles import FIRST_YEAR, LAST_YEAR, Component, Ending, compose
from .scanner import Scanner
from .words import PRESS, ROOTS, official_division, official_word

_MOST_COMPONENTS = 16
_MOST_PARTS = 8
#: The last special session of the Assembly that its resolutions give in arabic digits
#: in parentheses.
_LAST_ARABIC = 2


@lru_cache(maxsize=4096)
def read_symbol(text: str) -> tuple[Part, ...]:
    """
    Return the parts of the symbol in *text*: one, or several of a joint symbol.

    Raises:
        InvalidSymbol: If *text* is not a symbol, blanks around it aside.
    """
    scanner = Scanner(text)
    parts = [_read_part(scanner)]
    # "A/60/633-S/2005/826": two organs gave one document a symbol each.
    while scanner.take("-"):
        if len(parts) == _MOST_PARTS:
            scanner.fail("too many symbols in one")
        parts.append(_read_part(scanner))
    if scanner.at < len(scanner.marks):
        scanner.fail(f"unexpected {scanner.marks[scanner.at]!r}")
    return tuple(parts)


def _read_part(scanner: Scanner) -> Part:
    root = _read_root(scanner)
    components = _read_components(scanner)
    part = compose(scanner, root, components)
    modifiers: list[str] = []
    division = _read_division(scanner)
    divided = 0
    while scanner.take("/"):
        if len(components) + len(modifiers) >= _MOST_COMPONENTS:
            scanner.fail("too many components")
        modifiers.append(_read_modifier(scanner))
        if division is None and (division := _read_division(scanner)) is not None:
            divided = len(modifiers)
    stars = scanner.match(STARS)
    if not modifiers and division is None and not stars:
        return part
    return attrs.evolve(
        part,
        modifiers=tuple(modifiers),
        division=division,
        divided=divided,
        reissues=len(stars[0]) if stars else 0,
    )


def _read_root(scanner: Scanner) -> str:
    start = scanner.at
    match = scanner.match(ROOT)
    if not match:
        scanner.fail("expected an organ, such as A or S")
    root = match[0].upper()
    if root in PRESS:
        scanner.fail("a press release has no symbol", start)
    if root not in ROOTS and root != match[0]:
        scanner.fail(f"unknown organ {match[0]!r}", start)
    if not scanner.marks.startswith("/", scanner.at):
        scanner.fail("expected '/' after the organ")
    return root


def _read_components(scanner: Scanner) -> list[Component]:
    """Read components up to the first change, which is left to be read."""
    components: list[Component] = []
    while scanner.marks.startswith("/", scanner.at):
        if MODIFIER.match(scanner.marks, scanner.at + 1):
            break
        scanner.take("/")
        if len(components) == _MOST_COMPONENTS:
            scanner.fail("too many components")
        components.append(_read_component(scanner))
    return components


def _read_component(scanner: Scanner) -> Component:
    at = scanner.at
    if match := scanner.match(SESSION):
        return Component(at, session=_special(match[1], int(match[2]), "arabic"))
    if match := scanner.match(WORD):
        text = official_word(match["word"])
        if match["session"]:
            session = SymbolSession("regular", int(match["session"]))
            return Component(at, text, session=session)
        if not match["number"]:
            return Component(at, text)
        number = int(match["number"])
        return Component(at, text, number, ending=_read_ending(scanner, number))
    if match := scanner.match(NUMBER):
        number = int(match[0])
        return Component(at, number=number, ending=_read_ending(scanner, number))
    return scanner.fail(_wrong_component(scanner))


def _wrong_component(scanner: Scanner) -> str:
    rest = scanner.marks[scanner.at : scanner.at + 1]
    if rest == "0":
        return "a number doesn't begin with 0"
    if rest and rest in "123456789":
        return "no number is so long"
    if rest.isascii() and rest.isalpha():
        return "no word is so long"
    return f"unexpected {rest!r}" if rest not in ("", "/") else "expected a component"


def _read_ending(scanner: Scanner, number: int) -> Ending | None:
    at = scanner.at
    upto = scanner.match(UPTO)
    before = scanner.match(LETTERS)
    bracket = scanner.match(BRACKET)
    after = scanner.match(LETTERS) if bracket and not before else None
    if scanner.at == at:
        return None
    if upto and int(upto[1]) <= number:
        scanner.fail("the numbers of a range rise", upto.start(1))
    ending = Ending(at, upto=int(upto[1]) if upto else None)
    if letters := before or after:
        ending = _lettered(scanner, ending, letters)
    return _bracketed(scanner, ending, bracket) if bracket else ending


def _lettered(scanner: Scanner, ending: Ending, match: re.Match[str]) -> Ending:
    if match["pseudo"]:
        return attrs.evolve(ending, letters=match["pseudo"].upper(), pseudo=True)
    letters = match["letters"].upper()
    if letters[-1] <= letters[0] and len(letters) > 1:
        scanner.fail("the letters of a range rise", match.start())
    return attrs.evolve(ending, letters=letters)


def _bracketed(scanner: Scanner, ending: Ending, match: re.Match[str]) -> Ending:
    if match["year"]:
        year = int(match["year"])
        if not FIRST_YEAR <= year <= LAST_YEAR:
            scanner.fail("no year of the United Nations", match.start("year"))
        return attrs.evolve(ending, bracket=match["year"], year=year)
    if match["organizational"]:
        # "ORG-75": of the Economic and Social Council, until 1977.
        number = int(match["organizational"])
        session = SymbolSession("organizational", number)
        return attrs.evolve(
            ending, bracket=str(session), session=session, year=1900 + number
        )
    try:
        session = _old_session(match)
    except ValueError:
        scanner.fail("not a roman numeral in its shortest form", match.start("roman"))
    return attrs.evolve(ending, bracket=str(session), session=session)


def _old_session(match: re.Match[str]) -> SymbolSession:
    roman = match["roman"]
    number = read_roman(roman.upper()) if roman else int(match["arabic"])
    if not match["mark"]:
        return SymbolSession("regular", number, "roman")
    # "106 (S-1)" and "186 (S-2)", but "1874 (S-IV)" and "997 (ES-I)".
    arabic = match["mark"].upper() == "S" and number <= _LAST_ARABIC
    return _special(match["mark"], number, "arabic" if arabic else "roman")


def _special(mark: str, number: int, style: str) -> SymbolSession:
    kind = "special" if mark.upper() == "S" else "emergency"
    return SymbolSession(kind, number, style)


def _read_division(scanner: Scanner) -> str | None:
    match = scanner.match(DIVISION)
    return official_division(match["head"], match["items"] or "") if match else None


def _read_modifier(scanner: Scanner) -> str:
    match = scanner.match(MODIFIER)
    if not match:
        scanner.fail("only a change to the text may follow: Add., Corr., Rev., Amend.")
    if match["summary"]:
        return "Summary"
    return f"{match['change'].capitalize()}.{match['numbers']}"
