"""Reading the whole document: the resolution in its envelope."""

import functools
from collections.abc import Callable
from json import JSONDecodeError
from typing import Any

from ...errors import InvalidDocument
from ...model import Resolution
from .._decode import decode
from .._format import Reading
from . import backends
from .contents import Doubt
from .faults import invalid, named
from .migrations import MIGRATIONS, migrate
from .shapes import Node
from .strict import strict
from .structure import DOUBTS, structurers
from .write import SCHEMA, TOO_DEEP

__all__ = ["from_document", "loads", "read"]


def loads(data: str | bytes, *, backend: str | None = None) -> Resolution:
    """
    Read JSON.

    Args:
        data: The document; bytes are UTF-8, or UTF-16 with a byte order mark.
        backend: As for `write.dumps`; what is read, or said, is the same.

    Raises:
        InvalidDocument: If *data* is no such document; with every fault and its place.
        ImportError, UnknownName: If there is no such backend.
    """
    chosen = backends.backend(backend)
    if chosen.name == "json":
        data = decode(data)
    try:
        document = chosen.decode(data)
    except (ValueError, RecursionError):
        pass  # the standard library is the judge, and finds the words
    else:
        if _is_current(document):
            try:
                return _resolution(document, data)
            except (*DOUBTS, RecursionError):
                pass  # perhaps for a number that the backend rounded
    return from_document(_decoded(decode(data)))


def read(data: str | bytes) -> Reading:
    """Read JSON, as formats are asked to; see `loads`."""
    return Reading(loads(data))


def from_document(document: Any) -> Resolution:
    """
    Return the resolution of a document that is dicts, lists, strings and numbers.

    A document of an older schema is read as if it had been written by this release;
    faults are told as they are found in its newer form.

    Raises:
        InvalidDocument: With every fault and its place.
    """
    if not isinstance(document, dict):
        raise invalid([f"$: expected an object, got {named(document)}"])
    _check_schema(document)
    if document["schema"] < SCHEMA:
        document = _brought_up(document)
    faults = [
        f"$: unknown key {key!r}"
        for key in document
        if key not in {"schema", "resolution"}
    ]
    if "resolution" not in document:
        raise invalid([*faults, "$: no 'resolution'"])
    try:
        resolution: Resolution = _reader()(document["resolution"])
    except InvalidDocument as error:
        inner = [f"$.resolution{fault.removeprefix('$')}" for fault in error.faults]
        raise invalid([*inner, *faults]) from None
    if faults:
        raise invalid(faults)
    return resolution


def _resolution(document: dict[str, Any], data: str | bytes) -> Resolution:
    """Return the resolution of a *document* in *data*, or raise one of `DOUBTS`."""
    if len(document) != 2:
        raise Doubt
    blanks = "  " if isinstance(data, str) else b"  "
    # Backwards: JSON that is laid out for people ends in a line that is indented.
    spaced = data.rfind(blanks) >= 0  # type: ignore[arg-type]
    read = structurers(escaped=_has_escapes(data), spaced=spaced)[Resolution]
    resolution: Resolution = read(document["resolution"])
    return resolution


def _has_escapes(data: str | bytes) -> bool:
    """Tell whether JSON has other escapes than those of quotation marks and slashes."""
    escape, harmless = ("\\", '"\\/') if isinstance(data, str) else (b"\\", b'"\\/')
    at = data.find(escape)  # type: ignore[arg-type]
    while at >= 0:
        if data[at + 1 : at + 2] not in harmless:  # type: ignore[operator]
            return True
        at = data.find(escape, at + 2)  # type: ignore[arg-type]
    return False


@functools.cache
def _reader() -> Callable[[Any], Any]:
    return strict(Node(Resolution), structurers()[Resolution])


def _is_current(document: Any) -> bool:
    schema = document.get("schema") if isinstance(document, dict) else None
    return type(schema) is int and schema == SCHEMA


def _brought_up(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document of an older schema in the form of this one."""
    schema = document["schema"]
    try:
        return migrate(document, SCHEMA, MIGRATIONS)
    except RecursionError:
        raise invalid([f"$: {TOO_DEEP}"]) from None
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        fault = f"$: not a document of schema {schema}: {error!r}"
        raise invalid([fault]) from error


def _check_schema(document: dict[str, Any]) -> None:
    """Refuse a document of a later schema before anything in it is called a fault."""
    reads = f"this release reads schema {SCHEMA}"
    if "schema" not in document:
        raise invalid([f"$: no 'schema'; {reads}"])
    schema = document["schema"]
    if type(schema) is not int or schema < 1:
        raise invalid([f"$.schema: expected {SCHEMA}, got {named(schema)}"])
    if schema > SCHEMA:
        raise InvalidDocument(
            f"JSON of schema {schema}, but {reads}",
            ("$.schema: written by a later release of unresolution",),
        )


def _decoded(text: str) -> Any:
    try:
        return backends.backend("json").decode(text)
    except JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise InvalidDocument("not JSON", (f"{place}: {error.msg}",)) from None
    except RecursionError:
        raise InvalidDocument("not a resolution in JSON", (f"$: {TOO_DEEP}",)) from None
    except ValueError as error:
        # An integer of thousands of digits, NaN, half a character.
        raise InvalidDocument("not JSON", (str(error),)) from None
