"""The words that open a paragraph: "Recalling also", "Takes note with concern"."""

from functools import lru_cache

from .. import _re as re
from ..languages import Language
from ..model import Content, Emphasis, NoteReference, Text, plain_text
from ..phrases import alike, as_printed
from .grammar import Grammar
from .inline import to_inlines
from .opening_words import OpeningWords, one_of

__all__ = [
    "follows_preamble",
    "opening_phrase",
    "opens",
    "opens_preambular",
    "starts_operative",
    "starts_preambular",
]

#: An opening phrase is a few words; no more of a paragraph is looked at.
_WINDOW = 160


def opening_phrase(
    content: Content, language: Language, kind: str, series: str = "ga"
) -> str | None:
    """
    Return the opening phrase of a paragraph, or None if its words open with none.

    The emphasis of the page is the evidence; where it was lost, the language's words
    are.

    Args:
        content: Of the paragraph.
        language: Its language.
        kind: "operative" or "preambular".
        series: Name of its series: organs emphasize more or less, "Expresando" or
            "Expresando su preocupación".
    """
    first = content[0] if content else None
    if isinstance(first, Emphasis):
        return first.value.rstrip(" ,;:") or None
    if first is None or isinstance(first, NoteReference):
        return None
    operative = kind == "operative"
    style = series if series in language.opening_tails else "ga"
    # "Recalls that" may open a paragraph of a preamble (S/RES/2613 (2021)).
    for sort in (operative, not operative):
        if _may_open(first.value, language, operative=sort):
            text = plain_text(content)[:_WINDOW]
            words = _opening_words(language, sort, style)
            end = words.end(_folded(text, language))
            if end is not None:
                return _printed(text, end, language)
    return None


#: Languages that print marks of vowels or not: "وإذ يُذكِّر".
_VOWELLED = frozenset({"ar"})

_VOWELS = re.compile("[\u064b-\u0652]*")


def _folded(text: str, language: Language) -> str:
    return alike(text) if language.code in _VOWELLED else text


def _printed(text: str, end: int, language: Language) -> str:
    """Return what *text* prints for the first *end* characters that were compared."""
    if language.code not in _VOWELLED:
        return text[:end]
    printed = as_printed(text, 0, end)
    after = _VOWELS.match(text, text.index(printed) + len(printed))
    return printed + (after[0] if after else "")


def starts_preambular(content: Content, language: Language) -> bool:
    """Tell whether the words are such as begin a preambular paragraph."""
    return _starts(content, language, language.openers, operative=False)


def starts_operative(content: Content, language: Language) -> bool:
    """Tell whether the words are such as begin an operative paragraph."""
    return _starts(content, language, language.verbs, operative=True)


def _starts(
    content: Content, language: Language, words: frozenset[str], *, operative: bool
) -> bool:
    if not words:
        return False
    text = _beginning(content).lstrip('“"«„')
    opens = _opens_with(text.partition(" ")[0], language, operative)
    if opens is not None:
        return opens
    return _opening_words(language, operative).begin(_folded(text, language))


def _beginning(content: Content) -> str:
    """Return the first words of *content*."""
    first = content[0] if content else None
    if isinstance(first, Text) and (len(content) == 1 or len(first.value) > _WINDOW):
        return first.value[:_WINDOW]
    return plain_text(content[:2])[:_WINDOW]


def _may_open(text: str, language: Language, *, operative: bool) -> bool:
    """Tell whether the first word of *text* may begin a phrase; few do."""
    return _opens_with(text.partition(" ")[0], language, operative) is not False


# Half of all paragraphs open with one of twenty words.
@lru_cache(maxsize=4096)
def _opens_with(word: str, language: Language, operative: bool) -> bool | None:  # noqa: FBT001
    """Tell whether *word* opens a phrase: surely, surely not, or None: perhaps."""
    if language.code in _BLANKLESS:
        return None
    first = _FIRST_WORD.match(_folded(word, language))
    if first is None or first[0].casefold() not in _first_words(language, operative):
        return False
    words = language.verbs if operative else language.openers
    alone = first[0].casefold() in words and language.code not in _VOWELLED
    return True if alone and word[first.end() : first.end() + 1] != "-" else None


#: Languages without blanks between words.
_BLANKLESS = frozenset({"zh"})

_FIRST_WORD = re.compile(r"\w+")

#: Series that emphasize a verb without what it expresses.
_VERB_ALONE = frozenset({"sc"})


@lru_cache(maxsize=64)
def _first_words(language: Language, operative: bool) -> frozenset[str]:  # noqa: FBT001
    """Return the words that phrases of one kind begin with: few paragraphs do."""
    words = language.verbs if operative else language.openers
    if not words:
        return frozenset()
    known = (_folded(word, language) for word in words | language.modifiers)
    heads = map(_FIRST_WORD.match, known)
    return frozenset(head[0].casefold() for head in heads if head is not None)


@lru_cache(maxsize=64)
def _opening_words(
    language: Language,
    operative: bool,  # noqa: FBT001
    style: str = "ga",
) -> OpeningWords:
    """Return the words of opening phrases of one kind."""
    words = language.verbs if operative else language.openers
    if style in _VERB_ALONE:
        words -= language.verbs_with_objects
    second = "|".join(sorted(_SECOND.get(language.code, ()), key=len, reverse=True))
    tail = language.opening_tail or (rf" (?:{one_of(language.qualifiers)})(?!\w)")
    return OpeningWords(
        (_folded(word, language) for word in words),
        language.modifiers,
        second or "(?!)",
        _folded(language.opening_tails.get(style, tail), language),
        blanks=language.code not in _BLANKLESS,
    )


#: Words that make one phrase with the verb before them.
_SECOND: dict[str, tuple[str, ...]] = {
    "en": (
        "note", "into account", "into consideration", "in mind", "upon", "for", "on",
        "once again upon", "again upon", "attention", "tribute", "forward",
        (
            "(?:also |further )?(?:considered|examined|received|reviewed|heard|studied|"
            "noted|adopted|discussed|met|learned|learnt|regard|taken note|decided|"
            "concluded)"
        ),
    ),
}  # fmt: skip


def opens(text: str, grammar: Grammar) -> bool:
    """Tell whether *text* opens as a preambular or operative paragraph does."""
    content = to_inlines(text[:300])
    language = grammar.language
    return starts_preambular(content, language) or starts_operative(content, language)


def opens_preambular(text: str, grammar: Grammar) -> bool:
    """Tell whether *text* opens as a preambular paragraph does."""
    return starts_preambular(to_inlines(text[:_WINDOW]), grammar.language)


def follows_preamble(before: str, text: str, grammar: Grammar) -> bool:
    """Tell whether *text*, below a preambular paragraph, is operative, unnumbered."""
    return (
        text[:1].isupper()
        and opens_preambular(before, grammar)
        and starts_operative(to_inlines(text[:_WINDOW]), grammar.language)
    )
