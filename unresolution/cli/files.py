"""Files that the command reads: one by one, and none stops the rest."""

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from .._late import frozen
from ..errors import Diagnostic, UnresolutionError
from ..formats import read
from ..formats._decode import decode
from ..formats._registry import SUFFIXES
from ..model import Resolution
from ..parse import parse

__all__ = ["Failure", "Outcome", "expand", "read_file", "with_progress"]

T = TypeVar("T")

#: Formats whose files are page text: read leniently, with findings.
_PAGE_TEXT = frozenset({"text", "markdown"})


@frozen
class Outcome:
    """
    What came of a file.

    Attributes:
        name: The file, as it was named; ``-`` for standard input.
        findings: As they are to be printed.
        diagnostics: The same as values.
    """

    name: str
    resolution: Resolution
    diagnostics: tuple[Diagnostic, ...] = ()
    findings: tuple[str, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether nothing is worth a finding."""
        return all(d.severity == "info" for d in self.diagnostics)


@frozen
class Failure:
    """Why a file could not be read."""

    name: str
    reason: str


def expand(names: Iterable[str]) -> Iterator[str]:
    """Yield the files that are named, and those of the folders that are named."""
    for name in names:
        if name == "-" or not os.path.isdir(name):  # noqa: PTH112 - see below
            yield name
            continue
        from pathlib import Path  # noqa: PLC0415 - a third of what one file takes

        for file in sorted(Path(name).rglob("*")):
            if file.is_file() and file.suffix.lower() in SUFFIXES:
                yield str(file)


def read_file(
    name: str, source: str | None, series: str | None, language: str | None
) -> Outcome | Failure:
    """Read one file; ``-`` is standard input, page text unless *source* says so."""
    try:
        data = sys.stdin.buffer.read() if name == "-" else _bytes(name)
    except OSError as error:
        return Failure(name, error.strerror or str(error))
    try:
        return _read(name, data, source or format_of(name), series, language)
    except UnresolutionError as error:
        return Failure(name, str(error))


def format_of(name: str) -> str:
    """Return the format that the suffix of *name* tells; page text for want of one."""
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122 - as above
    return SUFFIXES.get(suffix, "text")


def _bytes(name: str) -> bytes:
    with open(name, "rb") as file:  # noqa: PTH123 - as above
        return file.read()


def _read(
    name: str, data: bytes, source: str, series: str | None, language: str | None
) -> Outcome:
    if source in _PAGE_TEXT:
        parsed = parse(decode(data), series, language)
        findings = tuple(d.render(parsed.source) for d in parsed.diagnostics)
        return Outcome(name, parsed.resolution, parsed.diagnostics, findings)
    reading = read(data, source)
    findings = tuple(diagnostic.render() for diagnostic in reading.diagnostics)
    return Outcome(name, reading.resolution, reading.diagnostics, findings)


def with_progress(work: Iterable[T], total: int) -> Iterable[T]:
    """Return *work*, with a bar on standard error if that is a terminal."""
    if total < 2 or not sys.stderr.isatty():
        return work
    try:
        from tqdm import tqdm  # noqa: PLC0415 - an extra
    except ImportError:
        return work
    bar: Iterable[T] = tqdm(work, total=total, unit="file", file=sys.stderr)
    return bar
