"""What it costs to begin: import, first reading, the command."""

import importlib.util
import sys

from tests.benchmarks.report import Report
from tests.benchmarks.timing import started
from tests.corpus import ROOT

EXAMPLE = ROOT / "docs" / "examples" / "a-res-98-4.txt"

_CODE = {
    "bare interpreter": "pass",
    "import attrs": "import attrs",
    "import unresolution": "import unresolution",
    "unresolution.parse": "import unresolution; unresolution.parse",
    "import lxml.etree": "import lxml.etree",
    "import cattrs": "import cattrs",
    "import pydantic, one class": (
        "import pydantic\nclass A(pydantic.BaseModel):\n    a: int"
    ),
}
#: What is only there to compare with.
_OTHERS = {
    "import lxml.etree": "lxml",
    "import pydantic, one class": "pydantic",
}


def measure(report: Report) -> None:
    """Start new processes, and take the best of many."""
    read = f"from unresolution import parse; parse(open({str(EXAMPLE)!r}).read())"
    commands = {
        name: [sys.executable, "-c", code]
        for name, code in {**_CODE, "first document": read}.items()
        if importlib.util.find_spec(_OTHERS.get(name, "sys"))
    }
    commands["python -m unresolution parse --json"] = [
        *[sys.executable, "-m", "unresolution", "parse", "--json", str(EXAMPLE)]
    ]
    least = {name: started(command) for name, command in commands.items()}
    bare = least["bare interpreter"]
    attrs = least["import attrs"] - bare
    report.title("Beginning")
    report.say("New processes, their processor time, best of eleven.")
    report.table(
        ["", "ms", "ms over a bare interpreter", "x import attrs"],
        [
            [name, taken * 1000, (taken - bare) * 1000, (taken - bare) / attrs]
            for name, taken in least.items()
        ],
    )
    report.figures["import, ms"] = (least["import unresolution"] - bare) * 1000
    report.figures["parse ready / attrs"] = (least["unresolution.parse"] - bare) / attrs
    report.figures["command, ms"] = (
        least["python -m unresolution parse --json"] - bare
    ) * 1000


if __name__ == "__main__":
    measure(Report())
