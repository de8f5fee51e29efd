"""How paragraphs end, and how one can see that they have not."""

from .. import _re as re
from .inline import SUPERSCRIPTS

__all__ = ["COMMAS", "bare_end", "is_complete"]

#: After these a paragraph is at its end; marks of notes and closing quotes may follow.
_END = re.compile(
    rf"[,;.:،؛。；，：!?？！—][\s*”“’»\"'）)\]{SUPERSCRIPTS}]*$"
    rf"|[,;.:،؛。；，：][\s*”’»\"'{SUPERSCRIPTS},]*(?:\[\^[^\]]{{1,12}}\])+$"
    rf"|[;؛] (?:and|or|et|ou|y|o|и|или|و)[\s*{SUPERSCRIPTS}]*$"
)

#: With one of these a text surely ends; with a letter that ends no "and", surely not.
_ENDS = frozenset(",;.:،؛。；，：!?？！—")
_JOINING_ENDS = frozenset("drtuyoоиو")

COMMAS = (",", "،", "，")

#: No more of a paragraph is looked at to see whether it ends.
_TAIL = 60


def is_complete(text: str) -> bool:
    """Tell whether *text* ends as paragraphs do."""
    last = text[-1:]
    if last in _ENDS:
        return True
    if last.isalpha() and last not in _JOINING_ENDS:
        return False
    return _END.search(text[-_TAIL:]) is not None


def bare_end(text: str) -> str:
    """Return *text* without what may follow its last mark of punctuation."""
    return text.rstrip(f"* {SUPERSCRIPTS}")
