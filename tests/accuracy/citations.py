"""
Print how often citations agree with the links of the official XML.

    python -m tests.accuracy.citations               figures by language and body
    python -m tests.accuracy.citations fr ru         those of some languages
    python -m tests.accuracy.citations --worst 10    and what is wrong in the worst
    python -m tests.accuracy.citations --write       renew docs/accuracy.md

Compared are sets of symbols, a document each, of the files that carry links at all (a
third carries none). Not compared: decisions, which the XML never links, and what stands
on the cover (origin clauses), where it has no links. Made alike before: blanks, letter
case, "Res.", letters of parts, halves of joint symbols, and "(Supp)", which the
addresses of the Official Document System add to some symbols that are printed without.

Recall is measured against the links of the file. For precision a symbol is also right
if the file of the same resolution in another language links it: all six are authentic
and cite the same, but in each other links are missing.

What the XML left unlinked or linked wrongly is listed in `adjudicated.tsv`: document
(with the language, "sc/en/...", where it holds for one alone), symbol, verdict and
reason. "cited": the text cites it, but the XML has no link.
"not-cited": the XML has a link, but the text doesn't cite that.
"""

import argparse
import datetime
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs
from lxml import etree

from tests.corpus import akn_files
from unresolution import InvalidSymbol, Resolution, Symbol
from unresolution.citations import Citation, citations
from unresolution.formats import read

TABLE = Path(__file__).with_name("adjudicated.tsv")
DOCUMENT = Path(__file__).parents[2] / "docs" / "accuracy.md"
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
_ADDRESS = re.compile(
    r"https?://(?:www\.)?(?:undocs|docs\.un)\.org/(?:(?:en|fr|es|sp|ru|ar|zh|ch)/)?(.+)",
    re.IGNORECASE,
)
#: What the Official Document System adds to some symbols that are printed without it.
_SUPPLEMENT = re.compile(r"\s*\(supp\)$", re.IGNORECASE)


@attrs.define
class Score:
    """What one document has."""

    name: str
    language: str
    truth: set[str] = attrs.field(factory=set)
    found: set[frozenset[str]] = attrs.field(factory=set)
    cited: set[str] = attrs.field(factory=set)
    not_cited: set[str] = attrs.field(factory=set)
    elsewhere: set[str] = attrs.field(factory=set)

    @property
    def body(self) -> str:
        """The folder that the document is in."""
        return self.name.partition("/")[0]

    @property
    def extra(self) -> list[frozenset[str]]:
        """What we have and nobody else."""
        right = self.expected | self.elsewhere - self.not_cited
        return sorted((one for one in self.found if not one & right), key=sorted)

    @property
    def missing(self) -> list[str]:
        """What we don't have."""
        ours = {symbol for one in self.found for symbol in one}
        return sorted(self.expected - ours)

    @property
    def expected(self) -> set[str]:
        """The links, corrected by hand."""
        return (self.truth - self.not_cited) | self.cited


def fold(symbol: str) -> str:
    """Return the key under which symbols are compared."""
    try:
        folded = str(Symbol.parse(_SUPPLEMENT.sub("", symbol)))
    except InvalidSymbol:
        folded = symbol
    folded = re.sub(r"[\s*]", "", folded).upper().replace("RES.", "RES")
    # Letters of parts: "A/RES/47/120A", "A/RES/217A(III)", "A/RES/76/84A-B".
    folded = re.sub(r"(?<=[0-9])[A-Z](?:-[A-Z])?(?=$|\()", "", folded)
    return re.sub(r"(?<=\))[A-Z]$", "", folded)


def links(xml: bytes) -> set[str]:
    """Return the symbols that a file links to."""
    root = etree.fromstring(xml, etree.XMLParser(recover=True, huge_tree=True))
    found = set()
    for element in root.iter("{*}a"):
        match = _ADDRESS.fullmatch((element.get("href") or "").strip())
        if match:
            # One address begins anew within itself (E/RES/2021/20).
            symbol = match[1].rpartition("undocs.org/")[2]
            found |= _folded(symbol)
    return found


def _folded(symbol: str) -> set[str]:
    """Return what a link leads to: of a joint symbol both halves."""
    try:
        return {fold(str(part)) for part in Symbol.parse(symbol).parts}
    except InvalidSymbol:
        return {fold(symbol)}


def ours(resolution: Resolution) -> list[Citation]:
    """Return the citations that are compared."""
    return [
        citation
        for citation in citations(resolution)
        if citation.path not in {"origin", "title_content"}
        and citation.kind in {"resolution", "document"}
    ]


def scores(languages: Iterable[str] = LANGUAGES) -> list[Score]:
    """Return one for each file of *languages* that carries links."""
    verdicts = adjudicated()
    linked = {path: links(path.read_bytes()) for path in akn_files()}
    elsewhere: dict[str, set[str]] = defaultdict(set)
    for path, symbols in linked.items():
        elsewhere[_name(path)] |= symbols
    return [
        _score(path, linked[path], elsewhere[_name(path)], verdicts)
        for language in languages
        for path in akn_files(language=language)
        if linked[path]
    ]


def _name(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.stem}"


def _score(
    path: Path,
    truth: set[str],
    elsewhere: set[str],
    verdicts: dict[str, list[tuple[str, str]]],
) -> Score:
    score = Score(_name(path), path.parent.name, truth, elsewhere=elsewhere)
    for citation in ours(read(path.read_bytes(), "akn").resolution):
        halves = frozenset(fold(str(one)) for one in citation.targets)
        score.found |= _groups(citation, halves)
    named = f"{score.body}/{score.language}/{path.stem}"
    for symbol, verdict in [*verdicts.get(score.name, ()), *verdicts.get(named, ())]:
        # What is not linked in one language may be linked in another.
        folded = fold(symbol)
        if verdict == "cited" and folded not in truth:
            score.cited.add(folded)
        elif verdict == "not-cited" and folded in truth:
            score.not_cited.add(folded)
    return score


def _groups(citation: Citation, folded: frozenset[str]) -> set[frozenset[str]]:
    """Return the targets one by one, but the halves of a joint symbol as one."""
    joint = len({one.root for one in citation.targets}) > 1
    if joint:
        return {folded}
    return {frozenset({one}) for one in folded}


def adjudicated() -> dict[str, list[tuple[str, str]]]:
    """Return the verdicts by document."""
    verdicts: dict[str, list[tuple[str, str]]] = {}
    if TABLE.exists():
        for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]:
            document, symbol, verdict, _reason = line.split("\t")
            verdicts.setdefault(document, []).append((symbol, verdict))
    return verdicts


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.citations")
    parser.add_argument("languages", nargs="*", default=LANGUAGES, help="such as fr")
    parser.add_argument("--worst", type=int, default=0, metavar="N")
    parser.add_argument("--write", action="store_true", help="renew docs/accuracy.md")
    arguments = parser.parse_args()
    found = scores(arguments.languages)
    if not found:
        print("no corpus: set UNRESOLUTION_CORPUS", file=sys.stderr)
        return 2
    table = "\n".join(_table(found))
    print(table)
    worst = sorted(found, key=lambda score: -len(score.extra) - len(score.missing))
    for score in worst[: arguments.worst]:
        if score.extra or score.missing:
            print(f"\n{score.name} ({score.language})")
            print("    extra:  ", *("-".join(sorted(one)) for one in score.extra))
            print("    missing:", *score.missing)
    if arguments.write:
        _write(table)
    return 0


@attrs.define
class Sum:
    """What several documents have, each symbol counted once a document."""

    documents: int = 0
    symbols: int = 0
    right: int = 0
    expected: int = 0
    hit: int = 0
    links: int = 0
    judged: int = 0

    def add(self, score: Score) -> None:
        self.documents += 1
        self.symbols += len(score.found)
        self.right += len(score.found) - len(score.extra)
        self.expected += len(score.expected)
        self.hit += len(score.expected) - len(score.missing)
        self.links += len(score.truth)
        self.judged += len(score.cited) + len(score.not_cited)

    @property
    def precision(self) -> float:
        return self.right / self.symbols if self.symbols else 1.0

    @property
    def recall(self) -> float:
        return self.hit / self.expected if self.expected else 1.0


def sums(found: Iterable[Score]) -> dict[tuple[str, str], Sum]:
    """Return the sums by language and body; the body "all" stands for all of them."""
    made: dict[tuple[str, str], Sum] = {}
    for score in found:
        for body in ("all", score.body):
            made.setdefault((score.language, body), Sum()).add(score)
    return made


def _table(found: list[Score]) -> Iterator[str]:
    heads = ("citations", "documents", "precision", "recall", "links", "judged by hand")
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"
    for (language, body), total in sums(found).items():
        judged = f"{total.judged} ({total.judged / total.links:.1%})"
        cells = (
            language if body == "all" else f"{body}/{language}",
            str(total.documents),
            f"{total.right}/{total.symbols} = {total.precision:.4f}",
            f"{total.hit}/{total.expected} = {total.recall:.4f}",
            str(total.links),
            judged.replace("%", " %"),
        )
        yield f"| {' | '.join(cells)} |"


def _write(table: str) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    head, _, rest = text.partition("<!-- citations -->")
    tail = rest.partition("<!-- end of citations -->")[2]
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    section = f"<!-- citations -->\n\nMeasured on {today}.\n\n{table}\n\n"
    DOCUMENT.write_text(
        f"{head}{section}<!-- end of citations -->{tail}",
        encoding="utf-8",
        newline="\n",
    )


if __name__ == "__main__":
    sys.exit(main())
