"""Notes at the feet of pages: where they begin and end, and which page they are of."""

from collections.abc import Iterator, Sequence

from .. import _late as attrs
from .. import _re as re
from .._late import define
from ..numbering import to_superscript
from .closing import is_closing_line
from .endings import is_complete
from .grammar import Grammar
from .inline import SUPERSCRIPTS
from .lines import Line

__all__ = ["RULE", "Page", "mark_notes"]

#: The line above the notes of a page.
RULE = re.compile(r"[_‗—–-]{5,}|-{3}|(?:[*_-] ){2,}[*_-]")


# "1 - " numbers a paragraph in Arabic (A/RES/76/248).
_NOTE = re.compile(
    r"(?P<marker>[0-9]{1,3}|\*{1,3})[ \t]+(?=\S)(?![-–](?:\s|$))|(?P<bare>[0-9]{1,3})"
)


@define(eq=False, repr=False)
class Page:
    """
    The lines of running text above the notes at the foot of a page.

    Attributes:
        lines: Those of the text, furniture left out.
        markers: Of the notes, in their order.
    """

    lines: list[Line] = attrs.field(factory=list)
    markers: list[str] = attrs.field(factory=list)


def mark_notes(lines: Sequence[Line], start: int, grammar: Grammar) -> Iterator[Page]:
    """Mark the notes at the feet of pages, and yield the pages that they belong to."""
    page = Page()
    last = 0
    index = 0
    ends = _page_ends(lines)
    while index < len(lines):
        line = lines[index]
        if line.role == "note" and line.marker is not None:
            # Told before: a note on a page that several resolutions share.
            page.markers += [] if line.cited else [line.marker]
            index += 1
            if index == len(lines) or not lines[index].role.startswith("note"):
                yield page
                page = Page()
            continue
        ruled = line.role == "furniture" and RULE.fullmatch(line.text) is not None
        stop = index
        if ruled and _is_told(lines, index + 1):
            index += 1
            continue
        if ruled:
            stop, last = _note_zone(lines, index + 1, last, page, grammar)
            stop = _meeting_before(lines, index, stop, grammar)
            if stop == index + 1 and line.text == "---":
                # Converters set three hyphens between any two things.
                stop = index
        elif line.blank_before and not (line.role or line.opens) and index > start:
            stop, last = _unruled_zone(lines, index, ends[index], last, page, grammar)
        if stop > index:
            # Below notes with stars the page may go on, to those with numbers.
            if any(marker.isdecimal() for marker in page.markers):
                yield page
                page = Page()
            index = stop
            continue
        if not line.role and index >= start:
            page.lines.append(line)
        index += 1
    if page.lines:
        yield page


def _is_told(lines: Sequence[Line], index: int) -> bool:
    """Tell whether the line at *index* was found to be a note before."""
    return index < len(lines) and lines[index].role == "note"


def _meeting_before(
    lines: Sequence[Line], start: int, stop: int, grammar: Grammar
) -> int:
    """Return where notes end: above a meeting that is glued to the last of them."""
    # "*** Term of office expires on 30 June 2030." and the closing (A/DEC/77/414).
    for index in range(start + 2, stop):
        if (
            lines[index].role == "note-more"
            and _ends_note(lines[index - 1].text)
            and is_closing_line(lines[index].text, grammar) == "meeting"
        ):
            for line in lines[index:stop]:
                line.role, line.marker = "", None
            return index
    return stop


def _page_ends(lines: Sequence[Line]) -> list[int]:
    """Return for each line where the text of its page ends."""
    ends: list[int] = []
    end = len(lines)
    for index in range(len(lines) - 1, -1, -1):
        if lines[index].role == "furniture":
            end = index
        ends.append(end)
        if lines[index].page_before:
            end = index
    return ends[::-1]


def _unruled_zone(  # noqa: PLR0917 - they are what a zone is told by
    lines: Sequence[Line],
    start: int,
    end: int,
    last: int,
    page: Page,
    grammar: Grammar,
) -> tuple[int, int]:
    """
    Mark the notes at the foot of a page that has no rule above them.

    They reach to the end of the page, and nothing but their number tells them.
    """
    match = _NOTE.match(lines[start].text)
    if match is None or match["marker"] is None or not match["marker"].isdecimal():
        return start, last
    number = int(match["marker"])
    counted = last == 0 and _counts_from_two(number, page)
    if (number != last + 1 and not counted) or (
        end == len(lines) and not _closes(lines, start)
    ):
        return start, last
    if lines[start].text[match.end() :][:1].islower() and (
        # "1 de julio" above a page end, and "de 1990" below it, is a date.
        _is_top(lines, start) or not _ends_note(lines[end - 1].text)
    ):
        return start, last
    if not (_ends_note(lines[end - 1].text) or _is_cited(number, page)):
        # "1 د: القيود", the number of a heading (S/RES/2607 (2021) in Arabic).
        return start, last
    # Another paragraph after a blank line is no part of a note.
    due = number - 1
    for line in lines[start:end]:
        match = _NOTE.match(line.text)
        if match is not None and match["marker"] == str(due + 1):
            due += 1
        elif line.blank_before:
            return start, last
    return _note_zone(lines, start, last, page, grammar)


def _counts_from_two(number: int, page: Page) -> bool:
    """Tell whether 2 is the first note of a text, and its mark on the page."""
    # Note 1 stood in the masthead (A/HRC/RES/55/19, UNEP/EA.5/Res.2).
    return number == 2 and _is_cited(2, page)


def _is_cited(number: int, page: Page) -> bool:
    """Tell whether a digit on the page, right behind a word, may be this mark."""
    raised = to_superscript(str(number))
    return any(
        raised in line.text
        or any(match[1] == str(number) for match in _CITED.finditer(line.text))
        for line in page.lines[-_REACH:]
    )


#: No page, with those that have no notes before it, has more lines.
_REACH = 300

# A Chinese line may begin with the comma before a mark (UNEP/EA.5/Res.2).
_CITED = re.compile(
    r"(?:(?<=[^\W\d_])|^(?=[，；。]))"
    r"[,.;:!?”’»\")\]،؛，；。》（(]{0,2}([0-9]{1,3})(?![\w/.-])"
)


def _is_top(lines: Sequence[Line], start: int) -> bool:
    """Tell whether a page begins at line *start* in the middle of a sentence."""
    # "pursuant to paragraph" / "1 of resolution 1532 (2004)" (S/RES/1607 (2005)).
    if start == 0 or lines[start - 1].role != "furniture":
        return False
    above = (line for line in reversed(lines[:start]) if not line.role)
    last = next(above, None)
    return last is not None and not is_complete(last.text)


def _closes(lines: Sequence[Line], start: int) -> bool:
    """Tell whether the last page's text ended before line *start*, as with a date."""
    return start > 0 and len(lines[start - 1].text) < 40


def _note_zone(
    lines: Sequence[Line], start: int, last: int, page: Page, grammar: Grammar
) -> tuple[int, int]:
    """Mark the notes from line *start* on; return their end and the last number."""
    index = start
    open_note = False
    while index < len(lines):
        line = lines[index]
        if line.role or (line.page_before and index > start):
            break
        match = _NOTE.match(line.text)
        marker = match and (match["marker"] or _bare(match, line, lines, index))
        if (
            marker
            and _is_due(marker, last, open_note=open_note)
            and (
                not open_note
                or line.blank_before
                or _ends_note(lines[index - 1].text)
                or _is_next(line, marker, last, lines[index - 1], grammar)
            )
        ):
            line.role, line.marker = "note", marker
            page.markers.append(marker)
            last = int(marker) if marker.isdecimal() else last
            open_note = True
        elif open_note and not _leaves_notes(line, lines[index - 1], grammar):
            line.role = "note-more"
        else:
            break
        index += 1
    return (index, last) if open_note else (start, last)


def _is_next(
    line: Line, marker: str, last: int, before: Line, grammar: Grammar
) -> bool:
    """Tell whether the next note begins, below one that has no full stop."""
    return (
        marker == str(last + 1)
        and line.text[len(marker) :].lstrip()[:1].isupper()
        and not _ABBREVIATED.search(before.text)
        and not grammar.language.names_month(line.text[:24])
    )


_ABBREVIATED = re.compile(
    r"\b(?:Nos?|vols?|paras?|chaps?|sects?|pp?|art|arts|rev)\.\Z", re.IGNORECASE
)


def _ends_note(text: str) -> bool:
    """Tell whether a note may end with *text*: "Supplement No." goes on."""
    return text.endswith((".", ":", ")", "]", "。", "）")) and not _ABBREVIATED.search(
        text
    )


def _leaves_notes(line: Line, before: Line, grammar: Grammar) -> bool:
    """Tell whether *line* is no part of the note before it."""
    if line.text[0] in SUPERSCRIPTS:
        return True
    if not _ends_note(before.text):
        return False
    # The meeting stands below notes to names in the text (A/DEC/77/414).
    return line.blank_before or is_closing_line(line.text, grammar) is not None


def _bare(
    match: re.Match[str], line: Line, lines: Sequence[Line], index: int
) -> str | None:
    """Return a number that stands alone on a line, before the line of its note."""
    bare = match["bare"]
    if bare is None or line.text != bare or index + 1 >= len(lines):
        return None
    return bare


def _is_due(marker: str, last: int, *, open_note: bool) -> bool:
    """Tell whether a note with *marker* may come after note *last*."""
    if not marker.isdecimal():
        return True
    number = int(marker)
    if number == last + 1 or (number == 1 and not open_note):
        return True
    # A note may be missing on a bad page; "2023 session" is none.
    return last < number <= last + 3 and not open_note
