"""The first, second, fourth and fifth law on real documents."""

from pathlib import Path

import pytest
from hypothesis import settings

from tests import corpus
from tests.properties.test_parse import assert_sound
from unresolution import dumps, parse
from unresolution.formats import read
from unresolution.model import Resolution

TEXTS = corpus.texts() or [Path("no-corpus")]
DOCUMENTS = corpus.akn_files() or [Path("no-corpus")]
FORMATS = ("text", "markdown")


def read_text(path: Path) -> str:
    """Return the page text at *path*, its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def assert_round_trip(resolution: Resolution, name: str) -> None:
    """Assert that *resolution* is read back, and written again as it was."""
    written = dumps(resolution, name)
    again = parse(written).resolution

    assert again == resolution.printed()
    assert dumps(again, name) == written


def some(paths: list[Path], every: int) -> list[Path]:
    """Return one of *every* so many paths; all of them by night."""
    return paths if settings.default.max_examples > 5_000 else paths[::every]


def chunks(paths: list[Path]) -> list[list[Path]]:
    """Return *paths* in groups: a test for each file would be thousands."""
    return [paths[start : start + 25] for start in range(0, len(paths), 25)]


@pytest.mark.parametrize("paths", chunks(TEXTS), ids=lambda paths: paths[0].stem)
def test_page_texts_are_read_without_loss(corpus: Path, paths: list[Path]) -> None:
    for path in paths:
        text = read_text(path)
        assert_sound(text, parse(text))


@pytest.mark.parametrize(
    "paths", chunks(some(TEXTS, 20)), ids=lambda paths: paths[0].stem
)
@pytest.mark.parametrize("name", FORMATS)
def test_readings_of_page_texts_are_read_back(
    corpus: Path, paths: list[Path], name: str
) -> None:
    for path in paths:
        assert_round_trip(parse(read_text(path)).resolution, name)


@pytest.mark.parametrize(
    "paths", chunks(some(DOCUMENTS, 9)), ids=lambda paths: paths[0].stem
)
@pytest.mark.parametrize("name", FORMATS)
def test_official_documents_are_read_back(
    corpus: Path, paths: list[Path], name: str
) -> None:
    for path in paths:
        assert_round_trip(read(path.read_bytes(), "akn").resolution, name)


def test_directives_are_rare(corpus: Path) -> None:
    """Canonical text looks like the page."""
    said = lines = 0
    for path in DOCUMENTS[::9]:
        written = dumps(read(path.read_bytes(), "akn").resolution, "text")
        printed = [line for line in written.splitlines() if line]
        lines += len(printed)
        said += sum(line[:1] == "\\" and line[1:2].isalpha() for line in printed)

    assert said < lines / 20
