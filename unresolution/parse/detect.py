"""Which language and which series a text is in: evidence, with its reasons."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from .. import _re as re
from .._late import frozen
from .._text import upper_bytes
from ..languages import Language
from ..languages import registry as languages
from ..series import Series
from ..series import registry as series_registry
from .directives import read_directive
from .grammar import Grammar, fold, grammar_of
from .head_lines import is_open_bracket
from .lines import Line

__all__ = ["Detection", "detect"]

#: A masthead is no longer; what comes after says little about whose text it is.
_FRONT = 60


#: No name of an organ or of a kind of document is longer.
_LONGEST_NAME = 120

#: The head of a resolution is in the first lines.
_HEAD = 12


@frozen(eq=False, repr=False)
class Detection:
    """
    What was found.

    Attributes:
        reasons: Why, for people.
        sure: Whether anything spoke for the series at all.
        told: Whether the text itself says whose it is, as canonical text may.
        doubts: What speaks against it, each with the name of what is in doubt:
            ``("series", "...")``.
    """

    grammar: Grammar
    reasons: tuple[str, ...]
    sure: bool
    doubts: tuple[tuple[str, str], ...] = ()
    told: bool = False


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
    doubts: list[tuple[str, str]] = []
    found_language = _given_language(language or said.get("language"))
    if found_language is None:
        found_language, reason, doubt = _language(lines)
        reasons.append(reason)
        doubts += [("language", doubt)] if doubt else []
    else:
        reasons.append(_given("language", found_language.code, given=bool(language)))
    found_series = _given_series(series or said.get("series"))
    sure = found_series is not None
    if found_series is not None:
        reasons.append(_given("series", found_series.name, given=bool(series)))
    else:
        evidence = list(_evidence(front, found_language))
        # A plug-in that is not installed here knows more; its name is kept.
        sure = bool(evidence) or "series" in named
        found_series, reason = next(
            iter(evidence), (series_registry.get("ga"), "nothing names an organ")
        )
        reasons.append(f"{found_series.name}: {reason}" if evidence else reason)
        doubts += [
            ("series", f"read as {found_series.name} for {reason}, but {other}")
            for also, other in evidence[1:]
            if _organ(also) != _organ(found_series)
        ]
    grammar = grammar_of(found_series, found_language)
    told = "series" in named
    return Detection(grammar, tuple(reasons), sure, tuple(doubts), told)


def _given(what: str, name: str, *, given: bool) -> str:
    return f"{what} {name}: {'the caller' if given else 'the text itself'} says so"


def _organ(series: Series) -> str:
    return series.organ or series.name


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
    "en": frozenset({"the", "of", "and", "to", "in", "its", "by", "on"}),
    "fr": frozenset(
        {
            "le", "les", "de", "des", "du", "et", "à", "au", "aux", "sur", "par", "que",
            "dans", "l'", "d'", "n'", "s'", "qu'", "j'",
        }
    ),
    "es": frozenset(
        {
            "lo", "los", "la", "las", "el", "de", "del", "y", "en", "que", "por", "su",
            "con", "al",
        }
    ),
}  # fmt: skip
#: Small letters of all scripts but the marks that are set on them, and an apostrophe:
#: told in ranges, they are found twice as fast as what Unicode calls a letter.
_WORD = re.compile(
    "[a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u02ff\u0370-\u1fff\u2c00-\ud7ff"
    "\uf900-\ufdff\ufe70-\uffdc]+'?"
)

#: The same where no letter is of another script: it is compiled in no time.
_WESTERN_WORD = re.compile("[a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u02ff]+'?")
#: The upper bytes of letters that it knows, and of signs: dashes, arrows, frames.
_WESTERN = bytes([0x00, 0x01, 0x02, *range(0x20, 0x2C)])

#: Characters that are looked at; a language shows in a few hundred words.
_SAMPLE = 6000

#: So many are enough where one language has so many times the words of the others.
_GLANCE, _CLEAR = 2000, 4
_GLANCES = ((1000, 12), (_GLANCE, _CLEAR))


#: Fewer letters tell no language.
_FEW = 40


def _language(lines: Sequence[Line]) -> tuple[Language, str, str | None]:
    """Return the language, why it is that one, and what speaks against it."""
    pieces = []
    length = 0
    for line in lines:
        if not line.text.startswith("<!--"):
            pieces.append(line.text[:1000])
            length += len(pieces[-1]) + 1
        if length > _SAMPLE:
            break
    sample = "\n".join([*pieces, ""])
    # Each letter of the other scripts takes two bytes or more.
    foreign = len(sample.encode(errors="replace")) - len(sample)
    code = _script(sample) if foreign * 20 > len(sample) else None
    if code is not None:
        return languages.get(code), f"{code}: its letters are of that script", None
    installed = [name for name in languages.names() if name not in languages.builtin()]
    for code in installed:
        if _has_formula(lines, languages.get(code)):
            return languages.get(code), f"{code}: an opening formula", None
    for size, clear in _GLANCES:
        counts = _small_words(sample[:size])
        most = sorted(counts.values())
        if most[-1] >= clear * (1 + most[-2]):
            break
    else:
        counts = _small_words(sample)
    code, second, *_ = sorted(counts, key=lambda name: -counts[name])
    if not counts[code]:
        doubt = "no words of a known language" if _is_known(sample) else None
        return languages.get("en"), "en: no words of a known language", doubt
    doubt = None
    if counts[second] > counts[code] * _CLOSE and _is_known(sample):
        doubt = f"read as {code}, but it has nearly as many small words of {second}"
    return languages.get(code), f"{code}: its small words", doubt


def _is_known(sample: str) -> bool:
    """Tell whether there are letters enough to tell a language."""
    return sum(map(str.isalpha, sample[:_GLANCE])) > _FEW


#: A text in one language has a few words that are frequent in another ("en", "que").
_CLOSE = 0.8


def _script(sample: str) -> str | None:
    """Return the language that has the script of *sample*, if it is not Latin."""
    for part, times in ((sample[:_GLANCE], 2), (sample, 1)):
        letters = sum(map(str.isalpha, part))
        for code, pattern, share in _SCRIPTS:
            if len(pattern.findall(part)) > letters * share * times:
                return code
    return None


def _small_words(sample: str) -> dict[str, int]:
    """Return how many of the frequent words of each language are in *sample*."""
    sample = sample.lower().replace("’", "'")
    # What is left after the letters of the west, and signs, is other scripts.
    others = upper_bytes(sample).translate(None, _WESTERN)
    pattern = _WORD if others else _WESTERN_WORD
    found = Counter(pattern.findall(sample))
    return {
        code: sum(map(found.__getitem__, words & found.keys()))
        for code, words in _FREQUENT.items()
    }


def _has_formula(lines: Sequence[Line], language: Language) -> bool:
    # A series that came after the language brings its own formulas.
    later = (series_registry.get(name).formulas_in(language) for name in _names())
    formulas = {
        fold(text).rstrip(_COMMAS)
        for texts in (*language.formulas.values(), *later)
        for text in texts
    }
    return any(fold(line.text.strip("*")).rstrip(_COMMAS) in formulas for line in lines)


def _evidence(
    lines: Sequence[Line], language: Language
) -> Iterator[tuple[Series, str]]:
    """
    Yield the series that something speaks for, and what does, the strongest first.

    The name of an organ at the head is asked only if nothing else tells: the Human
    Rights Council stands below the General Assembly.
    """
    known = _known(series_registry.changes)
    formula = _formula(lines, language)
    # Below the formula a symbol may be the end of a sentence, alone on its line.
    above = lines if formula is None else lines[: formula[0]]
    found = False
    if symbol := _symbol(above):
        found = True
        yield symbol
    printed = {fold(line.text) for line in lines if len(line.text) < _LONGEST_NAME}
    for series, words in _kinds(language, series_registry.changes):
        if not printed.isdisjoint(words):
            found = True
            yield series, "the name of its kind of document"
    if formula is not None:
        found = True
        yield formula[1], f"the opening formula {formula[2]}"
    if not found and (head := _head(lines, language) or _named(lines, language, known)):
        yield head


def _head(lines: Sequence[Line], language: Language) -> tuple[Series, str] | None:
    """Read a head without a formula: "17 (1947). Resolution of 10 February 1947"."""
    series = series_registry.get("sc")
    for line in lines[:_HEAD]:
        match = series.number_pattern.match(line.text.lstrip("#* "))
        rest = line.text[match.end() :].lstrip(".*: ") if match else ""
        if rest[:1].isupper() and language.phrase("resolution_of").read(rest):
            return series, f"the head {line.text}"
    return None


def _named(
    lines: Sequence[Line], language: Language, known: Sequence[Series]
) -> tuple[Series, str] | None:
    names = [(series, series.organ_name(language)) for series in known]
    for index in range(len(lines)):
        for series, name in names:
            if name and _is_name(lines, index, fold(name)):
                return series, f"the name of the {name}"
    return None


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


@lru_cache(maxsize=1024)
def _series_of(text: str, changes: int) -> Series | None:
    """Return the series of the symbol *text*, if it is one."""
    for series in _known(changes):
        if series.symbol_pattern.fullmatch(text):
            return series
    return None


def _symbol(lines: Sequence[Line]) -> tuple[Series, str] | None:
    said = inside = False
    for line in lines:
        text = line.text.strip("*# ")
        said = text.startswith("\\") or (said and not line.blank_before)
        # "A/78/L.1)]", at the end of an origin clause, is no symbol of this document.
        within = inside and not line.blank_before
        inside = is_open_bracket(text) or (within and "]" not in text)
        if within or said or len(text) >= _LONGEST_SYMBOL:
            continue
        series = _series_of(text, series_registry.changes)
        if series is not None:
            return series, f"the symbol {text}"
    return None


_LONGEST_SYMBOL = 60


@lru_cache(maxsize=64)
def _bare_formulas(language: Language, changes: int) -> dict[str, Series]:
    """Return the series of each opening formula, folded and without its comma."""
    return {
        fold(formula).rstrip(_COMMAS): series
        for series in reversed(_known(changes))
        for formula in series.formulas_in(language)
    }


@lru_cache(maxsize=64)
def _organs(language: Language) -> frozenset[str]:
    return frozenset(map(fold, language.organs.values()))


def _formula(
    lines: Sequence[Line], language: Language
) -> tuple[int, Series, str] | None:
    """Return where the first opening formula stands, whose it is, and its words."""
    bare = _bare_formulas(language, series_registry.changes)
    for index, line in enumerate(lines):
        if line.small or len(line.text) > _LONGEST_FORMULA:
            continue
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
            if series and (words.endswith(_MARKS) or words not in _organs(language)):
                return index, series, text
    return None


_MARKS = (",", "،", "，", ":")
_LONGEST_FORMULA = 160
_COMMAS = " ,،，:"


@lru_cache(maxsize=4)
def _known(changes: int) -> tuple[Series, ...]:  # noqa: ARG001 - the key of the cache
    """Return all series, in the order in which they are asked."""
    return tuple(map(series_registry.get, _names()))


@lru_cache(maxsize=64)
def _kinds(
    language: Language, changes: int
) -> tuple[tuple[Series, frozenset[str]], ...]:
    """Return what documents of each series call themselves, folded."""
    types = [(series, series.document_type) for series in _known(changes)]
    return tuple(
        (series, frozenset(map(fold, names[language.code])))
        for series, names in types
        if language.code in names
    )


def _names() -> tuple[str, ...]:
    """Plug-ins come first: they know more exactly what is theirs."""
    builtin = series_registry.builtin()
    return (*(n for n in series_registry.names() if n not in builtin), *builtin)
