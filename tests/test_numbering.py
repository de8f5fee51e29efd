"""Numerals, letters, superscripts and labels, both ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unresolution.numbering import (
    default_label,
    from_superscript,
    number_of,
    read_letters,
    read_roman,
    to_superscript,
    write_letters,
    write_roman,
)

ROMANS = [
    (1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (30, "XXX"), (40, "XL"), (49, "XLIX"),
    (63, "LXIII"), (90, "XC"), (400, "CD"), (944, "CMXLIV"), (1999, "MCMXCIX"),
    (3888, "MMMDCCCLXXXVIII"), (3999, "MMMCMXCIX"),
]  # fmt: skip

LETTERS = [
    (1, "a"),
    (2, "b"),
    (26, "z"),
    (27, "aa"),
    (28, "bb"),
    (52, "zz"),
    (53, "aaa"),
]

NUMBERS = [
    # label, number, label by default
    ("1.", "1", "1."),
    ("12", "12", "12."),
    ("1 -", "1", "1."),
    ("1 –", "1", "1."),
    ("3 bis.", "3 bis", "3 bis."),
    ("3\u00a0bis.", "3 bis", "3 bis."),
    ("(a)", "a", "(a)"),
    ("a)", "a", "(a)"),
    ("( a )", "a", "(a)"),
    ("(iv)", "iv", "(iv)"),
    ("I.", "I", "(I)"),
    ("(aa)", "aa", "(aa)"),
    ("‘1’", "1", "1."),
    ("“1.", "1", "1."),
    ("（一）", "一", "(一)"),
    ("一、", "一", "(一)"),
    ("1．", "1", "1."),
    ("㈠", "㈠", "(㈠)"),
    ("١ -", "١", "١."),
    ("\u200f(أ)", "أ", "(أ)"),
    ("а)", "а", "(а)"),
    ("*", "*", "(*)"),
]

NOT_ROMAN = [
    "",
    "IIII",
    "IC",
    "VX",
    "IXIX",
    "Iv",
    "ı",
    "Ⅳ",
    " I",
    "I\n",
    "MMMM",
    "M" * 999,
]
NOT_LETTERS = ["", "ab", "aB", "a1", "é", "а", "a ", "a" * 101]
NOT_SUPERSCRIPT = ["", "1", "①", "² ", "ⁿ"]
NOT_DECIMAL = ["", "²", "٣", "１", "1 ", "-1"]


@pytest.mark.parametrize(("number", "roman"), ROMANS)
def test_roman_numerals_read_and_write(number: int, roman: str) -> None:
    """One table serves both ways; lower case means the same."""
    assert write_roman(number) == roman
    assert read_roman(roman) == read_roman(roman.lower()) == number


@pytest.mark.parametrize("text", NOT_ROMAN)
def test_what_is_no_roman_numeral(text: str) -> None:
    """Only the shortest form in one letter case is a numeral."""
    with pytest.raises(ValueError, match="not a roman numeral") as caught:
        read_roman(text)
    assert len(str(caught.value)) < 80


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_no_roman_numeral_writes(number: int) -> None:
    """Roman digits end at 3999 and know no zero."""
    with pytest.raises(ValueError, match=str(number)):
        write_roman(number)


@given(st.integers(1, 3999))
def test_every_roman_numeral_reads_back(number: int) -> None:
    """Reading undoes writing."""
    assert read_roman(write_roman(number)) == number


@pytest.mark.parametrize(("number", "letters"), LETTERS)
def test_letters_read_and_write(number: int, letters: str) -> None:
    """After z the letter doubles."""
    assert write_letters(number) == letters
    assert read_letters(letters) == read_letters(letters.upper()) == number


@pytest.mark.parametrize("text", NOT_LETTERS)
def test_what_are_no_letters(text: str) -> None:
    """One letter, once or repeated, in one letter case."""
    with pytest.raises(ValueError, match="not the letters"):
        read_letters(text)


@pytest.mark.parametrize("number", [0, -1, 2601])
def test_no_letters_write(number: int) -> None:
    """The count begins at 1 and ends after a hundred rounds."""
    with pytest.raises(ValueError, match=str(number)):
        write_letters(number)


@given(st.integers(1, 2600))
def test_all_letters_read_back(number: int) -> None:
    """Reading undoes writing."""
    assert read_letters(write_letters(number)) == number


@pytest.mark.parametrize("text", NOT_SUPERSCRIPT)
def test_what_are_no_superscript_digits(text: str) -> None:
    """Other marks that count as digits are none here."""
    with pytest.raises(ValueError, match="not superscript digits"):
        from_superscript(text)


@pytest.mark.parametrize("text", NOT_DECIMAL)
def test_what_are_no_decimal_digits(text: str) -> None:
    """Only 0 to 9 have a superscript form."""
    with pytest.raises(ValueError, match="not decimal digits"):
        to_superscript(text)


@given(st.text("0123456789", min_size=1))
def test_superscripts_read_back(digits: str) -> None:
    """Reading undoes writing, and no plain digit is left."""
    assert from_superscript(to_superscript(digits)) == digits
    assert not set(to_superscript(digits)) & set("0123456789")


@pytest.mark.parametrize(("label", "number", "default"), NUMBERS)
def test_a_label_has_a_number(label: str, number: str, default: str) -> None:
    """The number is bare; it has a label where none was printed."""
    assert number_of(label) == number
    assert default_label(number) == default


@pytest.mark.parametrize(
    "label", ["", " ", "–", "•", "-", "—", "●", "()", " . ", "\u200f"]
)
def test_a_bullet_has_no_number(label: str) -> None:
    """Punctuation alone counts nothing."""
    assert number_of(label) is None


@given(
    st.text("13abiv bis().-–’一㈠（） \u00a0\u200f", max_size=12) | st.text(max_size=12)
)
def test_a_number_is_that_of_its_default_label(label: str) -> None:
    """Labels by default read back, for every bare number there is."""
    number = number_of(label)
    if number is not None:
        assert number_of(number) == number
        assert number_of(default_label(number)) == number


# Found by mistakes that were made on purpose: see `make mutate`.


@pytest.mark.parametrize(("length", "cut"), [(39, False), (40, False), (41, True)])
def test_a_message_quotes_forty_characters(length: int, *, cut: bool) -> None:
    """More would hide what is wrong."""
    with pytest.raises(ValueError, match="x") as caught:
        read_roman("x" * length)
    quoted = "x" * 39 + "…" if cut else "x" * length

    assert repr(quoted) in str(caught.value)


def test_letters_go_a_hundred_rounds() -> None:
    """A list of more is no list, but a run of letters of something else."""
    assert read_letters("z" * 100) == 2600
    with pytest.raises(ValueError, match="not the letters"):
        read_letters("z" * 101)
