"""Which language and which series a text is in: evidence, with its reasons."""

import re
from collections.abc import Sequence

import attrs

from ..languages import Language
from ..languages import registry as languages
from ..series import Series
from ..series import registry as series_registry
from .directives import read_directive
from .grammar import Grammar, fold, grammar_of
from .lines import Line

__all__ = ["Detection", "detect"]

#: A masthead is no longer; what comes after says little about whose text it is.
_FRONT = 60


#: The head of a resolution is in the first lines.
_HEAD = 12


@attrs.frozen
class Detection:
    """
    What was found.

    Attributes:
        reasons: Why, for people.
        sure: Whether anything spoke for the series at all.
    """

    grammar: Grammar
    reasons: tuple[str, ...]
    sure: bool


def detect(
    lines: Sequence[Line],
    series: str | Series | None = None,
    language: str | Language | None = None,
) -> Detection:
    """Find series and language; what the caller gives is taken as it is."""
    front = lines[:_FRONT]
    named = _said(front)
    said = _installed(named) if named else named
    reasons: list[str] = []
    found_language = _given_language(language or said.get("language"))
    if found_language is None:
        found_language, reason = _language(lines)
        reasons.append(reason)
    found_series = _given_series(series or said.get("series"))
    sure = found_series is not None
    if found_series is None:
        found_series, reason = _series(front, found_language)
        # A plug-in that is not installed here knows more; its name is kept.
        sure = bool(reason) or "series" in named
        reasons.append(reason or "nothing names an organ")
    return Detection(grammar_of(found_series, found_language), tuple(reasons), sure)


def _said(lines: Sequence[Line]) -> dict[str, str]:
    """Return what canonical text says outright."""
    said: dict[str, str] = {}
    for line in lines[:12]:
        directive = read_directive(line.text)
        if directive is not None and directive.name == "set":
            for key in ("series", "language"):
                value = directive.facts.get(key)
                if isinstance(value, str):
                    said.setdefault(key, value)
    return said


def _given_language(value: str | Language | None) -> Language | None:
    return languages.get(value) if isinstance(value, str) else value


def _installed(said: dict[str, str]) -> dict[str, str]:
    """Return what is said of series and language, if they are installed here."""
    known = {"series": series_registry.names(), "language": languages.names()}
    return {key: value for key, value in said.items() if value in known[key]}


def _given_series(value: str | Series | None) -> Series | None:
    return series_registry.get(value) if isinstance(value, str) else value


#: Letters, and the share of all letters that they are at least.  A vote lists States in
#: Latin letters; a Chinese word is two characters long.
_SCRIPTS = (
    ("ar", re.compile("[\u0621-\u064a]"), 0.3),
    ("zh", re.compile("[\u4e00-\u9fff]"), 0.1),
    ("ru", re.compile("[\u0400-\u04ff]"), 0.3),
)

#: Words that are frequent in one language of the Latin script and rare in the others.
_FREQUENT = {
    "en": re.compile(r"\b(?:the|of|and|to|in|its|by|on)\b"),
    "fr": re.compile(r"\b(?:les?|des?|du|et|à|aux?|sur|par|que|dans)\b|\b[ldnsqj]['’]"),
    "es": re.compile(r"\b(?:los?|las?|el|del?|y|en|que|por|su|con|al)\b"),
}

#: Characters that are looked at; a language shows in a few hundred words.
_SAMPLE = 6000


def _language(lines: Sequence[Line]) -> tuple[Language, str]:
    sample = ""
    for line in lines:
        if not line.text.startswith("<!--"):
            sample += line.text[:1000] + "\n"
        if len(sample) > _SAMPLE:
            break
    letters = sum(map(str.isalpha, sample)) or 1
    for code, pattern, share in _SCRIPTS:
        if len(pattern.findall(sample)) > letters * share:
            return languages.get(code), f"its letters are those of {code}"
    installed = [name for name in languages.names() if name not in languages.builtin()]
    for code in installed:
        if _has_formula(lines, languages.get(code)):
            return languages.get(code), f"an opening formula in {code}"
    counts = {
        code: len(pattern.findall(sample.lower()))
        for code, pattern in _FREQUENT.items()
    }
    code = max(counts, key=lambda name: counts[name])
    if not counts[code]:
        return languages.get("en"), "no words of a known language"
    return languages.get(code), f"its small words are those of {code}"


def _has_formula(lines: Sequence[Line], language: Language) -> bool:
    formulas = {
        fold(text).rstrip(_COMMAS)
        for texts in language.formulas.values()
        for text in texts
    }
    return any(fold(line.text.strip("*")).rstrip(_COMMAS) in formulas for line in lines)


def _series(lines: Sequence[Line], language: Language) -> tuple[Series, str]:
    """Return the series with the strongest evidence, and the evidence."""
    known = [series_registry.get(name) for name in _names()]
    formula = _formula(lines, language, known)
    # Below the formula a symbol may be the end of a sentence, alone on its line.
    above = lines if formula is None else lines[: formula[0]]
    if found := _symbol(above, known):
        return found
    for series in known:
        words = {fold(word) for word in series.document_type.get(language.code, ())}
        if any(fold(line.text) in words for line in lines):
            return series, "the name of its kind of document"
    if formula is not None:
        return formula[1], f"the opening formula {formula[2]}"
    for line in lines[:_HEAD]:
        # Without a formula: "17 (1947). Resolution of 10 February 1947".
        series = series_registry.get("sc")
        match = series.number_pattern.match(line.text.lstrip("#* "))
        rest = line.text[match.end() :].lstrip(".*: ") if match else ""
        if rest[:1].isupper() and language.phrase("resolution_of").read(rest):
            return series, f"the head {line.text}"
    names = [(series, series.organ_name(language)) for series in known]
    for index, line in enumerate(lines):
        for series, name in names:
            if name and _is_name(lines, index, fold(name)):
                return series, f"the name of the {name}"
    return series_registry.get("ga"), ""


#: The longest name of an organ is set in so many lines, in a narrow column.
_NAME_LINES = 4


def _is_name(lines: Sequence[Line], index: int, name: str) -> bool:
    """Tell whether *name* stands at *index*, in one line or several."""
    text = fold(lines[index].text)
    if not text or not name.startswith(text):
        return False
    for line in lines[index + 1 : index + _NAME_LINES]:
        if text == name or line.blank_before or not name.startswith(text):
            break
        text = f"{text} {fold(line.text)}"
    return text == name


def _symbol(lines: Sequence[Line], known: list[Series]) -> tuple[Series, str] | None:
    said = False
    for line in lines:
        text = line.text.strip("*# ")
        said = text.startswith("\\") or (said and not line.blank_before)
        for series in known:
            if not said and len(text) < 60 and series.symbol_pattern.fullmatch(text):
                return series, f"the symbol {text}"
    return None


def _formula(
    lines: Sequence[Line], language: Language, known: list[Series]
) -> tuple[int, Series, str] | None:
    """Return where the first opening formula stands, whose it is, and its words."""
    bare = {
        fold(formula).rstrip(_COMMAS): series
        for series in reversed(known)
        for formula in series.formulas_in(language)
    }
    organs = {fold(name) for name in language.organs.values()}
    for index, line in enumerate(lines):
        after = lines[index + 1 : index + 2]
        whole = [line.text]
        if after and not after[0].blank_before:
            # "The United Nations Environment Assembly of the" is half of one.
            whole.append(f"{line.text} {after[0].text}")
        for text in whole:
            # In Russian and Chinese a formula without its comma is the organ's name;
            # before a single paragraph there is no comma (A/RES/1503 (XV)).
            words = fold(text.strip("*"))
            series = bare.get(words.rstrip(_COMMAS))
            if series and (words.endswith(_MARKS) or words not in organs):
                return index, series, text
    return None


_MARKS = (",", "،", "，", ":")
_COMMAS = " ,،，:"


def _names() -> tuple[str, ...]:
    """Plug-ins come first: they know more exactly what is theirs."""
    builtin = series_registry.builtin()
    return (*(n for n in series_registry.names() if n not in builtin), *builtin)
