"""Patterns for numbers and symbols, as far as all languages print them alike."""

from collections.abc import Callable, Collection, Iterator, Mapping

from .. import _re as re

__all__ = [
    "BARE",
    "DATE",
    "DATE_PARTS",
    "LETTER",
    "LISTED",
    "any_of",
    "capitals",
    "digits",
    "places",
]

_ROMAN = "[IVXLC]{1,8}"
#: The letter of a part: "A", where no word begins.
LETTER = "[A-Z](?![A-Za-z0-9'’])"
_SESSION = rf"(?:(?:ES|S)[-‑–])?(?:{_ROMAN}|[0-9]{{4}}|(?<=[-‑–])[0-9]{{1,2}})"
_ORGANIZATIONAL = r"\(ORG[-‑–][0-9]{2}\)"
_MODIFIER = r"(?:Add|Corr|Rev|Amend|Summary)\.? ?[0-9]{1,4}(?:[-–][0-9]{1,4})?"
_DIVISION = (
    r"(?: [A-Z])? ?\((?:(?:(?:ES|S|ORG)[-‑–])?(?:[IVXLC]{1,8}|[0-9]{1,4})"
    r"|(?:[Pp]arts?|[Vv]ols?|[Ss]ects?|[Ss]upp|[Pp]rog|Annex|Resumption"
    r"|Introduction|Income [Ss]ect)\.?(?: ?(?:[IVXLC]{1,8}|[0-9]{1,4}[A-Z]?)"
    r"(?:(?:, | and |[-–])(?:[IVXLC]{1,8}|[0-9]{1,4}[A-Z]?)){0,8})?)\)"
)
_COMPONENT = (
    rf"/(?:{_MODIFIER}(?![A-Za-z0-9])"
    r"|[A-Za-z0-9]{1,16}(?:[.\-‑–][A-Za-z0-9]{1,16}){0,6}(?:\([0-9]{1,3}\))?)"
)
#: A date behind its first digit: "22 October 1982", "4 March".
DATE = "[0-9]? (?:{months})(?: [0-9]{{4}}(?![0-9]))?"
DATE_PARTS = "(?P<day>[0-9]{1,2}) (?P<month>.+?)(?: (?P<year>[0-9]{4}))?"
#: One number of a locator, with its subparagraphs: "3 (a) (ii)", "IV", "B", "7 bis".
PLACE = (
    r"(?:[0-9]{1,3}(?![0-9/])(?! ?\([12][0-9]{3})"
    r"(?: (?:bis|ter|quater)| [a-h](?= of |[,;.]))?"
    rf"|{_ROMAN}(?![A-Za-z])|[A-Z](?![A-Za-z.'’]))"
)
#: A number without session or year.
BARE = r"([1-9][0-9]{0,3})(?![0-9/A-Za-z‑–-]| ?\(|[.,][0-9]| [A-Z] )"
#: A dated number of a list, "52/4 of 22 October 1997", with all of its date.
LISTED = (
    r"[0-9]{{1,4}}(?:/[0-9]{{1,4}}| \((?:[IVXLC]{{1,8}}|[0-9]{{4}})\))"
    r" (?:{leads}) [0-9]{date}(?<=[0-9]{{4}})"
)
SUB = r"(?: ?\(?[a-z0-9]{1,5}\)){0,4}"


def capitals(special: str, letters: str, initials: str) -> str:
    """
    Return the pattern for what begins with a capital, from behind it.

    Groups: ``symbol``, and ``special``, a number of a special session.

    Args:
        special: Pattern for the word of such a session in the language.
        letters: Pattern for the letters of parts.
        initials: Letters that begin such a word beside the capitals.
    """
    numbered = (
        rf"(?P<special>(?:(?<=E)S|(?<=S)|{special})[-‑–]"
        rf"[0-9]{{1,2}}/[0-9]{{1,4}}(?![0-9/]){letters}?)"
    )
    more = rf"(?:{_COMPONENT}|{_DIVISION}(?!\()){{0,14}}"
    symbol = rf"(?P<symbol>[A-Z]{{0,5}}{_COMPONENT}{more})"
    # Most capitals begin a word, which is seen at once.
    marked = "" if initials else "(?=[A-Z]{0,5}[/‑–-])"
    return (
        rf"(?<=[A-Z{initials}]){marked}(?<![A-Za-z0-9/.‑-][A-Z])"
        rf"(?:{numbered}|{symbol})"
    )


def digits(date: str, session: str, letters: str) -> str:
    """
    Return the pattern for what begins with a digit, from behind it.

    Groups: ``date``, ``slash`` ("52/4") and ``bracket`` ("217 A (III)").

    Args:
        date: Pattern for a date behind its first digit.
        session: Pattern for what else the language prints in the brackets.
        letters: Pattern for the letters of parts.
    """
    slash = rf"[0-9]{{0,3}}/[0-9]{{1,4}}(?![0-9/‑-])(?!\.[0-9]){letters}?"
    bracketed = rf"(?:\((?:{_SESSION}|{session})\)|{_ORGANIZATIONAL})"
    bracket = rf"[0-9]{{0,3}}{letters}? ?{bracketed}{letters}?"
    return (
        r"(?<=[0-9])(?<![0-9A-Za-z/.$‑–-][0-9])(?<![0-9],[0-9])"
        rf"(?:(?P<date>{date})|(?P<slash>{slash})|(?P<bracket>{bracket}))"
    )


def places(
    nouns: Mapping[str, str], bare: Collection[str], joined: str
) -> Iterator[tuple[str, str, str]]:
    """
    Yield, for nouns that begin alike, what they share, first letters and pattern.

    "paragraph", "para." and "paras." are looked for at once.

    Args:
        nouns: Words that a place is named with, each with the ending of its plural.
        bare: Those of them that need no number.
        joined: Pattern for what joins two places.
    """
    more = rf"(?:{PLACE}{SUB}|\([a-z0-9]{{1,5}}\){SUB})"
    numbers = rf"(?: {PLACE}{SUB}(?:(?:{joined}|[-–]){more}){{0,30}})"
    alike: dict[str, list[str]] = {}
    for noun in nouns:
        alike.setdefault(noun[:4], []).append(noun)
    for some in alike.values():
        shared = some[0][1:4] if len(some) > 1 else some[0][1:]
        endings = []
        for noun in some:
            needed = "?" if noun in bare else ""
            stop = "" if noun.endswith(".") else r"(?![^\W\d_])"
            ending = re.escape(noun[1 + len(shared) :])
            plural = re.escape(nouns[noun])
            endings.append(rf"{ending}(?:{plural})?{stop}{numbers}{needed}")
        pattern = re.escape(shared) + f"(?:{'|'.join(endings)})"
        yield shared, some[0][0] + some[0][0].upper(), pattern


#: Seldom in a text, beside capitals, and if a full stop is, then at its end.
_RARE = ".xzqkj"


def any_of(*letters: str) -> Callable[[str], bool]:
    """
    Return a function that tells whether a text has any of the *letters*.

    A search for one character takes a tenth of one for several, so that one for a rare
    character of the letters, if they have one, comes first.  Written out and compiled,
    as attrs does with its methods: nearly every paragraph is asked, and a loop would
    take half as long again.

    >>> any_of("Treaty Series", " above")("in paragraph 3 above")
    True
    """
    tests = []
    for some in letters:
        rare = next((sign for sign in some if sign.isupper() or sign in _RARE), "")
        test = f"{some!r} in text"
        tests.append(f"({rare!r} in text and {test})" if rare else test)
    source = f"lambda text: {' or '.join(tests) or 'False'}"
    tell: Callable[[str], bool] = eval(source)  # noqa: S307 - made of words of our own
    return tell
