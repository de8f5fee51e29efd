"""How fast the other formats are written and read, and official files beside lxml."""

from collections.abc import Callable
from xml.etree import ElementTree

from tests.benchmarks.inputs import DOCUMENTS, documents
from tests.benchmarks.report import Report
from tests.benchmarks.timing import race
from tests.corpus import akn_files
from unresolution import dumps, load, loads, parse
from unresolution.walk import walk

#: Official files that are enough to know the speed.
ENOUGH = 150


def measure(report: Report) -> None:
    """Measure every format both ways, then official files."""
    resolutions = [parse(text).resolution for text in documents("seed")]
    written = {
        name: [dumps(one, name) for one in resolutions]
        for name in ("akn", "text", "markdown")
    }
    trees = [ElementTree.fromstring(text) for text in written["akn"]]
    candidates: dict[str, Callable[[], object]] = {}
    for name, texts in written.items():
        candidates[f"dumps, {name}"] = lambda name=name: [
            dumps(one, name) for one in resolutions
        ]
        candidates[f"loads, {name}"] = lambda name=name, texts=texts: [
            loads(text, name) for text in texts
        ]
    candidates["ElementTree, building and writing the same"] = lambda: [
        ElementTree.tostring(_rebuilt(tree), "unicode") for tree in trees
    ]
    candidates["ElementTree, reading the same"] = lambda: [
        ElementTree.fromstring(text) for text in written["akn"]
    ]
    candidates["citations"] = lambda: [one.citations for one in resolutions]
    candidates["walk"] = lambda: [sum(1 for _ in walk(one)) for one in resolutions]
    times = race(candidates)
    size = sum(map(len, documents("seed")))
    report.title("Other formats")
    report.say(
        "MB/s are of the page text from which the documents were read. `dumps` to "
        "Akoma Ntoso finds all citations; ElementTree only makes the elements."
    )
    report.table(
        ["", "µs a document", "median", "MB/s"],
        [
            [
                name,
                times.best(name) / DOCUMENTS * 1e6,
                times.median(name) / DOCUMENTS * 1e6,
                size / times.best(name) / 1e6,
            ]
            for name in candidates
        ],
    )
    report.figures["ElementTree / akn"] = times.ratio(
        "ElementTree, building and writing the same", "dumps, akn"
    )
    official(report)


def official(report: Report) -> None:
    """Read official files, each in turn with what only parses the XML."""
    from lxml import etree

    paths = [str(path) for path in akn_files()]
    paths = paths[:: max(1, len(paths) // ENOUGH)]
    report.title("Official Akoma Ntoso")
    if not paths:
        report.say("There was no corpus.")
        return
    candidates: dict[str, Callable[[], object]] = {
        "lxml.etree.parse": lambda: [etree.parse(path) for path in paths],
        "unresolution.load": lambda: [load(path, "akn") for path in paths],
    }
    times = race(candidates, rounds=5)
    report.table(
        ["", "ms a file", "median", "x lxml.etree.parse"],
        [
            [
                name,
                times.best(name) / len(paths) * 1000,
                times.median(name) / len(paths) * 1000,
                times.ratio(name, "lxml.etree.parse"),
            ]
            for name in candidates
        ],
    )
    report.figures["load / lxml"] = times.ratio("unresolution.load", "lxml.etree.parse")


def _rebuilt(tree: ElementTree.Element) -> ElementTree.Element:
    """Return a tree made as a writer makes one, element after element."""
    root = ElementTree.Element(tree.tag, dict(tree.attrib))
    root.text, root.tail = tree.text, tree.tail
    waiting = [(tree, root)]
    while waiting:
        old, new = waiting.pop()
        for child in old:
            made = ElementTree.SubElement(new, child.tag, dict(child.attrib))
            made.text, made.tail = child.text, child.tail
            waiting.append((child, made))
    return root


if __name__ == "__main__":
    measure(Report())
