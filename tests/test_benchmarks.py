"""What is measured is what the page says, also where there is no corpus."""

import pytest

from tests.benchmarks import bench_formats, goals, inputs, timing
from tests.benchmarks.peers import bluebell_text
from tests.benchmarks.report import Report
from unresolution import parse


def test_no_two_documents_are_alike() -> None:
    for shape in ("seed", "wrapped"):
        texts = inputs.documents(shape)
        assert len(set(texts)) == len(texts) == inputs.DOCUMENTS


def test_wrapped_documents_say_the_same() -> None:
    for text, lines in zip(*map(inputs.documents, ("seed", "wrapped")), strict=True):
        assert max(map(len, lines.splitlines())) <= 78
        assert "\f" in lines
        one, other = parse(text).resolution, parse(lines).resolution
        assert len(one.operative) == len(other.operative) > 5
        assert len(one.preamble) == len(other.preamble) > 2


def test_citations_are_turned_into_american_ones() -> None:
    text = "Recalling its resolution 98/4 of 6 November 2043 (A/98/L.2),"
    assert (
        inputs.us_citations(text) == "Recalling its 2 U.S. 4 (1982) (3 U.S. 4 (1982)),"
    )


def test_all_words_are_in_the_markup_of_bluebell() -> None:
    resolution = parse(inputs.documents("seed")[0]).resolution
    text = bluebell_text(resolution)
    for clause in resolution.operative:
        assert f"PARA {clause.label}" in text
    for note in resolution.footnotes:
        assert f"FOOTNOTE {note.marker}" in text


def test_a_ratio_is_the_median_of_rounds() -> None:
    times = timing.Times({"a": (2.0, 9.0, 4.0), "b": (1.0, 3.0, 4.0)})
    assert times.ratio("a", "b") == 2.0
    assert times.best("a") == 2.0
    assert times.median("b") == 3.0


def test_all_run_in_each_round() -> None:
    times = timing.race({"a": lambda: sum(range(9)), "b": list}, rounds=2)
    assert [len(times.rounds[name]) for name in "ab"] == [2, 2]


def test_a_goal_is_reached_or_not() -> None:
    most = goals.Goal("", "", must=4, goal=2, most=True)
    assert [most.says(value) for value in (2, 3, 5)] == ["**goal**", "floor", "missed"]
    least = goals.Goal("", "", must=2, goal=4)
    assert [least.says(value) for value in (4, 3, 1)] == ["**goal**", "floor", "missed"]


def test_what_was_not_measured_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report(figures={"seed: MB/s": 20.0})
    goals.add_goals(report)
    page = "\n".join(report.pages)
    assert page.count("not measured") == len(goals.GOALS) - 1
    assert "| reading, seed: MB/s | ≥ 12 | ≥ 20 | 20.0 | **goal** |" in page
    assert "not measured" in capsys.readouterr().out


def test_a_tree_is_built_anew() -> None:
    tree = bench_formats.ElementTree.fromstring("<a b='1'>c<d>e</d>f<g/></a>")
    made = bench_formats._rebuilt(tree)
    write = bench_formats.ElementTree.tostring
    assert write(made) == write(tree)
