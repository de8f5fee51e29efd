"""
Tables whose cells are printed side by side, with tabs or blanks alone between them.

"Political affairs 800 937 800": a line that ends in amounts is a row if its neighbours
are rows too.  A date at a line end is no amount, and neither is the number of a
resolution.
"""

from collections.abc import Container, Sequence
from functools import cached_property

from .. import _re as re
from .endings import is_complete
from .labels import have_tabs, read_label
from .lines import Line, Wrap

__all__ = ["TabbedRows", "cells_of", "mark_rows"]

#: "371 393 200", "(8 736 500)", "3,588,431", "–": what stands in a cell of numbers.
# As many groups of three as there are: each could be an amount by itself, too, and
# what fails would be tried in all ways, two to the power of their number.
_AMOUNT = r"\(?[0-9]{1,3}(?:[ ,][0-9]{3})*+(?:\.[0-9]{1,2})?\)?|[–—-]"
_AMOUNTS = re.compile(rf"(?<=[^\s,;:]) ((?:{_AMOUNT})(?: (?:{_AMOUNT}))*)$")
_GROUPED = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+\)?$|[–—-]$| \(?[0-9]+\)? ")

#: With one of these an amount ends.
_LAST = frozenset("0123456789)–—-")

#: What stands before a number that is no amount.
_NAMED = re.compile(
    r"\b(?:of|to|and|from|in|resolutions?|paragraphs?|para\.|No\.|articles?|sections?|items?|"
    r"annex|vol\.|goal|goals|chapter|January|February|March|April|May|June|July|"
    r"August|September|October|November|December)$",
    re.IGNORECASE,
)

#: Lines without a number that may stand between two rows, or above the first.
_BETWEEN = 2
_HEAD = 4
_LONGEST = 240


def mark_rows(
    lines: Sequence[Line], wrap: Wrap, start: int, annexes: Container[str] = ()
) -> bool:
    """
    Tell the lines that are rows of tables so, from line *start* on.

    Returns whether there are any.  The title of an annex, below one of the labels
    *annexes*, is no head of a table.
    """
    found = False
    index = start
    while index < len(lines):
        if not _is_row(lines, index, wrap):
            index += 1
            continue
        stop = _end(lines, index, wrap)
        rows = sum(_is_row(lines, place, wrap) for place in range(index, stop))
        if rows > 1:
            found = True
            for line in lines[_head(lines, index, start, annexes) : stop]:
                line.role = line.role or "row"
        index = max(stop, index + 1)
    return found


def _is_row(lines: Sequence[Line], index: int, wrap: Wrap) -> bool:
    line = lines[index]
    text = line.text
    if (
        line.role
        or text[-1:] not in _LAST
        or len(text) > _LONGEST
        or not (_is_capital(text[:1]) or text[:1].isdecimal())
    ):
        return False
    match = _AMOUNTS.search(text[-60:])
    if match is None:
        return False
    before = text[: len(text) - len(match[1]) - 1]
    if _NAMED.search(before) or not any(map(str.isalpha, before)):
        return False
    if index + 1 < len(lines) and lines[index + 1].text[:1].islower():
        return False
    if _GROUPED.search(match[1]):
        return True
    label, rest = read_label(text)
    short = len(text) < 0.8 * wrap.width
    return short and not (label and rest[:1].islower())


def _end(lines: Sequence[Line], start: int, wrap: Wrap) -> int:
    """Return where the table ends that begins with line *start*."""
    stop = start + 1
    gap = 0
    for index in range(start + 1, len(lines)):
        line = lines[index]
        if line.role == "furniture":
            continue
        if line.role:
            break
        if _is_row(lines, index, wrap):
            stop, gap = index + 1, 0
        elif (
            gap < _BETWEEN and not is_complete(line.text) and _is_capital(line.text[:1])
        ) or (gap < _BETWEEN and line.text.endswith(":") and len(line.text) < 40):
            gap += 1
        else:
            break
    return stop


def _is_capital(letter: str) -> bool:
    """Tell whether *letter* is a capital, or of a script without capitals."""
    return letter.isalpha() and not letter.islower()


def _head(
    lines: Sequence[Line], start: int, first: int, annexes: Container[str]
) -> int:
    """Return where the head of a table begins: below the last whole paragraph."""
    # Right below the title of an annex all is table.
    reach = range(start - 1, max(first, start - _HEAD - 2), -1)
    label = next((i for i in reach if lines[i].text.casefold() in annexes), None)
    for index in range(start - 1, max(first, start - _HEAD - 1), -1):
        line = lines[index]
        if label is not None and index <= label + 1:
            break
        complete = is_complete(line.text) and not _is_unit(line, lines[index - 1])
        if line.role or complete or read_label(line.text)[0] is not None:
            return index + 1
        if lines[index + 1].blank_before:
            return index + 1
    return start if label is None else min(label + 2, start)


def _is_unit(line: Line, above: Line) -> bool:
    """Tell whether *line* heads a table: "Chapitre Montant (dollars É.-U.)"."""
    return line.text.endswith(")") and above.text.endswith(":") and len(line.text) < 60


def cells_of(row: str) -> list[str]:
    """Return the cells of a row: its words, and each amount by itself."""
    if "\t" in row:
        return row.split("\t")
    match = _AMOUNTS.search(row[-80:])
    if match is None:
        return [row]
    amounts = re.findall(_AMOUNT, match[1])
    return [row[: len(row) - len(match[1]) - 1], *amounts]


class TabbedRows:
    """
    Tells which lines are rows of tables, by the tabs between their cells.

    Args:
        lines: Of the document.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.tabbed = any("\t" in line.text for line in lines)

    @cached_property
    def label_tabs(self) -> bool:
        """Whether the numbers of paragraphs have tabs after them."""
        return have_tabs(line.text for line in self.lines)

    def is_row(self, text: str) -> bool:
        """Tell whether tabs in *text* are those between cells."""
        if "\t" not in text:
            return False
        label, rest = read_label(text.replace("\t", " "))
        if _SECTION.match(text):
            return False
        if label is None or "\t" in read_label(text)[1]:
            return True
        # A tab after the number of a paragraph is no cell where all numbers have one,
        # nor where a whole paragraph follows.
        return not (self.label_tabs or (len(rest) > _CELL and is_complete(rest)))

    def is_among(self, index: int) -> bool:
        """Tell whether line *index*, below a row, is a row of one cell alone."""
        # "Part II. Political affairs" (A/RES/78/254).
        line = self.lines[index]
        if line.page_before or read_label(line.text)[0] is not None:
            return False
        if is_complete(line.text) and len(line.text) >= _LONG_CELL:
            return False
        # The last line of a form, below its rows (A/RES/77/100).
        last = index + 1 == len(self.lines)
        return not line.blank_before or last or self.is_row(self.lines[index + 1].text)

    def is_above(self, index: int) -> bool:
        """Tell whether line *index* is a row of one cell above all the others."""
        # "I. General protection concerns" (the addendum to S/PRST/2010/25).
        line = self.lines[index]
        if not (self.tabbed and line.blank_before) or is_complete(line.text):
            return False
        for after in self.lines[index + 1 : index + 2 + _BETWEEN]:
            if after.blank_before or after.page_before or after.role:
                return False
            if self.is_row(after.text):
                return True
            if is_complete(after.text):
                return False
        return False


#: Sentences that are longer stand below a table.
_LONG_CELL = 60
#: The number of a section, a tab and no other: "I<tab>Governing Council" (A/RES/2997).
_SECTION = re.compile(r"(?:[IVXL]{1,7}\.?|[A-Z]\.)[ ]?\t[^\t]+\Z")

#: A cell behind a number is no longer.
_CELL = 60
