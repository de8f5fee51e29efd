"""One series in one language, ready to read and to write."""

from functools import cached_property, lru_cache

from .. import _re as re
from .._late import frozen
from ..languages import Language
from ..phrases import alike
from ..series import Series

__all__ = ["Grammar", "fold", "grammar_of"]

_LONGEST_FORMULA = 160

#: What may stand before a formula.
_BEFORE_FORMULA = ' *“"«„'

_FIRST = re.compile(r"[^\W\d_]+")


def fold(text: str) -> str:
    """Return *text* for comparison: blanks, letter case and variant letters folded."""
    # A line of a masthead is compared ten times.
    return _line_folded(text) if len(text) < _LONGEST_FORMULA else _folded(text)


def _folded(text: str) -> str:
    return " ".join(alike(text).split()).casefold()


_line_folded = lru_cache(maxsize=1024)(_folded)


# Compared by identity: caches of lines have it in their keys, and there is one for each
# series and language (`grammar_of`).
@frozen(slots=False, eq=False, repr=False)
class Grammar:
    """
    What the reader knows of a document before it reads: its series and language.

    Attributes:
        language: With the wordings that are the organ's own.
    """

    series: Series
    language: Language

    @cached_property
    def organs(self) -> frozenset[str]:
        """Names of all known organs, folded."""
        names = {
            fold(name)
            for key, name in self.language.organs.items()
            if key != "publisher"
        }
        others = self.language.organ_spellings.values()
        names.update(fold(name) for spellings in others for name in spellings)
        own = self.series.organ_name(self.language)
        return frozenset(names | ({fold(own)} if own else set()))

    @cached_property
    def opening_words(self) -> frozenset[str]:
        """
        First words of paragraphs, with a capital letter, that begin nothing else.

        None in scripts without capital letters, and where preambular paragraphs begin
        in small ones.
        """
        language = self.language
        if language.small_openers:
            return frozenset()
        begin = language.openers | language.verbs | language.modifiers
        names = (
            *self.organs,
            *self.formulas,
            *self.document_types,
            *language.annex_words,
            *language.names.values(),
            *language.distributions,
            *(text for texts in language.phrases.values() for text in texts),
            self.publisher,
        )
        others = {_FIRST.match(fold(name)) for name in names}
        taken = {match[0] for match in others if match is not None}
        words = {match[0] for word in begin if (match := _FIRST.match(fold(word)))}
        capital = {f"{word[0].upper()}{word[1:]}" for word in words - taken}
        return frozenset(word for word in capital if word[0].isupper())

    @cached_property
    def publisher(self) -> str:
        """The words "United Nations", folded."""
        return fold(self.language.organs.get("publisher", ""))

    @cached_property
    def formulas(self) -> frozenset[str]:
        """All opening formulas, folded, without the marks at their end."""
        known = [text for texts in self.language.formulas.values() for text in texts]
        own = self.series.formulas_in(self.language)
        return frozenset(fold(text).rstrip(" ,،，:") for text in (*known, *own))

    def is_adoption(self, before: str, text: str) -> bool:
        """
        Tell whether *text*, in small letters, is a line of adoption below *before*.

        In German "verabschiedet auf der 8848. Sitzung" stands on a line of its own, in
        Russian it goes on behind a comma.
        """
        return text.startswith(self._adoptions) and not before.endswith(",")

    @cached_property
    def _adoptions(self) -> tuple[str, ...]:
        """What lines of adoption in small letters begin with."""
        keys = ("adoption_meeting", "adoption_written")
        words = [word for key in keys for word in self.language.phrases.get(key, ())]
        return tuple({word.partition("{")[0] for word in words if word[:1].islower()})

    @cached_property
    def _heads(self) -> frozenset[str]:
        """The first letters of all formulas: nearly all lines begin with others."""
        return frozenset(formula[:3] for formula in self.formulas)

    @cached_property
    def _elsewhere(self) -> frozenset[str]:
        """Plain letters and digits with which no formula begins, as printed."""
        begin = {formula[:1] for formula in self.formulas}
        capital = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        plain = f"{capital}0123456789"
        others = {letter for letter in plain if letter.casefold() not in begin}
        return frozenset(others.union(capital.lower()))

    @cached_property
    def _firsts(self) -> frozenset[str]:
        """The first letter of all formulas, for scripts that have many."""
        return frozenset(formula[:1] for formula in self.formulas)

    @cached_property
    def document_types(self) -> frozenset[str]:
        """What documents of this series call themselves, folded."""
        return frozenset(
            map(fold, self.series.document_type.get(self.language.code, ()))
        )

    def is_formula(self, text: str, *, titled: bool = False) -> bool:
        """
        Tell whether *text* is an opening formula.

        Russian and Chinese have no article, so that without its comma the formula reads
        like the organ's line of the masthead; below a *titled* head it is the formula.
        """
        # Nearly all lines begin with another letter, and the others are asked often.
        if text[:1] in self._elsewhere or len(text) > _LONGEST_FORMULA:
            return False
        return _is_formula(self, text, titled)

    def find_formula(self, text: str, *, titled: bool) -> bool:
        """Do what `is_formula` does, for a short line that may be one."""
        if self._is_no_formula(text):
            return False
        text = text.replace("*", "").strip()
        if text.lstrip('“"«„')[:1].islower():
            # "the Human Rights Council and / the General Assembly," is none.
            return False
        words = fold(text)
        bare = words.rstrip(" ,،，:")
        if bare == words and words in self.organs and not titled:
            return False
        return bare in self.formulas

    def _is_no_formula(self, text: str) -> bool:
        """Tell by its first letters that *text* is no formula, as of nearly all."""
        head = text[:3]
        if not (head[:1].isalpha() or head[:1] in _BEFORE_FORMULA):
            return alike(head[:1]).casefold() not in self._firsts
        if head.isascii():
            known = head.casefold() in self._heads
            return head[:1].islower() or (head.isalpha() and not known)
        first = head[0]
        known = alike(first).casefold() in self._firsts
        return first.islower() or (first.isalpha() and not known)

    def begins_formula(self, text: str) -> bool:
        """Tell whether *text* is the beginning of an opening formula, or all of it."""
        if text[:1] in self._elsewhere or len(text) > _LONGEST_FORMULA:
            return False
        if self._is_no_formula(text):
            return False
        words = fold(text.replace("*", "").strip())
        return any(formula.startswith(words) for formula in self.formulas)


@lru_cache(maxsize=1024)
def _is_formula(grammar: Grammar, text: str, titled: bool) -> bool:  # noqa: FBT001
    return grammar.find_formula(text, titled=titled)


@lru_cache(maxsize=256)
def grammar_of(series: Series, language: Language) -> Grammar:
    """Return the grammar of *series* in *language*; its names are folded only once."""
    return Grammar(series, series.wording(language))
