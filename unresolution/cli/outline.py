"""A resolution for people to read on a terminal."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..model import Clause, NoteReference, Resolution
from ..walk import Passage, walk

__all__ = ["outline"]

_WIDTH = 78


def outline(
    resolution: Resolution,
    diagnostics: Sequence[str] = (),
    *,
    width: int = _WIDTH,
) -> str:
    """
    Return title, meeting, paragraphs with their phrases, notes and findings.

    Args:
        resolution: What to show.
        diagnostics: Findings, as they are to be printed.
        width: Columns of the terminal.
    """
    return "\n".join(_lines(resolution, diagnostics, max(40, width)))


def _lines(
    resolution: Resolution, diagnostics: Sequence[str], width: int
) -> Iterator[str]:
    yield from _head(resolution)
    yield ""
    for passage in walk(resolution):
        yield from _passage(passage, width)
    yield from _notes(resolution, width)
    if diagnostics:
        yield ""
        yield from diagnostics


def _head(resolution: Resolution) -> Iterator[str]:
    names = [str(resolution.symbol)] if resolution.symbol else []
    if resolution.number and not (names and names[0].endswith(resolution.number)):
        names.append(resolution.number)
    yield "  ".join([*names, f"({resolution.series}, {resolution.language})"])
    if resolution.title:
        yield resolution.title
    masthead = resolution.masthead
    facts = []
    if masthead.session:
        facts.append(f"session {masthead.session.number} ({masthead.session.kind})")
    if masthead.agenda_items:
        facts.append(f"agenda item {', '.join(masthead.agenda_items)}")
    if masthead.issued:
        facts.append(f"issued {masthead.issued}")
    if facts:
        yield " · ".join(facts)
    for meeting in resolution.meetings:
        number = f"meeting {meeting.number}" if meeting.number else "meeting"
        parts = ["plenary" if meeting.plenary else "", number]
        resumed = " (resumed)" if meeting.resumed else ""
        date = f", {meeting.date}" if meeting.date else ""
        vote = f", {meeting.vote.outcome}" if meeting.vote else ""
        yield f"{' '.join(filter(None, parts))}{resumed}{date}{vote}"
    yield (
        f"{len(resolution.preamble)} preambular and {len(resolution.operative)} "
        f"operative paragraphs, {len(resolution.footnotes)} notes"
    )


def _passage(passage: Passage, width: int) -> Iterator[str]:
    depth = passage.path.count("/children/")
    label = passage.number or ""
    sign = {"preambular": "·", "heading": "#", "row": "|"}.get(passage.kind, "")
    head = f"{'   ' * depth}{label or sign:>4}  "
    text = passage.text
    if isinstance(passage.node, Clause) and passage.node.phrase:
        phrase = passage.node.phrase
        if text.startswith(phrase):
            text = f"[{phrase}]{text[len(phrase) :]}"
    yield _cut(head + text, width)


def _notes(resolution: Resolution, width: int) -> Iterator[str]:
    """Yield each note with the places that cite it."""
    if not resolution.footnotes:
        return
    cited: dict[str, list[str]] = defaultdict(list)
    preambular = 0
    for passage in walk(resolution):
        preambular += passage.kind == "preambular"
        place = f"para. {passage.number}" if passage.number else passage.kind
        if passage.kind == "preambular":
            place = f"pp {preambular}"
        for part in getattr(passage.node, "content", ()):
            if isinstance(part, NoteReference):
                cited[part.marker].append(place)
    yield ""
    for note in resolution.footnotes:
        places = ", ".join(dict.fromkeys(cited[note.marker])) or "nowhere in the text"
        yield _cut(f"{note.marker:>4}  {note.text}", width)
        yield f"      cited in {places}"


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"
