"""Wordings of cover pages and closings: each line, what it says, and back."""
# ruff: noqa: E501 - a printed line stands whole

import datetime
from string import Formatter

import pytest

from unresolution.languages import registry
from unresolution.languages._lists import listed

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
DAY = datetime.date(2031, 12, 24)

#: Language, series, the line of adoption with its date as it is written.
ADOPTIONS = [
    ("en", "ga", "Resolution adopted by the General Assembly on 24 December 2031"),
    ("fr", "ga", "Résolution adoptée par l’Assemblée générale le 24 décembre 2031"),
    (
        "fr",
        "ecosoc",
        "Résolution adoptée par le Conseil économique et social le 24 décembre 2031",
    ),
    (
        "es",
        "ga",
        "Resolución aprobada por la Asamblea General el 24 de diciembre de 2031",
    ),
    ("ru", "ga", "Резолюция, принятая Генеральной Ассамблеей 24 декабря 2031 года"),
    (
        "ru",
        "hrc",
        "Резолюция, принятая Советом по правам человека 24 декабря 2031 года",
    ),
    ("ar", "ga", "قرار اتخذته الجمعية العامة في 24 كانون الأول/ديسمبر 2031"),
    ("ar", "hrc", "قرار اعتمده مجلس حقوق الإنسان في 24 كانون الأول/ديسمبر 2031"),
    (
        "ar",
        "unea",
        "قرار اعتمدته جمعية الأمم المتحدة للبيئة في 24 كانون الأول/ديسمبر 2031",
    ),
    ("zh", "ga", "2031年12月24日大会决议"),
    ("zh", "ecosoc", "2031年12月24日经济及社会理事会决议"),
]

#: Language, the line of adoption of the Security Council.
AT_MEETINGS = [
    (
        "en",
        "Adopted by the Security Council at its 9906th meeting, on 24 December 2031",
    ),
    (
        "fr",
        "Adoptée par le Conseil de sécurité à sa 9906e séance, le 24 décembre 2031",
    ),
    (
        "es",
        (
            "Aprobada por el Consejo de Seguridad en su 9906ª sesión, celebrada el "
            "24 de diciembre de 2031"
        ),
    ),
    (
        "ru",
        "принятая Советом Безопасности на его 9906-м заседании 24 декабря 2031 года",
    ),
    (
        "ar",
        "الذي اتخذه مجلس الأمن في جلسته 9906، المعقودة في 24 كانون الأول/ديسمبر 2031",
    ),
    ("zh", "2031年12月24日安全理事会第9906次会议通过"),
]

AT_MEETINGS_READ = [
    ("en", "Adopted by the Security Council at its 9906th meeting, on24 December 2031"),
    (
        "es",
        (
            "Aprobada por el Consejo de Seguridad en su 9906a sesión, celebrada el 24 de "
            "diciembre de 2031"
        ),
    ),
    ("ru", "принятая Советом Безопасности на его 9906-заседании24 декабря 2031 года"),
    (
        "ar",
        (
            "الـذي اتخـذه مجلس الأمن في جلسته ٩٩٠٦ المعقودة في ٢٤ كانون الأول / ديسمبر "
            "٢٠٣١"
        ),
    ),
    ("zh", "2031年12月24日安全理事会9906次会议通过"),
]

DISTRIBUTIONS = [
    ("en", "Distr.: General", "General"),
    ("en", "Distr.: Limited", "Limited"),
    ("fr", "Distr. générale", "générale"),
    ("fr", "Distr. limitée", "limitée"),
    ("es", "Distr. general", "general"),
    ("es", "Distr. General", "general"),
    ("ru", "Distr.: General", "General"),
    ("ar", "Distr.: General", "General"),
    ("zh", "Distr.: General", "General"),
]

FORMULAS = [
    ("en", "ga", "The General Assembly,"),
    ("fr", "ga", "L’Assemblée générale,"),
    ("fr", "sc", "Le Conseil de sécurité,"),
    ("es", "hrc", "El Consejo de Derechos Humanos,"),
    ("ru", "ecosoc", "Экономический и Социальный Совет,"),
    ("ar", "sc", "إن مجلس الأمن،"),
    ("zh", "ga", "大会，"),
]


@pytest.mark.parametrize(("language", "series", "text"), ADOPTIONS)
def test_lines_of_adoption_go_both_ways(language, series, text):
    """The organ takes the article, the case or the verb of its language."""
    value = registry.get(language)
    organ = value.organ_in_text.get(series, value.organs[series])
    phrase = value.phrase("adoption")

    assert phrase.write(organ=organ, date=DAY) == text
    assert phrase.read(text) == {"organ": organ, "date": DAY}


@pytest.mark.parametrize(("language", "text"), AT_MEETINGS)
def test_adoption_at_a_meeting_goes_both_ways(language, text):
    """The Security Council names the meeting."""
    value = registry.get(language)
    organ = value.organ_in_text.get("sc", value.organs["sc"])
    phrase = value.phrase("adoption_meeting")

    assert phrase.write(organ=organ, number=9906, date=DAY) == text
    assert phrase.read(text) == {"organ": organ, "number": 9906, "date": DAY}


@pytest.mark.parametrize(("language", "text"), AT_MEETINGS_READ)
def test_adoption_at_a_meeting_is_read_with_its_flaws(language, text):
    """Blanks are lost, digits and marks differ."""
    found = registry.get(language).phrase("adoption_meeting").read(text)

    assert found is not None
    assert (found["number"], found["date"]) == (9906, DAY)


@pytest.mark.parametrize(("language", "text", "value"), DISTRIBUTIONS)
def test_distribution(language, text, value):
    """Three languages keep the Latin word, two have one of their own."""
    phrase = registry.get(language).phrase("distribution")

    assert phrase.read(text) == {"value": value}
    written = phrase.write(value=value)
    assert written is not None
    assert written.casefold() == text.casefold()


@pytest.mark.parametrize(("language", "series", "text"), FORMULAS)
def test_formulas(language, series, text):
    """The usual one stands first, with its comma."""
    assert registry.get(language).formulas[series][0] == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_knows_the_same_organs(language):
    """And a formula for each but the publisher."""
    value, english = registry.get(language), registry.get("en")

    assert value.organs.keys() == english.organs.keys()
    assert value.formulas.keys() == english.formulas.keys()
    assert value.formulas.keys() == value.organs.keys() - {"publisher"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_every_wording_of_the_present(language):
    """What English has, they have; closings before 1994 are English alone."""
    past = {key for key in registry.get("en").phrases if key.endswith("_at_meeting")}

    assert registry.get(language).phrases.keys() >= (
        registry.get("en").phrases.keys() - past
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_can_be_compiled_and_reads_what_it_writes(language):
    """No template names a gap that there is none of."""
    value = registry.get(language)
    samples = {
        "number": 9,
        "date": DAY,
        "organ": value.organs["sc"],
        "items": ("9",),
        "committee": "X",
        "documents": "A/1/2",
        "value": value.distributions[0],
        "in_favour": 9,
        "against": 8,
        "abstaining": 7,
    }
    for key in value.phrases:
        phrase = value.phrase(key)
        assert phrase.read("\u2205") is None, key
        for names in _gaps(phrase.templates):
            if names and names <= samples.keys() and key != "document_type":
                values = {name: samples[name] for name in names}
                if key == "session_annual":
                    values = {"number": 2052}
                written = phrase.write(**values)
                if written is not None:
                    assert phrase.read(written) == values, (key, written)


def _gaps(templates):
    for template in templates:
        yield {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_open_paragraphs(language):
    """In small letters, no blank too many, and not the same for both kinds."""
    value = registry.get(language)

    for word in value.openers | value.verbs | value.modifiers:
        assert word == " ".join(word.casefold().split())
    assert len(value.openers) > 100
    assert len(value.verbs) > 100
    # Chinese has one form for both: "重申" opens either.
    if language != "zh":
        assert not value.openers & value.verbs


def test_lists_have_both_apostrophes():
    """Extraction turns one into the other."""
    assert listed("s’engage;\n  prend   note;") == {
        "s’engage",
        "s'engage",
        "prend note",
    }
