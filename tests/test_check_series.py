"""`check_series` finds what an author may get wrong, and says what to do."""

import attrs
import pytest

from tests.test_plugins import HARBOUR, PAGE
from unresolution import PluginError
from unresolution.series import Series, registry
from unresolution.testing import SeriesReport, check_series


def faults(series: Series, *samples: str) -> set[tuple[str, str]]:
    """Return where a series breaks which law; nothing is drawn."""
    report = check_series(series, samples, examples=1)
    return {(fault.where, fault.law) for fault in report.faults}


def test_a_sound_series_has_no_fault() -> None:
    report = check_series(HARBOUR, {"buoys": PAGE}, examples=10)

    assert report.ok, str(report)
    assert "buoys" in report.checked
    assert str(report).startswith("harbour: no fault; checked: the value, buoys")
    report.check()
    assert "harbour" not in registry.names()


def test_one_text_is_one_sample() -> None:
    assert check_series(HARBOUR, PAGE, examples=1).ok


@pytest.mark.parametrize("name", registry.builtin())
def test_what_is_built_in_keeps_to_the_same(name: str) -> None:
    report = check_series(registry.get(name), examples=2)

    assert report.ok, str(report)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"name": "Harbour Council"}, ("name", "it has a name")),
        ({"symbol": "HC/(RES"}, ("symbol", "regular expressions compile")),
        ({"number": r"([0-9]+)/[0-9]+"}, ("number", "the number has no groups")),
        ({"symbol": r"HC/RES/\d+/\d+"}, ("symbol", "figures are figures")),
        ({"number": r"[0-9]*"}, ("number", "it matches no empty text")),
        ({"symbol_of": "HC/RES"}, ("symbol_of", "symbols are made")),
        ({"organs": {"tlh": "Qapla"}}, ("tlh", "its languages are known")),
        ({"organs": {}}, ("en", "the organ has a name")),
        (
            {"formulas": {"en": ("The Harbour Council",)}},
            ("en", "a formula ends with a comma"),
        ),
        (
            {"formulas": {"en": ("The {session:word} Harbour Council,",)}},
            ("en", "formulas are templates"),
        ),
        ({"formulas": {}}, ("en", "there is an opening formula")),
        (
            {"organs": {}, "formulas": {}},
            ("formulas", "it speaks a language"),
        ),
        (
            {"phrases": {"en": {"meetings": ("{number:ordinal} sitting",)}}},
            ("phrases, en, meetings", "wordings have a use"),
        ),
        (
            {"phrases": {"en": {"meeting": ("{number:numeral} sitting",)}}},
            ("phrases, en, meeting", "wordings are templates"),
        ),
    ],
    ids=str,
)
def test_a_faulty_value_is_told(
    change: dict[str, object], fault: tuple[str, str]
) -> None:
    assert fault in faults(attrs.evolve(HARBOUR, **change))


@pytest.mark.parametrize(
    ("change", "law"),
    [
        ({"number": r"H[0-9]+"}, "the number is read"),
        ({"formulas": {"en": ("The Harbours,",)}}, "the opening formula is read"),
        ({"symbol_of": "{}"}, "the symbol is one"),
        ({"symbol": r"HC/DEC/[0-9/]+"}, "the symbol is its own"),
        (
            {"organs": {"en": "Ports"}, "formulas": {"en": ("The Ports,",)}},
            "found without being named",
        ),
    ],
    ids=str,
)
def test_a_page_that_is_not_read_is_told(change: dict[str, object], law: str) -> None:
    assert ("sample 1", law) in faults(attrs.evolve(HARBOUR, **change), PAGE)


def test_a_closing_that_is_taken_for_text_is_told() -> None:
    page = f"{PAGE}\n(Ninth sitting, 3 May 2051)\n"
    wording = {"en": {"meeting": ("({number:ordinal_word} sitting, {date:date})",)}}

    assert ("sample 1", "nothing stands below the text") in faults(HARBOUR, page)
    assert check_series(attrs.evolve(HARBOUR, phrases=wording), page, examples=5).ok


def test_every_fault_has_its_place_and_what_to_do() -> None:
    report = check_series(attrs.evolve(HARBOUR, symbol=r"HC/\d+"), PAGE, examples=1)

    with pytest.raises(AssertionError, match=r"symbol: figures are figures: HC"):
        report.check()
    assert 'write "[0-9]"' in str(report)
    assert all(fault.where and fault.law and fault.message for fault in report.faults)


def test_a_name_that_is_taken_is_no_matter_of_the_report() -> None:
    with pytest.raises(PluginError, match="taken already"):
        check_series(attrs.evolve(HARBOUR, name="ga"))


def test_a_report_without_faults_is_well() -> None:
    assert SeriesReport("harbour").ok
