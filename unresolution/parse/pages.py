"""
What belongs to the page and not to the text: running heads, numbers, notes at its foot.

A document tells its own running head: its symbol and its title.  So a line is furniture
because this document's pages bear it, not because it looks like one.
"""

import re
from collections.abc import Iterator, Sequence

import attrs

from .closing import is_closing_line
from .directives import read_directive
from .endings import is_complete
from .grammar import Grammar, fold
from .head_lines import sponsor_lines
from .inline import SUPERSCRIPTS
from .lines import Line
from .narrative import find_narrative
from .spacing import glue

__all__ = ["Page", "lay_out"]

_JOB = r"(?:[0-9]{2}-[0-9]{5}|GE\.[0-9]{2}-[0-9]{5}|[A-Z][0-9]{7})\*?"

_FURNITURE = re.compile(
    r"<!--.{0,80}-->"  # <!-- Page 2 -->, of document converters
    r"|/\s?\.(?:\s?\.){1,3}|/?…"  # /...  at the foot of pages until 1997
    rf"|{_JOB}(?:\s*\([A-Z]{{1,2}}\))?(?:\s+[0-9]{{6}})?"  # 23-25894 (E)    030124
    rf"|(?:{_JOB}\s+)?[0-9]{{1,3}}\s?/\s?[0-9]{{1,3}}(?:\s+{_JOB})?"  # 2/67 14-69919
    r"|\*[0-9A-Z]{7,8}\*"  # the bar code, in letters
    r"|Page [0-9]{1,3}|- [0-9]{1,3} -"
    r"|Please recycle",
)

_PAGE_NUMBER = re.compile("[0-9]{1,3}/[0-9]{1,3}")

_RULE = re.compile(r"[_‗—–-]{5,}|-{3}|(?:[*_-] ){2,}[*_-]")

#: Furniture is short, and so is a running head, in lines.
_LONGEST = 200
_HEAD_REACH = 10
#: Letters that a running head shares with the title, at the least.
_SHARED = 10
#: The front of a document is no longer, in lines.
_FRONT = 120

# "1 - " numbers a paragraph in Arabic (A/RES/76/248).
_NOTE = re.compile(
    r"(?P<marker>[0-9]{1,3}|\*{1,3})[ \t]+(?=\S)(?![-–](?:\s|$))|(?P<bare>[0-9]{1,3})"
)


@attrs.define(eq=False)
class Page:
    """
    The lines of running text above the notes at the foot of a page.

    Attributes:
        lines: Those of the text, furniture left out.
        markers: Of the notes, in their order.
    """

    lines: list[Line] = attrs.field(factory=list)
    markers: list[str] = attrs.field(factory=list)


def lay_out(lines: Sequence[Line], grammar: Grammar) -> list[Page]:
    """Tell each line its role, and return the pages that have notes in plain digits."""
    front = _front(lines, grammar)
    _mark_furniture(lines, grammar, front)
    return list(_mark_notes(lines, _title_line(lines, grammar, front), grammar))


def _title_line(lines: Sequence[Line], grammar: Grammar, front: int) -> int:
    """Return the line of the title; above it, digits are no marks."""
    for index, line in enumerate(lines[:front]):
        if grammar.series.number_pattern.match(line.text.lstrip("#* ")):
            return index
    return front


def _front(lines: Sequence[Line], grammar: Grammar) -> int:
    """Return the number of lines that stand above the body."""
    said = 0
    numbered = None
    for index, line in enumerate(lines[:_FRONT]):
        directive = read_directive(line.text)
        if directive is None:
            after = lines[index + 1].text if index + 1 < len(lines) else ""
            # "The United Nations Environment Assembly of the" goes on below.
            if any(map(grammar.is_formula, (line.text, glue(line.text, after)))):
                return index
            number = grammar.series.number_pattern.match(line.text.lstrip("#* "))
            if numbered is None and number is not None:
                numbered = index
        elif directive.name not in _ABOVE:
            return index if numbered is None else numbered
        said += said == index and (directive is not None or not line.blank_before)
    begun = find_narrative(lines[:_FRONT], grammar)
    if begun is not None:
        return begun
    return min(said + _MASTHEAD, len(lines)) if numbered is None else numbered


#: What canonical text says of the lines above the body.
_ABOVE = frozenset({"set", "masthead", "origin"})

#: A masthead has as many lines, if nothing tells where it ends.
_MASTHEAD = 12


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _title(lines: Sequence[Line], grammar: Grammar, front: int) -> str:
    """Return the letters of the title, which running heads repeat."""
    above = lines[:front]
    if not grammar.series.titled:
        # "Algeria and Slovenia: draft resolution": drafts have that instead.
        return _letters("".join(line.text for line in sponsor_lines(above, grammar)))
    for index, line in enumerate(lines[: front + 1]):
        text = line.text.lstrip("#* ")
        match = grammar.series.number_pattern.match(text)
        if match is None:
            continue
        below = lines[index + 1 : min(front, index + 12)]
        return _letters(text[match.end() :] + "".join(after.text for after in below))
    if not grammar.series.is_numbered:
        types = (
            line
            for line in above
            if fold(line.text.strip("#* ")) in grammar.document_types
        )
        return _letters("".join(line.text for line in types))
    return ""


def _mark_furniture(lines: Sequence[Line], grammar: Grammar, front: int) -> None:
    symbol = _symbol(lines[:front], grammar)
    title = _title(lines, grammar, front)
    numbered = min(_title_line(lines, grammar, front), front - 1)
    hard: list[int] = []
    said = False
    for index, line in enumerate(lines):
        below = index >= front or _is_foot(lines, index, numbered)
        if line.blank_before or line.page_before:
            said = False
        # Below "\masthead" on a line of its own, "97-77539" is what that says it is.
        if not said and _is_hard(line.text, below, symbol, title):
            line.role = "furniture"
            hard.append(index)
        said = said or line.text.startswith("\\")
    if not title:
        return
    for index in hard:
        if index < front:
            continue
        for step in (-1, 1):
            beside = lines[index + step] if index + step < len(lines) else None
            if beside is not None and beside.role != "furniture":
                named = symbol is not None and symbol in lines[index].text
                _extend(lines, index + step, title, step, named=named)


def _is_foot(lines: Sequence[Line], index: int, numbered: int) -> bool:
    """Tell whether a line above the formula is at the end of a page nonetheless."""
    # Above the number of a text "2/4" may be that number, but not below a rule.
    if index > 0 and lines[index - 1].role == "furniture":
        ruled = _RULE.fullmatch(lines[index - 1].text) is not None
        page_number = _PAGE_NUMBER.fullmatch(lines[index].text) is not None
        return index > numbered or (ruled and page_number)
    return index > numbered and _FURNITURE.fullmatch(lines[index].text) is not None


_SPELLED = re.compile(r"[A-Z]{1,4}/\S+(?: \([0-9]{4}\))?(?: [A-Z](?:-[A-Z])?(?!\w))?")


def _symbol(front: Sequence[Line], grammar: Grammar) -> str | None:
    """Return the symbol in the masthead, without the star of its first page."""
    pattern = grammar.series.symbol_pattern
    for line in front:
        if pattern.fullmatch(line.text):
            return line.text.rstrip("*")
    # " United Nations  A/RES/78/126": on one line, as pypdf has it.
    for line in front:
        for match in _SPELLED.finditer(line.text[:_LONGEST]):
            if not line.text.startswith("[") and pattern.fullmatch(match[0]):
                return match[0].rstrip("*")
    # "A" above "/RES/78/126": the first letter is large, and pdfplumber cuts it off.
    template = grammar.series.symbol_of
    for line in front if template else ():
        number = grammar.series.number_pattern.match(line.text.lstrip("#* "))
        if number is not None and template is not None:
            return template.format(number[0])
    return None


def _is_hard(text: str, below: bool, symbol: str | None, title: str) -> bool:  # noqa: FBT001
    """Tell whether a line is furniture whatever stands beside it."""
    if len(text) > _LONGEST:
        return False
    if _RULE.fullmatch(text):
        return True
    if not below:
        return text.startswith("<!--") and _FURNITURE.fullmatch(text) is not None
    if _FURNITURE.fullmatch(text):
        return True
    if symbol is None or symbol not in text:
        return False
    if not text.replace(symbol, "").strip("* "):
        return True
    # "A/RES/78/109      Peremptory norms of general international law": on one line.
    before, _, after = text.partition(symbol)
    before, after = before.strip(), re.sub(r"[0-9]{1,3}/[0-9]{1,3}", "", after).strip()
    rest = _letters(before or after)
    # Of a title on several lines the last stands before the symbol, the first after it.
    return not (before and after) and (
        title.startswith(rest) or (len(rest) >= _SHARED and rest in title)
    )


def _extend(
    lines: Sequence[Line], start: int, title: str, step: int, *, named: bool
) -> None:
    """
    Mark the lines of the title from line *start* on, downwards or upwards.

    The symbol may stand between them; *named* tells that it stands beside *start*, not
    a page number alone.
    """
    taken = ""
    head: list[Line] = []
    found = 0
    reach = lines[start : start + _HEAD_REACH]
    if step < 0:
        reach = lines[max(0, start + 1 - _HEAD_REACH) : start + 1][::-1]
    for line in reach:
        if line.role == "furniture" and head:
            continue
        if line.role or len(line.text) > _LONGEST:
            break
        if step > 0 and not head and line.text[:1].islower():
            # "science, technology and innovation," has the words of a title only.
            break
        letters = _letters(line.text)
        taken = taken + letters if step > 0 else letters + taken
        head.append(line)
        if title.startswith(taken) and len(taken) >= min(_SHARED, len(title)):
            # Words of the title inside a paragraph, above a page number, are no head.
            if step > 0 or named or _is_apart(lines, start + 1 - len(head)):
                found = len(head)
        elif step > 0 and not title.startswith(taken):
            break
    for line in head[:found]:
        line.role = "furniture"


def _is_apart(lines: Sequence[Line], index: int) -> bool:
    """Tell whether nothing of a paragraph stands right above the line at *index*."""
    line = lines[index]
    return line.blank_before or line.page_before or lines[index - 1].role == "furniture"


def _mark_notes(lines: Sequence[Line], start: int, grammar: Grammar) -> Iterator[Page]:
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
        ruled = line.role == "furniture" and _RULE.fullmatch(line.text) is not None
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
        elif line.blank_before and not line.role and index > start:
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
    # Notes count from 2 at times, where a note of the first page has no mark.
    second = 2 if last == 0 and grammar.language.code != "en" else last + 1
    counted = last == 0 and _counts_from_two(number, page)
    if (number not in {last + 1, second} and not counted) or (
        end == len(lines) and not _closes(lines, start)
    ):
        return start, last
    if lines[start].text[match.end() :][:1].islower() and (
        # "1 de julio" above a page end, and "de 1990" below it, is a date.
        _is_top(lines, start) or not _ends_note(lines[end - 1].text)
    ):
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
    return number == 2 and any(_SECOND.search(line.text) for line in page.lines)


_SECOND = re.compile(r"[^\W\d_][,.;:!?”’»\")\]]{0,2}2(?![\w/.-])")


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
