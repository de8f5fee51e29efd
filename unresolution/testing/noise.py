"""
Noise: what printing and extraction do to a text, done to canonical text.

`noisy` damages a canonical text in the ways that pages and programs do; the resolution
that is read must stay the same.  The damages are fair: somebody who knows the language
and has only the damaged text before them could undo them.  So there is none

- above the body, but wrapped lines and odd blanks: a front is never longer than a
  page, and no page has less than a dozen lines; where there is neither number nor
  formula, nothing tells where the front ends;
- that cuts a paragraph before, after or between words with which the title begins, as a
  running head does;
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

import attrs
from hypothesis import strategies as st

from ..formats import dumps, loads
from ..languages import registry as languages
from ..model import Resolution
from ..parse import parse
from .chunks import to_chunks
from .emphasis import without_emphasis
from .letters import end_lines, ligate, lower_marks, soften, widen
from .line_ends import displace_numbers, part_labels, wrap
from .page_ends import Page, cut_paragraphs, end_pages

__all__ = ["LOSSES", "NOISES", "Damaged", "damaged", "noisy"]

#: The kinds of noise, each of which may be drawn alone.
NOISES = (
    "page ends",
    "cut paragraphs",
    "wrapped lines",
    "hyphens",
    "blanks",
    "soft hyphens",
    "ligatures",
    "lone labels",
    "displaced numbers",
    "lowered marks",
    "line ends",
)

#: What takes something away that no reader gives back.
LOSSES = ("emphasis", "letters")


@st.composite
def noisy(draw: st.DrawFn, text: str, kinds: Sequence[str] | None = None) -> str:
    """
    Draw a damaged copy of *text*, which is canonical text or Markdown.

    What is read from it is what *text* says.

    Args:
        draw: Given by Hypothesis.
        text: As ``dumps(resolution, "text")`` gives it.
        kinds: Which noises, of `NOISES`; by default some are drawn.
    """
    chosen = (
        draw(st.sets(st.sampled_from(NOISES), min_size=1)) if kinds is None else kinds
    )
    parsed = parse(text)
    chunks = to_chunks(text, parsed.leaves)
    front = frozenset(chunk.text for chunk in chunks if chunk.is_front)
    page = Page(draw, parsed.resolution, front)
    if "page ends" in chosen:
        end_pages(page, chunks)
    if "cut paragraphs" in chosen:
        # Notes stand in the order of the pages, so only one of the two moves them.
        cut_paragraphs(page, chunks, moves_notes="page ends" not in chosen)
    # Low marks are looked for on the page at whose foot their notes stand.
    if "lowered marks" in chosen and page.number == 1:
        lower_marks(parsed.resolution, chunks)
    if "soft hyphens" in chosen:
        soften(draw, chunks)
    if "ligatures" in chosen:
        ligate(chunks)
    # Lines are broken first: two words with a blank between them that does not break
    # would be one long word, and a line without it looks as if its text had ended.
    if "wrapped lines" in chosen or "hyphens" in chosen:
        wrap(draw, chunks, hyphens="hyphens" in chosen)
    if "displaced numbers" in chosen:
        displace_numbers(draw, chunks, languages.get(parsed.resolution.language))
    if "lone labels" in chosen:
        part_labels(draw, chunks)
    if "blanks" in chosen:
        widen(draw, chunks)
    damaged = "".join(chunk.text + chunk.gap for chunk in chunks)
    damaged = damaged.rstrip("\n") + "\n"
    if "line ends" in chosen:
        damaged = end_lines(draw, damaged)
    return damaged


@attrs.frozen
class Damaged:
    """
    A damaged text, and what must come back.

    Attributes:
        text: The text.
        resolution: What must be read from it.
        codes: Of the diagnostics that must tell what was lost.
    """

    text: str
    resolution: Resolution
    codes: frozenset[str] = frozenset()


@st.composite
def damaged(
    draw: st.DrawFn,
    resolution: Resolution,
    format: str = "text",  # noqa: A002 - as in dumps
    kinds: Sequence[str] | None = None,
) -> Damaged:
    """
    Draw damaged text of *resolution*, with what must come back.

    Other than `noisy` it also takes away what can't be given back: emphasis, without
    which an opening phrase is known by its words alone, and letters, in whose place
    U+FFFD stays, with a diagnostic.

    Args:
        draw: Given by Hypothesis.
        resolution: What is printed.
        format: "text" or "markdown".
        kinds: Which of `NOISES` and `LOSSES`; by default some are drawn.
    """
    known = (*LOSSES, *NOISES)
    chosen = (
        draw(st.sets(st.sampled_from(known), min_size=1)) if kinds is None else kinds
    )
    wanted = resolution.printed()
    if "emphasis" in chosen:
        wanted = without_emphasis(wanted)
    text = dumps(wanted, format)
    codes: set[str] = set()
    if "letters" in chosen:
        places = _losable(text, wanted)
        if places:
            place = draw(st.sampled_from(places))
            text, wanted = _lose(text, wanted, place)
            codes.add("text.lost")
    noises = [kind for kind in chosen if kind in NOISES]
    if noises:
        text = draw(noisy(text, noises))
    return Damaged(text, wanted, frozenset(codes))


_LOSABLE = re.compile(r"(?<= )[^\W\d_A-Z]{6,}(?= )")


def _losable(text: str, resolution: Resolution) -> list[str]:
    """Return words inside paragraphs that stand in *text* and the model but once."""
    stored = dumps(resolution, "json")
    words = [
        match[0]
        for chunk in to_chunks(text, parse(text).leaves)
        if not (chunk.is_front or chunk.directive or chunk.is_table)
        if not chunk.path.startswith("closing")
        for match in _LOSABLE.finditer(chunk.text)
        if chunk.text.count(" ", 0, match.start()) > _OPENING
    ]
    return [word for word in words if text.count(word) == stored.count(word) == 1]


#: Words at the head of a paragraph that may be its opening phrase.
_OPENING = 4


def _lose(text: str, resolution: Resolution, word: str) -> tuple[str, Resolution]:
    """Lose a letter of *word*, in the text and in the model."""
    hole = f"{word[:3]}\ufffd{word[4:]}"
    stored = dumps(resolution, "json").replace(word, hole)
    return text.replace(word, hole), loads(stored, "json")
