"""
From what JSON holds to the model, quickly.

Each function takes what is right and raises at the first doubt, without a word about
it: then `faults` reads the same once more and says all that is wrong, or that nothing
is.
"""

import datetime
import functools
from collections.abc import Callable, Iterator
from typing import Any, assert_never

import attrs

from ...model import Emphasis, NoteReference
from ...symbols import Symbol
from ._generate import function, named
from .faults import ISO_DATE
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
    model_classes,
    tag_of,
)

__all__ = ["DOUBTS", "structurers"]


class _Doubt(ValueError):
    """Raised for a value of another type than the model's, or an unknown key."""


#: What the functions below raise: our own doubts, those of the model's constructors,
#: and what Python says when a dict is no dict.
DOUBTS = (AttributeError, LookupError, TypeError, ValueError)


def _strings(value: Any) -> Any:
    if value.__class__ is not list or any(item.__class__ is not str for item in value):
        raise _Doubt
    return value


def _list(value: Any) -> Any:
    if value.__class__ is not list:
        raise _Doubt
    return value


def _date(value: Any) -> datetime.date:
    if not ISO_DATE.fullmatch(value):
        raise _Doubt
    return datetime.date.fromisoformat(value)


def _symbol(value: Any) -> Symbol:
    if value.__class__ is not str:
        raise _Doubt
    return Symbol(value)


def _content(value: Any) -> list[Any]:
    if value.__class__ is not list:
        raise _Doubt
    return [part if part.__class__ is str else _inline(part) for part in value]


def _inline(value: Any) -> Emphasis | NoteReference:
    return _emphasis(value) if "emphasis" in value else _note(value)


def _emphasis(value: Any) -> Emphasis:
    text = value["emphasis"]
    if text.__class__ is not str or len(value) > 2:
        raise _Doubt
    # A style that there isn't is refused by the model.
    return Emphasis(text) if len(value) == 1 else Emphasis(text, value["style"])


def _note(value: Any) -> NoteReference:
    text = value["note"]
    if text.__class__ is not str or len(value) > 2:
        raise _Doubt
    if len(value) == 1:
        return NoteReference(text)
    nth = value["nth"]
    if nth.__class__ is not int:
        raise _Doubt
    return NoteReference(text, nth)


@functools.cache
def structurers() -> dict[type, Callable[[Any], Any]]:
    """
    Return, for each class of the model, the function that makes one of a dict.

    They raise `DOUBTS` without saying more, and `RecursionError` for what is nested too
    deeply.
    """
    readers: dict[type, Callable[[Any], Any]] = {}
    names: dict[str, Any] = {
        "_Doubt": _Doubt,
        "_content": _content,
        "_date": _date,
        "_list": _list,
        "_strings": _strings,
        "_symbol": _symbol,
        "_blocks": {},
    }
    for cls in model_classes():
        names[cls.__name__] = cls
        for field in fields_of(cls):
            default = attrs.NOTHING if field.computed else field.default
            names[named("default", cls, field)] = default
            if isinstance(field.shape, Choice):
                names[named("choices", cls, field)] = frozenset(field.shape.values)
        readers[cls] = function(f"read_{cls.__name__}", _lines(cls), names)
    names["_blocks"].update({tag: readers[cls] for tag, cls in TAGS.items()})
    return readers


def _lines(cls: type) -> Iterator[str]:
    tag = tag_of(cls)
    yield "if o.__class__ is not dict: raise _Doubt"
    if tag is not None:
        yield f"if o['type'] != {tag!r}: raise _Doubt"
    yield f"n = {0 if tag is None else 1}"
    for field in fields_of(cls):
        indent = ""
        if not field.required:
            yield f"if {field.key!r} in o:"
            indent = "    "
        for line in _taken(cls, field):
            yield indent + line
        if not field.required:
            # attrs takes NOTHING for an argument that is not given.
            yield f"else: {field.name} = {named('default', cls, field)}"
    # Every key that the class knows was counted: one more is one too many.
    yield "if n != len(o): raise _Doubt"
    arguments = ", ".join(f"{field.key}={field.name}" for field in fields_of(cls))
    yield f"return {cls.__name__}({arguments})"


def _taken(cls: type, field: Field) -> Iterator[str]:
    """Yield the lines that take one key out of the dict."""
    name = field.name
    yield f"{name} = o[{field.key!r}]"
    yield "n += 1"
    unless_none = f"{name} is not None and " if field.nullable else ""
    match field.shape:
        case Scalar("string" | "integer" | "boolean" as kind):
            python = {"string": "str", "integer": "int", "boolean": "bool"}[kind]
            yield f"if {unless_none}{name}.__class__ is not {python}: raise _Doubt"
        case Choice():
            choices = named("choices", cls, field)
            yield f"if {unless_none}{name} not in {choices}: raise _Doubt"
        case shape if field.nullable:
            yield f"if {name} is not None: {name} = {_expression(shape, name)}"
        case shape:
            yield f"{name} = {_expression(shape, name)}"


def _expression(shape: Shape, name: str) -> str:
    """Return the Python expression that makes the model's value of *name*."""
    match shape:
        case Scalar("date"):
            return f"_date({name})"
        case Scalar("symbol"):
            return f"_symbol({name})"
        case Node(cls):
            return f"read_{cls.__name__}({name})"
        case AnyBlock():
            return f"_blocks[{name}['type']]({name})"
        case Inlines():
            return f"_content({name})"
        case Many(Scalar("string")):
            return f"_strings({name})"
        case Many(item):
            return f"[{_expression(item, 'i')} for i in _list({name})]"
        case Scalar() | Choice():
            message = f"no way yet to read an array of {shape}"
            raise TypeError(message)
        case _:
            assert_never(shape)
