"""How one language cites.  All of it is data; the patterns are made from it."""

from collections.abc import Callable, Mapping
from functools import cached_property

import attrs

from .. import _re as re
from . import _forms as forms
from ._citation import CitationKind

__all__ = ["Wording"]


@attrs.frozen(kw_only=True, slots=False, eq=False)
class Wording:
    """
    The words with which a language cites.

    Without any of them only document symbols are found, which all languages share.

    Attributes:
        code: Two letters, as `Language.code`.
        heads: Nouns that a number follows, without the ending of the plural, each with
            the kind of what is cited.
        endings: Regular expression for the endings of these nouns; the plural is in the
            group ``plural``, a suffix that means the organ that speaks in ``own``.
        article: An article that is written together with the noun: "ال".
        head_last: Whether the noun follows its numbers, and a date stands before its
            number: Chinese.
        owners: Names of organs with their keys (see `bodies.BODIES`); "other" is a body
            whose resolutions have no symbols.
        pronouns: Words before a head that mean the organ that speaks.
        own: Words that mean the citing organ even where another was just named.
        adjectives: Words that may stand between owner and head.
        bodies: Last words of the names of bodies that have no key.
        articles: Words that may stand before an owner and belong to it.
        months: Names of the twelve months, each in one or several spellings.
        date_form: Regular expression for a date behind its first digit.
        date_parts: The same for a whole date, with the groups ``day``, ``month`` and
            ``year``.
        letter: Regular expression for the letter of a part: "A", "ألف".
        letters: Latin letters by what is printed for them.
        session_form: Further regular expression for what is in the brackets after a
            number: "د-30".
        place_form: Regular expression for a place that follows its document, where the
            noun follows the number: "第8段".
        special_form: Further regular expression for the number of a special session.
        sessions: What symbols have for the words before the number of a session:
            "S-" for "دإ".
        look_alikes: Characters by those that are printed for them; one for another, so
            that places in the text stay the same.
        confused: Regular expression for letters in symbols and numbers that come from
            another alphabet; of *letters*, or in the group ``session`` of
            *session_letters*.
        session_letters: Latin letters for those of special sessions: "С-10/2".
        joiners: What joins two items, with its blanks.
        asides: Words that may stand between a joiner and the next item.
        number_words: Words before a number that is no resolution's: "No. ".
        date_leads: Words before a date.
        far_leads: Words before a date that other words part from its number.
        shared_leads: Words before a date that is that of several items.
        range_words: Words that make a range: "A to E".
        of: Words between a locator and what it is of.
        by: What stands between a number and the organ whose it is, with its blanks.
        locators: Words that a place in a document is named with, without the ending of
            the plural, each with its plural ending; *bare_locators* need no number.
        operative: Word before a place that is no part of its name: "operative ".
        addresses: How `unresolution.find` calls those places, by their word: "section".
        relative: Words after a locator that say it is of this document.
        whole: Those of them that say it is of the document, also from within an annex.
        place_marks: Words of which one is wherever *relative*, *charter* or *operative*
            is: a paragraph without any of them is not searched for places.
        charter: Names of the Charter, with the words that join them to an article.
        treaty_series: What every citation of a treaty collection has in it, and a
            pattern for the whole of it.
        records: The same for Official Records, up to the symbol.
        again: Words before a head that take up the one before: "including ".
        agents: Words before a pronoun that mean the organ named last: "in its".
        volumes: Words for the volume of a document.
        ibid: The word for "in the same place".
    """

    code: str
    heads: Mapping[str, CitationKind] = attrs.field(factory=dict)
    endings: str = "(?P<plural>s)?(?P<own>(?!))?"
    article: str = ""
    head_last: bool = False
    owners: Mapping[str, str] = attrs.field(factory=dict)
    pronouns: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    months: tuple[tuple[str, ...], ...] = ()
    date_form: str = forms.DATE
    date_parts: str = forms.DATE_PARTS
    letter: str = forms.LETTER
    letters: Mapping[str, str] = attrs.field(factory=dict)
    session_form: str = "(?!)"
    place_form: str = "(?!)"
    special_form: str = "(?!)"
    sessions: Mapping[str, str] = attrs.field(factory=dict)
    look_alikes: Mapping[str, str] = attrs.field(factory=dict)
    confused: str = ""
    session_letters: Mapping[str, str] = attrs.field(factory=dict)
    joiners: tuple[str, ...] = (", ",)
    asides: tuple[str, ...] = ()
    number_words: tuple[str, ...] = ()
    date_leads: tuple[str, ...] = ()
    far_leads: tuple[str, ...] = ()
    shared_leads: tuple[str, ...] = ()
    range_words: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    locators: Mapping[str, str] = attrs.field(factory=dict)
    bare_locators: frozenset[str] = frozenset()
    operative: tuple[str, ...] = ()
    addresses: Mapping[str, str] = attrs.field(factory=dict)
    relative: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    place_marks: tuple[str, ...] = ()
    charter: tuple[str, ...] = ()
    treaty_series: tuple[str, str] | None = None
    records: tuple[str, str] | None = None
    again: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    volumes: tuple[str, ...] = ()
    ibid: str | None = None

    # What is scanned for --------------------------------------------------------------

    @cached_property
    def master(self) -> re.Pattern[str]:
        """
        Pattern for symbols, numbers and dates.

        A number takes its date along, in the group ``dated``, where that follows.
        The first character is consumed by one class, which the regular expression
        engine skips to, and only then is told what it was: some ten times as fast as
        the alternatives one by one.
        """
        # The numbers of special sessions begin with a word of the language: "دإ-32/1".
        words = {word[0] for word, head in self.sessions.items() if "-" in head}
        initials = "".join(sorted(words))
        capital = forms.capitals(self.special_form, self._letters, initials)
        if not self.heads:
            # A reader asks for all forms of numbers, also where there can be none.
            none = "(?!)(?P<slash>)(?P<bracket>)(?P<dated>)"
            return re.compile(f"[A-Z](?:{capital}|{none})")
        date = self.date_form.format(months=self._months)
        digit = forms.digits(date, self.session_form, self._letters)
        dated = ""
        if self.date_leads:
            after = f"(?:{self.date_gap.pattern}(?P<dated>[0-9]{date}))?"
            dated = f"(?(date)|(?(symbol)|{after}))"
        # A class of three runs is one look into a bitmap; of two it is two comparisons,
        # which take half as long again.  NUL itself matches nothing.
        return re.compile(rf"[0-9A-Z\x00{initials}](?:{capital}|{digit}){dated}")

    @cached_property
    def listed(self) -> re.Pattern[str]:
        """Pattern for dated numbers of a list, each with a comma before and behind."""
        # What may be read as the letter of a part is left to who reads all forms.
        leads = [
            re.escape(lead)
            for lead in self.date_leads
            if not re.match(self._letters, f" {lead}")
        ]
        date = self.date_form.format(months=self._months)
        item = forms.LISTED.format(leads="|".join(leads) or "(?!)", date=date)
        joiner = re.escape(self.joiners[0])
        return re.compile(rf"(?:{joiner}{item}(?={joiner}))+")

    @cached_property
    def head_scans(self) -> tuple[tuple[str, str, re.Pattern[str], CitationKind], ...]:
        """
        For each noun: what its spellings share, first letters, pattern, what it heads.

        The first is searched first; one of the first letters, small and capital, stands
        before what matches the pattern.
        """
        return tuple(
            (
                noun[1:],
                noun[0] + noun[0].upper(),
                re.compile(rf"{re.escape(noun[1:])}(?:{self.endings}){self._word_end}"),
                kind,
            )
            for noun, kind in self.heads.items()
        )

    @cached_property
    def marked(self) -> Callable[[str], bool]:
        """Function that tells whether a text may cite without a number."""
        return forms.any_of(*self.place_marks, *self._unnumbered)

    @cached_property
    def may_cite(self) -> Callable[[str], bool]:
        """Function that tells whether a text may cite at all: most have no digit."""
        # Ten searches for one character take a tenth of one for a class of ten.
        return forms.any_of(*"1203456789", *self.place_marks, *self._unnumbered)

    @cached_property
    def names_places(self) -> Callable[[str], bool]:
        """Function that tells whether a text may name a place or a collection."""
        literals = [literal for literal, _, _ in self.locator_scans]
        return forms.any_of(*self._unnumbered, *literals)

    @cached_property
    def _unnumbered(self) -> tuple[str, ...]:
        ibid = [self.ibid[1:]] if self.ibid else []
        return (*(mark for _, mark, _ in self.works), *ibid)

    @cached_property
    def locator_scans(self) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
        """For nouns that begin alike: what they share, first letters, pattern."""
        places = forms.places(self.locators, self.bare_locators, self._joined)
        return tuple((one, first, re.compile(made)) for one, first, made in places)

    # What stands between --------------------------------------------------------------

    @cached_property
    def join(self) -> re.Pattern[str]:
        """Pattern for all that may stand between two items of a list."""
        return re.compile(
            rf"[)\]]?(?:{self._joined})(?:(?:{self._asides}),? ){{0,3}}\(?"
        )

    @cached_property
    def joined_end(self) -> tuple[str, ...]:
        """What words that stand between two items of a list end with."""
        return (*self.joiners, *self.again)

    @cached_property
    def head_gap(self) -> re.Pattern[str]:
        """Pattern for what may stand between a head and its first number."""
        names = "|".join(map(re.escape, self._names))
        numbers = "|".join(map(re.escape, self.number_words)) or "(?!)"
        return re.compile(
            rf" ?\(?(?:(?:{self._by})(?P<owner>{names}),? )?(?:{numbers})?"
        )

    @cached_property
    def owner_after(self) -> re.Pattern[str]:
        """Pattern for an owner that follows the number."""
        names = "|".join(map(re.escape, self._names))
        if not names or not self.by:
            return re.compile("(?P<owner>(?!))")
        # "resolution 542 (LXXIII) 2022 of the African Commission": a year may follow.
        return re.compile(
            rf"(?: [12][0-9]{{3}})?,? (?:{self._by})(?P<owner>{names})(?![^\W\d_])"
        )

    @cached_property
    def named(self) -> re.Pattern[str]:
        """Pattern for the name of an organ."""
        return re.compile("|".join(map(re.escape, self._names)))

    def names_commission(self, text: str) -> bool:
        """Tell whether the Commission on Human Rights is named in full."""
        return any(name in text for name in self._commission)

    @cached_property
    def _commission(self) -> tuple[str, ...]:
        return tuple(name for name, key in self.owners.items() if key == "chr")

    @cached_property
    def place_before(self) -> re.Pattern[str]:
        """Pattern for a place before a head: ", chap. I, sect. C, "."""
        nouns = "|".join(map(re.escape, self.locators))
        return re.compile(
            rf"(?:{nouns})(?: [0-9A-Z][A-Z0-9.]{{0,6}}| [^\W\d_]{{1,12}})?[,،] $"
        )

    @cached_property
    def volume_after(self) -> re.Pattern[str]:
        """Pattern for a volume after a symbol; its number is in the group."""
        words = "|".join(map(re.escape, self.volumes)) or "(?!)"
        return re.compile(rf"\)?, (?:{words}) ([IVXLC]{{1,6}})(?![A-Za-z])")

    @cached_property
    def date_gap(self) -> re.Pattern[str]:
        """Pattern for what may stand between a number and its date."""
        leads = "|".join(map(re.escape, self.date_leads))
        return re.compile(rf",? \(?(?:{leads}) ")

    @cached_property
    def shared_gap(self) -> re.Pattern[str]:
        """Pattern for what stands before a date that several items share."""
        leads = "|".join(map(re.escape, self.shared_leads))
        return re.compile(rf",? (?P<word>{leads}) ") if leads else re.compile("(?!)")

    @cached_property
    def owners_by_word(self) -> dict[str, tuple[tuple[str, str], ...]]:
        """Owners by their last word, the longest first."""
        found: dict[str, list[tuple[str, str]]] = {}
        for name in self._names:
            found.setdefault(name.rpartition(" ")[2], []).append(
                (name, self.owners[name])
            )
        return {word: tuple(names) for word, names in found.items()}

    @cached_property
    def goes_on(self) -> frozenset[str]:
        """What may follow a symbol that a volume or a change is joined to."""
        ranges = " " if self.range_words else ""
        return frozenset({")", ",", *ranges, *(joiner[0] for joiner in self.joiners)})

    @cached_property
    def modifiers(self) -> re.Pattern[str]:
        """Pattern for a change to the symbol before: " and Add.1", ", Corr.1"."""
        return re.compile(rf"(?:{self._joined})\(?(?P<tail>{self.change.pattern})")

    @cached_property
    def change(self) -> re.Pattern[str]:
        """Pattern for a change alone: "Add.1 and 2"."""
        # "Add.1 and 2", but not "Add.1 and 2 May" or "Add.1, 2.5 per cent".
        end = r"(?![0-9/A-Za-z]|\.[0-9])"
        month = f"(?! (?:{self._months}))" if self.months else ""
        more = rf"(?:(?:[-–]|{self._joined})[0-9]{{1,3}}{end}{month}){{0,20}}"
        word = r"(?P<word>Add|Corr|Rev|Amend)\. ?"
        numbers = rf"(?P<numbers>[0-9]{{1,3}}{more})"
        rest = r"(?P<rest>(?:/(?:Add|Corr|Rev|Amend)\. ?[0-9]{1,3}){0,3})"
        return re.compile(f"{word}{numbers}{rest}")

    @cached_property
    def range_split(self) -> re.Pattern[str]:
        """Pattern for what joins letters or numbers; a range is in the group."""
        words = "|".join(f" {re.escape(word)} " for word in self.range_words) or "(?!)"
        return re.compile(rf"({words}|[-‑–])|{self._joined}")

    @cached_property
    def locator_gap(self) -> re.Pattern[str]:
        """Pattern for what stands between a locator and what it is of."""
        words = "|".join(map(re.escape, self.of))
        articles = "|".join(map(re.escape, sorted(self.articles)))
        return re.compile(rf",? (?:{words})(?: (?:{articles}))? ?")

    @cached_property
    def relative_after(self) -> re.Pattern[str]:
        """Pattern for words that say that a locator is of this document."""
        words = "|".join(map(re.escape, self.relative))
        return re.compile(rf",? (?P<word>{words})(?![A-Za-z])")

    @cached_property
    def charter_after(self) -> re.Pattern[str]:
        """Pattern for the Charter, after the place in it."""
        words = "|".join(map(re.escape, self.charter))
        return re.compile(rf",? (?:{words})(?![a-z])")

    @cached_property
    def works(self) -> tuple[tuple[CitationKind, str, re.Pattern[str]], ...]:
        """Collections that are cited by volume: kind, what to look for, a pattern."""
        given: tuple[tuple[CitationKind, tuple[str, str] | None], ...] = (
            ("treaty", self.treaty_series),
            ("official-records", self.records),
        )
        return tuple(
            (kind, work[0], re.compile(work[1])) for kind, work in given if work
        )

    @cached_property
    def month_numbers(self) -> dict[str, int]:
        """Months by name."""
        return {
            name: number
            for number, names in enumerate(self.months, 1)
            for name in names
        }

    @cached_property
    def part_letters(self) -> re.Pattern[str]:
        """Pattern for the letters after the symbol of a resolution."""
        return re.compile(self._letters)

    @cached_property
    def bare(self) -> re.Pattern[str]:
        """Pattern for a number alone, after a head: "resolution 687"."""
        return re.compile(rf" {forms.BARE}(?!{self._letters}[ ,.;(])")

    @cached_property
    def bare_next(self) -> re.Pattern[str]:
        """Pattern for the next number alone, after one."""
        return re.compile(rf"(?:{self._joined}){forms.BARE}")

    @cached_property
    def _months(self) -> str:
        longest = sorted(self.month_numbers, key=len, reverse=True)
        return "|".join(map(re.escape, longest))

    @cached_property
    def dated(self) -> re.Pattern[str]:
        """Pattern for the day, the month and the year of a date."""
        return re.compile(self.date_parts)

    @cached_property
    def _joined(self) -> str:
        longest = sorted(
            (*self.joiners, *(f" {word} " for word in self.range_words)),
            key=len,
            reverse=True,
        )
        return "|".join(map(re.escape, longest))

    @property
    def _word_end(self) -> str:
        # Where the noun comes last no blank parts the words: Chinese.
        return "" if self.head_last else r"(?![^\W\d_])"

    @cached_property
    def place_after(self) -> re.Pattern[str]:
        """Pattern for a place that follows a citation: "第8段", "，附件一"."""
        return re.compile(self.place_form)

    @cached_property
    def _letters(self) -> str:
        # " A", " A and B", " A to E", "A-C".
        more = rf"(?:(?:{self._joined}|[-‑–]){self.letter})"
        return rf"(?: ?{self.letter}{more}{{0,25}})"

    @cached_property
    def _asides(self) -> str:
        longest = sorted(self.asides, key=len, reverse=True)
        return "|".join(map(re.escape, longest)) or "(?!)"

    @property
    def longest_owners(self) -> tuple[str, ...]:
        """Names of organs, the longest first."""
        return self._names

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(sorted(self.owners, key=lambda name: (-len(name), name)))

    @cached_property
    def _by(self) -> str:
        articles = "|".join(map(re.escape, sorted(self.articles)))
        words = "|".join(map(re.escape, sorted(self.by, key=len, reverse=True)))
        return rf"(?:{words})(?:(?:{articles}) )?" if self.by else "(?!)"
