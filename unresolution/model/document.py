"""
The parts of a resolution and the resolution itself.

They refer to each other (a paragraph may hold a draft resolution, which holds
paragraphs), so they live in one module.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Union

from .. import _late as attrs
from .._late import frozen, resolve
from .._source import Span
from ..numbering import number_of
from ..symbols import Symbol
from ._fields import check_label, label_field, opening, span_field
from .facts import Line, Masthead, MeetingInfo, Origin, lines
from .inlines import Content, inlines, optional_converter, plain_text, text_converter
from .notes import Footnote
from .record import Record
from .tables import Table
from .unchecked import Value

if TYPE_CHECKING:
    from ..citations import Citation

__all__ = [
    "Annex",
    "Block",
    "Clause",
    "ClauseKind",
    "Embedded",
    "Heading",
    "Paragraph",
    "Quotation",
    "Resolution",
    "Section",
]

ClauseKind: TypeAlias = Literal["preambular", "operative"]

#: What a body is made of.
Block: TypeAlias = Union[
    "Clause", "Paragraph", "Heading", "Section", Table, "Quotation", "Embedded"
]


def _blocks(blocks: Iterable["Block"]) -> tuple["Block", ...]:
    return tuple(blocks)


def _no_sections(children: tuple["Block", ...]) -> None:
    if any(isinstance(child, Section) for child in children):
        message = "a section is part of a body, not of a paragraph"
        raise ValueError(message)


@frozen(kw_only=True, repr=False)
class Clause(Value):
    """
    A preambular or operative paragraph, or one of its subparagraphs.

    >>> from unresolution.model import Emphasis
    >>> clause = Clause(
    ...     kind="operative", number="1", content=[Emphasis("Requests"), " help;"]
    ... )
    >>> clause.label, clause.phrase, clause.text
    ('1.', 'Requests', 'Requests help;')

    Attributes:
        kind: ``"preambular"`` or ``"operative"``; subparagraphs are as their paragraph.
        number: As text, without punctuation: ``"1"``, ``"3 bis"``, ``"a"``, ``"iv"``.
        label: The number as printed: ``"1."``, ``"(a)"``, French ``"a)"``; a bullet has
            a label and no number.
        content: Its own words, up to the first subparagraph.
        children: Subparagraphs, and between or after them further paragraphs, tables
            and embedded texts, in the order of the page.
        phrase: Opening phrase ("Takes note with satisfaction"); by default the emphasis
            that the content begins with.
    """

    kind: ClauseKind = attrs.field(
        validator=attrs.validators.in_(("preambular", "operative"))
    )
    content: Content = attrs.field(default=(), converter=inlines)
    number: str | None = attrs.field(default=None, converter=optional_converter)
    label: str | None = label_field()
    children: tuple[Block, ...] = attrs.field(default=(), converter=_blocks)
    phrase: str | None = attrs.field(
        default=attrs.Factory(lambda self: opening(self.content), takes_self=True),
        converter=optional_converter,
    )
    span: Span | None = span_field()

    def __attrs_post_init__(self) -> None:
        check_label(self.label, self.number)
        if self.children:
            _no_sections(self.children)

    @property
    def text(self) -> str:
        """Its own words, without marks of notes and without children."""
        return plain_text(self.content)

    @property
    def phrase_evidence(self) -> Literal["emphasis", "wording"] | None:
        """How the phrase was known: by its emphasis, or by its words alone."""
        if self.phrase is None:
            return None
        return "emphasis" if self.phrase == opening(self.content) else "wording"

    @property
    def subparagraphs(self) -> "tuple[Clause, ...]":
        """The children that are clauses."""
        return tuple(child for child in self.children if isinstance(child, Clause))


@frozen(kw_only=True, repr=False)
class Paragraph(Value):
    """
    A paragraph that is no clause: in annexes, in statements, or after a list.

    Attributes: as those of `Clause`.
    """

    content: Content = attrs.field(default=(), converter=inlines)
    number: str | None = attrs.field(default=None, converter=optional_converter)
    label: str | None = label_field()
    children: tuple[Block, ...] = attrs.field(default=(), converter=_blocks)
    span: Span | None = span_field()

    def __attrs_post_init__(self) -> None:
        check_label(self.label, self.number)
        if self.children:
            _no_sections(self.children)

    @property
    def text(self) -> str:
        """Its own words, without marks of notes and without children."""
        return plain_text(self.content)


@frozen(kw_only=True, repr=False)
class Heading(Value):
    """
    A heading that opens no section of its own.

    Attributes:
        label: Its number as printed, if it has one: ``"A."``.
    """

    content: Content = attrs.field(default=(), converter=inlines)
    label: str | None = attrs.field(default=None, converter=optional_converter)
    span: Span | None = span_field()

    @property
    def number(self) -> str | None:
        """The number without its punctuation."""
        return number_of(self.label or "")

    @property
    def text(self) -> str:
        """The words of the heading, without its number."""
        return plain_text(self.content)


@frozen(kw_only=True, repr=False)
class Section(Value):
    """
    A numbered section or part of a body; it may have preambular paragraphs of its own.

    Attributes:
        label: As printed: ``"I"``, ``"A"``, ``"II."``.
        title: Its heading (a view; give a string or inlines).
        body: All up to the next section of its rank.
    """

    label: str = attrs.field(converter=text_converter)
    title_content: Content = attrs.field(default=(), converter=inlines, alias="title")
    body: tuple[Block, ...] = attrs.field(default=(), converter=_blocks)
    span: Span | None = span_field()

    @property
    def number(self) -> str | None:
        """The number without its punctuation."""
        return number_of(self.label)

    @property
    def title(self) -> str | None:
        """The heading, without marks of notes."""
        return plain_text(self.title_content) or None


@frozen(kw_only=True, repr=False)
class Quotation(Value):
    """Blocks set apart as the words of another text, such as an amended article."""

    body: tuple[Block, ...] = attrs.field(default=(), converter=_blocks)
    span: Span | None = span_field()


@frozen(kw_only=True, repr=False)
class Embedded(Value):
    """A text inside the text, such as a draft recommended to another organ."""

    resolution: "Resolution"
    span: Span | None = span_field()


@frozen(kw_only=True, repr=False)
class Annex(Value):
    """
    An annex, or an appendix to one.

    Attributes:
        label: As printed (a view; give a string or inlines): ``"Annex II"``.
        title: Its title (a view; give a string or inlines).
        annexes: Appendices of its own.
    """

    label_content: Content = attrs.field(converter=inlines, alias="label")
    title_content: Content = attrs.field(default=(), converter=inlines, alias="title")
    body: tuple[Block, ...] = attrs.field(default=(), converter=_blocks)
    annexes: "tuple[Annex, ...]" = attrs.field(
        default=(), converter=tuple["Annex", ...]
    )
    span: Span | None = span_field()

    @property
    def label(self) -> str:
        """The label, without marks of notes."""
        return plain_text(self.label_content)

    @property
    def title(self) -> str | None:
        """The title, without marks of notes."""
        return plain_text(self.title_content) or None


@frozen(kw_only=True, repr=False)
class Resolution(Value):
    """
    A resolution, or a decision, statement or draft made in the same way.

    Attributes:
        series: ``"ga"``, ``"sc"``, ``"ecosoc"``, ``"hrc"``, ``"unea"``,
            ``"ga-decision"``, ``"sc-prst"``, or a plug-in's.
        language: ``"en"``, ``"fr"``, ``"es"``, ``"ru"``, ``"ar"``, ``"zh"``, or a
            plug-in's.
        status: ``"adopted"``, ``"draft"``, ``"not-adopted"``.
        number: ``"61/49"``, ``"75/245 B"``, ``"1325 (2000)"``, ``"3369 (XXX)"``.
        title: None in the Security Council (a view; give a string or inlines).
        letter: Letter of a part, printed on a line of its own (a view likewise).
        formula: "The General Assembly," (a view likewise).
        body: All between formula and closing, in the order of the page.
        footnotes: In the order in which they are printed.
        meetings: Meetings of adoption, in the order of the page.
        closing: The lines after the body, as printed: meeting, date, vote.
        parts: Resolutions A, B, ... adopted under one number.
        record: Facts that are not on the page.
    """

    series: str = attrs.field(converter=text_converter)
    language: str = attrs.field(converter=text_converter)
    status: str = attrs.field(default="adopted", converter=text_converter)
    symbol: Symbol | None = None
    number: str | None = attrs.field(default=None, converter=optional_converter)
    title_content: Content = attrs.field(default=(), converter=inlines, alias="title")
    letter_content: Content = attrs.field(default=(), converter=inlines, alias="letter")
    masthead: Masthead = Masthead()
    origin: Origin | None = None
    formula_content: Content = attrs.field(
        default=(), converter=inlines, alias="formula"
    )
    body: tuple[Block, ...] = attrs.field(default=(), converter=_blocks)
    footnotes: tuple[Footnote, ...] = attrs.field(
        default=(), converter=tuple[Footnote, ...]
    )
    meetings: tuple[MeetingInfo, ...] = attrs.field(
        default=(), converter=tuple[MeetingInfo, ...]
    )
    closing: tuple[Line, ...] = attrs.field(default=(), converter=lines)
    annexes: tuple[Annex, ...] = attrs.field(default=(), converter=tuple[Annex, ...])
    parts: "tuple[Resolution, ...]" = attrs.field(
        default=(), converter=tuple["Resolution", ...]
    )
    record: Record | None = None
    span: Span | None = span_field()

    @property
    def title(self) -> str | None:
        """The title, without marks of notes."""
        return plain_text(self.title_content) or None

    @property
    def letter(self) -> str | None:
        """The letter of a part."""
        return plain_text(self.letter_content) or None

    @property
    def formula(self) -> str | None:
        """The line that names the organ: "The General Assembly,"."""
        return plain_text(self.formula_content) or None

    @property
    def meeting(self) -> MeetingInfo | None:
        """The last meeting, at which the text was adopted."""
        return self.meetings[-1] if self.meetings else None

    @property
    def preamble(self) -> tuple[Clause, ...]:
        """
        The preambular paragraphs in reading order, those of sections included.

        Embedded documents, annexes and parts have their own.
        """
        return tuple(_clauses(self.body, "preambular"))

    @property
    def operative(self) -> tuple[Clause, ...]:
        """The operative paragraphs in reading order, those of sections included."""
        return tuple(_clauses(self.body, "operative"))

    @property
    def citations(self) -> "tuple[Citation, ...]":
        """
        What it cites, in reading order, notes last; found anew at each call.

        See `unresolution.citations`.
        """
        # The one import that climbs: the model must not load what finds citations, but
        # whoever holds a resolution should not have to know where that lives.
        from ..citations import citations  # noqa: PLC0415

        return citations(self)

    def printed(self) -> "Resolution":
        """Return what is on the page: this resolution without any `record`."""
        return attrs.evolve(
            self,
            record=None,
            body=_printed(self.body),
            annexes=_printed(self.annexes),
            parts=tuple(part.printed() for part in self.parts),
        )


def _clauses(body: Iterable[Block], kind: ClauseKind) -> Iterator[Clause]:
    for block in body:
        if isinstance(block, Section):
            yield from _clauses(block.body, kind)
        elif isinstance(block, Clause) and block.kind == kind:
            yield block


def _printed(nodes: Iterable[Any]) -> tuple[Any, ...]:
    """Take the records off the documents that are embedded in *nodes*."""
    return tuple(map(_printed_node, nodes))


def _printed_node(node: Any) -> Any:
    match node:
        case Clause() | Paragraph() if node.children:
            return attrs.evolve(node, children=_printed(node.children))
        case Section() | Quotation():
            return attrs.evolve(node, body=_printed(node.body))
        case Annex():
            body, annexes = _printed(node.body), _printed(node.annexes)
            return attrs.evolve(node, body=body, annexes=annexes)
        case Embedded():
            return attrs.evolve(node, resolution=node.resolution.printed())
        case _:
            return node


# The names in quotation marks above are known only now.
resolve(Clause, Paragraph, Section, Quotation, Embedded, Annex, Resolution)
