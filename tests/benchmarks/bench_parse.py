r"""
How fast page text is read: beside its neighbours, and in every style and language.

The measure that other machines share is `re.findall(r"\S+", text)`.
"""

import re
from statistics import median

from tests.benchmarks.inputs import DOCUMENTS, documents, source, unread
from tests.benchmarks.peers import neighbours
from tests.benchmarks.report import Report
from tests.benchmarks.timing import race, seconds
from tests.corpus import corpus_root, texts
from unresolution import parse

WORDS = r're.findall(r"\S+")'
#: All that is read: the citations are found when they are asked for.
FULL = "parse and citations"
PARSE = "parse"

#: Characters of a style and language that are enough to know its speed.
ENOUGH = 250_000


def measure(report: Report) -> None:
    """Measure both."""
    for shape in ("seed", "wrapped"):
        beside_neighbours(report, shape)
    styles(report)


def beside_neighbours(report: Report, shape: str) -> None:
    """Read the documents of one shape, each neighbour in its turn."""
    sources = documents(shape)
    size = sum(map(len, sources))
    parsed = [parse(text) for text in sources]
    cited = sum(len(one.resolution.citations) for one in parsed) / len(parsed)
    others = neighbours(report, sources, [one.resolution for one in parsed])
    ours = {
        FULL: lambda: [parse(text).resolution.citations for text in sources],
        PARSE: lambda: [parse(text) for text in sources],
    }
    times = race({**ours, **others})
    report.title(f"Reading, shape “{shape}”")
    report.say(
        f"{DOCUMENTS} documents of {size / DOCUMENTS / 1000:.1f} KB ({source()}); "
        f"{cited:.0f} citations in each, those that eyecite looks for "
        f"{report.figures.get('eyecite hits', 0):.0f}."
    )
    rows = []
    for name in times.rounds:
        ratio = times.ratio(name, FULL)
        rows.append(
            [
                name,
                times.best(name) / DOCUMENTS * 1000,
                times.median(name) / DOCUMENTS * 1000,
                DOCUMENTS / times.best(name),
                size / times.best(name) / 1e6,
                ratio,
            ]
        )
        report.figures[f"{shape}: {name} / full"] = ratio
    report.table(
        ["", "ms a document", "median", "documents a second", "MB/s", f"x {FULL}"], rows
    )
    _say_unread(report, shape, times.best(FULL) / DOCUMENTS)
    report.figures[f"{shape}: full / words"] = times.ratio(FULL, WORDS)
    report.figures[f"{shape}: MB/s"] = size / times.best(FULL) / 1e6


def _say_unread(report: Report, shape: str, again: float) -> None:
    """Say how long documents take that are new, other than those of the rounds."""
    new = unread(shape, 3 * DOCUMENTS)
    first = median(seconds(lambda: parse(text).resolution.citations) for text in new)  # noqa: B023
    report.say(
        "The rounds read the same documents again, whose short lines are known by "
        f"then; one that was never read before takes {first / again - 1:+.0%}."
    )


def styles(report: Report) -> None:
    """Read what there is of every style and language."""
    root = corpus_root()
    report.title("Reading, every style and language")
    if root is None:
        report.say("There was no corpus.")
        return
    rows = []
    for folder in sorted(root.glob("text/*")):
        for language in ("en", "fr", "es", "ru", "ar", "zh"):
            sources = _enough(folder.name, language)
            if not sources:
                continue
            size = sum(map(len, sources))
            candidates = {
                PARSE: lambda: [parse(text) for text in sources],  # noqa: B023
                WORDS: lambda: [re.findall(r"\S+", text) for text in sources],  # noqa: B023
            }
            times = race(candidates, rounds=3)
            best = times.best(PARSE)
            row = [folder.name, language, len(sources), size / 1e3, size / best / 1e6]
            rows.append([*row, times.ratio(PARSE, WORDS)])
    report.table(
        [
            "style",
            "language",
            "documents",
            "thousand letters",
            "million a second",
            "x re.findall",
        ],
        rows,
    )


def _enough(style: str, language: str) -> list[str]:
    """Return documents from all over a style, and no more than are needed."""
    paths = texts(style, None, language)
    found: list[str] = []
    size = 0
    # Every seventh, then every seventh of the others: of all bodies and years.
    for path in sorted(paths, key=lambda path: paths.index(path) % 7):
        if size >= ENOUGH:
            break
        found.append(path.read_text("utf-8"))
        size += len(found[-1])
    return found


if __name__ == "__main__":
    measure(Report())
