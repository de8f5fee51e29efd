"""
From an array of strings, emphases and marks to running text, quickly.

Nearly all arrays are in the normal form that `model.inlines` would give them: then the
runs are made as they stand.  Whatever is not is left to it.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, get_args

from ...model import Content, Emphasis, NoteReference, Text, inlines
from ...model.inlines import Style
from ...model.unchecked import twin

__all__ = ["Doubt", "Known", "content_reader", "italics"]


class Doubt(ValueError):
    """Raised for a value of another type than the model's, or an unknown key."""


#: How many strings are kept, and how long: hardly a name, label or phrase is longer.
_MOST, _LONGEST = 4096, 200


class Known(dict[Any, Any]):
    """
    What few strings mean, of which documents are full: "1.", "Recalling", "General".

    A string that is not known yet is converted, and known from then on; a value of any
    other type raises `Doubt`, or TypeError.
    """

    def __init__(
        self, convert: Callable[[Any], Any], *, nullable: bool = False
    ) -> None:
        self.first = {None: None} if nullable else {}
        super().__init__(self.first)
        self.convert = convert

    def __missing__(self, value: Any) -> Any:
        if value.__class__ is not str:
            raise Doubt
        made = self.convert(value)
        if len(value) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
                self |= self.first
            self[value] = made
        return made


def _set_apart(text: str, style: Style) -> Emphasis | None:
    """Return an emphasis, or None if it is not in the normal form of running text."""
    emphasis = Emphasis(text, style)
    return emphasis if emphasis.value.strip(" ") == text != "" else None


_styles = {style: Known(partial(_set_apart, style=style)) for style in get_args(Style)}
italics, _marks = _styles["italic"], Known(NoteReference)
_new_text = twin(Text)


def content_reader(
    sure: Callable[[str], bool], *, spaced: bool
) -> Callable[[Any], Content]:
    """
    Return the function that makes running text of a list, or raises `Doubt`.

    Args:
        sure: Tells of a string that all its characters are printable; what it isn't
            sure of is looked at again.
        spaced: Whether strings may hold two blanks in a row.
    """

    def content(parts: Any) -> Content:
        if parts.__class__ is not list:
            raise Doubt
        run: Any
        runs: list[Any] = []
        last: type | None = None
        for part in parts:
            if part.__class__ is str:
                if (
                    (spaced and part.rfind("  ") >= 0)
                    or not (sure(part) or part.isprintable())
                    or not part
                    or (last is None and part[0] == " ")
                    or last is Text
                    or (last is NoteReference and part[0] in ")）")
                ):
                    return _normal(parts)
                run = _new_text()
                run.value = part
                run.__class__ = last = Text
            else:
                if part.__class__ is not dict:
                    raise Doubt
                if "emphasis" in part:
                    if len(part) == 1:
                        run = italics[part["emphasis"]]
                    elif len(part) == 2:
                        run = _styles[part["style"]][part["emphasis"]]
                    else:
                        raise Doubt
                    if (
                        run is None
                        or last is Emphasis
                        or (last is Text and runs[-1].value == " ")
                    ):
                        return _normal(parts)
                    last = Emphasis
                else:
                    run = _marks[part["note"]] if len(part) == 1 else _note(part)
                    last = NoteReference
            runs.append(run)
        if last is Text and runs[-1].value[-1] == " ":
            return _normal(parts)
        return tuple(runs)

    return content


def _normal(parts: list[Any]) -> Content:
    return inlines([part if part.__class__ is str else _inline(part) for part in parts])


def _inline(value: Any) -> Emphasis | NoteReference:
    return _emphasis(value) if "emphasis" in value else _note(value)


def _emphasis(value: Any) -> Emphasis:
    text = value["emphasis"]
    if value.__class__ is not dict or text.__class__ is not str or len(value) > 2:
        raise Doubt
    # A style that there isn't is refused by the model.
    return Emphasis(text) if len(value) == 1 else Emphasis(text, value["style"])


def _note(value: Any) -> NoteReference:
    text = value["note"]
    if value.__class__ is not dict or text.__class__ is not str or len(value) > 2:
        raise Doubt
    if len(value) == 1:
        return NoteReference(text)
    nth = value["nth"]
    if nth.__class__ is not int:
        raise Doubt
    return NoteReference(text, nth)
