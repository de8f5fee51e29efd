"""
Words that were broken at a line end: "interna-" and "tional", "short-" and "term".

Print breaks words with a hyphen and compounds at their own; nothing on the line tells
which.  The document does: it has the same word elsewhere, whole or with its hyphen.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from .. import _re as re
from .._source import Span
from .inline import SUPERSCRIPTS
from .lines import Line
from .parsed import Repair
from .spacing import glue

__all__ = ["join_lines", "mend_hyphens"]

_LETTER = rf"[^\W\d_{SUPERSCRIPTS}]"
_LETTERS = rf"{_LETTER}+"
_WORD = re.compile(rf"{_LETTERS}(?:[-‑]{_LETTERS})*")
_BEFORE = re.compile(rf"(?:{_LETTERS}-)+\Z")
#: What stands right before a word, or right behind it, and makes it part of another.
_AHEAD = re.compile(rf"{_LETTER}|(?<={_LETTER})-")
_BEHIND = re.compile(rf"-?{_LETTER}")
_AFTER = re.compile(rf"{_LETTERS}(?:-{_LETTERS})*")

_HYPHENS = frozenset("-\u00ad")

#: No word is longer.
_LONGEST = 60

#: Notes and furniture at a page end, in lines, between the halves of a word.
_REACH = 60

#: What has a hyphen behind it: "non-governmental", "twenty-first", "self-evident".
_FIRST = frozenset(
    {
        "non", "self", "ex", "pro", "anti", "vice", "quasi", "semi", "cross", "all",
        "well", "long", "short", "high", "low", "mid", "co", "so", "twenty", "thirty",
        "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "vingt", "trente",
        "quarante", "cinquante", "soixante", "quatre", "celui", "celle", "ceux",
        "celles", "au", "ci", "là",
    }
)  # fmt: skip

#: What is no word, and ends many: "interna-tional", "govern-ments".
_ENDINGS = re.compile(
    r"(?:[a-z]{0,3}(?:tions?|sions?|ments?|ances?|ences?|ities|ity|tional|sional|tives?"
    r"|tively|tures?|ally|ically|tary|izing|ización|ción|ciones|miento|mientos|mente)"
    r"|[a-z]?(?:ing|ings|ed|ers|ness|ly|ism|ists?|ives?|ible|dad|dades)|al|er)\Z"
)


def mend_hyphens(lines: Sequence[Line]) -> None:
    """
    Tell of each line that ends in a hyphen whether its last word goes on without it.

    It is sure if the document has one of the two forms elsewhere, and not the other.
    """
    broken = [
        (line, head[0], rest[0])
        for index, line in enumerate(lines)
        if line.text.endswith("-")
        and line.role != "furniture"
        and (head := _BEFORE.search(line.text[-_LONGEST:]))
        and (after := _after(lines, index)) is not None
        and (rest := _AFTER.match(after.text[:_LONGEST]))
    ]
    if not broken:
        return
    known = _vocabulary(lines, broken)
    forms = [_count(head, rest, known) for _, head, rest in broken]
    # Print that breaks one word breaks others.
    breaks = any(whole > 0 and not compound for whole, compound in forms)
    keeps = any(compound > 0 for _, compound in forms)
    for (line, first, second), counts in zip(broken, forms, strict=True):
        line.broken, line.certainty = _judge(first, second, counts, known)
        if line.certainty > _OPEN:
            continue
        if not second.islower():
            line.broken, line.certainty = False, 1.0
        elif breaks and known[first[:-1].casefold()] <= 0:
            line.broken = True
        elif keeps and not breaks:
            line.certainty = 0.8


def join_lines(
    before: str, line: Line, after: str, where: Span
) -> tuple[str, Repair | None]:
    """
    Put two pieces of a paragraph together, the first of which ends with *line*.

    Returns:
        Both, and what was mended if a word was broken between them.
    """
    if before[-1:] not in _HYPHENS:
        return glue(before, after), None
    ended = before[:-1] + "\u00ad" if line.broken and before.endswith("-") else before
    joined = glue(ended, after)
    whole = len(joined) <= len(before) + len(after)
    if not (whole and ended.endswith(("-", "\u00ad"))):
        return joined, None
    reason = "a word goes on after a line end"
    return joined, Repair("hyphen", where, reason, line.certainty)


def _after(lines: Sequence[Line], index: int) -> Line | None:
    """Return the line that goes on with the one at *index*, of its page or the next."""
    line = lines[index]
    note = line.role.startswith("note")
    for after in lines[index + 1 : index + _REACH]:
        if after.role == ("note-more" if note else ""):
            return after
        if note:
            return None
    return None


#: Where more words are broken, all are counted: looking for each would take longer.
_FEW = 40


class _Words(dict[str, int]):
    """
    How often each word is in a text, as a word, and not as a piece of one.

    A word is looked for when it is asked for.

    Args:
        text: In which they are looked for.
        pieces: Of the words that were broken; they are in it and don't count.
    """

    def __init__(self, text: str, pieces: Counter[str]) -> None:
        super().__init__()
        self.text = text
        self.pieces = pieces

    def __missing__(self, word: str) -> int:
        count, place = -self.pieces[word], self.text.find(word) if word else -1
        while place >= 0:
            end = place + len(word)
            apart = not (place and _AHEAD.match(self.text, place - 1))
            count += apart and not _BEHIND.match(self.text, end)
            place = self.text.find(word, end)
        self[word] = count
        return count


def _vocabulary(
    lines: Iterable[Line], broken: Sequence[tuple[Line, str, str]]
) -> dict[str, int]:
    """Count the words of a document, but not the pieces of those that are broken."""
    # Line by line: Python takes twelve bytes a letter for the time of folding it.
    text = "\n".join([line.text.casefold() for line in lines]).replace("‑", "-")
    pieces: Counter[str] = Counter()
    halves = [(head[:-1].casefold(), rest.casefold()) for _, head, rest in broken]
    for pair in halves:
        pieces.update(pair)
    if len(broken) <= _FEW:
        return _Words(text, pieces)
    wanted: set[str] = set()
    for first, second in halves:
        wanted |= {first, second, f"{first}{second}", f"{first}-{second}"}
        wanted.add(first.rpartition("-")[2])
    known: Counter[str] = Counter()
    for line in text.split("\n"):
        # All words would take more memory than the text.
        known.update(filter(wanted.__contains__, _WORD.findall(line)))
    known.subtract(pieces)
    return known


def _count(head: str, rest: str, known: dict[str, int]) -> tuple[int, int]:
    """Count a word in the rest of the document: whole, and with its hyphen."""
    head, rest = head.casefold(), rest.casefold()
    return known[head[:-1] + rest], known[head + rest]


#: Nothing but the form of a word tells.
_OPEN = 0.6


def _judge(
    head: str, rest: str, counts: tuple[int, int], known: dict[str, int]
) -> tuple[bool, float]:
    """Tell whether *rest* goes on without a hyphen, and how sure that is."""
    whole, compound = counts
    head, rest = head[:-1].casefold(), rest.casefold()
    if (whole > 0) != (compound > 0):
        return whole > 0, 1.0
    if whole > 0:
        # "co-operation" and "cooperation", in one text.
        return whole > compound, 0.7
    first = head.rpartition("-")[2]
    if first in _FIRST or "-" in head:
        return False, 0.9
    if known[first] > 0 and known[rest] > 0:
        # Both halves are words of their own: "climate-" and "sensitive".
        return False, 0.9
    if _ENDINGS.match(rest) and known[rest] <= 0:
        return True, 0.8 if known[first] <= 0 else 0.7
    return False, _OPEN
