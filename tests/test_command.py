"""The command: what it prints, where, and with which exit status it ends."""

import io
import json
import runpy
import sys
from pathlib import Path

import pytest

from tests.corpus import ROOT
from tests.formats.full import FULL
from unresolution.cli import files
from unresolution.cli.files import Outcome, expand, format_of, with_progress
from unresolution.cli.main import main
from unresolution.cli.outline import outline
from unresolution.formats import dumps, loads
from unresolution.formats import json as formats_json
from unresolution.model import MeetingInfo, Resolution

CLEAN, FINDINGS, UNREADABLE = 0, 1, 2
PAGE = """General Assembly

99/7. Keeping of lighthouses

The General Assembly,

Recalling the keepers of the lamps,

1. Decides to keep the lamps;

2. Requests a report.
"""
#: The same with a gap in the numbers.
ODD = PAGE.replace("2. Requests", "4. Requests")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder, the current one, with a clean page and an odd one."""
    (tmp_path / "clean.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "odd.txt").write_text(ODD, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "60")
    return tmp_path


def give(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Put *text* on standard input."""
    stream = io.TextIOWrapper(io.BytesIO(text.encode("utf-8")))
    monkeypatch.setattr(sys, "stdin", stream)


@pytest.mark.usefixtures("folder")
def test_a_clean_file_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """Standard output has the document and nothing else."""
    status = main(["parse", "clean.txt"])
    out, err = capsys.readouterr()

    assert status == CLEAN
    assert err == ""
    assert loads(out).number == "99/7"


@pytest.mark.usefixtures("folder")
def test_findings_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    """The document is the same as if nothing had been found; the status tells."""
    status = main(["parse", "--json", "odd.txt"])
    out, err = capsys.readouterr()

    assert status == FINDINGS
    assert [c.number for c in loads(out).operative] == ["1", "4"]
    assert err.startswith("odd.txt:11:1: warning [numbering.gap] expected paragraph 2")


@pytest.mark.usefixtures("folder")
def test_several_files_are_printed_one_on_a_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each line has the file, its document and its findings; the sum is told last."""
    status = main(["parse", "."])
    out, err = capsys.readouterr()
    clean, odd = [json.loads(line) for line in out.splitlines()]

    assert status == FINDINGS
    assert [clean["file"], odd["file"]] == ["clean.txt", "odd.txt"]
    assert formats_json.from_document(clean["document"]).number == "99/7"
    assert clean["findings"] == []
    (finding,) = odd["findings"]
    assert (finding["code"], finding["severity"]) == ("numbering.gap", "warning")
    assert finding["span"][0] == ODD.index("4. Requests")
    assert err == "2 read, 1 with findings, 0 unreadable\n"


@pytest.mark.usefixtures("folder")
def test_the_outline_is_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    """It has the phrases, and the findings below, all on standard output."""
    status = main(["parse", "--outline", "odd.txt"])
    out, err = capsys.readouterr()

    assert status == FINDINGS
    assert err == ""
    assert "A/RES/99/7  (ga, en)\nKeeping of lighthouses" in out
    assert "1 preambular and 2 operative paragraphs, 0 notes" in out
    assert "   1  [Decides] to keep the lamps;" in out
    assert "[numbering.gap]" in out


@pytest.mark.usefixtures("folder")
def test_outlines_of_several_files_have_their_names(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a terminal the outline is what is shown, without being asked for."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    main(["parse", "clean.txt", "odd.txt"])
    out = capsys.readouterr().out

    assert out.startswith("== clean.txt\n")
    assert "\n== odd.txt\n" in out


def test_standard_input_is_page_text(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless something else is said."""
    give(monkeypatch, PAGE)
    assert main(["parse", "-", "--series", "sc", "--language", "en"]) == CLEAN
    assert loads(capsys.readouterr().out).series == "sc"

    give(monkeypatch, dumps(FULL, "akn"))
    assert main(["parse", "-", "--from", "akn"]) == CLEAN
    assert loads(capsys.readouterr().out) == FULL


@pytest.mark.usefixtures("folder")
def test_a_file_is_converted_to_standard_output(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Findings stay out of the document."""
    status = main(["convert", "odd.txt", "--to", "text"])
    out, err = capsys.readouterr()

    assert status == FINDINGS
    assert "4. Requests a report." in out
    assert "[numbering.gap]" in err


def test_a_file_is_converted_to_a_file(folder: Path) -> None:
    """With the name that was given."""
    assert main(["convert", "clean.txt", "--to", "akn", "-o", "new.xml"]) == CLEAN
    text = (folder / "new.xml").read_text(encoding="utf-8")
    assert loads(text, "akn").number == "99/7"


def test_files_are_converted_into_a_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each with its own name and the suffix of the format."""
    give(monkeypatch, PAGE)
    assert main(["convert", ".", "-", "--to", "json", "-o", "out/new"]) == FINDINGS
    made = sorted(path.name for path in (folder / "out" / "new").iterdir())
    assert made == ["clean.json", "odd.json", "resolution.json"]

    assert main(["convert", "clean.txt", "--to", "markdown", "-o", "out/new"]) == CLEAN
    assert (folder / "out" / "new" / "clean.md").exists()


@pytest.mark.usefixtures("folder")
def test_several_files_need_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    """Two documents in one file would be none."""
    assert main(["convert", ".", "--to", "json"]) == UNREADABLE
    assert capsys.readouterr() == ("", "unresolution: several files need -o FOLDER\n")


@pytest.mark.usefixtures("folder")
def test_check_prints_findings_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """They are what was asked for, so they are on standard output."""
    assert main(["check", "clean.txt"]) == CLEAN
    assert capsys.readouterr() == ("", "")
    assert main(["check", "clean.txt", "odd.txt"]) == FINDINGS
    out, err = capsys.readouterr()
    assert out.startswith("odd.txt:11:1: warning [numbering.gap]")
    assert err == "2 read, 1 with findings, 0 unreadable\n"


def test_what_can_not_be_read_is_told_and_the_rest_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One bad file in a thousand stops nothing; the status tells of it."""
    (folder / "broken.json").write_text("{}", encoding="utf-8")
    status = main(["check", "missing.txt", "broken.json", "clean.txt"])
    out, err = capsys.readouterr()

    assert status == UNREADABLE
    assert out == ""
    assert err.startswith("missing.txt: No such file or directory\nbroken.json: not a")
    assert err.endswith("1 read, 0 with findings, 2 unreadable\n")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["convert", "clean.txt", "--to", "jsom"], "did you mean 'json'?"),
        (["parse", "clean.txt", "--from", "jsom"], "did you mean 'json'?"),
        (["parse", "clean.txt", "--series", "gaa"], "did you mean 'ga'?"),
    ],
)
def test_a_name_that_nothing_bears_is_told(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the name that is nearest."""
    assert main(arguments) == UNREADABLE
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err


@pytest.mark.parametrize("arguments", [[], ["reed"], ["parse"], ["convert", "x"]])
def test_wrong_use_is_told(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """With the status that is usual for it."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == UNREADABLE
    assert "usage: unresolution" in capsys.readouterr().err


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """As it comes with the package."""
    assert main(["schema"]) == CLEAN
    assert capsys.readouterr() == (formats_json.schema_text(), "")


def test_what_is_known_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """Series, languages and formats, each with where it comes from."""
    assert main(["series"]) == CLEAN
    lines = capsys.readouterr().out.splitlines()
    heads = [line for line in lines if not line.startswith(" ")]
    assert heads == ["series", "languages", "formats"]
    assert f"  {'sc-prst':<14} built in" in lines


@pytest.mark.usefixtures("folder")
def test_a_reader_that_has_seen_enough_is_no_fault(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """`unresolution parse x | head` ends quietly."""

    class Closed(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", Closed())
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert main(["parse", "clean.txt"]) == CLEAN


def test_the_module_is_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`python -m unresolution` and `unresolution` are one."""
    monkeypatch.setattr(sys, "argv", ["unresolution", "series"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("unresolution", run_name="__main__")
    assert caught.value.code == CLEAN
    assert capsys.readouterr().out.startswith("series\n")


# Files


def test_folders_are_searched_for_what_can_be_read(folder: Path) -> None:
    """In the order of names, to any depth; other files are left alone."""
    (folder / "deep" / "er").mkdir(parents=True)
    for name in ("deep/er/a.XML", "deep/b.json", "c.pdf", "deep/d.md"):
        (folder / name).touch()
    found = list(expand([".", "-", "c.pdf"]))

    assert found == [
        "clean.txt", "deep/b.json", "deep/d.md", "deep/er/a.XML", "odd.txt", "-",
        "c.pdf",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "known"),
    [("x.json", "json"), ("x.XML", "akn"), ("x.md", "markdown"), ("x.scan", "text")],
)
def test_the_suffix_tells_the_format(name: str, known: str) -> None:
    """What has no known suffix is taken for page text."""
    assert format_of(name) == known


def test_what_is_only_informed_of_is_clean() -> None:
    """The exit status of a document that was mended as usual is 0."""
    assert Outcome("x", FULL).clean


def test_a_bar_is_shown_on_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """And only with tqdm, for more than one file."""
    names = ["a", "b"]
    assert with_progress(names, 2) is names
    monkeypatch.setattr(files.sys, "stderr", io.StringIO())
    monkeypatch.setattr(files.sys.stderr, "isatty", lambda: True, raising=False)
    assert with_progress(names, 1) is names
    assert list(with_progress(names, 2)) == names
    assert with_progress(names, 2) is not names
    assert "2/2" in files.sys.stderr.getvalue()
    monkeypatch.setitem(sys.modules, "tqdm", None)
    assert with_progress(names, 2) is names


# The outline


def test_the_outline_has_all_that_people_look_for() -> None:
    """Facts of the masthead, meetings, notes with the places that cite them."""
    text = outline(FULL, ["a finding"], width=200)
    lines = text.splitlines()

    assert lines[0].startswith(str(FULL.symbol))
    assert lines[1] == FULL.title
    assert lines[2].startswith(
        "session 10 (emergency) · agenda item 31, 108 (q) · issued"
    )
    assert any(line.startswith("plenary meeting ") for line in lines)
    assert any(line.strip().startswith("cited in") for line in lines)
    assert lines[-2:] == ["", "a finding"]


def test_the_outline_of_nothing_is_short() -> None:
    """What is not there is left out."""
    nothing = Resolution(series="ga", language="en", meetings=[MeetingInfo()])

    assert outline(nothing).splitlines() == [
        "(ga, en)",
        "meeting",
        "0 preambular and 0 operative paragraphs, 0 notes",
    ]


def test_long_paragraphs_are_cut_to_the_width() -> None:
    """One paragraph is one line, at least forty columns wide."""
    text = outline(loads((ROOT / "docs/examples/a-res-98-4.txt").read_text(), "text"))
    longest = max(len(line) for line in text.splitlines()[3:])

    assert longest == 78
    assert "…" in text
    narrow = outline(FULL, width=1).splitlines()
    assert max(len(line) for line in narrow if line.endswith("…")) == 40
