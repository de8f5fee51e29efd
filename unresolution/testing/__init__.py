"""
Hypothesis strategies for the whole model, for plug-ins and for our own tests.

`resolutions()` draws everything that a resolution may be, awkward as pages are;
`tame_resolutions()` keeps to the Editorial Manual.  What is drawn keeps to the rules
of the model, is as long as a short resolution, and shrinks part by part.

`check_series` asks a series of your own whether it keeps all the laws.

Needs Hypothesis: install ``unresolution[testing]``.
"""

try:
    import hypothesis as _hypothesis  # noqa: F401 - to say what is missing
except ImportError as error:
    message = "unresolution.testing needs Hypothesis: install unresolution[testing]"
    raise ImportError(message) from error

from .check_series import Fault, SeriesReport, check_series
from .noise import LOSSES, NOISES, Damaged, damaged, noisy
from .strategies import (
    annexes,
    blocks,
    clauses,
    closings,
    contents,
    footnotes,
    languages,
    mastheads,
    origins,
    paragraphs,
    records,
    resolutions,
    sections,
    series,
    tables,
    tame_resolutions,
)
from .symbols import documents, numbers, symbols
from .words import clean_text, words

__all__ = [
    "LOSSES",
    "NOISES",
    "Damaged",
    "Fault",
    "SeriesReport",
    "annexes",
    "blocks",
    "check_series",
    "clauses",
    "clean_text",
    "closings",
    "contents",
    "damaged",
    "documents",
    "footnotes",
    "languages",
    "mastheads",
    "noisy",
    "numbers",
    "origins",
    "paragraphs",
    "records",
    "resolutions",
    "sections",
    "series",
    "symbols",
    "tables",
    "tame_resolutions",
    "words",
]
