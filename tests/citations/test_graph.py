"""Who cites what, across resolutions."""

import datetime
import importlib.util
from xml.etree import ElementTree as ET

import pytest

from tests.citations.test_documents import document
from unresolution import Clause, Emphasis, Symbol
from unresolution.citations import citation_graph, to_graphml, to_networkx

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"


@pytest.fixture
def edges():
    content = [
        Emphasis("Recalling"),
        " its resolutions 47/120 A and B of 18 December 1992,",
    ]
    child = Clause(
        kind="preambular", number="a", content="paragraph 3 of resolution 46/182;"
    )
    first = document(
        body=[Clause(kind="preambular", content=content, children=[child])],
        symbol=Symbol("A/RES/48/42"),
        notes=('A/47/277-S/24111, "annex" <II> & more.',),
    )
    second = document("Recalls its resolution 48/42;", number="49/37")
    third = document("Recalls its resolution 48/42;")
    return citation_graph([first, second, third])


def test_edges(edges) -> None:
    """An edge for each target, with the clause that cites and what is known of it."""
    assert [(str(one.source), str(one.target), one.phrase) for one in edges] == [
        ("A/RES/48/42", "A/RES/47/120 A", "Recalling"),
        ("A/RES/48/42", "A/RES/47/120 B", "Recalling"),
        ("A/RES/48/42", "A/RES/46/182", "Recalling"),
        ("A/RES/48/42", "A/47/277", None),
        ("A/RES/48/42", "S/24111", None),
        ("A/RES/49/37", "A/RES/48/42", None),
        ("None", "A/RES/48/42", None),
    ]
    assert edges[0].date == datetime.date(1992, 12, 18)
    assert edges[2].number == "a"
    assert edges[2].locator == "paragraph 3"
    assert edges[2].path == "body/0/children/0"


def test_graphml(edges) -> None:
    """The XML is well-formed, and has all nodes and edges with a source."""
    root = ET.fromstring(to_graphml(edges))
    graph = root.find(f"{NAMESPACE}graph")

    nodes = {node.get("id") for node in graph.iter(f"{NAMESPACE}node")}
    assert {"A/RES/48/42", "S/24111", "A/RES/49/37"} <= nodes
    written = list(graph.iter(f"{NAMESPACE}edge"))
    assert len(written) == 6
    assert all({one.get("source"), one.get("target")} <= nodes for one in written)
    data = {one.get("key"): one.text for one in written[0]}
    assert data["date"] == "1992-12-18"
    assert data["phrase"] == "Recalling"


def test_networkx(edges) -> None:
    """The extra gives a graph with the same nodes and edges."""
    if importlib.util.find_spec("networkx") is None:
        pytest.skip("networkx is not installed")
    graph = to_networkx(edges)

    assert graph.number_of_edges() == 6
    assert set(graph.successors("A/RES/49/37")) == {"A/RES/48/42"}
    assert graph.in_degree("A/RES/48/42") == 1


def test_networkx_reads_our_graphml(edges, tmp_path) -> None:
    """What we write is what others read."""
    if importlib.util.find_spec("networkx") is None:
        pytest.skip("networkx is not installed")
    import networkx

    path = tmp_path / "citations.graphml"
    path.write_text(to_graphml(edges), encoding="utf-8")
    read = networkx.read_graphml(path, force_multigraph=True)

    assert sorted(read.nodes) == sorted(to_networkx(edges).nodes)
    assert read.number_of_edges() == 6
