"""The value that a series file gives."""

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from .. import _late as attrs
from .._late import frozen
from ..languages import Language
from ..phrases import Phrase

__all__ = ["Series"]


@frozen(kw_only=True, slots=False, eq=False)
class Series:
    """
    What sets the resolutions of one organ apart.  All of it is data.

    Attributes:
        name: Short name: ``"ga"``.
        organ: Key of the organ in `Language.organs`, if it is not `name`.
        organs: Names of the organ by language, for languages that don't know it.
        formulas: Opening formulas by language, for languages that don't know them, each
            with its comma.  One that counts the sessions has a gap: ``"The
            {session:ordinal_word} World Health Assembly,"``.
        phrases: Wordings of the organ by language and key, tried before those that
            `Language.phrases` has under the same key.
        symbol: Regular expression for the document symbols of the series.
        number: Regular expression for a number as printed before a title, without a
            stop: ``"61/49"``.  It has no groups that capture.
        symbol_of: Template that makes the symbol of a number: ``"A/RES/{}"``; None for
            an organ whose documents have no symbols of the United Nations.
        decision_of: The same for its decisions, where they are of one series with the
            resolutions: ``"E/DEC/{}"``.
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
    decision_of: str | None = None
    organ: str | None = None
    organs: Mapping[str, str] = attrs.field(factory=dict)
    formulas: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    phrases: Mapping[str, Mapping[str, tuple[str, ...]]] = attrs.field(factory=dict)
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

    def symbol_text(self, number: str, *, decision: bool) -> str | None:
        """Return the symbol of a resolution or a *decision*; None if none is made."""
        template = self.decision_of if decision else None
        template = template or self.symbol_of
        if template is None:
            return None
        # "9/3" of the Environment Assembly is "UNEP/EA.9/Dec.3".
        session, slash, rest = number.partition("/")
        halves = template.count("{}") == 2
        if halves and not slash:
            return None
        return template.format(*((session, rest) if halves else (number,)))

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
        if own:
            return _counted(own, language)
        return language.formulas.get(self.organ or self.name, ())

    def wording(self, language: Language) -> Language:
        """Return *language* with the wordings of this organ before its own."""
        own = self.phrases.get(language.code)
        if not own:
            return language
        phrases = dict(language.phrases)
        for key, templates in own.items():
            phrases[key] = (*templates, *phrases.get(key, ()))
        return attrs.evolve(language, phrases=phrases)


#: Sessions are counted up to this number.
_SESSIONS = 120


@lru_cache(maxsize=64)
def _counted(formulas: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """Return *formulas*, those with a gap once for each session."""
    written: list[str] = []
    for formula in formulas:
        if "{" not in formula:
            written.append(formula)
            continue
        phrase = Phrase((formula,), language.gaps)
        sessions = (phrase.write(session=n) for n in range(1, _SESSIONS + 1))
        written += [text for text in sessions if text is not None]
    return tuple(written)
