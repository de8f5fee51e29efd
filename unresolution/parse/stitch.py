"""Paragraphs that a page end cut in two are put together."""

import re
from collections.abc import Iterable

from .._source import Span
from ..model import plain_text
from .blocks import Block
from .closing import is_closing_line
from .endings import is_complete
from .grammar import Grammar
from .inline import SUPERSCRIPTS, to_inlines
from .labels import read_label
from .opening import opens, opens_preambular
from .parsed import Repair
from .spacing import glue

__all__ = ["stitch"]

#: A line without an end mark that is shorter than this may be a heading.
_HEADING = 200


def stitch(
    blocks: Iterable[Block], grammar: Grammar, repairs: list[Repair]
) -> list[Block]:
    """
    Mend the paragraphs that a page end cut.

    At the foot of a page the text stops, the notes of that page follow, and the text
    goes on at the head of the next.  So a note may stand in the middle of a sentence
    (A/RES/61/49, sixth preambular paragraph), and the words after it belong to the
    paragraph that was cut.  A paragraph is cut if its end mark is missing, or if what
    follows begins in the middle of a sentence.
    """
    blocks = list(blocks)
    commas = _commas_end(blocks)
    mended: list[Block] = []
    last: Block | None = None
    begun = False
    for index, block in enumerate(blocks):
        if block.kind == "text":
            formula = grammar.is_formula(block.text)
            if (
                last is not None
                and not formula
                and not _begins_closing(blocks, index, grammar)
                and _is_cut(last, block, grammar, begun=begun, commas=commas)
            ):
                _mend(last, block, repairs)
                continue
            begun = begun or formula
            last = None if formula else block
        elif block.kind == "directive":
            last = block if _takes_text(block) else None
        elif block.kind == "row":
            last = None
        mended.append(block)
    return mended


def _takes_text(block: Block) -> bool:
    directive = block.directive
    return directive is not None and directive.name not in {
        "set",
        "end",
        "table",
        "row",
    }


def _mend(last: Block, block: Block, repairs: list[Repair]) -> None:
    where = Span(last.lines[-1].span.stop, block.lines[0].span.start)
    certainty = 1.0 if block.text[:1].islower() else 0.75
    reason = "a paragraph goes on after a page end"
    repairs.append(Repair("join", where, reason, certainty))
    last.text = glue(last.text, block.text)
    last.lines += block.lines


def _commas_end(blocks: list[Block]) -> bool:
    """
    Tell whether paragraphs with a number end in commas in this document.

    They end in semicolons as a rule; then a comma at the end of one shows a cut.
    """
    numbered = [b.text for b in blocks if b.kind == "text" and read_label(b.text)[0]]
    ends = sum(text.endswith((",", "،", "，")) for text in numbered)
    return ends * 5 > len(numbered)


_COMMAS = (",", "،", "，")


def _is_cut(
    last: Block, block: Block, grammar: Grammar, *, begun: bool, commas: bool
) -> bool:
    """Tell whether *block* is the rest of *last*."""
    text = block.text
    label, _ = read_label(text)
    first = text.lstrip("*")[:1]
    # "67/257 of 12 April 2013": nor does a paragraph begin with a number or a bracket.
    ended = last.text.rstrip(f"* {SUPERSCRIPTS}")
    lower = first.islower() or (
        (first.isdigit() or first == "(")
        and (ended.endswith(_COMMAS) or (block.after_gap and not is_complete(ended)))
        and not _is_closing(last.text, grammar)
    )
    # Emphasis begins a paragraph; a title in italics seldom begins a page.
    if label is not None or text.startswith(("#", "[", "\\", "*")[: 3 + (not lower)]):
        return False
    if lower and grammar.language.code in _SMALL_OPENERS:
        lower = not opens_preambular(text, grammar)
    complete = is_complete(last.text) or _ends_in_mark(last.text, text, grammar)
    numbered = read_label(last.text)[0] is not None
    comma = last.text.endswith(_COMMAS)
    if numbered and comma and not commas:
        # "(e) ..., / Adopts the Code": the last of a list in a preamble (A/RES/34/169).
        complete = opens(text, grammar) and not block.after_gap
    if lower:
        if not complete or last.kind == "directive":
            return True
        # After a whole item of a list, the sentence goes on below the list.
        return begun and (block.after_gap or (comma and not numbered))
    if complete or not begun or last.kind == "directive":
        return False
    if text.startswith(("“", "«", '"')) and not block.after_gap:
        return False
    if not _is_long(last, grammar) or opens_preambular(text, grammar):
        return False
    return not is_heading_like(text)


_MARK = re.compile(r"[,;.:] ?[0-9]{1,3}\Z")


def _ends_in_mark(before: str, text: str, grammar: Grammar) -> bool:
    """Tell whether a mark whose note was lost stands between two paragraphs."""
    # "for admission to the United Nations, 374" (S/RES/736 (1992)).
    return _MARK.search(before[-8:]) is not None and opens(text, grammar)


def _begins_closing(blocks: list[Block], index: int, grammar: Grammar) -> bool:
    """Tell whether a meeting or a date is at *index*, cut by a page end or not."""
    text = blocks[index].text
    if not text.lstrip("*")[:1].isdigit():
        return False
    if _is_closing(text, grammar):
        return True
    rest = next((block for block in blocks[index + 1 :] if block.kind == "text"), None)
    return (
        rest is not None
        and rest.after_gap
        and _is_closing(glue(text, rest.text), grammar)
    )


def _is_closing(text: str, grammar: Grammar) -> bool:
    return is_closing_line(plain_text(to_inlines(text[:400])), grammar) is not None


#: Languages in which preambular paragraphs begin with small letters.
_SMALL_OPENERS = frozenset({"ru"})


def _is_long(block: Block, grammar: Grammar) -> bool:
    """Tell whether a block without an end mark is a paragraph and no heading."""
    label, rest = read_label(block.text)
    if label is not None and rest:
        return True
    return len(block.text) > _HEADING or opens_preambular(block.text, grammar)


def is_heading_like(text: str) -> bool:
    """Tell whether *text* looks like a heading: short, no end mark, no small start."""
    if len(text) > _HEADING or is_complete(text):
        return False
    return not plain_text(to_inlines(text))[:1].islower()
