"""What plug-ins may claim, asked of a registry that nobody else uses."""

from fractions import Fraction
from importlib.metadata import EntryPoint

import attrs
import pytest

from unresolution import PluginError
from unresolution._registry import Registry
from unresolution.errors import UnknownName

GROUP = "lighthouses.lamps"


@attrs.frozen
class Lamp:
    name: str


FLASH, FIXED = Lamp("flash"), Lamp("fixed")


def registry(**announced: str) -> Registry[Lamp]:
    """Return a registry with `flash` built in, and what plug-ins announce."""
    made = Registry(GROUP, Lamp, {"flash": f"{__name__}:FLASH"})
    made._announced = tuple(
        EntryPoint(name.partition("__")[0], value, GROUP)
        for name, value in announced.items()
    )
    return made


def test_what_is_built_in_registered_or_announced_is_there() -> None:
    lamps = registry(fixed=f"{__name__}:FIXED")
    lamps.register("oil", Lamp("oil"))

    assert lamps.names() == ("fixed", "flash", "oil")
    assert (lamps.get("flash"), lamps.get("fixed")) == (FLASH, FIXED)
    assert lamps.origin("flash") == "built in"
    assert lamps.origin("oil") == "registered"
    assert lamps.origin("fixed") == f"{__name__}:FIXED"
    assert lamps.origin("gas") == "unknown"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("oil", Fraction(1), "is a Fraction, not a Lamp"),
        ("oil", Lamp("gas"), "calls itself 'gas'"),
        ("flash", FLASH, "taken already"),
    ],
)
def test_what_is_no_value_of_that_name_is_refused(
    name: str, value: Lamp, words: str
) -> None:
    with pytest.raises(PluginError, match=words):
        registry().register(name, value)


def test_a_name_has_one_value() -> None:
    lamps = registry()
    lamps.register("oil", Lamp("oil"))
    lamps.register("oil", Lamp("oil"))

    with pytest.raises(PluginError, match="taken already"), lamps.lent("flash", FIXED):
        pass
    with lamps.lent("fixed", FIXED), lamps.lent("fixed", FIXED):
        assert lamps.get("fixed") is FIXED
    assert "fixed" not in lamps.names()


def test_an_unknown_name_is_told_with_its_neighbour() -> None:
    with pytest.raises(UnknownName, match="did you mean 'flash'"):
        registry().get("flahs")
    with pytest.raises(UnknownName, match="known: flash"):
        registry().get("xyz")


def test_what_can_not_be_had_is_told_and_harms_nobody_else() -> None:
    lamps = registry(
        broken="unresolution.nowhere:LAMP",
        fixed=f"{__name__}:FIXED",
        other=f"{__name__}:FIXED",
        twice="a:b",
        twice__again="c:d",
    )

    with pytest.raises(PluginError, match=r"can't load .*nowhere:LAMP"):
        lamps.get("broken")
    with pytest.raises(PluginError, match="is claimed by a:b, c:d"):
        lamps.get("twice")
    found = {name: problem for name, _, problem in lamps.survey()}
    assert found["flash"] is found["fixed"] is None
    assert "ModuleNotFoundError" in str(found["broken"])
    assert "calls itself 'fixed'" in str(found["other"])
    assert found["twice"] == "claimed by several"


def test_what_is_built_in_can_not_be_claimed() -> None:
    lamps = registry(flash=f"{__name__}:FIXED")

    with pytest.raises(PluginError, match="is built in, and claimed by"):
        lamps.names()
    assert ("flash", "claimed by several") in {
        (name, problem) for name, _, problem in lamps.survey()
    }
