"""
Labels that a text lost: those of paragraphs below a heading inside a list.

"(h) ...;", "Root causes", "Provide good offices ...;", "(j) ...": extraction of lists
with headings between their paragraphs, as the Security Council has them for the tasks
of a mission (S/RES/2612 (2021), paragraph 29), loses the label beside a heading.  Where
the paragraphs right below a heading are just as many as the run of labels lacks, they
are those.
"""

from collections.abc import Iterator, Sequence

from .._source import Span
from ..numbering import number_of, write_letters
from .frames import AnnexFrame, Frame
from .items import Item
from .labels import readings
from .parsed import Repair

__all__ = ["restore_labels"]

#: No list has more paragraphs between two that kept their labels.
_REACH = 40

#: A paragraph that another tool may have left without a label on purpose.
_CERTAINTY = 0.7


def restore_labels(frame: Frame) -> list[Repair]:
    """Give the items of *frame* the labels that they lost; return what was done."""
    return [repair for items in _bodies(frame) for repair in _restore(items)]


def _bodies(frame: Frame) -> Iterator[list[Item]]:
    todo: list[Frame | AnnexFrame] = [frame]
    while todo:
        one = todo.pop()
        yield one.items
        todo += one.annexes
        if isinstance(one, Frame):
            todo += one.parts


def _restore(items: Sequence[Item]) -> Iterator[Repair]:
    if not any(item.role == "heading" for item in items):
        return
    for place, item in enumerate(items):
        value = _letter(item)
        if value is None or value < 2:
            continue
        lost = _lost(items, place, value)
        for letter, at in enumerate(lost, value - len(lost)):
            found = items[at]
            own = number_of(item.label or "") or ""
            found.label = (item.label or "").replace(own, write_letters(letter), 1)
            reason = f"the label {found.label} is lost, which the run lacks"
            span = found.span or Span(0, 0)
            yield Repair("number", span, reason, _CERTAINTY)


def _letter(item: Item) -> int | None:
    """Return 2 for a paragraph "(b)"; None for all that does not count by letters."""
    if item.role != "paragraph" or item.label is None or not _is_free(item):
        return None
    if not (item.label.isascii() and item.label[-1] == ")"):
        return None
    values = [
        found.value for found in readings(item.label) if found.style[0] == "letter"
    ]
    return values[0] if values else None


def _is_free(item: Item) -> bool:
    """Tell whether the text itself leaves open what *item* is."""
    return item.depth is None and item.within is None and item.kind is None


def _lost(items: Sequence[Item], place: int, value: int) -> list[int]:
    """Return the places of the paragraphs that lost the labels before *value*."""
    found: list[int] = []
    before = 0
    for at in range(place - 1, max(-1, place - _REACH), -1):
        item = items[at]
        if item.role not in {"paragraph", "heading"} or not _is_free(item):
            return []
        if item.role == "heading":
            continue
        if item.label is not None:
            number = _letter(item)
            if number is not None and number < value:
                before = number
                break
            if readings(item.label)[0].value is None:
                continue  # a bullet, below one of the paragraphs
            break
        if at and items[at - 1].role == "heading" and not items[at - 1].label:
            found.append(at)
    else:
        return []
    found.reverse()
    return found if found and len(found) == value - before - 1 else []
