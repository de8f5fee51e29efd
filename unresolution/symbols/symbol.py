"""The value that stands for a document in the whole library."""

from typing import Self

from .. import _late as attrs
from .._late import frozen
from .errors import InvalidSymbol
from .grammar import read_symbol
from .part import Part, SymbolSession
from .patterns import COMMON

#: What comes before the number in the symbol of a resolution, by series.
_PREFIXES = {
    "ga": "A/RES/",
    "ga-decision": "A/DEC/",
    "sc": "S/RES/",
    "sc-prst": "S/PRST/",
    "ecosoc": "E/RES/",
    "hrc": "A/HRC/RES/",
    "unea": "UNEP/EA.",
}
#: What the slash of the number stands for: "2/15" is "UNEP/EA.2/Res.15".
_SLASHES = {"unea": "/Res."}

_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


def _identity(text: str) -> str:
    return text.replace("*", "")


def _sort_key(text: str) -> tuple[tuple[object, ...], ...]:
    return tuple(part.sort_key() for part in read_symbol(text))


@frozen(repr=False, str=False, order=True)
class Symbol:
    """
    A United Nations document symbol, such as ``A/RES/61/49``.

    Spellings that mean one document are equal, and `str()` gives the official one:

    >>> Symbol.parse(" a/res/61/49 ")
    Symbol('A/RES/61/49')
    >>> Symbol.parse("A/RES/217(III)A") == Symbol.parse("A/RES/217 A (III)")
    True

    Official is how the United Nations prints a symbol: a space before a parenthesis and
    before the letters of a part, letters before the session, capitals but for words
    like "Add." and "Sub."; sessions in parentheses in roman digits, except the first
    two special ones, ``A/RES/186 (S-2)``.

    Stars (`reissues`) are kept and printed, but equality, hash and order don't look at
    them: ``A/RES/69/250*`` is the same resolution as ``A/RES/69/250``, printed again
    for technical reasons, and the texts that cite it never repeat the star.  The
    pseudo-symbols of the UN Digital Library, ``A/RES/50/204[A]``, are symbols of
    their own.

    A joint symbol, ``A/60/633-S/2005/826``, is one document with two names; `parts` has
    them one by one, and what is asked of the whole is answered for the first.

    Symbols are ordered by organ, subsidiary body, kind, session or year, number,
    letters and changes, numbers by their value.

    Source: UN Editorial Manual, "System of identification"; Dag Hammarskjöld Library,
    "UN Document Symbols".

    Args:
        text: The symbol; afterwards its official spelling.

    Raises:
        InvalidSymbol: If *text* is not a symbol.
    """

    text: str = attrs.field(eq=_identity, order=_sort_key)

    #: None until somebody asks for a part of a symbol that is spelled as it should be.
    _known: tuple[Part, ...] | None = attrs.field(default=None, init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Put the official spelling in the place of the text."""
        if not COMMON.fullmatch(self.text):
            parts = read_symbol(self.text)
            object.__setattr__(self, "_known", parts)
            object.__setattr__(self, "text", _official(parts))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a symbol.  Raises `InvalidSymbol` if *text* is not one."""
        return cls(text)

    @classmethod
    def of_resolution(cls, series: str, number: str) -> Self:
        """
        Return the symbol of the resolution cited as *number*; undoes `number_text`.

        >>> Symbol.of_resolution("ga", "217 A (III)")
        Symbol('A/RES/217 A (III)')
        >>> Symbol.of_resolution("unea", "2/15")
        Symbol('UNEP/EA.2/Res.15')

        Args:
            series: "ga", "ga-decision", "sc", "sc-prst", "ecosoc", "hrc" or "unea".
            number: As in running text: "52/4", "1325 (2000)", "S-10/2".

        Raises:
            InvalidSymbol: If the series has no such number, or isn't known.
        """
        prefix = _PREFIXES.get(series)
        if prefix is None:
            raise InvalidSymbol(number, 0, f"no symbols of the series {series!r}")
        before, found, after = number.partition("/")
        slash = _SLASHES.get(series, "/") if found else ""
        try:
            symbol = cls(f"{prefix}{before}{slash}{after}")
        except InvalidSymbol as error:
            # Back from the text that was tried to the number that was given.
            place = max(error.position - len(prefix), 0)
            if place > len(before):
                place = max(place - len(slash), len(before)) + 1
            raise InvalidSymbol(number, place, error.reason) from None
        changed = symbol.modifiers or symbol.division or symbol.reissues
        if symbol.number_text is None or symbol.is_joint or changed:
            raise InvalidSymbol(number, len(number), "more than a number")
        if series == "unea" and symbol.session is None:
            raise InvalidSymbol(number, 0, "expected a session")
        return symbol

    @property
    def _parts(self) -> tuple[Part, ...]:
        # Of thousands of symbols that are cited few are ever taken apart.
        if self._known is None:
            object.__setattr__(self, "_known", read_symbol(self.text))
        return self._known or ()

    def __str__(self) -> str:
        """Return the official spelling."""
        return self.text

    def __repr__(self) -> str:
        """Return the call that makes the symbol."""
        return f"{type(self).__name__}({self.text!r})"

    @property
    def components(self) -> tuple[str, ...]:
        """What is printed between the slashes, stars left out."""
        return tuple(_identity(self.text).split("/"))

    @property
    def parts(self) -> tuple[Self, ...]:
        """The symbols that a joint symbol joins; of any other the symbol alone."""
        if "-" not in self.text:
            return (self,)
        if COMMON.fullmatch(self.text):
            return tuple(type(self)(name) for name in self.text.split("-"))
        if not self.is_joint:
            return (self,)
        return tuple(self._with(part) for part in self._parts)

    @property
    def is_joint(self) -> bool:
        """Whether this is two symbols of one document, or more."""
        return "-" in self.text and len(self._parts) > 1

    @property
    def root(self) -> str:
        """The organ: "A", "S", "E", "UNEP"."""
        return self._parts[0].root

    @property
    def subsidiary(self) -> str | None:
        """The subsidiary bodies, with slashes between: "C.3", "CN.4/Sub.2"."""
        return self._parts[0].subsidiary

    @property
    def kind(self) -> str:
        """
        The nature of the document, in capitals.

        "RES", "DEC", "PRST", "L", "PV", "SR", "INF", "NGO", "PET", "CRP", "WP" and what
        else stands with a number; "DOC" if the symbol doesn't say.
        """
        return self._parts[0].kind

    @property
    def session(self) -> SymbolSession | None:
        """The session, if the symbol names one."""
        return self._parts[0].session

    @property
    def year(self) -> int | None:
        """The year, four digits, if the symbol names one."""
        return self._parts[0].year

    @property
    def number(self) -> int:
        """The number of the document in its series, the first if there are several."""
        return self._parts[0].number

    @property
    def letters(self) -> str | None:
        """The letter of a part of a resolution, or a range: "A", "A-C"."""
        return self._parts[0].letters

    @property
    def is_pseudo(self) -> bool:
        """Whether `letters` are in brackets, as in no symbol that is printed."""
        return self._parts[0].pseudo

    @property
    def division(self) -> str | None:
        """The part of a document that was issued in several: "Part II", "Vol. I"."""
        return self._parts[0].division

    @property
    def modifiers(self) -> tuple[str, ...]:
        """The changes to the text, in order: ``("Rev.1", "Add.2")``."""
        return self._parts[0].modifiers

    @property
    def reissues(self) -> int:
        """How many stars follow the symbol."""
        return self._parts[0].reissues

    @property
    def number_text(self) -> str | None:
        """
        The number as running text cites it, or None if the symbol is of no resolution.

        "52/4", "217 A (III)", "1325 (2000)", "2005/12", "2/15"; also of decisions and
        presidential statements.
        """
        return self._parts[0].number_text()

    @property
    def akn_number(self) -> str:
        """
        The number as an Akoma Ntoso IRI has it; of no resolution the whole symbol.

        >>> Symbol("A/RES/217 A (III)").akn_number, Symbol("A/61/L.26").akn_number
        ('217_A_(III)', 'A-61-L.26')

        Source: AKN4UN, part 1, 6.1.
        """
        text = self.number_text or _identity(self.text)
        return text.replace("/", "-").replace(" ", "_")

    @property
    def base(self) -> Self:
        """
        The document as a whole: without letters, division, changes and stars.

        >>> Symbol("A/61/L.26/Rev.1/Add.1").base
        Symbol('A/61/L.26')
        """
        return self._with(*(part.base() for part in self._parts))

    def contains(self, other: "Symbol") -> bool:
        """
        Tell whether *other* is this symbol or one of its parts.

        Parts are the letters of a resolution, divisions, addenda, corrigenda and other
        changes that don't take the place of the document, as a revision does.  A joint
        symbol contains each of its names.

        >>> Symbol("A/RES/76/84 A-B").contains(Symbol("A/RES/76/84 A"))
        True
        """
        # Symbols may look into each other.
        parts = other._parts  # noqa: SLF001
        return all(any(part.extends(whole) for whole in self._parts) for part in parts)

    def is_part_of(self, other: "Symbol") -> bool:
        """Tell whether *other* contains this symbol and is another one."""
        return self != other and other.contains(self)

    def is_revision_of(self, other: "Symbol") -> bool:
        """
        Tell whether this takes the place of *other*, the first text or a revision.

        >>> Symbol("A/C.3/78/L.49/Rev.2").is_revision_of(Symbol("A/C.3/78/L.49/Rev.1"))
        True
        """
        earlier = other._parts  # noqa: SLF001 - see contains
        return len(self._parts) == len(earlier) and all(
            map(Part.revises, self._parts, earlier)
        )

    def expanded(self) -> tuple[Self, ...]:
        """
        Return one symbol for each letter of a range; the symbol alone if it has none.

        >>> Symbol("A/RES/69/96 A-B").expanded()
        (Symbol('A/RES/69/96 A'), Symbol('A/RES/69/96 B'))
        """
        part, letters = self._parts[0], self.letters or ""
        if self.is_joint or self.is_pseudo or "-" not in letters:
            return (self,)
        codes = range(ord(letters[0]), ord(letters[-1]) + 1)
        return tuple(
            self._with(attrs.evolve(part, letters=chr(code))) for code in codes
        )

    def session_years(self) -> tuple[int, int] | None:
        """
        Return the two years of a regular session of the General Assembly.

        Session *n* opens in September of 1945 + *n* and goes on into the next year.
        None for special sessions and for other organs.

        >>> Symbol("A/RES/61/49").session_years()
        (2006, 2007)
        """
        session = self.session
        if self.root != "A" or session is None or session.kind != "regular":
            return None
        body = self.subsidiary
        if body is not None and body != "BUR" and not body.startswith("C."):
            return None
        return 1945 + session.number, 1946 + session.number

    def url(self, language: str = "en") -> str:
        """
        Return the address of the document, in the form the UN's own links have.

        >>> Symbol("S/RES/1325 (2000)").url("fr")
        'https://docs.un.org/fr/S/RES/1325(2000)'

        Args:
            language: One of the six: "en", "fr", "es", "ru", "ar", "zh".

        Raises:
            ValueError: If *language* is another.
        """
        if language not in _LANGUAGES:
            msg = f"no language of the United Nations: {language!r}"
            raise ValueError(msg)
        if COMMON.fullmatch(self.text):
            return f"https://docs.un.org/{language}/{self.text.replace(' ', '')}"
        path = "-".join([part.key() for part in self._parts])
        path = path.replace("[", "%5B").replace("]", "%5D")
        return f"https://docs.un.org/{language}/{path}"

    def _with(self, *parts: Part) -> Self:
        return type(self)(_official(parts))


def _official(parts: tuple[Part, ...]) -> str:
    return "-".join([part.text() + "*" * part.reissues for part in parts])
