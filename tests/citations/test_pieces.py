"""From a span of plain text back to the inlines."""

from hypothesis import given
from hypothesis import strategies as st

from unresolution import Emphasis, NoteReference, Text
from unresolution._source import Span
from unresolution.citations import pieces
from unresolution.model import inlines, plain_text

PARTS = st.lists(
    st.one_of(
        st.text("ab ", max_size=6),
        st.builds(Emphasis, st.text("ab ", min_size=1, max_size=6)),
        st.just(NoteReference("1")),
    ),
    max_size=8,
)


@given(PARTS, st.integers(0, 40), st.integers(0, 40))
def test_the_pieces_have_the_letters_of_the_span(parts, start, length) -> None:
    """What the pieces say is what the span says, blanks at marks aside."""
    content = inlines(parts)
    text = plain_text(content)
    span = Span(min(start, len(text)), min(start + length, len(text)))
    said = "".join(
        content[piece.inline].value[piece.start : piece.stop]
        for piece in pieces(content, span)
        if isinstance(content[piece.inline], Text | Emphasis)
    )

    assert said == text[slice(*span)]


def test_a_mark_in_the_middle_parts_a_citation() -> None:
    """A link goes on each side of the mark of a note."""
    content = inlines(["resolution 52/4", NoteReference("1"), " of 1997"])
    text = plain_text(content)

    found = pieces(content, Span(0, len(text)))

    assert [(one.inline, one.start, one.stop) for one in found] == [
        (0, 0, 15),
        (2, 0, 8),
    ]
