"""Notes and their marks: which note a mark cites, and in which part it belongs."""

from collections.abc import Iterator, Sequence

from .. import _late as attrs
from .. import _re as re
from .._source import Span
from ..errors import Diagnostic
from ..model import Footnote, NoteReference, Resolution
from ..numbering import from_superscript
from ..walk import contents, walk
from .frames import AnnexFrame, Frame
from .inline import SUPERSCRIPTS

__all__ = ["check_notes", "share_out"]

_MARK = re.compile(rf"[{SUPERSCRIPTS}]{{1,4}}|\[\^([^\[\]\s]{{1,12}})\]")


def share_out(whole: Frame) -> None:
    """
    Give every note to the part that cites it.

    Parts A and B may share a page; then the notes of both stand at its foot, below part
    B.  A note whose marker only one part cites belongs to that part.
    """
    if not whole.parts:
        return
    frames = [whole, *whole.parts]
    cited = [_markers(frame) for frame in frames]
    notes = sorted(
        ((note, place) for place, frame in enumerate(frames) for note in frame.notes),
        key=lambda pair: pair[0].span,
    )
    for frame in frames:
        frame.notes = []
    for note, place in notes:
        if note.directive is not None or note.marker in cited[place]:
            frames[place].notes.append(note)
            continue
        citing = [
            index for index, markers in enumerate(cited) if note.marker in markers
        ]
        # Where several parts have such a mark, the one before is nearer.
        before = [index for index in citing if index < place]
        frames[(before or citing or [place])[-1]].notes.append(note)


def _markers(frame: Frame) -> set[str]:
    """Return the markers of the marks in the text of *frame*, its parts left out."""
    found: set[str] = set()
    for text in _texts(frame):
        for match in _MARK.finditer(text):
            found.add(match[1] or from_superscript(match[0]))
    return found


def _texts(frame: Frame) -> Iterator[str]:
    for placed in (frame.letter, frame.formula, frame.origin):
        if placed is not None:
            yield placed[1]
    for line in (*frame.masthead, *frame.closing):
        yield line.text
    for _, text in frame.title:
        yield text
    yield from _item_texts(frame)
    annexes: list[AnnexFrame] = list(frame.annexes)
    while annexes:
        annex = annexes.pop()
        yield annex.label[1]
        yield from (text for _, text in annex.title)
        yield from _item_texts(annex)
        annexes += annex.annexes


def _item_texts(frame: Frame | AnnexFrame) -> Iterator[str]:
    for item in frame.items:
        for part in item.content:
            if isinstance(part, NoteReference):
                yield f"[^{part.marker}]"
        for inner in item.children:
            text = getattr(inner.source, "text", None)
            if isinstance(text, str):
                yield text


def check_notes(resolution: Resolution, where: Span) -> Iterator[Diagnostic]:
    """Yield a warning for each mark without a note and each note without a mark."""
    for part in resolution.parts:
        yield from check_notes(part, where)
    own = attrs.evolve(resolution, parts=()) if resolution.parts else resolution
    noted = {note.marker for note in _all_notes(resolution)}
    cited = _references(own)
    missing = cited - noted
    places = _places(own) if missing else {}
    for marker in sorted(missing):
        message = f"no note for the mark {marker}"
        place = places.get(marker, where)
        yield Diagnostic("note.missing", "warning", message, place)
    for note in own.footnotes:
        if note.marker not in cited:
            message = f"no mark for note {note.marker}"
            yield Diagnostic("note.unmarked", "warning", message, note.span or where)


def _all_notes(resolution: Resolution) -> Sequence[Footnote]:
    return (
        *resolution.footnotes,
        *(note for part in resolution.parts for note in part.footnotes),
    )


def _places(resolution: Resolution) -> dict[str, Span]:
    """Return for each marker where the first paragraph that cites it was read."""
    places: dict[str, Span] = {}
    for passage in walk(resolution):
        span = getattr(passage.node, "span", None)
        for part in getattr(passage.node, "content", ()):
            if span is not None and isinstance(part, NoteReference):
                places.setdefault(part.marker, span)
    return places


def _references(resolution: Resolution) -> set[str]:
    return {
        part.marker
        for content in contents(resolution)
        for part in content
        if isinstance(part, NoteReference)
    }
