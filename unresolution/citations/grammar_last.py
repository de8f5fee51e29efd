"""
How citations are worded where the noun comes last, as in Chinese.

In "大会1982年10月22日第37/4号和1983年10月28日第38/4号决议" the organ and the date stand
before a number, and the noun after the last.  The reader goes through the text once,
from left to right, and keeps the numbers until their noun comes.
"""

from operator import itemgetter

import attrs

from .. import _re as re
from ._mention import Mention
from ._wording import Wording
from .dates import plausible, read_date
from .in_text import symbol_mentions
from .tokens import Head

__all__ = ["read_head_last"]

#: No words between two numbers of a list, or a date and its number, are longer.
_LONGEST_GAP = 120
#: How far before a number its organ is looked for, titles between them left out.
_OWNER_REACH = 160
_AND = ("以及", "和", "及", "与", "、")
_ENDS = ("。", "；", "; ", "\n")


def read_head_last(text: str, wording: Wording, nouns: list[Head]) -> list[Mention]:
    """Return what *text* cites, in its order; *nouns* are the heads in it."""
    numbers = list(wording.master.finditer(text))
    nouns.sort(key=itemgetter(0))
    return _Reader(text, wording).read(numbers, nouns) if numbers else []


@attrs.define(eq=False)
class _Reader:
    text: str
    wording: Wording
    found: list[Mention] = attrs.field(factory=list)
    #: Numbers whose noun has not come yet.
    waiting: list[Mention] = attrs.field(factory=list)
    date: re.Match[str] | None = None
    #: End of a symbol with all that is joined to it: other numbers may lie inside.
    taken: int = 0

    def read(self, numbers: list[re.Match[str]], nouns: list[Head]) -> list[Mention]:
        coming = nouns[::-1]
        for match in numbers:
            while coming and coming[-1].start < match.start():
                self._head(coming.pop())
            if match.start() < self.taken:
                continue
            if match.lastgroup == "symbol":
                self._symbol(match)
            elif match.lastgroup == "date":
                self.date = match
            else:
                self._number(match)
        while coming:
            self._head(coming.pop())
        self._drop()
        self.found.sort(key=lambda mention: mention.start)
        return self.found

    def _symbol(self, match: re.Match[str]) -> None:
        made = symbol_mentions(self.text, match.start(), match[0], self.wording)
        if made:
            self.found += made
            self.taken = made[-1].stop
            self._locate(made[-1])
            self.date = None

    def _number(self, match: re.Match[str]) -> None:
        text, waiting = self.text, self.waiting
        (begin, stop), shape = match.span(), match.lastgroup or ""
        if text.endswith(self.wording.number_words, 0, begin):
            begin -= 1
        elif (
            not self._listed(begin)
            # "1546(2004)和1637(2005)": without its word it follows another number.
            and shape not in {"bracket", "special"}
            and text[stop : stop + 1] != "号"
        ):
            return
        if waiting and self._parted(waiting[-1].last, begin):
            self._drop()
        mention = Mention(
            match.start(), stop, shape, "resolution", begin, stop, match[0]
        )
        if text.startswith("号", stop):
            mention.last += 1
        self._give_date(mention)
        self._give_owner(mention)
        waiting.append(mention)

    def _listed(self, start: int) -> bool:
        if not self.waiting:
            return False
        gap = self.text[self.waiting[-1].last : start]
        return len(gap) < 4 and gap in self.wording.joiners

    def _parted(self, start: int, stop: int) -> bool:
        gap = self.text[start:stop]
        return stop - start > _LONGEST_GAP or any(end in gap for end in _ENDS)

    def _give_date(self, mention: Mention) -> None:
        """Give a number the date before it: next to it, or before its title."""
        date, self.date = self.date, None
        if date is None or self._parted(date.end(), mention.first):
            return
        gap = self.text[date.end() : mention.first]
        if (
            not gap
            or gap in self.wording.asides
            or gap.endswith(self.wording.far_leads)
        ):
            mention.date, mention.day = read_date(date[0], self.wording)
        elif any(gap.endswith(name) for name in self.wording.owners):
            # "2022年3月2日联合国环境大会第5/5号决议"
            mention.date, mention.day = read_date(date[0], self.wording)
            self._find_owner(mention)
        else:
            return
        mention.first = date.start()

    def _give_owner(self, mention: Mention) -> None:
        if mention.owners:
            return
        self._find_owner(mention)
        before = self.waiting[-1] if self.waiting else self._joined(mention)
        if not mention.owners and before is not None:
            mention.owners = before.owners
            mention.head_start = before.head_start

    def _joined(self, mention: Mention) -> Mention | None:
        """Return the citation that a number goes on from: "……号决议，以及……"."""
        last = self.found[-1] if self.found else None
        if last is None or last.shape == "symbol":
            return None
        gap = self.text[last.last : mention.first].replace(" ", "")
        joined = gap.lstrip("，").startswith(_AND)
        return last if joined and not self._parted(last.last, mention.first) else None

    def _find_owner(self, mention: Mention) -> None:
        """Find the organ before a number or its date; a title may stand between."""
        begin = mention.first
        before = self.text[max(0, begin - _OWNER_REACH) : begin]
        low = begin - len(before)
        for lead in ("", *self.wording.far_leads):
            if lead and not before.endswith(lead):
                continue
            cut = len(before)
            if lead:
                cut = max(before.rfind(word) for word in self.wording.shared_leads)
                if cut < 0:
                    continue
            if self._owner_at(before[:cut], low, mention):
                return
        mention.head_start = begin

    def _owner_at(self, before: str, low: int, mention: Mention) -> bool:
        wording = self.wording
        for aside in ("", *wording.adjectives):
            if not before.endswith(aside):
                continue
            known = before[: len(before) - len(aside)]
            for word in wording.pronouns:
                if known.endswith(word):
                    mention.owners = ("own",)
                    mention.head_start = low + len(known) - len(word)
                    mention.first = mention.head_start
                    return True
            for name in wording.longest_owners:
                if known.endswith(name):
                    mention.owners = (wording.owners[name],)
                    mention.head_start = low + len(known) - len(name)
                    mention.first = mention.head_start
                    return True
        return False

    def _head(self, noun: Head) -> None:
        if not self.waiting or noun.start < self.taken:
            return
        last = self.waiting[-1]
        gap = self.text[last.last : noun.start]
        if len(gap) <= 8 and gap in {"", " ", *self.wording.again}:
            last.last = noun.stop
            self._locate(last)
            for place, mention in enumerate(self.waiting):
                mention.kind = noun.kind
                mention.hold = "listed" if place else "head"
                mention.head = noun.stop
            self.found += self.waiting
            self.waiting = []
        else:
            self._drop()

    def _locate(self, mention: Mention) -> None:
        """Give a mention the place in it that is named behind it: "第8段"."""
        if place := self.wording.place_after.match(self.text, mention.last):
            mention.last = place.end()
            mention.locator = place["place"]

    def _drop(self) -> None:
        """Keep of the numbers without a noun those that say by their form what is."""
        for mention in self.waiting:
            number, _, year = (mention.number or "").partition("(")
            through = number.strip().isdecimal() and plausible(
                int(number), year.rstrip(")")
            )
            if mention.shape == "bracket" and through:
                self.found.append(mention)
        self.waiting = []
