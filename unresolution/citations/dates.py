"""Dates of resolutions: read, and held against sessions and years of the organs."""

import datetime
from functools import lru_cache

from ._wording import Wording

__all__ = ["fits", "near", "plausible", "read_date", "read_listed"]

#: Sessions of the Environment Assembly with the years in which they met.
_ENVIRONMENT = {
    1: (2014,),
    2: (2016,),
    3: (2017,),
    4: (2019,),
    5: (2021, 2022),
    6: (2024,),
}
#: From its seventh session the Human Rights Council meets three times a year.
_THREE_A_YEAR = 7
#: A smaller number is a session's, not a year.
_FIRST_YEAR = 1900
_EARLY = {1: 2006, 2: 2006, 3: 2006, 4: 2007, 5: 2007, 6: 2007}


def fits(body: str, session: int, date: datetime.date) -> bool | None:
    """
    Tell whether resolutions of a session or year may have a date; None if unknown.

    >>> fits("ga", 52, datetime.date(1997, 10, 22))
    True

    Args:
        body: Key of the organ, as in `bodies.BODIES`.
        session: Number of a regular session, or the year of a number like "2005/12" or
            "1325 (2000)".
        date: Date of the resolution.
    """
    match body:
        case "ga":
            return _assembly(session, date)
        case "hrc":
            year = _EARLY.get(session, 2008 + (session - _THREE_A_YEAR) // 3)
            return date.year == year
        case "sc" | "chr":
            return date.year == session
        case "ecosoc" if session < _FIRST_YEAR:
            # Two sessions a year until 1977, and a few more: the seventh was in 1948,
            # the fiftieth in 1971, the sixty-third in 1977.
            first = 1945 + (session - 1) // 2
            return first <= date.year <= first + 2
        case "ecosoc":
            # From 2014 to 2017 and again since a session opens in July of the year
            # before: E/RES/2015/1 is of March 2015, decision 2019/200 A of July 2018.
            return date.year == session or (
                date.year == session - 1 and date.month >= 7
            )
        case "unea":
            years = _ENVIRONMENT.get(session)
            return None if years is None else date.year in years
        case _:
            return None


def _assembly(session: int, date: datetime.date) -> bool:
    """
    A session opens in September of 1945 + *n* and ends before the next one opens.

    Source: Rules of Procedure of the General Assembly, rule 1.
    """
    if session == 1:
        # The first session opened on 10 January 1946: 22 A (I) is of February.
        return datetime.date(1946, 1, 10) <= date < datetime.date(1947, 9, 16)
    if date.year == 1945 + session:
        return date.month >= 9
    return date.year == 1946 + session and date.month <= 9


def near(body: str, session: int, date: datetime.date) -> bool:
    """Tell whether a date misses its session by less than a year: a misprint."""
    # "73/287 of 15 April 2018" is of 2019 (A/RES/78/276, first preambular paragraph).
    return any(fits(body, session, _shifted(date, shift)) for shift in (-1, 1))


def _shifted(date: datetime.date, years: int) -> datetime.date:
    return date.replace(year=date.year + years, day=min(date.day, 28))


#: The last resolution of some years; those between lie between.
_LAST_OF_YEAR = (
    (1945, 0), (1950, 89), (1960, 160), (1970, 291), (1980, 484), (1985, 580),
    (1990, 683), (1992, 799), (1995, 1035), (2000, 1334), (2005, 1651), (2010, 1966),
    (2015, 2259), (2020, 2560), (2024, 2767),
)  # fmt: skip
#: The figures between are estimates, give or take this.
_SLACK = 45
#: What a year after the last may add: at least, at most.
_LEAST, _MOST = 35, 75


@lru_cache(maxsize=4096)
def plausible(number: int, year: str) -> bool:
    """
    Tell whether the Security Council may have adopted resolution *number* in *year*.

    "No. 32 (2007)" is not of it.
    """
    if not year.isdecimal() or not 1946 <= int(year) <= 2099:
        return False
    low, high = _about(int(year) - 1, _LEAST), _about(int(year), _MOST)
    return low - _SLACK <= number <= high + _SLACK


def _about(year: int, yearly: int) -> float:
    before = _LAST_OF_YEAR[0]
    for entry in _LAST_OF_YEAR:
        if entry[0] >= year:
            if entry[0] == before[0]:
                return entry[1]
            share = (year - before[0]) / (entry[0] - before[0])
            return before[1] + share * (entry[1] - before[1])
        before = entry
    return before[1] + (year - before[0]) * yearly


@lru_cache(maxsize=4096)
def read_date(
    text: str, wording: Wording
) -> tuple[datetime.date | None, tuple[int, int] | None]:
    """Read "22 October 1982" as a date, "4 March" as day and month; guess nothing."""
    match = wording.dated.fullmatch(text)
    if match is None:
        return None, None
    year, month = match["year"], match["month"]
    number = wording.month_numbers.get(month) or int(month)
    try:
        # In a leap year every day of a calendar exists.
        date = datetime.date(int(year) if year else 2000, number, int(match["day"]))
    except ValueError:
        return None, None
    return (date, None) if year else (None, (date.month, date.day))


@lru_cache(maxsize=16384)
def read_listed(text: str, wording: Wording) -> tuple[str, datetime.date | None]:
    """Read what `Wording.listed` finds: the number, and the date if there is such."""
    stop = text.index(")") + 1 if "(" in text else text.index(" ")
    # The words between the two have no digits.
    dated = text[stop:].lstrip()
    while not dated[0].isdecimal():
        dated = dated.partition(" ")[2]
    return text[:stop], read_date(dated, wording)[0]
