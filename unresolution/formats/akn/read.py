"""Akoma Ntoso to resolutions."""

from collections.abc import Iterable, Iterator

import attrs

from ... import _re as re
from ..._late import define
from ...languages import Language
from ...model import (
    Content,
    Embedded,
    Line,
    MeetingInfo,
    Paragraph,
    Resolution,
    plain_text,
)
from ...parse.closing import is_closing_line, read_closing, with_absent
from ...parse.grammar import Grammar, fold, grammar_of
from ...parse.items import Item
from ...parse.masthead import is_decision
from ...parse.outline import build_body
from ...series import Series
from ...series import registry as series_registry
from ...symbols import InvalidSymbol, Symbol
from .._format import Reading
from .own import is_ours
from .own import read as read_ours
from .read_annexes import documents_in, read_attachments
from .read_blocks import read_items
from .read_embedded import read_embedded
from .read_front import Opening, find_symbol, read_opening
from .read_inlines import Words
from .read_kinds import tell_kinds
from .read_language import find_language
from .read_meta import Head, read_head
from .read_notes import Notes
from .read_stars import take_star_notes
from .tree import DEEPEST, Element, load
from .vocabulary import DOCUMENTS

__all__ = ["read"]

#: Elements that have a reader of their own; all others hold paragraphs.
_ZONES = frozenset(
    {
        "meta", "coverPage", "preface", "preamble", "conclusions", "attachments",
        "annexes", "components", "collectionBody",
    }
)  # fmt: skip


def read(data: str | bytes) -> Reading:
    """
    Read Akoma Ntoso, as the United Nations publishes it or as this package writes it.

    Raises:
        InvalidDocument: If *data* is no Akoma Ntoso, declares a document type or
            entities, or is broken beyond recovery.
    """
    root, mended = load(data)
    if is_ours(root):
        return Reading(read_ours(root), mended)
    words = Words()
    reader = _Reader(words)
    document = _document(root, words)
    # The parts of a collection lie beside it.
    beside = [child for child in root if words.names[child.tag] == "components"]
    resolution = reader.document(document, beside=beside)
    diagnostics = (*mended, *words.diagnostics, *words.counted())
    return Reading(resolution, diagnostics)


def _document(root: Element, words: Words) -> Element:
    """Return the document in *root*; that of a broken file may have lost its name."""
    for child in root:
        if words.names[child.tag] in DOCUMENTS:
            return child
    return root


@define
class _Zones:
    """The large pieces of a document, by name; the rest is its body."""

    single: dict[str, Element]
    body: list[Element]
    components: list[Element]
    attachments: list[Element]
    conclusions: list[Element]


class _Reader:
    """Reads one file, whose parts share language, series and findings."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.grammar: Grammar | None = None
        self.depth = 0
        self.late: list[Content] = []

    def document(
        self,
        element: Element,
        above: Resolution | None = None,
        beside: Iterable[Element] = (),
    ) -> Resolution:
        """
        Return the resolution that *element* is.

        Args:
            element: A statement, or a collection of them.
            above: The resolution that it is a part of.
            beside: Components that belong to it, but lie beside it.
        """
        words = self.words
        zones = self._zones(element)
        zones.components += beside
        head = read_head(zones.single.get("meta"), words)
        cover = zones.single.get("coverPage")
        if self.grammar is None:
            self.grammar = self._grammar(element, head, find_symbol(cover))
        grammar = self.grammar
        outer, words.notes = words.notes, Notes()
        opening = read_opening(
            cover, zones.single.get("preface"), grammar, words, head.job_number
        )
        number, symbol = self._identity(opening, above)
        formula, items = self._preamble(zones.single.get("preamble"))
        formula, operative = self._operative(zones.body, element, formula)
        items += operative
        take_star_notes(items, words)
        items += self._drafts(zones, items)
        if not grammar.series.titled or not opening.title:
            self._take_title(opening, items)
        lines = self.closing_lines(zones.conclusions)
        if not lines:
            lines = self._take_closing(items)
        body = build_body(items, grammar, clauses=grammar.series.clauses)
        annexes = read_attachments(zones.attachments, self)
        closing, meetings = self._closing([*lines, *self.late], opening)
        self.late.clear()
        notes = words.notes.found
        meetings = with_absent(meetings, closing, notes, grammar.language)
        resolution = Resolution(
            series=grammar.series.name,
            language=grammar.language.code,
            status=_status(element, opening, head),
            symbol=symbol,
            number=number,
            title=opening.title,
            letter=opening.letter,
            masthead=opening.front.masthead,
            origin=opening.origin,
            formula=formula,
            body=body,
            meetings=meetings,
            closing=closing,
            annexes=annexes,
            footnotes=notes,
            record=head.record,
        )
        words.notes = outer
        if parts := self._parts(zones, resolution):
            resolution = attrs.evolve(resolution, parts=parts)
        return resolution

    # What it is -----------------------------------------------------------------

    def _zones(self, element: Element) -> _Zones:
        names = self.words.names
        zones = _Zones({}, [], [], [], [])
        listed = {
            "components": zones.components,
            "attachments": zones.attachments,
            "annexes": zones.attachments,
            "conclusions": zones.conclusions,
        }
        for child in element:
            name = names[child.tag]
            if name in listed:
                listed[name].append(child)
            elif name not in _ZONES or (
                name in zones.single and name not in {"meta", "collectionBody"}
            ):
                zones.body.append(child)
            else:
                zones.single[name] = child
        return zones

    def _grammar(self, element: Element, head: Head, symbol: str | None) -> Grammar:
        language = find_language(element, head.language, self.words)
        return grammar_of(_series(symbol, element, language, self.words), language)

    def _identity(
        self, opening: Opening, above: Resolution | None
    ) -> tuple[str | None, Symbol | None]:
        """Return number and symbol; those of a part have its letter at their end."""
        number, symbol = opening.number, opening.front.symbol
        letter = plain_text(opening.letter)
        series = self.grammar.series if self.grammar else None
        if above is not None and number is None and above.number and letter:
            number = above.number
        if number and letter and not number.endswith(f" {letter}"):
            number = f"{_without_letters(number)} {letter}"
        if symbol is None and number and series and series.symbol_of:
            masthead = opening.front.masthead
            decision = self.grammar is not None and is_decision(masthead, self.grammar)
            try:
                symbol = Symbol.parse(
                    series.symbol_text(number, decision=decision) or ""
                )
            except InvalidSymbol:
                symbol = None
        return number, symbol

    # What is in it --------------------------------------------------------------

    def _preamble(self, element: Element | None) -> tuple[Content, list[Item]]:
        """Return the formula and the preambular paragraphs."""
        if element is None:
            return (), []
        formula: Content = ()
        rest = []
        for child in element:
            if self.words.names[child.tag] == "formula" and not formula:
                only = self.words.only_paragraph(child)
                formula = self.words.content(*only or (child,))
            else:
                rest.append(child)
        items = read_items(rest, self.words, "preamble", self.embedded, holder=element)
        return formula, items

    def _operative(
        self, elements: Iterable[Element], holder: Element, formula: Content
    ) -> tuple[Content, list[Item]]:
        """Return the paragraphs of the body, and the formula if it stands there."""
        items = read_items(elements, self.words, "body", self.embedded, holder=holder)
        formula = formula or self._take_formula(items)
        if self.grammar and self.grammar.series.clauses:
            tell_kinds(items, self.grammar.language)
        return formula, items

    def closing_lines(self, elements: Iterable[Element]) -> list[Content]:
        """Return the lines of what stands after the body."""
        return [
            line
            for element in elements
            for child in element
            for line in self.words.lines(child, frozenset({"outcome", "p"}))
        ]

    def _take_closing(self, items: list[Item]) -> list[Content]:
        """Take meeting and date out of the body, where they may stand."""
        # "2023年9月1日第99次全体会议" (A/DEC/77/568, Chinese).
        grammar = self.grammar
        place = len(items)
        while grammar is not None and place > 0:
            item = items[place - 1]
            bare = item.role == "paragraph" and item.label is None
            if not bare or is_closing_line(item.text, grammar) is None:
                break
            place -= 1
        taken = [item.content for item in items[place:]]
        if taken:
            message = "meeting and date were paragraphs of the text"
            self.words.report("akn.closing-in-text", message)
            del items[place:]
        return taken

    def _closing(
        self, contents: list[Content], opening: Opening
    ) -> tuple[tuple[Line, ...], tuple[MeetingInfo, ...]]:
        grammar = self.grammar
        lines, meetings = read_closing(contents, grammar) if grammar else ((), ())
        if opening.front.meeting is not None:
            meetings = (opening.front.meeting, *meetings)
        return lines, meetings

    def _take_title(self, opening: Opening, items: list[Item]) -> None:
        """Take the title of a statement out of its body, where it may stand."""
        grammar = self.grammar
        first = items[0] if items else None
        if grammar is None or grammar.series.clauses or first is None:
            return
        types = grammar.document_types
        if first.role == "heading" and fold(first.text) in types:
            opening.title = first.content
            del items[0]

    def _take_formula(self, items: list[Item]) -> Content:
        """Take the opening formula out of the body, where it may stand."""
        for place, item in enumerate(items):
            if item.role != "paragraph":
                continue
            if self.grammar and self.grammar.is_formula(item.text):
                del items[place]
                return item.content
            break
        return ()

    def _drafts(self, zones: _Zones, items: list[Item]) -> list[Item]:
        """Return the drafts that a resolution recommends, which stand below it."""
        if "collectionBody" in zones.single:
            return []
        within = next((i for i in reversed(items) if i.within is None), None)
        drafts = []
        for component in self._inner(zones.components):
            embedded = self.embedded(component)
            block = Embedded(resolution=embedded)
            drafts.append(Item(role="block", block=block, within=within))
        return drafts

    def _parts(self, zones: _Zones, whole: Resolution) -> tuple[Resolution, ...]:
        if "collectionBody" not in zones.single or self.depth > DEEPEST:
            return ()
        self.depth += 1
        parts = tuple(
            self.document(component, whole)
            for component in self._inner(zones.components)
        )
        self.depth -= 1
        return parts

    def _inner(self, elements: Iterable[Element]) -> Iterator[Element]:
        """Yield the documents that are in components."""
        for element in elements:
            for holder in element:
                yield from documents_in(holder, self.words)

    def embedded(self, element: Element) -> Resolution:
        """Return the text inside the text that *element* is."""
        if self.depth > DEEPEST:
            words = self.words
            words.report(
                "akn.depth", "texts within texts, too deep", element, "warning"
            )
            return Resolution(
                series="ga",
                language="en",
                body=[Paragraph(content=words.content(element))],
            )
        self.depth += 1
        resolution = read_embedded(element, self)
        self.depth -= 1
        return resolution


def _without_letters(number: str) -> str:
    """Return "76/84" for "76/84 A-B"."""
    return re.sub(r"\s[A-Z](?:\s?[-–]\s?[A-Z])?$", "", number)


def _status(element: Element, opening: Opening, head: Head) -> str:
    if "draft" not in (element.get("name") or "").casefold():
        return opening.front.status
    steps = head.record.workflow if head.record is not None else ()
    failed = any(step.outcome in {"notAdopted", "veto"} for step in steps)
    return "not-adopted" if failed else "draft"


def _series(
    symbol: str | None, element: Element, language: Language, words: Words
) -> Series:
    """Return the series that the symbol belongs to, or the organ on the cover."""
    known = [series_registry.get(name) for name in series_registry.names()]
    if symbol:
        for series in known:
            if series.symbol_pattern.fullmatch(symbol):
                return series
    text = fold(" ".join("".join(element.itertext())[:4000].split()))
    for series in known:
        name = series.organ_name(language)
        if name and fold(name) in text:
            words.report("akn.series", "its symbol doesn't tell its series", element)
            return series
    return series_registry.get("ga")
