"""Lines that a tool took to pieces because their gaps were wide."""

import pytest

from unresolution import Parsed, parse
from unresolution.parse.typeset import COLUMN, INDENTED, letter, natural

PLAIN = """61/49. Lights on the coast

The General Assembly,

Noting the report of the keepers of the lights, which has been before it for
many years, and the letters of the masters of ships that came by night and
found the lights of the coast out, and the answers that were given to them by
those who had the keys of the towers and of the stores in which the oil is kept,
as well as what was said by the harbours in their own reports on the matter,
and what has since become known of the reefs and the sands near the mouths of
the great rivers and of the smaller ones, and of the banks that are between them
and the open sea, where the pilots wait for those who come from the other shore,
as well as of the winds and of the tides,

"""

#: Every other line is spaced out.
HEAD = "".join(
    line.replace(" ", "  ") if number > 4 and number % 2 else line
    for number, line in enumerate(PLAIN.splitlines(keepends=True), start=1)
)

MIDDLE = """Recalling that nothing in this resolution is meant to change what has been
agreed upon by the keepers and by the harbours with regard to the lights of
the shores, and that whatever has been said of them elsewhere still holds for
"""

END = """the ships depend that come by night, and those who have to find their way to
us from the great fishing grounds and through the narrows,

"""

TAIL = """
Bearing in mind the lights of the other coasts, and all that has been learned there
from those who have kept them,

1. Decides to remain seized of the matter.
"""


def pieces_of(text: str, room: int) -> list[str]:
    """Return the pieces of a line that was spaced out to *room*, left to right."""
    words = text.split()
    added = (room - natural(text)) / (len(words) - 1)
    pieces = [words[0]]
    for word in words[1:]:
        if added > 2 * letter(word):
            pieces.append(word)
        else:
            pieces[-1] += f"  {word}"
    return pieces


def read(body: str) -> tuple[str, Parsed]:
    parsed = parse(HEAD + body + TAIL, "ga", "en")
    return parsed.resolution.preamble[1].text, parsed


LINE = "many coasts, in particular the harbours, including new ones, on which"


def test_the_pieces_of_a_line_are_put_in_their_order() -> None:
    first, *between, last = pieces_of(LINE, COLUMN)
    assert len(between) > 1
    between.sort(key=natural, reverse=True)
    apart = "".join(f"{piece}\n\n" for piece in between)
    text, parsed = read(f"{MIDDLE}{last}\n{first}\n{END}{apart}")

    assert f"still holds for {LINE} the ships depend" in text
    assert text.endswith("through the narrows,")
    assert len(parsed.resolution.preamble) == 3
    assert {repair.kind for repair in parsed.repairs} == {"join", "line"}
    # Nothing is lost, and nothing is owned twice.
    owned = sorted(leaf.span for leaf in parsed.leaves if leaf.owner == "model")
    assert "".join(
        "".join(parsed.source.text[a:b].split()) for a, b in owned
    ) == "".join(parsed.source.text.split())


def test_the_first_line_of_a_paragraph_is_put_together() -> None:
    line = "Recalling the need for more harbours, including those on which"
    first, *between, last = pieces_of(line, INDENTED)
    assert between
    between.sort(key=natural, reverse=True)
    apart = "".join(f"{piece}\n\n" for piece in between)
    text, parsed = read(f"{first}\n\n{last}\n{END}{apart}")

    assert text.startswith(f"{line} the ships depend")
    assert len(parsed.resolution.preamble) == 3


def test_a_piece_that_fits_nowhere_is_told() -> None:
    text, parsed = read(
        "Recalling that nothing in this resolution is meant to change what has been\n"
        "agreed upon by the keepers and by the harbours,\n\n"
        "towers and rivers\n\n"
    )

    assert text.startswith("Recalling that nothing")
    told = [d for d in parsed.diagnostics if d.code == "text.scattered"]
    assert [parsed.source.text[d.span.start : d.span.stop] for d in told] == [
        "towers and rivers"
    ]


@pytest.mark.parametrize("blank", [" ", "  "])
def test_whole_lines_stay_as_they_are(blank: str) -> None:
    body = f"{MIDDLE}all,\n\n"
    text, parsed = read(body.replace(" ", blank))

    assert text == " ".join(body.split())
    assert all(repair.kind == "join" for repair in parsed.repairs)


def test_page_numbers_do_not_tell_how_the_text_is_set() -> None:
    """All blanks of the text are wide; those of the page numbers are not."""
    text = f"{PLAIN}{MIDDLE}all,\n\ntowers and rivers\n\n{TAIL}".replace(" ", "  ")
    pages = "".join(f"<!-- Page {number} -->\n\n" for number in range(2, 8))
    parsed = parse(text.replace("Bearing", f"{pages}Bearing"))

    assert len([r for r in parsed.repairs if r.kind == "head"]) == 6
    assert not [d for d in parsed.diagnostics if d.code == "text.scattered"]
