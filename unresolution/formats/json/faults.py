"""
Reading with patience: every fault of a document, each with its place.

`structure` is the quick way and stops at the first doubt; this is where doubts end up.
"""

import datetime
import functools
import typing
from collections.abc import Callable, Iterable, Iterator
from typing import Any, assert_never

from ... import _late as attrs
from ... import _re as re
from ..._late import define
from ..._text import InvalidText, clean
from ...errors import InvalidDocument
from ...model import Emphasis, Inline, NoteReference
from ...model.inlines import Style
from ...symbols import Symbol
from .shapes import (
    TAGS,
    AnyBlock,
    Choice,
    Field,
    Inlines,
    Many,
    Node,
    Scalar,
    Shape,
    fields_of,
    tag_of,
)

__all__ = ["ISO_DATE", "Faults", "invalid", "named"]

# date.fromisoformat also takes "20061204" and "2006-W49-1".
ISO_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")

#: Stands for a value that could not be made; the fault is noted already.
_NONE = object()

_KINDS = {
    str: "a string",
    bool: "a boolean",
    int: "an integer",
    float: "a number with a fraction",
    type(None): "null",
    list: "an array",
    dict: "an object",
}

_STYLE = Choice(typing.get_args(Style))


@define
class Faults:
    """A list of faults, and the reader that fills it."""

    found: list[str] = attrs.field(factory=list)

    def read(self, shape: Shape, value: Any, path: str) -> Any:
        """
        Return what *value* says; if anything is wrong with it, note all of that.

        The outcome means something only if nothing was found.
        """
        match shape:
            case Scalar():
                return self._scalar(shape, value, path)
            case Choice(values):
                if isinstance(value, str) and value in values:
                    return value
                return self._wrong(path, f"one of {', '.join(values)}", value)
            case Node(cls):
                return self._node(cls, value, path)
            case AnyBlock():
                return self._block(value, path)
            case Inlines():
                return self._items(value, path, self._inline)
            case Many(item):
                return self._items(value, path, lambda v, p: self.read(item, v, p))
            case _:
                assert_never(shape)

    def add(self, path: str, message: str) -> Any:
        """Note a fault at *path*."""
        self.found.append(f"{path}: {message}")
        return _NONE

    def _wrong(self, path: str, expected: str, value: Any) -> Any:
        return self.add(path, f"expected {expected}, got {named(value)}")

    def _scalar(self, shape: Scalar, value: Any, path: str) -> Any:
        if shape.kind == "boolean":
            true = isinstance(value, bool)
            return value if true else self._wrong(path, "a boolean", value)
        if shape.kind == "integer":
            whole = isinstance(value, int) and not isinstance(value, bool)
            return value if whole else self._wrong(path, "an integer", value)
        if not isinstance(value, str):
            kind = "string" if shape.kind == "string" else f"{shape.kind} in a string"
            return self._wrong(path, f"a {kind}", value)
        if shape.kind == "date":
            return self._date(value, path)
        if shape.kind == "symbol":
            return self._made(Symbol, {"text": value}, path)
        return value

    def _date(self, value: str, path: str) -> Any:
        try:
            if ISO_DATE.fullmatch(value):
                return datetime.date.fromisoformat(value)
        except ValueError:
            pass
        return self._wrong(path, "a date, such as 2006-12-04", value)

    def _items(self, value: Any, path: str, read: Any) -> Any:
        if not isinstance(value, list):
            return self._wrong(path, "an array", value)
        items = [read(item, f"{path}[{index}]") for index, item in enumerate(value)]
        return _NONE if any(item is _NONE for item in items) else items

    def _block(self, value: Any, path: str) -> Any:
        if not isinstance(value, dict):
            return self._wrong(path, "an object", value)
        tag = value.get("type")
        if isinstance(tag, str) and tag in TAGS:
            return self._node(TAGS[tag], value, path)
        if "type" not in value:
            return self.add(path, f"no 'type'; known: {', '.join(TAGS)}")
        if isinstance(tag, str):
            hint = self._nearest(tag, TAGS) or f"; known: {', '.join(TAGS)}"
            return self.add(f"{path}.type", f"no type {_short(tag)}{hint}")
        return self._wrong(f"{path}.type", "a string", tag)

    def _node(self, cls: type, value: Any, path: str) -> Any:
        if not isinstance(value, dict):
            return self._wrong(path, "an object", value)
        fields = {field.key: field for field in fields_of(cls)}
        tag = tag_of(cls)
        if tag is not None and value.get("type") != tag:
            return self.add(path, f"no object of type {tag!r}")
        known = fields if tag is None else {"type": None, **fields}
        self._unknown_keys(value, known, path)
        arguments = {}
        for key, field in fields.items():
            if key in value:
                arguments[key] = self._field(field, value[key], f"{path}.{key}")
            elif field.required:
                arguments[key] = self.add(path, f"no {key!r}")
        if any(argument is _NONE for argument in arguments.values()):
            return _NONE
        return self._made(cls, arguments, path)

    def _field(self, field: Field, value: Any, path: str) -> Any:
        if value is None and field.nullable:
            return None
        return self.read(field.shape, value, path)

    def _inline(self, value: Any, path: str) -> Any:
        if isinstance(value, str):
            return self._clean(value, path)
        if not isinstance(value, dict):
            return self._wrong(path, "a string or an object", value)
        if "emphasis" in value:
            return self._marked(Emphasis, "emphasis", ("style", _STYLE), value, path)
        if "note" in value:
            integer = Scalar("integer")
            return self._marked(NoteReference, "note", ("nth", integer), value, path)
        return self.add(path, "no 'emphasis' and no 'note'")

    def _marked(
        self,
        cls: type[Inline],
        key: str,
        option: tuple[str, Shape],
        value: dict[Any, Any],
        path: str,
    ) -> Any:
        name, shape = option
        self._unknown_keys(value, {key: None, name: None}, path)
        here = f"{path}.{key}"
        text: Any = self.read(Scalar("string"), value[key], here)
        if text is not _NONE:
            text = self._clean(text, here)
        more: dict[str, Any] = {}
        if name in value:
            more[name] = self.read(shape, value[name], f"{path}.{name}")
        if text is _NONE or _NONE in more.values():
            return _NONE
        return self._made(functools.partial(cls, text), more, path)

    def _clean(self, value: str, path: str) -> Any:
        try:
            clean(value)
        except InvalidText as error:
            return self.add(path, str(error))
        return value

    def _unknown_keys(
        self, value: dict[Any, Any], known: dict[str, Any], path: str
    ) -> None:
        for key in value:
            if key not in known:
                self.add(path, f"unknown key {_short(key)}{self._nearest(key, known)}")

    def _nearest(self, name: Any, known: Iterable[str]) -> str:
        # Looking for a likeness takes long: nobody reads the hundredth hint, and nobody
        # misspells a name of forty letters.
        if isinstance(name, str) and len(name) < 40 and len(self.found) < 100:
            from difflib import get_close_matches  # noqa: PLC0415 - for faults only

            for near in get_close_matches(name, known, n=1):
                return f"; did you mean {near!r}?"
        return ""

    def _made(self, make: Callable[..., Any], arguments: Any, path: str) -> Any:
        """Return what the model makes of *arguments*, or note why it makes nothing."""
        try:
            return make(**arguments)
        except InvalidText as error:
            # The model doesn't say in which of its fields.
            before = len(self.found)
            for key, value in arguments.items():
                for place, text in _strings(value):
                    self._clean(text, f"{path}.{key}{place}")
            return _NONE if len(self.found) > before else self.add(path, str(error))
        except (TypeError, ValueError) as error:
            return self.add(path, str(error))


def _strings(value: Any) -> Iterator[tuple[str, str]]:
    """Yield the strings of a field, each with its place in the array, if it is one."""
    if isinstance(value, str):
        yield "", value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, str):
                yield f"[{index}]", item


def invalid(faults: Iterable[str]) -> InvalidDocument:
    """Return the exception that tells of *faults*."""
    return InvalidDocument("not a resolution in JSON", tuple(faults))


def named(value: Any) -> str:
    """Say what *value* is, in the words of JSON; short strings are quoted."""
    if isinstance(value, str):
        return f"the string {_short(value)}"
    return _KINDS.get(type(value), f"a {type(value).__name__}")


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:36]}...{text[0]}"
