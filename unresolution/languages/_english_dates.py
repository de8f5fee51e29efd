"""English dates, which documents in other languages have as well."""

from ._dates import DateForm

__all__ = ["ENGLISH_DATES"]

#: In Arabic, Chinese and Russian documents, too, the date of issue is English.
ENGLISH_DATES = DateForm(
    template="{day} {month} {year}",
    months=(
        ("January",), ("February",), ("March",), ("April",), ("May",), ("June",),
        ("July",), ("August",), ("September",), ("October",), ("November",),
        ("December",),
    ),
)  # fmt: skip
