"""The value that a language file gives."""

import datetime
from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache

from .. import _late as attrs
from .. import _re as re
from .._late import frozen
from ..phrases import Gap, Phrase, alike
from ._dates import DateForm

__all__ = ["Language"]

#: Sessions are read up to this number; the eightieth opened in 2025.
_SESSIONS = 200


@frozen(kw_only=True, slots=False, eq=False)
class Language:
    """
    How resolutions are worded in one language.  All of it is data.

    Attributes:
        code: Two letters, as in links of the Official Document System: ``"en"``.
        iso639_2: Three letters, as in AKN4UN: ``"eng"``.
        name: Name of the language in itself, as after "Original:".
        names: Names of the languages as printed in this one, by code.
        organs: Names of organs by series, as printed in a masthead.
        organ_spellings: Other names by series, for reading.
        organ_in_text: Names with the article, the case or the verb that a line of
            adoption asks for, by series, where they differ from `organs`:
            ``"l'Assemblée générale"``.
        formulas: Opening formulas by series, the usual one first, with their comma.
        months: Names of the twelve months as printed in dates, each in one or several
            spellings, the usual one first.
        date: Template of a date with the gaps ``{day}``, ``{month}``, ``{year}``.
        date_spellings: Other templates, for reading.
        first_day: How the first day of a month is printed: "1er" in French.
        issue_dates: How the date of issue is printed, where that is not the same.
        ordinal_words: From the number of a session to its word ("Sixty-first").
        ordinal: Template of a short ordinal number (``"65th"``): a function from number
            to text, and a pattern for what it may look like.
        ordinal_pattern: Regular expression for a short ordinal, its digits in a group.
        phrases: Wordings by key, the usual spelling first; English has every key.
        counts: Numbers of votes that are printed as words: "none" is 0.
        count_units: What may stand after a number of votes ("voix").
        counted: Words before a number that counts something, so that it marks no note
            ("paragraph"), in small letters.
        annex_words: First words of the label of an annex, in small letters.
        openers: Words that preambular paragraphs begin with, in small letters.
        verbs: Words that operative paragraphs begin with, in small letters.
        verbs_with_objects: Those of both that name what is expressed, too: "表示关切".
        opening_tails: The same as *opening_tail* by series, where the house style of an
            organ is another: the Security Council emphasizes verbs without objects, the
            Human Rights Council without its own ("Reaffirming" its commitment).
        modifiers: Words that may stand before or after those ("also", "further").
        qualifiers: Groups that belong to the opening phrase ("with appreciation").
        opening_tail: Regular expression for what may follow the first word of an
            opening phrase and still belong to it ("with appreciation", "its deep
            concern"); it begins with the blank, and stands for one such group.
        clause_ends: Marks that end a paragraph.
        item_joiner: What joins two agenda items; its blanks count.
        subitem: Template of the number and the letter of an agenda item:
            ``"{} ({})"``, in French ``"{} {})"``.
        no_break: Regular expression for the blanks at which no line is broken; the
            model has plain ones.
        small_openers: Whether preambular paragraphs begin with small letters, as in
            Russian and German.
        right_to_left: Whether the script runs from right to left.
    """

    code: str
    iso639_2: str
    name: str
    organs: Mapping[str, str]
    formulas: Mapping[str, tuple[str, ...]]
    months: tuple[tuple[str, ...], ...]
    date: str
    ordinal_words: Callable[[int], tuple[str, ...]]
    ordinal: Callable[[int], str]
    ordinal_pattern: str
    phrases: Mapping[str, tuple[str, ...]]
    organ_in_text: Mapping[str, str] = attrs.field(factory=dict)
    organ_spellings: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    date_spellings: tuple[str, ...] = ()
    first_day: str = "1"
    issue_dates: DateForm | None = None
    counts: Mapping[str, int] = attrs.field(factory=dict)
    count_units: tuple[str, ...] = ()
    names: Mapping[str, str] = attrs.field(factory=dict)
    distributions: tuple[str, ...] = ("General", "Limited", "Restricted")
    counted: tuple[str, ...] = ()
    annex_words: tuple[str, ...] = ()
    openers: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    verbs_with_objects: frozenset[str] = frozenset()
    opening_tails: Mapping[str, str] = attrs.field(factory=dict)
    modifiers: frozenset[str] = frozenset()
    qualifiers: tuple[str, ...] = ()
    opening_tail: str = ""
    clause_ends: str = ",;.:"
    item_joiner: str = " and "
    subitem: str = "{} ({})"
    no_break: str = ""
    small_openers: bool = False
    right_to_left: bool = False

    # Dates ---------------------------------------------------------------------------

    @cached_property
    def dates(self) -> DateForm:
        """How dates are printed."""
        return DateForm(
            template=self.date,
            others=self.date_spellings,
            months=self.months,
            first_day=self.first_day,
        )

    @property
    def date_pattern(self) -> str:
        """Regular expression for a date, as `unresolution.phrases.alike` gives it."""
        return self.dates.pattern

    def read_date(self, text: str) -> datetime.date | None:
        """
        Return the date that *text* prints, or None.

        The printed form is matched strictly; a day, month or year that is not there is
        never made up.
        """
        return self.dates.read(text)

    def write_date(self, date: datetime.date) -> str:
        """Return *date* as this language prints it."""
        return self.dates.write(date)

    def read_issue_date(self, text: str) -> datetime.date | None:
        """Return the date of issue that *text* prints, or None."""
        found = self.issue_dates.read(text) if self.issue_dates else None
        return found or self.dates.read(text)

    def write_issue_date(self, date: datetime.date) -> str:
        """Return *date* as this language's cover pages print a date of issue."""
        return (self.issue_dates or self.dates).write(date)

    @cached_property
    def _month(self) -> re.Pattern[str]:
        return re.compile(self.dates.month_pattern, re.IGNORECASE)

    def names_month(self, text: str) -> bool:
        """Tell whether *text* has the name of a month and a number."""
        words = alike(text)
        return bool(re.search("[0-9]", words) and self._month.search(words))

    # Numbers --------------------------------------------------------------------------

    @cached_property
    def _sessions(self) -> dict[str, int]:
        return {
            _fold(word): number
            for number in range(_SESSIONS, 0, -1)
            for word in self.ordinal_words(number)
        }

    def read_ordinal_word(self, text: str) -> int | None:
        """Return 61 for "Sixty-first", or None."""
        return self._sessions.get(_fold(text))

    def read_ordinal(self, text: str) -> int | None:
        """Return 65 for "65th", or None."""
        pattern = self.ordinal_pattern
        match = re.fullmatch(pattern, alike(text).strip(), re.IGNORECASE)
        return int(match[1]) if match else None

    def read_count(self, text: str) -> int | None:
        """Return 23 for "23", "23 votes" or a word that means it; or None."""
        words = _fold(text)
        if match := re.match("[0-9]{1,4}", words):
            return int(match[0])
        return self._counts.get(words)

    @cached_property
    def _counts(self) -> dict[str, int]:
        return {_fold(word): number for word, number in self.counts.items()}

    @cached_property
    def _count_pattern(self) -> str:
        units = "|".join(re.escape(alike(unit)) for unit in self.count_units)
        words = sorted(map(alike, self.counts), key=len, reverse=True)
        numbers = "|".join(["[0-9]{1,4}", *map(re.escape, words)])
        return rf"(?:{numbers})" + (rf"(?:\s*(?:{units}))?" if units else "")

    # Phrases --------------------------------------------------------------------------

    def phrase(self, key: str) -> Phrase:
        """Return the wording called *key*; what a language lacks never matches."""
        return _phrase(self, key)

    @cached_property
    def gaps(self) -> dict[str, Gap]:
        """What may stand in the gaps of this language's phrases."""
        digits = re.sub(r"\((?!\?)", "(?:", self.ordinal_pattern)
        return {
            "text": Gap(".+"),
            "integer": Gap("[0-9]{1,6}", int, str),
            "year": Gap("[0-9]{4}", int, str),
            "ordinal": Gap(digits, self.read_ordinal, self.ordinal),
            "ordinal_word": Gap(
                r"[^\n]{1,60}?",
                self.read_ordinal_word,
                lambda number: self.ordinal_words(number)[0],
            ),
            "date": Gap(self.date_pattern, self.read_date, self.write_date),
            "organ": Gap(r"[^\n0-9\[\]]{2,120}?"),
            "count": Gap(self._count_pattern, self.read_count, str),
            "states": Gap(r"[^\n()]{2,400}(?:\([^()]{1,60}\)[^\n()]{0,400}){0,20}"),
            "number": Gap(r"[A-Z0-9][^\n,]{0,40}"),
            "item": Gap(r"[0-9]{1,3}.{0,200}", self._read_items, self._write_item),
            "pair": Gap(r"[0-9]{1,3}.{0,200}", self._read_items, self._write_pair),
            "items": Gap(r"[0-9]{1,3}.{0,200}", self._read_items, self._write_items),
            "distribution": Gap(r"[^\n:]{3,20}", self._read_distribution, str),
            "language": Gap(r"[^\n:]{2,40}"),
            # A symbol first: "(Fourth Committee) (A/78/429, para. 33)" has brackets
            # that are part of the committee's name.
            "documents": Gap(r"[A-Z]{1,6}/.{1,2000}"),
            "committee": Gap(r".{1,400}?"),
        }

    def _read_distribution(self, text: str) -> str | None:
        folded = {name.casefold(): name for name in self.distributions}
        return folded.get(text.strip().casefold())

    def _read_items(self, text: str) -> tuple[str, ...] | None:
        return _items(text, self.item_joiner)

    # "Agenda item" and "items" are read alike, but written for one and for several;
    # Arabic has a word for two.

    def _write_item(self, items: tuple[str, ...]) -> str | None:
        return self._write_items(items) if len(items) == 1 else None

    def _write_pair(self, items: tuple[str, ...]) -> str | None:
        return self._write_items(items) if len(items) == 2 else None

    def _write_items(self, items: tuple[str, ...]) -> str:
        printed = []
        for item in items:
            match = _ITEM.fullmatch(item)
            parts = match.groups() if match else (item, None)
            printed.append(self.subitem.format(*parts) if parts[1] else item)
        *others, last = printed or [""]
        return self.item_joiner.join(([", ".join(others)] if others else []) + [last])


@lru_cache(maxsize=1024)
def _phrase(language: Language, key: str) -> Phrase:
    return Phrase(language.phrases.get(key, ()), language.gaps)


def _fold(word: str) -> str:
    return re.sub(r"[\s\-–]+", " ", alike(word)).strip().casefold()


# An item with its sub-item: "108 (q)", "108 q)" in French, Russian and Spanish,
# "99 (ز ز)" in Arabic.  Sub-items of the item before: "9 (a) and (b)".
_LETTERS = r"[^\W\d_]{1,3}(?:\s[^\W\d_])?"
_ITEM = re.compile(rf"([0-9]{{1,3}})\s*+(?:\(?\s*({_LETTERS})\s*\))?")
_SUBITEM = re.compile(rf"\(?\s*({_LETTERS})\s*\)")


#: From the first of them: a search begins at each place.
_BLANKS = r"(?:(?<!\s)\s+)?"


def _items(text: str, joiner: str) -> tuple[str, ...] | None:
    """Read "31 and 32 (a)" as ("31", "32 (a)"); None if anything else is said."""
    items: list[str] = []
    number = ""
    for piece in re.split(rf"{_joiner(joiner)}|{_BLANKS}[,;、]\s*", text.strip()):
        if not piece:
            continue
        if match := _ITEM.fullmatch(piece.strip()):
            number = match[1]
            items.append(f"{number} ({match[2]})" if match[2] else number)
        elif number and (match := _SUBITEM.fullmatch(piece.strip())):
            items.append(f"{number} ({match[1]})")
        else:
            return None
    return tuple(items) or None


@lru_cache
def _joiner(joiner: str) -> str:
    """Return a pattern for *joiner* between two items, with or without a comma."""
    # In "99 y)", Spanish, the joining word is the letter of a sub-item.
    before = rf"{_BLANKS},\s+|(?<!\s)\s+" if joiner[:1] == " " else _BLANKS
    after = rf"\s*(?=[0-9(]|{_LETTERS}\s*\))"
    return f"(?:{before}){re.escape(joiner.strip())}{after}"
