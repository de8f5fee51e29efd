"""cattrs: our converter, and the model taught to somebody else's."""

from collections.abc import Callable
from typing import Any

import cattrs

from ...errors import InvalidDocument
from ...model import Block, Content, Emphasis, Inline, NoteReference, Text, inlines
from ...symbols import Symbol
from .faults import invalid
from .shapes import BLOCK, AnyBlock, Inlines, Node, Scalar, Shape, model_classes
from .strict import strict
from .structure import structurers
from .unstructure import unstructure_inline, unstructurers

__all__ = ["configure_converter", "make_converter"]


def configure_converter(converter: cattrs.Converter) -> None:
    """
    Teach *converter* the model, in the shape that JSON has here.

    It learns every class of the model, `Symbol`, and the unions `Block`, `Inline` and
    `Content`; of all others (dates and strings too) it does what it did.  What is wrong
    with a value is raised as `InvalidDocument`, with every fault and its place below
    that value.

    >>> import cattrs
    >>> from unresolution.model import Clause
    >>> converter = cattrs.Converter()
    >>> configure_converter(converter)
    >>> converter.unstructure(Clause(kind="operative", number="1"))
    {'type': 'clause', 'kind': 'operative', 'number': '1', 'label': '1.'}
    """
    for cls in model_classes():
        converter.register_unstructure_hook(cls, unstructurers()[cls])
    for cls, structure in structurers().items():
        converter.register_structure_hook(cls, _strict(Node(cls), structure))
    converter.register_unstructure_hook(Symbol, str)
    converter.register_structure_hook(Symbol, _strict(Scalar("symbol")))
    for part in (Text, Emphasis, NoteReference):
        converter.register_unstructure_hook(part, unstructure_inline)
        converter.register_structure_hook(part, _strict_inline)
    _hook_union(converter, (Block, BLOCK), _strict(AnyBlock()))
    _hook_union(converter, (Inline,), _strict_inline)
    _hook_union(converter, (Content,), _strict_content)


def make_converter() -> cattrs.Converter:
    """Return a new converter that knows the model."""
    converter = cattrs.Converter()
    configure_converter(converter)
    return converter


def _hook_union(
    converter: cattrs.Converter, unions: tuple[Any, ...], hook: Callable[..., Any]
) -> None:
    converter.register_structure_hook_func(lambda kind: kind in unions, hook)


def _strict(
    shape: Shape, quick: Callable[[Any], Any] | None = None
) -> Callable[[Any, Any], Any]:
    """Return the hook that reads *shape*."""
    read = strict(shape, quick)
    return lambda value, _: read(value)


_structure_content = _strict(Inlines())


def _strict_content(value: Any, kind: Any) -> Content:
    return inlines(_structure_content(value, kind))


def _strict_inline(value: Any, cls: Any) -> Inline:
    try:
        (part,) = _structure_content([value], cls)
    except InvalidDocument as error:
        raise invalid(
            f"${fault.removeprefix('$[0]')}" for fault in error.faults
        ) from None
    part = Text(part) if isinstance(part, str) else part
    if isinstance(cls, type) and not isinstance(part, cls):
        raise invalid([f"$: expected {cls.__name__}, got {type(part).__name__}"])
    inline: Inline = part
    return inline
