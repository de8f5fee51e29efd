"""Several language versions of a resolution, brought together one after the other."""

from collections.abc import Iterable, Iterator

from .._late import define
from ..errors import Diagnostic
from ..model import Resolution
from ..walk import Passage, walk
from ._alignment import AlignedRow, Alignment
from ._evidence import Evidence, evidence, likeness, ranks
from ._sequence import paired

__all__ = ["align"]

#: A paragraph is weighed against so many of those that are in a row already.
_WITNESSES = 3


def align(resolutions: Iterable[Resolution]) -> Alignment:
    """
    Pair the paragraphs of one resolution in several languages, for parallel text.

    Paired are all passages of `unresolution.walk`: by kind, number and position, by the
    figures and notes in them and by what is below them; no word is compared.  Numbers
    are the same in whatever script: "(b)", "b)", "(ب)" and "(二)".  A paragraph that
    one language lacks leaves a gap in its row, and a finding.

    >>> from unresolution.model import Clause, Resolution
    >>> texts = {"en": "Requests a report;", "fr": "Demande un rapport ;"}
    >>> alignment = align(
    ...     Resolution(
    ...         series="ga",
    ...         language=language,
    ...         body=[Clause(kind="operative", number="1", content=text)],
    ...     )
    ...     for language, text in texts.items()
    ... )
    >>> [row.texts for row in alignment.rows]
    [('Requests a report;', 'Demande un rapport ;')]

    Args:
        resolutions: Two or more, each in another language.

    Raises:
        ValueError: If there are fewer than two, or two in one language.
    """
    versions = tuple(resolutions)
    languages = tuple(version.language for version in versions)
    if len(versions) < 2:
        raise ValueError("a resolution is aligned with itself in another language")
    for place, language in enumerate(languages):
        if language in languages[:place]:
            raise ValueError(f"two resolutions are in {language!r}")
    rows: list[_Row] = []
    for version in versions:
        rows = _joined(rows, version)
    aligned = tuple(_aligned(row, languages) for row in rows)
    findings = (*_documents(versions), *_differences(aligned))
    return Alignment(languages=languages, rows=aligned, findings=findings)


@define(eq=False)
class _Row:
    """The paragraphs that belong together so far, by language."""

    cells: dict[str, Passage]
    witnesses: list[Evidence]

    def add(self, language: str, passage: Passage, known: Evidence) -> None:
        self.cells[language] = passage
        if len(self.witnesses) < _WITNESSES:
            self.witnesses.append(known)

    def likeness(self, other: Evidence) -> float:
        total = sum(likeness(one, other) for one in self.witnesses)
        return total / len(self.witnesses)


def _joined(rows: list[_Row], version: Resolution) -> list[_Row]:
    """Return the rows with the paragraphs of one more language."""
    passages = list(walk(version))
    known = evidence(passages)
    language = version.language
    alone = [
        _Row({language: passage}, [one])
        for passage, one in zip(passages, known, strict=True)
    ]
    if not rows:
        return alone
    pairs = paired(
        [row.witnesses[0].key for row in rows],
        [one.key for one in known],
        lambda row, place: rows[row].likeness(known[place]),
    )
    joined = []
    for row, place in pairs:
        if row is None and place is not None:
            joined.append(alone[place])
        elif row is not None:
            joined.append(rows[row])
            if place is not None:
                rows[row].add(language, passages[place], known[place])
    return joined


def _aligned(row: _Row, languages: tuple[str, ...]) -> AlignedRow:
    passages = tuple(row.cells.get(language) for language in languages)
    return AlignedRow(languages=languages, passages=passages)


# What differs ---------------------------------------------------------------------


def _documents(versions: tuple[Resolution, ...]) -> Iterator[Diagnostic]:
    first = next((one for one in versions if one.symbol is not None), None)
    for version in versions:
        if first is None or version.symbol in {None, first.symbol}:
            continue
        message = f"{version.language} is {version.symbol}, {first.language} is "
        yield Diagnostic("align.document", "error", f"{message}{first.symbol}")


def _differences(rows: tuple[AlignedRow, ...]) -> Iterator[Diagnostic]:
    for row in rows:
        cells = list(zip(row.languages, row.passages, strict=True))
        lacking = [language for language, passage in cells if passage is None]
        having = [(language, passage) for language, passage in cells if passage]
        if 2 * len(having) < len(cells):
            for language, passage in having:
                yield _extra(language, passage)
        elif lacking:
            yield _missing(lacking, *having[0])
        yield from _numbers(having)


def _extra(language: str, passage: Passage) -> Diagnostic:
    message = f"only {language} has this: {_named(passage)}"
    return Diagnostic("align.extra", "warning", message, where=passage.path)


def _missing(lacking: list[str], language: str, passage: Passage) -> Diagnostic:
    message = f"{language} has what is missing in {', '.join(lacking)}: "
    return Diagnostic(
        "align.missing", "warning", message + _named(passage), where=passage.path
    )


def _numbers(having: list[tuple[str, Passage]]) -> Iterator[Diagnostic]:
    """Yield a finding if the numbers of one row don't mean the same."""
    language, first = having[0]
    for other, passage in having[1:]:
        if (first.number is None) == (passage.number is None):
            one, two = ranks(first.number), ranks(passage.number)
            if not one or not two or one & two:
                continue
        message = f"{language} prints {first.number}, {other} {passage.number}"
        yield Diagnostic("align.number", "warning", message, where=first.path)
        return


def _named(passage: Passage) -> str:
    number = f" {passage.number}" if passage.number else ""
    words = passage.text if len(passage.text) <= 40 else f"{passage.text[:39]}…"
    return f"{passage.kind}{number}, {words!r}"
