"""
How much memory a document takes, read and while it is read, for each byte of its text.

    python -m tests.benchmarks.bench_memory [MEGABYTES]

What is *retained* is the whole `Parsed` but for the text, which its reader had already;
the *peak* is the most that was ever held on the way.  Both are counted by `tracemalloc`
and divided by the size of the text in UTF-8.
"""

import gc
import sys
import tracemalloc
from itertools import cycle

from tests.corpus import ROOT, texts
from unresolution import parse

STYLES = ("seed", "stream", "markdown", "pdf", "historic")


def measured(text: str) -> tuple[int, int]:
    """Return the bytes that remain of reading *text*, and the most that were held."""
    gc.collect()
    tracemalloc.start()
    parsed = parse(text)
    _, peak = tracemalloc.get_traced_memory()
    gc.collect()
    retained, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert parsed.source.text is text
    return retained, peak


def long_text(text: str, size: int) -> str:
    """Return one resolution of *size* bytes: its paragraphs again, numbered through."""
    pieces = text.strip().split("\n\n")
    first = next(n for n, piece in enumerate(pieces) if piece.startswith("1. "))
    closing = next(n for n, piece in enumerate(pieces) if "plenary meeting" in piece)
    body = [piece.partition(". ")[2] for piece in pieces[first:closing]]
    body = [words for words in body if words]
    written, length = pieces[:first], 0
    for number, words in enumerate(cycle(body), 1):
        written.append(f"{number}. {words}")
        length += len(words.encode())
        if length >= size:
            break
    return "\n\n".join([*written, *pieces[closing : closing + 2]])


def say(name: str, size: int, retained: int, peak: int) -> None:
    """Print one row."""
    print(
        f"{name:24} {size:9} bytes: "
        f"{retained / size:5.1f} retained, {peak / size:5.1f} peak"
    )


def main(megabytes: int = 8) -> int:
    example = (ROOT / "docs" / "examples" / "a-res-98-4.txt").read_text("utf-8")
    parse(example)  # loads modules, compiles patterns
    for style in STYLES:
        found = [path.read_text("utf-8") for path in texts(style)]
        for text in found:
            parse(text)  # loads languages, fills caches
        rows = [(len(text.encode()), *measured(text)) for text in found]
        if rows:
            worst = max(peak / size for size, _, peak in rows if size > 4000)
            say(style, *(sum(column) for column in zip(*rows, strict=True)))
            print(
                f"{'':24} the highest peak of one of 4,000 bytes or more: {worst:.1f}"
            )
    text = long_text(example, megabytes * 10**6)
    say(f"one of {megabytes} MB", len(text.encode()), *measured(text))
    curly = text.replace("'", "’")
    say("the same, with a ’ in it", len(curly.encode()), *measured(curly))
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
