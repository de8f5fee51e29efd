"""Addresses, paths and the walk agree on what is where."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.properties.shares import PER_KIND
from unresolution.errors import UnknownName
from unresolution.model import Annex, Clause, Resolution
from unresolution.paths import find, locate, replace
from unresolution.testing import resolutions, tame_resolutions
from unresolution.walk import walk


def every_path(node: object, path: str = "") -> list[str]:
    """Return the paths of all parts of *node*."""
    found, todo = [], [(node, path)]
    while todo:
        value, here = todo.pop()
        below: list[tuple[object, str]] = []
        if isinstance(value, tuple) and not hasattr(value, "_fields"):
            below = [(item, f"{here}/{index}") for index, item in enumerate(value)]
        elif attrs.has(type(value)) and type(value).__name__ != "Symbol":
            below = [
                (getattr(value, field.name), f"{here}/{field.name}")
                for field in attrs.fields(type(value))
                if field.name != "span"
            ]
        found += [step.removeprefix("/") for _, step in below]
        todo += below
    return found


@PER_KIND
@given(resolutions())
def test_the_path_of_each_passage_finds_its_node(resolution: Resolution) -> None:
    for passage in walk(resolution):
        found = find(resolution, passage.path)
        if isinstance(passage.node, Annex | Resolution):
            # A label or a title: the path goes on to its words.
            found = find(resolution, passage.path.rpartition("/")[0])
        assert found is passage.node


@PER_KIND
@given(resolutions())
def test_each_passage_has_a_path_of_its_own(resolution: Resolution) -> None:
    paths = [passage.path for passage in walk(resolution)]

    assert len(set(paths)) == len(paths)


@PER_KIND
@given(resolutions())
def test_passages_hold_every_clause_once(resolution: Resolution) -> None:
    clauses = [
        p.node for p in walk(resolution) if p.kind in {"preambular", "operative"}
    ]

    own = {id(clause) for clause in (*resolution.preamble, *resolution.operative)}
    assert own <= {id(clause) for clause in clauses}


@PER_KIND
@given(resolutions(), st.data())
def test_replacing_a_part_by_itself_changes_nothing(
    resolution: Resolution, data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from(every_path(resolution)))

    # None would take an element out, but no element is None.
    assert replace(resolution, path, find(resolution, path)) == resolution


@PER_KIND
@given(resolutions(), tame_resolutions(), st.data())
def test_what_was_put_in_is_found(
    resolution: Resolution, other: Resolution, data: st.DataObject
) -> None:
    passages = [p for p in walk(resolution) if isinstance(p.node, Clause)]
    if not passages:
        return
    passage = data.draw(st.sampled_from(passages))
    new = Clause(kind="preambular", content=other.title or "Bearing in mind,")

    changed = replace(resolution, passage.path, new)
    assert find(changed, passage.path) is new
    assert replace(changed, passage.path, passage.node) == resolution


@PER_KIND
@given(resolutions(), st.data())
def test_none_takes_an_element_out(resolution: Resolution, data: st.DataObject) -> None:
    if not resolution.body:
        return
    index = data.draw(st.integers(0, len(resolution.body) - 1))

    changed = replace(resolution, f"body/{index}", None)
    assert changed.body == resolution.body[:index] + resolution.body[index + 1 :]


@PER_KIND
@given(tame_resolutions(series="ga"))
def test_numbered_paragraphs_have_an_address(resolution: Resolution) -> None:
    """In a document numbered throughout, "5 (a)" is paragraph 5, subparagraph (a)."""
    seen = set()
    for index, block in enumerate(resolution.body):
        if (
            not isinstance(block, Clause)
            or block.number is None
            or block.number in seen
        ):
            continue
        seen.add(block.number)
        assert locate(resolution, block.number) == f"body/{index}"
        assert find(resolution, f"op {block.number}") is block
        for place, child in enumerate(block.children):
            if isinstance(child, Clause) and child.number:
                address = f"{block.number} ({child.number})"
                assert locate(resolution, address) == f"body/{index}/children/{place}"


@PER_KIND
@given(tame_resolutions())
def test_preambular_paragraphs_notes_annexes_and_parts_have_an_address(
    resolution: Resolution,
) -> None:
    for count, clause in enumerate(resolution.preamble, 1):
        assert find(resolution, f"pp {count}") is clause
    for note in resolution.footnotes:
        assert find(resolution, f"note {note.marker}").marker == note.marker
    for annex in resolution.annexes:
        assert find(resolution, annex.label).label == annex.label
    for part in resolution.parts:
        assert find(resolution, f"part {part.letter}") is part


@pytest.mark.parametrize(
    "path", ["body/-1", "body/+0", "body/ 0", "body/00", "body/٠", "body/99", "body/x"]
)
def test_a_step_is_a_plain_index(path: str) -> None:
    """A negative index once put the value in and left all behind it twice."""
    resolution = Resolution(series="ga", language="en", body=[CLAUSE, CLAUSE])

    with pytest.raises(UnknownName):
        find(resolution, path)
    with pytest.raises(UnknownName):
        replace(resolution, path, CLAUSE)


CLAUSE = Clause(kind="operative", number="1", content="Decides;")


@PER_KIND
@given(st.text(max_size=12))
def test_what_is_not_there_is_said(address: str) -> None:
    """No address, however odd, ends in another error."""
    resolution = Resolution(series="ga", language="en", body=[CLAUSE])
    try:
        found = find(resolution, address)
    except UnknownName:
        return
    assert found in (resolution, CLAUSE) or locate(resolution, address)


def nested() -> Resolution:
    """Return a resolution with paragraphs of all sorts of numbers."""

    def clause(number: str, *children: Clause) -> Clause:
        return Clause(
            kind="operative", number=number, content=f"of {number};", children=children
        )

    return Resolution(
        series="ga",
        language="en",
        body=[clause("1", clause("a"), clause("b", clause("i"))), clause("3 bis")],
        annexes=[
            Annex(label="Annex", body=[clause("1")]),
            Annex(label="Annex I", body=[clause("2", clause("b"))]),
            Annex(label="المرفق الثاني", body=[clause("4")]),
        ],
        parts=[Resolution(series="ga", language="en", letter="B", body=[clause("7")])],
    )


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("1", "body/0"),
        ("1.", "body/0"),
        ("1 (b) (i)", "body/0/children/1/children/0"),
        ("1(b)(i)", "body/0/children/1/children/0"),
        ("1（a）", "body/0/children/0"),
        ("3 bis", "body/1"),
        ("op 3 bis", "body/1"),
        ("annex", "annexes/0"),
        ("annex 1", "annexes/0/body/0"),
        ("annex I 2 (b)", "annexes/1/body/0/children/0"),
        ("ANNEX I", "annexes/1"),
        ("المرفق الثاني 4", "annexes/2/body/0"),
        ("part B 7", "parts/0/body/0"),
        ("body/0/number", "body/0/number"),
    ],
)
def test_people_say_where_in_many_ways(address: str, path: str) -> None:
    resolution = nested()

    assert locate(resolution, address) == path
    find(resolution, address)
