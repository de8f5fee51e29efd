"""Running text as it comes: letters with their style, marks of notes, ends of lines."""

from collections.abc import Callable
from typing import TypeAlias

from ...model import NoteReference
from ...model.inlines import Style
from .tree import Element

__all__ = ["BOLD", "BREAK", "ITALIC", "STYLE_NAMES", "Flow", "Part"]

ITALIC, BOLD = 1, 2
STYLE_NAMES: dict[int, Style] = {
    ITALIC: "italic",
    BOLD: "bold",
    ITALIC | BOLD: "bold-italic",
}

#: Letters, letters in a style, or the mark of a note.
Part: TypeAlias = str | tuple[Style, str] | NoteReference

#: Where a line of a masthead or a closing ends.
BREAK = "\n"


class Flow:
    """
    Words as they come.

    Letters that are neither styled nor parted by a mark lie in several elements, most
    of them links; they are put in normal form together.

    Attributes:
        letters: Puts letters of an element in normal form.
        parts: What is in normal form.
        texts: Plain letters after *parts*, as they stand in the file.
        owners: The elements of *texts*, one for each.
    """

    def __init__(self, letters: Callable[[str, Element], str]) -> None:
        self.letters = letters
        self.parts: list[Part] = []
        self.texts: list[str] = []
        self.owners: list[Element] = []

    def add(self, text: str, style: int, element: Element) -> None:
        """Add letters of one element."""
        if not style:
            self.texts.append(text)
            self.owners.append(element)
            return
        self._settle()
        if not text.isprintable() or "  " in text or "&" in text:
            text = self.letters(text, element)
        self.parts.append((STYLE_NAMES[style], text))

    def sign(self, sign: str | NoteReference) -> None:
        """Add what parts the letters before it from those after it."""
        self._settle()
        self.parts.append(sign)

    def drop_layout(self) -> None:
        """Drop the line end and indent that a printer of XML put before a mark."""
        texts = self.texts
        if texts and texts[-1][0] == "\n" and texts[-1].isspace():
            texts.pop()
            self.owners.pop()
        self._settle()

    def ends_with(self, character: str) -> bool:
        """Tell whether the last plain letter is *character*."""
        last = self.parts[-1] if self.parts else ""
        return isinstance(last, str) and last[-1:] == character

    def end(self) -> list[Part]:
        """Return all of it."""
        self._settle()
        return self.parts

    def _settle(self) -> None:
        """Put *texts* in normal form."""
        texts = self.texts
        if not texts:
            return
        text = texts[0] if len(texts) == 1 else "".join(texts)
        if "\xa0" in text:
            # Most often that is all there is to mend.
            text = text.replace("\xa0", " ")
        if text.isprintable() and "  " not in text and "&" not in text:
            self.parts.append(text)
        else:
            self.parts += map(self.letters, texts, self.owners)
        texts.clear()
        self.owners.clear()
