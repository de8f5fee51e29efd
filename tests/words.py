"""
Is every word of an XML file in the resolution that was read from it?

The words are taken from the markup with regular expressions, not with a parser: files
which are not well-formed are checked in the same way, and reader and check share
nothing that could be wrong in both.
"""

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

from unresolution.model import (
    Annex,
    Block,
    Clause,
    Content,
    Embedded,
    Heading,
    NoteReference,
    Paragraph,
    Quotation,
    Resolution,
    Section,
    Table,
)

__all__ = ["WordCheck", "check_words", "words_of_markup", "words_of_resolution"]

#: Elements that may lie within a word; all others end one.
_WITHIN_WORDS = (
    "a|abbr|b|date|def|docAuthority|docDate|docNumber|docProponent|docStage|docStatus|"
    "docTitle|docType|em|entity|event|i|inline|location|mref|organization|quantity|ref|rref|"
    "session|span|strong|sub|sup|term|u"
)
_META = re.compile(r"<meta\b.*?</meta>", re.DOTALL)
_JOB_NUMBER = re.compile(r"<docketNumber\b[^>]*>(.*?)</docketNumber>", re.DOTALL)
_SILENT = re.compile(r"<!--.*?-->|<\?.*?\?>", re.DOTALL)
_INLINE_TAG = re.compile(rf"</?(?:\w+:)?(?:{_WITHIN_WORDS})(?:\s[^>]*)?/?>")
_TAG = re.compile(r"<[^>]*>")
#: A rule of underscores above the notes is no word.
_WORD = re.compile(r"(?=_*[^\W_])\w+")
_IGNORABLE = re.compile(
    "[\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)

#: A number in its element, and once more before the heading: "I." and "I. Title".
_TWICE = re.compile(
    r"<num>\s*(\(?([A-Za-z]{1,7})\)?\.?)\s*</num>\s*<(?:sub)?heading[^>]*>\s*\1\s"
)


@attrs.frozen
class WordCheck:
    """
    The result for one file.

    Attributes:
        total: Words of the content of the file.
        missing: Words that the resolution lacks.
        extra: Words that the file lacks.
        excepted: Words that are left out on purpose, by reason.
    """

    total: int
    missing: Counter[str]
    extra: Counter[str]
    excepted: Counter[str]


def check_words(markup: str, resolution: Resolution) -> WordCheck:
    """Compare the words of a file with those of the resolution read from it."""
    printed = Counter(words_of_markup(markup))
    read = Counter(words_of_resolution(resolution))
    total = printed.total()
    excepted: Counter[str] = Counter()
    for match in _TWICE.finditer(markup):
        excepted["a number printed once and marked up twice"] += 1
        printed[match[2]] -= 1
    return WordCheck(total, +(printed - read), +(read - printed), excepted)


def words_of_markup(markup: str) -> Iterator[str]:
    """Yield the words between the tags, outside of the head, and the job number."""
    jobs = " ".join(_JOB_NUMBER.findall(markup))
    text = _SILENT.sub("", _META.sub(" ", markup)) + f" <p>{jobs}</p>"
    text = _TAG.sub(" ", _INLINE_TAG.sub("", text))
    # Some files escape twice: "&amp;nbsp;".
    yield from _words(html.unescape(html.unescape(text)))


def words_of_resolution(resolution: Resolution, *, part: bool = False) -> Iterator[str]:
    """Yield all words of *resolution* that are printed, in no order that matters."""
    for line in (*resolution.masthead.lines, *resolution.closing):
        yield from _content(line.content)
    if resolution.origin is not None:
        yield from _content(resolution.origin.content)
    if not part:
        yield from _words(_printed_number(resolution))
    for content in (
        resolution.title_content,
        resolution.letter_content,
        resolution.formula_content,
    ):
        yield from _content(content)
    yield from _blocks(resolution.body)
    for annex in resolution.annexes:
        yield from _annex(annex)
    for inner in resolution.parts:
        yield from words_of_resolution(inner, part=True)
    for note in resolution.footnotes:
        yield from _content(note.content)


def _printed_number(resolution: Resolution) -> str:
    """Return the number as printed before the title; in the masthead it is a line."""
    number = resolution.number or ""
    for line in resolution.masthead.lines:
        if line.kind == "document_type" and re.search("[0-9]", line.text):
            return ""
    letter = resolution.letter
    return number.removesuffix(f" {letter}") if letter else number


def _annex(annex: Annex) -> Iterator[str]:
    yield from _content(annex.label_content)
    yield from _content(annex.title_content)
    yield from _blocks(annex.body)
    for inner in annex.annexes:
        yield from _annex(inner)


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    stack = list(blocks)
    while stack:
        block = stack.pop()
        match block:
            case Clause() | Paragraph():
                yield from _words(block.label or "")
                yield from _content(block.content)
                stack.extend(block.children)
            case Heading():
                yield from _words(block.label or "")
                yield from _content(block.content)
            case Section():
                yield from _words(block.label)
                yield from _content(block.title_content)
                stack.extend(block.body)
            case Quotation():
                stack.extend(block.body)
            case Table():
                for row in block.rows:
                    for cell in row.cells:
                        yield from _content(cell.content)
            case Embedded():
                yield from words_of_resolution(block.resolution, part=True)


def _content(content: Content) -> Iterator[str]:
    text = "".join(
        " " if isinstance(part, NoteReference) else part.value for part in content
    )
    return _words(text)


def _words(text: str) -> Iterator[str]:
    yield from _WORD.findall(_IGNORABLE.sub("", text))
