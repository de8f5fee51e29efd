"""What holds for the citations of every resolution and of every text."""

import re

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from unresolution import Resolution, find, walk
from unresolution.citations import (
    Citation,
    check,
    citation_graph,
    citations_in,
    note_links,
    to_graphml,
)
from unresolution.citations.grammar import mentions
from unresolution.citations.lists import unfolded
from unresolution.citations.wordings import wording_of
from unresolution.model import plain_text
from unresolution.testing import resolutions
from unresolution.walk import texts

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


#: How a list begins, and its dates, by language; Chinese has other lists.
HEADS = {
    "en": [
        "its resolutions",
        "General Assembly resolutions",
        "resolutions",
        "decisions",
    ],
    "fr": ["ses résolutions", "résolutions de l'Assemblée générale", "résolutions"],
    "es": ["sus resoluciones", "resoluciones de la Asamblea General", "decisiones"],
    "ru": ["свои резолюции", "резолюции Генеральной Ассамблеи", "резолюции"],
    "ar": ["قراراتها", "قرارات الجمعية العامة", "القرارات"],
    "zh": ["其决议", "大会决议"],
}
DAYS = {
    "en": " {lead} {day} {month} {year}",
    "fr": " {lead} {day} {month} {year}",
    "es": " {lead} {day} de {month} de {year}",
    "ru": " {lead} {day} {month} {year}{end}",
    "ar": " {lead} {day} {month} {year}",
    "zh": "，{year}年{day}月{day}日第",
}
NUMBERS = st.sampled_from([
    "37/4", "38/4", "47/120", "75/2", "2005/12", "1325 (2000)", "687 (1991)",
    "3369 (XXX)", "S-10/2", "47/120 A", "217 A (III)", "2020/21", "1/1", "2005/2A",
])  # fmt: skip


@st.composite
def _lists(draw: st.DrawFn, language: str) -> str:
    """Draw a list of numbers, most of them dated, as the language prints such."""
    wording = wording_of(language)
    months = [month for names in wording.months for month in names]
    comma = wording.joiners[0]
    gaps = st.sampled_from([comma, comma, comma, *wording.joiners, " ", ". "])
    text = draw(st.sampled_from(["", "1/1 ", "A/61/256, "])) + draw(
        st.sampled_from(["", *HEADS[language]])
    )
    for place in range(draw(st.integers(1, 7))):
        date = DAYS[language].format(
            lead=draw(st.sampled_from(wording.date_leads or ("",))),
            day=draw(st.sampled_from(["1", "22", "31", "45"])),
            month=draw(st.sampled_from(months or ["5"])),
            year=draw(
                st.sampled_from(["1946", "1982", "1983", "2000", "2020", "20200"])
            ),
            end=draw(st.sampled_from(["", " года"])),
        )
        if draw(st.integers(0, 7)) == 0:
            date = draw(st.sampled_from(["", date[:-5], f"{date})", f" {date}", " A"]))
        text += (draw(gaps) if place else " ") + draw(NUMBERS) + date
    ends = ["", ",", ", annex II", ", both of 3 May 1996", " of the General Assembly"]
    return text + draw(st.sampled_from(ends))


LISTS = st.sampled_from(sorted(HEADS)).flatmap(
    lambda language: st.tuples(st.just(language), _lists(language))
)


def _one_by_one(language: str, text: str, series: str | None) -> tuple[Citation, ...]:
    """Return what a text cites with every number read alone, lists or not."""
    known = wording_of(language).__dict__
    listed = wording_of(language).listed
    known["listed"] = re.compile("(?!)")
    try:
        return citations_in(text, series=series, language=language)
    finally:
        known["listed"] = listed


@given(LISTS, st.sampled_from(["ga", "sc", "ecosoc", None]))
@example(("en", "its resolutions 37/4 of 22 May 1982, 38/4 of 28 May 1983, 39/4"), "ga")
@example(
    ("en", "Council resolutions 1/1; see 7/1 of 1 May 1946, 8/1 of 2 May 1946, 2/1"),
    "sc",
)
@example(("en", "687 of 3 May 1991, resolutions 1/1 of 1 May 1946, 1/1, 2/2"), "sc")
def test_lists_are_read_as_their_numbers_are(
    cited: tuple[str, str], series: str | None
) -> None:
    """What is read of a list at once is what is read of its numbers one by one."""
    language, text = cited
    found = citations_in(text, series=series, language=language)

    assert found == _one_by_one(language, text, series)


@given(LISTS)
@example(
    (
        "en",
        "its resolutions 7/5 of 3 May 1952, 8/5 of 1 May 1953, 9/8 of 9 May 1954, 1/3",
    )
)
def test_lists_are_unfolded(cited: tuple[str, str]) -> None:
    """Mentions that are kept with others are what they would be by themselves."""
    language, text = cited
    wording = wording_of(language)
    alone = attrs.evolve(wording)
    alone.__dict__["listed"] = re.compile("(?!)")
    found = unfolded(mentions(text, wording), wording)

    assert list(map(repr, found)) == list(map(repr, mentions(text, alone)))


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
    known = {passage.path: passage.text for passage in walk(resolution)}
    for one in resolution.citations:
        node = find(resolution, one.path)
        # The path of a title leads to inlines, which have no text of their own.
        text = known.get(one.path) or getattr(node, "text", None) or plain_text(node)
        assert text[slice(*one.span)] == one.text
        for place in one.places:
            find(resolution, place)
    for link in note_links(resolution):
        assert link.note is None or find(resolution, link.note).marker == link.marker
    check(resolution)
    to_graphml(citation_graph([resolution]))


@given(resolutions())
def test_every_passage_is_a_text_to_search(resolution: Resolution) -> None:
    """The shorter way to the texts of a resolution leads to those of the walk."""
    walked = [(passage.path, passage.text) for passage in walk(resolution)]

    assert texts(resolution) == walked


@pytest.mark.parametrize("series", ["ga", "no-such-series"])
def test_a_series_of_a_plug_in_speaks_too(series: str) -> None:
    """An unknown organ is nobody that "its" could mean, and nothing breaks."""
    citations_in("its resolution 4/8 and its resolution 52/4", series=series)
