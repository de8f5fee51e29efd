"""JSON: what is written is read again, and what is wrong is told, all of it."""

import copy
import datetime
import functools
import itertools
import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import cattrs
import jsonschema
import pytest

from tests.formats.full import CLAUSES, EMPTY, FULL
from unresolution._late import frozen
from unresolution.errors import InvalidDocument, UnknownName
from unresolution.formats import dumps, loads
from unresolution.formats import json as formats_json
from unresolution.formats.json import backends, shapes, structure
from unresolution.formats.json import schema as schema_module
from unresolution.formats.json.contents import Doubt, Known
from unresolution.formats.json.document import _has_escapes
from unresolution.formats.json.faults import Faults
from unresolution.formats.json.shapes import Node
from unresolution.formats.json.structure import structurers
from unresolution.model import (
    Block,
    Clause,
    Content,
    Emphasis,
    Footnote,
    Heading,
    Inline,
    Line,
    NoteReference,
    Paragraph,
    Resolution,
    Table,
    Text,
    inlines,
)
from unresolution.symbols import Symbol

SHIPPED = Path(schema_module.__file__).with_name(schema_module.SCHEMA_FILE)


def document(**changes: Any) -> dict[str, Any]:
    """Return a small document, with other keys of the resolution as they are given."""
    return {
        "schema": 1,
        "resolution": {"series": "ga", "language": "en", **changes},
    }


def faults(data: Any) -> tuple[str, ...]:
    """Return what is wrong with a document, which all backends must say alike."""
    text = data if isinstance(data, str | bytes) else json.dumps(data)
    found = set()
    for name in formats_json.BACKENDS:
        with pytest.raises(InvalidDocument) as caught:
            formats_json.loads(text, backend=name)
        found.add((caught.value.message, caught.value.faults))

    assert len(found) == 1
    return found.pop()[1]


def instances(value: Any) -> Iterator[Any]:
    """Yield every instance of an attrs class in *value*."""
    if isinstance(value, tuple):
        for item in value:
            yield from instances(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from instances(getattr(value, field.name))


# What is written


def test_the_sample_has_a_value_in_every_field_of_every_class() -> None:
    """The tests below see all that the model can hold."""
    seen: dict[type, set[str]] = {}
    for instance in instances(FULL):
        names = seen.setdefault(type(instance), set())
        plain = type(instance)
        for field in attrs.fields(plain):
            value = getattr(instance, field.name)
            if value not in (None, (), False) and value != field.default:
                names.add(field.name)

    for cls in shapes.model_classes():
        assert {field.name for field in shapes.fields_of(cls)} <= seen[cls]


@pytest.mark.parametrize("backend", formats_json.BACKENDS)
@pytest.mark.parametrize("resolution", [FULL, EMPTY], ids=["full", "empty"])
def test_reading_undoes_writing(resolution: Resolution, backend: str) -> None:
    """Nothing is lost, whatever wrote and read it, in one line or in many."""
    text = formats_json.dumps(resolution, backend=backend)
    line = formats_json.dumps(resolution, backend=backend, compact=True)

    assert formats_json.loads(text, backend=backend) == resolution
    assert formats_json.loads(line.encode(), backend=backend) == resolution
    assert "\n" not in line
    assert text.endswith("}\n")


def test_stars_of_a_symbol_are_kept() -> None:
    """Equality doesn't look at the stars of a reissue; JSON does."""
    resolution = attrs.evolve(EMPTY, symbol=Symbol("A/RES/98/250**"))

    assert str(loads(dumps(resolution)).symbol) == "A/RES/98/250**"


def test_equal_values_hash_alike_and_survive_pickling() -> None:
    """What was read is the value that was written, in every way that can be asked."""
    read = loads(dumps(FULL))

    assert hash(read) == hash(FULL)
    assert pickle.loads(pickle.dumps(read)) == FULL
    assert copy.deepcopy(read) == FULL
    assert attrs.evolve(read, status=read.status) == FULL


def test_the_document_looks_so() -> None:
    """The shape that is promised to readers in other languages."""
    resolution = Resolution(
        series="ga",
        language="en",
        symbol=Symbol("A/RES/98/49"),
        title=["The sea", NoteReference("*")],
        body=CLAUSES[1:],
        footnotes=[Footnote(marker="*", content="Reissued.")],
    )
    requests = "Requests the Secretary-General:"

    assert formats_json.to_document(resolution) == {
        "schema": 1,
        "resolution": {
            "series": "ga",
            "language": "en",
            "symbol": "A/RES/98/49",
            "title": ["The sea", {"note": "*"}],
            "body": [
                {
                    "type": "clause",
                    "kind": "preambular",
                    "phrase": None,
                    "content": [{"emphasis": "The Sea"}, " having risen,"],
                },
                {
                    "type": "clause",
                    "kind": "operative",
                    "number": "3 bis",
                    "label": "3 bis.",
                    "phrase": "Requests",
                    "content": [requests],
                    "children": [
                        {
                            "type": "clause",
                            "kind": "operative",
                            "number": "a",
                            "label": "a)",
                            "content": ["To help;"],
                        },
                        {
                            "type": "paragraph",
                            "label": "•",
                            "content": ["A point that has no number;"],
                            "children": [
                                {
                                    "type": "paragraph",
                                    "number": "i",
                                    "label": "(i)",
                                    "content": ["Below the point;"],
                                }
                            ],
                        },
                        {
                            "type": "table",
                            "rows": [
                                {
                                    "cells": [
                                        {"header": True, "content": ["State"]},
                                        {"header": True, "content": ["Dollars"]},
                                    ]
                                },
                                {
                                    "cells": [
                                        {"rows": 2, "content": ["Italy"]},
                                        {"content": ["10", {"note": "a"}]},
                                    ]
                                },
                                {"cells": [{"columns": 2, "content": ["all others"]}]},
                            ],
                        },
                    ],
                },
            ],
            "footnotes": [{"marker": "*", "content": ["Reissued."]}],
        },
    }


def test_spans_are_not_written() -> None:
    """Where something was read says nothing about what it says."""
    spanned = attrs.evolve(FULL, span=(0, 9))

    assert dumps(spanned) == dumps(FULL)


def test_what_the_model_computes_may_be_left_out() -> None:
    """Whoever writes JSON by hand need not repeat a number as a label."""
    clause = {"type": "clause", "kind": "operative", "number": "1"}
    clause |= {"content": [{"emphasis": "Requests"}, " help."]}
    (read,) = loads(json.dumps(document(body=[clause]))).body

    assert read == Clause(
        kind="operative", number="1", content=[Emphasis("Requests"), " help."]
    )


# Backends


def test_all_backends_write_the_same_characters() -> None:
    """Which one is installed can't be told from what it wrote."""
    characters = "".join(map(chr, [*range(0x100), 0x2028, 0xFEFF, 0xFFFE, 0x1F600]))
    odd = {characters: [characters, [], {}, [[]], None, True, 0, -1, 2**63]}
    chosen = [formats_json.backend(name) for name in formats_json.BACKENDS]

    assert len({backend.encode(odd) for backend in chosen}) == 1
    assert len({backend.encode_line(odd) for backend in chosen}) == 1


@pytest.mark.parametrize("backend", formats_json.BACKENDS)
def test_numbers_beyond_64_bits_are_written_and_read(backend: str) -> None:
    """Python has such numbers, so no backend may refuse or round them."""
    meeting = attrs.evolve(FULL.meetings[0], number=-(10**30))
    resolution = attrs.evolve(EMPTY, meetings=[meeting])
    for compact in (False, True):
        text = formats_json.dumps(resolution, backend=backend, compact=compact)

        assert formats_json.loads(text, backend=backend) == resolution


def test_an_unknown_backend_is_refused() -> None:
    """The names are few, and all of them are said."""
    with pytest.raises(UnknownName, match="'ujson'; known: orjson, msgspec, json"):
        formats_json.dumps(EMPTY, backend="ujson")


def test_the_fastest_installed_backend_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without orjson it is msgspec, without both the standard library."""
    missing: set[str] = set()

    def load(name: str) -> str:
        if name in missing:
            raise ImportError(name)
        return name

    monkeypatch.setattr(backends, "_load", load)
    for expected in formats_json.BACKENDS:
        backends._fastest.cache_clear()

        assert formats_json.backend() == expected
        missing.add(expected)
    backends._fastest.cache_clear()


# Faults


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"number": 1}, ".number: expected a string, got an integer"),
        ({"series": None}, ".series: expected a string, got null"),
        ({"status": True}, ".status: expected a string, got a boolean"),
        ({"title": "Sea"}, ".title: expected an array, got the string 'Sea'"),
        ({"title": [1.5]}, ".title[0]: expected a string or an object, got a number"),
        ({"title": [{}]}, ".title[0]: no 'emphasis' and no 'note'"),
        (
            {"title": [{"emphasis": "x", "note": "1"}]},
            ".title[0]: unknown key 'note'",
        ),
        (
            {"title": [{"emphasis": 1}]},
            ".title[0].emphasis: expected a string, got an integer",
        ),
        (
            {"title": [{"emphasis": "x", "style": "red"}]},
            ".title[0].style: expected one of italic, bold, bold-italic, got the",
        ),
        (
            {"title": [{"emphasis": "x", "style": None}]},
            ".title[0].style: expected one of italic, bold, bold-italic, got null",
        ),
        (
            {"title": [{"emphasis": "x", "style": []}]},
            ".title[0].style: expected one of italic, bold, bold-italic, got an array",
        ),
        ({"title": [{"note": " "}]}, ".title[0]: a marker is such as"),
        ({"title": [{"note": "1", "nth": 0}]}, ".title[0]: 'nth' must be >= 1: 0"),
        (
            {"title": [{"note": "1", "nth": True}]},
            ".title[0].nth: expected an integer, got a boolean",
        ),
        (
            {"title": [{"note": "1", "nth": 2.0}]},
            ".title[0].nth: expected an integer, got a number with a fraction",
        ),
        ({"title": [{"note": 1}]}, ".title[0].note: expected a string, got an integer"),
        ({"title": [{"note": "1", "n": 2}]}, ".title[0]: unknown key 'n'"),
        ({"title": ["a", "b\0"]}, ".title[1]: character U+0000 at 1"),
        ({"title": [{"emphasis": "\ufffe"}]}, ".title[0].emphasis: character U+FFFE"),
        ({"number": "a\1"}, ".number: character U+0001 at 1"),
        ({"number": "\ud83d"}, ".number: character U+D83D at 0"),
        (
            {"masthead": {"agenda_items": ["31", "\0"]}},
            ".masthead.agenda_items[1]: character U+0000 at 0",
        ),
        ({"titel": []}, ": unknown key 'titel'; did you mean 'title'?"),
        ({"title_content": []}, ": unknown key 'title_content'"),
        ({"span": [0, 1]}, ": unknown key 'span'"),
        ({"symbol": 61}, ".symbol: expected a symbol in a string, got an integer"),
        ({"symbol": "61/49"}, ".symbol: not a document symbol: '61/49'"),
        ({"masthead": None}, ".masthead: expected an object, got null"),
        ({"masthead": []}, ".masthead: expected an object, got an array"),
        (
            {"masthead": {"issued": 20061204}},
            ".masthead.issued: expected a date in a string, got an integer",
        ),
        (
            {"masthead": {"session": {"number": "61"}}},
            ".masthead.session.number: expected an integer, got the string '61'",
        ),
        (
            {"masthead": {"session": {"number": 61, "kind": "secret"}}},
            ".masthead.session.kind: expected one of regular,",
        ),
        (
            {"masthead": {"agenda_items": ["31", 32]}},
            ".masthead.agenda_items[1]: expected a string, got an integer",
        ),
        (
            {"masthead": {"lines": [{"kind": "organ"}]}},
            ".masthead.lines[0]: no 'content'",
        ),
        (
            {"origin": {"documents": ["A/98/433", "?"]}},
            ".origin.documents[1]: not a document symbol: '?'",
        ),
        ({"body": {}}, ".body: expected an array, got an object"),
        ({"body": ["1."]}, ".body[0]: expected an object, got the string '1.'"),
        ({"body": [{}]}, ".body[0]: no 'type'; known: clause, paragraph"),
        ({"body": [{"type": 1}]}, ".body[0].type: expected a string, got an integer"),
        (
            {"body": [{"type": "heding"}]},
            ".body[0].type: no type 'heding'; did you mean 'heading'?",
        ),
        ({"body": [{"type": "x"}]}, ".body[0].type: no type 'x'; known: clause"),
        ({"body": [{"type": "clause"}]}, ".body[0]: no 'kind'"),
        (
            {"body": [{"type": "clause", "kind": "operative", "label": "1."}]},
            ".body[0]: label '1.' does not say number None",
        ),
        (
            {"body": [{"type": "table", "rows": [{"cells": [{"columns": 0}]}]}]},
            ".body[0].rows[0].cells[0]: 'columns' must be >= 1: 0",
        ),
        (
            {"body": [{"type": "embedded", "resolution": {"series": "ga"}}]},
            ".body[0].resolution: no 'language'",
        ),
        (
            {"meetings": [{"plenary": 1}]},
            ".meetings[0].plenary: expected a boolean, got an integer",
        ),
        (
            {"meetings": [{"vote": {"outcome": "lost"}}]},
            ".meetings[0].vote.outcome: expected one of adopted,",
        ),
        ({"parts": [[]]}, ".parts[0]: expected an object, got an array"),
    ],
)
def test_a_fault_is_told_with_its_place(changes: dict[str, Any], fault: str) -> None:
    """The path leads to the value; the message says what should be there."""
    (found,) = faults(document(**changes))

    assert found.startswith(f"$.resolution{fault}")


@pytest.mark.parametrize(
    "date", ["20061204", "2006-W49-1", "2006-13-01", "2006-12-4", "٢٠٠٦-12-04", ""]
)
def test_a_date_is_written_in_one_way(date: str) -> None:
    """Of all that ISO 8601 allows, and Python takes, JSON has one form."""
    (found,) = faults(document(masthead={"issued": date}))

    assert found.startswith("$.resolution.masthead.issued: expected a date, such as")


def test_all_faults_are_told_at_once() -> None:
    """Nobody mends a document one message at a time."""
    clause = {"type": "clause", "kind": "operative"}
    broken = {"type": "clause", "kind": 1, "number": 2, "text": "x"}
    body = [clause, {**clause, "children": [clause, broken]}, {"type": "tabel"}]
    data = {"extra": 1, **document(body=body, parts=1)}

    assert [fault.partition(":")[0] for fault in faults(data)] == [
        "$.resolution.body[1].children[1]",
        "$.resolution.body[1].children[1].kind",
        "$.resolution.body[1].children[1].number",
        "$.resolution.body[2].type",
        "$.resolution.parts",
        "$",
    ]


def test_the_message_has_every_fault_on_a_line() -> None:
    """What is printed is for people."""
    with pytest.raises(InvalidDocument) as caught:
        loads('{"schema": 1, "resolution": {"series": 1, "language": 2}}')

    assert str(caught.value) == (
        "not a resolution in JSON\n"
        "  $.resolution.series: expected a string, got an integer\n"
        "  $.resolution.language: expected a string, got an integer"
    )


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ([], "$: expected an object, got an array"),
        ({}, "$: no 'schema'; this release reads schema 1"),
        ({"schema": "1"}, "$.schema: expected 1, got the string '1'"),
        ({"schema": True}, "$.schema: expected 1, got a boolean"),
        ({"schema": 0}, "$.schema: expected 1, got an integer"),
        ({"schema": 1}, "$: no 'resolution'"),
        ({"schema": 1, "resolution": None}, "$.resolution: expected an object, got"),
        ({**document(), "x": 1}, "$: unknown key 'x'"),
    ],
)
def test_the_envelope_is_looked_at_first(data: Any, fault: str) -> None:
    """Without a schema that is known, nothing else means anything."""
    (found,) = faults(data)

    assert found.startswith(fault)


def test_a_later_schema_is_refused_by_its_number() -> None:
    """The message says what to do: take a later release."""
    with pytest.raises(
        InvalidDocument, match="JSON of schema 2, but this release reads schema 1"
    ):
        loads('{"schema": 2, "resolution": {"anything": "at all"}}')


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "line 1, column 1: Expecting value"),
        ('{"schema": 1,\n "resolution": [}', "line 2, column 17: Expecting value"),
        ('{"schema": NaN}', "NaN is not JSON"),
        ('{"schema": -Infinity}', "-Infinity is not JSON"),
        (f'{{"schema": {"1" * 5000}}}', "Exceeds the limit (4300 digits)"),
        ('{"schema": "\\ud83d"}', "$.schema: expected 1, got the string '\\ud83d'"),
        (
            '{"schema": 1, "resolution": {"series": "\ud800", "language": "en"}}',
            "$.resolution.series: character U+D800 at 0",
        ),
        ("[" * 100_000, "$: nested too deeply"),
        ('{"schema": 1, "resolution": ' + '{"a":' * 100_000, "$: nested too deeply"),
        (b'{"schema": \xff', "byte 11, 0xFF: invalid start byte"),
    ],
    ids=lambda value: ascii(value)[:30],
)
def test_what_is_not_json_is_refused(text: str | bytes, fault: str) -> None:
    """No other exception gets out, and the place is told where there is one."""
    (found,) = faults(text)

    assert found.startswith(fault)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_tolerated(encoding: str) -> None:
    """Editors put it there unasked."""
    for backend in formats_json.BACKENDS:
        data = dumps(FULL).encode(encoding)

        assert formats_json.loads(data, backend=backend) == FULL
        assert formats_json.loads("\ufeff" + dumps(FULL), backend=backend) == FULL


def test_of_two_equal_keys_the_last_counts() -> None:
    """As with every reader of JSON in Python: documented, not discovered."""
    text = dumps(EMPTY).replace('"series": "sc"', '"series": "ga", "series": "sc"')

    assert {
        formats_json.loads(text, backend=name) for name in formats_json.BACKENDS
    } == {EMPTY}


def test_whole_characters_in_escapes_are_read() -> None:
    """Two halves of a character, each in an escape, are one character."""
    text = dumps(EMPTY).replace('"zh"', '"\\ud83d\\ude00"')
    for name in formats_json.BACKENDS:
        assert formats_json.loads(text, backend=name).language == "\U0001f600"


LEAF = Clause(kind="operative")


def below(clause: Clause, _: int) -> Clause:
    """Return a clause with *clause* below it."""
    return Clause(kind="operative", children=[clause])


def nested(depth: int) -> str:
    """Return a document with clauses below clauses."""
    opening = '{"type": "clause", "kind": "operative", "children": ['
    head = json.dumps(document(body=[]))[: -len("]}}")]
    return head + opening * depth + "]}" * depth + "]}}"


def test_paragraphs_may_be_nested_deeper_than_any_print() -> None:
    """Deeper, too, than orjson writes by itself."""
    resolution = loads(nested(150))
    texts = {formats_json.dumps(resolution, backend=b) for b in formats_json.BACKENDS}

    assert len(texts) == 1
    assert loads(texts.pop()) == resolution


@pytest.mark.parametrize("backend", formats_json.BACKENDS)
def test_deep_nesting_is_refused_not_fatal(backend: str) -> None:
    """What Python can't follow ends in an ordinary exception."""
    resolution = attrs.evolve(EMPTY, body=[functools.reduce(below, range(2_000), LEAF)])

    with pytest.raises(InvalidDocument, match="nested too deeply"):
        formats_json.dumps(resolution, backend=backend)
    # Some depths are too much for us alone, most for the backend already.
    for depth in (*range(300, 600, 20), 2_000, 50_000):
        try:
            read = formats_json.loads(nested(depth), backend=backend)
        except InvalidDocument as error:
            assert "nested too deeply" in str(error)  # noqa: PT017
        else:
            assert len(read.body) == 1


def test_deep_nesting_is_refused_in_dicts_too() -> None:
    """Where no JSON library stood before us."""
    clause: dict[str, Any] = {"type": "clause", "kind": "operative"}
    for _ in range(2_000):
        clause = {"type": "clause", "kind": "operative", "children": [clause]}
    resolution = attrs.evolve(EMPTY, body=[functools.reduce(below, range(2_000), LEAF)])

    with pytest.raises(InvalidDocument, match="nested too deeply"):
        formats_json.from_document(document(body=[clause]))
    with pytest.raises(InvalidDocument, match="nested too deeply"):
        formats_json.to_document(resolution)


def test_a_thousand_unknown_keys_are_told_in_time() -> None:
    """A hint for each of them would take seconds."""
    data = document(**{f"titel{number}": 1 for number in range(20_000)})

    assert len(faults(data)) == 20_000


# Two readers


def both(read: Callable[[Any], Any], patient: Faults, value: Any) -> Any:
    """Return what the quick reader made of *value*; the patient one must agree."""
    quick = read(value)

    assert patient.read(Node(Resolution), value, "$") == quick
    assert patient.found == []
    return quick


def test_the_quick_and_the_patient_reader_agree() -> None:
    """One is for speed, the other for words; what they read is the same."""
    for resolution in (FULL, EMPTY):
        value = formats_json.to_document(resolution)["resolution"]

        assert both(structurers()[Resolution], Faults(), value) == resolution


def test_the_patient_reader_is_for_what_is_wrong() -> None:
    """A right document never takes the slow way: its own classes raise no doubt."""
    for instance in instances(FULL):
        if type(instance) in structurers():
            value = formats_json.make_converter().unstructure(instance)

            assert structurers()[type(instance)](value) == instance


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("", False),
        (r'["a \"b\" c\/d \\"]', False),
        (r'["a\n"]', True),
        (r'["\u0000"]', True),
        (r'["\\\u0000"]', True),
        (r'["\\u0000"]', False),
        ("\\", False),
    ],
)
def test_escapes_of_control_characters_are_noticed(text: str, escaped: object) -> None:
    """Without one, the letters of a string need not be looked at one by one."""
    assert _has_escapes(text) is escaped
    assert _has_escapes(text.encode()) is escaped


@pytest.mark.parametrize("text", ["a\0", "a\x1f", "a\ufffe", "\ud800"])
def test_what_no_document_can_hold_is_refused_however_it_is_written(text: str) -> None:
    """As an escape, as the character itself, and in dicts that were never JSON."""
    data = document(title=[text])
    for written in (json.dumps(data), json.dumps(data, ensure_ascii=False)):
        for name in formats_json.BACKENDS:
            with pytest.raises(InvalidDocument):
                formats_json.loads(written, backend=name)
    with pytest.raises(InvalidDocument, match=r"\$.resolution.title\[0\]: character"):
        formats_json.from_document(data)


@pytest.mark.parametrize(
    "content",
    [
        ["a  b"],
        [" a "],
        [""],
        [],
        ["a", "b"],
        ["a", {"emphasis": "b "}, "c"],
        [{"emphasis": "b"}, " ", {"emphasis": "c"}],
        [{"emphasis": "b"}, {"emphasis": "c"}],
        [{"emphasis": "b"}, {"emphasis": "c", "style": "bold"}],
        [{"emphasis": "b", "style": "bold"}, " c", {"emphasis": "d", "style": "bold"}],
        [{"emphasis": ""}],
        ["a(", {"note": "1"}, ")"],
        ["a（", {"note": "1"}, "）b"],
        [{"note": " 1"}, {"note": "1", "nth": 2}],
        ["a\u00a0b\u00ad"],
        ["a\n\tb"],
        ["“a” ", {"emphasis": "é"}, " b"],
        ["a", {"note": "1"}, " "],
        ["x" * 2000],
        [{"emphasis": "x" * 2000}],
    ],
)
def test_running_text_is_what_the_constructors_make_of_it(content: list[Any]) -> None:
    """The quick reader sees for itself whether it is in normal form."""
    patient = Faults()
    expected = patient.read(
        Node(Resolution), document(title=content)["resolution"], "$"
    )

    assert patient.found == []
    read = structurers()[Resolution](document(title=content)["resolution"])
    assert read == expected
    assert read.title_content == inlines(expected.title_content)
    assert loads(json.dumps(document(title=content), ensure_ascii=False)) == expected


@pytest.mark.parametrize("backend", formats_json.BACKENDS)
@pytest.mark.parametrize("compact", [True, False])
@pytest.mark.parametrize("text", ["a  b", " a", "a ", "“a”  b", "a\u00a0 b", "a\\  b"])
def test_blanks_are_noticed_in_every_layout(
    text: str, compact: object, backend: str
) -> None:
    """Two in a row are looked for once in all of a document, if it is compact."""
    data = document(title=[text], body=[{"type": "heading", "content": ["x", text]}])
    layout = {"separators": (",", ":")} if compact else {"indent": 2}
    expected = formats_json.from_document(data)

    for ascii_only in (True, False):
        written = json.dumps(data, ensure_ascii=ascii_only, **layout)
        assert formats_json.loads(written, backend=backend) == expected
        assert formats_json.loads(written.encode(), backend=backend) == expected
    assert expected.title == " ".join(text.split())


def test_blocks_of_other_classes_may_have_the_same_keys() -> None:
    """Then the type alone tells them apart."""
    body = [{"type": kind, "content": ["Sea"]} for kind in ("paragraph", "heading") * 2]
    read = loads(json.dumps(document(body=body)))

    assert read.body == (Paragraph(content="Sea"), Heading(content="Sea")) * 2


@pytest.mark.parametrize(
    ("block", "where"),
    [
        ({"type": "clause", "content": ["Sea"]}, "no 'kind'"),
        ({"type": "heading", "kind": "operative", "content": []}, "unknown key 'kind'"),
        (
            {"type": "paragraph", "number": 1, "label": "1."},
            "number: expected a string",
        ),
        ({"type": "paragraph", "number": "1", "label": 1}, ".label: expected a"),
        ({"type": "paragraph", "number": "1", "label": "2."}, "does not say number"),
        ({"type": "paragraph", "number": True, "label": ["1"]}, "expected a string"),
        (["type", "content"], "expected an object, got an array"),
        ("type", "expected an object, got the string"),
    ],
)
def test_what_is_wrong_with_a_block_is_told(block: Any, where: str) -> None:
    """Whatever row of keys was met before."""
    good = [{"type": "clause", "kind": "operative", "content": ["Sea"]}]
    good += [{"type": "paragraph", "number": "1", "label": "1."}]
    good += [{"type": "paragraph", "content": []}]
    loads(json.dumps(document(body=good)))

    (fault,) = [f for f in faults(document(body=[*good, block])) if "body[3]" in f][:1]
    assert where in fault


def test_lines_of_few_words_are_kept() -> None:
    """They are values: two documents may share them."""
    lines = [
        {"kind": "organ", "content": ["General Assembly"]},
        {"kind": "organ", "content": [" General  Assembly "]},
        {"content": ["General Assembly"]},
        {"kind": "other", "content": ["x" * 200]},
    ]
    one, other = (loads(json.dumps(document(closing=lines))).closing for _ in range(2))

    assert one == other
    assert one[0] is other[0]
    assert one[3] is not other[3]
    assert one[:2] == (Line("General Assembly", "organ"),) * 2
    assert one[2] == Line("General Assembly")
    for wrong in ("organs", None, 1, ["organ"]):
        line = {"kind": wrong, "content": ["General Assembly"]}
        assert "closing[0].kind" in faults(document(closing=[line]))[0]


def test_most_lines_are_forgotten_some_day() -> None:
    """No number of documents fills the memory."""
    lines = [{"kind": "other", "content": [f"line {n}"]} for n in range(5000)]

    read = loads(json.dumps(document(closing=lines)))

    assert [line.text for line in read.closing] == [f"line {n}" for n in range(5000)]


def test_nobody_needs_cattrs_to_read_and_write() -> None:
    """It takes as long to import as attrs."""
    script = """
import sys
from unresolution import dumps, loads, parse
resolution = parse("The General Assembly,").resolution
assert loads(dumps(resolution)) == resolution
print("cattrs" in sys.modules)
from unresolution.formats import json
json.make_converter, json.schema_text
print("cattrs" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )

    assert done.stdout.split() == ["False", "True"]
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        formats_json.nothing  # noqa: B018


def test_the_order_of_keys_means_nothing() -> None:
    """Other programs write them in another one."""
    assert loads(json.dumps(json.loads(dumps(FULL)), sort_keys=True)) == FULL


ROW = {"type": "clause", "kind": "operative", "content": ["Sea"], "number": "1"}
ROW |= {"label": "1.", "phrase": None, "children": []}


def test_many_orders_of_keys_are_read_with_patience() -> None:
    """No document makes us keep a function for each of thousands of orders."""
    body = [dict(items) for items in itertools.permutations(ROW.items())][::10]
    read = loads(json.dumps(document(body=body)))

    assert len(set(read.body)) == 1
    assert len(read.body) == len(body) > 256


def test_threads_read_alike() -> None:
    """Functions are made while others are being made."""
    body = [dict(items) for items in itertools.permutations(ROW.items())][:200]
    text = json.dumps(document(body=body))
    structurers.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        read = list(pool.map(loads, [text] * 8))

    assert set(read) == {loads(text)}


def test_long_names_are_not_kept() -> None:
    """A name as long as a book is read, and forgotten."""
    known = Known(str.upper)

    assert known["a" * 2000] == "A" * 2000
    assert known["a"] == "A"
    assert list(known) == ["a"]
    for number in range(5000):
        assert known[f"{number}"] == f"{number}"
    assert len(known) < 5000
    with pytest.raises(Doubt):
        known[1]


# cattrs


@attrs.frozen
class Case:
    """What a user may have: the model's values among their own."""

    resolution: Resolution
    blocks: tuple[Block, ...]
    words: Content
    mark: Inline
    symbols: dict[str, Symbol]
    seen: datetime.date
    count: int


CASE = Case(
    resolution=FULL,
    blocks=FULL.body,
    words=FULL.title_content,
    mark=NoteReference("1"),
    symbols={"first": Symbol("A/RES/98/49")},
    seen=datetime.date(2053, 1, 2),
    count=3,
)


def users_converter() -> cattrs.Converter:
    """Return a converter with habits of its own, which then learns the model."""
    converter = cattrs.Converter()
    converter.register_unstructure_hook(datetime.date, lambda day: day.toordinal())
    converter.register_structure_hook(
        datetime.date, lambda value, _: datetime.date.fromordinal(value)
    )
    formats_json.configure_converter(converter)
    return converter


def test_a_users_converter_learns_the_model() -> None:
    """It does the model as JSON has it, and everything else as before."""
    converter = users_converter()
    data = json.loads(json.dumps(converter.unstructure(CASE)))

    assert data["resolution"] == formats_json.to_document(FULL)["resolution"]
    assert data["seen"] == CASE.seen.toordinal()
    assert converter.structure(data | {"count": "3"}, Case) == CASE


@pytest.mark.parametrize(
    ("value", "kind", "fault"),
    [
        ({"type": "clause"}, Clause, "$: no 'kind'"),
        ({"type": "heading"}, Clause, "$: no object of type 'clause'"),
        ({"type": "heding"}, Block, "$.type: no type 'heding'"),
        ("words", Emphasis, "$: expected Emphasis, got Text"),
        ({"emphasis": 1}, Inline, "$.emphasis: expected a string"),
        ([1], Content, "$[0]: expected a string or an object"),
        (1, Symbol, "$: expected a symbol in a string"),
    ],
)
def test_a_users_converter_tells_faults(value: Any, kind: Any, fault: str) -> None:
    """With places below the value that it was given."""
    with pytest.raises(InvalidDocument) as caught:
        formats_json.make_converter().structure(value, kind)

    assert caught.value.faults[0].startswith(fault)


@pytest.mark.parametrize(
    "part", [Text("a"), Emphasis("b", "bold"), NoteReference("1", 2)]
)
def test_inlines_convert_by_themselves(part: Inline) -> None:
    """Each by its class and as one of the union."""
    converter = formats_json.make_converter()
    value = converter.unstructure(part)

    assert converter.structure(value, type(part)) == part
    assert converter.structure(value, Inline) == part


def test_a_content_is_put_in_normal_form() -> None:
    """As the model's constructors do."""
    content = formats_json.make_converter().structure(["a ", " b", ""], Content)

    assert content == (Text("a b"),)


# The JSON Schema


def test_the_shipped_schema_is_that_of_the_model(
    golden: Callable[[str, Path], None],
) -> None:
    """What other languages rely on is what this release writes."""
    golden(schema_module.generated_text(), SHIPPED)


def test_the_schema_is_found_in_the_package() -> None:
    """However the package is installed."""
    assert formats_json.schema_text() == SHIPPED.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    """Return the validator of our documents."""
    schema = formats_json.json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize("resolution", [FULL, EMPTY], ids=["full", "empty"])
def test_what_is_written_is_valid(
    resolution: Resolution, validator: jsonschema.Draft202012Validator
) -> None:
    """The schema has room for every field."""
    validator.validate(json.loads(dumps(resolution)))


@pytest.mark.parametrize(
    "changes",
    [
        {"titel": []},
        {"title": "Sea"},
        {"series": None},
        {"body": [{"type": "tabel"}]},
        {"body": [{"type": "clause"}]},
        {"masthead": {"issued": "4 December"}},
        {"title": [{"note": "1", "nth": 0}]},
        {"title": [{"emphasis": "x", "style": "red"}]},
        {"meetings": [{"vote": {"outcome": "lost"}}]},
    ],
)
def test_what_has_a_fault_is_not_valid(
    changes: dict[str, Any], validator: jsonschema.Draft202012Validator
) -> None:
    """The schema refuses what the reader refuses, as far as a schema can."""
    assert not validator.is_valid(document(**changes))
    assert faults(document(**changes))


@pytest.mark.parametrize("sort", [complex, int | str, tuple[complex, ...]])
def test_a_field_of_an_unknown_sort_is_noticed_at_once(sort: Any) -> None:
    """Whoever adds to the model something that JSON can't say learns it from here."""
    odd = frozen(type("Odd", (), {"__annotations__": {"value": sort}}))

    with pytest.raises(TypeError, match="a sort that JSON doesn't know"):
        shapes.fields_of(odd)


def test_an_array_of_an_unknown_sort_is_noticed_at_once() -> None:
    """The model has none but of strings, symbols and objects."""
    with pytest.raises(TypeError, match="no way yet to read an array of"):
        structure._expression(shapes.Many(shapes.Scalar("integer")), "x")


def test_table_positional_fields_are_written() -> None:
    """Classes with positional arguments are read by keyword like all others."""
    assert loads(dumps(attrs.evolve(EMPTY, body=[Table()]))).body == (Table(),)


# Found by mistakes that were made on purpose: see `make mutate`.


@pytest.mark.parametrize("backend", formats_json.BACKENDS)
@pytest.mark.parametrize(
    ("array", "content"),
    [
        ([{"emphasis": "Asks"}, " help. "], (Emphasis("Asks"), Text(" help."))),
        ([{"emphasis": "Asks"}, " "], (Emphasis("Asks"),)),
        ([{"emphasis": "Asks"}, ""], (Emphasis("Asks"),)),
        ([{"emphasis": "Asks"}, "  help."], (Emphasis("Asks"), Text(" help."))),
        ([{"emphasis": "Asks"}, " so  much."], (Emphasis("Asks"), Text(" so much."))),
        ([{"emphasis": "Asks"}, " so\xa0much."], (Emphasis("Asks"), Text(" so much."))),
        (["  Help."], (Text("Help."),)),
        (["So  much."], (Text("So much."),)),
        (["So", " much."], (Text("So much."),)),
        (["Help", {"note": "1"}, ") so."], None),
    ],
)
def test_running_text_is_read_in_normal_form(
    array: list[Any], content: Content | None, backend: str
) -> None:
    """However its runs were cut and spaced, with every library."""
    text = json.dumps(document(title=array))
    found = formats_json.loads(text, backend=backend).title_content
    parts = [
        part
        if isinstance(part, str)
        else Emphasis(part["emphasis"])
        if "emphasis" in part
        else NoteReference(part["note"])
        for part in array
    ]

    assert found == (content or inlines(parts))
    assert found == inlines(parts)


@pytest.mark.parametrize("name", formats_json.BACKENDS)
def test_a_backend_knows_its_name(name: str) -> None:
    """As it was asked for."""
    assert formats_json.backend(name).name == name
