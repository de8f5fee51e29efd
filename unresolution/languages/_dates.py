"""Dates as they are printed."""

import datetime
from functools import cached_property

from .. import _re as re
from .._late import frozen
from ..phrases import alike, unspaced
from ._odd_dates import read_odd_date

__all__ = ["DateForm"]


@frozen(kw_only=True, slots=False, eq=False)
class DateForm:
    """
    How a date is printed.

    Attributes:
        template: The usual form, with the gaps ``{day}``, ``{month}``, ``{year}``.
        others: Other forms that are read.
        months: Names of the twelve months, each in one or several spellings, the usual
            one first.
        first_day: How the first day of a month is printed: "1er" in French.
    """

    template: str
    months: tuple[tuple[str, ...], ...]
    others: tuple[str, ...] = ()
    first_day: str = "1"

    @cached_property
    def pattern(self) -> str:
        """Regular expression, without groups, for text as `alike` gives it."""
        sources = (self._source(template) for template in self._templates)
        return "(?:" + "|".join(sources) + ")"

    @cached_property
    def month_pattern(self) -> str:
        """Regular expression, without groups, for the name of a month."""
        names = {name for names in self.months for name in names}
        longest_first = sorted(names, key=lambda name: (-len(name), name))
        return "(?:" + "|".join(map(_loose, longest_first)) + ")"

    def read(self, text: str) -> datetime.date | None:
        """
        Return the date that *text* prints, or None.

        The printed form is matched strictly; a day, month or year that is not there is
        never made up.
        """
        text = alike(text).strip()
        for pattern in self._patterns:
            if match := pattern.fullmatch(text):
                return self._date(match["day"], match["month"], match["year"])
        return read_odd_date(text, self.months)

    def write(self, date: datetime.date) -> str:
        """Return *date* in the usual form."""
        day = self.first_day if date.day == 1 else str(date.day)
        month = self.months[date.month - 1][0]
        return self.template.format(day=day, month=month, year=date.year)

    @property
    def _templates(self) -> tuple[str, ...]:
        return (self.template, *self.others)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        return tuple(
            re.compile(self._source(template, named=True), re.IGNORECASE)
            for template in self._templates
        )

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {
            _fold(name): number
            for number, names in enumerate(self.months, 1)
            for name in names
        }

    def _source(self, template: str, *, named: bool = False) -> str:
        parts = {
            "day": "[0-9]{1,2}(?:er|º|°)?",
            "month": self.month_pattern,
            "year": "[0-9]{4}",
        }
        sources = []
        for piece in re.split(r"\{(day|month|year)\}", template):
            if piece in parts:
                part = parts[piece]
                sources.append(f"(?P<{piece}>{part})" if named else part)
            elif piece:
                sources.append(_loose(piece))
        return (r"\s*+" if unspaced(template) else "").join(sources)

    def _date(self, day: str, month: str, year: str) -> datetime.date | None:
        digits = re.match("[0-9]+", day)
        number = self._numbers.get(_fold(month))
        if digits is None or number is None:
            return None
        try:
            return datetime.date(int(year), number, int(digits[0]))
        except ValueError:
            return None


def _loose(words: str) -> str:
    """
    Return a pattern for *words* that forgives the width of blanks.

    The slash of double month names (Arabic) has blanks beside it or none; so has every
    character of Chinese.
    """
    if unspaced(words):
        return r"\s*+".join(map(re.escape, alike(words)))
    source = re.sub(
        r"(?:(?<!\\ )(?:\\ )+)?/(?:\\ )*", r"\\s*/\\s*", re.escape(alike(words))
    )
    return source.replace(r"\ ", r"\s+")


def _fold(name: str) -> str:
    name = re.sub(r"(?:(?<!\s)\s+)?/\s*", "/", alike(name)).strip()
    return re.sub(r"\s+", "" if unspaced(name) else " ", name).casefold()
