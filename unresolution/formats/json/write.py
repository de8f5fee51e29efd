"""Writing the whole document: the resolution in its envelope."""

from typing import Any

from ...errors import InvalidDocument
from ...model import Resolution
from . import backends
from .unstructure import unstructurers

__all__ = ["SCHEMA", "TOO_DEEP", "dumps", "to_document"]

#: Grows by one when a reader of the older schema would misread or refuse the newer;
#: then `MIGRATIONS` gets the step from the older to the newer.
SCHEMA = 1

TOO_DEEP = "nested too deeply"


def to_document(resolution: Resolution) -> dict[str, Any]:
    """
    Return the document as dicts, lists, strings and numbers.

    Raises:
        InvalidDocument: If paragraphs are nested too deeply for Python to follow.
    """
    try:
        return _document(resolution)
    except RecursionError:
        raise InvalidDocument(TOO_DEEP) from None


def dumps(
    resolution: Resolution, *, compact: bool = False, backend: str | None = None
) -> str:
    """
    Write *resolution* as JSON.

    Args:
        resolution: What to write.
        compact: Whether to write one line, without a line feed at its end, as files
            want it that have a document on each line; else it is laid out for people.
        backend: ``"orjson"``, ``"msgspec"`` or ``"json"``; the text is the same.

    Raises:
        InvalidDocument: If paragraphs are nested too deeply.
        ImportError, UnknownName: If there is no such backend.
    """
    chosen = backends.backend(backend)
    try:
        document = _document(resolution)
        if compact:
            return chosen.encode_line(document)
        return chosen.encode(document) + "\n"
    except RecursionError:
        raise InvalidDocument(TOO_DEEP) from None


def _document(resolution: Resolution) -> dict[str, Any]:
    value = unstructurers()[Resolution](resolution)
    return {"schema": SCHEMA, "resolution": value}
