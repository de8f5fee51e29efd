"""
Several resolutions in one text: where each begins, and which lines are whose.

The volumes of the Official Records print resolutions one below the other; a page of
them begins in the middle of one and ends in the middle of another.  What tells that a
resolution begins is a number with its title and, below it, the formula of an organ; a
number with "Resolution of" and a date, as the Security Council has it; or a cover with
a symbol of its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from .. import _late as attrs
from .. import _re as re
from .._late import define
from ..numbering import from_superscript
from ..phrases import alike
from ..series import registry as series_registry
from .breaks import formula_lines
from .closing import is_closing_line
from .directives import read_directive
from .endings import is_complete
from .grammar import Grammar
from .head_lines import is_open_bracket, is_standing
from .inline import SUPERSCRIPTS
from .labels import read_label
from .lines import Line
from .note_labels import read_note_label
from .opening import opens

__all__ = ["Neighbour", "mostly_about", "tell_apart"]

#: Between number and formula stand a title, an origin clause, a letter, and no more.
_HEAD_LINES, _HEAD_LENGTH = 24, 2500

#: A cover has no more lines.
_COVER = 40

#: A number alone may be the page out of so many.
_PAGE_NUMBER = re.compile(r"[0-9]{1,3}/[0-9]{1,3}")

#: Longer lines are running text, not lines of a cover.
_LONGEST = 300

#: So far above a symbol stands the name of the publisher.
_NEAR = 6


@define(eq=False, repr=False)
class Neighbour:
    """
    One of the resolutions in a text.

    Attributes:
        number: As its head prints it; None if it has none, or none was read.
        headless: Whether it begins in its middle: its head is on another page.
        lines: Its own, in the order of the text.
    """

    number: str | None = None
    symbol: str | None = None
    headless: bool = False
    lines: list[Line] = attrs.field(factory=list)

    def bears(self, number: str | None, symbol: str | None) -> bool:
        """Tell whether *number*, or if there is none *symbol*, is its own."""
        if number is not None:
            return self.number is not None and _base(number) == _base(self.number)
        return self.symbol == symbol or (self.number or "\0") in (symbol or "")

    def closes(self, grammar: Grammar) -> bool:
        """Tell whether its closing is here too, or begins here."""
        return any(_is_meeting(line.text, grammar) for line in self.lines)

    @property
    def length(self) -> int:
        """Characters of its lines."""
        return sum(len(line.text) for line in self.lines)


def tell_apart(lines: Sequence[Line], grammar: Grammar) -> list[Neighbour]:
    """Return the resolutions in *lines*, in their order; nearly always there is one."""
    starts = list(_starts(lines, grammar))
    if len(starts) == 1:
        starts[0][1].lines = list(lines)
        return [starts[0][1]]
    ends = [start for start, _ in starts[1:]]
    for (start, neighbour), end in zip(starts, [*ends, len(lines)], strict=True):
        neighbour.lines = list(lines[start:end])
    found = [neighbour for _, neighbour in starts]
    _share_notes(lines, found)
    # A symbol below a note may be the rest of that note.
    return [neighbour for neighbour in found if neighbour.lines]


def mostly_about(found: Sequence[Neighbour], grammar: Grammar) -> int:
    """
    Return the place of the resolution that a text is about: the longest whole one.

    A page of the Official Records is kept for the resolution that fills it; what stands
    above and below was cut by the page.
    """
    return max(
        range(len(found)),
        key=lambda place: (
            not found[place].headless and found[place].closes(grammar),
            not found[place].headless,
            found[place].length,
            -place,
        ),
    )


# Where they begin ---------------------------------------------------------------------


def _starts(lines: Sequence[Line], grammar: Grammar) -> Iterator[tuple[int, Neighbour]]:
    """Yield where each resolution begins, the first at line 0."""
    begin, current = 0, Neighbour()
    for index, number, symbol in _events(lines, grammar):
        if current.bears(number, symbol):
            continue
        own = current.symbol if number is None else current.number
        following, has_body = index, _has_body(lines[begin:index], grammar)
        if own is not None or has_body:
            following = _cover(lines, begin, index, grammar)
            has_body = _has_body(lines[begin:following], grammar)
        if own is None and not has_body:
            # Nothing but its own head stands above.
            current.number = current.number if number is None else number
            current.symbol = symbol if number is None else current.symbol
            continue
        if following == begin:
            continue
        current.headless = current.number is None and current.symbol is None
        yield begin, current
        begin, current = following, Neighbour(number, symbol)
    yield begin, current


def _events(
    lines: Sequence[Line], grammar: Grammar
) -> Iterator[tuple[int, str | None, str | None]]:
    """Yield the places of numbers with a formula below them, and of covers' symbols."""
    changes = series_registry.changes
    numbers = _numbers(changes)
    within = 0
    publisher = -_NEAR - 1
    brackets = 0
    for index, line in enumerate(lines):
        text = line.text
        if brackets <= 0 and (
            line.small
            or line.opens
            or (len(text) < _BRIEF and _names_nothing(text, grammar, changes))
        ):
            continue
        if text.startswith("\\"):
            # What stands in another document is part of that one.
            directive = read_directive(text)
            name = directive.name if directive is not None else ""
            within += name in {"embedded", "quotation"}
            ends = name == "end" and directive is not None and not directive.facts
            within -= bool(within and ends)
        elif within or len(text) > _LONGEST:
            continue
        elif brackets > 0 and not line.blank_before:
            # Symbols stand in origin clauses, too, and their lines are broken.
            brackets += text.count("[") - text.count("]")
        elif is_open_bracket(text):
            brackets = text.count("[") - text.count("]")
        elif (number := _number(text, numbers, grammar)) is not None and (
            _says_resolution(text, number, grammar)
            or _formula_below(lines, index, number, numbers, grammar)
        ):
            yield index, number, None
        elif len(text) < 30 and text.casefold() == grammar.publisher:
            publisher = index
        elif index - publisher <= _NEAR and _is_symbol(text):
            yield index, None, text.rstrip("*")


#: What is longer stands in no other document.
_BRIEF = 80


@lru_cache(maxsize=4096)
def _names_nothing(text: str, grammar: Grammar, changes: int) -> bool:
    """Tell whether *text* is no number, symbol, publisher, bracket or directive."""
    return not (
        text.startswith("\\")
        or is_open_bracket(text)
        or _number(text, _numbers(changes), grammar) is not None
        or text.casefold() == grammar.publisher
        or _is_symbol(text)
    )


@lru_cache(maxsize=4)
def _numbers(changes: int) -> re.Pattern[str]:  # noqa: ARG001 - the key of the cache
    """Return the pattern of the numbers of all series, at the head of a title."""
    names = series_registry.names()
    patterns = [series_registry.get(name).number for name in names]
    number = "|".join(f"(?:{pattern})" for pattern in patterns if pattern != "(?!)")
    return re.compile(rf"[#* ]{{0,8}}({number})(?=[.*:\s]|$)")


def _number(text: str, numbers: re.Pattern[str], grammar: Grammar) -> str | None:
    """Return the number that *text* begins with, if a title may follow it."""
    match = numbers.match(text)
    if match is None:
        return _named_number(text, grammar)
    rest = text[match.end() :].lstrip(".*: ")
    if not rest and _PAGE_NUMBER.fullmatch(match[1]):
        return None
    # "61/49 of 4 December 2006": a citation that a line end cut.
    return None if rest[:1].islower() or rest[:1].isdigit() else match[1]


def _named_number(text: str, grammar: Grammar) -> str | None:
    """Return the number of a line "Resolution 500 (1982)"."""
    if len(text) > 60 or ("(" not in text and "（" not in text):
        return None
    found = grammar.language.phrase("document_type").read(text.strip("#* "))
    number = found.get("number") if found else None
    sc = series_registry.get("sc").number_pattern
    if isinstance(number, str) and sc.fullmatch(alike(number).strip(" ,")):
        return number.strip(" ,")
    return None


def _base(number: str) -> str:
    """Return a number without blanks and without the letter of a part."""
    return _LETTER.sub("", _SPACED.sub("", alike(number)))


_SPACED = re.compile(r"[\s*]")
_LETTER = re.compile(r"(?<=[0-9])[A-Z](?:[-–][A-Z])?(?=\(|$)")


def _says_resolution(text: str, number: str, grammar: Grammar) -> bool:
    """Tell whether *text* is "10 (1946). Resolution of 4 November 1946"."""
    _, _, rest = text.partition(number)
    rest = rest.lstrip(".: ").strip("* ")
    return (
        rest[:1].isupper()
        and grammar.language.phrase("resolution_of").read(rest) is not None
    )


def _formula_below(
    lines: Sequence[Line],
    index: int,
    number: str,
    numbers: re.Pattern[str],
    grammar: Grammar,
) -> bool:
    """Tell whether nothing but a head stands between line *index* and a formula."""
    length = 0
    for place in range(index + 1, min(index + _HEAD_LINES, len(lines))):
        text = lines[place].text
        bare = text.lstrip("# ")
        if text.startswith("\\formula") or grammar.is_formula(bare, titled=True):
            return True
        if formula_lines(lines, place, grammar):
            return True
        other = _number(text, numbers, grammar)
        if other is not None and _base(other) != _base(number):
            return False
        length += len(text)
        if length > _HEAD_LENGTH or _is_body(text, grammar):
            return False
    return False


def _is_symbol(text: str) -> bool:
    if len(text) > 60 or "/" not in text:
        return False
    known = map(series_registry.get, series_registry.names())
    return any(series.symbol_pattern.fullmatch(text.rstrip("*")) for series in known)


def _cover(lines: Sequence[Line], begin: int, index: int, grammar: Grammar) -> int:
    """Return the first line of the cover that ends in line *index*."""
    first = index
    for place in range(index - 1, max(begin, index - _COVER) - 1, -1):
        text = lines[place].text
        if _is_body(text, grammar) or read_note_label(text) is not None:
            break
        if is_standing(text, grammar) and not _is_date(text, grammar):
            first = place
    return first


# What stands in the body of a resolution ----------------------------------------------


def _has_body(lines: Sequence[Line], grammar: Grammar) -> bool:
    return any(_is_body(line.text, grammar) for line in lines)


def _is_body(text: str, grammar: Grammar) -> bool:
    """Tell whether *text* is a paragraph or the beginning of a closing."""
    # Lines of mastheads stand in many documents.
    if len(text) < _SHORT:
        return _is_short_body(text, grammar)
    return _find_body(text, grammar)


def _find_body(text: str, grammar: Grammar) -> bool:
    if text.startswith(("[", "\\", "<!--")):
        return False
    label, rest = read_label(text)
    if label is not None and rest and (is_complete(rest) or len(rest) > _SHORT):
        return True
    if _is_meeting(text, grammar):
        return True
    # Titles of agenda items are long at times, but end without a mark (A/RES/75/89).
    return is_complete(text) and (len(text) > _LONGEST or opens(text, grammar))


_is_short_body = lru_cache(maxsize=1024)(_find_body)

#: Numbers of agenda items stand before shorter titles.
_SHORT = 120


def _is_meeting(text: str, grammar: Grammar) -> bool:
    return is_closing_line(text.strip("*# "), grammar) in {"meeting", "vote"}


def _is_date(text: str, grammar: Grammar) -> bool:
    return grammar.language.read_issue_date(text) is not None


# The notes of a page that several share -----------------------------------------------

_NUMBERED_NOTE = re.compile(r"([0-9]{1,3})[ \t]+(?=[^\W\d_a-z]|[“\"«])")

_PAGE = re.compile(r"<!--.{0,80}-->")


def _share_notes(lines: Sequence[Line], found: Sequence[Neighbour]) -> None:
    """
    Give each note at the foot of a page to the resolution that has its mark.

    The notes of a page stand together, whoever cites them, so that those of the
    resolutions above stand inside the last one.
    """
    owner = {id(line): n for n, whose in enumerate(found) for line in whose.lines}
    for page in _pages(lines):
        last, noted = 0, -1
        cited: dict[str, int] = {}
        for line in page:
            here = owner[id(line)]
            note = _note(line, last, cited)
            if note is not None:
                last, noted = int(note), cited.get(note, here)
                owner[id(line)] = noted
            elif noted >= 0 and not line.blank_before and not line.text.isdecimal():
                owner[id(line)] = noted
                line.role = "note-more"
            else:
                noted = -1
                cited.update(dict.fromkeys(_cited(line.text), here))
    for neighbour in found:
        neighbour.lines = []
    for line in lines:
        found[owner[id(line)]].lines.append(line)


def _pages(lines: Sequence[Line]) -> Iterator[list[Line]]:
    page: list[Line] = []
    for line in lines:
        if page and (line.page_before or _PAGE.fullmatch(line.text)):
            yield page
            page = []
        page.append(line)
    yield page


def _note(line: Line, last: int, cited: Mapping[str, int]) -> str | None:
    """Return the number of the note that *line* begins, and mark it as one."""
    label = read_note_label(line.text)
    if label is not None:
        return label.marker if label.marker.isdecimal() else None
    match = _NUMBERED_NOTE.match(line.text)
    if match is None or not (line.blank_before or last):
        return None
    if match[1] not in cited and int(match[1]) != last + 1:
        return None
    line.role, line.marker = "note", match[1]
    return match[1]


#: A mark that kept its height, or digits that stand right behind a word.
_MARK = re.compile(
    rf"(?<=[^\W\d_]|[,;.:”\"’)\]])([0-9]{{1,3}})(?![0-9/]|[.,][0-9])"
    rf"|(?<=\S)([{SUPERSCRIPTS}]{{1,4}})"
)


def _cited(text: str) -> Iterator[str]:
    """Yield the numbers of the notes whose marks *text* may have."""
    for match in _MARK.finditer(text):
        yield match[1] or from_superscript(match[2])
