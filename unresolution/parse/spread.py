"""Whether lines are spaced out to fill their column: see `scattered`."""

from collections.abc import Sequence

from .. import _re as re
from .grammar import Grammar
from .lines import Line

__all__ = ["is_spread"]

#: Lines that are spaced out, and lines that are not, in a text of this kind.
_ENOUGH = 4

_SPREAD = re.compile(r"\S+(?: {2,}\S+){3,}\s*")
_PLAIN = re.compile(r"\S+(?: \S+){3,}\s*")


def is_spread(lines: Sequence[Line], source: str, grammar: Grammar) -> bool:
    """
    Tell whether some lines of a text have wide blanks, and others have not.

    Args:
        lines: Of one resolution, with their roles.
        source: The text in which they stand, with all its blanks.
        grammar: Of the resolution; only English is known so well.
    """
    if not lines or grammar.language.code != "en":
        return False
    # The text may hold a thousand others: each is asked for its own lines.
    if source.find("  ", lines[0].start, lines[-1].stop) < 0:
        return False
    spread = plain = 0
    for line in lines:
        if line.role == "furniture":
            # Page numbers are set otherwise than the text: "<!-- Page 9 -->".
            continue
        printed = source[line.start : line.stop]
        if "  " not in printed:
            plain += _PLAIN.fullmatch(printed) is not None
        else:
            spread += _SPREAD.fullmatch(printed) is not None
    return spread >= _ENOUGH and plain >= _ENOUGH
