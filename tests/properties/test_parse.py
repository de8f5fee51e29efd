"""The first two laws: every text is read, and no character of it is lost."""

import pickle

from hypothesis import example, given
from hypothesis import strategies as st

from unresolution import dumps, parse, parse_all
from unresolution.languages import registry as languages
from unresolution.model import Resolution
from unresolution.parse import Parsed
from unresolution.series import registry as series
from unresolution.testing import resolutions

#: Any character, lone surrogates and control characters included.
ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))

#: Characters that mean something to the reader.
TELLING = st.text(
    '12. *¹²\n\n\f\r\t(a)[]^:\\|#<!->_{}"ivxAI,;Д大،\ufeff\u00ad\u00a0\ud800'
)

#: Lines that mean something to the reader.
LINES = st.lists(
    st.sampled_from(
        (
            "United Nations", "A/RES/61/49", "General Assembly", "Distr.: General",
            "12 February 2007",
            "[on the report of the Third Committee (A/62/433)]",
            "61/49. Title", "61/49", "1325 (2000)", "The General Assembly,",
            "Recalling its resolution,", "*Recalling* also¹", "1. Requests", "2.",
            "(a) To report;", "(i) To", "1 -", "1 The note", "¹ The note", "* A note",
            "[^1]: A note", "I", "A", "Annex", "Annex II", "# Heading", "a\tb", "a\t",
            "| a | b |", "65th plenary meeting", "4 December 2006",
            "[Adopted by a recorded vote of 1 to 1", "In favour: Nauru", "_____", "2/4",
            "<!-- Page 2 -->", "/...", "07-12345", "\f", "", "and so on",
            '\\set {"series": "sc"}', '\\set {"series": "nobody", "language": "xx"}',
            '\\masthead {"kind": "nonsense"} x', '\\part {"level": 3}', "\\end",
            '\\end {"parts": true}', '\\end {"section": 2}', "\\embedded", "\\quotation",  # noqa: E501
            '\\heading {"depth": 9} x', '\\section {"label": 7} x', "\\text {} x",
            '\\operative {"label": "1.", "depth": 7, "phrase": []} x',
            '\\table {"rows": [["a", {"text": 1, "columns": -1}], 3]}', "\\note {} x",
            '\\note {"marker": "a b"} x', '\\closing {"kind": 4} x', "\\annex-title x",
            '\\annex {"level": 2} x', '\\origin {"documents": [1, "x"]} x', "\\set {",
            "\\letter A", "\\title x", "\\formula x", '\\preambular {"depth": true} x',
            "\\^{1#0} \\^{*} \\-",
        )
    ),
    max_size=24,
)  # fmt: skip


def assert_sound(text: str, parsed: Parsed) -> None:
    """Assert what holds for every text that was read."""
    assert parsed.source.text == text
    place = 0
    for leaf in parsed.leaves:
        assert place <= leaf.span.start < leaf.span.stop <= len(text)
        assert not text[place : leaf.span.start].strip()
        assert leaf.owner in {"model", "furniture", "unread"}
        place = leaf.span.stop
    assert not text[place:].strip()
    spans = [diagnostic.span for diagnostic in parsed.diagnostics]
    assert spans == sorted(spans)
    assert all(0 <= start <= stop <= len(text) for start, stop in spans)
    assert pickle.loads(pickle.dumps(parsed)) == parsed


@given(ANYTHING)
@example("")
@example("\ufeff")
@example("\ud800")
@example("\x0b\x1c\x85\u2028")
@example("\x00\t\udced")
@example("Keepers of lights on all the coasts of the region and\xa0isles\n\x00\t\udcad")
@example('\\table{"rows":[["\\fĶ",{"":"","":true}]]}')
@example('\\operative {"phrase": "De\\formula x"} *Decides* so.')
@example("[^*\\†]: The note")
def test_every_text_is_read(text: str) -> None:
    assert_sound(text, parse(text))
    for parsed in parse_all(text):
        assert_sound(text, parsed)


@given(TELLING)
def test_every_text_of_telling_characters_is_read(text: str) -> None:
    assert_sound(text, parse(text))


@given(LINES, st.sampled_from(("\n", "\n\n", "\r\n", "\f")))
@example(
    lines=[
        "United Nations",
        "1325 (2000)",
        "The General Assembly,",
        "Recalling its resolution,",
        "¹ The note",
        "A/RES/61/49",
    ],
    joint="\n",
)
def test_every_text_of_telling_lines_is_read(lines: list[str], joint: str) -> None:
    text = joint.join(lines)

    assert_sound(text, parse(text))


@given(LINES, st.sampled_from(("\n", "\n\n")))
@example(
    lines=["invites;", "e²", "United Nations", "E/RES/x", "\\table", "[^2]:", "[^3]:"],
    joint="\n",
)
def test_no_character_has_two_owners(lines: list[str], joint: str) -> None:
    text = joint.join(lines)

    owned: set[int] = set()
    for parsed in parse_all(text):
        assert_sound(text, parsed)
        own = {
            place
            for leaf in parsed.leaves
            if leaf.owner == "model"
            for place in range(*leaf.span)
        }
        assert not owned & own
        owned |= own


@given(
    LINES,
    st.sampled_from(series.builtin()),
    st.sampled_from(languages.builtin()),
)
def test_every_text_is_read_as_what_it_is_said_to_be(
    lines: list[str], name: str, code: str
) -> None:
    parsed = parse("\n\n".join(lines), series=name, language=code)

    assert_sound("\n\n".join(lines), parsed)


@given(st.data())
def test_every_text_that_was_changed_is_read(data: st.DataObject) -> None:
    written = dumps(
        data.draw(resolutions()), data.draw(st.sampled_from(("text", "markdown")))
    )
    at = data.draw(st.integers(0, len(written)))
    to = data.draw(st.integers(at, min(len(written), at + 40)))
    text = written[:at] + data.draw(ANYTHING | TELLING) + written[to:]

    assert_sound(text, parse(text))


@given(resolutions())
def test_what_is_read_can_be_read_again(resolution: Resolution) -> None:
    text = dumps(resolution, "text")

    assert parse(text) == parse(text)
