"""One symbol, decomposed; a joint symbol has two of them or more."""

from .. import _late as attrs
from .. import _re as re
from .._late import frozen
from ..numbering import write_roman
from .words import RESOLUTION_MARKS

#: How a session is marked before its number, by kind.
_SESSION_MARKS = {
    "regular": "",
    "special": "S-",
    "emergency": "ES-",
    "organizational": "ORG-",
}
_SESSION_ORDER = tuple(_SESSION_MARKS)


@frozen
class SymbolSession:
    """
    The session that a symbol names, as in ``A/RES/3201 (S-VI)``.

    Attributes:
        kind: "regular", "special", "emergency" (an emergency special session) or
            "organizational".
        number: Counted from 1; of an organizational session of the Economic and
            Social Council the last two digits of its year.
        style: "arabic" or "roman", how the number is printed.
    """

    kind: str
    number: int
    style: str = "arabic"

    def __str__(self) -> str:
        """
        Return the session as it stands in a symbol, "ORG-12" for "OS/12".

        >>> str(SymbolSession("special", 6, "roman"))
        'S-VI'
        """
        roman = self.style == "roman"
        number = write_roman(self.number) if roman else str(self.number)
        return f"{_SESSION_MARKS[self.kind]}{number}"

    @property
    def sort_key(self) -> tuple[int, int]:
        """Regular sessions first, each kind by number."""
        return _SESSION_ORDER.index(self.kind), self.number


@frozen
class Part:
    """
    The elements of one symbol, each in its official spelling.

    Attributes:
        head: The components before the one with the number: ``("A", "C.3", "78")``.
        mark: What stands before the number in its component, as "L." or "Res.".
        number: The number of the document in its series.
        upto: The last number where one symbol covers several (``CO/7-9``).
        letters: "A", a range "A-C", or the content of the brackets of a pseudo-symbol.
        pseudo: Whether *letters* is in brackets, as only the UN Digital Library does.
        bracket: The session or year in parentheses after the number: "III", "2000".
        division: "Part II", "Vol. I"; without its parentheses.
        divided: How many *modifiers* stand before *division*.
        modifiers: The changes to the text, in order: ``("Rev.1", "Add.2")``.
        reissues: How many stars follow the symbol.
    """

    root: str
    subsidiary: str | None
    kind: str
    session: SymbolSession | None
    year: int | None
    head: tuple[str, ...]
    mark: str
    number: int
    upto: int | None = None
    letters: str | None = None
    pseudo: bool = False
    bracket: str | None = None
    division: str | None = None
    divided: int = 0
    modifiers: tuple[str, ...] = ()
    reissues: int = 0

    def numbered(self) -> str:
        """Return the component with the number: "L.26", "217 A (III)"."""
        text = f"{self.mark}{self.number}"
        if self.upto is not None:
            text += f"-{self.upto}"
        if self.letters is not None:
            text += f"[{self.letters}]" if self.pseudo else f" {self.letters}"
        if self.bracket is not None:
            text += f" ({self.bracket})"
        return text

    def text(self) -> str:
        """Return the official spelling, without the stars."""
        ends = [self.numbered(), *self.modifiers]
        if self.division is not None:
            ends[self.divided] += f" ({self.division})"
        return "/".join([*self.head, *ends])

    def key(self) -> str:
        """Return the spelling of links: no blanks, letters after the session."""
        text = self.text()
        if self.letters is not None and self.bracket is not None and not self.pseudo:
            lettered = f"{self.letters} ({self.bracket})"
            text = text.replace(lettered, f"({self.bracket}){self.letters}")
        return text.replace(" ", "")

    def base(self) -> "Part":
        """Return the document as a whole: no letters, no division, no changes."""
        return attrs.evolve(
            self,
            letters=None,
            pseudo=False,
            division=None,
            divided=0,
            modifiers=(),
            reissues=0,
        )

    def number_text(self) -> str | None:
        """Return the number as running text cites it, or None if none does."""
        if self.kind not in RESOLUTION_MARKS:
            return None
        numbered = self.numbered()
        if self.mark:
            # "UNEP/EA.2/Res.15" is cited as 2/15.
            series = [] if self.session is None else [str(self.session)]
            return "/".join([*series, numbered.removeprefix(self.mark)])
        words = [word in RESOLUTION_MARKS for word in self.head]
        return "/".join([*self.head[words.index(True) + 1 :], numbered])

    def extends(self, whole: "Part") -> bool:
        """Tell whether this is *whole* or one of the parts of it."""
        changes, before = self.changes(), whole.changes()
        added = changes[len(before) :]
        return (
            self.base() == whole.base()
            and changes[: len(before)] == before
            # A revision takes the place of the document; it is no part of it.
            and not any(change.startswith("Rev.") for change in added)
            and (whole.letters is None or self._letters_within(whole))
        )

    def revises(self, earlier: "Part") -> bool:
        """Tell whether this takes the place of *earlier*."""
        *before, last = self.changes() or ("",)
        stem = [*earlier.changes()]
        if not last.startswith("Rev.") or self.unchanged() != earlier.unchanged():
            return False
        if len(stem) > len(before) and stem[-1].startswith("Rev."):
            return stem[:-1] == before and natural(stem[-1]) < natural(last)
        return stem == before

    def sort_key(self) -> tuple[object, ...]:
        """Return what orders symbols as a list of documents would have them."""
        return (
            self.root,
            natural(self.subsidiary or ""),
            self.kind,
            (-1, 0) if self.session is None else self.session.sort_key,
            self.year or 0,
            self.number,
            self.upto or 0,
            (self.letters or "", self.pseudo),
            tuple(natural(change) for change in self.changes()),
            # Whatever the elements above don't tell apart.
            natural(self.text()),
        )

    def changes(self) -> tuple[str, ...]:
        """Return modifiers and division in the order in which they are printed."""
        changes = list(self.modifiers)
        if self.division is not None:
            changes.insert(self.divided, f"({self.division})")
        return tuple(changes)

    def unchanged(self) -> "Part":
        """Return the text before any change, a lettered part by itself."""
        return attrs.evolve(self.base(), letters=self.letters, pseudo=self.pseudo)

    def _letters_within(self, whole: "Part") -> bool:
        if self.letters is None or whole.letters is None or self.pseudo or whole.pseudo:
            return (self.letters, self.pseudo) == (whole.letters, whole.pseudo)
        first, last = whole.letters[0], whole.letters[-1]
        return first <= self.letters[0] and self.letters[-1] <= last


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """
    Return a key that orders numbers in *text* by value and the rest by character.

    >>> sorted(["Add.10", "Add.9"], key=natural)
    ['Add.9', 'Add.10']
    """
    pieces = re.findall("[0-9]+|[^0-9]+", text)
    return tuple(
        (0, int(piece), "") if piece[0] in "0123456789" else (1, 0, piece)
        for piece in pieces
    )
