"""
Every regular expression of the package, on texts of one piece again and again.

    python -m tests.benchmarks.bench_patterns

Printed are those whose search takes far more than four times as long for four times
the text.  Most of them are only matched at one place, or only see short lines; that no
reader is slow is shown by `tests/test_time.py` and `tests/parse/test_bad_input.py`.
"""

import gc
import importlib
import pkgutil
import re._constants as kinds
import re._parser as parser
import sys
import time
from collections.abc import Iterator

import unresolution
from tests.corpus import ROOT
from unresolution import _re, dumps, parse
from unresolution.languages import registry as languages
from unresolution.series import registry as series
from unresolution.testing import _value  # noqa: F401 - loaded, so that all are

#: What hostile texts are made of, besides what a pattern itself repeats.
PIECES = [
    "a", "A", "1", " ", "\t", "\n", ".", ",", "(", "[", "*", "¹", "-", "/", "I", "大",
    "Я", "،", "a ", "A ", "1 ", "1. ", "a, ", "A, ", "1, ", "A/", "(a) ", "A. ", "“",
    "1\n", "a\n", "_", "[^1", "and ", "\u00a0",
]  # fmt: skip
SHORT, LONG = 750, 3_000


def patterns() -> list[_re._Late]:
    """Return all patterns of the package, those that languages and series make too."""
    for module in pkgutil.walk_packages(unresolution.__path__, "unresolution."):
        if module.name != "unresolution.__main__":
            importlib.import_module(module.name)
    text = (ROOT / "docs" / "examples" / "a-res-98-4.txt").read_text("utf-8")
    for name, code in [
        *((name, "en") for name in series.builtin()),
        *(("ga", code) for code in languages.builtin()),
    ]:
        parse(text, name, code)
    assert parse(text).resolution.citations
    assert dumps(parse(text).resolution, "markdown")
    found = {late for late in gc.get_objects() if type(late) is _re._Late}
    return sorted(found, key=lambda late: (str(late.pattern), late.flags))


def repeated(late: _re._Late) -> Iterator[str]:
    """Yield an example of each thing that *late* repeats often."""
    waiting = [parser.parse(late.pattern, late.flags)]
    while waiting:
        for kind, value in waiting.pop():
            if kind in {kinds.MAX_REPEAT, kinds.MIN_REPEAT}:
                found = "".join(example(value[2]))
                if value[1] >= 16 and found:
                    yield found
                waiting.append(value[2])
            elif kind is kinds.SUBPATTERN:
                waiting.append(value[3])
            elif kind is kinds.BRANCH:
                waiting.extend(value[1])
            elif kind in {kinds.ASSERT, kinds.ASSERT_NOT}:
                waiting.append(value[1])


def example(parsed: parser.SubPattern) -> Iterator[str]:
    """Yield the letters of a text that *parsed* matches, more or less."""
    for kind, value in parsed:
        if kind is kinds.LITERAL:
            yield chr(value)
        elif kind is kinds.IN:
            yield one_of(value)
        elif kind is kinds.ANY or kind is kinds.NOT_LITERAL:
            yield "a"
        elif kind in {kinds.MAX_REPEAT, kinds.MIN_REPEAT}:
            yield from list(example(value[2])) * max(1, value[0])
        elif kind is kinds.SUBPATTERN:
            yield from example(value[3])
        elif kind is kinds.BRANCH:
            yield from example(value[1][0])


def one_of(members: list) -> str:
    """Return a letter of a class."""
    kind, value = members[0]
    if kind is kinds.LITERAL:
        return chr(value)
    if kind is kinds.RANGE:
        return chr(value[0])
    names = {
        kinds.CATEGORY_DIGIT: "1",
        kinds.CATEGORY_SPACE: " ",
        kinds.CATEGORY_WORD: "a",
    }
    return names.get(value, "a")


def steep(late: _re._Late, piece: str) -> bool:
    """Tell whether four times the text takes far more than four times as long."""

    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size] + "\0"
        given = text.encode() if isinstance(late.pattern, bytes) else text
        start = time.process_time()
        for _ in late.finditer(given):
            pass
        return time.process_time() - start

    long = seconds(LONG)
    return long > 0.004 and long > 8 * seconds(SHORT)


def main() -> int:
    """Print what is steep; whether a long text can reach it is for people to tell."""
    found = patterns()
    for late in found:
        for piece in [*PIECES, *sorted(set(repeated(late)))]:
            # What a busy machine did to one measurement it won't do to three.
            if all(steep(late, piece) for _ in range(3)):
                print(f"{piece!a} again and again: {late.pattern!a}", flush=True)
                break
    print(f"{len(found)} patterns, {len(PIECES)} pieces and their own")
    return 0


if __name__ == "__main__":
    sys.exit(main())
