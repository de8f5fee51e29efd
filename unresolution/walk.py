"""Every printed block of running text, in reading order."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, Literal, NamedTuple, TypeAlias, assert_never

from .model import (
    Annex,
    Block,
    Clause,
    Content,
    Embedded,
    Heading,
    Paragraph,
    Quotation,
    Resolution,
    Row,
    Section,
    Table,
    plain_text,
)

__all__ = ["Passage", "PassageKind", "contents", "walk"]

PassageKind: TypeAlias = Literal[
    "preambular", "operative", "subparagraph", "heading", "text", "row"
]


class Passage(NamedTuple):
    """
    One printed paragraph, heading or row.

    Attributes:
        kind: What it is.
        number: Its number as text, if it has one.
        text: Its own words, without marks of notes and without what is below it.
        path: Where it stands; `unresolution.find` takes it.
        node: The part of the resolution that it was read from.
    """

    kind: PassageKind
    number: str | None
    text: str
    path: str
    node: Block | Row | Annex | Resolution


#: Makes a passage of its five fields in half the time, which counts for a whole text.
_passage: Callable[[tuple[Any, ...]], Passage] = partial(tuple.__new__, Passage)


def walk(resolution: Resolution) -> Iterator[Passage]:
    """
    Yield every printed block of running text in reading order.

    One printed paragraph is one block: a chapeau, a further paragraph, a text after a
    list, a subparagraph.  It goes through sections, embedded documents, annexes and
    parts, whose label (or letter) and title come first, each as a heading of its own; a
    section's number and heading are one heading.  The masthead, title, closing,
    formulas and notes are not in it.
    """
    return _document(resolution, "")


def texts(resolution: Resolution) -> list[tuple[str, str]]:
    """
    Return the path and the text of every passage that `walk` yields.

    For who asks for no more: most blocks are clauses without children, and those have
    no need of a generator and of a passage, which take twice as long.
    """
    found: list[tuple[str, str]] = []
    for index, block in enumerate(resolution.body):
        if type(block) is Clause and not block.children:
            found.append((f"body/{index}", plain_text(block.content)))
        else:
            passages = _body([(index, block)], "body")
            found += [(path, text) for _, _, text, path, _ in passages]
    passages = _after_body(resolution, "")
    return found + [(path, text) for _, _, text, path, _ in passages]


def _document(resolution: Resolution, above: str) -> Iterator[Passage]:
    """Yield the passages of a document; *above* is its path and a slash, or nothing."""
    yield from _body(enumerate(resolution.body), f"{above}body")
    yield from _after_body(resolution, above)


def _after_body(resolution: Resolution, above: str) -> Iterator[Passage]:
    for index, annex in enumerate(resolution.annexes):
        yield from _annex(annex, f"{above}annexes/{index}")
    for index, part in enumerate(resolution.parts):
        yield from _embedded(part, f"{above}parts/{index}")


def _embedded(resolution: Resolution, path: str) -> Iterator[Passage]:
    """Yield the letter or number of a part or an embedded document, title and text."""
    letter, title = resolution.letter, resolution.title
    if letter is not None:
        yield Passage("heading", letter, "", f"{path}/letter_content", resolution)
    if title is not None:
        yield Passage("heading", None, title, f"{path}/title_content", resolution)
    yield from _document(resolution, f"{path}/")


def _annex(annex: Annex, path: str) -> Iterator[Passage]:
    yield Passage("heading", None, annex.label, f"{path}/label_content", annex)
    if annex.title is not None:
        yield Passage("heading", None, annex.title, f"{path}/title_content", annex)
    yield from _body(enumerate(annex.body), f"{path}/body")
    for index, appendix in enumerate(annex.annexes):
        yield from _annex(appendix, f"{path}/annexes/{index}")


def _body(blocks: Iterable[tuple[int, Block]], path: str) -> Iterator[Passage]:
    """Yield the passages of numbered *blocks*, which stand at *path*."""
    # A generator that calls itself would cost the square of the depth.
    stack = [(iter(blocks), path, False)]
    while stack:
        blocks, path, below = stack[-1]
        for index, block in blocks:
            here = f"{path}/{index}"
            match block:
                case Clause():
                    kind: PassageKind = "subparagraph" if below else block.kind
                    text = plain_text(block.content)
                    yield _passage((kind, block.number, text, here, block))
                    if block.children:
                        stack.append(
                            (enumerate(block.children), f"{here}/children", True)
                        )
                        break
                case Paragraph():
                    numbered = below and block.label is not None
                    kind = "subparagraph" if numbered else "text"
                    text = plain_text(block.content)
                    yield _passage((kind, block.number, text, here, block))
                    if block.children:
                        stack.append(
                            (enumerate(block.children), f"{here}/children", True)
                        )
                        break
                case Heading():
                    yield Passage("heading", block.number, block.text, here, block)
                case Section():
                    title = block.title or ""
                    yield Passage("heading", block.number, title, here, block)
                    stack.append((enumerate(block.body), f"{here}/body", False))
                    break
                case Quotation():
                    stack.append((enumerate(block.body), f"{here}/body", below))
                    break
                case Table():
                    for place, row in enumerate(block.rows):
                        yield Passage(
                            "row", None, row.text, f"{here}/rows/{place}", row
                        )
                case Embedded():
                    yield from _embedded(block.resolution, f"{here}/resolution")
                case _:
                    assert_never(block)
        else:
            stack.pop()


def contents(resolution: Resolution) -> Iterator[Content]:
    """
    Yield every run of inlines of a resolution, in reading order, notes last.

    Those of parts and embedded documents included: all that can hold a mark of a note.
    """
    yield from (line.content for line in resolution.masthead.lines)
    if resolution.origin is not None:
        yield resolution.origin.content
    yield from (resolution.title_content, resolution.letter_content)
    yield resolution.formula_content
    yield from _contents(resolution.body)
    yield from (line.content for line in resolution.closing)
    for annex in resolution.annexes:
        yield from _annex_contents(annex)
    for part in resolution.parts:
        yield from contents(part)
    yield from (note.content for note in resolution.footnotes)


def _annex_contents(annex: Annex) -> Iterator[Content]:
    yield from (annex.label_content, annex.title_content)
    yield from _contents(annex.body)
    for appendix in annex.annexes:
        yield from _annex_contents(appendix)


def _contents(body: Iterable[Block]) -> Iterator[Content]:
    stack: list[Block] = list(body)[::-1]
    while stack:
        block = stack.pop()
        match block:
            case Clause() | Paragraph():
                yield block.content
                stack.extend(block.children[::-1])
            case Heading():
                yield block.content
            case Section():
                yield block.title_content
                stack.extend(block.body[::-1])
            case Quotation():
                stack.extend(block.body[::-1])
            case Table():
                for row in block.rows:
                    yield from (cell.content for cell in row.cells)
            case Embedded():
                yield from contents(block.resolution)
            case _:
                assert_never(block)
