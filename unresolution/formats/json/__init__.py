"""
JSON, through cattrs.

A document is ``{"schema": 1, "resolution": {...}}``; the JSON Schema that comes with
the package says the rest, see `schema_text`.
"""

from .._format import Format
from .backends import BACKENDS, JsonBackend, backend
from .converter import configure_converter, make_converter
from .document import SCHEMA, dumps, from_document, loads, read, to_document
from .schema import json_schema, schema_text

__all__ = [
    "BACKENDS",
    "FORMAT",
    "SCHEMA",
    "JsonBackend",
    "backend",
    "configure_converter",
    "dumps",
    "from_document",
    "json_schema",
    "loads",
    "make_converter",
    "schema_text",
    "to_document",
]

FORMAT = Format(
    name="json", suffixes=(".json",), dumps=dumps, read=read, takes_bytes=True
)
