"""
What is fuzzed: functions of any bytes that raise if a promise was broken.

Nothing here needs a fuzzer, so that a finding can be run again by itself:
``TARGETS["text"](data)``.
"""

import contextlib
import functools
import io
import pickle
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tests.long_way import outcome, read_the_long_way
from unresolution import (
    InvalidDocument,
    InvalidSymbol,
    ParseError,
    Resolution,
    Symbol,
    dumps,
    loads,
    parse,
    parse_all,
)
from unresolution.cli.main import main
from unresolution.languages import registry as languages
from unresolution.parse import Parsed
from unresolution.series import registry as series

__all__ = ["COMMANDS", "TARGETS"]

T = TypeVar("T")

#: Seconds that a reading may take: once, and for each byte. An instrumented reader
#: takes some 2 microseconds for a byte; what is quadratic takes far more.
_ONCE, _PER_BYTE = 0.5, 30e-6

#: What may be known of a text beforehand: nothing, or series and language.
_KNOWN = [
    (None, None),
    *((s, c) for c in languages.builtin() for s in series.builtin()),
]


class Slow(Exception):
    """Raised when a reading took longer than its length explains."""


def timed(work: Callable[[], T], size: int) -> T:
    """Do the *work*; raise `Slow` if it takes too long three times."""
    limit = _ONCE + size * _PER_BYTE
    for _ in range(3):
        start = time.process_time()
        done = work()
        taken = time.process_time() - start
        if taken < limit:
            return done
    raise Slow(f"{taken:.1f} s for {size} bytes")


def text_of(data: bytes) -> str:
    """Return *data* as text; bytes that are no UTF-8 become lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


# Page text ----------------------------------------------------------------------------


def read_text(data: bytes) -> None:
    """Laws 1, 2, 3, 4, 5 and 8 for any text; the first byte says what is known."""
    text = text_of(data[1:])
    known = _KNOWN[data[0] % len(_KNOWN)] if data and data[0] < 128 else _KNOWN[0]
    parsed = timed(lambda: parse(text, *known), len(data))
    _sound(text, parsed)
    assert pickle.loads(pickle.dumps(parsed)) == parsed
    timed(lambda: parsed.resolution.citations, len(data))
    _comes_back(parsed.resolution, data)


def read_both_ways(data: bytes) -> None:
    """All that comes out is the same with the short ways through the reader shut."""
    text = text_of(data)
    assert outcome(parse(text)) == outcome(read_the_long_way(text))


def read_all(data: bytes) -> None:
    """Laws 1 and 2 for texts of several resolutions: no character has two owners."""
    text = text_of(data)
    readings = timed(lambda: parse_all(text), len(data))
    owned = bytearray(len(text))
    for parsed in readings:
        _sound(text, parsed)
        for leaf in parsed.leaves:
            if leaf.owner == "model":
                start, stop = leaf.span
                assert not any(owned[start:stop]), f"owned twice: {leaf}"
                owned[start:stop] = b"\1" * (stop - start)


def read_long(data: bytes) -> None:
    """Law 1 for what is repeated: a head, and after a line feed what follows it."""
    head, _, piece = data.partition(b"\n\x00")
    text = text_of(head) + "\n" + text_of(piece) * (20_000 // (len(piece) + 1))
    timed(lambda: parse(text), len(text))


def _sound(text: str, parsed: Parsed) -> None:
    assert parsed.source.text == text
    place = 0
    for leaf in parsed.leaves:
        assert place <= leaf.span.start < leaf.span.stop <= len(text)
        assert not text[place : leaf.span.start].strip(), f"lost before {leaf}"
        place = leaf.span.stop
    assert not text[place:].strip(), "lost at the end"
    for diagnostic in parsed.diagnostics:
        assert 0 <= diagnostic.span.start <= diagnostic.span.stop <= len(text)
        diagnostic.render(parsed.source)


def _comes_back(resolution: Resolution, data: bytes) -> None:
    """
    Laws 3, 4 and 5.

    What writes text reads it many times, so it is asked for one *data* in eight, always
    the same ones.
    """
    hash(resolution)
    for name in ("json", "akn"):
        assert loads(dumps(resolution, name), name) == resolution, f"not back: {name}"
    turn = zlib.crc32(data) % 16
    if turn < 2:
        _is_printed_back(resolution, ("text", "markdown")[turn])


def _is_printed_back(resolution: Resolution, name: str) -> None:
    written = dumps(resolution, name)
    back = loads(written, name)
    assert back == resolution.printed(), f"not back: {name}"
    assert dumps(back, name) == written, f"not itself: {name}"


# Formats ------------------------------------------------------------------------------


def _reader(name: str) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        """Only documented exceptions; what was read comes back in every format."""
        try:
            resolution = timed(lambda: loads(data, name), len(data))
        except (InvalidDocument, ParseError) as error:
            pickle.loads(pickle.dumps(error)).__str__()
            return
        _comes_back(resolution, data)

    read.__name__ = f"read_{name}"
    return read


# Symbols ------------------------------------------------------------------------------


def read_symbol(data: bytes) -> None:
    """A symbol, or the place where it is none; and its spelling is that of an equal."""
    text = text_of(data)
    try:
        symbol = timed(lambda: Symbol.parse(text), len(data))
    except InvalidSymbol as error:
        str(error)
        text[error.position :].encode("utf-8", "surrogatepass")
        return
    again = Symbol.parse(str(symbol))
    assert again == symbol and hash(again) == hash(symbol)
    assert str(again) == str(symbol)
    assert pickle.loads(pickle.dumps(symbol)) == symbol
    assert not symbol < again


# The command --------------------------------------------------------------------------

COMMANDS = [
    ["parse", "--json"],
    ["parse", "--outline"],
    ["check"],
    *(["convert", "--to", name] for name in ("json", "text", "markdown", "akn")),
]
_FROM = ["text", "markdown", "json", "akn"]
_MORE = [
    [],
    ["--series", "sc"],
    ["--language", "ar"],
    ["-o", "out"],
    ["-o", "."],
    ["--from", "nothing"],
    ["--series", "nothing"],
    ["two.txt", "no-such-file"],
]


def command(data: bytes) -> None:
    """Any file in any format: an exit status, never a traceback."""
    first, body = (data[0], data[1:]) if data else (0, b"")
    line = [*COMMANDS[first % len(COMMANDS)]]
    first //= len(COMMANDS)
    line += ["--from", _FROM[first % len(_FROM)], *_MORE[first // len(_FROM) % 8]]
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("page.txt").write_bytes(body)
        Path("two.txt").write_bytes(body[: len(body) // 2])
        # What prints must cope with what no file can hold.
        with _captured():
            try:
                status = main([*line, "page.txt"])
            except SystemExit as error:  # argparse: wrong use
                status = error.code
    assert status in {0, 1, 2}, status


@contextlib.contextmanager
def _captured():
    """Send what is printed to streams as strict as those of a terminal."""
    streams = sys.stdout, sys.stderr
    sys.stdout = io.TextIOWrapper(io.BytesIO(), "utf-8")
    sys.stderr = io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace")
    try:
        yield
    finally:
        sys.stdout, sys.stderr = streams


# Whole resolutions --------------------------------------------------------------------


def drawn(data: bytes) -> None:
    """Laws 3, 4 and 5 for a resolution that *data* draws from the strategies."""
    _drawn()(data)


@functools.cache
def _drawn() -> Callable[[bytes], object]:
    from hypothesis import given, settings

    from unresolution.testing import resolutions

    @settings(database=None, deadline=None)
    @given(resolutions())
    def check(resolution: Resolution) -> None:
        for name in ("text", "markdown"):
            _is_printed_back(resolution, name)
        _comes_back(resolution, b"")

    once: Callable[[bytes], object] = check.hypothesis.fuzz_one_input
    return once


TARGETS: dict[str, Callable[[bytes], None]] = {
    "text": read_text,
    "both-ways": read_both_ways,
    "all": read_all,
    "long": read_long,
    **{f"loads-{name}": _reader(name) for name in ("json", "text", "markdown", "akn")},
    "symbol": read_symbol,
    "command": command,
    "drawn": drawn,
}
