"""Resolutions of the World Health Assembly: "WHA75.31"."""

from unresolution.series import Series

_NUMBER = r"WHA[0-9]{1,3}\.[0-9]{1,3}(?![\w.])"

WHA = Series(
    name="wha",
    symbol=_NUMBER,
    number=_NUMBER,
    organs={"en": "World Health Assembly"},
    formulas={"en": ("The {session:ordinal_word} World Health Assembly,",)},
    phrases={
        "en": {
            "session": ("{number:ordinal_word} World Health Assembly",),
            "meeting": (
                "({number:ordinal_word} plenary meeting, {date:date})",
                "({number:ordinal_word} plenary meeting, {date:date} – {rest:text})",
            ),
        },
    },
)
