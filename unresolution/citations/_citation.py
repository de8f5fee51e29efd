"""One citation, as a value."""

import datetime
from typing import Literal, TypeAlias, get_args

import attrs

from .._source import Span
from ..model.unchecked import Value
from ..symbols import Symbol

__all__ = ["Citation", "CitationKind", "Sureness"]

CitationKind: TypeAlias = Literal[
    "resolution",  # its resolution 52/4 of 22 October 1997; A/RES/52/4
    "decision",  # decision 61/503 A
    "document",  # A/61/256 and Add.1
    "charter",  # Article 2, paragraph 7, of the Charter
    "treaty",  # United Nations, Treaty Series, vol. 2302, No. 41032
    "official-records",  # Official Records of the General Assembly, ..., No. 10
    "internal",  # paragraph 3 above
]

Sureness: TypeAlias = Literal[
    "stated",  # the page says it: by a symbol, the organ, the form of the number
    "inferred",  # decided by rule or evidence
    "open",  # the page doesn't say of which organ the number is
]


@attrs.frozen(kw_only=True)
class Citation(Value):
    """
    One place where a text names another, or another place of its own.

    A list under one head ("its resolutions 37/4 of 22 October 1982 and 38/4 of 28
    October 1983") is a citation for each number; letters of one number ("47/120 A and
    B") are one citation with several targets, and so is a joint symbol.

    Attributes:
        text: As printed, with the words that belong to it alone: "paragraph 12 of
            resolution 50/17", "38/4 of 28 October 1983".
        kind: What is cited.
        path: Where it stands, as in `unresolution.walk`: of a passage or of a note.
        span: Where *text* stands in the plain text at *path*.
        link: The part of *span* that a link is put on: the number or the symbol.
        targets: What is cited, one symbol or several.  Empty where the organ is open,
            and where the thing has no symbol: a treaty, another paragraph.
        date: The date of the cited text: printed here, or at *dated_at*.
        dated_at: Path of the earlier mention that prints the date, if this one doesn't.
        locator: The part that is meant: "paragraph 12", "annex II".
        number: The number as printed, also where nobody knows of which organ:
            "50/17", "217 A (III)".
        sure: How the targets are known.
        places: Paths of what an internal citation leads to; of "Ibid." the note
            before.
    """

    text: str
    kind: CitationKind = attrs.field(
        validator=attrs.validators.in_(get_args(CitationKind))
    )
    path: str = ""
    span: Span = Span(0, 0)
    link: Span = Span(0, 0)
    targets: tuple[Symbol, ...] = ()
    date: datetime.date | None = None
    dated_at: str | None = None
    locator: str | None = None
    number: str | None = None
    sure: Sureness = attrs.field(
        default="stated", validator=attrs.validators.in_(get_args(Sureness))
    )
    places: tuple[str, ...] = ()
