"""The value that a format file gives."""

from collections.abc import Callable
from typing import TypeAlias

from .._late import frozen
from ..errors import Diagnostic
from ..model import Resolution

__all__ = ["Format", "Reading"]


@frozen
class Reading:
    """
    What a format's reader made of a document.

    Attributes:
        diagnostics: What was odd about the document, though it could be read.
    """

    resolution: Resolution
    diagnostics: tuple[Diagnostic, ...] = ()


_Writer: TypeAlias = Callable[[Resolution], str]
_Reader: TypeAlias = Callable[[str | bytes], Reading]


@frozen(kw_only=True)
class Format:
    """
    A way to write a resolution down and to read it back.

    Attributes:
        name: As in ``dumps(resolution, "markdown")``.
        suffixes: Of files, the usual one first: ``(".md", ".markdown")``.
        dumps: Writes a resolution.
        read: Reads a document; raises `InvalidDocument` if it is none of this format.
        takes_bytes: Whether *read* wants bytes as they come, because it knows better
            than by rule what they say (XML names its encoding); others get text.
    """

    name: str
    suffixes: tuple[str, ...]
    dumps: _Writer
    read: _Reader | None = None
    takes_bytes: bool = False
