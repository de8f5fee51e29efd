"""Resolutions of the Human Rights Council."""

from ._series import Series

SERIES = Series(
    name="hrc",
    symbol=r"A/HRC/(?:RES|DEC|PRST)/.+",
    number=r"(?:OS/|S-)?[0-9]{1,3}/[0-9]{1,3}(?![\w/])",
    symbol_of="A/HRC/RES/{}",
    decision_of="A/HRC/DEC/{}",
)
