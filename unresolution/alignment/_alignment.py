"""What `align` returns: rows of paragraphs that are the same in several languages."""

from .._late import frozen
from ..errors import Diagnostic
from ..walk import Passage, PassageKind

__all__ = ["AlignedRow", "Alignment"]


@frozen(kw_only=True)
class AlignedRow:
    """
    One paragraph, heading or row of a table, in every language that has it.

    Attributes:
        languages: Two letters each, in the order in which they were given.
        passages: The paragraph in each of them; None where a language lacks it.
    """

    languages: tuple[str, ...]
    passages: tuple[Passage | None, ...]

    @property
    def first(self) -> Passage:
        """The paragraph in the first language that has it."""
        return next(passage for passage in self.passages if passage is not None)

    @property
    def kind(self) -> PassageKind:
        """What it is, as in `unresolution.walk`."""
        return self.first.kind

    @property
    def number(self) -> str | None:
        """Its number as the first language prints it."""
        return self.first.number

    @property
    def path(self) -> str:
        """Where it stands in the first language that has it."""
        return self.first.path

    @property
    def complete(self) -> bool:
        """Whether all languages have it."""
        return None not in self.passages

    @property
    def texts(self) -> tuple[str | None, ...]:
        """The words in each language; None where it lacks the paragraph."""
        return tuple(passage and passage.text for passage in self.passages)

    def get(self, language: str) -> Passage | None:
        """
        Return the paragraph in one language, or None if it lacks it.

        Raises:
            KeyError: If *language* is none of those that were aligned.
        """
        if language not in self.languages:
            raise KeyError(language)
        return self.passages[self.languages.index(language)]


@frozen(kw_only=True)
class Alignment:
    """
    A resolution in several languages, row by row.

    Attributes:
        languages: Two letters each, in the order in which they were given.
        rows: The paragraphs, in reading order; each paragraph of each language is in
            exactly one row.
        findings: Where the languages differ, in the order of the rows.  The codes are
            ``align.document`` (the symbols are not those of one resolution),
            ``align.missing`` (a language lacks a paragraph), ``align.extra`` (most
            languages lack it) and ``align.number`` (the numbers differ); `where` has
            the path in the language that the message names first.
    """

    languages: tuple[str, ...]
    rows: tuple[AlignedRow, ...]
    findings: tuple[Diagnostic, ...]

    @property
    def complete(self) -> tuple[AlignedRow, ...]:
        """The rows that all languages have: parallel text without gaps."""
        return tuple(row for row in self.rows if row.complete)

    def column(self, language: str) -> tuple[Passage | None, ...]:
        """
        Return the paragraphs of one language, row by row; None where it lacks one.

        Raises:
            KeyError: If *language* is none of those that were aligned.
        """
        return tuple(row.get(language) for row in self.rows)
