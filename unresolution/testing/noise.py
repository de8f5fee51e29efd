"""
Noise: what printing and extraction do to a text, done to canonical text.

`noisy` damages a canonical text in the ways that pages and programs do; the resolution
that is read must stay the same.  The damages are fair: somebody who knows the language
and has only the damaged text before them could undo them.  So there is none

- above the body, but wrapped lines and odd blanks: a front is never longer than a
  page, and no page has less than a dozen lines; where there is neither number nor
  formula, nothing tells where the front ends;
- that cuts a paragraph before or after words with which the title begins, as a running
  head does;
- in rows of tables, whose line ends are part of what they say;
- that cuts a paragraph where both halves read as whole ones, where the second half
  would begin like something else (a label, a mark, a bracket, a heading sign, an
  opening phrase), or where the first is short and might be a heading;
- that breaks a line beside two words whose blank does not break;
- that breaks at the blank after a hyphen ("short- and long-term"), or beside a Han
  character: Chinese is broken anywhere, and blanks there are lost;
- that leaves a mark without its height where a number may stand, nor together with page
  ends, for a mark is looked for on the page at whose foot its note stands;
- that begins a line with what begins a note, a heading, a row or a directive;
- inside the head of a directive, but blanks where blanks are.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

import attrs
from hypothesis import strategies as st

from ..languages import registry as languages
from ..model import Embedded, Resolution
from ..numbering import from_superscript, to_superscript
from ..parse import parse
from ..parse.directives import read_directive
from ..parse.endings import is_complete
from ..parse.inline import SUPERSCRIPTS, to_inlines
from ..parse.labels import read_label
from ..parse.opening import starts_preambular
from ..parse.parsed import Leaf
from ..parse.spacing import is_han
from ..series import registry as series_registry

__all__ = ["NOISES", "noisy"]

#: The kinds of noise, each of which may be drawn alone.
NOISES = (
    "page ends",
    "cut paragraphs",
    "wrapped lines",
    "blanks",
    "soft hyphens",
    "ligatures",
    "lone labels",
    "lowered marks",
    "line ends",
)

#: Above the body: no page ends there.
_FRONT = ("masthead", "origin", "title", "letter", "formula", "number", "facts")

#: Shorter paragraphs may be taken for headings.
_SHORT = 220


@attrs.define(eq=False)
class _Chunk:
    """A paragraph of canonical text, with what the reader makes of it."""

    text: str
    path: str
    directive: int = 0
    gap: str = "\n\n"

    @property
    def is_front(self) -> bool:
        return self.path.startswith(_FRONT)

    @property
    def is_table(self) -> bool:
        return "\t" in self.text or "\n" in self.text or self.text.startswith("|")

    @property
    def is_note(self) -> bool:
        return "footnotes/" in self.path and not self.directive


@st.composite
def noisy(draw: st.DrawFn, text: str, kinds: Sequence[str] | None = None) -> str:
    """
    Draw a damaged copy of *text*, which is canonical text or Markdown.

    Args:
        draw: Given by Hypothesis.
        text: As ``dumps(resolution, "text")`` gives it.
        kinds: Which noises, of `NOISES`; by default some are drawn.
    """
    chosen = (
        draw(st.sets(st.sampled_from(NOISES), min_size=1)) if kinds is None else kinds
    )
    parsed = parse(text)
    chunks = _chunks(text, parsed.leaves)
    front = frozenset(chunk.text for chunk in chunks if chunk.is_front)
    page = _Page(draw, parsed.resolution, front)
    if "page ends" in chosen:
        _end_pages(page, chunks)
    if "cut paragraphs" in chosen:
        # Notes stand in the order of the pages, so only one of the two moves them.
        _cut_paragraphs(page, chunks, moves_notes="page ends" not in chosen)
    # Low marks are looked for on the page at whose foot their notes stand.
    if "lowered marks" in chosen and page.number == 1:
        _lower(parsed.resolution, chunks)
    if "soft hyphens" in chosen:
        _soften(draw, chunks)
    if "ligatures" in chosen:
        _ligate(chunks)
    # Lines are broken first: two words with a blank between them that does not break
    # would be one long word, and a line without it looks as if its text had ended.
    if "wrapped lines" in chosen:
        _wrap(draw, chunks)
    if "lone labels" in chosen:
        _part_labels(draw, chunks)
    if "blanks" in chosen:
        _widen(draw, chunks)
    damaged = "".join(chunk.text + chunk.gap for chunk in chunks)
    damaged = damaged.rstrip("\n") + "\n"
    if "line ends" in chosen:
        damaged = _end_lines(draw, damaged)
    return damaged


def _chunks(text: str, leaves: Sequence[Leaf]) -> list[_Chunk]:
    paths = {leaf.span.start: leaf.path or "" for leaf in leaves}
    chunks = []
    place = 0
    for piece in text.rstrip("\n").split("\n\n"):
        directive = read_directive(piece)
        length = directive.length if directive is not None else 0
        chunks.append(_Chunk(piece, paths.get(place, ""), length))
        place += len(piece) + 2
    return chunks


# Pages --------------------------------------------------------------------------------


@attrs.define
class _Page:
    """Draws page ends for one document."""

    draw: st.DrawFn
    resolution: Resolution
    front: frozenset[str]
    number: int = 1

    def chance(self) -> bool:
        """Draw yes or no."""
        drawn: bool = self.draw(st.booleans())
        return drawn

    def end(self, notes: str = "") -> str:
        """Draw what stands between two pages; *notes* are those of the first."""
        draw = self.draw
        self.number += 1
        joint = draw(st.sampled_from(("\n\n", "\n\n", "\n")))
        foot = []
        # Without a rule above them, notes look like paragraphs of the text.
        if notes or draw(st.booleans()):
            foot.append(
                draw(st.sampled_from(("__________________", "_____", "———————")))
            )
        if notes:
            foot.append(notes)
        foot += draw(st.lists(st.sampled_from(self._numbers()), min_size=1, max_size=2))
        feed = draw(st.sampled_from(("", "\f")))
        head = draw(st.lists(st.sampled_from(self._numbers()), max_size=1))
        if self.resolution.symbol is not None and self._prints_symbol():
            head.append(str(self.resolution.symbol))
        return "\n\n" + joint.join([*foot, *([feed] if feed else []), *head]) + "\n\n"

    def _prints_symbol(self) -> bool:
        symbol = str(self.resolution.symbol)
        known = series_registry.get(self.resolution.series).symbol_pattern
        printed = symbol in self.front and known.fullmatch(symbol) is not None
        return printed and self.chance()

    def _numbers(self) -> list[str]:
        return [
            f"{self.number}/{self.number + 7}",
            f"<!-- Page {self.number} -->",
            "/...",
            "07-12345",
            f"23-25894 (E)    {self.number:06}",
        ]


def _end_pages(page: _Page, chunks: Sequence[_Chunk]) -> None:
    """End pages between paragraphs, with some of the notes at their feet."""
    notes = _movable(page.resolution, chunks)
    below = _pageable(chunks)
    for chunk, after in pairwise(below):
        if chunk.is_front or after.is_front or after.is_note:
            continue
        if not page.draw(st.sampled_from((False, False, False, True))):
            continue
        taken = [notes.pop(0)] if notes and page.chance() else []
        chunk.gap = page.end("\n".join(note.text for note in taken))
        for note in taken:
            note.text = note.gap = ""


def _cut_paragraphs(
    page: _Page, chunks: Sequence[_Chunk], *, moves_notes: bool
) -> None:
    """End pages inside paragraphs, with some of the notes at their feet."""
    notes = _movable(page.resolution, chunks) if moves_notes else []
    for chunk in _pageable(chunks):
        if chunk.is_front or chunk.is_table or chunk.is_note or chunk in notes:
            continue
        places = _cuts(chunk, page.resolution)
        if not places or not page.draw(st.sampled_from((False, False, True))):
            continue
        place = page.draw(st.sampled_from(places))
        taken = [notes.pop(0)] if notes and page.chance() else []
        gap = page.end("\n".join(note.text for note in taken))
        chunk.text = f"{chunk.text[:place]}{gap}{chunk.text[place + 1 :]}"
        for note in taken:
            note.text = note.gap = ""


#: Lines that a first page has, at the least.
_FIRST_PAGE = 12


def _pageable(chunks: Sequence[_Chunk]) -> Sequence[_Chunk]:
    """Return what stands below the front and the first lines of the first page."""
    fronts = [index for index, chunk in enumerate(chunks) if chunk.is_front]
    if not any(
        c.path == "formula_content" or (c.path == "title_content" and not c.directive)
        for c in chunks
    ):
        return ()
    part = next((i for i, c in enumerate(chunks) if c.path.startswith("parts")), None)
    if part is not None and part < _FIRST_PAGE:
        fronts = [index for index in fronts if index < part] or [0]
    return chunks[max(_FIRST_PAGE, *fronts[-1:], 0) :]


def _movable(resolution: Resolution, chunks: Sequence[_Chunk]) -> list[_Chunk]:
    """Return the notes that may stand at the foot of any page, in their order."""
    if resolution.parts or resolution.annexes or _has_embedded(resolution):
        # Which document a note belongs to is told by the place where it stands.
        return []
    notes = [chunk for chunk in chunks if chunk.path.startswith("footnotes")]
    return [] if any(note.directive for note in notes) else notes


def _has_embedded(resolution: Resolution) -> bool:
    return any(isinstance(block, Embedded) for block in resolution.body) or (
        "Embedded(" in repr(resolution.body)
    )


_SECOND_HALF = re.compile(r"[^\W\d_]")


def _cuts(chunk: _Chunk, resolution: Resolution) -> list[int]:
    """Return the blanks of *chunk* at which a page may end."""
    text = chunk.text
    language = languages.get(resolution.language)
    long = _is_long(text)
    title = _letters(resolution.title or "")[:10]
    found = []
    for match in re.finditer(" ", text):
        place = match.start()
        if place < chunk.directive or "\n" in text[place : place + 2]:
            continue
        first, second = text[:place], text[place + 1 :]
        if (read_label(first)[1] or "").count(" ") < 2:
            continue
        if _ends_han(first) or is_han(second[:1]):
            continue
        if is_complete(first) or not _SECOND_HALF.match(second):
            continue
        if first.endswith("-") or read_label(second)[0] is not None:
            continue
        if starts_preambular(to_inlines(second[:160]), language):
            continue
        if title and _letters(second).startswith(title):
            continue
        if title and title.startswith(_letters(first)[: len(title)]):
            continue
        if second[0].islower() or (
            long and not chunk.directive and len(second) > _SHORT
        ):
            found.append(place)
    return found


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text[:200].casefold())


def _is_long(text: str) -> bool:
    label, rest = read_label(text)
    return (label is not None and bool(rest)) or len(text) > 2 * _SHORT


# Letters ------------------------------------------------------------------------------


_WORD = re.compile(r"(?<![\w\\/.])[^\W\d_]{6,}(?![\w/])")


def _soften(draw: st.DrawFn, chunks: Sequence[_Chunk]) -> None:
    """Put soft hyphens into words, and zero-width blanks between them."""
    silent = draw(st.sampled_from(("\u00ad", "\u00ad", "\u200b")))
    every = draw(st.integers(1, 4))
    for chunk in chunks:
        head, rest = chunk.text[: chunk.directive], chunk.text[chunk.directive :]
        words = list(_WORD.finditer(rest))[::every]
        for match in reversed(words):
            middle = match.start() + 3
            rest = f"{rest[:middle]}{silent}{rest[middle:]}"
        chunk.text = head + rest


_LIGATED = re.compile("ff[il]?|fi|fl")
_LIGATURE = {"ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "ffi": "ﬃ", "ffl": "ﬄ"}


def _ligate(chunks: Sequence[_Chunk]) -> None:
    """Set letters as one, where printers do."""
    for chunk in chunks:
        head, rest = chunk.text[: chunk.directive], chunk.text[chunk.directive :]
        chunk.text = head + _LIGATED.sub(lambda match: _LIGATURE[match[0]], rest)


def _part_labels(draw: st.DrawFn, chunks: Sequence[_Chunk]) -> None:
    """Leave the numbers of some paragraphs alone on a line."""
    for chunk in chunks:
        if chunk.is_front or chunk.is_table or chunk.is_note or chunk.directive:
            continue
        label, rest = read_label(chunk.text)
        # Two words may be what is at the foot of a page: "Page 2".
        if label is None or rest.count(" ") < 2 or read_label(rest)[0] is not None:
            continue
        if draw(st.booleans()):
            chunk.text = f"{label}\n{chunk.text[len(label) :].lstrip()}"


#: A mark that can be told from a number without its height: after a word.
_RAISED = re.compile(
    rf"(?<=[^\W\d_{SUPERSCRIPTS}]{{4}})([,.;]?)([{SUPERSCRIPTS}]+)(?=[ ,.;]|$)"
)


def _lower(resolution: Resolution, chunks: Sequence[_Chunk]) -> None:
    """
    Let all marks of notes lose their height: "the Agreement1", "1 See A/61/100".

    None does if one could not be told from a number, or if the notes are not in order.
    """
    notes = [chunk for chunk in chunks if chunk.path.startswith("footnotes")]
    texts = [chunk for chunk in chunks if chunk not in notes]
    if not notes or resolution.parts or resolution.annexes or _has_embedded(resolution):
        return
    heads = [chunk.text.partition(" ")[0] for chunk in notes]
    if heads != [to_superscript(str(number + 1)) for number in range(len(notes))]:
        return
    cited = [match[2] for chunk in texts for match in _RAISED.finditer(chunk.text)]
    raised = sum(len(_SUPERSCRIPT.findall(chunk.text)) for chunk in texts)
    if list(dict.fromkeys(cited)) != heads or raised != sum(map(len, cited)):
        return
    for chunk in texts:
        chunk.text = _RAISED.sub(lambda m: m[1] + from_superscript(m[2]), chunk.text)
    for chunk, head in zip(notes, heads, strict=True):
        chunk.text = from_superscript(head) + chunk.text[len(head) :]
    chunks[chunks.index(notes[0]) - 1].gap = "\n\n__________________\n\n"


_SUPERSCRIPT = re.compile(f"[{SUPERSCRIPTS}]")


def _widen(draw: st.DrawFn, chunks: Sequence[_Chunk]) -> None:
    """Make blanks wide, or such as don't break."""
    wide = draw(st.sampled_from(("\u00a0", "  ", " \u00a0", "\u202f", "   ")))
    every = draw(st.integers(1, 5))
    for chunk in chunks:
        pieces = re.split("(?<![\n ]) (?![\n ])", chunk.text)
        text = pieces[0]
        for count, piece in enumerate(pieces[1:]):
            text += (" " if count % every else wide) + piece
        chunk.text = text


def _wrap(draw: st.DrawFn, chunks: Sequence[_Chunk]) -> None:
    """Break paragraphs into lines of one width."""
    width = draw(st.integers(40, 100))
    for chunk in chunks:
        if chunk.is_table and "\n\n" not in chunk.text:
            continue
        pieces = chunk.text.split("\n\n")
        chunk.text = "\n\n".join(_broken(piece, width) for piece in pieces)


#: What would look like a note, a heading, a directive or a row at the head of a line.
_HEADS = f"{SUPERSCRIPTS}*[\\#|<_"


def _broken(text: str, width: int) -> str:
    if len(text) <= width or "\n" in text or "\f" in text:
        return text
    lines, start = [], 0
    while len(text) - start > width:
        stop = _break(text, start, start + width)
        if stop is None:
            break
        lines.append(text[start:stop].rstrip(" "))
        start = stop
        while text[start : start + 1] == " ":
            start += 1
    lines.append(text[start:])
    return "\n".join(lines)


def _break(text: str, start: int, stop: int) -> int | None:
    """Return where the line that begins at *start* may end, None if nowhere."""
    places: list[int] = [*range(stop, start + 5, -1), *range(stop + 1, len(text))]
    for place in places:
        before, after = text[place - 1], text[place]
        if after == " ":
            follows = text[place:].lstrip(" ")[:1]
            if (
                follows
                and follows not in _HEADS
                and before != "-"
                and not (_ends_han(text[:place]) or is_han(follows))
            ):
                return place
        elif (is_han(before) and is_han(after)) or (
            (before == "\u00ad" and after.isalpha())
            or (before == "-" and after.isalpha() and text[place - 2].isalpha())
        ):
            return place
    return None


def _ends_han(text: str) -> bool:
    return is_han(text[-8:].rstrip("*")[-1:])


def _end_lines(draw: st.DrawFn, text: str) -> str:
    """End lines as other systems do, with blanks before their ends."""
    trailing = draw(st.sampled_from(("", " ", "  ", "\t", "\u00a0")))
    end = draw(st.sampled_from(("\n", "\r\n", "\r")))
    mark = draw(st.sampled_from(("", "\ufeff")))
    return mark + text.replace("\n", trailing + end)
