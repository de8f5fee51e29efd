"""How wordings are compared, cut out and written."""

import pytest

from unresolution.languages import registry
from unresolution.phrases import Gap, Phrase, alike, as_printed

GAPS = {
    "integer": Gap("[0-9]+", int, str),
    "text": Gap(".+"),
    "short": Gap(".+", str, lambda value: value if len(value) < 4 else None),
}

SAME = [
    ("l’Assemblée", "l'Assemblée"),
    ("8‑е", "8-е"),
    ("المتحـدة", "المتحدة"),
    ("الأوّل", "الأول"),
    ("٢٤", "24"),
    ("（２）：", "(2):"),
    ("четвёртая", "четвертая"),
    ("a\u00a0b", "a b"),
]

DIFFERENT = [("19 с)", "19 c)"), ("é", "e"), ("ا", "أ"), ("。", ".")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_variant_letters_are_made_alike(one, other):
    """They mean the same."""
    assert alike(one) == alike(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_letters_stay_apart(one, other):
    """They may mean something else."""
    assert alike(one) != alike(other)


@pytest.mark.parametrize("text", ["abc", "المتحـدة هـ", "\u00ad", "aـ\u200fbـ", ""])
def test_a_range_is_cut_out_as_printed(text):
    """Marks inside the range stay, those at its ends go."""
    whole = as_printed(text, 0, len(alike(text)))

    assert whole in text
    assert alike(whole) == alike(text)


def test_what_stands_in_a_gap_is_kept_as_printed():
    """Tatweel and apostrophes of a committee's name are not lost."""
    phrase = Phrase(("of {name:text} ({number:integer})",), GAPS)

    assert phrase.read("OF l’لجنـة (٩)") == {"name": "l’لجنـة", "number": 9}


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{number:integer} meeting", "9meeting"),
        ("on {number:integer}", "on9"),
        ("suit : {name:text}", "suit: x"),
        ("suit : {name:text}", "suit\u00a0: x"),
        ("第{number:integer}次会议", "第 9 次 会议"),
        ("报告({name:text})", "报告 （x）"),
    ],
)
def test_blanks_are_forgiven(template, text):
    """Beside numbers, before colons, and anywhere in Chinese."""
    assert Phrase((template,), GAPS).read(text) is not None


def test_the_first_spelling_with_room_is_written():
    """A gap may have no room for a value."""
    phrase = Phrase(("one {name:short}", "many {name:text}"), GAPS)

    assert phrase.write(name="abc") == "one abc"
    assert phrase.write(name="abcdef") == "many abcdef"
    assert phrase.write(other="abc") is None


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_a_wording_that_a_language_lacks_is_never_found(language):
    """Nor written."""
    phrase = registry.get(language).phrase("no such key")

    assert phrase.read("") is None
    assert phrase.write() is None
