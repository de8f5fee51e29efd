"""
The command.

Machine output goes to standard output, everything else to standard error.  Exit status:
0 clean, 1 findings, 2 wrong use or a file that can't be read.
"""

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from ..errors import UnresolutionError
from ..formats import registry
from ..languages import registry as languages
from ..series import registry as series_registry
from .files import expand, with_progress
from .single import Told, check_one, convert_one, parse_one

__all__ = ["main"]

_CLEAN, _FINDINGS, _UNREADABLE = 0, 1, 2

#: For so many files it pays to start other processes.
_MANY = 200


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        # A letter that a terminal lacks, or half of one in the name of a file, is
        # printed as an escape, which JSON has too.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
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


def _columns() -> int:
    """Return how wide the terminal is; `shutil`, which knows, loads what compresses."""
    try:
        columns = int(os.environ.get("COLUMNS", ""))
    except ValueError:
        columns = 0
    if columns > 0:
        return columns
    try:
        # The stream that the process began with; `sys.stdout` may have been replaced.
        stream = sys.__stdout__
        found = os.get_terminal_size(stream.fileno()).columns if stream else 0
    except (ValueError, OSError):
        found = 0
    return found or 80


class _Help(argparse.HelpFormatter):
    """How help is laid out; argparse makes one for each argument, help or no help."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="unresolution",
        description="Read and write United Nations resolutions.",
        formatter_class=_Help,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    reading = argparse.ArgumentParser(add_help=False, formatter_class=_Help)
    reading.add_argument(
        "files", nargs="+", metavar="FILE", help="files, folders, or - (standard input)"
    )
    reading.add_argument(
        "--from", dest="source", metavar="FORMAT", help="what they are"
    )
    reading.add_argument("--series", help="such as ga; found out if not given")
    reading.add_argument("--language", help="such as en; found out if not given")
    reading.add_argument(
        "-j",
        "--jobs",
        type=_jobs,
        metavar="N",
        help=f"processes; by default one, or one a processor for {_MANY} files or more",
    )

    parse = commands.add_parser(
        "parse",
        parents=[reading],
        help="read, and show an outline or JSON",
        formatter_class=_Help,
    )
    shape = parse.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="JSON, as when piped")
    shape.add_argument("--outline", action="store_true", help="as on a terminal")
    parse.set_defaults(run=_parse)

    convert = commands.add_parser(
        "convert",
        parents=[reading],
        help="read, and write in another format",
        formatter_class=_Help,
    )
    convert.add_argument("--to", required=True, metavar="FORMAT")
    convert.add_argument("-o", "--output", metavar="PATH", help="a file, or a folder")
    convert.set_defaults(run=_convert)

    check = commands.add_parser(
        "check", parents=[reading], help="print findings only", formatter_class=_Help
    )
    check.set_defaults(run=_check)

    schema = commands.add_parser(
        "schema", help="print the JSON Schema of our JSON", formatter_class=_Help
    )
    schema.set_defaults(run=_schema)

    series = commands.add_parser(
        "series", help="list series, languages and formats", formatter_class=_Help
    )
    series.set_defaults(run=_series)
    return parser


def _jobs(text: str) -> int:
    count = int(text)
    if count < 1:
        raise ValueError(text)
    return count


def _parse(options: argparse.Namespace) -> int:
    names = list(expand(options.files))
    options.shown = options.outline or (sys.stdout.isatty() and not options.json)
    if options.shown:
        options.width = _columns()
    folders = any(map(os.path.isdir, options.files))
    options.many = len(names) != 1 or folders
    return _each(names, parse_one, options)


def _convert(options: argparse.Namespace) -> int:
    registry.get(options.to)  # a name that is wrong is told once
    names = list(expand(options.files))
    options.many = len(names) != 1
    if options.many and options.output is None:
        print("unresolution: several files need -o FOLDER", file=sys.stderr)
        return _UNREADABLE
    return _each(names, convert_one, options)


def _check(options: argparse.Namespace) -> int:
    names = list(expand(options.files))
    options.many = len(names) != 1
    return _each(names, check_one, options)


def _schema(options: argparse.Namespace) -> int:  # noqa: ARG001
    from ..formats.json import schema_text  # noqa: PLC0415 - few ask for it

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


def _each(
    names: list[str],
    one: Callable[[argparse.Namespace, str], Told],
    options: argparse.Namespace,
) -> int:
    """Do what is to be done with each file, in their order; return the exit status."""
    read = found = failed = 0
    work = _told(names, partial(one, options), options)
    for told in with_progress(work, len(names)):
        sys.stdout.write(told.out)
        sys.stderr.write(told.err)
        failed += told.failed
        read += not told.failed
        found += not (told.failed or told.clean)
    if options.many:
        summary = f"{read} read, {found} with findings, {failed} unreadable"
        print(summary, file=sys.stderr)
    if failed:
        return _UNREADABLE
    return _FINDINGS if found else _CLEAN


def _told(
    names: list[str], one: Callable[[str], Told], options: argparse.Namespace
) -> Iterator[Told]:
    """Yield what is told of each file, from as many processes as are asked for."""
    jobs = options.jobs or (None if len(names) >= _MANY else 1)
    # Standard input is open in this process alone.
    if jobs == 1 or len(names) < 2 or "-" in names:
        yield from map(one, names)
        return
    from ..pool import each  # noqa: PLC0415 - loads multiprocessing

    for done in each(names, one, processes=jobs):
        failure = Told(err=f"{done.item}: {done.error}\n", failed=True)
        yield failure if done.value is None else done.value
