"""Links from where a text cites another, as the citations that are found in it say."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from ...citations import citations
from ...citations.pieces import Layout
from ...model import (
    Clause,
    Content,
    Footnote,
    Heading,
    Paragraph,
    Resolution,
    Text,
    plain_text,
)
from ...paths import find
from ...symbols import Symbol

__all__ = ["Link", "Links", "find_links", "linked"]


_PAGES = frozenset({"ar", "en", "es", "fr", "ru", "zh"})


class Link(NamedTuple):
    """A part of one inline, and where it leads."""

    inline: int
    start: int
    stop: int
    href: str


_NO_LINKS: list[Link] = []


class Links:
    """The links in each running text of a resolution."""

    def __init__(self, found: Mapping[int, list[Link]]) -> None:
        self._found = found

    def of(self, content: object) -> list[Link]:
        """Return the links in *content*, the very one that the resolution holds."""
        return self._found.get(id(content), _NO_LINKS)


def find_links(resolution: Resolution) -> Links:
    """
    Return the links to the texts that *resolution* and all in it cite.

    A citation without a symbol, or of a text whose organ is open, has none; one with
    several targets leads to the first.
    """
    found: dict[int, list[Link]] = {}
    homes: dict[int, str] = {}
    # A plug-in's language has no pages at the United Nations.
    language = resolution.language if resolution.language in _PAGES else "en"
    # The citations of one paragraph follow one another.
    path: str | None = None
    content: Content = ()
    text, layout, plain = "", Layout(()), False
    for citation in citations(resolution):
        if not citation.targets:
            continue
        if citation.path != path:
            path = citation.path
            content = _running_text(find(resolution, path))
            text = plain_text(content)
            # Most paragraphs that cite have one run of letters.
            only = content[0] if len(content) == 1 else None
            plain = isinstance(only, Text) and only.value == text
            layout = Layout(() if plain else content)
        first, last = citation.span
        # The number of a heading counts as its words.
        if not content or text[first:last] != citation.text:
            continue
        # One value in two places: what it cites in the first is what it says.
        if homes.setdefault(id(content), citation.path) != path:
            continue
        href = _address(citation.targets[0].text, language)
        links = found.setdefault(id(content), [])
        if plain:
            links.append(Link(0, *citation.link, href))
            continue
        links += [
            Link(*piece, href)
            for piece in layout.pieces(citation.link)
            if isinstance(content[piece.inline], Text)
        ]
    return Links(found)


# What is cited once is cited often.
@lru_cache(maxsize=4096)
def _address(symbol: str, language: str) -> str:
    return Symbol(symbol).url(language)


def _running_text(node: object) -> Content:
    if isinstance(node, Clause | Paragraph | Heading | Footnote):
        return node.content
    return ()


def linked(value: str, index: int, links: list[Link]) -> list[tuple[str, str | None]]:
    """Cut the letters of inline *index* where its links begin and end."""
    cut: list[tuple[str, str | None]] = []
    place = 0
    for link in sorted(links):
        if link.inline != index or link.start < place:
            continue
        cut.append((value[place : link.start], None))
        cut.append((value[link.start : link.stop], link.href))
        place = link.stop
    cut.append((value[place:], None))
    return [(letters, href) for letters, href in cut if letters]
