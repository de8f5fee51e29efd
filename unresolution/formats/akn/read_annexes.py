"""Annexes: what is attached to a document, cut where a label begins one."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from ... import _re as re
from ..._late import define
from ...languages import Language
from ...model import Annex, Content, plain_text
from ...parse.grammar import Grammar
from ...parse.items import Item
from ...parse.outline import build_body
from .read_blocks import read_items
from .read_inlines import Words
from .read_stars import take_star_notes
from .tree import DEEPEST, Element
from .vocabulary import DOCUMENTS

if TYPE_CHECKING:
    from .read import _Reader

__all__ = ["documents_in", "read_annexes", "read_attachments"]

#: A label is a word or two and a number; a title may follow after a dash.
_LONGEST = 40


@define(eq=False)
class _Draft:
    """An annex under construction."""

    label: Content = ()
    rank: int = 0
    title: Content = ()
    items: list[Item] = attrs.field(factory=list)
    below: "list[_Draft]" = attrs.field(factory=list)


def read_attachments(
    elements: Iterable[Element], reader: "_Reader"
) -> tuple[Annex, ...]:
    """
    Return the annexes in attachments.

    The guidelines give an attachment its label and title as `num` and `heading`; the
    published files have them among its paragraphs.
    """
    grammar = reader.grammar
    if grammar is None or reader.depth > DEEPEST:
        return ()
    reader.depth += 1
    found: list[Annex] = []
    items: list[Item] = []

    def cut() -> None:
        found.extend(read_annexes(items, grammar))
        items.clear()

    for attachment in (child for element in elements for child in element):
        head = _head(attachment, reader.words)
        for document in documents_in(attachment, reader.words):
            inside, below = _attached(document, reader)
            if "num" in head:
                cut()
                found.append(
                    Annex(
                        label=head["num"],
                        title=head.get("heading", ()),
                        body=build_body(inside, grammar, clauses=False),
                        annexes=below,
                    )
                )
            else:
                items += [Item(role="heading", content=each) for each in head.values()]
                items += inside
                if below:
                    cut()
                    found += below
            head = {}
    cut()
    reader.depth -= 1
    return tuple(found)


def documents_in(holder: Element, words: Words) -> Iterator[Element]:
    """Yield the documents that are in an attachment or a component."""
    return (child for child in holder if words.names[child.tag] in DOCUMENTS)


def _head(attachment: Element, words: Words) -> dict[str, Content]:
    """Return number, heading and subheading of an attachment, as far as it has any."""
    return {
        name: content
        for child in attachment
        if (name := words.names[child.tag]) in {"num", "heading", "subheading"}
        and (content := words.content(child, heading=name != "num"))
    }


def _attached(
    document: Element, reader: "_Reader"
) -> tuple[list[Item], tuple[Annex, ...]]:
    """Return what stands in the document of an attachment, and its own annexes."""
    words = reader.words
    body: list[Element] = []
    below: list[Element] = []
    for child in document:
        name = words.names[child.tag]
        if name in {"attachments", "annexes"}:
            below.append(child)
        elif name == "conclusions":
            # The closing is printed before the annexes; the XML may have it after them
            # (E/RES/2021/20).
            reader.late += reader.closing_lines([child])
        elif name not in {"meta", "components"}:
            body.append(child)
    items = read_items(body, words, "annex", reader.embedded, holder=document)
    take_star_notes(items, words)
    return items, read_attachments(below, reader)


def read_annexes(items: Sequence[Item], grammar: Grammar) -> tuple[Annex, ...]:
    """
    Return the annexes that *items* make.

    One attachment of the XML may hold several (S/RES/2662 (2022), annexes A to C).
    Appendices go below the annex that they follow.
    """
    drafts: list[_Draft] = []
    current: _Draft | None = None
    for item in items:
        rank = _rank(item, grammar.language)
        if rank is not None:
            current = _Draft(item.content, rank)
            above = drafts[-1] if drafts else None
            if above is not None and rank > above.rank:
                above.below.append(current)
            else:
                drafts.append(current)
        elif current is None:
            current = _Draft()
            if item.role == "heading":
                # A label in words that the language file does not know.
                current.label = item.content
            else:
                current.items.append(item)
            drafts.append(current)
        elif _is_title(item, current):
            current.title = item.content
        else:
            current.items.append(item)
    return tuple(_annex(draft, grammar) for draft in drafts)


def _annex(draft: _Draft, grammar: Grammar) -> Annex:
    return Annex(
        label=draft.label,
        title=draft.title,
        body=build_body(draft.items, grammar, clauses=False),
        annexes=tuple(_annex(below, grammar) for below in draft.below),
    )


def _is_title(item: Item, draft: _Draft) -> bool:
    """Tell whether *item* is the heading right below a label."""
    return (
        item.role == "heading"
        and item.label is None
        and item.within is None
        and not draft.title
        and not draft.items
    )


def _rank(item: Item, language: Language) -> int | None:
    """Return the rank of the word if *item* is the label of an annex, else None."""
    if item.role == "block" or item.label is not None or item.within is not None:
        return None
    text = plain_text(item.content)
    match = _label(language).match(text[: _LONGEST * 2].casefold())
    if match is None or not match[0]:
        return None
    rest = text[match.end() :]
    if rest and (item.role != "heading" or rest.lstrip()[:1] not in "–—-:"):
        return None
    return language.annex_words.index(match[1]) and 1


@lru_cache(maxsize=64)
def _label(language: Language) -> re.Pattern[str]:
    words = sorted(language.annex_words, key=len, reverse=True)
    if not words:
        return re.compile("(?!)")
    return re.compile(
        rf"({'|'.join(map(re.escape, words))})"
        r"(?:\s?(?:[ivxlc]{1,7}|[a-z]|[0-9]{1,3}|[一二三四五六七八九十]{1,3}"
        r"|\(?(?:ال)?[\u0621-\u064a]{2,8}\)?(?: عشر)?))?(?![\w])\.?"
    )
