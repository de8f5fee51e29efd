"""Dates that are not printed in the usual form: "4 December2024", "Dec. 4, 2006"."""

import datetime
from collections.abc import Sequence
from typing import Any

from .. import _re as re

__all__ = ["read_odd_date"]

#: A day, a month in letters and a year of four digits, in any order, with nothing
#: between them but blanks, commas and stops.
_PARTS = re.compile(
    r"(?:(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])"
    r"|(?P<year>[0-9]{4})(?![0-9])"
    r"|(?P<month>[^\W\d_]{3,12})\.?)[ ,./-]*"
)

#: No date is longer.
_LONGEST = 40


def read_odd_date(text: str, months: Sequence[Sequence[str]]) -> datetime.date | None:
    """
    Return the date in *text*, or None unless day, month and year are all there.

    dateutil understands the spellings, but makes up what is missing ("December 2005"
    becomes a day of this month) and puts "7 and 8 December 2005" into 2007.  So
    all of the text is matched first, each part once, and what dateutil gives must say
    the same.

    Args:
        text: Nothing but the date.
        months: Names of the twelve months.
    """
    text = text.strip()
    if len(text) > _LONGEST or not text[-4:].strip(".").isalnum():
        return None
    parts: dict[str, str] = {}
    position = 0
    while match := _PARTS.match(text, position):
        kind = match.lastgroup or ""
        if kind in parts:
            return None
        parts[kind] = match[kind]
        position = match.end()
    if position < len(text) or parts.keys() != {"day", "month", "year"}:
        return None
    return _ask(text, parts, months)


def _ask(
    text: str, parts: dict[str, str], months: Sequence[Sequence[str]]
) -> datetime.date | None:
    from dateutil import parser  # noqa: PLC0415 - costs more than all other imports

    class Months(parser.parserinfo):
        """The months of one language, in full and cut to three or four letters."""

        # Without the words that dateutil skips: all of the text was matched.
        JUMP = [" ", ".", ",", "-", "/", "st", "nd", "rd", "th"]  # noqa: RUF012
        MONTHS: list[Any] = [  # noqa: RUF012 - dateutil reads them from the class
            tuple({*names, *(n[:3] for n in names), *(n[:4] for n in names)})
            for names in months
        ]

    try:
        date = parser.parse(text, parserinfo=Months(dayfirst=True)).date()
    except (ValueError, OverflowError):
        return None
    said = int(parts["year"]), int(parts["day"])
    return date if (date.year, date.day) == said else None
