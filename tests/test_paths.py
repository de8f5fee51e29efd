"""Addresses as people write them, and what they don't find."""

import attrs
import pytest

from tests.formats.full import FULL
from unresolution.errors import UnknownName
from unresolution.model import (
    Annex,
    Clause,
    Footnote,
    Heading,
    Paragraph,
    Quotation,
    Resolution,
    Section,
)
from unresolution.paths import find, locate, replace


def op(number: str | None, text: str, *children: Clause) -> Clause:
    return Clause(kind="operative", number=number, content=text, children=children)


def pp(text: str, *children: Clause) -> Clause:
    return Clause(kind="preambular", content=text, children=children)


PART = Resolution(series="ga", language="en", letter="B", body=[op("1", "Of B.")])
TREE = Resolution(
    series="ga",
    language="en",
    body=[
        pp("First,"),
        Section(
            label="I",
            body=[
                pp("Second,", op("a", "with a list,")),
                op(
                    "1",
                    "Begins:",
                    op("a", "here;", op("i", "deep;")),
                    op("b", "there."),
                ),
                Section(label="A", body=[op("2", "Within.")]),
            ],
        ),
        op("3 bis", "Adds."),
        Quotation(body=[op("7", "Quoted.")]),
        Paragraph(number="8", content="Plain."),
    ],
    footnotes=[Footnote(marker="1", content="One."), Footnote(marker="*", content="*")],
    annexes=[
        Annex(label="Annex I", body=[op("1", "Of annex I.")]),
        Annex(
            label="Annex II",
            body=[op("1", "Of annex II."), Section(label="I", body=[op("4", "Deep.")])],
            annexes=[Annex(label="Appendix", body=[op("9", "Last.")])],
        ),
    ],
    parts=[attrs.evolve(PART, letter="A", body=[op("1", "Of A.")]), PART],
)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("pp 1", "First,"),
        ("pp 2", "Second,"),
        ("preambular 2 (a)", "with a list,"),
        ("1", "Begins:"),
        ("op 1 (a)", "here;"),
        ("operative 1 (a) (i)", "deep;"),
        ("1 b", "there."),
        ("2", "Within."),
        ("section I, 1", "Begins:"),
        ("section I, section A, 2", "Within."),
        ("section i, 1", None),
        ("3 bis", "Adds."),
        ("7", "Quoted."),
        ("8", "Plain."),
        ("note 1", "One."),
        ("Footnote *", "*"),
        ("annex I, 1", "Of annex I."),
        ("ANNEX II 1", "Of annex II."),
        ("annex II, section I, 4", "Deep."),
        ("annex II, appendix, 9", "Last."),
        ("part A, 1", "Of A."),
        ("part B, op 1", "Of B."),
        ("body/2", "Adds."),
    ],
)
def test_an_address_finds_what_it_names(address: str, text: str | None) -> None:
    """As people write it, in whatever letter case but that of numbers."""
    if text is None:
        with pytest.raises(UnknownName, match="nothing at"):
            find(TREE, address)
    else:
        assert find(TREE, address).text == text


def test_larger_parts_have_addresses() -> None:
    """Sections, annexes and parts are found as a whole."""
    assert find(TREE, "section I") is TREE.body[1]
    assert find(TREE, "section I section A") is TREE.body[1].body[2]  # type: ignore[union-attr]
    assert find(TREE, "annex") is TREE.annexes[0]
    assert find(TREE, "annex II") is TREE.annexes[1]
    assert find(TREE, "part B") is TREE.parts[1]


@pytest.mark.parametrize(
    "address",
    [
        "", " ", "5", "1 (c)", "1 (a) (ii)", "1 (a) (i) (x)", "pp 0", "pp 4", "pp x",
        "pp 1 (a)", "op", "note 2", "note", "note 1 2", "part C", "part", "section II",
        "section", "section I, 5", "section I, section B, 2", "annex III",
        "annex II, 5", "annex I, section I", "annex II, appendix, 8", "part A, 2",
        "nothing",
    ],
)  # fmt: skip
def test_an_address_of_nothing_is_told(address: str) -> None:
    """Never the next best part."""
    with pytest.raises(UnknownName) as caught:
        locate(TREE, address)
    assert str(caught.value) == f"nothing at {address!r}"


@pytest.mark.parametrize(
    "path",
    ["body/5", "body/-1", "body/x", "body/0/number/x", "body/0/nothing",
     "title_content/9/0",
     "symbol/text/x", "body/0/kind/0"],
)  # fmt: skip
def test_a_path_of_nothing_is_told(path: str) -> None:
    """With the step that leads nowhere."""
    with pytest.raises(UnknownName, match=f"nothing at '{path}': no '"):
        find(TREE, path)


def test_the_whole_is_not_replaced() -> None:
    """An empty path is no part; who has the new resolution needs no `replace`."""
    with pytest.raises(UnknownName, match="nothing at ''"):
        replace(TREE, "", TREE)


def test_a_part_is_replaced_and_nothing_else() -> None:
    """By its address, or by the name that the constructor takes."""
    changed = replace(TREE, "1 (a) (i)", op("i", "changed;"))
    assert find(changed, "1 (a) (i)").text == "changed;"
    assert replace(changed, "1 (a) (i)", op("i", "deep;")) == TREE
    assert replace(TREE, "title_content", ["New"]).title == "New"
    assert replace(TREE, "body/0", Heading(content="New")).body[0].text == "New"


def test_none_takes_an_element_out() -> None:
    """Of a collection; a field becomes None."""
    assert [a.label for a in replace(TREE, "annex I", None).annexes] == ["Annex II"]
    assert replace(FULL, "record", None) == FULL.printed()
