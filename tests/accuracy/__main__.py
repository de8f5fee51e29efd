"""
Print how often readings of page text agree with the official XML.

    python -m tests.accuracy                     all bodies, languages and text styles
    python -m tests.accuracy seed/ga/en          those of one folder
    python -m tests.accuracy seed/ga/en --worst 5    and what is wrong with the worst
    python -m tests.accuracy --write             renew docs/accuracy.md
"""

import argparse
import datetime
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import attrs

from tests.corpus import corpus_root
from unresolution import Resolution, parse
from unresolution.formats import read

from .compare import FIELDS, Comparison, compare

STYLES = (
    "seed", "markdown", "stream", "pdf", "pdf-pdfminer", "pdf-pdfplumber_layout",
    "pdf-pypdf", "pdf-pymupdf_blocks",
)  # fmt: skip
FLAWED = Path(__file__).with_name("flawed.tsv")
DOCUMENT = Path(__file__).parents[2] / "docs" / "accuracy.md"


@attrs.define
class Score:
    """
    Sums over the documents of one folder.

    Attributes:
        sound: Documents whose official XML is right, or was read as it is.
    """

    documents: int = 0
    right: int = 0
    sound: int = 0
    fields: Counter[str] = attrs.field(factory=Counter)
    blocks: list[int] = attrs.field(factory=lambda: [0, 0, 0])
    notes: list[int] = attrs.field(factory=lambda: [0, 0, 0])
    phrases: list[int] = attrs.field(factory=lambda: [0, 0])
    worst: list[tuple[int, str, Comparison]] = attrs.field(factory=list)

    def add(self, name: str, comparison: Comparison, *, sound: bool) -> None:
        self.documents += 1
        self.right += comparison.wholly_right
        self.sound += sound or comparison.wholly_right
        self.fields.update(name for name, right in comparison.fields.items() if right)
        for sums, counts in (
            (self.blocks, comparison.blocks),
            (self.notes, comparison.notes),
            (self.phrases, comparison.phrases),
        ):
            for place, count in enumerate(counts):
                sums[place] += count
        if comparison.differences:
            self.worst.append((len(comparison.differences), name, comparison))


def main() -> int:
    arguments = _arguments()
    root = corpus_root()
    if root is None:
        print("no corpus: set UNRESOLUTION_CORPUS", file=sys.stderr)
        return 2
    scores: dict[str, Score] = defaultdict(Score)
    official: dict[Path, Resolution] = {}
    flawed = _flawed()
    for folder, text, xml in _pairs(root, arguments.folders):
        if xml not in official:
            official[xml] = read(xml.read_bytes(), "akn").resolution
        page = text.read_bytes().decode("utf-8")
        comparison = compare(parse(page).resolution, official[xml])
        document = xml.relative_to(root / "akn").with_suffix("").as_posix()
        scores[folder].add(text.name, comparison, sound=document not in flawed)
    table = "\n".join(_table(scores))
    print(table)
    if arguments.worst:
        _print_worst(scores, arguments.worst, arguments.lines)
    if arguments.write:
        _write(table)
    return 0


def _flawed() -> frozenset[str]:
    """Return the documents whose official XML is wrong, each with its proof there."""
    rows = FLAWED.read_text(encoding="utf-8").splitlines()[1:]
    return frozenset(row.partition("\t")[0] for row in rows)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy")
    parser.add_argument("folders", nargs="*", help="such as seed/ga/en")
    parser.add_argument("--worst", type=int, default=0, metavar="N")
    parser.add_argument("--lines", type=int, default=12, metavar="N")
    parser.add_argument("--write", action="store_true", help="renew docs/accuracy.md")
    return parser.parse_args()


def _pairs(root: Path, wanted: list[str]) -> Iterator[tuple[str, Path, Path]]:
    for style in STYLES:
        for folder in sorted((root / "text" / style).glob("*/*")):
            name = folder.relative_to(root / "text").as_posix()
            if wanted and not any(name.startswith(prefix) for prefix in wanted):
                continue
            for text in sorted(folder.iterdir()):
                xml = (
                    root / "akn" / folder.parent.name / folder.name / f"{text.stem}.xml"
                )
                if xml.exists():
                    yield name, text, xml


def _table(scores: dict[str, Score]) -> Iterator[str]:
    shares = ("wholly right", "of sound XML", "blocks F1", "notes F1", "phrases")
    fields = (name.replace("_", " ") for name in FIELDS)
    yield f"| {' | '.join(('texts', 'documents', *shares, *fields))} |"
    yield "|---" * (7 + len(FIELDS)) + "|"
    for folder, score in scores.items():
        cells = [
            folder,
            str(score.documents),
            f"{score.right} ({_percent(score.right, score.documents)})",
            _percent(score.right, score.sound),
            _f1(score.blocks),
            _f1(score.notes),
            _percent(score.phrases[1], score.phrases[0]),
            *(_percent(score.fields[name], score.documents) for name in FIELDS),
        ]
        yield f"| {' | '.join(cells)} |"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def _f1(counts: list[int]) -> str:
    mine, theirs, both = counts
    return f"{2 * both / (mine + theirs):.4f}" if mine + theirs else "–"


def _print_worst(scores: dict[str, Score], number: int, lines: int) -> None:
    for folder, score in scores.items():
        score.worst.sort(key=lambda entry: (entry[0], entry[1]), reverse=True)
        for count, name, comparison in score.worst[:number]:
            right = " (wholly right)" if comparison.wholly_right else ""
            print(f"\n{folder}/{name}: {count} differences{right}")
            for difference in comparison.differences[:lines]:
                print(f"    {difference}")


def _write(table: str) -> None:
    head = DOCUMENT.read_text(encoding="utf-8").partition("<!-- table -->")[0]
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    text = f"{head}<!-- table -->\n\nMeasured on {today}.\n\n{table}\n"
    DOCUMENT.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
