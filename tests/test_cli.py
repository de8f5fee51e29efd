"""The command as it is used: many files, several processes, odd streams."""

import io
import json
import shutil
import sys
from pathlib import Path

import pytest

from tests.corpus import ROOT
from unresolution import cli
from unresolution.cli.main import main
from unresolution.pool import each as real

EXAMPLES = ROOT / "docs" / "examples"
TORN = "4. Requests the Secretary-General to report;\n\n6. Decides.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of files: good ones, an odd one, and one that is no text."""
    place = tmp_path / "files"
    shutil.copytree(EXAMPLES, place)
    (place / "torn.txt").write_text(TORN, encoding="utf-8")
    (place / "no-text.txt").write_bytes(b"\xff\xff")
    return place


@pytest.mark.parametrize(
    "command", [["check"], ["parse", "--json"], ["parse", "--outline"]]
)
def test_the_number_of_processes_changes_nothing(
    command: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is printed, its order and the exit status are those of one process."""
    alone = main([*command, "--jobs", "1", str(folder)]), capsys.readouterr()
    several = main([*command, "--jobs", "2", str(folder)]), capsys.readouterr()

    assert alone == several
    assert alone[0] == 2
    assert "4 read, 1 with findings, 1 unreadable" in alone[1].err


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_files_are_converted_by_the_workers(
    jobs: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each file that can be read has its own, whatever became of the others."""
    out = tmp_path / "out"

    status = main(["convert", "--to", "json", "-j", jobs, "-o", str(out), str(folder)])

    assert status == 2
    assert sorted(path.name for path in out.iterdir()) == [
        "a-res-107-49.json", "a-res-112-81.json", "a-res-98-4.json", "torn.json",
    ]  # fmt: skip
    assert "no-text.txt: not UTF-8 text" in capsys.readouterr().err


def test_many_files_are_read_with_all_processors(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody has to ask for it."""
    asked = []

    def each(names, one, *, processes):
        asked.append(processes)
        return real(names, one, processes=1)

    monkeypatch.setattr(cli.main, "_MANY", 5)
    monkeypatch.setattr("unresolution.pool.each", each)
    main(["check", str(folder)])

    assert asked == [None]
    assert "4 read" in capsys.readouterr().err


def test_standard_input_is_read_here(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No other process has it."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TORN.encode())))
    example = str(EXAMPLES / "a-res-98-4.txt")

    assert main(["check", "-j", "2", "--series", "sc", "-", example]) == 1
    assert "-:1:1: warning [numbering.gap]" in capsys.readouterr().out


@pytest.mark.parametrize("jobs", ["0", "-1", "many"])
def test_a_number_of_processes_that_is_none_is_wrong_use(jobs: str) -> None:
    with pytest.raises(SystemExit) as error:
        main(["check", "--jobs", jobs, "x.txt"])

    assert error.value.code == 2


def test_what_cannot_be_written_is_told_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder in the place of a file fails that file alone."""
    (tmp_path / "a-res-98-4.json").mkdir()

    status = main(["convert", "--to", "json", "-o", str(tmp_path), str(EXAMPLES)])

    assert status == 2
    assert (tmp_path / "a-res-107-49.json").is_file()
    assert "a-res-98-4.txt: " in capsys.readouterr().err


def test_a_terminal_that_lacks_letters_gets_escapes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Of JSON it is still JSON; a traceback would be neither."""
    page = tmp_path / "page.txt"
    page.write_text("大会\n\n1. Requests “help” in Ελλάδα;\n", encoding="utf-8")
    stream = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(stream, "ascii"))
    main(["parse", "--json", "--series", "ga", str(page)])
    sys.stdout.flush()

    assert "Ελλάδα" in json.dumps(json.loads(stream.getvalue()), ensure_ascii=False)
