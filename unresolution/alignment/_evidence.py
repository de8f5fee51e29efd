"""
What tells, whatever the language, that two paragraphs are the same.

Kind, place, number, figures, notes, what is below, and how long it is.
"""

from collections.abc import Iterable
from functools import lru_cache

from .. import _re as re
from .._late import frozen
from ..model import Clause, NoteReference, Paragraph, Section
from ..parse.headings import section_readings
from ..parse.labels import readings
from ..phrases import alike
from ..walk import Passage

__all__ = ["Evidence", "Rank", "evidence", "likeness", "ranks"]

#: A number's value, and 0, or 1 for "bis", 2 for "ter" ...
Rank = tuple[int, int]

#: Figures, with their stroke: "37/4" is one, and so are 37 and 4.
_FIGURES = re.compile(r"[0-9]+(?:/[0-9]+)*")
#: Documents, annexes and parts that a path goes through; only these count for a place.
_SCOPE = re.compile(r"(?:resolution|annexes/[0-9]+|parts/[0-9]+)(?=/)")
#: In thousands of figures, as in a table, the first tell enough.
_MOST_FIGURES = 64
_LONGEST_FIGURE = 40

#: Cyrillic letters as Latin keyboards print them, and the other way round.
_LATIN = str.maketrans("аесорху", "aecopxy")
_SUFFIXES = {
    "bis": 1, "бис": 1, "مكررا": 1, "مكرر": 1, "之二": 1,
    "ter": 2, "тер": 2, "quater": 3, "quinquies": 4,
}  # fmt: skip


@frozen(eq=False)
class Evidence:
    """
    What is known of one paragraph besides its words.

    Attributes:
        kind: What it is.
        scope: The documents, annexes and parts that it is in.
        depth: How many paragraphs it is below.
        numbered: Whether it has a number.
        ranks: What the number may be; empty if that is not known.
        figures: Numbers in the text.
        marks: How many notes it cites.
        below: How many paragraphs are below it.
        length: Characters, divided by the mean of the language.
    """

    kind: str
    scope: tuple[str, ...]
    depth: int
    numbered: bool
    ranks: frozenset[Rank]
    figures: frozenset[str]
    marks: int
    below: int
    length: float

    @property
    def key(self) -> tuple[object, ...] | None:
        """What only this paragraph may have, if it has figures enough."""
        # Two figures and a number, or three figures: dates have as many, but print
        # their months in words or not.
        if len(self.figures) + bool(self.ranks) < 3:
            return None
        return self.kind, self.scope, self.ranks, self.figures


def evidence(passages: Iterable[Passage]) -> list[Evidence]:
    """Return what is known of each of the paragraphs of one language."""
    listed = list(passages)
    total = sum(len(passage.text) for passage in listed)
    mean = max(1.0, total / max(1, len(listed)))
    return [_of(passage, mean) for passage in listed]


def _of(passage: Passage, mean: float) -> Evidence:
    node, path = passage.node, passage.path
    below, marks = 0, 0
    if isinstance(node, Clause | Paragraph):
        below = len(node.children)
        marks = sum(isinstance(part, NoteReference) for part in node.content)
    elif isinstance(node, Section):
        below = len(node.body)
    return Evidence(
        kind=passage.kind,
        scope=tuple(_SCOPE.findall(path)),
        depth=path.count("/children/"),
        numbered=passage.number is not None,
        ranks=ranks(passage.number),
        figures=_figures(passage.text),
        marks=marks,
        below=below,
        length=len(passage.text) / mean,
    )


def _figures(text: str) -> frozenset[str]:
    found: set[str] = set()
    for match in _FIGURES.finditer(alike(text)):
        if len(match[0]) <= _LONGEST_FIGURE:
            found.add(match[0])
            found.update(match[0].split("/"))
        if len(found) >= _MOST_FIGURES:
            break
    return frozenset(found)


@lru_cache(maxsize=4096)
def ranks(number: str | None) -> frozenset[Rank]:
    """
    Return the places that a number may mean, whatever its script; empty if none.

    >>> sorted(ranks("b")), sorted(ranks("ب")), sorted(ranks("二"))
    ([(2, 0)], [(2, 0)], [(2, 0)])
    >>> sorted(ranks("i")), sorted(ranks("3 bis")), sorted(ranks("十二"))
    ([(1, 0), (9, 0)], [(3, 1)], [(12, 0)])
    """
    if number is None:
        return frozenset()
    word, _, rest = alike(number).strip().partition(" ")
    suffix = _SUFFIXES.get(rest.casefold())
    if rest and suffix is None:
        # "حادي عشر", eleventh, is one number of two words.
        word = f"{word} {rest}"
    spellings = {word, word.translate(_LATIN)}
    values = {
        reading.value
        for spelling in spellings
        for read in (readings, section_readings)
        for reading in read(spelling)
        if reading.value is not None
    }
    if len(word) > 1 and len(set(word)) == 1 and not word.isascii():
        # "аа" comes after the alphabet, as "aa" does after "z".
        values |= {26 * (len(word) - 1) + value for value, _ in ranks(word[0])}
    return frozenset((value, suffix or 0) for value in values)


def likeness(one: Evidence, other: Evidence) -> float:
    """
    Return how much speaks for two paragraphs being the same.

    Above 0 they are rather the same than two that lack their counterpart.
    """
    points = 6.0 if one.kind == other.kind else -3.0
    if one.scope != other.scope:
        points -= 4
    points -= 2 * abs(one.depth - other.depth)
    points += _numbers(one, other) + _shared(one.figures, other.figures)
    if one.below or other.below:
        points += 2.0 if one.below == other.below else -1.0
    if one.marks or other.marks:
        points += 1.0 if one.marks == other.marks else -1.0
    shorter, longer = sorted((one.length, other.length))
    # Lengths differ by a fifth or so where the words are the same.
    points += 5 * (shorter + 0.05) / (longer + 0.05) - 4
    return points


def _numbers(one: Evidence, other: Evidence) -> float:
    if one.numbered != other.numbered:
        return -3.0
    if not one.ranks or not other.ranks:
        return 0.0
    return 4.0 if one.ranks & other.ranks else -2.0


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    if not one and not other:
        return 1.0
    if not one or not other:
        # Numbers may be figures in one language and words in another.
        return -1.0 if max(len(one), len(other)) < 3 else -3.0
    common = len(one & other)
    return 9 * common / (len(one) + len(other) - common) - 4
