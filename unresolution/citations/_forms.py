"""Patterns for numbers and symbols, as far as all languages print them alike."""

__all__ = [
    "BARE",
    "COMPONENT",
    "DATE",
    "DATE_PARTS",
    "DIVISION",
    "LETTER",
    "ORGANIZATIONAL",
    "PLACE",
    "SESSION",
    "SUB",
]

_ROMAN = "[IVXLC]{1,8}"
#: The letter of a part: "A", where no word begins.
LETTER = "[A-Z](?![A-Za-z0-9'’])"
SESSION = rf"(?:(?:ES|S)[-‑–])?(?:{_ROMAN}|[0-9]{{4}}|(?<=[-‑–])[0-9]{{1,2}})"
ORGANIZATIONAL = r"\(ORG[-‑–][0-9]{2}\)"
_MODIFIER = r"(?:Add|Corr|Rev|Amend|Summary)\.? ?[0-9]{1,4}(?:[-–][0-9]{1,4})?"
DIVISION = (
    r"(?: [A-Z])? ?\((?:(?:(?:ES|S|ORG)[-‑–])?(?:[IVXLC]{1,8}|[0-9]{1,4})"
    r"|(?:[Pp]arts?|[Vv]ols?|[Ss]ects?|[Ss]upp|[Pp]rog|Annex|Resumption"
    r"|Introduction|Income [Ss]ect)\.?(?: ?(?:[IVXLC]{1,8}|[0-9]{1,4}[A-Z]?)"
    r"(?:(?:, | and |[-–])(?:[IVXLC]{1,8}|[0-9]{1,4}[A-Z]?)){0,8})?)\)"
)
COMPONENT = (
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
