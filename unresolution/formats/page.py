"""
Resolutions as lines of text that read back as the same resolution.

Every part is written as the page prints it.  Where that would read back as something
else, a line says outright what it is (`unresolution.parse.directives`).  Which lines
need it is found by reading what was written: the reader is the only judge.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, assert_never

from .. import _re as re
from .._late import define, frozen
from ..model import (
    Annex,
    Block,
    Cell,
    Clause,
    Content,
    Embedded,
    Emphasis,
    Heading,
    NoteReference,
    Paragraph,
    Quotation,
    Resolution,
    Row,
    Section,
    Table,
    Text,
)
from ..numbering import to_superscript
from ..parse.directives import write_directive
from ..parse.inline import LIGATURE

__all__ = ["Entry", "Notation", "documents", "entries", "superscript"]


@frozen(kw_only=True)
class Notation:
    """
    How one kind of text sets marks and headings apart.

    Attributes:
        special: Characters that need a backslash wherever they stand.
        heading: What stands before a heading.
        title: What stands before the title.
        mark: Writes the mark of a note.
        note: Writes what stands before a note.
        row: Writes a row of cells, None if they can't be a line of their own.
    """

    special: re.Pattern[str]
    heading: str
    title: str
    mark: Callable[[str], str | None]
    note: Callable[[str], str | None]
    row: Callable[[list[str]], str | None]


@frozen
class Entry:
    """
    One line of text.

    Attributes:
        path: Of what it writes.
        natural: As the page prints it; None if nothing printed could say it.
        explicit: With the name of what it is.
    """

    path: str
    natural: str | None
    explicit: str


def entries(resolution: Resolution, notation: Notation) -> list[Entry]:
    """Return the lines that write *resolution*, facts that have no line left out."""
    markers = frozenset(
        note.marker
        for document in documents(resolution)
        for note in document[1].footnotes
    )
    return list(_Writer(notation, markers).document(resolution, ""))


def documents(
    resolution: Resolution, path: str = ""
) -> Iterator[tuple[str, Resolution]]:
    """Yield *resolution*, its embedded documents and its parts, each with its path."""
    yield path, resolution
    for where, block in _embedded(resolution, path):
        yield from documents(block.resolution, f"{where}/resolution/")
    for index, part in enumerate(resolution.parts):
        yield from documents(part, f"{path}parts/{index}/")


def _embedded(resolution: Resolution, path: str) -> Iterator[tuple[str, Embedded]]:
    stack: list[tuple[str, Iterable[Block]]] = [(f"{path}body", resolution.body)]
    annexes = [(f"{path}annexes/{i}", a) for i, a in enumerate(resolution.annexes)]
    while annexes:
        where, annex = annexes.pop()
        stack.append((f"{where}/body", annex.body))
        annexes += [(f"{where}/annexes/{i}", a) for i, a in enumerate(annex.annexes)]
    while stack:
        where, blocks = stack.pop()
        for index, block in enumerate(blocks):
            here = f"{where}/{index}"
            if isinstance(block, Embedded):
                yield here, block
            elif isinstance(block, Section | Quotation):
                stack.append((f"{here}/body", block.body))
            elif isinstance(block, Clause | Paragraph):
                stack.append((f"{here}/children", block.children))


@define
class _Writer:
    """Writes the parts of one resolution."""

    notation: Notation
    markers: frozenset[str]

    # Inlines --------------------------------------------------------------------------

    def line(self, content: Content) -> str:
        """Return *content* in the notation."""
        pieces: list[str] = []
        before: object = None
        for part in content:
            match part:
                case Text(value):
                    piece = self.letters(value)
                case Emphasis(value, style):
                    star = {"italic": "*", "bold": "**"}.get(style, "***")
                    piece = f"{star}{self.letters(value)}{star}"
                    if isinstance(before, Emphasis):
                        piece = "\\-" + piece
                case NoteReference():
                    piece = self.mark(part)
                    if isinstance(before, NoteReference) and not piece.startswith("\\"):
                        piece = "\\-" + piece
                case _:
                    assert_never(part)
            pieces.append(piece)
            before = part
        return "".join(pieces)

    def letters(self, value: str) -> str:
        """Return *value* with a backslash before what would be read as notation."""
        return self.notation.special.sub(r"\\\g<0>", value)

    def mark(self, part: NoteReference) -> str:
        """Return the mark of a note."""
        marker = part.marker
        if LIGATURE.search(part.marker) is not None:
            # On a page it stands for its letters; one that is meant has a backslash.
            marker = LIGATURE.sub(r"\\\g<0>", part.marker)
        elif part.nth == 1 and part.marker in self.markers:
            natural = self.notation.mark(part.marker)
            if natural is not None:
                return natural
        nth = "" if part.nth == 1 else f"#{part.nth}"
        return f"\\^{{{marker}{nth}}}"

    # A document -----------------------------------------------------------------------

    def document(
        self, resolution: Resolution, path: str, level: int | None = None
    ) -> Iterator[Entry]:
        """Yield the lines of a whole document."""
        yield from self.front(resolution, path, level)
        yield from self.body(resolution.body, f"{path}body", 0, 0)
        for index, line in enumerate(resolution.closing):
            text = self.line(line.content)
            yield Entry(
                f"{path}closing/{index}",
                text or None,
                write_directive("closing", {"kind": line.kind}, text),
            )
        for index, annex in enumerate(resolution.annexes):
            yield from self.annex(annex, f"{path}annexes/{index}", 0)
        inner = -1 if level is None else level
        for index, part in enumerate(resolution.parts):
            where = f"{path}parts/{index}/"
            facts = {"level": inner + 1} if inner + 1 else {}
            yield Entry(f"{where}part", "", write_directive("part", facts))
            yield from self.document(part, where, inner + 1)
        if resolution.parts and level is None:
            yield Entry(f"{path}parts", "", write_directive("end", {"parts": True}))
        elif resolution.parts and resolution.footnotes:
            # Else the notes of a part would be those of the last part in it.
            ended = write_directive("end", {"parts": inner + 1})
            yield Entry(f"{path}parts", "", ended)
        for index, note in enumerate(resolution.footnotes):
            text = self.line(note.content)
            bare = LIGATURE.search(note.marker) is None
            head = self.notation.note(note.marker) if bare else None
            yield Entry(
                f"{path}footnotes/{index}",
                f"{head}{text}" if head and text else None,
                write_directive("note", {"marker": note.marker}, text),
            )

    def front(
        self, resolution: Resolution, path: str, level: int | None
    ) -> Iterator[Entry]:
        """Yield what stands above the body."""
        for index, line in enumerate(resolution.masthead.lines):
            text = self.line(line.content)
            yield Entry(
                f"{path}masthead/lines/{index}",
                text or None,
                write_directive("masthead", {"kind": line.kind}, text),
            )
        origin = resolution.origin
        if origin is not None:
            text = self.line(origin.content)
            facts = {
                "committee": origin.committee,
                "documents": [str(symbol) for symbol in origin.documents],
            }
            yield Entry(
                f"{path}origin", text or None, write_directive("origin", facts, text)
            )
        letter, title = resolution.letter, self.line(resolution.title_content)
        letter_entry = Entry(
            f"{path}letter_content",
            self.line(resolution.letter_content),
            write_directive("letter", {}, self.line(resolution.letter_content)),
        )
        if letter is not None and level is not None:
            yield letter_entry
        if title:
            number = _before_letter(resolution.number, letter)
            natural = f"{self.notation.title}{number}. {title}" if number else title
            if level is not None:
                natural = title
            yield Entry(
                f"{path}title_content", natural, write_directive("title", {}, title)
            )
        if letter is not None and level is None:
            yield letter_entry
        if resolution.formula_content:
            text = self.line(resolution.formula_content)
            yield Entry(
                f"{path}formula_content", text, write_directive("formula", {}, text)
            )

    def annex(self, annex: Annex, path: str, level: int) -> Iterator[Entry]:
        """Yield the lines of an annex and its appendices."""
        label = self.line(annex.label_content)
        facts = {"level": level} if level else {}
        yield Entry(
            f"{path}/label_content",
            f"{self.notation.heading}{label}" if label else None,
            write_directive("annex", facts, label),
        )
        if annex.title_content:
            title = self.line(annex.title_content)
            yield Entry(
                f"{path}/title_content",
                f"{self.notation.heading}{title}",
                write_directive("annex-title", {}, title),
            )
        yield from self.body(annex.body, f"{path}/body", 0, 0)
        for index, inner in enumerate(annex.annexes):
            yield from self.annex(inner, f"{path}/annexes/{index}", level + 1)

    # Bodies ---------------------------------------------------------------------------

    def body(
        self, blocks: Iterable[Block], path: str, depth: int, sections: int
    ) -> Iterator[Entry]:
        """Yield the lines of *blocks*, which stand below *sections* sections."""
        after_section = False
        for index, block in enumerate(blocks):
            here = f"{path}/{index}"
            if after_section:
                yield Entry(
                    f"{here}/end", "", write_directive("end", {"section": sections})
                )
            after_section = isinstance(block, Section)
            yield from self.block(block, here, depth, sections)

    def block(
        self, block: Block, path: str, depth: int, sections: int
    ) -> Iterator[Entry]:
        """Yield the lines of one block."""
        where: dict[str, Any] = {"depth": depth} if depth else {}
        match block:
            case Clause() | Paragraph():
                yield self.paragraph(block, path, where)
                yield from self.body(block.children, f"{path}/children", depth + 1, 0)
            case Heading():
                yield self.heading(block, path, where)
            case Section():
                yield from self.section(block, path, sections)
            case Table():
                yield self.table(block, path, where)
            case Quotation():
                yield Entry(path, None, write_directive("quotation", where))
                yield from self.body(block.body, f"{path}/body", 0, 0)
                yield Entry(f"{path}/end", None, write_directive("end", {}))
            case Embedded():
                yield Entry(path, "", write_directive("embedded", where))
                yield from self.document(block.resolution, f"{path}/resolution/")
                yield Entry(f"{path}/end", "", write_directive("end", {}))
            case _:
                assert_never(block)

    def paragraph(
        self, block: Clause | Paragraph, path: str, where: dict[str, Any]
    ) -> Entry:
        """Return the line of a paragraph."""
        text = self.line(block.content)
        facts = dict(where)
        if block.label is not None:
            facts["label"] = block.label
        name = "text"
        if isinstance(block, Clause):
            name = block.kind
            facts["phrase"] = block.phrase
        natural = f"{block.label} {text}".strip() if block.label else text
        return Entry(path, natural or None, write_directive(name, facts, text))

    def heading(self, block: Heading, path: str, where: dict[str, Any]) -> Entry:
        """Return the line of a heading."""
        text = self.line(block.content)
        facts = dict(where)
        if block.label is not None:
            facts["label"] = block.label
        natural = f"{block.label} {text}".strip() if block.label else text
        return Entry(
            path,
            f"{self.notation.heading}{natural}" if natural else None,
            write_directive("heading", facts, text),
        )

    def section(self, block: Section, path: str, sections: int) -> Iterator[Entry]:
        """Yield number and heading of a section, on two lines, and its body."""
        title = self.line(block.title_content)
        head = self.notation.heading
        facts: dict[str, Any] = {"label": block.label, "depth": sections}
        explicit = write_directive("section", facts, title)
        if title and block.label.endswith("."):
            yield Entry(path, f"{head}{block.label} {title}", explicit)
        elif title:
            two = f"{head}{block.label}\n\n{head}{title}"
            yield Entry(path, two if block.label else None, explicit)
        else:
            yield Entry(path, f"{head}{block.label}" if block.label else None, explicit)
        yield from self.body(block.body, f"{path}/body", 0, sections + 1)

    def table(self, block: Table, path: str, where: dict[str, Any]) -> Entry:
        """Return the lines of a table."""
        rows = [[self.line(cell.content) for cell in row.cells] for row in block.rows]
        written = [self.notation.row(row) for row in rows]
        facts = {**where, "rows": [self.cells(row) for row in block.rows]}
        natural = None
        if written and None not in written:
            natural = "\n".join(row for row in written if row is not None)
        return Entry(path, natural, write_directive("table", facts))

    def cells(self, row: Row) -> list[Any]:
        """Return the cells of *row* as JSON values."""
        return [self.cell(cell) for cell in row.cells]

    def cell(self, cell: Cell) -> Any:
        """Return *cell* as a JSON value."""
        text = self.line(cell.content)
        facts: dict[str, Any] = {}
        if cell.header:
            facts["header"] = True
        if cell.columns != 1:
            facts["columns"] = cell.columns
        if cell.rows != 1:
            facts["rows"] = cell.rows
        return {"text": text, **facts} if facts else text


def _before_letter(number: str | None, letter: str | None) -> str | None:
    """Return "75/257" for "75/257 B", whose letter stands on a line of its own."""
    if number is None or letter is None:
        return number
    return number.removesuffix(f" {letter}")


def superscript(marker: str) -> str | None:
    """Return *marker* in superscript digits, None if it is no number."""
    if marker.isascii() and marker.isdecimal() and len(marker) <= 4:
        return to_superscript(marker)
    return None
