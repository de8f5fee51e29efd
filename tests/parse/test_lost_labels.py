"""Labels that a text lost beside a heading are put back where the run tells them."""

import pytest

import unresolution

PAGE = """S/RES/3105 (2051)

The Security Council,

1. Decides that the tasks of the harbour mission shall be:

(i) Protection of buoys

(a) Watch the buoys by day;

(b) Watch the buoys by night;

(ii) Support to harbours

Roots of the matter

Ask the harbour masters what they lack, and whom;

(b) Report on what they lack;

Lamps and wicks

Bring lamps, with the help of the ports, and wicks to:

– the outer harbours;

– the inner harbours;

Pilots

Train the pilots of all the harbours at sea;

(e) Count the lamps.
"""


def labels(text: str) -> list[str | None]:
    """Return the labels of the paragraphs below paragraph 1."""
    body = unresolution.walk(unresolution.parse(text).resolution)
    return [block.number for block in body if block.kind in {"subparagraph", "text"}]


def test_paragraphs_below_headings_are_given_the_labels_that_the_run_lacks() -> None:
    parsed = unresolution.parse(PAGE)

    assert labels(PAGE) == ["i", "a", "b", "ii", "a", "b", "c", None, None, "d", "e"]
    lost = [repair for repair in parsed.repairs if "lost" in repair.reason]
    assert [repair.kind for repair in lost] == ["number"] * 3
    assert PAGE[lost[0].span.start :].startswith("Ask the harbour masters")
    doubts = [d for d in parsed.diagnostics if d.code == "repair.doubtful"]
    assert len(doubts) == 3


def test_what_is_written_of_it_is_read_back() -> None:
    resolution = unresolution.parse(PAGE).resolution

    for name in ("text", "markdown", "json", "akn"):
        written = unresolution.dumps(resolution, name)
        assert unresolution.loads(written, name) == resolution


@pytest.mark.parametrize(
    ("printed", "instead"),
    [
        ("(e) Count the lamps.", "(d) Count the lamps."),
        ("(e) Count the lamps.", "(f) Count the lamps."),
        ("Pilots\n\nTrain", "Train"),
    ],
)
def test_a_run_that_lacks_more_or_less_is_left(printed: str, instead: str) -> None:
    """Then nothing tells which paragraph is which."""
    assert labels(PAGE.replace(printed, instead))[6:] == [
        None,
        None,
        None,
        None,
        instead[1] if instead[0] == "(" else "e",
    ]


def test_labels_without_an_opening_bracket_are_put_back_as_such() -> None:
    text = PAGE.replace("(a)", "a)").replace("(b)", "b)").replace("(e)", "e)")

    assert labels(text) == ["i", "a", "b", "ii", "a", "b", "c", None, None, "d", "e"]
    assert "\na) Ask the" in unresolution.dumps(
        unresolution.parse(text).resolution, "text"
    )
