"""Resolutions as a page shows them that has lost its emphasis."""

from typing import Any

import attrs

from ..languages import Language
from ..languages import registry as languages
from ..model import Clause, Content, Emphasis, Resolution, Text, inlines
from ..parse.opening import opening_phrase

__all__ = ["without_emphasis"]


def without_emphasis(resolution: Resolution) -> Resolution:
    """
    Return *resolution* without italics and bold.

    The opening phrase of a paragraph is what its words tell: the phrase that was
    emphasized, if the language's words know it.
    """
    plain: Resolution = _Plain(resolution).of(resolution)
    return plain


class _Plain:
    """Takes the emphasis from the parts of one document."""

    def __init__(self, resolution: Resolution) -> None:
        self.language: Language = languages.get(resolution.language)
        self.series = resolution.series

    def of(self, node: Any, *, below: bool = False) -> Any:
        """Return *node* without emphasis; *below* tells that it is in a list."""
        if isinstance(node, Emphasis):
            return Text(node.value)
        if isinstance(node, tuple):
            return tuple(self.of(part, below=below) for part in node)
        if not attrs.has(type(node)):
            return node
        changes = {
            field.alias: self._field(node, field.name, below=below)
            for field in attrs.fields(type(node))
            if field.init and field.name != "phrase"
        }
        if isinstance(node, Clause):
            changes["phrase"] = None if below else self._phrase(node)
        return attrs.evolve(node, **changes)

    def _field(self, node: Any, name: str, *, below: bool) -> Any:
        value = getattr(node, name)
        if _is_content(value):
            return inlines(self.of(value))
        inside = below or (isinstance(node, Clause) and name == "children")
        return self.of(value, below=inside)

    def _phrase(self, clause: Clause) -> str | None:
        content: Content = inlines(self.of(clause.content))
        return opening_phrase(content, self.language, clause.kind, self.series)


def _is_content(value: object) -> bool:
    inline = (Emphasis, Text)
    return isinstance(value, tuple) and any(isinstance(part, inline) for part in value)
