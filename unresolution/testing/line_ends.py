"""Lines: paragraphs broken at a width, words broken with them, numbers out of place."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from hypothesis import strategies as st

from ..languages import Language
from ..languages import registry as languages
from ..parse.displaced import paragraph_number
from ..parse.endings import is_complete
from ..parse.grammar import fold
from ..parse.inline import SUPERSCRIPTS, to_inlines
from ..parse.labels import read_label
from ..parse.opening import starts_operative, starts_preambular
from ..parse.pages import is_furniture
from ..parse.spacing import is_han
from .chunks import Chunk

__all__ = ["displace_numbers", "part_labels", "wrap"]


def part_labels(draw: st.DrawFn, chunks: Sequence[Chunk]) -> None:
    """Leave the numbers of some paragraphs alone on a line."""
    for chunk in chunks:
        if chunk.is_front or chunk.is_table or chunk.is_note or chunk.directive:
            continue
        label, rest = read_label(chunk.text)
        # Two words may be what is at the foot of a page: "Page 2".
        bracketed = rest.startswith("[")  # as a vote is
        if label is None or bracketed or rest.count(" ") < 2 or read_label(rest)[0]:
            continue
        if draw(st.booleans()):
            chunk.text = f"{label}\n{chunk.text[len(label) :].lstrip()}"


def wrap(draw: st.DrawFn, chunks: Sequence[Chunk], *, hyphens: bool) -> None:
    """Break paragraphs into lines of one width, and words at their ends."""
    # The columns that break words are narrow.
    width = draw(st.integers(40, 60) if hyphens else st.integers(40, 100))
    words = Words(chunk.text for chunk in chunks) if hyphens else None
    for chunk in chunks:
        if chunk.is_table and "\n\n" not in chunk.text:
            continue
        pieces = chunk.text.split("\n\n")
        chunk.text = "\n\n".join(_broken(piece, width, words) for piece in pieces)


class Words:
    """
    The words of a text, and which of them may be broken with a hyphen.

    One may if the text has it a second time, whole: that tells that it has no hyphen of
    its own.  A compound may be broken at its hyphen if the text has it, or what stands
    before its hyphen, a second time.
    """

    _WORD = re.compile(rf"[^\W\d_{SUPERSCRIPTS}]+(?:-[^\W\d_{SUPERSCRIPTS}]+)*")
    _PARTS = re.compile(r"(?<![\w\\/.\u00ad-])[a-zà-ÿа-яё]{6,24}(?![\w/\u00ad-])")

    def __init__(self, texts: Iterable[str]) -> None:
        self.left = Counter(
            word for text in texts for word in self._WORD.findall(text.casefold())
        )

    def cut(self, text: str, start: int, stop: int) -> int | None:
        """Return where the word may be broken that crosses *stop*, None if nowhere."""
        match = None
        for match in self._PARTS.finditer(text, max(start, stop - 24), stop + 24):
            if match.end() > stop:
                break
        if match is None or not match.start() + 3 <= stop <= match.end() - 3:
            return None
        word = match[0]
        if (
            self.left[word] < 2
            or self.left[f"{text[match.start() : stop]}-{text[stop : match.end()]}"]
        ):
            return None
        self.left[word] -= 1
        return stop

    def part(self, text: str, place: int) -> bool:
        """Break the compound whose hyphen is before *place*, if it may be broken."""
        before = re.search(
            r"(?<![^\W\d_])[^\W\d_]*(?=-\Z)", text[max(0, place - 24) : place]
        )
        first = len(before[0]) if before is not None else 0
        match = self._WORD.search(text, place - 1 - first)
        compound = match[0].casefold() if match is not None else ""
        if self.left[compound] < 2 or self.left[compound.replace("-", "")]:
            return False
        self.left[compound] -= 1
        return True


#: What would look like a note, a heading, a directive or a row at the head of a line.
_HEADS = f"{SUPERSCRIPTS}*[\\#|<_"


def _broken(text: str, width: int, words: Words | None) -> str:
    if len(text) <= width or "\n" in text or "\f" in text:
        return text
    lines, start = [], 0
    # The head of a directive is never broken.
    begun = text.startswith("\\")
    while len(text) - start > width:
        cut = (
            None
            if words is None or begun
            else words.cut(text, start, start + width - 1)
        )
        stop = _break(text, start, start + width, words) if cut is None else cut
        if stop is None:
            break
        lines.append(text[start:stop].rstrip(" ") + ("" if cut is None else "-"))
        start = stop
        while text[start : start + 1] == " ":
            start += 1
    lines.append(text[start:])
    if any(map(_stands_alone, lines)):
        return text
    return "\n".join(lines)


def _stands_alone(line: str) -> bool:
    """Tell whether a line is the number of a job or a formula, whatever is above it."""
    return is_furniture(line) or fold(line).rstrip(" ,:،，") in _formulas()


@cache
def _formulas() -> frozenset[str]:
    known = map(languages.get, languages.builtin())
    printed = (text for language in known for text in language.formulas.values())
    return frozenset(
        fold(formula).rstrip(" ,:،，") for texts in printed for formula in texts
    )


def _break(text: str, start: int, stop: int, words: Words | None) -> int | None:
    """Return where the line that begins at *start* may end, None if nowhere."""
    places: list[int] = [*range(stop, start + 5, -1), *range(stop + 1, len(text))]
    for place in places:
        before, after = text[place - 1], text[place]
        if after == " ":
            follows = text[place:].lstrip(" ")[:1]
            if (
                follows
                and before != "-"
                and not (_ends_han(text[:place]) or is_han(follows))
            ):
                # Print that has room for a word does not break before it: where the
                # line can't end, it stays whole.
                return None if follows in _HEADS else place
        elif (is_han(before) and is_han(after)) or (
            (before == "\u00ad" and after.isalpha())
            or (
                before == "-"
                and after.isalpha()
                and text[place - 2].isalpha()
                and (words is None or words.part(text, place))
            )
        ):
            return place
    return None


def _ends_han(text: str) -> bool:
    return is_han(text[-8:].rstrip("*")[-1:])


def displace_numbers(
    draw: st.DrawFn, chunks: Sequence[Chunk], language: Language
) -> None:
    """
    Put the numbers of some paragraphs below their own first lines.

    Only a number that is due, and only where the first line opens an operative
    paragraph and the second does not.
    """
    last = 0
    for chunk in chunks:
        for count, line in enumerate(chunk.text.split("\n")):
            number = paragraph_number(line)
            if number is None:
                continue
            label, rest = read_label(line)
            due, last = number == last + 1, number
            if count == 0 and due and rest and _may_displace(chunk):
                first, below = _two_lines(rest, chunk.text[len(line) + 1 :])
                if _is_opened(first, below, language) and draw(st.booleans()):
                    chunk.text = f"{first}\n{label}\n{below}"


def _may_displace(chunk: Chunk) -> bool:
    return not (
        chunk.is_front or chunk.directive or chunk.is_note or "\n\n" in chunk.text
    ) and not ("\t" in chunk.text or chunk.text.startswith("|"))


def _two_lines(first: str, below: str) -> tuple[str, str]:
    """Return the first line of a paragraph, and the rest of it."""
    if below:
        return first, below
    blanks = [match.start() for match in re.finditer(" ", first)]
    middle = len(first) // 2
    place = min(blanks, key=lambda blank: abs(blank - middle), default=len(first))
    return first[:place], first[place + 1 :]


def _is_opened(first: str, below: str, language: Language) -> bool:
    """Tell whether a paragraph opens with the line *first* and goes on below it."""
    if not below or is_complete(first) or read_label(below)[0] is not None:
        return False
    if (
        first.count("*") % 2
        or read_label(first)[0] is not None
        or below[0] in _HEADS
        or first.endswith("-")
    ):
        return False
    if _ends_han(first) or is_han(below[:1]):
        return False
    after = to_inlines(below[:160])
    return starts_operative(to_inlines(first[:160]), language) and not (
        starts_operative(after, language) or starts_preambular(after, language)
    )
