"""
The command.

Machine output goes to standard output, everything else to standard error.  Exit status:
0 clean, 1 findings, 2 wrong use or a file that can't be read.
"""

import argparse
import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..errors import UnresolutionError
from ..formats import dumps, registry
from ..languages import registry as languages
from ..series import registry as series_registry
from .files import Failure, Outcome, expand, read_file, with_progress
from .outline import outline

__all__ = ["main"]

_CLEAN, _FINDINGS, _UNREADABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except UnresolutionError as error:
        print(f"unresolution: {error}", file=sys.stderr)
        return _UNREADABLE
    except BrokenPipeError:
        # The reader of our output has seen enough: ``unresolution ... | head``.
        sys.stderr.close()
        return _CLEAN
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="unresolution", description="Read and write United Nations resolutions."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    reading = argparse.ArgumentParser(add_help=False)
    reading.add_argument(
        "files", nargs="+", metavar="FILE", help="files, folders, or - (standard input)"
    )
    reading.add_argument(
        "--from", dest="source", metavar="FORMAT", help="what they are"
    )
    reading.add_argument("--series", help="such as ga; found out if not given")
    reading.add_argument("--language", help="such as en; found out if not given")

    parse = commands.add_parser(
        "parse", parents=[reading], help="read, and show an outline or JSON"
    )
    shape = parse.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="JSON, as when piped")
    shape.add_argument("--outline", action="store_true", help="as on a terminal")
    parse.set_defaults(run=_parse)

    convert = commands.add_parser(
        "convert", parents=[reading], help="read, and write in another format"
    )
    convert.add_argument("--to", required=True, metavar="FORMAT")
    convert.add_argument("-o", "--output", metavar="PATH", help="a file, or a folder")
    convert.set_defaults(run=_convert)

    check = commands.add_parser("check", parents=[reading], help="print findings only")
    check.set_defaults(run=_check)

    schema = commands.add_parser("schema", help="print the JSON Schema of our JSON")
    schema.set_defaults(run=_schema)

    series = commands.add_parser("series", help="list series, languages and formats")
    series.set_defaults(run=_series)
    return parser


def _parse(options: argparse.Namespace) -> int:
    names = list(expand(options.files))
    many = len(names) != 1 or any(Path(name).is_dir() for name in options.files)
    shown = options.outline or (sys.stdout.isatty() and not options.json)
    tally = _Tally(many=many)
    for outcome in _outcomes(names, options, tally):
        if shown:
            width = shutil.get_terminal_size().columns
            if many:
                print(f"== {outcome.name}")
            print(outline(outcome.resolution, outcome.findings, width=width))
            continue
        if many:
            print(_json_line(outcome))
        else:
            print(dumps(outcome.resolution, "json"), end="")
            _print_findings(outcome)
    return tally.end()


def _convert(options: argparse.Namespace) -> int:
    target = registry.get(options.to)
    names = list(expand(options.files))
    folder = Path(options.output) if options.output else None
    many = len(names) != 1
    if many and folder is None:
        print("unresolution: several files need -o FOLDER", file=sys.stderr)
        return _UNREADABLE
    tally = _Tally(many=many)
    for outcome in _outcomes(names, options, tally):
        _print_findings(outcome)
        text = target.dumps(outcome.resolution)
        if folder is None:
            sys.stdout.write(text)
            continue
        path = folder
        if many or folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            stem = "resolution" if outcome.name == "-" else Path(outcome.name).stem
            path = folder / f"{stem}{target.suffixes[0]}"
        path.write_text(text, encoding="utf-8", newline="\n")
    return tally.end()


def _check(options: argparse.Namespace) -> int:
    names = list(expand(options.files))
    tally = _Tally(many=len(names) != 1)
    for outcome in _outcomes(names, options, tally):
        for finding in outcome.findings:
            print(f"{outcome.name}:{finding}")
    return tally.end()


def _schema(options: argparse.Namespace) -> int:  # noqa: ARG001
    from ..formats.json import schema_text  # noqa: PLC0415 - loads cattrs

    print(schema_text(), end="")
    return _CLEAN


def _series(options: argparse.Namespace) -> int:  # noqa: ARG001
    broken = False
    for title, known in (
        ("series", series_registry),
        ("languages", languages),
        ("formats", registry),
    ):
        print(title)
        for name, origin, problem in known.survey():
            print(f"  {name:<14} {origin}")
            if problem is not None:
                broken = True
                print(f"unresolution: {title}: {name}: {problem}", file=sys.stderr)
    return _FINDINGS if broken else _CLEAN


class _Tally:
    """How many files were read, and how that ended."""

    def __init__(self, *, many: bool) -> None:
        self.many = many
        self.read = self.found = self.failed = 0

    def end(self) -> int:
        """Print a summary for many files and return the exit status."""
        if self.many:
            print(
                f"{self.read} read, {self.found} with findings, "
                f"{self.failed} unreadable",
                file=sys.stderr,
            )
        if self.failed:
            return _UNREADABLE
        return _FINDINGS if self.found else _CLEAN


def _outcomes(
    names: list[str], options: argparse.Namespace, tally: _Tally
) -> Iterator[Outcome]:
    """Read the files one after the other; what fails is said and counted."""
    for name in with_progress(names):
        outcome = read_file(name, options.source, options.series, options.language)
        if isinstance(outcome, Failure):
            tally.failed += 1
            print(f"{outcome.name}: {outcome.reason}", file=sys.stderr)
            continue
        tally.read += 1
        tally.found += not outcome.clean
        yield outcome


def _json_line(outcome: Outcome) -> str:
    """Return one line of JSON: the file, its document, and the findings."""
    from ..formats.json import to_document  # noqa: PLC0415 - loads cattrs

    document = to_document(outcome.resolution)
    findings = [
        {"code": d.code, "severity": d.severity, "message": d.message, "span": d.span}
        for d in outcome.diagnostics
    ]
    line = {"file": outcome.name, "document": document, "findings": findings}
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def _print_findings(outcome: Outcome) -> None:
    for finding in outcome.findings:
        print(f"{outcome.name}:{finding}", file=sys.stderr)
