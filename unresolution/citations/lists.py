"""
Dated numbers in a list, which need not be read one by one.

Most of what resolutions cite stands in lists: "its resolutions 37/4 of 22 October 1982,
38/4 of 28 October 1983, 39/7 of 8 November 1984, ... and 59/8 of 22 October 2004".
What `Wording.listed` finds is kept, as it is printed, with the number before it
(`Mention.more`).
"""

from ._mention import Mention
from ._wording import Wording
from .dates import read_listed

__all__ = ["listed", "unfolded"]


def listed(before: Mention, start: int, printed: str, wording: Wording) -> Mention:
    """Return the dated number that is *printed* in a list after the one *before*."""
    number, date = read_listed(printed, wording)
    return Mention(
        start, start + len(number), "slash" if "/" in number else "bracket",
        before.kind, start, start + len(printed), number, before.owners, "listed",
        before.head, before.head_start, date,
    )  # fmt: skip


def unfolded(found: list[Mention], wording: Wording) -> list[Mention]:
    """Return mentions one by one, those too that are kept with another."""
    gap = len(wording.joiners[0])
    every: list[Mention] = []
    for mention in found:
        every.append(mention)
        stop = mention.last
        for printed in mention.more:
            every.append(listed(mention, stop + gap, printed, wording))
            stop = every[-1].last
        mention.more = ()
    return every
