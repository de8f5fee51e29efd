"""What the paragraphs without a number in the operative part of the XML are."""

from collections.abc import Sequence

from ... import _re as re
from ...languages import Language
from ...model import Emphasis, NoteReference, inlines
from ...parse.headings import split_heading
from ...parse.items import Item
from ...parse.opening import starts_operative, starts_preambular
from .read_inlines import Words, without_bold

__all__ = ["join_numbers", "tell_kinds"]

_WORDS = re.compile(r"\w")

_COMMAS = (",", "，", "、", "،")


def join_numbers(items: Sequence[Item], words: Words) -> list[Item]:
    """
    Give numbers that stand alone the words of the paragraph after them.

    "2." and what it counts are two paragraphs in some files (UNEP/EA.2/Res.1).
    """
    if not any(map(_is_bare_number, items)):
        return list(items)
    holders = {item.within for item in items if item.within is not None}
    joined: list[Item] = []
    for item in items:
        last = joined[-1] if joined else None
        if (
            last is not None
            and _is_bare_number(last)
            and last not in holders
            and item.role == "paragraph"
            and item.label is None
            and item.kind in {None, last.kind}
            and item.within is last.within
        ):
            words.report(
                "akn.number-apart", f"the words of {last.label!r} stand apart from it"
            )
            item.label = last.label
            joined[-1] = item
        else:
            joined.append(item)
    return joined


def _is_bare_number(item: Item) -> bool:
    return not item.content and item.label is not None and item.role == "paragraph"


def tell_kinds(items: Sequence[Item], language: Language) -> None:
    """
    Tell the paragraphs without a number what they are, where the XML lets know.

    The XML puts them all beside the numbered ones: the single operative paragraph, the
    sentence that goes on after a list, and the preambular paragraphs of a section
    (E/RES/2021/13 in Arabic).
    """
    awaits = _awaits_number(items)
    begun = False
    italic = any(_opens(item) for item in items if item.label is not None)
    for index, item in enumerate(items):
        if _is_bold(item):
            # A heading that has lost its style (A/RES/78/245 in Arabic).
            item.role = "heading"
            item.label, item.content = split_heading(
                inlines(without_bold(item.content))
            )
        if item.role == "heading" and item.within is None:
            begun = False
        if item.role != "paragraph" or item.within is not None:
            continue
        if item.kind is not None:
            begun = begun or item.kind == "operative"
        elif item.label is not None:
            begun = True
        elif not begun and _is_preambular(item, language, awaits=awaits[index]):
            item.kind = "preambular"
        elif _opens(item) or starts_operative(item.content, language):
            item.kind = "operative" if _opens(item) or not begun else None
            begun = True
        elif not begun:
            # Words of another text that is quoted, or what stands below a table.
            item.kind = (
                "text" if italic or not _WORDS.search(item.text) else "operative"
            )


def _is_preambular(item: Item, language: Language, *, awaits: bool) -> bool:
    preambular = starts_preambular(item.content, language)
    operative = starts_operative(item.content, language)
    if preambular is not operative:
        return preambular
    return awaits and item.text.endswith(_COMMAS)


def _is_bold(item: Item) -> bool:
    """Tell whether a paragraph without a number is in bold from end to end."""
    if item.role != "paragraph" or item.label is not None or item.within is not None:
        return False
    first, *rest = item.content or (None,)
    return (
        isinstance(first, Emphasis)
        and first.style == "bold"
        and item.kind is None
        and all(isinstance(part, NoteReference) for part in rest)
    )


def _opens(item: Item) -> bool:
    """Tell whether a paragraph begins with an emphasis that is a part of it."""
    first = item.content[0] if item.content else None
    return isinstance(first, Emphasis) and len(item.content) > 1


def _awaits_number(items: Sequence[Item]) -> list[bool]:
    """Tell for each item whether a numbered paragraph follows before a heading."""
    awaits: list[bool] = []
    coming = False
    for item in reversed(items):
        awaits.append(coming)
        if item.within is not None:
            continue
        if item.role == "heading":
            coming = False
        elif item.role == "paragraph" and (item.label or "")[:1].isdecimal():
            coming = True
    return awaits[::-1]
