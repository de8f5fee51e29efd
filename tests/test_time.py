"""Reading and writing take time in proportion to length, whatever is repeated."""

import contextlib
import gc
import time
from collections.abc import Callable

import pytest

from tests.formats.test_akn_read import document, paragraph
from unresolution import UnresolutionError, dumps, loads, parse, parse_all
from unresolution.symbols import Symbol

PIECES = [
    "a", " ", "1 ", "_", "/", "a-", "* ", "(a) ", "1, ", "A/", "¹", "\t", "\n", "[",
    "(", "1. ", "a.", "\u00a0", "大", "1/", "&amp;lt;", "<b>a</b> ", "<!--", "{", '"',
]  # fmt: skip


def xml(text: str) -> str:
    return document(paragraph("1.", f"x {text} y"))


READERS: dict[str, Callable[[str], object]] = {
    "akn": lambda text: loads(xml(text), "akn"),
    "akn, label": lambda text: loads(document(paragraph(text, "x")), "akn"),
    "akn, written": lambda text: dumps(loads(xml(text), "akn"), "akn"),
    "text": lambda text: parse(f"The General Assembly,\n\n1. Decides x{text}y\n"),
    "Chinese": lambda text: parse(f"大会,\n\n1. 决定{text}。\n", "ga", "zh"),
    "json": lambda text: loads(f'{{"schema": 1, "resolution": {text}', "json"),
    "symbol": lambda text: Symbol.parse("A/" + text),
}


#: Ten resolutions take ten times as long as one, whether they share a text or not.
ONE = (
    "98/{}. Lighthouses\n\nThe General Assembly,\n\n1. Requests  help{};\n\n2. Ends.\n"
)


def volume(count: int) -> str:
    return "\n".join(
        ONE.format(number, " and help" * 40) for number in range(1, count + 1)
    )


def seconds(read: Callable[[str], object], text: str) -> float:
    """Return the processor time of one reading, without the collector of garbage."""
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        with contextlib.suppress(UnresolutionError):
            read(text)
        return time.process_time() - start
    finally:
        gc.enable()


@pytest.mark.parametrize("name", READERS)
def test_no_piece_is_steep(name: str) -> None:
    """Four times the text takes four times the time, not sixteen times."""
    read = READERS[name]
    for piece in PIECES:
        small, large = (piece * (size // len(piece)) for size in (10_000, 40_000))
        # What is quadratic is so each time; a busy machine is not.
        assert any(
            (taken := seconds(read, large)) < 0.2 or taken < 8 * seconds(read, small)
            for _ in range(4)
        ), piece


def test_a_volume_takes_as_long_as_its_resolutions() -> None:
    """What is asked of the whole text is asked once, not by each of them."""
    small, large = volume(400), volume(1600)
    assert len(parse_all(small)) == 400

    assert any(
        seconds(parse_all, large) < 6 * seconds(parse_all, small) for _ in range(5)
    )
