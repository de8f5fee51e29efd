"""Text that reads back: written, read, and said outright where that failed."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from .._late import define
from ..languages import Language
from ..model import Resolution
from ..parse import parse
from ..parse.directives import write_directive
from ..parse.facts import facts_of
from .page import Entry, Notation, documents, entries
from .typeset import language_of, typeset

__all__ = ["write"]

#: Rounds in which single lines are said outright, before all are.
_ROUNDS = 16

_BLANK = "\n\n"

#: A page end between two paragraphs; what is written must bear one anywhere below its
#: front, which is never longer than the first page.
_PAGE_END = "\n\n__________________\n\n2/4\n\n"

_FRONT = ("masthead/", "origin", "title_content", "letter_content", "formula_content")

_Facts = dict[str, dict[str, Any]]


def write(resolution: Resolution, notation: Notation) -> str:
    """
    Return text that reads back as ``resolution.printed()``.

    It also does so when pages end between its paragraphs.
    """
    page = _Page(resolution.printed(), notation)
    return page.settle()


@define(init=False)
class _Page:
    """
    The lines of a resolution, and what is said outright so far.

    Attributes:
        wanted: What is to be read back.
        facts: What is said of the document at each path.
        outright: Paths of lines that say what they are.
        language: Whose blanks and direction the other lines have.
    """

    wanted: Resolution
    notation: Notation
    lines: Sequence[Entry]
    facts: _Facts
    outright: set[str]
    language: Language | None

    def __init__(self, wanted: Resolution, notation: Notation) -> None:
        self.wanted = wanted
        self.notation = notation
        self.lines = entries(wanted, notation)
        self.facts = {}
        self.language = language_of(wanted.language)
        self.outright = {line.path for line in self.lines if line.natural is None}
        _balance(self.lines, self.outright)

    def settle(self) -> str:
        """Say more and more outright, until what is read is what is wanted."""
        for turn in range(_ROUNDS):
            got = self._misread()
            if got is None:
                return self._text(_BLANK)
            if not self._learn(got, 2**turn):
                break
        self.outright.update(line.path for line in self.lines)
        for path, document in documents(self.wanted):
            self.facts[path] = facts_of(document)
        return self._text(_BLANK)

    def _misread(self) -> Resolution | None:
        """Return what is read instead of what is wanted, None if that is read."""
        for joint in (_BLANK, _PAGE_END):
            parsed = parse(self._text(joint))
            if any(found.severity == "error" for found in parsed.diagnostics):
                # Most often nothing on the page names the organ.
                self.facts.setdefault("", {})["series"] = self.wanted.series
                parsed = parse(self._text(joint))
            if parsed.resolution != self.wanted:
                return parsed.resolution
        return None

    def _text(self, joint: str) -> str:
        chunks = _chunks(self.lines, self.facts, self.outright, self.language)
        front = sum(path.startswith(_FRONT) for path, _ in chunks)
        above = _BLANK.join(text for _, text in chunks[: front + 1])
        below = (text for _, text in chunks[front + 1 :])
        return joint.join([above, *below]) + "\n"

    def _learn(self, got: Resolution, most: int) -> bool:
        """
        Say outright what was read otherwise; tell whether there was anything to say.

        Args:
            got: What was read.
            most: Of several lines in a row that were misread, the first mislead the
                reader about the others; no more than this many are said outright.
        """
        readable = entries(got, self.notation)
        return (
            self._say(_missing(self.lines, readable), most)
            or self._say_facts(got)
            or self._say(_misplaced(self.lines, readable), most)
        )

    def _say(self, misread: Sequence[bool], most: int) -> bool:
        """Say the first of each run of misread lines outright."""
        before = len(self.outright)
        run = 0
        for line, wrong in zip(self.lines, misread, strict=True):
            if not wrong:
                run = 0
            elif line.path not in self.outright and run < most:
                run += 1
                self.outright.add(line.path)
                _need_part(line.path, self.outright)
        _balance(self.lines, self.outright)
        return len(self.outright) > before

    def _say_facts(self, got: Resolution) -> bool:
        """Say the facts outright that were read otherwise."""
        before = sum(map(len, self.facts.values()))
        found = dict(documents(got))
        for path, document in documents(self.wanted):
            read = facts_of(found[path]) if path in found else {}
            for key, value in facts_of(document).items():
                if key not in read or read[key] != value:
                    self.facts.setdefault(path, {})[key] = value
                    _need_head(path, self.outright)
        _balance(self.lines, self.outright)
        return sum(map(len, self.facts.values())) > before


def _missing(lines: Sequence[Entry], readable: Sequence[Entry]) -> list[bool]:
    """Tell of each line whether it was read nowhere."""
    found = Counter(line.explicit for line in readable)
    missing = []
    for line in lines:
        missing.append(not found[line.explicit])
        found[line.explicit] -= 1
    return missing


def _misplaced(lines: Sequence[Entry], readable: Sequence[Entry]) -> list[bool]:
    """Tell of each line whether it was read somewhere else."""
    found = {(line.path, line.explicit) for line in readable}
    return [(line.path, line.explicit) not in found for line in lines]


def _chunks(
    lines: Sequence[Entry],
    facts: Mapping[str, Mapping[str, Any]],
    outright: set[str],
    language: Language | None,
) -> list[tuple[str, str]]:
    """Return the lines as they will be printed, each with its path."""
    chunks = _facts(facts, "")
    for line in lines:
        text = line.natural
        if line.path in outright:
            text = line.explicit
        elif text and language is not None:
            text = typeset(text, language)
        if text:
            chunks.append((line.path, text))
        # What is said of a part or an embedded document stands at its beginning.
        if line.path.endswith("/part"):
            chunks += _facts(facts, line.path.removesuffix("part"))
        elif f"{line.path}/resolution/" in facts:
            chunks += _facts(facts, f"{line.path}/resolution/")
    return chunks


def _facts(facts: Mapping[str, Mapping[str, Any]], path: str) -> list[tuple[str, str]]:
    """Return what is said of the document at *path*; of the whole, in its front."""
    return [
        (path or "masthead/", write_directive("set", {key: value}))
        for key, value in facts.get(path, {}).items()
    ]


def _need_part(path: str, outright: set[str]) -> None:
    """A line of a part that is said outright needs the line that begins the part."""
    head, separator, _ = path.rpartition("parts/")
    if separator:
        index = path[len(head) + len(separator) :].split("/", 1)[0]
        outright.add(f"{head}parts/{index}/part")


def _need_head(path: str, outright: set[str]) -> None:
    """A fact of a document needs the line that begins it."""
    if path.endswith("/resolution/"):
        outright.add(path.removesuffix("/resolution/"))
    else:
        _need_part(path, outright)


def _balance(lines: Sequence[Entry], outright: set[str]) -> None:
    """Say beginning and end outright, both or neither."""
    paths = {line.path for line in lines}
    for path in paths:
        if path.endswith("/part") and path in outright:
            outright.update(p for p in paths if p.endswith("/part"))
            outright.add(path[: path.rindex("parts/")] + "parts")
        if path.endswith("/end") and path.removesuffix("/end") in outright:
            outright.add(path)
        if path in outright and path.endswith("/end"):
            outright.add(path.removesuffix("/end"))
