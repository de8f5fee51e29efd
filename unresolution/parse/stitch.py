"""Paragraphs that a page end cut in two are put together."""

from collections import Counter
from collections.abc import Iterable

from .. import _re as re
from .._source import Span
from ..model import plain_text
from ..numbering import to_superscript
from .blocks import Block
from .closing import is_closing_line
from .endings import COMMAS, bare_end, is_complete
from .grammar import Grammar
from .head_lines import begins_title
from .hyphens import join_lines
from .inline import SUPERSCRIPTS, to_inlines
from .labels import read_label, runs_on
from .lines import CASELESS, measure
from .narrative import begins_narrative
from .opening import opens, opens_preambular
from .parsed import Repair
from .spacing import glue

__all__ = ["stitch"]

#: A line without an end mark that is shorter than this, in columns, may be a heading.
_HEADING = 200

#: No heading is as long as this that opens with the words of a paragraph.
_LONG_LINE = 80

#: What is as short and has no mark is the heading of the paragraph below it.
_SHORT = 60

#: No more of a paragraph is looked at for an open bracket or quotation.
_TAIL = 400

#: No more of a paragraph is looked at for a mark.
_LONGEST = 20_000

#: A Chinese heading at the foot of a page is no longer.
_WIDE = 56

#: No label is longer.
_LEAST = 12


_EMPHASIS = re.compile(r"\*[^*]+\*")

_CHINESE = re.compile("[，；。]")


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
    _restore_marks(blocks)
    commas = _commas_end(blocks, grammar)
    mended: list[Block] = []
    last: Block | None = None
    notes: list[Block] = []
    # The one before the last: as an item of a list it may have ended in a comma.
    earlier: Block | None = None
    titled = not any(
        block.kind == "text" and grammar.is_formula(block.text) for block in blocks
    )
    begun = False
    before = ""
    for index, block in enumerate(blocks):
        if block.kind == "text":
            if (
                begun
                and block.opens
                and (last is None or _surely_begins(last, block, grammar))
            ):
                before, earlier, last, notes = block.text, last, block, []
                mended.append(block)
                continue
            formula = grammar.is_formula(block.text)
            if (
                last is not None
                and not formula
                and (begun or _may_be_rest(last, block))
                and _is_cut(
                    last,
                    block,
                    grammar,
                    begun=begun,
                    commas=commas or (earlier is not None and _is_listed(earlier)),
                )
                and not _begins_closing(blocks, index, grammar)
                and (begun or not grammar.is_adoption(last.text, block.text))
            ):
                _mend(last, block, notes, repairs)
                notes = []
                if grammar.is_formula(last.text):
                    last, begun = None, True
                continue
            formula = formula or (titled and not begun and _is_title(block, grammar))
            begun = (
                begun or formula or begins_narrative(before, block.text, "", grammar)
            )
            before = block.text
            earlier, last = last, None if formula else block
            notes = []
        elif block.kind == "note":
            notes.append(block)
        elif block.kind == "directive":
            last = block if _takes_text(block) else None
        elif block.kind == "row":
            last = None
        mended.append(block)
    return mended


def _surely_begins(last: Block, block: Block, grammar: Grammar) -> bool:
    """
    Tell whether *block*, with words that open a paragraph, is not part of *last*.

    `_is_cut` would say so too.
    """
    text = last.text
    if last.kind != "text" or not grammar.series.clauses:
        return False
    if block.after_gap and _has_open_quote(text, grammar):
        return False
    if block.lines[0].number:
        return True
    if _is_listed(last) or not is_complete(text):
        return False
    # "(S/2004/916;" and "S/2004/915)," (S/RES/1639 (2005)); what a colon announces.
    return not block.after_gap or (
        text[-1] in ",;." and text.rfind("(") <= text.rfind(")")
    )


def _restore_marks(blocks: list[Block]) -> None:
    """
    Tell a mark at the head of a page, "³ and their protocols", from a note.

    The note comes later, and nothing before cites it.
    """
    left = Counter([block.marker for block in blocks if block.kind == "note"])
    if not left or any(block.directive is not None for block in blocks):
        # Canonical text says which notes are whose.
        return
    cited = ""
    for block in blocks:
        marker = block.marker
        if block.kind == "text":
            cited = block.text
        elif block.kind == "note" and marker is not None:
            left[marker] -= 1
            # "[^1]:" says that it is a note.
            bare = block.lines[0].text[:1] in SUPERSCRIPTS
            raised = to_superscript(marker) if bare and marker.isdecimal() else ""
            known = raised in cited[-_LONGEST:]
            goes_on = _is_unended(cited) and is_complete(block.text)
            if raised and left[marker] and not known and goes_on:
                block.kind, block.marker = "text", None
                block.text = f"{raised} {block.text}"
                cited = block.text


def _is_unended(text: str) -> bool:
    """Tell whether a sentence has not ended."""
    return bool(text) and not bare_end(text).endswith((".", ";", ":", "。", "；", "："))


def _is_title(block: Block, grammar: Grammar) -> bool:
    """Tell whether *block* is the number and the title of a decision."""
    text = block.text.lstrip("#* ")
    return grammar.series.titled and begins_title(text, grammar)


def _takes_text(block: Block) -> bool:
    directive = block.directive
    return directive is not None and directive.name not in {
        "set",
        "end",
        "table",
        "row",
    }


def _mend(
    last: Block, block: Block, notes: Iterable[Block], repairs: list[Repair]
) -> None:
    """Put *block* to the end of *last*; *notes* stand between them."""
    where = Span(last.lines[-1].stop, block.lines[0].start)
    certainty = 1.0 if block.text[:1].islower() else 0.75
    reason = "a paragraph goes on after a page end"
    repairs.append(Repair("join", where, reason, certainty))
    for note in notes:
        reason = f"note {note.marker} stands in the middle of a paragraph"
        repairs.append(Repair("note", note.span, reason, certainty))
    last.text, hyphen = join_lines(last.text, last.lines[-1], block.text, where)
    repairs += [hyphen] if hyphen is not None else []
    last.ranges = (*last.places, *block.places)
    last.lines += block.lines


def _may_be_rest(last: Block, block: Block) -> bool:
    """Tell whether *block*, above the body, may go on with what is above it."""
    if block.after_gap:
        return True
    first = block.text.lstrip("*")[:1]
    if first.isdigit():
        return bare_end(last.text).endswith(COMMAS)
    # Lines of a masthead go on in small letters, if at all.
    return not (first.isupper() or block.text[:1] == "[")


def _commas_end(blocks: list[Block], grammar: Grammar) -> bool:
    """
    Tell whether paragraphs with a number end in commas in this document.

    They end in semicolons as a rule; then a comma at the end of one shows a cut.
    """
    numbered = [
        block.text
        for block in blocks
        if (block.lines[0].number if block.opens else _is_numbered(block))
        and block.kind == "text"
    ]
    ends = sum(text.endswith(COMMAS) for text in numbered)
    # A Chinese or Arabic comma may stand before the words that open a paragraph.
    caseless = grammar.language.code in CASELESS
    return ends * (2 if caseless else 5) > len(numbered)


#: No paragraph begins with one of these.
_CLOSING_MARKS = frozenset("》」』”’»）)，、；。：؛،")


def _is_listed(block: Block) -> bool:
    """Tell whether *block* is an item of a list, as "(e) ..., ", with a comma."""
    return block.text.endswith(COMMAS) and _is_numbered(block)


def _is_numbered(block: Block) -> bool:
    """Tell whether *block* begins with a label."""
    if block.opens:
        return block.lines[0].number > 0
    return read_label(block.text)[0] is not None


def _is_cut(
    last: Block, block: Block, grammar: Grammar, *, begun: bool, commas: bool
) -> bool:
    """Tell whether *block* is the rest of *last*."""
    text = block.text
    first = text.lstrip("*")[:1]
    caseless = grammar.language.code in CASELESS
    label, _ = read_label(text)
    # "67/257 of 12 April 2013": nor does a paragraph begin with a number or a bracket.
    ended = last.text.rstrip(f"* {SUPERSCRIPTS}")
    lower = first.islower() or (
        (first.isdigit() or first == "(")
        and (ended.endswith(COMMAS) or (block.after_gap and not is_complete(ended)))
        and not _is_closing(last.text, grammar)
        and (not caseless or (_is_long(last, grammar) and is_complete(text)))
    )
    if (
        begun
        and first
        and first in SUPERSCRIPTS
        and not _is_closing(last.text, grammar)
    ):
        return True
    if begun and block.after_gap and _has_open_quote(last.text, grammar):
        return True
    if caseless and text.startswith("- "):
        return False
    if label is not None and block.after_gap and runs_on(label, last.text):
        return True
    # Emphasis begins a paragraph; a title in italics seldom begins a page.
    if label is not None or text.startswith(("#", "[", "\\", "*")[: 3 + (not lower)]):
        return False
    small = grammar.language.small_openers
    complete = is_complete(last.text) or _ends_in_mark(last.text, text, grammar)
    if begun and first.isdigit() and ended.endswith(COMMAS):
        # "paragraphs 1, 6, 10," and "13 and 15 above" (S/RES/1596 (2005)).
        return last.kind == "text"
    if lower and small and opens_preambular(text, grammar):
        lower = not complete and measure(last.text) > _LONG_LINE
    if (
        lower
        and small
        and not block.after_gap
        and _is_title_above(last, block, begun=begun)
    ):
        return False
    numbered = read_label(last.text)[0] is not None
    comma = (ended if caseless else last.text).endswith(COMMAS)
    if (numbered and comma and not commas) or first in _CLOSING_MARKS:
        # "(e) ..., / Adopts the Code": the last of a list in a preamble (A/RES/34/169).
        complete = _ends_list(last.text, block, grammar)
    if lower:
        if not complete or last.kind == "directive":
            return True
        # After a whole item of a list, the sentence goes on below the list.
        whole = numbered and ended.endswith((";", "؛"))
        return begun and ((block.after_gap and not whole) or (comma and not numbered))
    if begun and not grammar.series.clauses and last.kind == "text":
        # Paragraphs of a statement are sentences, and each begins with a mark.
        quoted = last.text.startswith(_QUOTES)
        if (comma or (quoted and not complete)) and not text.startswith(_QUOTES):
            return True
        if block.after_gap and _is_said(last.text, text):
            return True
        if block.after_gap and not complete and not grammar.series.is_numbered:
            # "the Authority of Heads of" and "State and Government ... to that effect."
            return len(last.text) > _LINE and is_complete(text)
    if begun and block.after_gap and _is_open(last, grammar, text):
        return True
    named = first.isupper() or (caseless and numbered)
    if block.after_gap and named and _names(ended, text):
        return not opens_preambular(text, grammar)
    if not begun or last.kind == "directive":
        return False
    if complete:
        # A Chinese sentence that doesn't open a paragraph goes on with one, and so does
        # a Russian one that begins with a capital letter.
        return (
            (small or caseless)
            and comma
            and block.after_gap
            and is_complete(text)
            and not opens(text, grammar)
        )
    if not last.text.startswith(("[", "(")) and _has_open_bracket(last.text):
        return True
    if not (block.after_gap or small) and _is_quotation(text):
        # "resolution 70/1, entitled" / "“Transforming our world”,".
        return last.text.endswith(" entitled") and is_complete(text)
    wide = caseless and block.after_gap and measure(last.text) > _WIDE
    if not (_is_long(last, grammar) or (wide and is_complete(text))):
        return False
    if opens_preambular(text, grammar):
        if not caseless or is_complete(last.text):
            # In a preamble, a list may end in a comma.
            return caseless and numbered and last.text[:1].isdecimal()
        return "，" in last.text or measure(last.text) > _LONG_LINE
    return not is_heading_like(text)


def _ends_list(before: str, block: Block, grammar: Grammar) -> bool:
    """Tell whether *block* opens a paragraph of its own below the item *before*."""
    # Where a page ends an item may be cut.
    return (
        before.startswith("(")
        and block.text[:1].isupper()
        and not block.after_gap
        and opens(block.text, grammar)
    )


_MARK = re.compile(r"[,;] ?[0-9]{1,3}\Z")


def _ends_in_mark(before: str, text: str, grammar: Grammar) -> bool:
    """Tell whether a mark whose note was lost stands between two paragraphs."""
    # "for admission to the United Nations, 374" (S/RES/736 (1992)).
    return _MARK.search(before[-8:]) is not None and opens(text, grammar)


def _is_open(last: Block, grammar: Grammar, text: str) -> bool:
    """Tell whether *last*, above a page end, goes on with the capital of *text*."""
    if last.kind != "text":
        return False
    if last.text.rfind("(") > last.text.rfind(")"):
        # "(S/2004/916;" and "S/2004/915)," (S/RES/1639 (2005)).
        return True
    # "in Libreville," and "Gabon, and noting its communiqué," (S/RES/1584 (2005)).
    return (
        text[:1].isupper()
        and last.text.endswith(COMMAS)
        and text.endswith(COMMAS)
        and opens_preambular(last.text, grammar)
        and not opens(text, grammar)
    )


_QUOTES = ("“", "«")


def _is_said(before: str, text: str) -> bool:
    """Tell whether *text* is the next sentence of the quoted paragraph *before*."""
    mark = before[:1]
    if mark not in _UNQUOTES or text.startswith(_QUOTES) or is_heading_like(text):
        return False
    unclosed = before.count(mark) > before.count(_UNQUOTES[mark])
    return unclosed and not before.endswith((":", ";"))


#: No heading of a statement is longer.
_LINE = 80

_UNQUOTES = {"“": "”", "«": "»"}


def _is_quotation(text: str) -> bool:
    """Tell whether *text* is quoted from its beginning to its end, or unclosed."""
    if not text.startswith(("“", "«", '"')):
        return False
    closed = max(map(text[1:].find, ("”", "»", '"')))
    # "entitled" / "“Moving together to build a healthier world”, in which" goes on.
    return closed < 0 or not text[closed + 2 :].strip(f" *,;.:{SUPERSCRIPTS}")


def _is_title_above(last: Block, block: Block, *, begun: bool) -> bool:
    """
    Tell whether *last* is a heading, or a label with one, above small letters.

    Its words are in italics, "a) *Quick works*", or one short line that begins with a
    capital letter: "Стабилизация" (S/RES/2612 (2021)).
    """
    label, rest = read_label(last.text)
    if label is not None and _EMPHASIS.fullmatch(rest[:_HEADING]):
        return True
    return (
        begun
        and rest[:1].isupper()
        and measure(last.text) < _SHORT
        and len(last.lines) == 1
        and (label is not None or last.lines[0].blank_before)
        and is_complete(block.text)
    )


#: Quotation marks by language, the opening one first.
_PAIRS = {
    "ar": "”“",
    "es": "“”",
    "fr": "«»",
    "ru": "«»",
    "zh": "“”",
}


def _has_open_quote(text: str, grammar: Grammar) -> bool:
    """Tell whether *text* ends inside a quotation that began in it."""
    marks = _PAIRS.get(grammar.language.code)
    if marks is None:
        return False
    opened = text.rfind(marks[0], -_TAIL)
    # A quotation of several paragraphs begins with one.
    return opened > _LEAST and opened > text.rfind(marks[1], -_TAIL)


def _has_open_bracket(text: str) -> bool:
    """Tell whether *text* ends inside brackets."""
    return text.rfind("(", -_TAIL) > text.rfind(")", -_TAIL)


def _begins_closing(blocks: list[Block], index: int, grammar: Grammar) -> bool:
    """Tell whether a meeting or a date is at *index*, cut by a page end or not."""
    text = blocks[index].text
    if not text.lstrip("*")[:1].isdigit():
        return False
    if _is_closing(text, grammar):
        return True
    below = map(blocks.__getitem__, range(index + 1, len(blocks)))
    rest = next((block for block in below if block.kind == "text"), None)
    return (
        rest is not None
        and rest.after_gap
        and _is_closing(glue(text, rest.text), grammar)
    )


def _is_closing(text: str, grammar: Grammar) -> bool:
    return is_closing_line(plain_text(to_inlines(text[:400])), grammar) is not None


def _names(before: str, text: str) -> bool:
    """Tell whether *text* is what a colon before the page end announces: a name."""
    # "Sustainable Development Goal 14: / Conserve and sustainably use the oceans"
    # (A/RES/78/68): it goes on to the end of a paragraph, which is no item of a list.
    return before.endswith((":", "：")) and text.endswith((*COMMAS, ";", "؛", "；"))


def _is_long(block: Block, grammar: Grammar) -> bool:
    """Tell whether a block without an end mark is a paragraph and no heading."""
    label, rest = read_label(block.text)
    if label is not None and rest:
        return True
    if grammar.language.code == "zh" and _CHINESE.search(block.text[-_TAIL:]):
        # No heading has such a mark in it.
        return True
    # "Recalls that" may open a paragraph of a preamble (S/RES/2581 (2021)).
    known = opens if block.text[:1].isupper() else opens_preambular
    return measure(block.text) > _HEADING or known(block.text, grammar)


def is_heading_like(text: str) -> bool:
    """Tell whether *text* looks like a heading: short, no end mark, no small start."""
    if measure(text) > _HEADING or is_complete(text):
        return False
    return not plain_text(to_inlines(text))[:1].islower()
