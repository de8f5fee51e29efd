"""Letters that a printer set as one: "ﬁ", "ﬂ", "ﬀ", as PDF text has them."""

import unicodedata
from collections.abc import Iterable

from .. import _re as re
from .inline import LIGATURES
from .lines import Line
from .parsed import Repair

__all__ = ["part_ligatures"]

#: Canonical text has a backslash before those that are meant.
_LIGATURE = re.compile(rf"(?<!\\)[{LIGATURES}]")


def part_ligatures(text: str, lines: Iterable[Line], repairs: list[Repair]) -> None:
    """Put the letters in place of ligatures in *lines*, and say so in *repairs*."""
    # Of a hundred texts one has any.
    if not any(ligature in text for ligature in LIGATURES):
        return
    for line in lines:
        if _LIGATURE.search(line.text):
            line.text = _LIGATURE.sub(_letters, line.text)
            repairs.append(
                Repair("ligature", line.span, "letters that were set as one")
            )


def _letters(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", match[0])
