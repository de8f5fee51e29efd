"""
Our own files: undoes what `write` does, without any guess.

A file that claims to be ours and was changed by other hands may not be what we write;
then it is no document of ours, and the fault says so.
"""

from typing import Any, cast

from ...errors import InvalidDocument
from ...model import Annex, Content, Resolution
from ...symbols import Symbol
from .deep import Deep, run
from .own import Node, blocks_of, kids, mark_of, only, status_of, tag
from .read_own_blocks import BlockReader
from .read_own_inlines import Notes, find_notes, read_inlines
from .read_own_meta import (
    Metadata,
    read_lines,
    read_masthead,
    read_meetings,
    read_origin,
    read_record,
)

__all__ = ["read"]

_EMPTY: Content = ()


def read(root: Node) -> Resolution:
    """
    Return the resolution that was written to the file.

    Raises:
        InvalidDocument: If the file has been changed into something that we don't
            write.
    """
    try:
        document = _Document(find_notes(root), _things(root))
        resolution = run(document.read(only(root), ""))
    except (LookupError, TypeError, ValueError) as error:
        raise InvalidDocument(
            "the file says that unresolution wrote it, but was changed since",
            (str(error) or type(error).__name__,),
        ) from error
    return cast("Resolution", resolution)


def _things(root: Node) -> dict[str, Node]:
    """Return what may be referred to, by `eId`."""
    return {
        f"#{node.get('eId')}": node
        for node in root.iter()
        if tag(node).startswith("TLC")
    }


class _Document:
    """Reads the documents of one file."""

    def __init__(self, notes: Notes, things: dict[str, Node]) -> None:
        self._notes = notes
        self._things = things

    def read(self, node: Node, prefix: str) -> Deep:
        """Return the resolution in a `statement` or `documentCollection`."""
        children = {tag(child): child for child in kids(node)}
        mark = mark_of(node)
        if mark is None:
            raise ValueError(f"no unr:resolution in the metadata of {tag(node)}")
        meta = Metadata(children["meta"], mark, self._things, self._notes)
        name = node.get("name", "")
        blocks = BlockReader(self._notes, blocks_of(name), self.read)
        body: tuple[Any, ...] = ()
        for part in ("preamble", "mainBody"):
            if part in children:
                body += yield blocks.body(children[part])
        annexes: tuple[Annex, ...] = ()
        if "attachments" in children:
            annexes = yield self._annexes(children["attachments"])
        parts = yield self._parts(children.get("components"))
        preface = children.get("preface")
        masthead = read_masthead(children.get("coverPage"), meta)
        return Resolution(
            series=mark.get("series", ""),
            language=meta.language,
            status=mark.get("status", status_of(name)),
            symbol=_symbol(meta.alias),
            number=meta.number,
            title=self._preface(preface, "docTitle"),
            letter=self._preface(preface, "docNumber"),
            masthead=masthead,
            origin=read_origin(children.get("coverPage"), meta),
            formula=self._formula(children.get("preamble")),
            body=body,
            footnotes=self._notes.of(prefix),
            meetings=read_meetings(mark),
            closing=read_lines(_adoption(children.get("conclusions")), meta),
            annexes=annexes,
            parts=parts,
            record=read_record(meta),
        )

    def _preface(self, node: Node | None, name: str) -> Content:
        """Return title or letter; the number is in the metadata."""
        for p in () if node is None else kids(node, "p"):
            for child in kids(p, name):
                if name != "docNumber" or child.get("refersTo") == "#letter":
                    return read_inlines(child, self._notes)
        return _EMPTY

    def _formula(self, node: Node | None) -> Content:
        for formula in () if node is None else kids(node, "formula"):
            return read_inlines(only(formula, "p"), self._notes)
        return _EMPTY

    def _annexes(self, node: Node) -> Deep:
        annexes = []
        blocks = BlockReader(self._notes, "paragraph", self.read)
        for attachment in kids(node, "attachment"):
            children = {tag(child): child for child in kids(attachment)}
            document = {tag(child): child for child in kids(children["doc"])}
            inner: tuple[Annex, ...] = ()
            body = yield blocks.body(document["mainBody"])
            if "attachments" in document:
                inner = yield self._annexes(document["attachments"])
            annexes.append(
                Annex(
                    label=self._optional(children.get("num")),
                    title=self._optional(children.get("heading")),
                    body=body,
                    annexes=inner,
                )
            )
        return tuple(annexes)

    def _optional(self, node: Node | None) -> Content:
        return _EMPTY if node is None else read_inlines(node, self._notes)

    def _parts(self, node: Node | None) -> Deep:
        parts = []
        for component in () if node is None else kids(node, "component"):
            eid = component.get("eId", "")
            parts.append((yield self.read(only(component), eid)))
        return tuple(parts)


def _symbol(text: str | None) -> Symbol | None:
    return None if text is None else Symbol(text)


def _adoption(node: Node | None) -> Node | None:
    """Return what holds the lines of a closing."""
    for container in () if node is None else kids(node, "container"):
        if container.get("name") == "adoption":
            return container
    return None
