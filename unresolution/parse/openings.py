"""
Lines with words that nothing begins with but a paragraph: "Recalling", "1. Decides".

Found once, they are left alone by whatever looks for formulas, running heads, closings,
notes and neighbours: of retyped text that is nearly every line of the body.
"""

from collections.abc import Iterable
from functools import lru_cache

from .. import _re as re
from ..series import registry as series_registry
from .grammar import Grammar
from .lines import Line

__all__ = ["mark_openings"]

#: A number, perhaps; an emphasis, perhaps; a word.
_OPENING = re.compile(r"(?:([0-9]{1,3})\. )?\*{0,2}([^\W\d_]+)(?=[ ,*])")


def mark_openings(lines: Iterable[Line], grammar: Grammar) -> None:
    """Tell the lines that surely open a paragraph, and their numbers."""
    words = grammar.opening_words
    if not words:
        return
    numbered = not _has_bare_numbers(series_registry.changes)
    for line in lines:
        match = None if line.small else _OPENING.match(line.text)
        if match is not None and match[2] in words:
            number = match[1]
            line.opens = number is None or numbered
            line.number = int(number) if number and numbered else 0


@lru_cache(maxsize=4)
def _has_bare_numbers(changes: int) -> bool:  # noqa: ARG001 - the key of the cache
    """Tell whether titles of any series have a number such as paragraphs have."""
    known = map(series_registry.get, series_registry.names())
    return any(series.number_pattern.match("1. A") for series in known)
