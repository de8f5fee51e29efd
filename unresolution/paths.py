"""
Parts of a resolution addressed and changed.

A *path* is exact: steps from the resolution to a part, joined by slashes, such as
``body/4/children/0`` or ``masthead/issued``.  An *address* is how people say it:
``"5 (a)"`` for operative paragraph 5, subparagraph (a); ``"pp 3"`` for the third
preambular paragraph; ``"note 2"``, ``"section II 4"``, ``"annex I 2 (b)"``,
``"part B 7"``.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from . import _re as re
from .errors import UnknownName
from .model import (
    Annex,
    Block,
    Clause,
    Footnote,
    Paragraph,
    Quotation,
    Resolution,
    Section,
)
from .numbering import number_of

__all__ = ["find", "locate", "replace"]


#: A path begins with one of these, an address with none.
_FIELDS = frozenset(field.name for field in attrs.fields(Resolution))

_INDEX = re.compile("0|[1-9][0-9]{0,8}")


def find(resolution: Resolution, address: str) -> Any:
    """
    Return the part of *resolution* at *address* (or at a path).

    >>> find(resolution, "5 (a)").text  # doctest: +SKIP
    'To report to the Assembly;'

    Raises:
        UnknownName: If there is no such part.
    """
    value: Any = resolution
    for step in _steps(locate(resolution, address)):
        value = _down(value, step, address)
    return value


def replace(resolution: Resolution, address: str, value: object) -> Resolution:
    """
    Return *resolution* with *value* in place of the part at *address* (or path).

    None takes an element of a collection out of it.

    Raises:
        UnknownName: If there is no such part.
    """
    steps = _steps(locate(resolution, address))
    if not steps:
        message = f"{address!r} is the whole resolution"
        raise UnknownName(message)
    changed: Resolution = _replaced(resolution, steps, value, address)
    return changed


def locate(resolution: Resolution, address: str) -> str:
    """
    Return the path of the part at *address*; a path is returned as it is.

    Raises:
        UnknownName: If there is no such part.
    """
    if address.partition("/")[0] in _FIELDS:
        return address
    words = _words(address)
    path: list[str] = []
    found = _scope(resolution, words, path) if words else None
    if not found:
        message = f"nothing at {address!r}"
        raise UnknownName(message)
    return "/".join(path)


def _words(address: str) -> list[str]:
    return [word for word in re.split(r"[\s,/()（）]+", address) if word]


def _scope(scope: Resolution | Annex, words: list[str], path: list[str]) -> bool:
    """Walk down from *scope*, adding steps to *path*; tell whether all was found."""
    if not words:
        return True
    head, rest = words[0].lower(), words[1:]
    if isinstance(scope, Resolution):
        if head == "part" and rest:
            return _part(scope.parts, rest, path)
        if head in {"note", "footnote"} and len(rest) == 1:
            return _note(scope.footnotes, rest[0], path)
        if head in {"pp", "preambular"} and rest:
            nth = int(rest[0]) if rest[0].isdecimal() else 0
            return _nth(scope, nth, rest[1:], path)
        if head in {"op", "operative"}:
            return _scope(scope, rest, path) if rest else False
    if _annex(scope.annexes, words, path):
        return True
    if head == "section" and rest:
        return _section(scope.body, rest, path)
    path.append("body")
    return _numbered(scope.body, words, path)


def _part(parts: Iterable[Resolution], words: list[str], path: list[str]) -> bool:
    for index, part in enumerate(parts):
        if part.letter == words[0]:
            path += ["parts", str(index)]
            return _scope(part, words[1:], path)
    return False


def _note(notes: Iterable[Footnote], marker: str, path: list[str]) -> bool:
    for index, note in enumerate(notes):
        if note.marker == marker:
            path += ["footnotes", str(index)]
            return True
    return False


def _nth(scope: Resolution, nth: int, words: list[str], path: list[str]) -> bool:
    """Find the *nth* preambular paragraph, counted from 1 through the sections."""
    flat = _flat(scope.body, ())
    preambular = (item for item in flat if item[0].kind == "preambular")
    for count, (clause, steps) in enumerate(preambular, 1):
        if count == nth:
            path += steps
            return _children(clause, words, path)
    return False


def _flat(
    body: Iterable[Block], steps: tuple[str, ...]
) -> Iterator[tuple[Clause, tuple[str, ...]]]:
    for index, block in enumerate(body):
        here = (*steps, "body", str(index))
        if isinstance(block, Clause):
            yield block, here
        elif isinstance(block, Section):
            yield from _flat(block.body, here)


def _annex(annexes: Iterable[Annex], words: list[str], path: list[str]) -> bool:
    """Find an annex by its label; a bare "annex" is the first of several."""
    for index, annex in enumerate(annexes):
        label = _words(annex.label)
        if not _begins(words, label) and not (
            len(words) == 1 and _begins(label, words)
        ):
            continue
        inner = [*path, "annexes", str(index)]
        if _scope(annex, words[len(label) :], inner):
            path[:] = inner
            return True
    return False


def _begins(words: list[str], head: list[str]) -> bool:
    """Tell whether *words* begin with the words of *head*, in whatever letter case."""
    folded = [word.casefold() for word in words[: len(head)]]
    return bool(head) and folded == [word.casefold() for word in head]


def _section(body: Iterable[Block], words: list[str], path: list[str]) -> bool:
    for index, block in enumerate(body):
        if isinstance(block, Section) and block.number == words[0]:
            path += ["body", str(index)]
            if not words[1:]:
                return True
            if words[1].lower() == "section" and words[2:]:
                return _section(block.body, words[2:], path)
            path.append("body")
            return _numbered(block.body, words[1:], path)
    return False


def _numbered(body: Iterable[Block], words: list[str], path: list[str]) -> bool:
    """Find a numbered paragraph in *body*, or in the sections that it has."""
    blocks = tuple(body)
    for count in _counts(words):
        number = number_of(" ".join(words[:count]))
        for index, block in enumerate(blocks):
            if isinstance(block, Clause | Paragraph) and block.number == number:
                path.append(str(index))
                return _children(block, words[count:], path)
    for index, block in enumerate(blocks):
        if isinstance(block, Section | Quotation):
            inner = [*path, str(index), "body"]
            if _numbered(block.body, words, inner):
                path[:] = inner
                return True
    return False


def _counts(words: list[str]) -> Iterator[int]:
    """Yield how many of the first words may be one number: "3 bis" is of two."""
    yield from (count for count in (2, 1) if number_of(" ".join(words[:count])))


def _children(block: Clause | Paragraph, words: list[str], path: list[str]) -> bool:
    if not words:
        return True
    path.append("children")
    return _numbered(block.children, words, path)


def _steps(path: str) -> list[str]:
    return path.split("/") if path else []


def _down(value: Any, step: str, address: str) -> Any:
    if isinstance(value, tuple):
        # A step of "-1" would be an index to Python, but to nobody who reads the path.
        if _INDEX.fullmatch(step) and int(step) < len(value):
            return value[int(step)]
    elif attrs.has(type(value)) and (name := _field(type(value), step)):
        return getattr(value, name)
    message = f"nothing at {address!r}: no {step!r}"
    raise UnknownName(message)


def _replaced(node: Any, steps: list[str], value: Any, address: str) -> Any:
    step = steps[0]
    old = _down(node, step, address)
    new = value if len(steps) == 1 else _replaced(old, steps[1:], value, address)
    if isinstance(node, tuple):
        index = int(step)
        kept = () if new is None else (new,)
        return (*node[:index], *kept, *node[index + 1 :])
    sort = type(node)
    return attrs.evolve(node, **{_fields[sort][_field(sort, step) or step]: new})


def _field(sort: type[Any], step: str) -> str | None:
    """Return the field that *step* names: "title" is ``title_content`` too."""
    names = _fields[sort]
    if step in names:
        return step
    return next((name for name, alias in names.items() if alias == step), None)


class _Fields(dict[type, dict[str, str]]):
    """For each class its fields, each with the name that its constructor takes."""

    def __missing__(self, sort: type) -> dict[str, str]:
        self[sort] = {
            field.name: field.alias or field.name
            for field in attrs.fields(sort)
            if field.init
        }
        return self[sort]


_fields = _Fields()
