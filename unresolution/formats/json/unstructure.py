"""From the model to what JSON can hold: dicts, lists, strings and numbers."""

import functools
from collections.abc import Callable, Iterator, Mapping
from typing import Any, assert_never

from ...model import Content, Emphasis, Inline, NoteReference, Resolution, Text
from ._generate import function, named
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
    nodes_of,
    tag_of,
)

__all__ = ["unstructure_inline", "unstructurers"]


def unstructure_inline(part: Inline) -> Any:
    """
    Return one inline as JSON has it.

    >>> unstructure_inline(Text("that")), unstructure_inline(Emphasis("Notes"))
    ('that', {'emphasis': 'Notes'})
    """
    match part:
        case Text(value):
            return value
        case Emphasis(value, "italic"):
            return {"emphasis": value}
        case Emphasis(value, style):
            return {"emphasis": value, "style": style}
        case NoteReference(marker, 1):
            return {"note": marker}
        case NoteReference(marker, nth):
            return {"note": marker, "nth": nth}
        case _:
            assert_never(part)


def _content(content: Content) -> list[Any]:
    # Most of what is printed is plain.
    return [
        part.value if isinstance(part, Text) else unstructure_inline(part)
        for part in content
    ]


class _Writers(dict[type, Callable[[Any], Any]]):
    """For each class, the function that makes a dict of an instance."""

    def __init__(self) -> None:
        super().__init__()
        self.names: dict[str, Any] = {"_content": _content, "_writers": self}
        # Not `model_classes`, for which attrs has to complete all of them.
        self.known = {Resolution, *TAGS.values()}

    def __missing__(self, cls: type) -> Callable[[Any], Any]:
        if cls not in self.known and cls not in model_classes():
            raise KeyError(cls)
        for field in fields_of(cls):
            self.names[named("default", cls, field)] = field.default
            for node in nodes_of(field.shape):
                self.names[node.__name__] = node
                self.known.add(node)
        self[cls] = made = function(f"write_{cls.__name__}", _lines(cls), self.names)
        return made


@functools.cache
def unstructurers() -> Mapping[type, Callable[[Any], Any]]:
    """
    Return, for each class of the model, the function that makes a dict of an instance.

    It is made when it is first asked for.  What is a constant default is left out.
    What the model computes is written, so that who reads the JSON elsewhere need not
    know how.
    """
    return _Writers()


def _lines(cls: type) -> Iterator[str]:
    tag = tag_of(cls)
    yield "d = {}" if tag is None else f"d = {{'type': {tag!r}}}"
    for field in fields_of(cls):
        yield f"x = o.{field.name}"
        written = _expression(field.shape, "x")
        if isinstance(field.shape, Node) and not (field.required or field.nullable):
            # The default says nothing; comparing with it would take longer.
            yield f"x = {written}"
            yield f"if x: d[{field.key!r}] = x"
            continue
        yield f"{_condition(cls, field)}d[{field.key!r}] = {written}"
        if field.computed:
            # Null says that there is none though one could be computed.
            default = named("default", cls, field)
            yield f"elif {default}(o) is not None: d[{field.key!r}] = None"
    yield "return d"


def _condition(cls: type, field: Field) -> str:
    if field.required:
        return ""
    if field.computed or field.default is None:
        return "if x is not None: "
    if field.default in ((), False):
        return "if x: "
    return f"if x != {named('default', cls, field)}: "


def _expression(shape: Shape, name: str) -> str:
    """Return the Python expression that makes JSON of the variable *name*."""
    match shape:
        case Scalar("date"):
            return f"{name}.isoformat()"
        case Scalar("symbol"):
            return f"{name}.text"
        case Scalar() | Choice():
            return name
        case Node(cls):
            return f"_writers[{cls.__name__}]({name})"
        case AnyBlock():
            return f"_writers[{name}.__class__]({name})"
        case Inlines():
            return f"_content({name})"
        case Many(item):
            inner = _expression(item, "i")
            return f"list({name})" if inner == "i" else f"[{inner} for i in {name}]"
        case _:
            assert_never(shape)
