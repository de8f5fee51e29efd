"""
What belongs to the page and not to the text: running heads, numbers, notes at its foot.

A document tells its own running head: its symbol and its title.  So a line is furniture
because this document's pages bear it, not because it looks like one.
"""

from collections.abc import Sequence

from .. import _re as re
from .breaks import formula_lines
from .directives import read_directive
from .foot_notes import RULE, Page, mark_notes
from .grammar import Grammar, fold
from .head_lines import sponsor_lines
from .lines import Line
from .narrative import find_narrative

__all__ = ["is_furniture", "lay_out", "own_symbol"]

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


#: Furniture is short, and so is a running head, in lines.
_LONGEST = 200
_HEAD_REACH = 10
#: Letters that a running head shares with the title, at the least.
_SHARED = 10
#: The front of a document is no longer, in lines.
_FRONT = 120


def is_furniture(text: str) -> bool:
    """Tell whether a line *text* in the body is furniture in any document."""
    return _FURNITURE.fullmatch(text) is not None


def lay_out(lines: Sequence[Line], grammar: Grammar) -> list[Page]:
    """Tell each line its role, and return the pages that have notes in plain digits."""
    front = _front(lines, grammar)
    _mark_furniture(lines, grammar, front)
    return list(mark_notes(lines, _title_line(lines, grammar, front), grammar))


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
            if formula_lines(lines, index, grammar):
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
    return _NO_LETTERS.sub("", text.casefold())


_NO_LETTERS = re.compile(r"[\W_]+")


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
    symbol = own_symbol(lines[:front], grammar)
    title = _title(lines, grammar, front)
    numbered = min(_title_line(lines, grammar, front), front - 1)
    hard: list[int] = []
    said = False
    for index, line in enumerate(lines):
        below = index >= front or _is_foot(lines, index, numbered)
        if line.blank_before or line.page_before:
            said = False
        # Below "\masthead" on a line of its own, "97-77539" is what that says it is.
        inside = (line.small or line.opens) and (
            symbol is None or symbol not in line.text
        )
        if not (said or inside) and _is_hard(line.text, below, symbol, title):
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
        ruled = RULE.fullmatch(lines[index - 1].text) is not None
        page_number = _PAGE_NUMBER.fullmatch(lines[index].text) is not None
        return index > numbered or (ruled and page_number)
    return index > numbered and _FURNITURE.fullmatch(lines[index].text) is not None


_SPELLED = re.compile(r"[A-Z]{1,4}/\S+(?: \([0-9]{4}\))?(?: [A-Z](?:-[A-Z])?(?!\w))?")


def own_symbol(front: Sequence[Line], grammar: Grammar) -> str | None:
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
    if RULE.fullmatch(text):
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
        if taken not in title:
            break
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
