"""Citations of a whole resolution: every passage and note, in the context of all."""

import datetime
from collections.abc import Callable
from functools import lru_cache, partial
from typing import NamedTuple, TypeAlias

import attrs

from .._source import make_span
from ..languages import registry as languages
from ..model import Content, Resolution, plain_text
from ..model.unchecked import maker
from ..paths import find
from ..walk import texts
from ._citation import Citation, CitationKind, Sureness
from ._mention import Mention
from ._wording import Wording
from .bodies import Voice
from .dates import plausible, read_listed
from .grammar import mentions
from .internal import Places, document_of
from .number import read_number
from .organs import SERIES, Context, resolve, settle, voice
from .spelling import plain
from .wordings import wording_of

__all__ = ["citations", "citations_in"]


_made_citation = maker(Citation)

#: Dates of numbers with the places where they are printed, by number and body.
_Dates: TypeAlias = dict[tuple[str, str | None], tuple[datetime.date, str]]

#: What finds the places that a citation inside a document leads to: takes what is
#: mentioned, its citation, the text, and the citations before it in the same text.
_Place: TypeAlias = Callable[[Mention, Citation, "_Printed", list[Citation]], Citation]

#: That of the Environment Assembly has 94 characters.
_LONGEST_FORMULA = 120
_COMMAS = " ,،，"
#: Shapes of numbers that the Security Council has.
_THROUGH = frozenset({"bare", "bracket"})


class _Printed(NamedTuple):
    """
    A run of text with its path.

    *plain* is the text with letters and marks made plain, place by place; *before* is
    the path of the text before it, and *speaker* the organ whose formula it is.
    """

    path: str
    text: str
    plain: str
    before: str = ""
    speaker: str | None = None


#: Makes one of its five fields in half the time.
_printed: Callable[[tuple[str, str, str, str, str | None]], _Printed] = partial(
    tuple.__new__, _Printed
)


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
    return tuple(_Finder(resolution, wording_of(resolution.language)).find())


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
    context = Context(own=_body(series))
    return tuple(_cited(worded, _Printed("", text, made), context, wording, {}))


def _body(series: str | None) -> str | None:
    return SERIES.get(series, series) if series else None


@attrs.define(eq=False)
class _Finder:
    resolution: Resolution
    wording: Wording
    dated: _Dates = attrs.field(factory=dict)
    contexts: dict[str, Context] = attrs.field(factory=dict)
    known: dict[tuple[str, str], str] = attrs.field(factory=dict)
    serials: dict[str, str] = attrs.field(factory=dict)
    commission: bool = False
    places: Places | None = None
    #: Path and citations of the text before.
    before: tuple[str, list[Citation]] = ("", [])

    def find(self) -> list[Citation]:
        texts = _texts(self.resolution)
        worded = self._worded(texts)
        self._note(worded, texts)
        found: list[Citation] = []
        for printed, mentioned in worded:
            context = self._context(printed)
            cited = _cited(
                mentioned, printed, context, self.wording, self.dated, place=self._place
            )
            self.before = printed.path, cited
            found += cited
        return found

    def _place(
        self,
        mention: Mention,
        citation: Citation,
        printed: _Printed,
        here: list[Citation],
    ) -> Citation:
        """Return a citation inside the document with what it leads to."""
        if self.places is None:
            self.places = Places(self.resolution, self.wording)
        if mention.shape != "ibid":
            return self.places.link(citation)
        path, cited = self.before
        before = printed.before, cited if path == printed.before else []
        return self.places.same(citation, printed.text, before, here)

    def _worded(
        self, texts: list[tuple[str, str]]
    ) -> list[tuple[_Printed, list[Mention]]]:
        """Return the texts that cite with what they cite, and the opening formulas."""
        worded: list[tuple[_Printed, list[Mention]]] = []
        wording, before = self.wording, ""
        may_cite = wording.may_cite
        formulas, initials = _formulas(wording.code)
        for path, text in texts:
            made = text if text.isascii() else plain(text, wording)
            found = mentions(made, wording) if may_cite(made) else []
            # A text that is adopted within another has a formula of its own.
            speaker = None
            if len(text) <= _LONGEST_FORMULA and text[:1] in initials:
                speaker = formulas.get(_folded(text))
            if found or speaker is not None:
                printed = _printed((path, text, made, before, speaker))
                worded.append((printed, found))
            before = path
        return worded

    def _note(
        self,
        worded: list[tuple[_Printed, list[Mention]]],
        texts: list[tuple[str, str]],
    ) -> None:
        """Note what the whole document tells: years of numbers, a name in full."""
        short = False
        for _, found in worded:
            for mention in found:
                if mention.shape in _THROUGH:
                    self._note_year(mention.shape, mention.number or "", mention.date)
                for one in mention.more:
                    if "(" in one:
                        number, date = read_listed(one, self.wording)
                        self._note_year("bracket", number, date)
                short = short or "commission" in mention.owners
        self.commission = short and any(
            self.wording.names_commission(plain(text, self.wording))
            for _, text in texts
        )

    def _note_year(self, shape: str, text: str, date: datetime.date | None) -> None:
        if shape == "bare" and date:
            if plausible(int(text), str(date.year)):
                self.serials.setdefault(text, f"{text} ({date.year})")
        elif shape == "bracket":
            number = read_number(text, self.wording)
            if number.form == "year":
                self.serials.setdefault(number.key.partition("(")[0], text)

    def _context(self, printed: _Printed) -> Context:
        path = document_of(printed.path)
        context = self.contexts.get(path)
        if context is None:
            context = self.contexts[path] = self._of_document(path)
        if printed.speaker is not None:
            context.own = printed.speaker
        return context

    def _of_document(self, path: str) -> Context:
        document = find(self.resolution, path) if path else self.resolution
        formulas, _ = _formulas(self.wording.code)
        own = formulas.get(_folded(document.formula or "")) or _body(document.series)
        symbol = self.resolution.symbol
        session = symbol.session.number if symbol and symbol.session and not path else 0
        return Context(own, self.known, self.serials, self.commission, session)


def _folded(formula: str) -> str:
    return formula.strip(_COMMAS).casefold()


@lru_cache(maxsize=32)
def _formulas(language: str) -> tuple[dict[str, str], frozenset[str]]:
    """Return the opening formulas with their series, and what they begin with."""
    if language not in languages.names():
        return {}, frozenset()
    folded = {
        _folded(formula): series
        for series, formulas in languages.get(language).formulas.items()
        for formula in formulas
    }
    begun = {formula[:1] for formula in folded}
    return folded, frozenset({*begun, *map(str.upper, begun), *_COMMAS})


def _texts(resolution: Resolution) -> list[tuple[str, str]]:
    """Return every text that may cite with its path; notes come last."""
    found: list[tuple[str, str]] = []
    if resolution.origin is not None:
        found.append(("origin", resolution.origin.text))
    if title := resolution.title:
        found.append(("title_content", title))
    passages = texts(resolution)
    found += passages
    found += _notes(resolution, "")
    # Few hold a text with notes of its own.
    if resolution.parts or "resolution" in " ".join([path for path, _ in passages]):
        documents = dict.fromkeys(document_of(path) for path, _ in passages)
        for document in documents:
            if document:
                found += _notes(find(resolution, document), document)
    return found


def _notes(document: Resolution, path: str) -> list[tuple[str, str]]:
    prefix = f"{path}/" if path else ""
    return [
        (f"{prefix}footnotes/{index}", note.text)
        for index, note in enumerate(document.footnotes)
    ]


def _cited(
    mentioned: list[Mention],
    printed: _Printed,
    context: Context,
    wording: Wording,
    dated: _Dates,
    *,
    place: _Place | None = None,
) -> list[Citation]:
    """
    Make citations of what one text mentions.

    Args:
        mentioned: What it mentions, in its order.
        printed: The text.
        context: What the document around it tells.
        wording: That of its language.
        dated: The dates printed before; those of this text are added.
        place: What finds the places inside a document.
    """
    path, text, plain_text, _, _ = printed
    cited: list[Citation] = []
    spoken: Voice | None = None
    owners: tuple[str, ...] = ()
    begin = 0
    head: CitationKind = "resolution"
    for mention in mentioned:
        number, date, dated_at = mention.number, mention.date, None
        kind, first, last = mention.kind, mention.first, mention.last
        sure: Sureness = "stated"
        if number is None:
            targets = mention.symbols
        else:
            if (
                spoken is None
                or mention.owners is not owners
                or mention.head_start != begin
                or kind != head
            ):
                # The numbers of a list have one head, and the same words before it.
                owners, begin, head = mention.owners, mention.head_start, kind
                spoken = voice(mention, plain_text, context, wording)
            targets, sure, key, _, _ = resolve(mention, spoken, context)
            if date is not None:
                if key not in dated:
                    dated[key] = date, path
            elif key in dated and mention.shape != "bare":
                date, dated_at = dated[key]
            if sure == "open" and mention.hold == "none":
                # No head, no organ: not a citation ("order No. 21/038 of 5 July").
                continue
        # Kinds and degrees of sureness are our own, so they need no validation.
        citation = _made_citation(
            text[first:last],
            kind,
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
        if kind == "internal" and place is not None:
            citation = place(mention, citation, printed, cited)
        cited.append(citation)
        if mention.more and spoken is not None:
            cited += _listed(mention, printed, spoken, context, dated)
    return cited


def _listed(
    mention: Mention, printed: _Printed, spoken: Voice, context: Context, dated: _Dates
) -> list[Citation]:
    """Make citations of the dated numbers that are kept with the one before them."""
    path, text, plain_text, _, _ = printed
    kind, known, last = mention.kind, context.known, mention.last
    gap, session, same = (
        len(spoken.wording.joiners[0]),
        context.session,
        text is plain_text,
    )
    cited: list[Citation] = []
    for one in mention.more:
        number, length, date, verdict, asked = spoken.listed.get(one) or spoken.read(
            one
        )
        targets, sure, key, _, later = verdict
        if asked is not None:
            if asked in known or later > session > 0:
                verdict = settle(verdict, number, date, spoken, context)
                targets, sure, key, _, _ = verdict
            elif key[1] is not None:
                known[asked] = key[1]
        dated_at = None
        if date is None:
            if key in dated:
                date, dated_at = dated[key]
        elif key not in dated:
            dated[key] = date, path
        first = last + gap
        last = first + len(one)
        cited.append(
            _made_citation(
                one if same else text[first:last],
                kind,
                path,
                make_span((first, last)),
                make_span((first, first + length)),
                targets,
                date,
                dated_at,
                None,
                number,
                sure,
                (),
            )
        )
    return cited
