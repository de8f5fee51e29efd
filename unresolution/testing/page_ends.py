"""Page ends: between paragraphs and inside them, with notes at their feet."""

import re
from collections.abc import Sequence
from itertools import pairwise

import attrs
from hypothesis import strategies as st

from ..languages import registry as languages
from ..model import Resolution
from ..parse.endings import is_complete
from ..parse.inline import to_inlines
from ..parse.labels import read_label
from ..parse.opening import starts_preambular
from ..parse.spacing import is_han
from ..series import registry as series_registry
from .chunks import Chunk
from .letters import has_embedded

__all__ = ["Page", "cut_paragraphs", "end_pages"]

#: Shorter paragraphs may be taken for headings.
_SHORT = 220


@attrs.define
class Page:
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


def end_pages(page: Page, chunks: Sequence[Chunk]) -> None:
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


def cut_paragraphs(page: Page, chunks: Sequence[Chunk], *, moves_notes: bool) -> None:
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


def _pageable(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
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


def _movable(resolution: Resolution, chunks: Sequence[Chunk]) -> list[Chunk]:
    """Return the notes that may stand at the foot of any page, in their order."""
    if resolution.parts or resolution.annexes or has_embedded(resolution):
        # Which document a note belongs to is told by the place where it stands.
        return []
    notes = [chunk for chunk in chunks if chunk.path.startswith("footnotes")]
    return [] if any(note.directive for note in notes) else notes


_SECOND_HALF = re.compile(r"[^\W\d_]")


def _cuts(chunk: Chunk, resolution: Resolution) -> list[int]:
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
        if is_han(first[-8:].rstrip("*")[-1:]) or is_han(second[:1]):
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
        if _spells_title(first, second, resolution.title or ""):
            continue
        if second[0].islower() or (
            long and not chunk.directive and len(second) > _SHORT
        ):
            found.append(place)
    return found


def _spells_title(first: str, second: str, title: str) -> bool:
    """Tell whether the words around a page end are those with which a title begins."""
    whole, rest = _letters(title), _letters(second)
    place = whole.find(rest) if rest else -1
    return place > 0 and _letters(first[-200:]).endswith(whole[:place])


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text[:200].casefold())


def _is_long(text: str) -> bool:
    label, rest = read_label(text)
    return (label is not None and bool(rest)) or len(text) > 2 * _SHORT
