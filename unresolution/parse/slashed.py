"""
Marks of notes with a stroke: "the Programme of Action, 1/ adopted", "1/ A/48/100.".

So documents were typed until 1998 or so, when their machines had no superscript digits
(A/RES/48/121).
"""

from collections.abc import Sequence

from .. import _re as re
from .._source import Span
from ..numbering import to_superscript
from .lines import Line
from .parsed import Repair

__all__ = ["raise_slashed"]

_NOTE = re.compile(r"([0-9]{1,3})/[ \t]+(?=\S)")

#: Not the first half of "48/121" or "(1)/", and nothing of a word or number behind it.
_MARK = re.compile(
    r"(?:(?<=[^\s0-9/(\[])|(?<=[^\s/(\[])[ \t])([0-9]{1,3})/(?=[\s,;.:)\]”\"’]|$)"
)


def raise_slashed(lines: Sequence[Line], repairs: list[Repair]) -> None:
    """Mark notes "1/ ..." as such, and set their marks in superscript digits."""
    notes = [
        (line, match)
        for line in lines
        if "/" in line.text and (match := _NOTE.match(line.text))
    ]
    if not notes:
        return
    texts = [line for line in lines if not _NOTE.match(line.text)]
    cited = {match[1] for line in texts for match in _MARK.finditer(line.text)}
    markers = {match[1] for _, match in notes} & cited
    for line, match in notes:
        if match[1] in markers and not line.role:
            line.role, line.marker, line.cited = "note", match[1], True
            line.text = f"{match[1]} {line.text[match.end() :]}"
    for line in texts:
        if "/" in line.text and not line.role:
            _raise(line, markers, repairs)


def _raise(line: Line, markers: set[str], repairs: list[Repair]) -> None:
    pieces, place = [], 0
    for match in _MARK.finditer(line.text):
        if match[1] in markers:
            pieces += [line.text[place : match.start()], to_superscript(match[1])]
            place = match.end()
            reason = f"the mark of note {match[1]} has a stroke"
            start = line.start + match.start(1)
            repairs.append(Repair("mark", Span(start, start + 1), reason))
    line.text = "".join([*pieces, line.text[place:]])
