"""Laws of JSON, for every resolution that there can be."""

import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest

testing = pytest.importorskip("unresolution.testing")

from hypothesis import HealthCheck, given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

from unresolution.errors import InvalidDocument  # noqa: E402
from unresolution.formats import json as formats_json  # noqa: E402
from unresolution.model import Resolution  # noqa: E402

SLOW = settings(suppress_health_check=[HealthCheck.too_slow])
VALIDATOR = jsonschema.Draft202012Validator(formats_json.json_schema())


@SLOW
@given(testing.resolutions())
def test_json_loses_nothing(resolution: Resolution) -> None:
    """Reading undoes writing, whatever wrote and read; all write the same."""
    texts = {formats_json.dumps(resolution, backend=b) for b in formats_json.BACKENDS}
    (text,) = texts

    for backend in formats_json.BACKENDS:
        read = formats_json.loads(text, backend=backend)
        assert read == resolution
        assert hash(read) == hash(resolution)
        assert formats_json.dumps(read) == text


@SLOW
@given(testing.resolutions())
def test_every_document_is_valid(resolution: Resolution) -> None:
    """What is written is what the schema says."""
    VALIDATOR.validate(json.loads(formats_json.dumps(resolution)))


@SLOW
@given(testing.resolutions(), st.data())
def test_a_damaged_document_is_read_or_refused(
    resolution: Resolution, data: st.DataObject
) -> None:
    """One value is replaced by another: no exception but ours, the same from all."""
    document = formats_json.to_document(resolution)
    places = list(_places(document))
    replace = data.draw(st.sampled_from(places))
    replace(data.draw(_DAMAGE))
    text = json.dumps(document)

    first, *others = (_outcome(text, name) for name in formats_json.BACKENDS)

    assert all(other == first for other in others)


_DAMAGE = st.sampled_from(
    [
        *[None, True, 0, -1, 1.5, 10**30, "", "x", "\0", "\ud800", "2006-12-04"],
        *["clause", [], ["x"], [[]], {}, {"type": "clause"}, {"note": "1"}],
        {"emphasis": " "},
    ]
)


def _outcome(text: str, backend: str) -> Resolution | tuple[str, ...]:
    try:
        return formats_json.loads(text, backend=backend)
    except InvalidDocument as error:
        return error.faults


def _places(value: Any) -> list[Callable[[Any], None]]:
    """Return for each value in a document the function that puts another there."""
    found: list[Callable[[Any], None]] = []
    waiting = [value]
    while waiting:
        node = waiting.pop()
        keys = node if isinstance(node, dict) else range(len(node))
        for key in list(keys):
            found.append(lambda new, node=node, key=key: node.__setitem__(key, new))
            if isinstance(node[key], dict | list):
                waiting.append(node[key])
    return found
