"""What other people's code relies on changes on purpose, and is told."""

import difflib
import os
import re
import sys
from pathlib import Path

import attrs
import pytest

from tests import public_api
from tests.corpus import ROOT

SNAPSHOT = Path(__file__).with_name("public_api.txt")
REFERENCE = ROOT / "docs" / "reference" / "index.md"

HOW_TO_RENEW = f"""
The public interface is not the one that {SNAPSHOT.name} tells.  If that is meant:
  1. make test ARGS="-k public_api --update", and read what changed in the file;
  2. tell it in CHANGELOG.md: what is new under "Added"; what is gone or was changed
     under "Changed", with what its users are to do.
"""


@pytest.mark.skipif(
    sys.version_info[:2] != (3, 11), reason="the listing is that of Python 3.11"
)
def test_the_public_interface_is_as_it_was_told(request: pytest.FixtureRequest) -> None:
    """No name, signature or type changes without somebody's meaning it."""
    now = public_api.listing()
    if request.config.getoption("--update"):
        assert not os.environ.get("CI"), "CI never writes it"
        SNAPSHOT.write_text(now, encoding="utf-8", newline="\n")
    before = SNAPSHOT.read_text(encoding="utf-8")
    difference = difflib.unified_diff(
        before.splitlines(), now.splitlines(), "told", "found", n=0, lineterm=""
    )

    assert now == before, "\n".join(["", *difference, HOW_TO_RENEW])


def test_the_reference_names_the_public_modules() -> None:
    """People and the listing mean the same modules by "public"."""
    page = REFERENCE.read_text(encoding="utf-8")
    table = page.partition("## Public modules\n")[2].partition("\n## ")[0]

    assert tuple(re.findall(r"^\| `([a-z._]+)` ", table, re.MULTILINE)) == (
        public_api.MODULES
    )


def test_a_change_is_seen() -> None:
    """Another name, default, type or member of a class is another listing."""

    def told(cls: type) -> str:
        return "\n".join(public_api.Lister().named("x.Thing", cls))

    def thing(**members: object) -> str:
        return told(
            attrs.frozen(type("Thing", (), {"__module__": "unresolution.x"} | members))
        )

    seen = [
        thing(),
        thing(__annotations__={"a": int}),
        thing(__annotations__={"b": int}),
        thing(__annotations__={"a": int | None}),
        thing(__annotations__={"a": int}, a=1),
        thing(__annotations__={"a": int}, a=2),
        thing(__annotations__={"a": int}, a=attrs.field(kw_only=True)),
        thing(b=lambda self: 1),
        thing(b=lambda self, c: 1),
        thing(b=lambda self, c=1: 1),
        thing(b=lambda self, *, c=1: 1),
        thing(b=property(lambda self: 1)),
        thing(b=classmethod(lambda cls: 1)),
    ]

    assert len(set(seen)) == len(seen)
