"""
Running text: emphasis, and notes where they are cited first.

A note stands as `authorialNote` at its first mark, as in the published files.  Further
marks refer to it; a mark that has no note is raised text alone.
"""

import attrs

from ..._late import frozen
from ...model import Content, Emphasis, Resolution, Text
from ..typeset import keep_together, language_of
from .iri import Ids
from .own import FIXED, BlockKind
from .sink import Sink, element, escape, quote
from .write_links import Links, linked

__all__ = ["Scope", "Sheet"]

_STYLES = {
    "italic": ("<i>", "</i>"),
    "bold": ("<b>", "</b>"),
    "bold-italic": ("<b><i>", "</i></b>"),
}


def _places(resolution: Resolution) -> dict[tuple[str, int], int]:
    counts: dict[str, int] = {}
    places: dict[tuple[str, int], int] = {}
    for index, note in enumerate(resolution.footnotes):
        counts[note.marker] = nth = counts.get(note.marker, 0) + 1
        places[note.marker, nth] = index
    return places


@frozen(eq=False)
class Scope:
    """
    A document inside the file, whose notes are its own.

    Attributes:
        prefix: With which the `eId`s of its parts begin.
        outer: The document around it.
        blocks: What a `paragraph` of it is.
        places: Where a note stands among its notes, by marker and count.
    """

    resolution: Resolution
    prefix: str = ""
    outer: "Scope | None" = None
    blocks: BlockKind = "operative"
    places: dict[tuple[str, int], int] = attrs.field(
        init=False,
        default=attrs.Factory(lambda self: _places(self.resolution), takes_self=True),
    )

    def cited(self, marker: str, nth: int) -> "tuple[Scope, int] | None":
        """Return whose note a mark cites, and which."""
        scope: Scope | None = self
        while scope is not None:
            index = scope.places.get((marker, nth))
            if index is not None:
                return scope, index
            scope = scope.outer
        return None

    def note_id(self, index: int) -> str:
        """Return the `eId` of a note; its place among the notes is part of it."""
        return f"{self.prefix}__ftn_{index + 1}" if self.prefix else f"ftn_{index + 1}"


class Sheet:
    """The file that is being written."""

    def __init__(self, language: str, links: Links) -> None:
        self.sink = Sink()
        self.ids = Ids()
        self.language = language
        known = language_of(language)
        #: The language, if it has blanks at which no line is broken.
        self._joins = known if known and known.no_break else None
        self._links = links
        self._references: dict[tuple[str, str, str], str] = {}
        self._named: set[str] = set()
        self._written: set[str] = set()

    # Running text ---------------------------------------------------------------------

    def inline(self, content: Content, scope: Scope, *, note: bool = False) -> str:
        """
        Return *content* as XML.

        Args:
            content: Running text.
            scope: The document that it stands in.
            note: Whether it is the text of a note, inside which no other note begins.
        """
        pieces = []
        links = self._links.of(content)
        for index, part in enumerate(content):
            if isinstance(part, Text):
                if not links:
                    pieces.append(self._letters(part.value))
                    continue
                for letters, href in linked(part.value, index, links):
                    inner = self._letters(letters)
                    pieces.append(
                        f'<a href="{quote(href)}">{inner}</a>' if href else inner
                    )
            elif isinstance(part, Emphasis):
                start, end = _STYLES[part.style]
                pieces.append(f"{start}{self._letters(part.value)}{end}")
            else:
                pieces.append(self._mark(part.marker, part.nth, scope, note=note))
        return "".join(pieces)

    def _letters(self, text: str) -> str:
        """Return letters as XML, with no-break blanks as the official files have."""
        if self._joins is not None:
            text = keep_together(text, self._joins)
        return escape(text)

    def _mark(self, marker: str, nth: int, scope: Scope, *, note: bool) -> str:
        found = scope.cited(marker, nth)
        if found is None:
            several = {"class": "footnote", "unr:nth": str(nth) if nth > 1 else None}
            return element("sup", several, escape(marker))
        owner, index = found
        if note or owner.note_id(index) in self._written:
            href = {"href": f"#{owner.note_id(index)}", "class": "noteReference"}
            inner = element("ref", href, escape(marker))
        else:
            inner = self._note(owner, index)
        return element("sup", {"class": "footnote"}, inner)

    def _note(self, owner: Scope, index: int) -> str:
        note, eid = owner.resolution.footnotes[index], owner.note_id(index)
        self._written.add(eid)
        attributes = {"eId": eid, "marker": note.marker, "placement": "bottom"}
        text = self.inline(note.content, owner, note=True)
        return element("authorialNote", attributes, element("p", inner=text))

    def rest_of_notes(self, scope: Scope) -> list[str]:
        """Return the notes of *scope* that no mark cites, as paragraphs."""
        return [
            element("p", inner=element("sup", {"class": "footnote"}, note))
            for index in range(len(scope.resolution.footnotes))
            if scope.note_id(index) not in self._written
            for note in (self._note(scope, index),)
        ]

    # What is referred to --------------------------------------------------------------

    def fixed(self, name: str) -> str:
        """Return the reference to one of the things in `FIXED`."""
        return self.named(FIXED[name][0], name, FIXED[name][1])

    def named(self, kind: str, name: str, shown: str) -> str:
        """
        Return the reference to a thing whose `eId` is *name*, such as an organ.

        In a text in another language it keeps the name by which it came first.
        """
        if name not in self._named:
            self._named.add(name)
            self._references[kind, name, shown] = name
        return f"#{name}"

    def thing(self, kind: str, stem: str, shown: str) -> str:
        """
        Return the reference to something that is shown as *shown*.

        The reader takes its name from there, so that any name can be written.
        """
        key = (kind, f"{stem}_", shown)
        if key not in self._references:
            self._references[key] = self.ids.new("", stem, shown)
        return f"#{self._references[key]}"

    def references(self) -> list[str]:
        """Return all that was referred to, as elements."""
        lines = []
        for (kind, _, shown), name in self._references.items():
            sort, eid = kind.removeprefix("TLC").lower(), quote(name)
            href = f"/akn/ontology/{sort}/un/{eid}"
            about = f'eId="{eid}" href="{href}" showAs="{quote(shown)}"'
            lines.append(f"<{kind} {about}/>")
        return lines
