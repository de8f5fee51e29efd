"""Running text: emphasis, marks of notes, and what lies between."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import Literal, TypeAlias

from .. import _late as attrs
from .._late import frozen
from .._text import clean, is_clean
from .unchecked import Value, maker

__all__ = [
    "Content",
    "Emphasis",
    "Inline",
    "NoteReference",
    "Style",
    "Text",
    "inlines",
    "join_apart",
    "join_around",
    "join_phrase",
    "join_plain",
    "join_runs",
    "marker_converter",
    "optional_converter",
    "phrase_of",
    "plain_text",
    "text_converter",
    "texts_converter",
]

Style: TypeAlias = Literal["italic", "bold", "bold-italic"]


@frozen(repr=False)
class Text(Value):
    """Letters as they are."""

    value: str = attrs.field(converter=clean)


@frozen(repr=False)
class Emphasis(Value):
    """
    Letters set apart from their neighbours.

    In resolutions the opening phrase of a paragraph and the titles of publications are
    in italics.
    """

    value: str = attrs.field(converter=clean)
    style: Style = attrs.field(
        default="italic",
        validator=attrs.validators.in_(("italic", "bold", "bold-italic")),
    )


_text, _emphasis = maker(Text), maker(Emphasis)


@lru_cache(maxsize=4096)
def phrase_of(value: str, style: Style) -> Emphasis | None:
    """
    Return an emphasis, or None if *value* is not in normal form or has outer blanks.

    It is a value, and a thousand paragraphs open with one of a few phrases.
    """
    normal = is_clean(value) and value == value.strip(" ") != ""
    return _emphasis(value, style) if normal else None


#: "*", "12", "a": no marker is longer, and none has blanks or brackets.
_LONGEST_MARKER = 12


def marker_converter(value: str) -> str:
    """
    Return the marker of a note in normal form.

    Raises:
        ValueError: If there is none, or if it is too long or has blanks or brackets.
    """
    marker = clean(value).strip()
    if (
        not 0 < len(marker) <= _LONGEST_MARKER
        or " " in marker
        or any(character in "{}[]#\\" for character in marker)
    ):
        message = f"a marker is such as '1' or '*', not {value!r}"
        raise ValueError(message)
    return marker


@frozen(repr=False)
class NoteReference(Value):
    """
    The mark of a note in the running text; several marks may cite one `Footnote`.

    Attributes:
        marker: As printed: ``"1"``, ``"*"``.
        nth: Which of the notes that bear this marker, counted from 1: numbering may
            begin again in an annex.
    """

    marker: str = attrs.field(converter=marker_converter)
    nth: int = attrs.field(default=1, validator=attrs.validators.ge(1))


Inline: TypeAlias = Text | Emphasis | NoteReference
Content: TypeAlias = tuple[Inline, ...]


class _Runs(tuple[Inline, ...]):
    """Content that is in normal form, so that it need not be put in it again."""

    __slots__ = ()


def inlines(parts: str | Inline | Iterable[str | Inline]) -> Content:
    """
    Return *parts* in normal form.

    No empty run, no two alike side by side, no blank at the ends of the whole or of an
    emphasis, and one blank where there were several.  Round trips need *one* way to say
    a thing.

    Brackets around a mark alone are gone: Arabic documents print their marks in them
    (A/RES/75/10), so they belong to the mark as its height does, and not to the words.

    >>> inlines([Emphasis("Notes "), "that", "", " "])
    (Emphasis(value='Notes', style='italic'), Text(value=' that'))
    >>> inlines(["Notes(", NoteReference("1"), ")."])
    (Text(value='Notes'), NoteReference(marker='1', nth=1), Text(value='.'))
    """
    if type(parts) is _Runs:
        return parts
    if isinstance(parts, str | Text | Emphasis | NoteReference):
        parts = (parts,)
    runs: list[_Run] = []
    for part in parts:
        if isinstance(part, str):
            _add(runs, None, clean(part))
        elif isinstance(part, Text):
            _add(runs, None, part.value)
        elif isinstance(part, NoteReference):
            runs.append(part)
        else:
            _add_emphasis(runs, part.style, part.value)
    return _Runs(_finish(runs))


def join_runs(parts: Iterable[str | tuple[Style, str] | NoteReference]) -> Content:
    """
    Return content in normal form, made of letters that `clean` has seen already.

    What `inlines` does, for readers of long documents: nothing is made to be taken
    apart again.

    >>> join_runs([("italic", "Notes "), "that", " "])
    (Emphasis(value='Notes', style='italic'), Text(value=' that'))
    """
    runs: list[Inline] = []
    plain = ""  # the letters after *runs*
    marked = False
    longer: dict[int, list[str]] = {}  # what an emphasis, by its index, goes on with
    for part in parts:
        if type(part) is str:
            plain += part[1:] if part[:1] == " " == plain[-1:] else part
            continue
        if type(part) is not tuple:
            if plain and (runs or plain != " "):
                runs.append(_text(plain if runs else plain.removeprefix(" ")))
            plain = ""
            runs.append(part)  # type: ignore[arg-type]
            marked = True
            continue
        style, value = part
        core = value.strip(" ")
        if not core:
            plain += value[1:] if value[:1] == " " == plain[-1:] else value
            continue
        if value[0] == " " != plain[-1:]:
            plain += " "
        last = runs[-1] if runs else None
        if type(last) is Emphasis and last.style == style and plain in {"", " "}:
            # Two of a kind with only a blank between them are one.
            longer.setdefault(len(runs) - 1, [last.value]).extend((plain, core))
        else:
            if plain and (runs or plain != " "):
                runs.append(_text(plain if runs else plain.removeprefix(" ")))
            runs.append(_emphasis(core, style))
        plain = " " if value[-1] == " " else ""
    for index, cores in longer.items():
        style = runs[index].style  # type: ignore[union-attr]
        runs[index] = _emphasis("".join(cores), style)
    if not runs:
        plain = plain.removeprefix(" ")
    if plain := plain.removesuffix(" "):
        runs.append(_text(plain))
    return _Runs(_without_brackets(runs) if marked else runs)


def join_around(before: str, style: Style, value: str, rest: str) -> Content:
    """
    Return what `join_runs` makes of one emphasis and the letters around it.

    Nine paragraphs in ten are just that: an opening phrase, and what it governs.
    """
    core = value.strip(" ")
    if not core:
        return join_runs((before, value, rest))
    if value[0] == " " and before[-1:] != " ":
        before += " "
    if value[-1] == " " and rest[:1] != " ":
        rest = f" {rest}"
    if before[:1] == " ":
        before = before[1:]
    if rest[-1:] == " ":
        rest = rest[:-1]
    emphasis = _emphasis(core, style)
    if before:
        if rest:
            return _Runs((_text(before), emphasis, _text(rest)))
        return _Runs((_text(before), emphasis))
    return _Runs((emphasis, _text(rest)) if rest else (emphasis,))


def join_phrase(phrase: Emphasis, rest: str) -> Content:
    """Return what `join_around` does for what `phrase_of` returned."""
    if rest[-1:] == " ":
        rest = rest[:-1]
    return _Runs((phrase, _text(rest))) if rest else _Runs((phrase,))


def join_apart(parts: Sequence[str | Emphasis | NoteReference]) -> Content:
    """
    Return what `join_runs` makes of *parts* of which no two alike stand side by side.

    Letters stand between emphases, and are no blank alone; `clean` has seen them.
    """
    runs: list[Inline] = []
    marked = False
    for part in parts:
        if type(part) is not str:
            runs.append(part)  # type: ignore[arg-type]
            marked = marked or type(part) is NoteReference
        elif letters := part if runs else part.removeprefix(" "):
            runs.append(_text(letters))
    last = runs[-1] if runs else None
    if type(last) is Text and last.value[-1] == " ":
        runs.pop()
        if letters := last.value[:-1]:
            runs.append(_text(letters))
    return _Runs(_without_brackets(runs) if marked else runs)


def join_plain(text: str) -> Content:
    """Return content that is nothing but *text*, which `clean` has seen already."""
    text = text.strip(" ")
    return _Runs((_text(text),)) if text else ()


def plain_text(content: Iterable[Inline]) -> str:
    """Return the words of *content*, without the marks of notes."""
    if type(content) is _Runs:
        # Most often there is but one run, or an emphasis and what follows it.
        if len(content) == 1:
            only = content[0]
            return "" if isinstance(only, NoteReference) else only.value
        if len(content) == 2:
            first, last = content
            if not isinstance(first, NoteReference) and not isinstance(
                last, NoteReference
            ):
                return first.value + last.value
    values = [part.value for part in content if not isinstance(part, NoteReference)]
    text = "".join(values)
    if type(content) is _Runs and len(values) == len(content):
        return text
    # Blanks on both sides of a mark are one blank once the mark is gone, and a mark at
    # an end leaves none.
    return " ".join(text.split()) if "  " in text else text.strip(" ")


def text_converter(value: str) -> str:
    """Return a printed string in normal form, without blanks at its ends."""
    return clean(value).strip(" ")


def optional_converter(value: str | None) -> str | None:
    """Return a printed string in normal form; an empty one is none."""
    return None if value is None else text_converter(value) or None


def texts_converter(values: Iterable[str]) -> tuple[str, ...]:
    """Return printed strings in normal form, those left out that say nothing."""
    return tuple(text for value in values if (text := clean(value).strip(" ")))


#: Letters under construction: their style, None for plain ones, and their pieces.
_Letters: TypeAlias = tuple[Style | None, list[str]]
_Run: TypeAlias = _Letters | NoteReference


def _add_emphasis(runs: list[_Run], style: Style, value: str) -> None:
    """Add an emphasis; the blanks at its ends go out of it."""
    core = value.strip(" ")
    if not core:
        _add(runs, None, value)
        return
    if value[0] == " ":
        _add(runs, None, " ")
    if (
        len(runs) > 1
        and runs[-1] == (None, [" "])
        and not isinstance(before := runs[-2], NoteReference)
        and before[0] == style
    ):
        # Two of a kind with only a blank between them are one.
        runs.pop()
        core = f" {core}"
    _add(runs, style, core)
    if value[-1] == " ":
        _add(runs, None, " ")


def _add(runs: list[_Run], style: Style | None, value: str) -> None:
    """Add letters: to the run before, if they are alike; one blank is kept of two."""
    last = runs[-1] if runs else None
    if last is None or isinstance(last, NoteReference):
        if value:
            runs.append((style, [value]))
        return
    if (
        style is None
        and value[:1] == " "
        and last[0] is None
        and last[1][-1][-1] == " "
    ):
        value = value[1:]
    if not value:
        return
    if last[0] == style:
        last[1].append(value)
    else:
        runs.append((style, [value]))


def _finish(runs: list[_Run]) -> list[Inline]:
    """Return the inlines that *runs* make, without blanks at the ends of the whole."""
    finished: list[Inline] = []
    last = len(runs) - 1
    marked = False
    for index, run in enumerate(runs):
        if type(run) is not tuple:
            finished.append(run)  # type: ignore[arg-type]
            marked = True
            continue
        style, pieces = run
        value = pieces[0] if len(pieces) == 1 else "".join(pieces)
        if style is not None:
            finished.append(_emphasis(value, style))
            continue
        if index == 0 and value[0] == " ":
            value = value[1:]
        if index == last and value[-1:] == " ":
            value = value[:-1]
        if value:
            finished.append(_text(value))
    return _without_brackets(finished) if marked and last > 0 else finished


def _without_brackets(runs: list[Inline]) -> list[Inline]:
    """Take away the brackets that enclose a mark and nothing else; see `inlines`."""
    bare: list[Inline | None] = [*runs]
    for index in range(1, len(bare) - 1):
        if not isinstance(bare[index], NoteReference):
            continue
        before, after = bare[index - 1], bare[index + 1]
        if not isinstance(before, Text) or not isinstance(after, Text):
            continue
        pairs = zip(reversed(before.value), after.value, strict=False)
        count = sum(1 for _ in takewhile(_are_brackets, pairs))
        if not count:
            continue
        left, right = before.value[:-count], after.value[count:]
        if index == 1:
            left = left.removeprefix(" ")
        if index + 2 == len(bare):
            right = right.removesuffix(" ")
        bare[index - 1] = _text(left) if left else None
        bare[index + 1] = _text(right) if right else None
    return [run for run in bare if run is not None]


_BRACKETS = {("(", ")"), ("（", "）")}


def _are_brackets(pair: tuple[str, str]) -> bool:
    return pair in _BRACKETS
