"""What came of a check: the faults found, each with what to do about it."""

import attrs

__all__ = ["Fault", "SeriesReport"]


@attrs.frozen
class Fault:
    """
    One thing that a series breaks.

    Attributes:
        law: What should hold: "read", "found", "text gives it back".
        where: The field, the sample or the language in which it does not.
        message: What happened instead.
        hint: What the author may change.
        fatal: Whether nothing further can be asked.
    """

    law: str
    where: str
    message: str
    hint: str = ""
    fatal: bool = False

    def __str__(self) -> str:
        said = f"{self.where}: {self.law}: {self.message}"
        return f"{said}\n    {self.hint}" if self.hint else said


@attrs.frozen
class SeriesReport:
    """
    What `check_series` found.

    Attributes:
        series: Name of the series.
        checked: What was looked at, in words.
        faults: What it breaks; none is well.
    """

    series: str
    checked: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.faults

    def check(self) -> None:
        """Raise an AssertionError that tells everything, if anything was found."""
        if self.faults:
            raise AssertionError(str(self))

    def __str__(self) -> str:
        count = len(self.faults)
        said = "no fault" if not count else f"{count} fault{'s' * (count > 1)}"
        head = f"{self.series}: {said}; checked: {', '.join(self.checked)}"
        return "\n".join([head, *map(str, self.faults)])
