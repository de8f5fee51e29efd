"""Labels of paragraphs as they are printed, in runs."""

from ..numbering import number_of, write_letters, write_roman
from .pen import Pen

__all__ = ["Run", "draw_run"]

#: How subparagraphs are labelled, with a wording for the label and what counts.
_STYLES = (
    ("({})", "letter"), ("({})", "roman"), ("{})", "letter"), ("{})", "roman"),
    ("{}.", "letter"), ("{}.", "roman"), ("{}.", "decimal"), ("{})", "decimal"),
    ("({})", "decimal"), ("•", "bullet"), ("–", "bullet"), ("-", "bullet"),
    ("▪", "bullet"), ("{}.", "capital"), ("{} –", "decimal"),
    ("({})", "capital"), ("’{}‘", "decimal"), ("{} -", "decimal"),
)  # fmt: skip

#: Paragraphs without numbers, and such as Arabic and older texts number them.
_ODD_STYLES = (
    ("", "none"), ("{}", "decimal"), ("{} -", "decimal"), ("{}-", "decimal"),
    ("({})", "decimal"), ("{})", "decimal"), ("•", "bullet"), ("–", "bullet"),
)  # fmt: skip

_TAME_STYLES = {1: ("({})", "letter"), 2: ("({})", "roman"), 3: ("{}.", "letter")}

_SCRIPTS = {
    "ar": (
        ("({})", tuple("أبجدهوزحطي")),
        ("’{}‘", tuple("123456789")),
        # "هـ" is the letter "ه" with the stroke that joins it (S/RES/2568 (2021)).
        ("({})", ("هـ", "و", "ز", "ح")),
    ),
    "zh": (
        ("（{}）", tuple("一二三四五六七八九十")),
        ("{}", tuple("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩")),
    ),
    "ru": (("{})", tuple("абвгдежзик")),),
}


class Run:
    """
    A run of labels of one style, such as "(a)", "(b)", "(c)".

    Attributes:
        template: The label with a gap for its number.
        counted: What counts: "decimal", "letter", "roman", "capital", "bullet", "none",
            or the members of an alphabet.
    """

    def __init__(self, template: str, counted: str | tuple[str, ...]) -> None:
        self.template = template
        self.counted = counted
        self._last = 0

    def next(self, pen: Pen) -> tuple[str | None, str | None]:
        """Draw the next number and its label; at times one out of turn."""
        if self.counted == "none":
            return None, None
        if self.counted == "bullet":
            return None, self.template
        step = 1
        if pen.odd(12):
            # A gap, a number twice, or one that starts anew.
            step = pen.pick(2, 0, 1 - self._last)
        self._last = max(1, self._last + step)
        word = self._word()
        if self.counted == "decimal" and pen.odd(16):
            word = f"{word} bis"
        label = self.template.format(word)
        return number_of(label), label

    def _word(self) -> str:
        match self.counted:
            case "decimal":
                return str(self._last)
            case "letter":
                return write_letters(self._last)
            case "capital":
                return write_letters(self._last).upper()
            case "roman":
                return write_roman(self._last).lower()
            case alphabet:
                assert isinstance(alphabet, tuple)
                return alphabet[(self._last - 1) % len(alphabet)]


def draw_run(pen: Pen, degree: int) -> Run:
    """
    Draw the style in which the paragraphs of one list are labelled.

    Args:
        pen: What draws.
        degree: 0 for paragraphs, 1 for subparagraphs, and so on.
    """
    if degree == 0:
        if pen.odd(5):
            return Run(*pen.pick(*_ODD_STYLES))
        template = "{} -" if pen.language == "ar" else "{}."
        return Run(template, "decimal")
    own = _SCRIPTS.get(pen.language, ())
    if own and pen.chance(2):
        return Run(*pen.pick(*own))
    if not pen.odd(2):
        template, counted = _TAME_STYLES.get(degree, ("({})", "letter"))
        return Run("{})" if pen.language in {"fr", "es"} else template, counted)
    return Run(*pen.pick(*_STYLES))
