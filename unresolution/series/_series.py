"""The value that a series file gives."""

import re
from collections.abc import Mapping
from functools import cached_property

import attrs

from ..languages import Language

__all__ = ["Series"]


@attrs.frozen(kw_only=True, slots=False, eq=False)
class Series:
    """
    What sets the resolutions of one organ apart.  All of it is data.

    Attributes:
        name: Short name: ``"ga"``.
        organ: Key of the organ in `Language.organs`, if it is not `name`.
        organs: Names of the organ by language, for languages that don't know it.
        formulas: Opening formulas by language, for languages that don't know them.
        symbol: Regular expression for the document symbols of the series.
        number: Regular expression for a number as printed before a title, without a
            stop: ``"61/49"``.  It has no groups that capture.
        symbol_of: Template that makes the symbol of a number: ``"A/RES/{}"``.
        titled: "Security Council resolutions do not bear a title" (Editorial Manual).
        clauses: Whether the text falls into preambular and operative paragraphs; a
            statement or a decision does not.
        document_type: What a document says it is, by language, where the masthead has
            it on a line of its own: "Decision".
    """

    name: str
    symbol: str
    number: str
    symbol_of: str | None = None
    organ: str | None = None
    organs: Mapping[str, str] = attrs.field(factory=dict)
    formulas: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    titled: bool = True
    clauses: bool = True
    document_type: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)

    @cached_property
    def symbol_pattern(self) -> re.Pattern[str]:
        """`symbol`, compiled."""
        return re.compile(self.symbol, re.IGNORECASE)

    @cached_property
    def number_pattern(self) -> re.Pattern[str]:
        """`number`, compiled."""
        return re.compile(self.number)

    @property
    def is_numbered(self) -> bool:
        """Whether documents have a number before a title; statements have none."""
        return self.number != "(?!)"

    def organ_name(self, language: Language) -> str | None:
        """Return the name of the organ in *language*, if either side knows it."""
        own = self.organs.get(language.code)
        return own or language.organs.get(self.organ or self.name)

    def formulas_in(self, language: Language) -> tuple[str, ...]:
        """Return the opening formulas in *language*, the usual one first."""
        own = self.formulas.get(language.code)
        return own or language.formulas.get(self.organ or self.name, ())
