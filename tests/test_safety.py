"""What strangers may send: every format answers, and what is written does no harm."""

import codecs
import json
import re

import pytest

from unresolution import (
    Clause,
    Heading,
    InvalidDocument,
    ParseError,
    Resolution,
    Symbol,
    dumps,
    loads,
    parse,
)
from unresolution.symbols import InvalidSymbol

FORMATS = ["json", "text", "markdown", "akn"]

#: What a page must not smuggle into Markdown, and through it into HTML.
ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![x](http://example.org/pixel.gif)",
    "[x]: javascript:alert(1)",
    "&lt;script&gt;",
    "<!-- hidden",
    "`code`",
]


def resolution(text: str) -> Resolution:
    clause = Clause(kind="operative", number="1", label="1.", content=text)
    return Resolution(series="ga", language="en", title=text, body=[clause])


@pytest.mark.parametrize("attack", ATTACKS)
def test_markdown_holds_no_markup_of_the_page(attack: str) -> None:
    """Without its backslashes and what they stand before, nothing of it is left."""
    written = dumps(resolution(f"Requests {attack} now."), "markdown")
    bare = re.sub(r"\\.", "", written)

    assert not re.search(r"<[A-Za-z!/]|\]\(|\]:|`|&[a-z#]", bare)
    assert loads(written, "markdown") == resolution(f"Requests {attack} now.")


@pytest.mark.parametrize("attack", [*ATTACKS, "]]>", '"', "'", "<?php ?>"])
def test_xml_and_json_hold_it_as_text(attack: str) -> None:
    given = resolution(f"Requests {attack} now.")
    written = dumps(given, "akn")

    assert attack not in written or not re.search("[<&]", attack)
    assert loads(written, "akn") == loads(dumps(given), "json") == given


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"\xc3\x28",
        b"\xed\xa0\x80",
        b"\xf8\x88\x80\x80\x80",
        codecs.BOM_UTF8,
        codecs.BOM_UTF16_LE,
        codecs.BOM_UTF16_BE + b"\xd8\x00",
        codecs.BOM_UTF32_LE + b"a\0\0\0",
        "1. Requests".encode("utf-16-le"),
        b"PK\x03\x04" + bytes(200),
        b"\x1f\x8b\x08" + bytes(200),
        b"%PDF-1.7\n\x00",
        bytes(range(256)) * 20,
    ],
)
def test_bytes_that_are_no_document_are_refused(name: str, data: bytes) -> None:
    """Archives, too: nothing is ever unpacked, so that nothing can swell."""
    with pytest.raises((InvalidDocument, ParseError)):
        loads(data, name)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", FORMATS)
def test_a_byte_order_mark_is_no_text(name: str, encoding: str) -> None:
    given = resolution("Requests the Council of Évora to report.")
    data = dumps(given, name).replace('encoding="UTF-8"', f'encoding="{encoding[:6]}"')

    assert loads(data.encode(encoding), name) == given


@pytest.mark.parametrize("digits", [20, 400, 5_000, 50_000])
def test_numbers_may_be_huge(digits: int) -> None:
    """Python refuses to read or print more than 4,300 figures; nobody notices."""
    number = "1" * digits
    document = json.loads(dumps(resolution("Requests.")))
    written = json.dumps(document).replace('"schema": 1', f'"schema": {number}')
    with pytest.raises(InvalidDocument):
        loads(written, "json")
    with pytest.raises(InvalidSymbol):
        Symbol.parse(f"A/RES/61/{number}")
    for line in (
        f"{number}. Requests help;",
        f"A/RES/{number}/1",
        f"{number}th plenary meeting",
        f"4 December {number}",
        f"[Adopted by a recorded vote of {number} to 1, with 2 abstentions]",
        f'\\text {{"depth": {number}}} x',
        f'\\operative {{"label": "{number}."}} x',
        f'\\section {{"label": "{number}"}} x',
        f'\\note {{"marker": "{number}"}} x',
        f"x[^{number}] and x\\^{{1#{number}}} x{'¹' * digits}\n\n[^{number}]: x",
        f"({number}) x\n\n{number}\n\n{number} The note\n\n2/{number}\n\n¹ {number}",
        f"paragraphs {number} to {number} of paragraph {number} (a) above",
        f'\\set {{"meetings": [{{"number": {number}}}]}}',
        f"resolution {number}/1 of 4 December {number}, paragraph {number}",
    ):
        parsed = parse(f"The General Assembly,\n\n{line}\n\n1. Requests {line}\n")
        assert len(parsed.resolution.citations) >= 0
        for name in FORMATS if digits == 5_000 else ["json"]:
            assert loads(dumps(parsed.resolution, name), name)


@pytest.mark.parametrize("digits", [400, 5_000])
def test_numbers_of_a_document_may_be_huge(digits: int) -> None:
    """In whatever field they stand."""
    number = "1" * digits
    clause = Clause(kind="operative", number=number, label=f"{number}.", content="x")
    given = Resolution(
        series="ga",
        language="en",
        number=f"{number}/1",
        body=[clause, clause, Heading(label=number, content="x")],
    )
    for name in FORMATS:
        assert loads(dumps(given, name), name) == given


@pytest.mark.parametrize("entity", ["&b;", "&#38;b;"])
def test_no_entity_is_resolved(entity: str) -> None:
    """Neither a declared one nor one that nobody declared."""
    written = dumps(resolution("Requests help."), "akn").replace("help", entity)
    bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    head, body = written.split("?>", 1)

    with pytest.raises(InvalidDocument, match="refused"):
        loads(f"{head}?>{bomb}{body}", "akn")
