"""Cover pages and closings of real documents, held against their Akoma Ntoso."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.corpus import akn_files
from unresolution.languages import registry as languages
from unresolution.model import inlines
from unresolution.parse.closing import read_closing
from unresolution.parse.grammar import Grammar
from unresolution.parse.masthead import read_front
from unresolution.parse.origin import read_origin
from unresolution.series import registry as series

etree = pytest.importorskip("lxml.etree")

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
BODIES = ("ga", "sc", "ecosoc", "hrc", "unea", "ga-decision", "sc-prst")
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
UNKNOWN = "0001-01-01"


def _lines(element: Any) -> list[str]:
    """Return the lines of a paragraph: what <eol/> parts, without notes."""
    pieces: list[str] = []
    for event, node in etree.iterwalk(
        element, events=("start", "end"), tag=etree.Element
    ):
        skipped = any(a.tag == f"{AKN}authorialNote" for a in node.iterancestors())
        if event == "start" and not skipped and node.tag != f"{AKN}authorialNote":
            pieces.append("\n" if node.tag == f"{AKN}eol" else "")
            pieces.append(" ".join((node.text or "").split("\n")))
        if event == "end" and not skipped and node is not element:
            pieces.append(" ".join((node.tail or "").split("\n")))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return [line for line in lines if line]


def _paragraphs(root: Any, part: str) -> list[Any]:
    return [p for found in root.iter(AKN + part) for p in found.iter(f"{AKN}p")]


def _check(
    path: Path, grammar: Grammar, right: Counter[str], all_: Counter[str]
) -> None:
    parser = etree.XMLParser(huge_tree=True, recover=True)
    root = etree.parse(str(path), parser).getroot()
    cover = [" ".join(_lines(p)) for p in _paragraphs(root, "coverPage")]
    origins = [text for text in cover if text.startswith("[")]
    front = read_front(
        [inlines(text) for text in cover if text and not text.startswith("[")], grammar
    )
    closing = [
        inlines(line) for p in _paragraphs(root, "conclusions") for line in _lines(p)
    ]
    lines, meetings = read_closing(closing, grammar)

    def count(field: str, *, agrees: bool) -> None:
        all_[field] += 1
        right[field] += agrees

    for line in (*front.masthead.lines, *lines):
        count("lines", agrees=line.kind != "other")
    for text in origins:
        origin = read_origin(inlines(text), grammar)
        named = origin is not None and (origin.documents or "(" not in text)
        count("origin", agrees=bool(named))
    for date in root.iter(f"{AKN}docDate"):
        value, role = date.get("date"), date.get("refersTo")
        if value == UNKNOWN:
            continue
        if role == "#dateOfIssuance":
            count("issued", agrees=str(front.masthead.issued) == value)
        if role == "#adoptionDate":
            days = {str(m.date) for m in meetings} | {str(front.masthead.adopted)}
            count("adopted", agrees=value in days)
    for session in root.iter(f"{AKN}session"):
        value = session.get("value")
        if value and "".join(session.itertext()).strip():
            found = front.masthead.session
            count("session", agrees=found is not None and str(found.number) == value)
    named_items = [
        node.get("title")
        for node in root.iter(f"{AKN}inline")
        if node.get("name") == "agenda item" and node.get("title")
    ]
    if named_items:
        expected = re.findall("[0-9]+", " ".join(named_items))
        printed = re.findall("[0-9]+", " ".join(front.masthead.agenda_items))
        count("agenda items", agrees=printed == expected)
    for node in root.iter(f"{AKN}location", f"{AKN}inline"):
        role = f"{node.get('name')} {node.get('refersTo')}"
        number = re.search("[0-9]+", node.get("title") or "")
        if "adoptionMeeting" in role and number:
            numbers = {m.number for m in meetings}
            numbers |= {front.meeting.number} if front.meeting else set()
            count("meeting", agrees=int(number[0]) in numbers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_cover_pages_and_closings_are_understood(language: str, corpus: Path) -> None:
    """Of every sort of fact at least 95 in a hundred agree with the official file."""
    right: Counter[str] = Counter()
    all_: Counter[str] = Counter()
    for body in BODIES:
        grammar = Grammar(series.get(body), languages.get(language))
        for path in akn_files(body, language):
            _check(path, grammar, right, all_)

    assert all_["lines"] > 300
    poor = {
        field: (right[field], n) for field, n in all_.items() if right[field] < n * 0.95
    }
    assert not poor
