"""
JSON, and the hooks for a converter of cattrs.

A document is ``{"schema": 1, "resolution": {...}}``; the JSON Schema that comes with
the package says the rest, see `schema_text`.
"""

from typing import TYPE_CHECKING

from .._format import Format, Reading
from .backends import BACKENDS, JsonBackend, backend
from .write import SCHEMA, dumps, to_document

if TYPE_CHECKING:
    from .converter import configure_converter, make_converter
    from .document import from_document, loads
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


def _read(data: str | bytes) -> Reading:
    """Read JSON; who writes it need not load what reads it."""
    from .document import read  # noqa: PLC0415

    return read(data)


FORMAT = Format(
    name="json", suffixes=(".json",), dumps=dumps, read=_read, takes_bytes=True
)

#: What writing can do without; to import cattrs takes as long as to import attrs.
_LATE = {
    **dict.fromkeys(("from_document", "loads"), "document"),
    **dict.fromkeys(("configure_converter", "make_converter"), "converter"),
    **dict.fromkeys(("json_schema", "schema_text"), "schema"),
}


def __getattr__(name: str) -> object:
    """Return what is loaded late (PEP 562)."""
    if name not in _LATE:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(__import__(f"{__name__}.{_LATE[name]}", fromlist=[name]), name)
    globals()[name] = value
    return value
