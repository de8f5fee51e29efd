"""
Names of documents and of their parts: IRIs and `eId`s.

Source: AKN4UN guidelines, part 1, "Naming convention"; OASIS Akoma Ntoso Naming
Convention 1.0, sections 4 and 5.
"""

import datetime

import attrs

from ... import _re as re
from ..._late import frozen

__all__ = [
    "UNKNOWN_DATE",
    "Ids",
    "Name",
    "date_text",
    "id_part",
    "read_date",
    "safe_uri",
]

#: Stands where the schema asks for a date and none is known, as in the files that the
#: United Nations publishes.
UNKNOWN_DATE = "0001-01-01"

#: Longer `eId`s are of no use to anybody: what lies so deep is numbered through.
_LONGEST_ID = 120


def date_text(date: datetime.date | None) -> str:
    """Return *date* as XML has it, or the placeholder for a date that isn't known."""
    return UNKNOWN_DATE if date is None else date.isoformat()


def read_date(text: str | None) -> datetime.date | None:
    """Return the date that `date_text` wrote."""
    if not text or text == UNKNOWN_DATE:
        return None
    return datetime.date.fromisoformat(text)


_DECIMAL = re.compile(r"(?<=[0-9])\.(?=[0-9])")


def id_part(number: str) -> str:
    """
    Return a number as an `eId` has it: letter case kept, punctuation dropped.

    >>> id_part("11.2 Rev. A"), id_part("(a)"), id_part("3 bis")
    ('11-2RevA', 'a', '3bis')
    """
    if number.isalnum() or not number:
        return number
    joined = _DECIMAL.sub("-", number)
    return "".join(c for c in joined if c.isalnum() or c == "-").strip("-")


_SAFE = re.compile(
    r"""
    [^%\[\]:\#]*                                # a name or a path
    | \# [^%\[\]:\#\s]+                         # a part of this document
    | https?://[A-Za-z0-9.-]+(?:/[^%\[\]:\#]*)? # a web address
    """,
    re.VERBOSE,
)


def safe_uri(text: str) -> str:
    """
    Return *text* as the schema's anyURI takes it, escaped where it would not.

    >>> safe_uri("UNBIS Thesaurus"), safe_uri("100% [sic]")
    ('UNBIS Thesaurus', '100%25 %5Bsic%5D')
    """
    if _SAFE.fullmatch(text):
        return text
    return re.sub(r"[%\[\]:#]", lambda match: f"%{ord(match[0]):02X}", text)


@frozen
class Name:
    """
    The IRIs of one document at the levels of FRBR.

    >>> name = Name("statement/deliberation", "un-ga", "1997-10-22", "52-4", "eng")
    >>> name.work()[1]
    '/akn/un/statement/deliberation/un-ga/1997-10-22/52-4'
    >>> name.expression()[0].removeprefix(name.work()[1])
    '/eng@/!main'

    Attributes:
        kind: Class and subtype of the document.
        actor: The organ, as in ``"un-ga"``.
        date: Of adoption.
        number: As `number_part` returns it.
        language: Three letters.
        component: Which part of the document is meant.
    """

    kind: str
    actor: str
    date: str
    number: str
    language: str
    component: str = "!main"

    @staticmethod
    def number_part(number: str) -> str:
        """
        Return a number or symbol as a step of an IRI.

        >>> Name.number_part("52/4"), Name.number_part("217 A (III)")
        ('52-4', '217_A_(III)')
        """
        return number.replace("/", "-").replace(" ", "_")

    def of(self, component: str) -> "Name":
        """Return the name of a part of this document."""
        return attrs.evolve(self, component=component)

    def work(self) -> tuple[str, str]:
        """Return the IRIs of this part and of the whole, as a work."""
        whole = f"/akn/un/{self.kind}/{self.actor}/{self.date}/{self.number}"
        return f"{whole}/{self.component}", whole

    def expression(self) -> tuple[str, str]:
        """Return the IRIs of this part and of the whole, in this language."""
        whole = f"{self.work()[1]}/{self.language}@"
        return f"{whole}/{self.component}", whole

    def manifestation(self) -> tuple[str, str]:
        """Return the IRIs of this part and of the whole, as XML."""
        part, whole = self.expression()
        return f"{part}.xml", f"{whole}.xml"


class Ids:
    """The `eId`s of one file, each given once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}

    def new(self, prefix: str, kind: str, number: str | None = None) -> str:
        """
        Return a new `eId` for a part of *kind* inside the part *prefix*.

        >>> ids = Ids()
        >>> (
        ...     ids.new("", "para", "1."),
        ...     ids.new("para_1", "list"),
        ...     ids.new("", "para", "1."),
        ... )
        ('para_1', 'para_1__list_1', 'para_1-2')
        """
        stem = f"{prefix}__{kind}" if prefix else kind
        if len(stem) > _LONGEST_ID:
            stem, number = "deep", None
        part = id_part(number or "")[:_LONGEST_ID]
        wanted = f"{stem}_{part}" if part else f"{stem}_{self._next(stem)}"
        found = wanted
        while found in self._taken:
            again = self._next(wanted + "-", first=2)
            found = f"{wanted}-{again}"
        self._taken.add(found)
        return found

    def _next(self, stem: str, first: int = 1) -> int:
        count = self._counts.get(stem, first - 1) + 1
        self._counts[stem] = count
        return count
