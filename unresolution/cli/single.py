"""What the command does with one file, here or in another process."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from .. import _late as attrs
from .._late import frozen
from ..errors import UnresolutionError
from ..formats import registry
from .files import Failure, Outcome, read_file
from .outline import outline

if TYPE_CHECKING:
    import argparse

__all__ = ["Told", "check_one", "convert_one", "parse_one"]


@frozen
class Told:
    """
    What is to be printed about a file.

    Attributes:
        out: For standard output.
        err: For standard error.
        clean: Whether nothing was worth a finding.
        failed: Whether it could not be read, or not be written.
    """

    out: str = ""
    err: str = ""
    clean: bool = True
    failed: bool = False


_Teller: TypeAlias = Callable[[Outcome, "argparse.Namespace"], Told]


def parse_one(options: "argparse.Namespace", name: str) -> Told:
    """Read the file *name* and show it as the options say."""
    return _told(name, options, _shown)


def convert_one(options: "argparse.Namespace", name: str) -> Told:
    """Read the file *name* and write it in another format."""
    return _told(name, options, _written)


def check_one(options: "argparse.Namespace", name: str) -> Told:
    """Read the file *name* and tell its findings."""
    return _told(name, options, lambda outcome, _: Told(out=_findings(outcome)))


def _told(name: str, options: "argparse.Namespace", tell: _Teller) -> Told:
    outcome = read_file(name, options.source, options.series, options.language)
    if isinstance(outcome, Failure):
        return Told(err=f"{name}: {outcome.reason}\n", failed=True)
    try:
        told = tell(outcome, options)
    except (UnresolutionError, OSError) as error:
        return Told(err=f"{name}: {error}\n", failed=True)
    return attrs.evolve(told, clean=outcome.clean)


def _shown(outcome: Outcome, options: "argparse.Namespace") -> Told:
    if options.shown:
        head = f"== {outcome.name}\n" if options.many else ""
        drawn = outline(outcome.resolution, outcome.findings, width=options.width)
        return Told(out=f"{head}{drawn}\n")
    if options.many:
        return Told(out=_json_line(outcome) + "\n")
    from ..formats.json import dumps as dumps_json  # noqa: PLC0415

    # To load a quicker library takes longer than to write one document without it.
    out = dumps_json(outcome.resolution, backend="json")
    return Told(out=out, err=_findings(outcome))


def _json_line(outcome: Outcome) -> str:
    """Return one line of JSON: the file, its document, and the findings."""
    import json  # noqa: PLC0415 - one file needs none of this

    from ..formats.json import to_document  # noqa: PLC0415

    document = to_document(outcome.resolution)
    findings = [
        {"code": d.code, "severity": d.severity, "message": d.message, "span": d.span}
        for d in outcome.diagnostics
    ]
    line = {"file": outcome.name, "document": document, "findings": findings}
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def _written(outcome: Outcome, options: "argparse.Namespace") -> Told:
    target = registry.get(options.to)
    text = target.dumps(outcome.resolution)
    findings = _findings(outcome)
    if options.output is None:
        return Told(out=text, err=findings)
    from pathlib import Path  # noqa: PLC0415 - dear to import

    path = folder = Path(options.output)
    if options.many or folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        stem = "resolution" if outcome.name == "-" else Path(outcome.name).stem
        path = folder / f"{stem}{target.suffixes[0]}"
    path.write_text(text, encoding="utf-8", newline="\n")
    return Told(err=findings)


def _findings(outcome: Outcome) -> str:
    return "".join(f"{outcome.name}:{finding}\n" for finding in outcome.findings)
