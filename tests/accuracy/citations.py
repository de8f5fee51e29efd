"""
Print how often citations agree with the links of the official XML.

    python -m tests.accuracy.citations               figures over all English files
    python -m tests.accuracy.citations --worst 10    and what is wrong in the worst

Compared are sets of symbols, a document each, of the English files that carry links at
all (a third carries none). Not compared: decisions, which the XML never links, and what
stands on the cover (origin clauses), where it has no links. Made alike before: blanks,
letter case, "Res.", letters of parts, halves of joint symbols, and "(Supp)", which the
addresses of the Official Document System add to some symbols that are printed without.

What the XML left unlinked or linked wrongly is listed in `adjudicated.tsv`: document,
symbol, verdict and reason. "cited": the text cites it, but the XML has no link.
"not-cited": the XML has a link, but the text doesn't cite that.
"""

import argparse
import re
import sys
from pathlib import Path

import attrs
from lxml import etree

from tests.corpus import akn_files
from unresolution import InvalidSymbol, Resolution, Symbol
from unresolution.citations import Citation, citations
from unresolution.formats import read

TABLE = Path(__file__).with_name("adjudicated.tsv")
_ADDRESS = re.compile(
    r"https?://(?:www\.)?(?:undocs|docs\.un)\.org/(?:en/)?(.+)", re.IGNORECASE
)
#: What the Official Document System adds to some symbols that are printed without it.
_SUPPLEMENT = re.compile(r"\s*\(supp\)$", re.IGNORECASE)


@attrs.define
class Score:
    """What one document has."""

    name: str
    truth: set[str] = attrs.field(factory=set)
    found: set[frozenset[str]] = attrs.field(factory=set)
    cited: set[str] = attrs.field(factory=set)
    not_cited: set[str] = attrs.field(factory=set)

    @property
    def extra(self) -> list[frozenset[str]]:
        """What we have and nobody else."""
        return sorted(
            (one for one in self.found if not one & self.expected), key=sorted
        )

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
            found.add(fold(symbol))
    return found


def ours(resolution: Resolution) -> list[Citation]:
    """Return the citations that are compared."""
    return [
        citation
        for citation in citations(resolution)
        if citation.path not in {"origin", "title_content"}
        and citation.kind in {"resolution", "document"}
    ]


def scores() -> list[Score]:
    """Return one for each English file that carries links."""
    verdicts = adjudicated()
    found = []
    for path in akn_files(language="en"):
        xml = path.read_bytes()
        truth = links(xml)
        if not truth:
            continue
        score = Score(f"{path.parent.parent.name}/{path.stem}", truth)
        for citation in ours(read(xml, "akn").resolution):
            halves = frozenset(fold(str(one)) for one in citation.targets)
            score.found |= _groups(citation, halves)
        for symbol, verdict in verdicts.get(score.name, []):
            (score.cited if verdict == "cited" else score.not_cited).add(fold(symbol))
        found.append(score)
    return found


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
    parser.add_argument("--worst", type=int, default=0, metavar="N")
    arguments = parser.parse_args()
    found = scores()
    if not found:
        print("no corpus: set UNRESOLUTION_CORPUS", file=sys.stderr)
        return 2
    print(report(found))
    worst = sorted(found, key=lambda score: -len(score.extra) - len(score.missing))
    for score in worst[: arguments.worst]:
        if score.extra or score.missing:
            print(f"\n{score.name}")
            print("    extra:  ", *("-".join(sorted(one)) for one in score.extra))
            print("    missing:", *score.missing)
    return 0


def report(found: list[Score]) -> str:
    """Return precision and recall, with their denominators."""
    symbols = sum(len(score.found) for score in found)
    extra = sum(len(score.extra) for score in found)
    expected = sum(len(score.expected) for score in found)
    missing = sum(len(score.missing) for score in found)
    judged = sum(len(score.cited) + len(score.not_cited) for score in found)
    linked = sum(len(score.truth) for score in found)
    right, found_right = expected - missing, symbols - extra
    return "\n".join(
        [
            f"documents with links: {len(found)}",
            f"precision: {found_right}/{symbols} = {found_right / symbols:.4f}",
            f"recall:    {right}/{expected} = {right / expected:.4f}",
            f"adjudicated by hand: {judged} ({judged / linked:.1%}) of {linked} links",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
