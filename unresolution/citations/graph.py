"""Who cites what, over many resolutions: edges, GraphML, networkx."""

import datetime
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ..model import Clause, Resolution
from ..paths import find
from ..symbols import InvalidSymbol, Symbol
from ._citation import CitationKind
from .find import citations

__all__ = ["Edge", "citation_graph", "to_graphml", "to_networkx"]


class Edge(NamedTuple):
    """
    One resolution cites one document at one place.

    Attributes:
        source: The citing resolution; None if its symbol isn't known.
        target: What is cited.
        path: Where, as in `unresolution.find`.
        number: Number of the citing clause, if it has one.
        phrase: Opening phrase of the citing clause: "Recalling".
        date: Date of the cited text, if it is printed.
        locator: The part that is meant: "paragraph 12".
        kind: What is cited.
        text: The citation as printed.
    """

    source: Symbol | None
    target: Symbol
    path: str
    number: str | None
    phrase: str | None
    date: datetime.date | None
    locator: str | None
    kind: CitationKind
    text: str


def citation_graph(resolutions: Iterable[Resolution]) -> tuple[Edge, ...]:
    """
    Return an edge for each citation and each of its targets.

    A citation whose organ is open has no target and makes no edge.
    """
    return tuple(edge for one in resolutions for edge in _edges(one))


def _edges(resolution: Resolution) -> Iterator[Edge]:
    source = resolution.symbol or _symbol(resolution)
    for citation in citations(resolution):
        number, phrase = _clause(resolution, citation.path)
        for target in citation.targets:
            yield Edge(
                source, target, citation.path, number, phrase, citation.date,
                citation.locator, citation.kind, citation.text,
            )  # fmt: skip


def _symbol(resolution: Resolution) -> Symbol | None:
    """Return the symbol that the number makes, where none is printed."""
    if resolution.number is None:
        return None
    try:
        return Symbol.of_resolution(resolution.series, resolution.number)
    except InvalidSymbol:
        return None


def _clause(resolution: Resolution, path: str) -> tuple[str | None, str | None]:
    """Return number and phrase at *path*; subparagraphs have that of their chapeau."""
    node = find(resolution, path)
    number = getattr(node, "number", None) if not isinstance(node, tuple) else None
    phrase = getattr(node, "phrase", None)
    while phrase is None and "/children/" in path:
        path = path.rpartition("/children/")[0]
        above = find(resolution, path)
        phrase = above.phrase if isinstance(above, Clause) else None
    return number, phrase


# GraphML -----------------------------------------------------------------------------

_KEYS = ("kind", "date", "phrase", "number", "locator", "path", "text")
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
)


def to_graphml(edges: Iterable[Edge]) -> str:
    """
    Return *edges* as GraphML, which Gephi, yEd, igraph and networkx read.

    Nodes are named by their symbols; edges without a source are left out.  Two
    resolutions may have several edges: one for each place.
    """
    # It loads half of `urllib`, which would be the dearest part of a first citation.
    from xml.sax.saxutils import escape, quoteattr  # noqa: PLC0415

    known = [edge for edge in edges if edge.source is not None]
    names = {str(symbol) for edge in known for symbol in (edge.source, edge.target)}
    lines = [
        f'  <key id="{key}" for="edge" attr.name="{key}" attr.type="string"/>'
        for key in _KEYS
    ]
    lines.append('  <graph id="citations" edgedefault="directed">')
    lines += [f"    <node id={quoteattr(name)}/>" for name in sorted(names)]
    for index, edge in enumerate(known):
        ends = (
            f"source={quoteattr(str(edge.source))} target={quoteattr(str(edge.target))}"
        )
        lines.append(f'    <edge id="e{index}" {ends}>')
        lines += [
            f'      <data key="{key}">{escape(value)}</data>'
            for key, value in _attributes(edge).items()
        ]
        lines.append("    </edge>")
    lines += ["  </graph>", "</graphml>", ""]
    return _HEAD + "\n".join(lines)


def to_networkx(edges: Iterable[Edge]) -> Any:
    """
    Return *edges* as a networkx graph; needs the extra ``unresolution[graph]``.

    Nodes are the symbols as text, edges have the attributes of `to_graphml`.

    Raises:
        ModuleNotFoundError: If networkx is not installed.
    """
    import networkx  # type: ignore[import-untyped]  # noqa: PLC0415 - an extra

    graph: Any = networkx.MultiDiGraph()
    for edge in edges:
        if edge.source is not None:
            graph.add_edge(str(edge.source), str(edge.target), **_attributes(edge))
    return graph


def _attributes(edge: Edge) -> dict[str, str]:
    values = {
        "kind": edge.kind,
        "date": edge.date.isoformat() if edge.date else None,
        "phrase": edge.phrase,
        "number": edge.number,
        "locator": edge.locator,
        "path": edge.path,
        "text": edge.text,
    }
    return {key: value for key, value in values.items() if value is not None}
