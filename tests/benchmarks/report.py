"""Tables of figures, for the screen and for docs/performance.md."""

import datetime
import os
import platform
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

__all__ = ["Report", "machine"]


@dataclass
class Report:
    """
    What was measured.

    Attributes:
        pages: Parts of the page, in Markdown.
        figures: What the goals are about, by name.
        absent: Neighbours that are not installed, with how to have them.
    """

    pages: list[str] = field(default_factory=list)
    figures: dict[str, float] = field(default_factory=dict)
    absent: dict[str, str] = field(default_factory=dict)

    def title(self, text: str) -> None:
        """Begin a section."""
        self._add(f"## {text}\n")

    def say(self, text: str) -> None:
        """Add a paragraph."""
        self._add(f"{text}\n")

    def table(self, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Add a table; floats are given three figures."""
        lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
        self._add("".join(f"| {' | '.join(map(_cell, line))} |\n" for line in lines))

    def miss(self, name: str, how: str) -> None:
        """Note that a neighbour is absent, and say so."""
        self.absent[name] = how
        print(f"{name} is skipped: {how}", file=sys.stderr)

    def _add(self, text: str) -> None:
        self.pages.append(text)
        print(text, flush=True)


def _cell(value: object) -> str:
    if not isinstance(value, float):
        return str(value)
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def machine() -> list[tuple[str, str]]:
    """Return what was measured on: name and value."""
    return [
        ("date", datetime.datetime.now(tz=datetime.UTC).date().isoformat()),
        ("processor", f"{_processor()}, {os.cpu_count()} cores"),
        ("system", platform.platform(terse=True)),
        ("Python", f"{platform.python_version()}, {platform.python_compiler()}"),
        ("libraries", ", ".join(_versions())),
    ]


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if "model name" in line]
    return names[0] if names else platform.machine()


def _versions() -> list[str]:
    names = ["unresolution", "attrs", "cattrs", "lxml", "orjson", "msgspec"]
    names += ["pydantic", "markdown-it-py", "eyecite", "hyperscan", "bluebell-akn"]
    found = []
    for name in names:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    return found
