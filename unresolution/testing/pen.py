"""
What draws one document: its language, its notes, its choices.

A document is drawn in the order in which it is read, so that notes and paragraphs are
numbered as they come, and nothing has to be thrown away.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from hypothesis import strategies as st

from ..errors import UnknownName
from ..languages import Language
from ..languages import registry as languages
from ..model import Content, Emphasis, Footnote, Inline, NoteReference, Text, inlines
from ..model.inlines import Style
from ..parse.grammar import Grammar, grammar_of
from ..series import registry as series_registry
from .notes import Notes
from .words import ENDS, OPENINGS, words

__all__ = ["STYLES", "Pen", "known_languages", "language_of"]

T = TypeVar("T")

STYLES: tuple[Style, ...] = ("italic", "bold", "bold-italic")


@lru_cache(maxsize=64)
def language_of(code: str) -> Language:
    """Return the language called *code*; English words where its file is missing."""
    try:
        return languages.get(code)
    except (UnknownName, ImportError):
        return languages.get("en")


@lru_cache(maxsize=1)
def known_languages() -> tuple[str, ...]:
    """Return the codes of the built-in languages."""
    return tuple(c for c in languages.builtin() if language_of(c).code == c)


class Pen:
    """
    Draws the parts of one document.

    Attributes:
        draw: As `hypothesis.strategies.composite` hands it over.
        language: Code of the language.
        series: Name of the series.
        tame: Whether to keep to the Editorial Manual.
        notes: The notes cited so far.
    """

    def __init__(
        self,
        draw: st.DrawFn,
        *,
        language: str = "en",
        series: str = "ga",
        tame: bool = False,
        notes: Notes | None = None,
    ) -> None:
        self.draw = draw
        self.language = language
        self.series = series
        self.tame = tame
        self.notes = Notes() if notes is None else notes

    def apart(self) -> "Pen":
        """Return a pen for a document inside this one, with notes of its own."""
        return Pen(
            self.draw, language=self.language, series=self.series, tame=self.tame
        )

    @property
    def grammar(self) -> Grammar:
        """Series and language, as the reader knows them."""
        series = series_registry.get(self.series)
        return grammar_of(series, language_of(self.language))

    # Choices -------------------------------------------------------------------------

    def pick(self, *options: T) -> T:
        """Draw one of *options*; the first is the simplest."""
        drawn: T = self.draw(_one_of(options))
        return drawn

    def number(self, least: int, most: int) -> int:
        """Draw a number."""
        return self.draw(_integers(least, most))

    def chance(self, parts: int) -> bool:
        """Draw True once in *parts* times; False is the simpler."""
        return self.draw(_chance(parts))

    def odd(self, parts: int = 6) -> bool:
        """Draw True once in *parts* times, and never if the document is tame."""
        return not self.tame and self.draw(_chance(parts))

    def many(self, make: Callable[[], T], least: int, most: int) -> tuple[T, ...]:
        """Draw a list of what *make* draws, whole: it shrinks element by element."""
        made = st.lists(_made(make), min_size=least, max_size=most)
        return tuple(self.draw(made))

    # Words ---------------------------------------------------------------------------

    def words(self) -> str:
        """Draw a word or a few, never blank."""
        return self.draw(words(self.language, awkward=not self.tame))

    def line(self) -> str:
        """Draw a line of words."""
        return " ".join(self.many(self.words, 1, 3))

    def content(self, *, least: int = 1, marks: bool = True) -> Content:
        """Draw running text: words, emphasis, marks of notes."""
        if self.tame:
            parts: list[str | Inline] = [self.line()]
            if marks and self.chance(5):
                parts.append(self.mark())
            return inlines(parts)
        if least == 0 and self.chance(6):
            return ()
        # A mark stands behind what it belongs to: it never comes first.
        made = self.many(lambda: self._run(marks=marks), 0, 3)
        rest = [part for pair in made for part in pair]
        return inlines([*self._run(marks=False), *rest])

    def mark(self) -> NoteReference:
        """Draw the mark of the next note, now and then of an earlier one."""
        if self.notes.cited and self.chance(6):
            return self.pick(*self.notes.cited)
        if self.odd(5):
            marker = self.pick("*", "**", "a", "***", "†", "1", "2", "10")
            return self.notes.star(marker)
        return self.notes.next()

    def footnotes(self) -> tuple[Footnote, ...]:
        """Draw the notes that were cited, in the order of their first marks."""
        # What a note says cites no other: the marks of all are drawn by now.
        notes = [self._note(mark.marker) for mark in self.notes.cited]
        if self.odd(12):
            # A mark without a note; of notes marked alike, the last may be missing.
            notes = notes[:-1]
        if self.odd(12):
            notes.append(Footnote(marker=self.pick("7", "*", "99"), content="Ibid."))
        return tuple(notes)

    def _note(self, marker: str) -> Footnote:
        if self.odd(20):
            return Footnote(marker=marker)
        return Footnote(marker=marker, content=self.content(marks=False))

    def sentence(self, kind: str, *, last: bool = False) -> Content:
        """Draw the words of a paragraph, opening phrase and stop included."""
        if self.odd(4):
            return self.content()
        language = self.language if self.language in OPENINGS else "en"
        ends = ENDS[language]
        end = ends[0] if kind == "preambular" else ends[2] if last else ends[1]
        opening = self.pick(*OPENINGS[language][kind != "preambular"])
        first = Text(opening) if self.odd(3) else Emphasis(opening)
        middle = self.content()
        # A mark stands before the stop or after it: printers differ.
        tail: list[str | Inline] = [end]
        if self.chance(6):
            tail.insert(self.pick(1, 0), self.mark())
        return inlines([first, " ", *middle, *tail])

    def _run(self, *, marks: bool) -> tuple[str | Inline, ...]:
        """Draw a run, and the blank or the nothing before it."""
        glue = self.pick(" ", " ", "")
        match self.draw(_RUNS):
            case "emphasis":
                return glue, Emphasis(self.words(), self.pick(*STYLES))
            case "mark" if marks:
                return glue, self.mark()
            case "odd mark":
                # Emphasis that a reader may take for a mark or a bullet.
                return glue, Emphasis(self.pick("*", "1", ".", ",", "(a)", "I"))
            case _:
                return glue, Text(self.words())


_RUNS = st.sampled_from(
    ("words",) * 8 + ("emphasis",) * 3 + ("mark",) * 2 + ("odd mark",)
)


# Hypothesis looks at every strategy that is new; these are drawn from again and again.
@lru_cache(maxsize=512)
def _one_of(options: tuple[T, ...]) -> st.SearchStrategy[T]:
    return st.sampled_from(options)


@lru_cache(maxsize=128)
def _integers(least: int, most: int) -> st.SearchStrategy[int]:
    return st.integers(least, most)


@lru_cache(maxsize=32)
def _chance(parts: int) -> st.SearchStrategy[bool]:
    return st.sampled_from((False,) * (parts - 1) + (True,))


_NOTHING = st.none()


# Not builds() or map(): a failing example would print them in place of the value.
@st.composite
def _made(draw: st.DrawFn, make: Callable[[], T]) -> T:
    draw(_NOTHING)  # Hypothesis asks for a draw of this function's own
    return make()
