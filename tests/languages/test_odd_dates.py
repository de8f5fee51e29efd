"""Dates that are printed in an unusual form, and what is no date at all."""

import datetime

import pytest

from unresolution.languages import registry

ODD = [
    ("en", "4 December2024", datetime.date(2024, 12, 4)),
    ("en", "Dec. 4, 2006", datetime.date(2006, 12, 4)),
    ("en", "22 October, 1982", datetime.date(1982, 10, 22)),
    ("en", "4th Dec 1999", datetime.date(1999, 12, 4)),
    ("es", "4 dic 2006", datetime.date(2006, 12, 4)),
]

NO_DATES = [
    "7 and 8 December 2005",  # dateutil makes 2007 of it
    "December 2005",  # and takes the day from today
    "31 February 2001",
    "12 Distr 2004",
    "4 March 199",
    "12/4",
    "",
]


@pytest.mark.parametrize(("language", "text", "date"), ODD)
def test_an_odd_date_is_read(language: str, text: str, date: datetime.date) -> None:
    """Day, month and year are all there, though not in the usual form."""
    assert registry.get(language).read_date(text) == date


@pytest.mark.parametrize("text", NO_DATES)
def test_nothing_is_made_up(text: str) -> None:
    """A part that is missing or can't be is no reason to guess."""
    assert registry.get("en").read_date(text) is None
