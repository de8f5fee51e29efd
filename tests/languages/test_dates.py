"""Dates: one table for reading and for writing, others for what is only read."""

import datetime

import pytest

from unresolution.languages import registry

DATES = [
    ("en", (1997, 10, 22), "22 October 1997"),
    ("fr", (2021, 8, 5), "5 août 2021"),
    ("fr", (2023, 9, 1), "1er septembre 2023"),
    ("es", (2021, 12, 1), "1 de diciembre de 2021"),
    ("es", (2024, 9, 30), "30 de septiembre de 2024"),
    ("ru", (2022, 3, 2), "2 марта 2022 года"),
    ("ar", (2021, 12, 24), "24 كانون الأول/ديسمبر 2021"),
    ("ar", (2020, 6, 30), "30 حزيران/يونيه 2020"),
    ("zh", (2021, 12, 24), "2021年12月24日"),
    ("zh", (2021, 1, 2), "2021年1月2日"),
]

READ = [
    ("en", (1997, 10, 22), "22  OCTOBER 1997"),
    ("fr", (2023, 9, 1), "1 septembre 2023"),
    ("fr", (1957, 2, 20), "20 fevrier 1957"),
    ("es", (2024, 4, 5), "5 abril 2024"),
    ("es", (1996, 9, 6), "6 de setiembre de 1996"),
    ("ru", (2024, 4, 5), "5 апреля 2024"),
    # Blanks around the slash, none, tatweel, vowel signs, one name only.
    ("ar", (2021, 12, 21), "21 كانون الأوّل/ ديسمبر 2021"),
    ("ar", (2021, 12, 21), "21 كانون الأول / ديسمبر 2021"),
    ("ar", (2021, 12, 21), "21 كانـون الأول/ديسمبر 2021"),
    ("ar", (2021, 12, 21), "٢١ كانون الأول/ديسمبر ٢٠٢١"),
    ("ar", (2021, 12, 21), "\u200f21 كانون الأول/ديسمبر 2021\u200f"),
    ("ar", (2024, 4, 5), "5 نيسان 2024"),
    ("zh", (2021, 12, 4), "2021 年 12 月 4 日"),
    ("zh", (2021, 12, 4), "２０２１年１２月４日"),
    ("zh", (2024, 4, 5), "5 四月 2024"),
]

NOT_DATES = [
    ("en", "31 February 2021"),
    ("en", "October 1997"),
    ("en", "22 October"),
    ("fr", "22 octobre"),
    ("es", "32 de enero de 2021"),
    ("ru", "5 апрель 2021 года"),
    ("ar", "9 أيلول/سبتمبر"),
    ("ar", "9 أيلول/أكتوبر 2021"),
    ("zh", "2021年13月4日"),
    ("zh", "2021年12月"),
]


@pytest.mark.parametrize(("language", "date", "text"), DATES)
def test_dates_are_written_and_read(language, date, text):
    """The usual form goes both ways."""
    value, day = registry.get(language), datetime.date(*date)

    assert value.write_date(day) == text
    assert value.read_date(text) == day


@pytest.mark.parametrize(("language", "date", "text"), READ)
def test_other_forms_are_read(language, date, text):
    """Printers and extraction differ."""
    assert registry.get(language).read_date(text) == datetime.date(*date)


@pytest.mark.parametrize(("language", "text"), NOT_DATES)
def test_nothing_is_made_up(language, text):
    """What lacks a day, a month or a year is no date."""
    assert registry.get(language).read_date(text) is None


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_every_day_of_a_year_goes_both_ways(language):
    """No month is missing or double."""
    value = registry.get(language)
    first = datetime.date(2024, 1, 1)
    days = [first + datetime.timedelta(days=number) for number in range(366)]

    assert [value.read_date(value.write_date(day)) for day in days] == days


@pytest.mark.parametrize("language", ["ru", "ar", "zh"])
def test_dates_of_issue_are_english_in_three_languages(language):
    """So cover pages have it; the other form is read as well."""
    value, day = registry.get(language), datetime.date(2022, 1, 4)

    assert value.write_issue_date(day) == "4 January 2022"
    assert value.read_issue_date("4 January 2022") == day
    assert value.read_issue_date(value.write_date(day)) == day
    assert value.read_date("4 January 2022") is None
