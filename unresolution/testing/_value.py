"""What can be said of a series without any text."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from ..languages import Language
from ..languages import registry as languages
from ..series import Series
from ._report import Fault

__all__ = ["languages_of", "value_faults"]

#: Marks with which a formula ends.
_COMMAS = (",", "،", "，")


def languages_of(series: Series) -> tuple[str, ...]:
    """Return the codes of the languages in which *series* can be read."""
    own = (*series.organs, *series.formulas, *series.document_type)
    known = [
        code
        for code in languages.names()
        if code in own or series.formulas_in(languages.get(code))
    ]
    return tuple(known)


def value_faults(series: Series) -> Iterator[Fault]:
    """Yield what is wrong with the value itself."""
    yield from _name(series)
    yield from _patterns(series)
    spoken = {*series.organs, *series.formulas, *series.phrases, *series.document_type}
    for code in sorted(spoken - set(languages.names())):
        hint = f"known are {', '.join(languages.names())}; a language may be added"
        yield Fault("its languages are known", code, "no such language", hint)
    found = languages_of(series)
    if not found:
        hint = "give organs and formulas for one language at least"
        yield Fault("it speaks a language", "formulas", "none is given", hint)
    for code in found:
        yield from _in_language(series, languages.get(code))


def _name(series: Series) -> Iterator[Fault]:
    if not re.fullmatch("[a-z][a-z0-9-]{0,40}", series.name):
        hint = "small letters, figures and hyphens: it is written into files"
        yield Fault("it has a name", "name", repr(series.name), hint)


def _patterns(series: Series) -> Iterator[Fault]:
    for field in ("symbol", "number"):
        source: str = getattr(series, field)
        try:
            pattern = re.compile(source)
        except re.error as error:
            message = f"{source!r}: {error}"
            yield Fault("regular expressions compile", field, message, fatal=True)
            continue
        if pattern.groups and field == "number":
            hint = 'write "(?:...)": the reader counts groups of its own'
            yield Fault("the number has no groups", field, source, hint)
        if r"\d" in source:
            hint = 'write "[0-9]": "\\d" takes Arabic digits too'
            yield Fault("figures are figures", field, source, hint)
        if pattern.fullmatch(""):
            hint = "an empty line would be one"
            law = "it matches no empty text"
            yield Fault(law, field, source, hint, fatal=True)
    template = series.symbol_of
    if template is not None and template.count("{}") != 1:
        hint = 'a gap "{}" for the number, once'
        yield Fault("symbols are made", "symbol_of", template, hint, fatal=True)


def _in_language(series: Series, language: Language) -> Iterator[Fault]:
    code = language.code
    if series.organ_name(language) is None:
        hint = f'organs={{"{code}": ...}}, as printed at the head of the page'
        yield Fault("the organ has a name", code, "it has none", hint)
    try:
        formulas = series.formulas_in(language)
    except (KeyError, ValueError, AttributeError) as error:
        hint = 'the gap for the session is "{session:ordinal_word}"'
        message = f"{type(error).__name__}: {error}"
        yield Fault("formulas are templates", code, message, hint, fatal=True)
        return
    if not formulas and series.clauses:
        hint = "give the opening line, or clauses=False where there is none"
        yield Fault("there is an opening formula", code, "there is none", hint)
    for formula in formulas[:1]:
        if not formula.endswith(_COMMAS):
            hint = "its comma tells it from the name of the organ"
            yield Fault("a formula ends with a comma", code, repr(formula), hint)
    yield from _phrases(series, language)


def _phrases(series: Series, language: Language) -> Iterator[Fault]:
    known = languages.get("en").phrases
    wording = series.wording(language)
    for key in series.phrases.get(language.code, {}):
        where = f"phrases, {language.code}, {key}"
        if key not in known:
            near = get_close_matches(key, known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else "see Language.phrases"
            yield Fault("wordings have a use", where, "nothing asks for it", hint)
            continue
        try:
            wording.phrase(key).read("")
        except (KeyError, ValueError, re.error) as error:
            message = f"{type(error).__name__}: {error}"
            hint = f"gaps are {', '.join(sorted(language.gaps))}"
            yield Fault("wordings are templates", where, message, hint, fatal=True)
