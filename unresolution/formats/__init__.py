"""Ways to write a resolution down and to read it back: one file for each format."""

from ._format import Format, Reading
from ._io import dump, dumps, load, loads, read
from ._registry import registry

__all__ = ["Format", "Reading", "dump", "dumps", "load", "loads", "read", "registry"]
