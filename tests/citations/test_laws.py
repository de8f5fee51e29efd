"""What holds for the citations of every resolution and of every text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unresolution import Resolution, find, walk
from unresolution.citations import (
    check,
    citation_graph,
    citations_in,
    note_links,
    to_graphml,
)
from unresolution.model import plain_text
from unresolution.testing import resolutions

#: What citations are made of, in any order.
WORDS = st.lists(
    st.sampled_from([
        "resolution", "resolutions", "decision", "its", "General Assembly", "Council",
        "50/17", "47/120 A and B", "217 A (III)", "1325 (2000)", "S-10/2", "687",
        "of", "to", "and", ",", ", and", "both of", "22 October 1982", "4 March",
        "31 February 2001", "A/61/256", "and Add.1", "A/60/633-S/2005/826", "annex II",
        "paragraph 3 (a)", "section IV", "above", "of the present resolution", "Ibid.",
        "of the Charter", "(", ")", ".", ";", "vol. I", "United Nations, Treaty Series",
        "Official Records of the General Assembly", "2020/21", "HIV/AIDS", "A/", "\xa0",
    ]),
    max_size=14,
).map(" ".join)  # fmt: skip


@given(WORDS, st.sampled_from(["ga", "sc", "hrc", "unea", "ecosoc", None]))
def test_whatever_is_found_is_printed(text: str, series: str | None) -> None:
    """Spans are in the text and in order, and open citations have no targets."""
    found = citations_in(text, series=series)

    for one in found:
        assert text[slice(*one.span)] == one.text
        assert one.span.start <= one.link.start < one.link.stop <= one.span.stop
        assert not (one.sure == "open" and one.targets)
    starts = [one.link.start for one in found]
    assert starts == sorted(starts)


@given(st.text())
def test_no_text_is_refused(text: str) -> None:
    """Any text is searched."""
    citations_in(text, series="ga")


@given(resolutions())
def test_every_resolution_is_searched(resolution: Resolution) -> None:
    """Paths lead to texts that have what was found; all that is made of it works."""
    texts = {passage.path: passage.text for passage in walk(resolution)}
    for one in resolution.citations:
        node = find(resolution, one.path)
        # The path of a title leads to inlines, which have no text of their own.
        text = texts.get(one.path) or getattr(node, "text", None) or plain_text(node)
        assert text[slice(*one.span)] == one.text
        for place in one.places:
            find(resolution, place)
    for link in note_links(resolution):
        assert link.note is None or find(resolution, link.note).marker == link.marker
    check(resolution)
    to_graphml(citation_graph([resolution]))


@pytest.mark.parametrize("series", ["ga", "no-such-series"])
def test_a_series_of_a_plug_in_speaks_too(series: str) -> None:
    """An unknown organ is nobody that "its" could mean, and nothing breaks."""
    citations_in("its resolution 4/8 and its resolution 52/4", series=series)
