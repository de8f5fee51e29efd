"""Reading with all short ways shut, and all that came out of a reading."""

import sys
from contextlib import ExitStack
from unittest import mock

from unresolution import Parsed, parse

__all__ = ["outcome", "read_the_long_way"]

parse("")  # loads the modules

READER = sys.modules["unresolution.parse"]
STITCH = sys.modules["unresolution.parse.stitch"]
OUTLINE = sys.modules["unresolution.parse.outline"]
FRONT = sys.modules["unresolution.parse.front"]
NEIGHBOURS = sys.modules["unresolution.parse.neighbours"]


def outcome(parsed: Parsed) -> tuple[object, ...]:
    """Return all that came out, with the places that equality leaves out."""
    return (
        repr(parsed.resolution),
        parsed.diagnostics,
        parsed.leaves,
        parsed.repairs,
        parsed.derived,
        parsed.evidence,
    )


def read_the_long_way(text: str) -> Parsed:
    with ExitStack() as shut:
        for module, way, answer in (
            (READER, "plain_blocks", None),
            (OUTLINE, "flat_body", None),
            (STITCH, "_surely_begins", False),
            (FRONT, "is_mere", False),
            (NEIGHBOURS, "_names_nothing", False),
        ):
            shut.enter_context(mock.patch.object(module, way, return_value=answer))
        return parse(text)
