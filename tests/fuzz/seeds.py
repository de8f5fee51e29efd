"""What fuzzing begins with: the examples of the documentation, and drawn ones."""

import random
from collections.abc import Iterator
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.corpus import ROOT
from tests.strategies_symbols import spellings, symbols
from unresolution import Resolution, dumps, parse
from unresolution.languages import registry as languages
from unresolution.series import registry as series
from unresolution.testing import resolutions, tame_resolutions

__all__ = ["seeds"]

T = TypeVar("T")

_FORMATS = ("json", "text", "markdown", "akn")
#: Resolutions that are drawn for each pair of a series and a language.
_PER_PAIR = 3


def seeds(target: str) -> Iterator[bytes]:
    """Yield what the *target* of that name may begin with."""
    if target == "symbol":
        yield from (text.encode() for text in _draw(symbols().flatmap(spellings), 300))
        return
    if target == "drawn":
        chance = random.Random(1)
        yield from (chance.randbytes(size) for size in (64, 512, 4096) * 20)
        return
    for number, resolution in enumerate(_resolutions()):
        name = _FORMATS[number % 4]
        if target.startswith("loads-"):
            name = target.removeprefix("loads-")
        elif target != "command":
            name = _FORMATS[1 + number % 2]
        written = dumps(resolution, name).encode()
        if target == "text":
            # What is known: nothing, or anything.
            yield bytes([255 if number % 3 else number % 43]) + written
        elif target == "command":
            yield bytes([7 * _FORMATS.index(name) + number % 7]) + written
        elif target == "long":
            head, _, piece = written[:1500].rpartition(b"\n\n")
            yield head + b"\n\x00" + piece + b"\n\n"
        elif target == "all" and number % 2:
            yield written + b"\n\n" + written.replace(b"/1", b"/2")
        else:
            yield written


def _resolutions() -> Iterator[Resolution]:
    for path in sorted((ROOT / "docs" / "examples").glob("*.txt")):
        yield parse(path.read_text(encoding="utf-8")).resolution
    for name in series.builtin():
        for code in languages.builtin():
            yield from _draw(tame_resolutions(name, code), 1)
            yield from _draw(resolutions(name, code), _PER_PAIR - 1)


def _draw(strategy: st.SearchStrategy[T], count: int) -> list[T]:
    """Return *count* values, always the same ones, without the simplest."""
    found: list[T] = []

    @settings(
        max_examples=count + 1,
        phases=[Phase.generate],
        database=None,
        derandomize=True,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(value: T) -> None:
        found.append(value)

    collect()
    return found[1:]
