"""References inside a document: paragraphs above and below, notes, "Ibid."."""

import itertools
from collections.abc import Iterator
from typing import NamedTuple

import attrs

from .. import _re as re
from ..errors import UnknownName
from ..model import (
    Annex,
    Clause,
    Content,
    Heading,
    NoteReference,
    Paragraph,
    Resolution,
    Row,
    Section,
)
from ..paths import find, locate
from ..walk import walk
from ._citation import Citation
from ._wording import Wording

__all__ = ["NoteLink", "Places", "document_of", "note_links"]

#: The documents, annexes and parts that a path goes through.
_SCOPES = re.compile(r"(?:resolution|parts/[0-9]+|annexes/[0-9]+)(?=/|$)")
_DOCUMENT = re.compile(r"(?:.*/)?(?:resolution|parts/[0-9]+)(?=/|$)")
_WORDS = re.compile(
    r"[A-Za-z][a-z.]+|[0-9]{1,3}(?: (?:bis|ter|quater))?|[IVXLC]+|[A-Z]"
    r"|\([a-z0-9]{1,5}\)|[-–]"
)
#: More paragraphs than "paragraphs 19 to 25" ever names.
_LONGEST_RANGE = 200


def document_of(path: str) -> str:
    """Return the path of the document (part, embedded text) that *path* is in."""
    if "resolution" not in path and "parts/" not in path:
        return ""
    match = _DOCUMENT.match(path)
    return match[0] if match else ""


@attrs.frozen(eq=False)
class Places:
    """Finds what references inside *resolution* lead to."""

    resolution: Resolution
    wording: Wording
    #: By scope and address: thousands of references may lead to one place.
    _found: dict[tuple[str, str], str | None] = attrs.field(factory=dict, init=False)

    def link(self, citation: Citation) -> Citation:
        """Return "paragraph 3 above" with the paths that it leads to."""
        whole = any(citation.text.endswith(word) for word in self.wording.whole)
        locator = citation.locator or ""
        places = tuple(self._places(locator, citation.path, whole=whole))
        return attrs.evolve(citation, places=places)

    def same(
        self,
        citation: Citation,
        text: str,
        before: tuple[str, list[Citation]],
        here: list[Citation],
    ) -> Citation:
        """
        Return "Ibid." with the note before, and with its target if it is the same.

        "Ibid., annex II" is the document of the note before; "Ibid., Seventy-first
        Session, Supplement No. 53" is another volume of the same work.

        Args:
            citation: That of the word.
            text: The note that it stands in.
            before: Path and citations of the text before.
            here: Earlier citations of the same note.
        """
        path, earlier = (citation.path, here) if here else before
        if "footnotes/" not in path:
            return citation
        places = (path,) if path != citation.path else ()
        alone = citation.locator or text[citation.span.stop :].lstrip()[:1] in {"", ";"}
        last = _document(earlier) if alone else None
        if last is None:
            return attrs.evolve(citation, places=places)
        return attrs.evolve(
            citation,
            targets=last.targets,
            date=last.date,
            number=last.number,
            sure="open" if last.sure == "open" else "inferred",
            places=places,
        )

    def _places(self, locator: str, path: str, *, whole: bool) -> Iterator[str]:
        scopes = [match.end() for match in _SCOPES.finditer(path)]
        prefixes = ["", *(path[:end] for end in scopes)][::-1]
        if whole:
            prefixes = [one for one in prefixes if not _is_annex(one)]
        for address in addresses(locator, self.wording):
            for prefix in prefixes:
                key = prefix, address
                if key not in self._found:
                    self._found[key] = self._locate(prefix, address)
                found = self._found[key]
                if found is not None:
                    yield found
                    break

    def _locate(self, prefix: str, address: str) -> str | None:
        scope = find(self.resolution, prefix) if prefix else self.resolution
        if isinstance(scope, Annex):
            scope = attrs.evolve(
                self.resolution, body=scope.body, annexes=scope.annexes, parts=()
            )
        try:
            path = locate(scope, address)
        except UnknownName:
            return None
        return f"{prefix}/{path}" if prefix else path


def _document(earlier: list[Citation]) -> Citation | None:
    """Return the document that was cited last."""
    change = None
    for one in reversed(earlier):
        if one.kind != "official-records" and (one.targets or one.kind == "treaty"):
            # "A/61/256 and Add.1": the document is the first of the two.
            if one.kind != "document" or "/" in one.text:
                return one
            change = change or one
    return change


def _is_annex(prefix: str) -> bool:
    return bool(re.search(r"annexes/[0-9]+$", prefix))


def addresses(locator: str, wording: Wording) -> Iterator[str]:
    """
    Yield the addresses of a locator, one for each place.

    >>> from .en import WORDING
    >>> list(addresses("section II, paragraphs 3 (a) and 5 to 7", WORDING))
    ['section II 3 (a)', 'section II 5', 'section II 6', 'section II 7']
    """
    levels: list[list[str]] = []
    for noun, numbers in _levels(locator, wording):
        address = wording.addresses.get(noun)
        if address is None:
            return
        levels.append([f"{address} {number}".strip() for number in numbers or [""]])
    if _inner_first(locator, wording):
        levels.reverse()
    yield from _joined(levels)


def _inner_first(locator: str, wording: Wording) -> bool:
    """Tell whether the narrower place comes first: "paragraph 4 of section II"."""
    words = locator.split()
    return any(
        before in wording.of and _noun(after, wording)
        for before, after in itertools.pairwise(words)
    )


def _joined(levels: list[list[str]]) -> Iterator[str]:
    *outer, inner = levels or [[]]
    head = " ".join(places[0] for places in outer if places)
    for place in inner:
        yield f"{head} {place}".strip()


def _levels(locator: str, wording: Wording) -> Iterator[tuple[str, list[str]]]:
    """Yield each noun with its numbers, ranges written out."""
    noun, ranged = "", False
    numbers: list[str] = []
    for word in _WORDS.findall(locator):
        stem = _noun(word, wording)
        if stem:
            if noun:
                yield noun, numbers
            noun, numbers, ranged = stem, [], False
        elif word in wording.range_words or word in {"-", "–"}:
            ranged = True
        elif word[0] == "(" and numbers:
            numbers[-1] += f" {word}"
        elif word[0].isdigit() or word.isupper():
            if ranged and numbers and word.isdigit() and numbers[-1].isdigit():
                first = int(numbers[-1]) + 1
                numbers += map(
                    str, range(first, min(int(word), first + _LONGEST_RANGE))
                )
            numbers.append(word)
            ranged = False
    if noun:
        yield noun, numbers


def _noun(word: str, wording: Wording) -> str | None:
    folded = word.casefold()
    for noun, plural in wording.locators.items():
        if folded in {noun, noun + plural}:
            return noun
    return None


class NoteLink(NamedTuple):
    """
    A mark of a note, and the note.

    Attributes:
        marker: As printed.
        path: Path of the text that has the mark.
        note: Path of the note; None if there is no such note.
    """

    marker: str
    path: str
    note: str | None


def note_links(resolution: Resolution) -> tuple[NoteLink, ...]:
    """
    Return every mark of a note with its note, in reading order.

    A note may be cited at several places; to go back from a note, ask for all links
    with its path.
    """
    notes: dict[str, dict[str, str]] = {}
    return tuple(
        NoteLink(part.marker, path, _note(resolution, path, part.marker, notes))
        for path, content in _marked(resolution)
        for part in content
        if isinstance(part, NoteReference)
    )


def _marked(resolution: Resolution) -> Iterator[tuple[str, Content]]:
    for index, line in enumerate(resolution.masthead.lines):
        yield f"masthead/lines/{index}", line.content
    if resolution.origin is not None:
        yield "origin", resolution.origin.content
    yield "title_content", resolution.title_content
    yield "letter_content", resolution.letter_content
    yield "formula_content", resolution.formula_content
    for passage in walk(resolution):
        node, step = passage.node, passage.path.rpartition("/")[2]
        if step.endswith("_content"):
            yield passage.path, getattr(node, step)
        elif isinstance(node, Section):
            yield passage.path, node.title_content
        elif isinstance(node, Row):
            cells = (part for cell in node.cells for part in cell.content)
            yield passage.path, tuple(cells)
        elif isinstance(node, Clause | Paragraph | Heading):
            yield passage.path, node.content
    for index, line in enumerate(resolution.closing):
        yield f"closing/{index}", line.content


def _note(
    resolution: Resolution, path: str, marker: str, known: dict[str, dict[str, str]]
) -> str | None:
    """Return the note of a mark at *path*: of its own document, or of one around it."""
    document = document_of(path)
    while True:
        if document not in known:
            known[document] = _notes(resolution, document)
        found = known[document].get(marker)
        if found is not None or not document:
            return found
        document = document_of(document.rpartition("/")[0])


def _notes(resolution: Resolution, document: str) -> dict[str, str]:
    """Return the paths of the notes of a document by their markers."""
    scope = find(resolution, document) if document else resolution
    prefix = f"{document}/" if document else ""
    paths: dict[str, str] = {}
    for index, note in enumerate(scope.footnotes):
        # Of two notes with one marker the first is meant.
        paths.setdefault(note.marker, f"{prefix}footnotes/{index}")
    return paths
