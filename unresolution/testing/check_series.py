"""
`check_series`: whether a series keeps the laws, and what its author is to change.

What is asked, in this order: of the value itself, of samples, which are texts of real
pages, and of resolutions that nobody wrote, drawn in each language of the series.
"""

from collections.abc import Iterable, Mapping

from ..languages import registry as languages
from ..series import Series
from ..series import registry as series_registry
from ._drawn import drawn_faults
from ._report import Fault, SeriesReport
from ._samples import sample_faults
from ._value import languages_of, value_faults

__all__ = ["Fault", "SeriesReport", "check_series"]


def check_series(
    series: Series,
    samples: Mapping[str, str] | Iterable[str] = (),
    *,
    examples: int = 25,
) -> SeriesReport:
    """
    Ask a series whether it keeps the laws, and return what it breaks.

    The series need not be registered; for as long as this takes, it is.

    Args:
        series: The series.
        samples: Texts of real pages, one document each; by name, or one after the
            other.  They should be of every form and year that the organ has printed.
        examples: How many resolutions are drawn for each law and language.

    Raises:
        PluginError: If the name of the series means something else already.
    """
    if isinstance(samples, str):
        samples = [samples]
    if not isinstance(samples, Mapping):
        samples = {f"sample {n}": text for n, text in enumerate(samples, 1)}
    faults = list(value_faults(series))
    checked = ["the value"]
    if any(fault.fatal for fault in faults):
        return SeriesReport(series.name, tuple(checked), tuple(faults))
    with series_registry.lent(series.name, series):
        for name, text in samples.items():
            faults += sample_faults(series, name, text)
            checked.append(name)
        for code in languages_of(series):
            faults += drawn_faults(series, languages.get(code), examples)
            checked.append(f"{examples} drawn in {code} for each law")
    return SeriesReport(series.name, tuple(checked), tuple(faults))
