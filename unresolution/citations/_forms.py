"""Patterns for numbers and symbols, as far as all languages print them alike."""

__all__ = [
    "BARE",
    "DATE",
    "DATE_PARTS",
    "LETTER",
    "PLACE",
    "SUB",
    "capitals",
    "digits",
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
