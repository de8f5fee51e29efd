"""Classes that attrs completes when they are first needed."""

import copy
import importlib
import inspect
import pickle
import pkgutil
import subprocess
import sys
import threading
import weakref

import attrs
import pytest

import unresolution
from unresolution import _late
from unresolution._late import define, frozen


@frozen
class Point:
    """A point.

    Attributes:
        x: Across.
    """

    x: int = attrs.field(converter=int)
    y: int = 0
    note: str | None = attrs.field(default=None, eq=False, kw_only=True)

    @property
    def size(self) -> int:
        """How far it is."""
        return abs(self.x) + abs(self.y)


@frozen(order=True, repr=False)
class Grade:
    """What can be put in order."""

    level: int


@define
class Pen:
    """What can be changed."""

    ink: int
    words: list[str] = attrs.field(factory=list)


@frozen(slots=False, eq=False)
class Sheet:
    """A class without slots."""

    width: int
    height: int = attrs.field(default=1, validator=attrs.validators.ge(1))


def is_waiting(cls: type) -> bool:
    """Tell whether attrs has not been at *cls* yet."""
    return cls in _late._waiting


def fresh() -> type:
    """Return a class that nobody has used."""

    @frozen
    class Fresh:
        x: int
        y: int = 2

    assert is_waiting(Fresh)
    return Fresh


@pytest.mark.parametrize(
    "use",
    [
        lambda cls: cls(1) == cls(2),
        attrs.fields,
        attrs.has,
        inspect.signature,
        lambda cls: cls.__attrs_attrs__,
        lambda cls: cls == cls.__eq__,
        lambda cls: cls.__init__,
    ],
)
def test_whoever_looks_gets_the_real_thing(use) -> None:
    """Each is a way to notice what attrs adds."""
    cls = fresh()

    use(cls)

    assert not is_waiting(cls)
    assert [field.name for field in attrs.fields(cls)] == ["x", "y"]
    assert not any(isinstance(it, _late._Promised) for it in vars(cls).values())


def test_a_value_is_as_attrs_makes_it() -> None:
    """Construction, defaults, converters, comparison, hash, repr."""
    point = Point("3", 4)

    assert point == Point(3, 4, note="not compared")
    assert hash(point) == hash(Point(3, 4))
    assert point != Point(3, 5)
    assert repr(point) == "Point(x=3, y=4, note=None)"
    assert point.size == 7
    assert attrs.evolve(point, y=0) == Point(3)
    assert attrs.asdict(point) == {"x": 3, "y": 4, "note": None}
    assert Point.__doc__.startswith("A point.")
    assert Point.__qualname__ == "Point"
    assert str(inspect.signature(Point)).startswith("(x, y: int = 0, *, note")


def test_who_makes_an_instance_needs_no_attrs() -> None:
    """Only a value that is refused is refused by attrs, in its words."""
    cls = fresh()
    other = frozen(
        type(
            "Other",
            (),
            {
                "__annotations__": {"x": int, "words": list[str], "_y": str, "z": int},
                "x": _late.field(default=1, converter=int),
                "words": _late.field(factory=list, alias="w"),
                "_y": _late.field(
                    default=_late.Factory(lambda self: f"{self.x}", takes_self=True),
                    validator=_late.validators.in_(("1", "2")),
                ),
                "z": _late.field(
                    default=3, kw_only=True, validator=_late.validators.ge(1)
                ),
            },
        )
    )
    values = [cls(1), other(), other("2", ["so"], y="1", z=2)]
    changed = _late.evolve(values[2], z=9)

    assert is_waiting(cls) and is_waiting(other)
    match values[0]:
        case object(x=1, y=2):
            pass
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
        cls()
    assert is_waiting(cls) and is_waiting(other)
    with pytest.raises(ValueError, match="'_y' must be in"):
        other(4)
    assert not is_waiting(other)
    assert values[1:] == [other(), other("2", ["so"], y="1", z=2)]
    assert changed == other(2, ["so"], "1", z=9) == attrs.evolve(values[2], z=9)
    with pytest.raises(ValueError, match="'z' must be >= 1"):
        other(z=0)


def test_what_is_asked_of_attrs_comes_from_there() -> None:
    """`_late` stands for it."""
    assert _late.asdict(fresh()(1)) == {"x": 1, "y": 2}


def test_a_value_is_frozen_and_slotted() -> None:
    """As the model promises."""
    point = Point(3)

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        point.x = 4  # type: ignore[misc]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del point.x  # type: ignore[misc]
    assert not hasattr(point, "__dict__")
    assert weakref.ref(point)() is point


def test_a_value_that_no_constructor_made_is_frozen_too() -> None:
    """Readers go round the constructor, and attrs may not have been at the class."""
    cls = fresh()
    value = object.__new__(cls)
    cls.__dict__["x"].__set__(value, 1)
    cls.__dict__["y"].__set__(value, 2)

    assert is_waiting(cls)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.x = 4  # type: ignore[attr-defined]
    assert value == cls(1)


def test_the_first_comparison_and_the_first_hash_count() -> None:
    """Special methods are looked up in the class, not in the instance."""
    for ask in (hash, repr, lambda value: value == value):  # noqa: PLR0124
        cls = fresh()
        value = object.__new__(cls)
        cls.__dict__["x"].__set__(value, 1)
        cls.__dict__["y"].__set__(value, 2)
        assert ask(value) == ask(cls(1))


def test_values_are_copied_and_pickled() -> None:
    """Both ways go by the class."""
    point = Point(3, 4)

    assert copy.copy(point) == point
    assert pickle.loads(pickle.dumps(point)) == point


def test_values_have_an_order_if_asked() -> None:
    """As `Symbol`."""
    assert Grade(1) < Grade(2) <= Grade(2)
    assert repr(Grade(1)).startswith("<")


def test_what_is_defined_can_be_changed() -> None:
    """The working classes of the reader."""
    pen = Pen(1)
    pen.ink = 2
    pen.words.append("so")

    assert pen == Pen(2, ["so"])
    with pytest.raises(AttributeError):
        pen.colour = "red"  # type: ignore[attr-defined]


def test_a_class_without_slots_is_completed_too() -> None:
    """As `Series`."""
    sheet = Sheet(3)

    assert vars(sheet) == {"width": 3, "height": 1}
    assert sheet != Sheet(3)
    with pytest.raises(ValueError, match="height"):
        Sheet(3, 0)


def test_patterns_of_match_ask_for_the_fields() -> None:
    """By place."""
    match fresh()(1):
        case Point():
            found = None
        case value:
            found = value
    match Point(3, 4):
        case Point(x, y):
            assert (x, y) == (3, 4)
    assert found is not None


def test_a_subclass_knows_the_fields_of_its_base() -> None:
    """Attrs asks the base, which is completed for it."""
    base = fresh()

    @frozen
    class Sub(base):  # type: ignore[misc, valid-type]
        z: int = 3

    assert Sub(1) == Sub(1, 2, 3)
    assert not is_waiting(base)


def test_threads_that_come_together_get_the_same() -> None:
    """A reader may have as many as it likes."""
    for _ in range(50):
        cls = fresh()
        made: list[object] = []
        start = threading.Barrier(4)

        def make(cls=cls, made=made, start=start) -> None:
            start.wait()
            made.append(cls(1))

        threads = [threading.Thread(target=make) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert made == [cls(1)] * 4


def test_names_in_quotation_marks_are_resolved() -> None:
    """Those of the model, for who makes something of its types."""
    script = """
import attrs, typing
from unresolution import Annex, Clause, Resolution
block = typing.get_args(attrs.fields(Clause).children.type)[0]
assert Clause in typing.get_args(block)
assert attrs.fields(Resolution).parts.type == tuple[Resolution, ...]
assert attrs.fields(Annex).annexes.type == tuple[Annex, ...]
"""
    subprocess.run([sys.executable, "-c", script], check=True)


def test_every_class_of_the_package_can_be_completed() -> None:
    """An option that attrs refuses would show on first use only."""
    for found in pkgutil.walk_packages(unresolution.__path__, "unresolution."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    for cls in list(_late._waiting):
        if cls.__module__.startswith("unresolution."):
            assert attrs.has(cls)


@pytest.mark.parametrize(
    "first",
    [
        "import unresolution.parse.lines, unresolution.walk",
        "import unresolution.walk; from unresolution import walk, parse",
        "import unresolution.parse as anything",
        "from unresolution import *",
    ],
)
def test_functions_are_not_hidden_by_their_modules(first: str) -> None:
    """`parse` and `walk` are called as the modules that they are in."""
    script = f"""
{first}
import pickle, sys, unresolution
assert unresolution.parse is sys.modules["unresolution.parse"].parse
assert unresolution.walk is sys.modules["unresolution.walk"].walk
assert pickle.loads(pickle.dumps(unresolution.parse)) is unresolution.parse
import unresolution.parse.pages, unresolution.walk
assert callable(unresolution.parse) and callable(unresolution.walk)
unresolution.parse = len
assert unresolution.parse is len
"""
    subprocess.run([sys.executable, "-c", script], check=True)


def test_the_package_tells_its_names() -> None:
    """Also those that are not there yet."""
    assert set(unresolution.__all__) <= set(dir(unresolution))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        unresolution.nothing  # noqa: B018


def test_the_package_alone_imports_nothing() -> None:
    """Not even `typing`."""
    script = """
import sys
before = set(sys.modules)
import unresolution
print(sorted(set(sys.modules) - before))
"""
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}{script}"],
        capture_output=True,
        check=True,
        text=True,
    )

    assert set(eval(done.stdout)) <= {"unresolution", "gc", "types"}


@pytest.mark.parametrize("collecting", [True, False])
def test_the_collector_is_left_as_it_was(collecting: object) -> None:
    """It is stopped while modules are loaded, whatever comes of that."""
    script = f"""
import gc, sys
{"" if collecting else "gc.disable()"}
sys.modules["unresolution.paths"] = None
import unresolution
unresolution.parse
try:
    unresolution.find
except ImportError:
    print(gc.isenabled())
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )

    assert done.stdout.strip() == str(collecting)
