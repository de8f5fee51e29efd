"""Citations of a whole resolution: every passage and note, in the context of all."""

import datetime
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, TypeAlias

import attrs

from .._source import make_span
from ..languages import registry as languages
from ..model import Content, Resolution, plain_text
from ..model.unchecked import maker
from ..paths import find
from ..walk import walk
from ._citation import Citation, Sureness
from ._mention import Mention
from ._wording import Wording
from .dates import plausible
from .grammar import mentions
from .internal import Places, document_of
from .number import read_number
from .organs import SERIES, Context, resolve
from .spelling import plain
from .wordings import wording_of

__all__ = ["citations", "citations_in"]


_made_citation = maker(Citation)

#: Dates of numbers with the places where they are printed, by number and body.
_Dates: TypeAlias = dict[tuple[str, str | None], tuple[datetime.date, str]]

#: That of the Environment Assembly has 94 characters.
_LONGEST_FORMULA = 120
_COMMAS = " ,،，"


class _Printed(NamedTuple):
    """
    A run of text with its path, and the path of the document it is in.

    *plain* is the text with letters and marks made plain, place by place; *before* is
    the path of the text before it, and *speaker* the organ whose formula it is.
    """

    path: str
    text: str
    document: str
    plain: str
    before: str = ""
    speaker: str | None = None


def citations(resolution: Resolution) -> tuple[Citation, ...]:
    """
    Return what a resolution cites, in reading order; those of notes come last.

    Searched are all passages of `unresolution.walk`, the origin clause, titles and
    notes.  Spans are offsets into the text of a passage, or of a note.

    >>> from unresolution.model import Clause
    >>> words = "Recalling its resolution 37/4 of 22 October 1982,"
    >>> clause = Clause(kind="preambular", content=words)
    >>> resolution = Resolution(series="ga", language="en", body=[clause])
    >>> [found] = citations(resolution)
    >>> found.targets, found.date.isoformat(), found.text
    ((Symbol('A/RES/37/4'),), '1982-10-22', 'its resolution 37/4 of 22 October 1982')
    """
    return tuple(_Finder(resolution).find())


def citations_in(
    content: Content | str, *, series: str | None = None, language: str = "en"
) -> tuple[Citation, ...]:
    """
    Return what a text cites by itself, without the evidence of a document around it.

    Args:
        content: Inlines, or plain text.
        series: The organ that speaks, which "its" means.
        language: Two letters.
    """
    text = content if isinstance(content, str) else plain_text(content)
    wording = wording_of(language)
    made = plain(text, wording)
    worded = mentions(made, wording)
    if not worded:
        return ()
    printed = _Printed("", text, "", made)
    context = Context(own=_body(series))
    dated: _Dates = {}
    cited = [
        (mention, _cite(mention, printed, context, wording, dated))
        for mention in worded
    ]
    return tuple(
        found for one, found in cited if one.hold != "none" or found.sure != "open"
    )


def _body(series: str | None) -> str | None:
    return SERIES.get(series, series) if series else None


@attrs.define(eq=False)
class _Finder:
    resolution: Resolution
    wording: Wording = attrs.field(init=False)
    dated: _Dates = attrs.field(factory=dict)
    contexts: dict[str, Context] = attrs.field(factory=dict)
    known: dict[tuple[str, str], str] = attrs.field(factory=dict)
    serials: dict[str, str] = attrs.field(factory=dict)
    commission: bool = False

    def __attrs_post_init__(self) -> None:
        self.wording = wording_of(self.resolution.language)

    def find(self) -> Iterator[Citation]:
        places = Places(self.resolution, self.wording)
        worded = list(self._worded())
        self._note(worded)
        # Path and citations of the text before.
        path = ""
        earlier: list[Citation] = []
        for printed, found in worded:
            context = self._context(printed)
            before = printed.before, earlier if path == printed.before else []
            here: list[Citation] = []
            for mention in found:
                citation = _cite(mention, printed, context, self.wording, self.dated)
                if mention.hold == "none" and citation.sure == "open":
                    # No head, no organ: not a citation ("order No. 21/038 of 5 July").
                    continue
                if mention.shape == "ibid":
                    citation = places.same(citation, printed.text, before, here)
                elif citation.kind == "internal":
                    citation = places.link(citation)
                here.append(citation)
            yield from here
            path, earlier = printed.path, here

    def _worded(self) -> Iterator[tuple[_Printed, list[Mention]]]:
        """Yield the texts that cite with what they cite, and the opening formulas."""
        wording, before = self.wording, ""
        formulas = _formulas(wording.code)
        for path, text, document in _texts(self.resolution):
            made = text if text.isascii() else plain(text, wording)
            found = mentions(made, wording)
            # A text that is adopted within another has a formula of its own.
            speaker = None
            if len(text) <= _LONGEST_FORMULA:
                speaker = formulas.get(text.strip(_COMMAS).casefold())
            if found or speaker is not None:
                yield _Printed(path, text, document, made, before, speaker), found
            before = path

    def _note(self, worded: list[tuple[_Printed, list[Mention]]]) -> None:
        """Note what the whole document tells: years of numbers, a name in full."""
        short = False
        for _, found in worded:
            for mention in found:
                if mention.shape in {"bare", "bracket"}:
                    self._note_year(mention)
                short = short or "commission" in mention.owners
        self.commission = short and any(
            self.wording.names_commission(plain(text, self.wording))
            for _, text, _ in _texts(self.resolution)
        )

    def _note_year(self, mention: Mention) -> None:
        text = mention.number or ""
        if mention.shape == "bare" and mention.date:
            year = mention.date.year
            if plausible(int(text), str(year)):
                self.serials.setdefault(text, f"{text} ({year})")
        elif mention.shape == "bracket":
            number = read_number(text, self.wording)
            if number.form == "year":
                self.serials.setdefault(number.key.partition("(")[0], text)

    def _context(self, printed: _Printed) -> Context:
        context = self.contexts.get(printed.document)
        if context is None:
            context = self._of_document(printed.document)
            self.contexts[printed.document] = context
        if printed.speaker is not None:
            context.own = printed.speaker
        return context

    def _of_document(self, path: str) -> Context:
        document = find(self.resolution, path) if path else self.resolution
        formula = (document.formula or "").strip(_COMMAS).casefold()
        own = _formulas(self.wording.code).get(formula) or _body(document.series)
        symbol = self.resolution.symbol
        session = symbol.session.number if symbol and symbol.session and not path else 0
        return Context(own, self.known, self.serials, self.commission, session)


@lru_cache(maxsize=32)
def _formulas(language: str) -> dict[str, str]:
    if language not in languages.names():
        return {}
    return {
        formula.strip(_COMMAS).casefold(): series
        for series, formulas in languages.get(language).formulas.items()
        for formula in formulas
    }


def _texts(resolution: Resolution) -> Iterator[tuple[str, str, str]]:
    """
    Yield every text that may cite: its path, itself, the path of its document.

    Notes come last.
    """
    if resolution.origin is not None:
        yield "origin", resolution.origin.text, ""
    if title := resolution.title:
        yield "title_content", title, ""
    notes = list(_notes(resolution, ""))
    seen = {""}
    for _, _, text, path, _ in walk(resolution):
        document = ""
        if "resolution" in path or path.startswith("parts/"):
            document = document_of(path)
            if document not in seen:
                seen.add(document)
                notes += _notes(find(resolution, document), document)
        yield path, text, document
    yield from notes


def _notes(document: Resolution, path: str) -> Iterator[tuple[str, str, str]]:
    prefix = f"{path}/" if path else ""
    for index, note in enumerate(document.footnotes):
        yield f"{prefix}footnotes/{index}", note.text, path


def _cite(
    mention: Mention,
    printed: _Printed,
    context: Context,
    wording: Wording,
    dated: _Dates,
) -> Citation:
    """Make a citation of what is worded; *dated* has the dates printed before."""
    path, text, _, made, _, _ = printed
    targets, date, dated_at = mention.symbols, mention.date, None
    number, first, last = mention.number, mention.first, mention.last
    sure: Sureness = "stated"
    if number is not None:
        read = read_number(number, wording)
        body, targets, sure = resolve(read, mention, made, context, wording)
        key = read.key, body
        if date is not None:
            dated.setdefault(key, (date, path))
        elif key in dated and mention.shape != "bare":
            date, dated_at = dated[key]
    # Kinds and degrees of sureness are our own, so they need no validation.
    return _made_citation(
        text[first:last],
        mention.kind,
        path,
        make_span((first, last)),
        make_span((mention.start, mention.stop)),
        targets,
        date,
        dated_at,
        mention.locator,
        number,
        sure,
        (),
    )
