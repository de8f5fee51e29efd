"""What happens to letters and blanks: ligatures, soft hyphens, marks without height."""

import re
from collections.abc import Sequence

from hypothesis import strategies as st

from ..model import Embedded, Resolution
from ..numbering import from_superscript, to_superscript
from ..parse.inline import SUPERSCRIPTS
from .chunks import Chunk

__all__ = ["end_lines", "has_embedded", "ligate", "lower_marks", "soften", "widen"]

_WORD = re.compile(r"(?<![\w\\/.])[^\W\d_]{6,}(?![\w/])")


def soften(draw: st.DrawFn, chunks: Sequence[Chunk]) -> None:
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


def ligate(chunks: Sequence[Chunk]) -> None:
    """Set letters as one, where printers do."""
    for chunk in chunks:
        head, rest = chunk.text[: chunk.directive], chunk.text[chunk.directive :]
        chunk.text = head + _LIGATED.sub(lambda match: _LIGATURE[match[0]], rest)


#: A mark that can be told from a number without its height: after a word.
_RAISED = re.compile(
    rf"(?<=[^\W\d_{SUPERSCRIPTS}]{{4}})([,.;]?)([{SUPERSCRIPTS}]+)(?=[ ,.;]|$)"
)


def lower_marks(resolution: Resolution, chunks: Sequence[Chunk]) -> None:
    """
    Let all marks of notes lose their height: "the Agreement1", "1 See A/61/100".

    None does if one could not be told from a number, or if the notes are not in order.
    """
    notes = [chunk for chunk in chunks if chunk.path.startswith("footnotes")]
    texts = [chunk for chunk in chunks if chunk not in notes]
    if not notes or resolution.parts or resolution.annexes or has_embedded(resolution):
        return
    heads = [chunk.text.partition(" ")[0] for chunk in notes]
    if heads != [to_superscript(str(number + 1)) for number in range(len(notes))]:
        return
    cited = [match[2] for chunk in texts for match in _RAISED.finditer(chunk.text)]
    raised = sum(len(_SUPERSCRIPT.findall(chunk.text)) for chunk in texts)
    if resolution.language == "zh" and len(cited) != len(heads):
        # Numbers follow words without a blank: only one of each is surely a mark.
        return
    if list(dict.fromkeys(cited)) != heads or raised != sum(map(len, cited)):
        return
    for chunk in texts:
        chunk.text = _RAISED.sub(lambda m: m[1] + from_superscript(m[2]), chunk.text)
    for chunk, head in zip(notes, heads, strict=True):
        chunk.text = from_superscript(head) + chunk.text[len(head) :]
    chunks[chunks.index(notes[0]) - 1].gap = "\n\n__________________\n\n"


_SUPERSCRIPT = re.compile(f"[{SUPERSCRIPTS}]")


def has_embedded(resolution: Resolution) -> bool:
    """Tell whether another document stands in the body of *resolution*."""
    return any(isinstance(block, Embedded) for block in resolution.body) or (
        "Embedded(" in repr(resolution.body)
    )


def widen(draw: st.DrawFn, chunks: Sequence[Chunk]) -> None:
    """Make blanks wide, or such as don't break."""
    wide = draw(st.sampled_from(("\u00a0", "  ", " \u00a0", "\u202f", "   ")))
    every = draw(st.integers(1, 5))
    for chunk in chunks:
        pieces = re.split("(?<![\n ]) (?![\n ])", chunk.text)
        text = pieces[0]
        for count, piece in enumerate(pieces[1:]):
            text += (" " if count % every else wide) + piece
        chunk.text = text


def end_lines(draw: st.DrawFn, text: str) -> str:
    """End lines as other systems do, with blanks before their ends."""
    trailing = draw(st.sampled_from(("", " ", "  ", "\t", "\u00a0")))
    end = draw(st.sampled_from(("\n", "\r\n", "\r")))
    mark = draw(st.sampled_from(("", "\ufeff")))
    return mark + text.replace("\n", trailing + end)
