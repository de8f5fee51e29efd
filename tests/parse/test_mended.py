"""Every repair is a record, and a doubtful one is a diagnostic."""

from unresolution import parse, walk

PAGE = """United Nations
A/RES/61/49
General Assembly
Distr.: General
12 February 2007

Sixty-first session
Agenda item 31

61/49. Lights on the coast

The General Assembly,

Noting the report on the lights¹ of the coast and on the manner in which they are

__________________

¹ A/61/2.

07-12345

2/4

A/RES/61/49

kept by those who live there,

1. Requests the keepers to report on the lights;

2. Decides to remain seized of the matter.
"""


def test_what_belongs_to_the_page_is_recorded() -> None:
    parsed = parse(PAGE)

    heads = [r for r in parsed.repairs if r.kind == "head"]
    furniture = [leaf.span for leaf in parsed.leaves if leaf.owner == "furniture"]
    assert [repair.span for repair in heads] == furniture
    assert [PAGE[start:stop] for start, stop in furniture] == [
        "__________________",
        "07-12345",
        "2/4",
        "A/RES/61/49",
    ]


def test_a_note_in_the_middle_of_a_paragraph_is_recorded() -> None:
    parsed = parse(PAGE)

    notes = [r for r in parsed.repairs if r.kind == "note"]
    assert [PAGE[r.span.start : r.span.stop] for r in notes] == ["¹ A/61/2."]
    assert parsed.resolution.preamble[0].text.endswith(
        "they are kept by those who live there,"
    )


def test_whatever_is_doubtful_is_told() -> None:
    doubtful = PAGE.replace("kept by those", "Lighthouses Act of those").replace(
        "they are\n", "they keep to the\n"
    )
    parsed = parse(doubtful)

    told = {d.span for d in parsed.diagnostics if d.code == "repair.doubtful"}
    assert told
    assert told == {r.span for r in parsed.repairs if r.certainty < 0.8}


NUMBERS = """61/49. Lights on the coast

The General Assembly,
Noting the report on the lights of the coast and on the manner in which they
are kept,
1. Requests the keepers to report on lights and on what means to
be asked;
Also requests the keepers to consider the means at
2.
hand, and the ships;
Decides to consider the matter at its next session and the
3.
Islands later.
"""


def test_a_number_below_the_first_line_of_its_paragraph_goes_back() -> None:
    parsed = parse(NUMBERS)

    assert [(b.number, b.text) for b in walk(parsed.resolution) if b.number] == [
        (
            "1",
            "Requests the keepers to report on lights and on what means to be asked;",
        ),
        (
            "2",
            "Also requests the keepers to consider the means at hand, and the ships;",
        ),
        (
            "3",
            "Decides to consider the matter at its next session and the Islands later.",
        ),
    ]
    mended = [r for r in parsed.repairs if r.kind == "number"]
    assert [NUMBERS[r.span.start : r.span.stop] for r in mended] == ["2.", "3."]
    owners = {
        leaf.owner
        for leaf in parsed.leaves
        for r in mended
        if leaf.span.start <= r.span.start < leaf.span.stop
    }
    assert owners == {"model"}


def test_a_number_below_a_heading_stays() -> None:
    text = NUMBERS.replace(
        "Also requests the keepers to consider the means at\n2.\n",
        "Lights\n2.\nAlso requests the keepers to consider the means at\n",
    )
    numbered = [b.text for b in walk(parse(text).resolution) if b.number == "2"]

    assert numbered == [
        "Also requests the keepers to consider the means at hand, and the ships;"
    ]


def test_a_letter_that_was_lost_is_told_and_not_guessed() -> None:
    text = PAGE.replace("keepers", "keep\ufffdrs")
    parsed = parse(text)

    assert parsed.resolution.operative[0].text.startswith(
        "Requests the keep\ufffdrs to"
    )
    lost = [d for d in parsed.diagnostics if d.code == "text.lost"]
    assert [(d.severity, text[d.span.start : d.span.stop]) for d in lost] == [
        ("warning", "\ufffd")
    ]
