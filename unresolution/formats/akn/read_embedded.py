"""Texts inside the text: a draft that one organ recommends to another."""

from typing import TYPE_CHECKING

from ...languages import Language
from ...model import Content, Resolution, plain_text
from ...parse.grammar import fold
from ...parse.outline import build_body
from .read_annexes import read_attachments
from .read_blocks import read_items
from .read_kinds import tell_kinds
from .tree import Element
from .vocabulary import DOCUMENTS

if TYPE_CHECKING:
    from .read import _Reader

__all__ = ["read_embedded"]

_MARKS = " ,،，:"


def read_embedded(element: Element, reader: "_Reader") -> Resolution:
    """
    Return the document in *element*: a whole one, or paragraphs and a formula.

    Its notes are those of the document around it, which prints them.
    """
    grammar, words = reader.grammar, reader.words
    assert grammar is not None  # noqa: S101 - the document around it has been read
    names = words.names
    inside = element[:]
    if len(inside) == 1 and names[inside[0].tag] in DOCUMENTS:
        # The guidelines have a whole document in the structure that embeds it.
        (element,) = inside
    formula: Content = ()
    title: Content = ()
    before: list[Element] = []
    rest: list[Element] = []
    attached: list[Element] = []
    for child in element:
        name = names[child.tag]
        if name == "preamble":
            for inner in child:
                if names[inner.tag] == "formula" and not formula:
                    formula = words.content(inner)
                else:
                    before.append(inner)
        elif name in {"container", "recital", "citation"}:
            before.append(child)
        elif name == "preface":
            title = words.content(child, heading=True)
        elif name in {"attachments", "annexes"}:
            attached.append(child)
        elif name == "conclusions":
            reader.late += reader.closing_lines([child])
        elif name not in {"meta", "coverPage"}:
            rest.append(child)
    items = read_items(before, words, "preamble", reader.embedded, holder=element)
    if not formula and items and grammar.is_formula(items[0].text):
        formula = items.pop(0).content
    body = read_items(rest, words, "body", reader.embedded, holder=element)
    tell_kinds(body, grammar.language)
    blocks = build_body([*items, *body], grammar, clauses=True)
    return Resolution(
        series=_series(formula, grammar.language) or grammar.series.name,
        language=grammar.language.code,
        status="draft",
        title=title,
        formula=formula,
        body=blocks,
        annexes=read_attachments(attached, reader),
    )


def _series(formula: Content, language: Language) -> str | None:
    """Return the series of the organ that a formula names."""
    words = fold(plain_text(formula)).rstrip(_MARKS)
    for series, formulas in language.formulas.items():
        if any(fold(known).rstrip(_MARKS) == words for known in formulas):
            return series
    return None
