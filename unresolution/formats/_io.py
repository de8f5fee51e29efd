"""The front door: resolutions to text and files, and back."""

import os
from typing import TypeAlias

from ..errors import UnknownName
from ..model import Resolution
from ._decode import decode
from ._format import Format, Reading
from ._registry import SUFFIXES, registry

__all__ = ["dump", "dumps", "load", "loads", "read"]

_Path: TypeAlias = str | os.PathLike[str]


# The parameter is called *format*, as everywhere where one can be chosen; nobody needs
# the built-in function of that name here.
def dumps(resolution: Resolution, format: str | Format = "json") -> str:  # noqa: A002
    """
    Write *resolution* down.

    Args:
        resolution: What to write.
        format: ``"json"``, ``"text"``, ``"markdown"``, ``"akn"``, the name of a format
            that is registered or installed, or a format itself.

    Raises:
        UnknownName: If there is no such format.
        TypeError: If *resolution* is something else.
    """
    given: object = resolution
    if not isinstance(given, Resolution):
        hint = "; its .resolution?" if hasattr(given, "resolution") else ""
        raise TypeError(f"expected a Resolution, got {type(given).__name__}{hint}")
    return _format(format).dumps(resolution)


def loads(data: str | bytes, format: str | Format = "json") -> Resolution:  # noqa: A002
    """
    Read what `dumps` wrote, or what others wrote in the same format.

    Args:
        data: The document; bytes are UTF-8, or UTF-16 with a byte order mark.
        format: As for `dumps`.

    Raises:
        InvalidDocument: If *data* is no document of that format; it says where and why.
        ParseError: If *data* is page text that could not be read to the end.
        UnknownName: If there is no such format, or none that can be read.
    """
    return read(data, format).resolution


def read(data: str | bytes, format: str | Format = "json") -> Reading:  # noqa: A002
    """
    Read a document; return the resolution with what was odd about the document.

    Args and exceptions are those of `loads`.
    """
    chosen = _format(format)
    if not isinstance(data, str | bytes):
        raise TypeError(f"expected str or bytes, got {type(data).__name__}")
    if chosen.read is None:
        raise UnknownName(f"the format {chosen.name!r} can be written, but not read")
    return chosen.read(data if chosen.takes_bytes else decode(data))


def load(path: _Path, format: str | Format | None = None) -> Resolution:  # noqa: A002
    """
    Read the resolution in the file at *path*.

    Args:
        path: Of the file.
        format: As for `dumps`; by default the suffix of the file tells: ``.json``,
            ``.xml`` (Akoma Ntoso), ``.md``, and ``.txt`` for page text.

    Raises:
        InvalidDocument, ParseError, UnknownName: As `loads` does.
        OSError: If the file can't be read.
    """
    chosen = _of_path(path) if format is None else _format(format)
    with open(path, "rb") as file:  # noqa: PTH123 - pathlib would be the dearest import
        data = file.read()
    return loads(data, chosen)


def dump(
    resolution: Resolution,
    path: _Path,
    format: str | Format | None = None,  # noqa: A002
) -> None:
    """
    Write *resolution* to the file at *path*, as UTF-8 with plain line feeds.

    Args:
        resolution: What to write.
        path: Of the file, which is replaced; if *resolution* can't be written, the file
            is left as it was.
        format: As for `load`.

    Raises:
        UnknownName: If there is no such format, or none with the suffix of *path*.
        OSError: If the file can't be written.
    """
    text = dumps(resolution, _of_path(path) if format is None else format)
    data = text.encode()
    with open(path, "wb") as file:  # noqa: PTH123 - as above
        file.write(data)


def _format(name: str | Format) -> Format:
    return name if isinstance(name, Format) else registry.get(name)


def _of_path(path: _Path) -> Format:
    """Return the format of files that are called so."""
    suffix = os.path.splitext(path)[1].lower()  # noqa: PTH122 - as above
    if suffix in SUFFIXES:
        return registry.get(SUFFIXES[suffix])
    known = list(SUFFIXES)
    # Only now the others are loaded, to ask them.
    for name in registry.names() if suffix else ():
        if name not in registry.builtin():
            found = registry.get(name)
            known += found.suffixes
            if suffix in found.suffixes:
                return found
    raise UnknownName(
        f"no format has the suffix {suffix!r}; known: {', '.join(known)}; "
        f"or name the format"
    )
