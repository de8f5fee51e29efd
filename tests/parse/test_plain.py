"""
The short ways through the reader lead where the long way does.

Pages of one line a paragraph, bodies without a tree, paragraphs that surely begin and
lines that stand in many mastheads are read without looking for more.  With all of these
ways shut, everything must come out the same: the resolution, what was noticed, mended
and derived, and who owns each character.
"""

import sys
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.corpus import corpus_root
from tests.long_way import outcome, read_the_long_way
from unresolution import dumps, parse
from unresolution.parse.plain import plain_blocks
from unresolution.testing import noisy, resolutions

from .test_shortcuts import PIECES

READER = sys.modules["unresolution.parse"]

HEADS = (
    (
        "A/RES/61/49", "General Assembly", "Distr.: General", "13 February 2007",
        "Sixty-first session", "Agenda item 108 (q)", "Lights of the harbour",
        "Resolution adopted by the General Assembly on 4 December 2006",
        "[without reference to a Main Committee (A/61/L.26 and Add.1)]",
        "61/49. Lights of the harbour", "The General Assembly,",
    ),
    (
        "S/RES/1602 (2005)", "Security Council", "Distr.: General", "31 May 2005",
        "Resolution 1602 (2005)",
        "Adopted by the Security Council at its 5193rd meeting, on 31 May 2005",
        "*The Security Council*,",
    ),
    (
        "Nations Unies", "A/HRC/RES/55/1", "Assemblée générale", "Distr. générale",
        "8 avril 2024", "Conseil des droits de l’homme", "Cinquante-cinquième session",
        "Point 3 de l’ordre du jour", "55/1. Feux du port",
        "Le Conseil des droits de l’homme,",
    ),
    ("Notes", "1. Decides"),
)  # fmt: skip

#: Lines of a body, and what looks like one.
TAME = st.sampled_from(
    (
        "Recalling the lights of the harbour,", "*Recalling* its resolution 61/49,",
        "Recalling (the lights,", "Recalling the lights:", "1. *Requests* the lights;",
        "2. Decides as follows:", "(a) To keep the lights;", "(b) To light them,",
        "12. Invites the keepers", "¹ A/61/100.", "² Ibid., annex.", "* Reissued.",
        "1 See A/61/100.", "2 See A/61/101.", "of the lights and of the keepers;",
        "Harbours and their lights,", "II. Lights", "A. Of the harbour", "Annex",
        "65th plenary meeting", "4 December 2006", "*65th plenary meeting",
        "4 December 2006*", "[Adopted without a vote.]", "A/RES/61/49", "2/4",
        "61/49. Lights of the harbour", "Lights of the harbour", "07-12345", "_____",
        "The General Assembly,", "United Nations", "3.", "– to light them;", "1/ A/61.",
    )
)  # fmt: skip
LINES = st.lists(PIECES, min_size=1, max_size=9).map(" ".join) | TAME


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Draw a head and a body; of every other all lines stand apart."""
    tame = draw(st.booleans())
    head = draw(st.sampled_from(HEADS))
    lines = [*head, *draw(st.lists(TAME if tame else LINES, max_size=12))]
    if draw(st.booleans()):
        lines.remove(draw(st.sampled_from(lines)))
    odd = st.sampled_from(("\n\n", "\n\n", "\n\n", "\n", "\n\n\n", "\n\f"))
    between = st.just("\n\n") if tame else odd
    return "".join(line + draw(between) for line in lines)


@given(pages())
@example("Distr.: General\n13 February 2007\n\nThe General Assembly,\n\n1. Decides;\n")
@example(
    "The General Assembly,\n\nRecalling (the lights,\n\n¹ Ibid.\n\nNoting them),\n"
)
def test_pages_of_one_line_a_paragraph_are_read_as_all_others(text: str) -> None:
    assert outcome(parse(text)) == outcome(read_the_long_way(text))


@given(st.data(), resolutions(), st.sampled_from(("text", "markdown")))
def test_pages_that_were_written_are_read_as_all_others(
    data: st.DataObject, resolution: object, form: str
) -> None:
    text = data.draw(noisy(dumps(resolution, form)))
    assert outcome(parse(text)) == outcome(read_the_long_way(text))


def documents() -> list[Path]:
    root = corpus_root()
    return sorted((root / "text").glob("seed/*/*/*.txt"))[::3] if root else []


@pytest.mark.skipif(not documents(), reason="the corpus is not here")
def test_documents_are_read_the_same_both_ways() -> None:
    short: list[bool] = []

    def counted(*given: object) -> object:
        blocks = plain_blocks(*given)
        short.append(blocks is not None)
        return blocks

    for path in documents():
        text = path.read_text("utf-8")
        with mock.patch.object(READER, "plain_blocks", counted):
            parsed = parse(text)
        assert outcome(parsed) == outcome(read_the_long_way(text)), path.name
    # Of Russian, Arabic and Chinese, and of statements and decisions, none are read so.
    assert sum(short) > len(short) / 3
