"""The reader of Akoma Ntoso on the official files."""

from collections import Counter
from pathlib import Path

import pytest

from tests.corpus import akn_files
from tests.words import check_words
from unresolution.formats.akn import tree
from unresolution.formats.akn.read import read

pytestmark = pytest.mark.usefixtures("corpus")

#: Words that may be left out, with the reason; the check counts them.
EXCEPTIONS = {"a number printed once and marked up twice"}


@pytest.fixture(scope="module")
def readings():
    return {path: read(path.read_bytes()) for path in akn_files()}


def test_every_word_is_in_the_model(readings):
    missing: Counter[Path] = Counter()
    for path, reading in readings.items():
        check = check_words(path.read_text("utf-8"), reading.resolution)
        assert set(check.excepted) <= EXCEPTIONS
        missing[path] += check.missing.total() + check.extra.total()
    assert +missing == Counter()


def test_broken_files_are_read_to_the_last_word(corpus):
    pytest.importorskip("lxml")
    for path in sorted(corpus.glob("akn-malformed/*.xml")):
        reading = read(path.read_bytes())
        check = check_words(path.read_text("utf-8"), reading.resolution)
        assert not check.missing
        assert any(d.code == "akn.not-well-formed" for d in reading.diagnostics)


def test_the_standard_library_reads_the_same(readings, monkeypatch):
    monkeypatch.setattr(tree, "_lxml", None)
    for path, reading in list(readings.items())[::7]:
        assert read(path.read_bytes()).resolution == reading.resolution, path


def test_the_folder_tells_the_language_but_for_a_few(readings):
    others = [
        path
        for path, reading in readings.items()
        if reading.resolution.language != path.parent.name
    ]
    assert len(others) <= len(readings) // 100


def test_adopted_texts_have_symbol_number_and_formula(readings):
    for path, reading in readings.items():
        resolution = reading.resolution
        assert resolution.symbol is not None, path
        if resolution.status == "adopted" and resolution.series != "sc-prst":
            assert resolution.number, path
        if resolution.operative and resolution.status == "adopted":
            assert resolution.formula, path
