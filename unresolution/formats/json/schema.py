"""The JSON Schema of the document, drawn from the model."""

import inspect
import json
import typing
from typing import Any, assert_never

from ... import _re as re
from ...model.inlines import Style
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
from .write import SCHEMA

__all__ = ["SCHEMA_FILE", "json_schema", "schema_text"]

SCHEMA_FILE = "resolution.schema.json"

_SCALARS: dict[str, dict[str, Any]] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "date": {
        "type": "string",
        "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    },
    "symbol": {"$ref": "#/$defs/symbol"},
}


def schema_text() -> str:
    """Return the JSON Schema as it comes with the package."""
    from importlib.resources import files  # noqa: PLC0415 - only here, and it is dear

    return (files(__name__.rpartition(".")[0]) / SCHEMA_FILE).read_text(
        encoding="utf-8"
    )


def generated_text() -> str:
    """Return the JSON Schema as the model has it now, laid out as it is shipped."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """
    Return the JSON Schema (draft 2020-12) of the document.

    It says of the shape all that JSON Schema can say; that a label fits its number, or
    that a symbol is one, the reader alone knows.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A United Nations resolution, schema {SCHEMA} of unresolution",
        "type": "object",
        "properties": {
            "schema": {
                "description": "Version of this schema.",
                "const": SCHEMA,
            },
            "resolution": {"$ref": "#/$defs/resolution"},
        },
        "required": ["schema", "resolution"],
        "additionalProperties": False,
        "$defs": {
            "block": _block(),
            "content": {
                "description": "Running text; words without emphasis are strings.",
                "type": "array",
                "items": {"$ref": "#/$defs/inline"},
            },
            "inline": {"anyOf": [{"type": "string"}, _EMPHASIS, _NOTE]},
            "symbol": {
                "description": "Symbol of a document, such as A/RES/61/49.",
                "type": "string",
            },
            **{_name(cls): _class(cls) for cls in model_classes()},
        },
    }


_EMPHASIS: dict[str, Any] = {
    "description": "Words set apart from their neighbours, in italics by default.",
    "type": "object",
    "properties": {
        "emphasis": {"type": "string"},
        "style": {"enum": list(typing.get_args(Style)), "default": "italic"},
    },
    "required": ["emphasis"],
    "additionalProperties": False,
}

_NOTE: dict[str, Any] = {
    "description": "The mark of a note: its marker as printed, and which of the notes "
    "with that marker, counted from 1.",
    "type": "object",
    "properties": {
        "note": {"type": "string"},
        "nth": {"type": "integer", "minimum": 1, "default": 1},
    },
    "required": ["note"],
    "additionalProperties": False,
}


def _block() -> dict[str, Any]:
    return {
        "description": "What a body is made of; its type says what it is.",
        "type": "object",
        "properties": {"type": {"enum": list(TAGS)}},
        "required": ["type"],
        "oneOf": [{"$ref": f"#/$defs/{_name(cls)}"} for cls in TAGS.values()],
    }


def _name(cls: type) -> str:
    """Return the name of a definition: "meetingInfo"."""
    return cls.__name__[0].lower() + cls.__name__[1:]


def _class(cls: type) -> dict[str, Any]:
    summary, explained = _documented(cls)
    tag = tag_of(cls)
    fields = fields_of(cls)
    properties: dict[str, Any] = {} if tag is None else {"type": {"const": tag}}
    for field in fields:
        described = (
            {"description": explained[field.key]} if field.key in explained else {}
        )
        properties[field.key] = described | _field(field)
    required = [] if tag is None else ["type"]
    return {
        "description": summary,
        "type": "object",
        "properties": properties,
        "required": required + [field.key for field in fields if field.required],
        "additionalProperties": False,
    }


def _field(field: Field) -> dict[str, Any]:
    schema = _shape(field.shape)
    if field.at_least is not None:
        schema = schema | {"minimum": field.at_least}
    if field.nullable:
        schema = _or_null(schema)
    if isinstance(field.default, str | bool | int):
        schema = schema | {"default": field.default}
    return schema


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    if isinstance(schema.get("type"), str):
        return schema | {"type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def _shape(shape: Shape) -> dict[str, Any]:
    match shape:
        case Scalar(kind):
            return dict(_SCALARS[kind])
        case Choice(values):
            return {"enum": list(values)}
        case Node(cls):
            return {"$ref": f"#/$defs/{_name(cls)}"}
        case AnyBlock():
            return {"$ref": "#/$defs/block"}
        case Inlines():
            return {"$ref": "#/$defs/content"}
        case Many(item):
            return {"type": "array", "items": _shape(item)}
        case _:
            assert_never(shape)


def _documented(cls: type) -> tuple[str, dict[str, str]]:
    """Return what the docstring of *cls* says of the class and of its attributes."""
    text = inspect.getdoc(cls) or ""
    summary = text.split("\n\n")[0]
    explained: dict[str, str] = {}
    name = None
    for line in text.partition("\nAttributes:\n")[2].splitlines():
        entry = re.match(r"    ([a-z_]+): (.*)", line)
        if entry:
            name = entry[1]
            explained[name] = entry[2]
        elif name and line.startswith("        "):
            explained[name] += f" {line.strip()}"
        else:
            name = None
    return _plain(summary), {key: _plain(value) for key, value in explained.items()}


def _plain(text: str) -> str:
    """Return a docstring's words without its markup."""
    words = re.sub(r" \(a view[^)]*\)", "", " ".join(text.split()))
    return words.replace("``", "").replace("`", "")
