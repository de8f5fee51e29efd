"""XML as a string, written from top to bottom: elements, attributes, escapes."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from ... import _re as re

__all__ = ["Attributes", "Sink", "element", "escape", "quote"]

#: Attributes by name; one whose value is None is not written.
Attributes: TypeAlias = Mapping[str, str | None]

_NONE: Attributes = {}

#: Deeper elements are not indented further: blanks would outgrow the text.
_DEEPEST = 24
_INDENTS = tuple("  " * depth for depth in range(_DEEPEST + 1))


def escape(text: str) -> str:
    """Return *text* as character data."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def _tag(name: str, attributes: Attributes) -> str:
    """Return what stands between the angle brackets of a start tag."""
    tag = name
    for key, value in attributes.items():
        if value is not None:
            # An identifier, as most are, has nothing to escape.
            quoted = value if value.isidentifier() else quote(value)
            tag += f' {key}="{quoted}"'
    return tag


def quote(text: str) -> str:
    """Return *text* as the value of an attribute, without its quotation marks."""
    return escape(text).replace('"', "&quot;") if _has_signs(text) else text


_has_signs = re.compile('[&<>"]').search


def element(name: str, attributes: Attributes = _NONE, inner: str = "") -> str:
    """
    Return one element; *inner* is XML already.

    >>> element("num", {"eId": "num_1", "class": None}, escape("<1>"))
    '<num eId="num_1">&lt;1&gt;</num>'
    """
    tag = _tag(name, attributes) if attributes else name
    return f"<{tag}>{inner}</{name}>" if inner else f"<{tag}/>"


class Sink:
    """
    Where a document is written, a line for each block.

    Blanks are put between blocks, never between the letters of a paragraph.
    """

    def __init__(self) -> None:
        self._lines: list[str] = ['<?xml version="1.0" encoding="UTF-8"?>']
        #: The end tags that wait, and the indents before what is inside.
        self._open: list[tuple[str, str]] = []
        self._indent = ""
        self._started = 0

    def start(self, name: str, attributes: Attributes = _NONE) -> None:
        """Write a start tag; what follows is inside."""
        self._begin(f"<{_tag(name, attributes)}>", f"</{name}>")

    def start_in(self, outer: str, name: str, attributes: Attributes = _NONE) -> None:
        """Write the start tags of an element and of the only one in it."""
        self._begin(f"<{outer}><{_tag(name, attributes)}>", f"</{name}></{outer}>")

    def _begin(self, start: str, end: str) -> None:
        self._lines.append(self._indent + start)
        self._started = len(self._lines)
        self._open.append((end, self._indent))
        self._indent = _INDENTS[min(len(self._open), _DEEPEST)]

    def end(self) -> None:
        """Write the end tag of what was started last."""
        end, self._indent = self._open.pop()
        if self._started == len(self._lines) and "><" not in end:
            self._lines[-1] = f"{self._lines[-1][:-1]}/>"
            self._started = 0
        else:
            self._lines.append(self._indent + end)

    def add(self, name: str, attributes: Attributes = _NONE, inner: str = "") -> None:
        """Write an element on a line of its own; *inner* is XML already."""
        tag = _tag(name, attributes) if attributes else name
        end = f">{inner}</{name}>" if inner else "/>"
        self._lines.append(f"{self._indent}<{tag}{end}")

    def write_words(self, outer: str | None, label: str | None, inner: str) -> None:
        """
        Write what a paragraph without others in it has in its element.

        Args:
            outer: An element around its words, on lines of its own; None for none.
            label: Its number, as printed, if it has one.
            inner: Its words, XML already.
        """
        indent, lines = self._indent, self._lines
        if label:
            lines.append(f"{indent}<num>{escape(label)}</num>")
        words = f"<p>{inner}</p>" if inner else "<p/>"
        if outer is None:
            lines.append(indent + words)
            return
        deeper = _INDENTS[min(len(self._open) + 1, _DEEPEST)]
        lines += (f"{indent}<{outer}>", deeper + words, f"{indent}</{outer}>")

    def write(self, line: str) -> None:
        """Write a line that is XML already."""
        self._lines.append(self._indent + line)

    def slot(self) -> "Slot":
        """Keep a place for what is known only later."""
        self._lines.append("")
        return Slot(self._lines, len(self._lines) - 1, self._indent)

    def text(self) -> str:
        """Return the document."""
        return "\n".join([line for line in self._lines if line]) + "\n"


class Slot:
    """A place in a `Sink` that is filled later."""

    def __init__(self, lines: list[str], index: int, indent: str) -> None:
        self._lines = lines
        self._index = index
        self._indent = indent

    def fill(self, elements: Iterable[str]) -> None:
        """Write *elements*, a line each."""
        self._lines[self._index] = "\n".join(self._indent + line for line in elements)
