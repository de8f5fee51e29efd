"""Which language a file is in: what it says, and what its letters say."""

from ... import _re as re
from ...languages import Language
from ...languages import registry as languages
from .read_inlines import Words
from .tree import Element, letters_in, named

__all__ = ["find_language"]

_SCRIPTS = {
    "ar": re.compile("[\u0621-\u064a]+"),
    "zh": re.compile("[\u4e00-\u9fff]+"),
    "ru": re.compile("[\u0400-\u04ff]+"),
}

#: Words that are frequent in one language of the Latin script and rare in the others.
_FREQUENT = {
    "en": re.compile(r"\b(?:the|of|and|to|in|its|by|on)\b"),
    "fr": re.compile(r"\b(?:les?|des?|du|et|à|aux?|sur|par|que|dans)\b|\b[ldnsqj]['’]"),
    "es": re.compile(r"\b(?:los?|las?|el|del?|y|en|que|por|su|con|al)\b"),
}

#: Characters that are looked at; a language shows in a hundred words.
_SAMPLE, _GLANCE = 800, 200

_NO_TEXT = frozenset({"meta", "coverPage", "preface", "collectionBody"})


def find_language(element: Element, said: str | None, words: Words) -> Language:
    """
    Return the language of the text in *element*.

    Files are now and then in another language than they say; the text is right.
    """
    named = _named(said)
    said_code = named.code if named else None
    # A few lines are enough to believe what the file says, and more to contradict it.
    if said_code is not None and _is_in(_sample(element, words, _GLANCE), said_code):
        found: str | None = said_code
    else:
        found = _of_text(_sample(element, words, _SAMPLE), said_code)
    if named is None:
        if said:
            words.report("akn.language", f"no language {said[:20]!r} is known", element)
        return languages.get(found or "en")
    if found is None or found == named.code or named.code not in languages.builtin():
        return named
    words.report(
        "akn.language", f"says {said!r}, but is in {found!r}", element, "warning"
    )
    return languages.get(found)


def _named(said: str | None) -> Language | None:
    if said in _ISO639_2:
        return languages.get(_ISO639_2[said])
    for code in languages.names():
        if said in {code, languages.get(code).iso639_2}:
            return languages.get(code)
    return None


#: Known before the language files are loaded.
_ISO639_2 = {
    "eng": "en", "fra": "fr", "spa": "es", "rus": "ru", "ara": "ar", "zho": "zh",
}  # fmt: skip


def _sample(element: Element, words: Words, length: int) -> str:
    """Return the beginning of the text, without masthead and metadata."""
    names = words.names
    sample = ""
    for zone in (*element, element):
        if names[zone.tag] in _NO_TEXT:
            continue
        for block in named(zone, "p", "docTitle", "crossHeading"):
            sample += letters_in(block)[:length] + "\n"
            if len(sample) >= length:
                return sample
    return sample


def _of_text(sample: str, said: str | None) -> str | None:
    """Return the language that *sample* is in; the one that is said is tried first."""
    if said is not None and _is_in(sample, said):
        return said
    for code in _SCRIPTS:
        if _is_in(sample, code):
            return code
    folded = sample.casefold()
    counts = {code: len(pattern.findall(folded)) for code, pattern in _FREQUENT.items()}
    code = max(counts, key=lambda name: counts[name])
    return code if counts[code] > 5 else None


def _is_in(sample: str, code: str) -> bool:
    """Tell whether *sample* is in the language *code* without any doubt."""
    if code in _SCRIPTS:
        letters = sum(map(str.isalpha, sample))
        return sum(map(len, _SCRIPTS[code].findall(sample))) > letters * 0.3
    if code in _FREQUENT:
        # One word in six is one of these; in the wrong language it is one in fifty.
        return len(_FREQUENT[code].findall(sample.casefold())) > len(sample) / 60
    return False
