"""A document under construction: the whole, one of its parts, or an embedded one."""

from collections.abc import Container, Sequence
from typing import Any

from .. import _late as attrs
from .._late import define
from ..model import (
    Annex,
    Content,
    Footnote,
    Line,
    Masthead,
    Origin,
    Resolution,
    plain_text,
)
from ..model import Block as BodyBlock
from ..model.facts import LineKind
from ..series import Series
from ..symbols import InvalidSymbol, Symbol
from .blocks import Block
from .closing import read_closing, with_absent
from .facts import apply_facts
from .grammar import Grammar
from .inline import to_inlines
from .items import Item
from .masthead import is_decision, read_front
from .origin import read_origin
from .outline import build_body

__all__ = ["AnnexFrame", "Frame", "Outcome"]


@define(eq=False, repr=False)
class Placed:
    """A line of a masthead or a closing, and the block it was read from."""

    block: Block
    text: str
    kind: LineKind | None = None


@define(eq=False, repr=False)
class AnnexFrame:
    """An annex under construction."""

    label: tuple[Block, str]
    level: int = 0
    title: list[tuple[Block, str]] = attrs.field(factory=list)
    items: list[Item] = attrs.field(factory=list)
    annexes: "list[AnnexFrame]" = attrs.field(factory=list)


@define(eq=False, repr=False)
class Outcome:
    """What came out of a frame besides the resolution."""

    resolution: Resolution
    derived: list[str]


@define(eq=False, repr=False)
class Frame:
    """
    A document under construction.

    Attributes:
        grammar: Its series and language.
        span: From its first block to its last.
        bracketed: Whether a line of the closing begins with a bracket, as votes do.
    """

    grammar: Grammar
    masthead: list[Placed] = attrs.field(factory=list)
    origin: tuple[Block, str, dict[str, Any] | None] | None = None
    number: str | None = None
    title: list[tuple[Block, str]] = attrs.field(factory=list)
    letter: tuple[Block, str] | None = None
    formula: tuple[Block, str] | None = None
    items: list[Item] = attrs.field(factory=list)
    closing: list[Placed] = attrs.field(factory=list)
    annexes: list[AnnexFrame] = attrs.field(factory=list)
    parts: "list[Frame]" = attrs.field(factory=list)
    notes: list[Block] = attrs.field(factory=list)
    facts: list[Block] = attrs.field(factory=list)
    embedded: bool = False
    bracketed: bool = False

    def close_with(self, line: Placed) -> None:
        """Add a line to the closing."""
        self.closing.append(line)
        # Known, as there may be as many lines as in the text, and each asks for it.
        self.bracketed = self.bracketed or line.text.startswith("[")

    def markers(self) -> set[str]:
        """Return the markers of its notes."""
        return {block.marker for block in self.notes if block.marker}

    def build(
        self,
        path: str,
        markers: Container[str],
        *,
        above: Resolution | None = None,
    ) -> Outcome:
        """
        Return the resolution, and tell every block its path.

        Args:
            path: Of this document, with a slash at its end unless it is empty.
            markers: Markers of all notes that may be cited here.
            above: The resolution that this one is a part of.
        """
        derived: list[str] = []
        front = self._front(path, markers)
        origin = self._origin(path, markers)
        number, symbol = front.number or self.number, front.symbol
        letter = self._content(self.letter, f"{path}letter_content", markers)
        if above is not None and above.number and number is None and letter:
            number = _lettered(above.number, plain_text(letter))
            derived.append(f"{path}number")
        elif number and letter and above is None:
            number = _lettered(number, plain_text(letter))
        if symbol is None and not self.embedded:
            decision = is_decision(front.masthead, self.grammar)
            symbol = _symbol_of(self.grammar.series, number, decision=decision)
            if symbol is not None:
                derived.append(f"{path}symbol")
        lines, meetings = self._closing(path, markers)
        if front.meeting is not None:
            meetings = (front.meeting, *meetings)
        body = self._body(path)
        footnotes = self._notes(path, markers)
        meetings = with_absent(meetings, lines, footnotes, self.grammar.language)
        resolution = Resolution(
            series=self.grammar.series.name,
            language=self.grammar.language.code,
            status=front.status,
            symbol=symbol,
            number=number,
            title=self._title(path, markers),
            letter=letter,
            masthead=front.masthead,
            origin=origin,
            formula=self._content(self.formula, f"{path}formula_content", markers),
            body=body,
            footnotes=footnotes,
            meetings=meetings,
            closing=lines,
            annexes=tuple(
                self._annex(annex, f"{path}annexes/{index}", markers)
                for index, annex in enumerate(self.annexes)
            ),
        )
        for block in self.facts:
            block.path = f"{path}facts"
            if block.directive is not None:
                resolution = apply_facts(resolution, block.directive.facts)
        parts = []
        for index, part in enumerate(self.parts):
            outcome = part.build(f"{path}parts/{index}/", markers, above=resolution)
            parts.append(outcome.resolution)
            derived += outcome.derived
        if parts:
            resolution = attrs.evolve(resolution, parts=tuple(parts))
        return Outcome(resolution, derived)

    # Zones ---------------------------------------------------------------------------

    def _front(self, path: str, markers: Container[str]) -> Any:
        contents = [to_inlines(placed.text, markers) for placed in self.masthead]
        front = read_front(contents, self.grammar)
        front.masthead = _with_kinds(front.masthead, self.masthead, "lines")
        for index, placed in enumerate(self.masthead):
            placed.block.path = f"{path}masthead/lines/{index}"
        return front

    def _origin(self, path: str, markers: Container[str]) -> Origin | None:
        if self.origin is None:
            return None
        block, text, facts = self.origin
        block.path = f"{path}origin"
        content = to_inlines(text, markers)
        origin = read_origin(content, self.grammar) or Origin(text=content)
        if facts is None:
            return origin
        said = facts.get("documents")
        documents = [
            _symbol(value) for value in (said if isinstance(said, list) else ())
        ]
        committee = facts.get("committee")
        return Origin(
            text=content,
            committee=committee if isinstance(committee, str) else None,
            documents=tuple(s for s in documents if s is not None),
        )

    def _title(self, path: str, markers: Container[str]) -> Content:
        for block, _ in self.title:
            block.path = f"{path}title_content"
        return to_inlines(" ".join(text for _, text in self.title), markers)

    def _content(
        self, placed: tuple[Block, str] | None, path: str, markers: Container[str]
    ) -> Content:
        if placed is None:
            return ()
        placed[0].path = path
        return to_inlines(placed[1], markers)

    def _closing(self, path: str, markers: Container[str]) -> Any:
        contents = [to_inlines(placed.text, markers) for placed in self.closing]
        contents = _unpaired(contents)
        lines, meetings = read_closing(contents, self.grammar)
        for index, placed in enumerate(self.closing):
            placed.block.path = f"{path}closing/{index}"
        lines = tuple(
            line if placed.kind is None else Line(line.content, placed.kind)
            for line, placed in zip(lines, self.closing, strict=True)
        )
        return lines, meetings

    def _body(self, path: str) -> tuple[BodyBlock, ...]:
        # A draft recommended by a decision has clauses all the same.
        clauses = self.grammar.series.clauses or self.formula is not None
        return place_items(self.items, self.grammar, f"{path}body", clauses=clauses)

    def _notes(self, path: str, markers: Container[str]) -> tuple[Footnote, ...]:
        notes = []
        for index, block in enumerate(self.notes):
            block.path = f"{path}footnotes/{index}"
            content = to_inlines(block.text, markers)
            notes.append(
                Footnote(marker=block.marker or "*", content=content, span=block.span)
            )
        return tuple(notes)

    def _annex(
        self,
        annex: AnnexFrame,
        path: str,
        markers: Container[str],
    ) -> Annex:
        block, label = annex.label
        block.path = f"{path}/label_content"
        for place, _ in annex.title:
            place.path = f"{path}/title_content"
        return Annex(
            label=to_inlines(label, markers),
            title=to_inlines(" ".join(text for _, text in annex.title), markers),
            body=place_items(annex.items, self.grammar, f"{path}/body", clauses=False),
            annexes=tuple(
                self._annex(inner, f"{path}/annexes/{index}", markers)
                for index, inner in enumerate(annex.annexes)
            ),
            span=block.span,
        )


def place_items(
    items: Sequence[Item], grammar: Grammar, path: str, *, clauses: bool
) -> tuple[BodyBlock, ...]:
    """Build a body from *items*, and tell every block of the text its path."""
    body = build_body(items, grammar, clauses=clauses, prefix=path)
    placed = list(items)
    for item in placed:
        if isinstance(item.source, Block):
            item.source.path = item.path
        # It goes on to these.
        placed += item.children
    return body


def _with_kinds(masthead: Masthead, placed: Sequence[Placed], field: str) -> Masthead:
    """Put in the kinds that canonical text gives outright."""
    if all(place.kind is None for place in placed):
        return masthead
    lines = tuple(
        line if place.kind is None else Line(line.content, place.kind)
        for line, place in zip(masthead.lines, placed, strict=True)
    )
    changed: dict[str, Any] = {field: lines}
    return attrs.evolve(masthead, **changed)


def _unpaired(contents: list[Content]) -> list[Content]:
    """
    Read an emphasis that runs over several lines of a closing.

    In retyped text the meeting and the date share one: ``*65th plenary meeting`` and
    ``4 December 2006*`` (A/RES/61/49).
    """
    opened: int | None = None
    read = list(contents)
    for index, content in enumerate(contents):
        text = plain_text(content)
        if text.startswith("*") and not text.endswith("*") and opened is None:
            opened = index
        elif text.endswith("*") and opened is not None:
            for place in range(opened, index + 1):
                words = plain_text(contents[place]).strip("*")
                read[place] = to_inlines(f"*{words}*")
            opened = None
    return read


def _lettered(number: str, letter: str) -> str:
    """Return "75/257 B" for "75/257" and "B"."""
    bare, _, last = number.rpartition(" ")
    if bare and last == letter:
        return number
    if bare and len(last) == 3 and last[1] in "-–":
        number = bare
    return f"{number} {letter}"


def _symbol(text: object) -> Symbol | None:
    try:
        return Symbol.parse(text) if isinstance(text, str) else None
    except InvalidSymbol:
        return None


def _symbol_of(
    series: Series, number: str | None, *, decision: bool = False
) -> Symbol | None:
    if number is None:
        return None
    text = series.symbol_text(number, decision=decision)
    if text is not None:
        return _symbol(text)
    try:
        return Symbol.of_resolution(series.name, number)
    except (InvalidSymbol, ValueError, LookupError):
        return None
