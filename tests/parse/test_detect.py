"""Series and language are told by what the text has; the reasons are there to read."""

import pytest

import unresolution

#: The front of a page, and the series with its reason.
FRONTS = {
    "the symbol": (
        "United Nations A/RES/98/4\nGeneral Assembly\n",
        "ga: the name of the General Assembly",
    ),
    "a symbol alone": ("A/RES/98/4\n", "ga: the symbol A/RES/98/4"),
    "a decision": ("A/DEC/98/412\n", "ga-decision: the symbol A/DEC/98/412"),
    "a statement": ("S/PRST/2051/3\n", "sc-prst: the symbol S/PRST/2051/3"),
    "the head of a volume": (
        "17 (1947)\n\nResolution of 10 February 1947\n\nThe Security Council,\n",
        "sc: the opening formula The Security Council,",
    ),
    "the head alone": (
        "17 (1947). Resolution of 10 February 1947\n",
        "sc: the head 17 (1947). Resolution of 10 February 1947",
    ),
    "a statement without a symbol": (
        "Statement by the President of the Security Council\n",
        "sc-prst: the name of its kind of document",
    ),
    "the formula": (
        "2051/4. Buoys\n\nThe Economic and Social Council,\n",
        "ecosoc: the opening formula The Economic and Social Council,",
    ),
    "the organ": (
        "Human Rights Council\n\nThe right to light\n",
        "hrc: the name of the Human Rights Council",
    ),
    "nothing": ("Some words on lamps\n", "nothing names an organ"),
}


@pytest.mark.parametrize("name", FRONTS)
def test_the_series_is_told_with_its_reason(name: str) -> None:
    front, reason = FRONTS[name]
    parsed = unresolution.parse(f"{front}\n1. Decides to light the buoys.\n")

    assert parsed.evidence == ("en: its small words", reason)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1. Decide que la luz de los puertos sea la del mar.", "es: its small words"),
        ("1. Décide que la lumière des ports soit de jour.", "fr: its small words"),
        ("1. Постановляет зажечь огни.", "ru: its letters are of that script"),
        ("1. 决定点亮灯塔。", "zh: its letters are of that script"),
        ("1 - تقرر إضاءة المنارات.", "ar: its letters are of that script"),
        ("1. xyz", "en: no words of a known language"),
    ],
)
def test_the_language_is_told_with_its_reason(text: str, reason: str) -> None:
    assert unresolution.parse(text, "sc").evidence == (
        reason,
        "series sc: the caller says so",
    )


def test_what_is_said_is_believed() -> None:
    resolution = unresolution.parse("S/RES/3105 (2051)\n\nDecides.", "ga", "fr")

    assert resolution.evidence == (
        "language fr: the caller says so",
        "series ga: the caller says so",
    )
    written = unresolution.dumps(resolution.resolution, "text")
    said = unresolution.parse(written).evidence
    assert "series ga: the text itself says so" in said


def test_a_symbol_against_a_formula_is_a_warning() -> None:
    """The best reading is given, and what speaks against it."""
    text = "A/RES/98/4\n\nThe Security Council,\n\n1. Decides to light the buoys.\n"
    parsed = unresolution.parse(text)

    assert parsed.resolution.series == "ga"
    (found,) = [d for d in parsed.diagnostics if d.code == "series.ambiguous"]
    assert found.severity == "warning"
    assert found.message == (
        "read as ga for the symbol A/RES/98/4, "
        "but the opening formula The Security Council,"
    )
    assert parsed.check() is parsed.resolution


def test_a_decision_of_the_assembly_does_not_speak_against_the_assembly() -> None:
    text = "A/RES/98/4\n\nDecision\n\nThe General Assembly,\n\n1. Decides to end.\n"

    assert unresolution.parse(text).diagnostics == ()


def test_two_languages_on_one_page_are_a_warning() -> None:
    half = "The lamps of the harbours and the lights of the ships by the sea in its bay"
    other = (
        "Les lampes des ports et les feux des navires sur la mer dans les baies du port"
    )
    parsed = unresolution.parse(f"A/RES/98/4\n\n{half}\n\n{other}\n")

    assert "language.ambiguous" in {d.code for d in parsed.diagnostics}
    assert "nearly as many" in str(parsed.diagnostics)


def test_words_of_no_known_language_are_a_warning() -> None:
    text = "A/RES/98/4\n\nLampade portuum noctu luceant nautis semper periculosis\n"
    parsed = unresolution.parse(text)

    assert "language.ambiguous" in {d.code for d in parsed.diagnostics}
    assert parsed.resolution.language == "en"


def test_a_symbol_that_a_broken_origin_clause_ends_with_is_not_its_own() -> None:
    parsed = unresolution.parse("""[on the report of the keepers (A/31/1,
A/C.1/78/L.1/Rev.1)]

38/26. Lights of the coast

The Human Rights Council,

1. Decides to keep the lamps.
""")

    assert parsed.resolution.series == "hrc"
    assert not parsed.diagnostics
