"""
Pages on which every paragraph is one line: their blocks, without looking for more.

Retyped text, and text from word processors, has no page furniture, no notes in plain
digits and no broken lines, so that nearly each of its lines is a block by itself.
Where that is certain, this finds the blocks that `pages.lay_out` and
`grouping.to_blocks` would find, in a quarter of their time; where it is not, it finds
none, and they do it.  What a line must be for that is the other side of their rules,
and a law of the tests holds the two to each other.
"""

from collections.abc import Sequence

from .. import _re as re
from .blocks import Block
from .breaks import formula_lines
from .closing import begins_sentence, is_closing_line
from .endings import is_complete
from .foot_notes import RULE
from .grammar import Grammar
from .head_lines import begins_title, is_head_line, is_open_bracket, stands_alone
from .labels import is_bare, read_label
from .lines import Line, measure
from .mere import is_mere
from .note_labels import read_note_label
from .pages import is_furniture, own_symbol

__all__ = ["plain_blocks"]

#: No head is longer, in lines.
_HEAD = 60

#: With these begin canonical text, Markdown and lines at the foot of old pages.
_ODD = frozenset("\\#|<>/…=+`~")

#: With these, or a raised digit, a note begins.
_NOTES = frozenset("*[⁰¹²³⁴⁵⁶⁷⁸⁹")

#: So begins, at the foot of a page, the first note in plain digits.
_FIRST_NOTE = re.compile("0{0,2}[12] ")

#: The second line of a closing is shorter; a full line is longer.
_SHORT, _FULL = 40, 60

#: As many full lines that end without a mark tell a width.
_FEW = 2


def plain_blocks(lines: Sequence[Line], grammar: Grammar) -> list[Block] | None:
    """
    Return the blocks of *lines*, or None if any line is not surely a block by itself.

    Args:
        lines: Of one resolution, before their roles are told.
        grammar: Of the resolution.
    """
    if not grammar.opening_words or not grammar.series.clauses:
        return None
    head = _head(lines, grammar)
    if not head or not _stand_apart(head, grammar):
        return None
    blocks = [Block("text", [line], line.text) for line in head]
    symbol = own_symbol(head[:-1], grammar)
    before, gap = head[-1], False
    for line in lines[len(head) :]:
        if symbol is not None and symbol in line.text:
            return None
        block = _block(line, before, grammar)
        if block is None:
            return None
        if block.kind == "text":
            block.after_gap, gap = gap, False
        else:
            gap = True
        blocks.append(block)
        before = line
    return blocks


# The head -----------------------------------------------------------------------------


def _head(lines: Sequence[Line], grammar: Grammar) -> Sequence[Line]:
    """Return the lines down to the formula, if that stands on a single one."""
    for index, line in enumerate(lines[:_HEAD]):
        if line.opens:
            break
        if count := formula_lines(lines, index, grammar):
            return lines[: index + 1] if count == 1 and line.blank_before else ()
    return ()


def _stand_apart(head: Sequence[Line], grammar: Grammar) -> bool:
    """Tell whether each line of *head*, which ends in the formula, is a block."""
    apart = _is_unspaced(head, grammar)
    full = 0
    numbered = False
    before = head[0]
    for line in head:
        text = line.text
        mere = is_mere(text, grammar) and not (line.role or line.page_before)
        if not mere:
            if _is_odd(line) or (text[0] in _NOTES and read_note_label(text)):
                return False
            # Below the number of the text, what looks like the foot of a page is one.
            if numbered and is_furniture(text):
                return False
            bare = text.lstrip("#* ")
            found = grammar.series.number_pattern.match(bare)
            numbered = numbered or found is not None
        if not line.blank_before and line is not before:
            if not apart or _goes_on(before.text, text, grammar):
                return False
            full += measure(before.text) > _FULL and not is_complete(before.text)
        before = line
    return full < _FEW


def _is_unspaced(head: Sequence[Line], grammar: Grammar) -> bool:
    """Tell whether two lines of a masthead stand one right below the other."""
    so_far = ""
    for line in head:
        if line.blank_before or not so_far:
            so_far = line.text
        elif stands_alone(so_far, line.text, grammar):
            return True
        else:
            so_far = f"{so_far} {line.text}"
    return False


def _goes_on(before: str, text: str, grammar: Grammar) -> bool:
    """Tell whether the line *text* of a head may be the rest of the line *before*."""
    if is_open_bracket(before):
        return True
    if grammar.series.titled and begins_title(before.lstrip("#* "), grammar):
        return True
    return not (text[0].isupper() or is_head_line(text, grammar))


# The body -----------------------------------------------------------------------------


def _block(line: Line, before: Line, grammar: Grammar) -> Block | None:
    """Return the block that *line* is, below the line *before*; None if not surely."""
    text = line.text
    if line.opens:
        # Of a line that opens a paragraph all else was ruled out.
        if line.role or line.page_before or "\t" in text:
            return None
        if line.blank_before or (line.number and _ended(before, grammar)):
            block = Block("text", [line], text)
            block.opens = True
            return block
        return None
    if _is_odd(line):
        return None
    if text[0] in _NOTES and (note := read_note_label(text)) is not None:
        if line.blank_before or (text[0].isdigit() and grammar.series.titled):
            return Block("note", [line], note.rest, note.marker)
        return None
    if is_furniture(text) or not _stands(line, before, grammar):
        return None
    return Block("text", [line], text)


def _is_odd(line: Line) -> bool:
    """Tell whether *line* is anything but words, a label or a note with its mark."""
    text = line.text
    return (
        not text
        or text[0] in _ODD
        or bool(line.role)
        or line.page_before
        or bool(line.others)
        or "\t" in text
        or is_bare(text)
        or RULE.fullmatch(text) is not None
    )


def _stands(line: Line, before: Line, grammar: Grammar) -> bool:
    """Tell whether *line*, which opens nothing and is no note, is a block by itself."""
    text = line.text
    if line.blank_before:
        return _FIRST_NOTE.match(text) is None
    if text[0].islower():
        return False
    if (
        len(text) < _SHORT
        and len(before.text) < _FULL
        and _closes(before.text, grammar)
        and _closes(text, grammar)
    ):
        return True
    return read_label(text)[0] is not None and _ended(before, grammar)


def _closes(text: str, grammar: Grammar) -> bool:
    return is_closing_line(text.strip("*"), grammar) is not None


def _ended(before: Line, grammar: Grammar) -> bool:
    """Tell whether the paragraph that ends with *before* is whole."""
    # "Adopted at the 302nd meeting by" is set in lines of its own width.
    untitled = not grammar.series.titled
    if untitled and begins_sentence(before.text, grammar.language):
        return False
    return is_complete(before.text)
