"""
Numbers of paragraphs that stand below the first line of their paragraph.

    Requests the Secretary-General to report on the lights and on the
    4.
    means to keep them;

Tools that order what is on a page by height and size print the number where its box
ends, not where it begins.
"""

from collections.abc import Sequence

from ..numbering import number_of
from .endings import is_complete
from .grammar import Grammar
from .inline import to_inlines
from .labels import read_label
from .lines import Line
from .opening import starts_operative
from .parsed import Repair

__all__ = ["paragraph_number", "put_numbers_back"]

#: No more of a line is looked at.
_WINDOW = 160

#: No number that stands alone is longer: "3 quinquies."
_LONGEST = 24


def put_numbers_back(
    lines: Sequence[Line], grammar: Grammar, repairs: list[Repair]
) -> list[Line]:
    """
    Return *lines* with each displaced number at the head of its paragraph.

    A number is displaced if it stands alone, is the one that is due, and the line above
    it opens an operative paragraph that goes on below it.
    """
    if not any(
        len(line.text) <= _LONGEST and line.text[:1] in _DIGITS for line in lines
    ):
        return list(lines)
    kept: list[Line] = []
    last = 0
    for index, line in enumerate(lines):
        if line.opens:
            # Its number, if it has one, is where it belongs.
            last = line.number or last
            kept.append(line)
            continue
        number = paragraph_number(line.text)
        if number is not None:
            label, rest = read_label(line.text)
            due = number == last + 1
            if not rest and due and _is_inside(lines, index, kept, grammar):
                above = kept[-1]
                above.text = f"{label} {above.text}"
                above.number = number
                above.others = (*above.others, line.span)
                reason = f"{label} stands below the first line of its paragraph"
                repairs.append(Repair("number", line.span, reason, 0.9))
                last += 1
                continue
            last = number
        kept.append(line)
    return kept


def paragraph_number(text: str) -> int | None:
    """Return 4 for "4. Requests" and for "4 -"; "(4)" numbers parts of a paragraph."""
    if text[:1] not in _DIGITS:
        return None
    label, _ = read_label(text)
    if label is None or label.endswith((")", "）")):
        return None
    number = number_of(label) or ""
    return int(number) if number.isdecimal() else None


_DIGITS = frozenset("0123456789")


def _is_inside(
    lines: Sequence[Line], index: int, above: Sequence[Line], grammar: Grammar
) -> bool:
    """Tell whether the line at *index* stands below the first line of a paragraph."""
    if not above or index + 1 == len(lines):
        return False
    first, label, after = above[-1], lines[index], lines[index + 1]
    if any(line.blank_before or line.page_before for line in (label, after)):
        return False
    if is_complete(first.text) or read_label(first.text)[0] is not None:
        return False
    if not (first.blank_before or len(above) < 2 or is_complete(above[-2].text)):
        return False
    if read_label(after.text)[0] is not None:
        return False
    return _opens(first.text, grammar) and not _opens(after.text, grammar)


def _opens(text: str, grammar: Grammar) -> bool:
    return starts_operative(to_inlines(text[:_WINDOW]), grammar.language)
