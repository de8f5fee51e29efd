"""Resolutions and decisions of the Economic and Social Council."""

from ._series import Series

SERIES = Series(
    name="ecosoc",
    symbol=r"E/(?:RES|DEC)/.+",
    # "2005/12", "2021/2 B"; until 1977 "1733 (LIV)", "1915 (ORG-75)".
    number=(
        r"(?:19|20)[0-9]{2}/[0-9]{1,3}(?:\s?[A-Z])?(?![\w/])"
        r"|[0-9]{1,4}(?:\s?[A-Z])?\s?\((?:S-|ORG-)?[IVXLC0-9]{1,8}\)"
    ),
    symbol_of="E/RES/{}",
    decision_of="E/DEC/{}",
)
