"""The laws, asked of resolutions of a series that nobody wrote."""

from collections.abc import Callable, Iterator

from hypothesis import HealthCheck, Verbosity, given, settings
from hypothesis import strategies as st

from ..errors import UnresolutionError
from ..formats import dumps
from ..languages import Language
from ..model import Resolution
from ..parse import parse
from ..series import Series
from ._laws import broken_laws
from ._report import Fault
from .noise import noisy
from .strategies import resolutions, tame_resolutions

__all__ = ["drawn_faults"]


#: How long drawing takes, and how much is drawn, says nothing of a series.
_UNWATCHED = (
    HealthCheck.too_slow,
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
    HealthCheck.large_base_example,
)


class _BrokenLaw(AssertionError):
    """What a drawn resolution broke."""

    def __init__(self, law: str, message: str, page: str) -> None:
        super().__init__(law, message, page)
        self.law, self.message, self.page = law, message, page


def drawn_faults(series: Series, language: Language, examples: int) -> Iterator[Fault]:
    """Yield a fault for each law that is broken, with the smallest page that does."""
    name, code = series.name, language.code

    @given(resolutions(name, code))
    def written_and_read(resolution: Resolution) -> None:
        for law, message in broken_laws(resolution):
            raise _BrokenLaw(law, message, dumps(resolution, "text"))

    @given(st.data(), tame_resolutions(name, code))
    def noise_changes_nothing(data: st.DataObject, resolution: Resolution) -> None:
        written = dumps(resolution, "text")
        damaged = data.draw(noisy(written))
        if parse(damaged).resolution != resolution.printed():
            law = "page ends and wrapped lines change nothing"
            raise _BrokenLaw(law, "another resolution was read", damaged)

    keep = settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=_UNWATCHED,
        verbosity=Verbosity.quiet,
    )
    for test in (written_and_read, noise_changes_nothing):
        yield from _run(keep(test), f"drawn in {code}")


def _run(test: Callable[[], None], where: str) -> Iterator[Fault]:
    try:
        test()
    except _BrokenLaw as broken:
        hint = "the smallest page that does it:\n" + _indented(broken.page)
        yield Fault(broken.law, where, broken.message, hint)
    except (UnresolutionError, ValueError, LookupError, TypeError) as error:
        yield Fault(
            "a resolution can be drawn", where, f"{type(error).__name__}: {error}"
        )


def _indented(text: str) -> str:
    return "\n".join(f"    | {line}" for line in text.splitlines())
