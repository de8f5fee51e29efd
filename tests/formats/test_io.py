"""The front door: names, suffixes, bytes and files."""

import importlib
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from tests.formats.full import EMPTY, FULL
from unresolution.errors import InvalidDocument, UnknownName
from unresolution.formats import (
    Format,
    Reading,
    _io,
    dump,
    dumps,
    load,
    loads,
    read,
    registry,
)
from unresolution.formats._decode import decode
from unresolution.formats._registry import SUFFIXES
from unresolution.model import Resolution


def to_words(resolution: Resolution) -> str:
    """Write a resolution in the least possible way."""
    return f"{resolution.series} {resolution.language} {resolution.status}"


def from_words(data: str | bytes) -> Reading:
    """Read what `to_words` wrote."""
    assert isinstance(data, str)
    series, language, status = data.split()
    return Reading(Resolution(series=series, language=language, status=status))


WORDS = Format(name="words", suffixes=(".words", ".w"), dumps=to_words, read=from_words)


@pytest.fixture
def words(monkeypatch: pytest.MonkeyPatch) -> Format:
    """Register a format for one test."""
    monkeypatch.setattr(registry, "_values", dict(registry._values))
    monkeypatch.setattr(registry, "_origins", dict(registry._origins))
    return registry.register("words", WORDS)


def test_json_is_the_default() -> None:
    """Whoever names no format gets the one that loses nothing."""
    assert dumps(FULL) == dumps(FULL, "json") == dumps(FULL, format="json")
    assert loads(dumps(FULL)) == FULL
    assert read(dumps(FULL)) == Reading(FULL)


def test_a_format_may_be_given_itself() -> None:
    """A value needs no registration."""
    assert dumps(EMPTY, WORDS) == "sc zh adopted"
    assert loads("sc zh adopted", WORDS) == EMPTY


def test_a_registered_format_is_found_by_its_name_and_suffixes(
    words: Format, tmp_path: Path
) -> None:
    """As built-in ones are."""
    assert dumps(EMPTY, "words") == "sc zh adopted"
    for suffix in words.suffixes:
        path = tmp_path / f"x{suffix}"
        dump(EMPTY, path)

        assert path.read_bytes() == b"sc zh adopted"
        assert load(path) == EMPTY


@pytest.mark.parametrize(
    "call", [lambda: dumps(EMPTY, "jsn"), lambda: loads("", "jsn")]
)
def test_an_unknown_format_is_refused_with_a_hint(call: object) -> None:
    """Most are misspelt."""
    with pytest.raises(UnknownName, match=r"did you mean 'json'\?"):
        call()


def test_a_format_that_only_writes_reads_nothing() -> None:
    """Some are for people's eyes alone."""
    with pytest.raises(UnknownName, match="'words' can be written, but not read"):
        loads("", attrs.evolve(WORDS, read=None))


def test_what_is_no_resolution_is_refused() -> None:
    """The likely mistake is to hand over what was read instead of its resolution."""
    with pytest.raises(TypeError, match="expected a Resolution, got str"):
        dumps("61/49")
    with pytest.raises(TypeError, match=r"got Reading; its \.resolution\?"):
        dumps(Reading(EMPTY))


def test_what_is_neither_text_nor_bytes_is_refused() -> None:
    """A path is for `load`."""
    with pytest.raises(TypeError, match=r"expected str or bytes, got \w+Path"):
        loads(Path("x.json"))


# Bytes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_bytes_are_decoded_before_a_format_sees_them(encoding: str) -> None:
    """UTF-8, with or without its mark, and what old editors call Unicode."""
    assert loads("sc zh é".encode(encoding), WORDS).status == "é"
    assert loads("\ufeffsc zh é", WORDS).series == "sc"


def test_a_format_may_ask_for_the_bytes() -> None:
    """Some know better what they mean."""
    seen: list[str | bytes] = []

    def remember(data: str | bytes) -> Reading:
        seen.append(data)
        return Reading(EMPTY)

    loads(b"\xff", attrs.evolve(WORDS, read=remember, takes_bytes=True))

    assert seen == [b"\xff"]


@pytest.mark.parametrize(
    ("data", "message", "fault"),
    [
        (b"abc\xe9 d", "not UTF-8 text", "byte 3, 0xE9: invalid continuation byte"),
        (b"abc\xc3", "not UTF-8 text", "byte 3, 0xC3: unexpected end of data"),
        (b"\xff\xfea", "not UTF-16 text", "byte 2, 0x61: truncated data"),
        (b"\xff\xfe\x00\xd8a\x00", "not UTF-16 text", "byte 2, 0x00: illegal UTF-16"),
    ],
)
def test_bytes_that_are_no_text_are_refused(
    data: bytes, message: str, fault: str
) -> None:
    """With the place of the first that is none."""
    with pytest.raises(InvalidDocument) as caught:
        loads(data, WORDS)

    assert caught.value.message == message
    assert caught.value.faults[0].startswith(fault)


def test_line_ends_stay_as_they_are() -> None:
    """Offsets into a text are offsets into the file's characters."""
    assert decode(b"a\r\nb\rc\n") == "a\r\nb\rc\n"


# Files


def test_a_file_is_utf_8_with_plain_line_feeds(tmp_path: Path) -> None:
    """On every system, whatever its habits."""
    path = tmp_path / "x.JSON"
    dump(FULL, path)

    assert path.read_bytes() == dumps(FULL).encode("utf-8")
    assert b"\r" not in path.read_bytes()
    assert load(path) == load(str(path)) == FULL


def test_a_format_may_be_named_for_a_file(tmp_path: Path) -> None:
    """Whatever it is called."""
    for format_ in ("json", registry.get("json")):
        path = tmp_path / "x.txt"
        dump(FULL, path, format_)

        assert load(path, format_) == FULL


@pytest.mark.parametrize("name", ["x.doc", "x", ".json"])
def test_an_unknown_suffix_is_refused(name: str, tmp_path: Path) -> None:
    """With those that are known; nothing is written."""
    path = tmp_path / name
    with pytest.raises(UnknownName, match=r"known: \.json, \.txt, .*name the format"):
        dump(FULL, path)
    with pytest.raises(UnknownName):
        load(path)

    assert not path.exists()


def test_a_file_is_left_alone_if_nothing_can_be_written(tmp_path: Path) -> None:
    """The old version is better than half of the new."""
    path = tmp_path / "x.json"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(TypeError):
        dump("not a resolution", path)

    assert path.read_text(encoding="utf-8") == "old"


def test_a_missing_file_is_the_systems_matter(tmp_path: Path) -> None:
    """No exception of ours stands before it."""
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "none.json")


@pytest.mark.parametrize("name", registry.builtin())
def test_the_suffixes_of_built_in_formats_are_known(name: str) -> None:
    """The table that saves loading them says the same as they do."""
    pytest.importorskip(f"unresolution.formats.{name}")
    suffixes = [suffix for suffix, owner in SUFFIXES.items() if owner == name]

    assert list(registry.get(name).suffixes) == suffixes


def test_only_the_format_that_is_asked_for_is_loaded() -> None:
    """Reading JSON costs no XML, and finding a format nothing at all."""
    script = (
        "import sys, unresolution.formats as f\n"
        "assert 'cattrs' not in sys.modules\n"
        "f._io._of_path('x.json')\n"
        "others = ('lxml', 'pathlib', 'unresolution.formats.akn',"
        " 'unresolution.formats.text', 'unresolution.formats.markdown')\n"
        "print([name for name in others if name in sys.modules])\n"
    )
    done = subprocess.run(
        [
            sys.executable,
            "-S",
            "-c",
            f"import sys; sys.path[:] = {sys.path!r}\n{script}",
        ],
        capture_output=True,
        check=True,
        text=True,
    )

    assert done.stdout.strip() in {"[]", "['pathlib']"}


def test_the_front_door_is_one() -> None:
    """The package has the same functions as its module."""
    assert importlib.import_module("unresolution.formats").load is _io.load
