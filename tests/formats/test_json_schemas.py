"""The form of our JSON changes under a new number alone; older forms stay readable."""

import copy
import hashlib
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.corpus import ROOT
from tests.formats.full import FULL
from unresolution.errors import InvalidDocument
from unresolution.formats import dumps, loads
from unresolution.formats import json as formats_json
from unresolution.formats.json import document as document_module
from unresolution.formats.json import write as write_module
from unresolution.formats.json.migrations import MIGRATIONS, migrate, objects
from unresolution.formats.json.write import SCHEMA

HERE = Path(__file__).parent
TABLE = HERE / "json_schemas.tsv"
UNRELEASED = "unreleased"

BEFORE_A_RELEASE = f"""
The JSON Schema is not the one in {TABLE.name}.  Schema {SCHEMA} is in no release yet,
so it may change:
  1. make test ARGS="-k json_schemas --update", and read the difference;
  2. tell it in CHANGELOG.md.
"""
AFTER_A_RELEASE = f"""
The JSON Schema is not the one that went out as schema {SCHEMA}.  Readers rely on it,
and strict ones refuse a new key, so a changed form needs a number of its own:
  1. raise SCHEMA in unresolution/formats/json/write.py;
  2. add the step from {SCHEMA} to {SCHEMA + 1} to migrations.py beside it;
  3. add the row "{SCHEMA + 1}, {UNRELEASED}, -" to {TABLE.name};
  4. make test ARGS="-k json_schemas --update";
  5. tell "schema {SCHEMA + 1}" in CHANGELOG.md.
"""


def shape_hash() -> str:
    """Return the hash of all that the schema says but its explanations."""

    def without_words(value: Any, *, names: bool = False) -> Any:
        # A property may be called "title": under "properties" keys are names.
        if isinstance(value, dict):
            return {
                key: without_words(item, names=key in {"properties", "$defs"})
                for key, item in value.items()
                if names or key not in {"title", "description"}
            }
        if isinstance(value, list):
            return [without_words(item) for item in value]
        return value

    text = json.dumps(without_words(formats_json.json_schema()), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def rows() -> dict[int, tuple[str, str]]:
    """Return the release and the hash of each schema."""
    _, *lines = TABLE.read_text(encoding="utf-8").splitlines()
    cells = [line.split("\t") for line in lines]
    return {int(schema): (release, digest) for schema, release, digest in cells}


def sample_of(schema: int) -> Path:
    return HERE / "json_documents" / f"schema-{schema}.json"


# The gate


def test_a_changed_schema_has_a_number_of_its_own(
    request: pytest.FixtureRequest,
) -> None:
    """Who pins a number gets the form that went out under it."""
    assert SCHEMA in rows(), AFTER_A_RELEASE.replace(str(SCHEMA), str(SCHEMA - 1))
    release, digest = rows()[SCHEMA]
    now = shape_hash()
    if request.config.getoption("--update") and release == UNRELEASED:
        assert not os.environ.get("CI"), "CI never writes it"
        text = TABLE.read_text(encoding="utf-8")
        TABLE.write_text(text.replace(digest, now), encoding="utf-8", newline="\n")
        digest = now

    assert digest == now, BEFORE_A_RELEASE if release == UNRELEASED else AFTER_A_RELEASE


def test_the_table_has_every_schema_and_its_release() -> None:
    """A schema that no release has is told in the changelog as news."""
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    news = changes.partition("## Unreleased")[2].partition("\n## ")[0]
    releases = set(
        re.findall(r"^## \[?([0-9]+\.[0-9]+\.[0-9]+)", changes, re.MULTILINE)
    )

    assert list(rows()) == list(range(1, SCHEMA + 1))
    for schema, (release, _) in rows().items():
        if release == UNRELEASED:
            assert schema == SCHEMA
            assert f"schema {schema}" in news, (
                f"schema {schema} is in no release, says {TABLE.name}: tell it in "
                f"CHANGELOG.md, or put the release into the table that it went out with"
            )
        else:
            assert release in releases


def test_there_is_a_step_from_each_schema_to_the_next() -> None:
    """No older document is left behind."""
    assert set(MIGRATIONS) == set(range(1, SCHEMA))


def test_a_document_of_this_schema_is_kept(golden: Callable[[str, Path], None]) -> None:
    """The sample of later releases is what this release writes."""
    golden(dumps(FULL), sample_of(SCHEMA))

    assert loads(sample_of(SCHEMA).read_bytes()) == FULL


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_documents_of_every_schema_are_read(schema: int) -> None:
    """What any release wrote can be read, and written anew."""
    resolution = loads(sample_of(schema).read_bytes())

    assert resolution.number == FULL.number
    assert loads(dumps(resolution)) == resolution


def test_words_of_explanation_may_change_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A better description needs no new number; a new property does."""
    schema = formats_json.json_schema()
    before = shape_hash()
    hashes = []
    for change in (
        {"description": "Better."},
        {"required": []},
        {"properties": {}},
        {"additionalProperties": True},
    ):
        changed = copy.deepcopy(schema)
        changed["$defs"]["clause"] |= change
        monkeypatch.setattr(formats_json, "json_schema", lambda found=changed: found)
        hashes.append(shape_hash())
    changed = copy.deepcopy(schema)
    del changed["$defs"]["resolution"]["properties"]["title"]
    hashes.append(shape_hash())

    assert hashes[0] == before
    assert before not in hashes[1:]


# Older documents
#
# Schema 1 is the first; so that the way is known before it is needed, the tests take
# this release for one of schema 3, and invent what 1 and 2 looked like:
#   1 had "heading" for "title", and the notes under "notes";
#   2 had the notes under "notes".


def _from_1(document: dict[str, Any]) -> dict[str, Any]:
    for value in objects(document["resolution"]):
        if "heading" in value:
            value["title"] = [value.pop("heading")]
    return document


def _from_2(document: dict[str, Any]) -> dict[str, Any]:
    resolution = document["resolution"]
    notes = [{"marker": mark, "content": [text]} for mark, text in resolution["notes"]]
    rest = {key: value for key, value in resolution.items() if key != "notes"}
    return {**document, "resolution": {**rest, "footnotes": notes}}


STEPS = {1: _from_1, 2: _from_2}
OLDEST = {
    "schema": 1,
    "resolution": {
        "series": "ga",
        "language": "en",
        "heading": "The sea",
        "annexes": [{"label": ["Annex"], "heading": "The land"}],
        "notes": [["*", "Reissued."]],
    },
}
MIDDLE = {
    "schema": 2,
    "resolution": {
        "series": "ga",
        "language": "en",
        "title": ["The sea"],
        "annexes": [{"label": ["Annex"], "title": ["The land"]}],
        "notes": [["*", "Reissued."]],
    },
}


@pytest.fixture
def schema_3(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take this release for one of schema 3, with two older ones."""
    for module in (document_module, write_module):
        monkeypatch.setattr(module, "SCHEMA", 3)
    monkeypatch.setattr(document_module, "MIGRATIONS", STEPS)


@pytest.mark.usefixtures("schema_3")
@pytest.mark.parametrize("backend", formats_json.BACKENDS)
@pytest.mark.parametrize("older", [OLDEST, MIDDLE])
def test_an_older_document_is_read(older: dict[str, Any], backend: str) -> None:
    """It goes through every step from its own schema on, with every library."""
    resolution = formats_json.loads(json.dumps(older), backend=backend)

    assert resolution.title == "The sea"
    assert resolution.annexes[0].title == "The land"
    assert [(n.marker, n.text) for n in resolution.footnotes] == [("*", "Reissued.")]
    assert dumps(resolution).startswith('{\n  "schema": 3,')


@pytest.mark.usefixtures("schema_3")
def test_the_dict_that_was_passed_stays_as_it_was() -> None:
    """A step may change what it gets: it gets a copy."""
    older = copy.deepcopy(OLDEST)
    formats_json.from_document(older)

    assert older == OLDEST


@pytest.mark.usefixtures("schema_3")
@pytest.mark.parametrize("backend", formats_json.BACKENDS)
@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"notes": 1}, "$: not a document of schema 2: TypeError("),
        ({"notes": [[]]}, "$: not a document of schema 2: ValueError("),
        ({"titel": []}, "$.resolution: unknown key 'titel'; did you mean 'title'?"),
    ],
)
def test_faults_of_an_older_document_are_told(
    changes: dict[str, Any], fault: str, backend: str
) -> None:
    """Not as an exception of the step; what the step leaves, the reader judges."""
    older = {"schema": 2, "resolution": MIDDLE["resolution"] | changes}
    with pytest.raises(InvalidDocument) as caught:
        formats_json.loads(json.dumps(older), backend=backend)

    assert caught.value.faults[0].startswith(fault)


@pytest.mark.usefixtures("schema_3")
@pytest.mark.parametrize("resolution", [None, [], {}])
def test_an_older_document_without_its_parts_is_refused(resolution: object) -> None:
    """Steps go by what their schema requires."""
    with pytest.raises(InvalidDocument, match="not a document of schema 2"):
        formats_json.from_document({"schema": 2, "resolution": resolution})


@pytest.mark.usefixtures("schema_3")
def test_an_older_document_that_is_too_deep_is_refused() -> None:
    """Depth is a fault, not a crash."""
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(InvalidDocument, match="nested too deeply"):
        formats_json.from_document({"schema": 1, "resolution": deep})


@pytest.mark.usefixtures("schema_3")
def test_a_document_of_a_later_schema_is_refused() -> None:
    """There is no way back."""
    with pytest.raises(
        InvalidDocument, match="schema 4, but this release reads schema 3"
    ):
        formats_json.from_document({"schema": 4})


def test_each_step_is_taken_once_and_in_order() -> None:
    """From the document's own schema to the one that is wanted, and no further."""
    taken: list[int] = []

    def step(number: int) -> Callable[[dict[str, Any]], dict[str, Any]]:
        def take(document: dict[str, Any]) -> dict[str, Any]:
            assert document["schema"] == number
            taken.append(number)
            return document

        return take

    steps = {number: step(number) for number in range(1, 9)}
    done = migrate({"schema": 3, "resolution": {}}, 7, steps)

    assert taken == [3, 4, 5, 6]
    assert done == {"schema": 7, "resolution": {}}


def test_objects_are_yielded_from_without_to_within() -> None:
    """A step sees every object once, in the order of the text."""
    value = [{"n": 1, "a": [{"n": 2}, "x", [{"n": 3}]], "b": {"n": 4}}, {"n": 5}]

    assert [found["n"] for found in objects(value)] == [1, 2, 3, 4, 5]
