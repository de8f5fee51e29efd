"""The formats by name, and what is known of the built-in ones before they load."""

from .._registry import Registry
from ._format import Format

__all__ = ["SUFFIXES", "registry"]

registry: Registry[Format] = Registry(
    "unresolution.formats",
    Format,
    {
        "json": "unresolution.formats.json:FORMAT",
        "text": "unresolution.formats.text:FORMAT",
        "markdown": "unresolution.formats.markdown:FORMAT",
        "akn": "unresolution.formats.akn:FORMAT",
    },
)

#: The built-in format of a file, by its suffix: to read a ".json", the readers of all
#: others need not be loaded.  A test compares this with what the formats say.
SUFFIXES = {
    ".json": "json",
    ".txt": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".xml": "akn",
    ".akn": "akn",
}
