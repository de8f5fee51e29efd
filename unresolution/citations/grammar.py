"""
How citations are worded: heads, lists, dates, and the places before and after.

A head ("resolutions") and the organ before it govern all numbers up to the next head.
The reader goes through the tokens once, from left to right; what lies between two of
them decides whether they belong together.
"""

import datetime
from operator import itemgetter

import attrs

from .. import _re as re
from ._citation import CitationKind
from ._mention import Mention
from ._wording import Wording
from .dates import plausible, read_date
from .grammar_last import read_head_last
from .in_text import reporter_of, symbol_mentions
from .lists import listed, unfolded
from .owners import owners_before
from .places import attach_places
from .tokens import Head, heads

__all__ = ["mentions"]

#: No words between two items of a list are longer: titles stand there at times.
_LONGEST_GAP = 400
#: No joiner with its asides is longer.
_LONGEST_JOINER = 60
#: Fewer letters are sooner read than looked through for a digit.
_SHORT = 40
#: How far before a head its organ is looked for.
_OWNER_REACH = 160


def mentions(text: str, wording: Wording) -> list[Mention]:
    """
    Return what *text* cites, in its order; notes and headings are texts as well.

    *text* is plain: see `spelling.plain`.
    """
    found: list[Mention] = []
    # Most paragraphs have nothing, which is told without a search.
    if _has_digit(text):
        found = _numbered(text, wording)
    if found or wording.marked(text):
        attach_places(text, wording, found)
    return found


def _has_digit(text: str) -> bool:
    # Ten searches for one character take a tenth of one for a class of ten.
    return (
        "1" in text or "2" in text or "3" in text or "4" in text or "5" in text
        or "6" in text or "7" in text or "8" in text or "9" in text or "0" in text
    )  # fmt: skip


def _numbered(text: str, wording: Wording) -> list[Mention]:
    """Return what a text that has digits cites by number or symbol."""
    # Without a stroke or a bracket there are only dates, and "resolution 687".
    marked = "/" in text or "(" in text
    if wording.head_last and not marked:
        return []
    first = wording.master.search(text) if marked else None
    nouns = heads(text, wording)
    if wording.head_last:
        return read_head_last(text, wording, nouns) if first else []
    if first is None:
        # No head matters but one that a number without a year follows.
        bare = [noun for noun in nouns if wording.bare.match(text, noun.stop)]
        if not bare:
            return []
        if not marked:
            first = wording.master.search(text)
        if first is None:
            nouns = bare
    if len(nouns) > 1:
        nouns.sort(key=itemgetter(0), reverse=True)
    return _Reader(text, wording, nouns).read(first)


@attrs.define
class _Ruler:
    start: int
    stop: int
    kind: CitationKind
    plural: bool
    owners: tuple[str, ...]
    used: bool = False


@attrs.define(eq=False)
class _Reader:
    text: str
    wording: Wording
    #: Heads that are still to come, the next one last.
    coming: list[Head]
    found: list[Mention] = attrs.field(factory=list)
    #: The last head; most govern nothing, so that nobody asks whose they are.
    noun: Head | None = None
    head: _Ruler | None = None
    item: Mention | None = None
    #: End of a symbol with all that is joined to it: other tokens may lie inside.
    taken: int = 0
    #: Whether a date had no year.
    yearless: bool = False

    def read(self, match: re.Match[str] | None) -> list[Mention]:
        """Return what is cited; *match* is the first number, symbol or date."""
        text, coming = self.text, self.coming
        search = self.wording.master.search
        while match is not None:
            start, stop = match.span()
            while coming and coming[-1].start < start:
                self._head(coming.pop())
            if start >= self.taken:
                kind = match.lastgroup
                if kind == "date":
                    self._date(start, match[0])
                else:
                    if self.noun is not None:
                        self._settle(self.noun)
                    if kind == "symbol":
                        self._symbol(start, match[0])
                    else:
                        self._number(start, match)
                        if kind == "dated":
                            stop = self._list(stop)
            # All that is cited has a digit, and most paragraphs go on without one.
            ends = len(text) - stop > _SHORT and not _has_digit(text[stop:])
            match = None if ends else search(text, stop)
        while coming:
            self._head(coming.pop())
        if self.yearless:
            self.found = unfolded(self.found, self.wording)
            _fill_years(self.found)
        return self.found

    def _list(self, stop: int) -> int:
        """
        Read on in a list: ", 38/4 of 28 October 1983, 39/7 of 8 November 1984".

        Of dated numbers with a comma before and behind them, as most are, nothing need
        be found out that the one before them did not tell, so that they are kept with
        it.  The last is left: more than a comma may follow it.

        Args:
            stop: Where the number before them ends.

        Returns:
            Where the last of them ends.
        """
        item, head, wording = self.item, self.head, self.wording
        if (
            item is None
            or head is None
            or item.last != stop
            # Those that are named behind a list are given to each.
            or not head.owners
            # Those of the list are those of its head, but not so of its first number.
            or item.owners is not head.owners
        ):
            return stop
        match = wording.listed.match(self.text, stop)
        if match is None:
            return stop
        _, *more, last = match[0].split(wording.joiners[0])
        item.more = more
        stop = match.end()
        self.item = listed(item, stop - len(last), last, wording)
        self.found.append(self.item)
        return stop

    def _head(self, noun: Head) -> None:
        if noun.start < self.taken:
            return
        if self.noun is not None and self.text.endswith(
            self.wording.again, 0, noun.start
        ):
            self._settle(self.noun)
        self.noun, self.item = noun, None
        if bare := self.wording.bare.match(self.text, noun.stop):
            self._settle(noun)
            self._bare(*bare.span(1), "head")
            self._more_bare()

    def _settle(self, noun: Head) -> None:
        """Find out whose a head is: something is said of what it governs."""
        start, owners = owners_before(self.text, noun.start, self.wording)
        owners = owners or (("own",) if noun.own else self._inherited(noun))
        self.head = _Ruler(start, noun.stop, noun.kind, noun.plural, owners)
        self.noun = None

    def _bare(self, start: int, stop: int, hold: str) -> None:
        head = self.head
        if head is None:
            return
        head.used = True
        first = head.start if hold == "head" else start
        self.item = item = Mention(
            start, stop, "bare", head.kind, first, stop, self.text[start:stop],
            head.owners, hold, head.stop, head.start,
        )  # fmt: skip
        self.found.append(item)
        if not item.owners:
            self._owner_after(item)

    def _more_bare(self) -> None:
        """Read on in a list of numbers without a year: "resolutions 1546 and 1637"."""
        item, head = self.item, self.head
        while item and item.shape == "bare" and head and head.plural:
            match = self.wording.bare_next.match(self.text, item.last)
            if match is None:
                return
            self._bare(*match.span(1), "listed")
            item = self.item

    def _inherited(self, noun: Head) -> tuple[str, ...]:
        """Return the organ of a head that names none, from what is around it."""
        text, head, wording = self.text, self.head, self.wording
        if after := wording.owner_after.match(text, noun.stop):
            return (wording.owners[after["owner"]],)
        before = text[max(0, noun.start - _LONGEST_JOINER) : noun.start]
        after_symbol = not self.found or self.found[-1].shape == "symbol"
        parted = after_symbol and before.endswith((", ", "، "))
        if parted and wording.place_before.search(before):
            # "(A/69/53/Add.1), chap. IV, sect. A, resolution 27/12": the reporter's.
            return (self._reporter(),)
        if head is not None and before.endswith(wording.again):
            # "Human Rights Council resolutions on it, including resolutions 19/11"
            near = noun.start - head.stop <= _LONGEST_GAP
            if near and not _breaks(text[head.stop : noun.start]):
                return head.owners
        return ()

    def _reporter(self) -> str:
        for mention in reversed(self.found):
            if mention.shape == "symbol":
                return reporter_of(mention.symbols[0])
        return "other"

    def _symbol(self, start: int, printed: str) -> None:
        made = symbol_mentions(self.text, start, printed, self.wording)
        if not made:
            return
        self.found += made
        self.taken = made[-1].stop
        self.item = made[-1]
        head = self.head
        if head and not head.used and self.text[head.stop : start] == " ":
            # "resolution UNEP/EA.4/Res.6 operative paragraph 3"
            made[0].first = head.start

    def _number(self, start: int, match: re.Match[str]) -> None:
        slash, bracket, special, dated = match.group(
            "slash", "bracket", "special", "dated"
        )
        # The first character of a number is in none of its groups.
        stop = start + 1 + len(slash or bracket or special)
        shape = "slash" if slash else "bracket" if bracket else "special"
        number, head = self.text[start:stop], self.head
        hold, owners = self._hold(start, shape, number, dated=dated is not None)
        if not hold:
            return
        self.item = item = Mention(
            start, stop, shape, "resolution", start, stop, number, owners, hold
        )
        self.found.append(item)
        if head is not None:
            head.used = True
            item.kind = head.kind
            item.head, item.head_start = head.stop, head.start
            if hold == "head":
                item.first = head.start
        if dated is not None:
            self._give_date(item, dated, match.end())
        if not owners:
            self._owner_after(item)

    def _hold(
        self, start: int, shape: str, number: str, *, dated: bool
    ) -> tuple[str, tuple[str, ...]]:
        """Tell how a number hangs together with what is before it; "" if it doesn't."""
        head, item, text = self.head, self.item, self.text
        if head is None:
            return "none" if dated or self._alone(start, shape, number) else "", ()
        begin = head.stop if item is None else item.last
        if start - begin <= _LONGEST_JOINER:
            gap = text[begin:start]
            if item is None:
                if gap == " ":
                    return "head", head.owners
                if match := self.wording.head_gap.fullmatch(gap):
                    owner = match["owner"]
                    owners = (self.wording.owners[owner],) if owner else head.owners
                    return "head", owners
            if gap in self.wording.joiners or self.wording.join.fullmatch(gap):
                return "listed", head.owners
            if gap == " " and item is not None and item.shape == shape and head.plural:
                # A comma is missing (S/RES/2596 (2021), seventh preambular paragraph).
                return "listed", head.owners
        alone = "none" if dated or self._alone(start, shape, number) else ""
        if start - begin > _LONGEST_GAP:
            return alone, ()
        gap = text[begin:start]
        if _breaks(gap):
            return alone, ()
        if alone:
            return "loose", head.owners
        # "the budgets for 2020/21 and 2021/22" are no list of resolutions.
        started = item is not None and not _looks_like_years(number)
        ends = self.wording.joined_end if started else self.wording.again
        joined = gap.endswith(ends)
        return ("loose", head.owners) if joined and head.plural else ("", ())

    def _alone(self, start: int, shape: str, number: str) -> bool:
        """Tell whether a number without a head or a date is one, by its form."""
        return (
            shape == "bracket"
            and _numbers_through(number)
            and not self.text.endswith(self.wording.number_words, 0, start)
        )

    def _owner_after(self, mention: Mention) -> None:
        if match := self.wording.owner_after.match(self.text, mention.last):
            # "resolutions 1/3 and 2/14 of the Environment Assembly": all of the list.
            owners = (self.wording.owners[match["owner"]],)
            for one in reversed(self.found):
                if one.head != mention.head or one.owners:
                    break
                one.owners = owners

    # Dates ---------------------------------------------------------------------------

    def _date(self, start: int, printed: str) -> None:
        item = self.item
        if item is None or item.shape == "symbol" or item.date or item.day:
            return
        if start - item.last > _LONGEST_GAP:
            return
        gap = self.text[item.last : start]
        if len(gap) <= _LONGEST_JOINER and self.wording.date_gap.fullmatch(gap):
            self._give_date(item, printed, start + len(printed))
            if not item.owners:
                self._owner_after(item)
            self._more_bare()
            return
        date, _ = read_date(printed, self.wording)
        if shared := self.wording.shared_gap.fullmatch(gap):
            self._share(date, both=shared["word"].startswith("both"))
            item.last = start + len(printed)
        elif date and self._far_date(gap):
            item.date, item.last = date, start + len(printed)

    def _give_date(self, item: Mention, printed: str, stop: int) -> None:
        """Give a number the date that is *printed* behind it, up to *stop*."""
        text, last = self.text, item.last
        item.date, item.day = read_date(printed, self.wording)
        if item.day is not None:
            self.yearless = True
        item.last = stop
        if text.startswith(")", stop) and "(" in text[last : stop - len(printed)]:
            item.last += 1

    def _far_date(self, gap: str) -> bool:
        """Tell whether words between a number and a date may belong to the number."""
        # "resolution 181 (II) concerning Palestine dated 29 November 1947"
        return (
            len(gap) <= _OWNER_REACH
            and gap.endswith(self.wording.far_leads)
            and not any(
                joiner in gap for joiner in self.wording.joiners if "," not in joiner
            )
            and not _breaks(gap)
            and not any(character.isdigit() for character in gap)
        )

    def _share(self, date: datetime.date | None, *, both: bool) -> None:
        """Give a date to the last two numbers, or to all of the list."""
        self.found = unfolded(self.found, self.wording)
        for given, mention in enumerate(reversed(self.found)):
            if mention.number is None or mention.date or (both and given == 2):
                return
            mention.date = date
            if not both and mention.hold == "head":
                return


def _numbers_through(text: str) -> bool:
    """Tell whether a number has the form of the Security Council: "1325 (2000)"."""
    number, _, year = text.partition("(")
    return number.rstrip().isdecimal() and plausible(int(number), year.rstrip(")"))


def _looks_like_years(text: str) -> bool:
    """Tell whether a number may be two years: "2020/21"."""
    first, _, second = text.partition("/")
    # "2005/2A" is a part of a resolution.
    if len(first) != 4 or len(second) != 2 or not second.isdecimal():
        return False
    return int(first[2:]) + 1 == int(second)


def _breaks(gap: str) -> bool:
    """Tell whether a sentence ends in *gap*."""
    return ". " in gap or "; " in gap or "\n" in gap


def _fill_years(found: list[Mention]) -> None:
    """Give dates without a year that of the number, or of the next date of the list."""
    year, head = 0, -1
    for mention in reversed(found):
        if mention.head != head:
            year, head = 0, mention.head
        if mention.date is not None:
            year = mention.date.year
        elif mention.day is not None:
            own = (mention.number or "")[-5:-1]
            printed = (
                int(own) if mention.shape == "bracket" and own.isdecimal() else year
            )
            try:
                mention.date = datetime.date(printed, *mention.day)
            except ValueError:
                continue
