"""A citation as it is worded, before it is known what it means."""

import datetime

import attrs

from ..symbols import Symbol
from ._citation import CitationKind

__all__ = ["Mention"]


@attrs.define(eq=False)
class Mention:
    """
    What the grammar makes of a passage; `organs` and `find` make citations of it.

    Attributes:
        start: Where the number or the symbol begins, in the text of the passage.
        stop: Where it ends.
        shape: The kind of its token, or "bare" (resolution 687), "ibid", "work".
        kind: What is cited.
        first: Where the words begin that belong to it alone.
        last: Where they end.
        number: The number as printed.
        owners: Keys of the organs that are named with it; "own" for "its".
        hold: How it hangs in the text: right after a "head", "listed" after another
            one, "loose" with words between, or with "none" at all.
        head: End of the head that governs it, or -1.
        head_start: Where that head begins, with its organ.
        day: Day and month of a date without a year.
        symbols: What a symbol on the page says.
        base: The symbol that a change ("Add.1") is joined to.
        more: The dated numbers that follow it in a list, as they are printed with
            their dates, each after a comma: they have all else from this one.
    """

    start: int
    stop: int
    shape: str
    kind: CitationKind
    first: int
    last: int
    number: str | None = None
    owners: tuple[str, ...] = ()
    hold: str = "none"
    head: int = -1
    head_start: int = 0
    date: datetime.date | None = None
    day: tuple[int, int] | None = None
    locator: str | None = None
    symbols: tuple[Symbol, ...] = ()
    base: "Mention | None" = None
    more: tuple[str, ...] | list[str] = ()
