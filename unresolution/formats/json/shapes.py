"""
How the model looks in JSON: one table, drawn from the classes themselves.

Writer, reader, finder of faults and JSON Schema all go by it, so that they can't drift
apart, and a field that is added to the model is in all of them at once.
"""

import datetime
import functools
import types
import typing
from collections.abc import Callable, Iterator
from typing import Any, Literal, TypeAlias

from ..._constructor import Later
from ..._late import declared, frozen
from ...model import Clause, Inline, Resolution
from ...model.unchecked import Value
from ...symbols import Symbol

__all__ = [
    "BLOCK",
    "TAGS",
    "AnyBlock",
    "Choice",
    "Field",
    "Inlines",
    "Many",
    "Node",
    "Scalar",
    "Shape",
    "fields_of",
    "model_classes",
    "nodes_of",
    "tag_of",
]


@frozen
class Scalar:
    """A string, a number or a truth value; dates and symbols are strings."""

    kind: Literal["string", "integer", "boolean", "date", "symbol"]


@frozen
class Choice:
    """One of a few strings."""

    values: tuple[str, ...]


@frozen
class Node:
    """An object that stands for an instance of a class of the model."""

    cls: type


@frozen
class AnyBlock:
    """An object of any class that a body is made of; its ``"type"`` says which."""


@frozen
class Inlines:
    """An array of strings, emphases and marks of notes."""


@frozen
class Many:
    """An array."""

    item: "Shape"


Shape: TypeAlias = Scalar | Choice | Node | AnyBlock | Inlines | Many


@frozen(kw_only=True)
class Field:
    """
    A field of a class of the model, and its key in JSON.

    Attributes:
        name: Of the attribute.
        key: In JSON; also what the constructor calls it (``title`` of
            ``title_content``).
        shape: Of the value.
        nullable: Whether null may stand for the value.
        required: Whether the key must be there.
        default: What is left out when writing.
        computed: Whether the default depends on the other fields; then it is a function
            of the instance.
        at_least: The lowest number allowed.
        converter: What the constructor makes of the value, if it makes anything of it.
    """

    name: str
    key: str
    shape: Shape
    nullable: bool
    required: bool
    default: Any
    computed: bool
    at_least: int | None
    converter: Callable[[Any], Any] | None


#: `Block` as an attribute has it: in the alias itself the classes are but names.
BLOCK: Any = typing.get_args(typing.get_type_hints(Clause)["children"])[0]

#: The value of ``"type"``, for each class of which a body is made.
TAGS: dict[str, type] = {cls.__name__.lower(): cls for cls in typing.get_args(BLOCK)}

_SCALARS: dict[Any, Scalar] = {
    str: Scalar("string"),
    int: Scalar("integer"),
    bool: Scalar("boolean"),
    datetime.date: Scalar("date"),
    Symbol: Scalar("symbol"),
}


def tag_of(cls: type) -> str | None:
    """Return the ``"type"`` that marks objects of *cls*, if they are blocks."""
    return next((tag for tag, block in TAGS.items() if block is cls), None)


@functools.cache
def model_classes() -> tuple[type, ...]:
    """Return every class that has objects of its own in JSON, the resolution first."""
    found: dict[type, None] = {}
    waiting = [Resolution, *TAGS.values()]
    while waiting:
        cls = waiting.pop(0)
        if cls not in found:
            found[cls] = None
            waiting += [
                node for field in fields_of(cls) for node in nodes_of(field.shape)
            ]
    return tuple(found)


@functools.cache
def fields_of(cls: type) -> tuple[Field, ...]:
    """Return the fields of *cls* as they are written: scalars first, no spans."""
    types = typing.get_type_hints(cls)
    fields = [
        _field(name, types[name], options)
        for name, options in declared(cls).items()
        if name != "span"
    ]
    # What is long comes last, so that a person sees the number of a paragraph before
    # its subparagraphs.
    return tuple(sorted(fields, key=lambda field: _weight(field.shape)))


def _weight(shape: Shape) -> bool:
    return not isinstance(shape, Scalar | Choice)


def _field(name: str, hint: Any, options: dict[str, Any]) -> Field:
    annotation, nullable = _without_none(hint)
    default = options.get("default")
    # A factory that takes the instance.
    computed = default.given[0] if isinstance(default, Later) else None
    check = options.get("validator")
    bounded = isinstance(check, Later) and check.name == "validators.ge"
    return Field(
        name=name,
        key=options.get("alias", name),
        shape=_shape(annotation),
        nullable=nullable,
        required="default" not in options,
        default=computed or default,
        computed=computed is not None,
        at_least=check.given[0] if check and bounded else None,
        # None of ours is a Converter that wants the instance or the field as well.
        converter=options.get("converter"),
    )


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if not _is_union(annotation):
        return annotation, False
    members = [arg for arg in typing.get_args(annotation) if arg is not types.NoneType]
    return (members[0], True) if len(members) == 1 else (annotation, False)


def _is_union(annotation: Any) -> bool:
    return typing.get_origin(annotation) in {typing.Union, types.UnionType}


def _shape(annotation: Any) -> Shape:
    if annotation in _SCALARS:
        return _SCALARS[annotation]
    if typing.get_origin(annotation) is Literal:
        return Choice(typing.get_args(annotation))
    if typing.get_origin(annotation) is tuple:
        item = typing.get_args(annotation)[0]
        return Inlines() if item == Inline else Many(_shape(item))
    if annotation == BLOCK:
        return AnyBlock()
    if isinstance(annotation, type) and issubclass(annotation, Value):
        return Node(annotation)
    message = f"the model has a field of a sort that JSON doesn't know: {annotation!r}"
    raise TypeError(message)


def nodes_of(shape: Shape) -> Iterator[type]:
    """Yield the class whose objects *shape* is made of, if there is one."""
    if isinstance(shape, Many):
        yield from nodes_of(shape.item)
    elif isinstance(shape, Node):
        yield shape.cls
