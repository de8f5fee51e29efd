"""The model as other libraries would write and read it, to measure them by."""

import datetime
from typing import Annotated, Any, Literal, Union

from unresolution.formats.json.shapes import (
    BLOCK,
    TAGS,
    AnyBlock,
    Choice,
    Inlines,
    Many,
    Node,
    Scalar,
    Shape,
    fields_of,
    model_classes,
    tag_of,
)
from unresolution.model import Inline, Resolution
from unresolution.symbols import Symbol

__all__ = ["cattrs_converter", "pydantic_mirror"]


def cattrs_converter() -> Any:
    """Return cattrs' own converter for orjson, told only what it can't know."""
    from cattrs.preconf.orjson import make_converter
    from cattrs.strategies import configure_tagged_union

    converter = make_converter()
    converter.register_unstructure_hook(Symbol, str)
    converter.register_structure_hook(Symbol, lambda text, _: Symbol(text))
    for union in (Inline, BLOCK):
        configure_tagged_union(
            union,
            converter,
            tag_generator=lambda cls: cls.__name__.lower(),
            tag_name="type",
        )
    return converter


def pydantic_mirror() -> Any:
    """Return the class of pydantic that reads the JSON that we write."""
    import pydantic

    config = pydantic.ConfigDict(extra="forbid", frozen=True, strict=True)
    emphasis = pydantic.create_model(
        "Emphasis",
        __config__=config,
        emphasis=(str, ...),
        style=(Literal["italic", "bold", "bold-italic"], "italic"),
    )
    note = pydantic.create_model(
        "Note",
        __config__=config,
        note=(str, ...),
        nth=(Annotated[int, pydantic.Field(ge=1)], 1),
    )
    scalars = {"string": str, "integer": int, "boolean": bool, "symbol": str}
    scalars["date"] = datetime.date
    names = [f"Mirror{cls.__name__}" for cls in TAGS.values()]
    block = Annotated[
        Union[tuple(names)],  # type: ignore[valid-type]  # noqa: UP007
        pydantic.Field(discriminator="type"),
    ]

    def annotation(shape: Shape) -> Any:
        match shape:
            case Scalar(kind):
                return scalars[kind]
            case Choice(values):
                return Literal[values]
            case Node(cls):
                return f"Mirror{cls.__name__}"
            case AnyBlock():
                return block
            case Inlines():
                return tuple[str | emphasis | note, ...]
            case Many(item):
                return tuple[annotation(item), ...]  # type: ignore[misc]

    space: dict[str, Any] = {}
    for cls in model_classes():
        fields: dict[str, Any] = {}
        if tag := tag_of(cls):
            fields["type"] = (Literal[tag], ...)
        for field in fields_of(cls):
            kind = annotation(field.shape)
            if field.nullable:
                kind = kind | None if not isinstance(kind, str) else f"{kind} | None"
            if field.required:
                default = ...
            elif field.computed or isinstance(field.shape, Node):
                default, kind = None, Union[kind, None]  # noqa: UP007
            else:
                default = field.default
            fields[field.key] = (kind, default)
        name = f"Mirror{cls.__name__}"
        space[name] = pydantic.create_model(
            name, __config__=config, __module__=__name__, **fields
        )
    for mirror in space.values():
        mirror.model_rebuild(_types_namespace=space)
    return space[f"Mirror{Resolution.__name__}"]
