"""Files of Akoma Ntoso whose words stand where no words should be: none is lost."""

import pytest

from tests.formats.test_akn_read import COVER, PREFACE, codes, document, paragraph
from tests.words import check_words
from unresolution.formats.akn.read import read
from unresolution.model import Resolution
from unresolution.walk import walk


def texts(resolution: Resolution) -> list[str]:
    return [" ".join(filter(None, (p.number, p.text))) for p in walk(resolution)]


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        (
            "<paragraph><num>1.</num> Loose<content><p>Oil.</p></content></paragraph>",
            ["1 Loose", "Oil."],
        ),
        (
            "<paragraph>Before<content><p>Lamps.</p></content></paragraph>",
            ["Before", "Lamps."],
        ),
        (
            "<paragraph><content><p>Lamps.</p></content>after</paragraph>",
            ["Lamps.", "after"],
        ),
        (
            "<paragraph><content>Before<p>Lamps.</p></content></paragraph>",
            ["Before", "Lamps."],
        ),
        (
            "<paragraph><content><p>Lamps.</p>after</content></paragraph>",
            ["Lamps.", "after"],
        ),
        (
            paragraph("1.", "Lamps<b> of</b> oil."),
            ["1 Lamps of oil."],
        ),
        (
            "<paragraph><num>1.</num><p>Lamps.</p></paragraph>",
            ["1 Lamps."],
        ),
        (
            "<section><num>I</num></section>" + paragraph("1.", "Lamps."),
            ["I", "1 Lamps."],
        ),
        (
            "<paragraph><num>1.</num></paragraph>" + paragraph("2.", "Lamps."),
            ["1", "2 Lamps."],
        ),
        (
            "<paragraph><num>1.</num><content><p/></content></paragraph>"
            + paragraph("2.", "Lamps."),
            ["1", "2 Lamps."],
        ),
        (
            "Loose<paragraph><num>1.</num><content><p>Lamps.</p></content></paragraph>",
            ["Loose", "1 Lamps."],
        ),
        (
            "<unheard>Odd <i>words</i><p>Lamps.</p></unheard>",
            ["Odd words", "Lamps."],
        ),
    ],
)
def test_loose_words_are_read(main: str, expected: list[str]) -> None:
    """In the order of the file, as paragraphs of their own."""
    text = document(main)
    resolution = read(text).resolution

    assert not check_words(text, resolution).missing
    assert texts(resolution) == expected


def test_a_number_that_makes_no_symbol_makes_none() -> None:
    """The number stays as it is printed."""
    cover = COVER.replace(
        '<p><docNumber refersTo="#symbol">A/RES/99/7</docNumber></p>', ""
    )
    preface = PREFACE.replace("99/7.", "99/(")
    resolution = read(document(cover=cover, preface=preface)).resolution

    assert resolution.symbol is None
    assert resolution.number == "99/("


def test_a_file_without_a_cover_is_read() -> None:
    """Then the text alone tells what it is."""
    resolution = read(document(paragraph("1.", "Lamps."), cover="")).resolution

    assert resolution.masthead.lines == ()
    assert resolution.symbol is not None
    assert texts(resolution) == ["1 Lamps."]


ENGLISH = "the lamps and the oil of the coast, to be kept by the keeper"
SPANISH = "las lámparas y el aceite de la costa, que se guardan en la torre del faro"
RUSSIAN = "и лампы на берегу моря, и масло для ламп"


@pytest.mark.parametrize(
    ("said", "sample", "language", "told"),
    [
        ("eng", ENGLISH, "en", False),
        ("fra", ENGLISH, "en", True),
        ("eng", SPANISH, "es", True),
        ("eng", RUSSIAN, "ru", True),
        ("eng", "المصابيح والزيت على الساحل", "ar", True),
        ("eng", "海岸的灯塔和灯油由看守人保管", "zh", True),
        ("eng", "Lamps.", "en", False),
        ("fra", "Lamps.", "fr", False),
        ("tlh", RUSSIAN, "ru", True),
        ("", "Lamps.", "en", False),
    ],
)
def test_the_words_tell_the_language(
    said: str, sample: str, language: str, *, told: bool
) -> None:
    """What the file says is believed where a few words can't contradict it."""
    text = document(paragraph("1.", sample), cover="", preface="")
    text = text.replace('language="eng"', f'language="{said}"')
    reading = read(text.replace("The General Assembly", ""))

    assert reading.resolution.language == language
    assert ("akn.language" in codes(reading)) == told
