"""How fast JSON is written and read, beside those whose trade it is; and pickling."""

import importlib
import importlib.util
import json
import pickle
import tracemalloc
from collections.abc import Callable

from tests.benchmarks.inputs import DOCUMENTS, documents
from tests.benchmarks.mirrors import cattrs_converter, pydantic_mirror
from tests.benchmarks.report import Report
from tests.benchmarks.timing import race
from unresolution import parse
from unresolution.formats import json as ours
from unresolution.model import Resolution

Candidates = dict[str, Callable[[], object]]


def measure(report: Report) -> None:
    """Measure writing and reading, then pickling, then what a tree weighs."""
    resolutions = [parse(text).resolution for text in documents("seed")]
    lines = [ours.dumps(one, compact=True).encode() for one in resolutions]
    candidates = _readers(report, lines, resolutions) | _writers(resolutions)
    candidates |= _pydantic(report, lines, resolutions)
    candidates |= _pickles(resolutions)
    candidates["parse"] = lambda: [parse(text) for text in documents("seed")]
    times = race(candidates)
    size = sum(map(len, lines))
    base = "orjson.loads" if "orjson.loads" in candidates else "json.loads"
    report.title("JSON and pickle")
    report.say(
        f"{DOCUMENTS} documents, {size / DOCUMENTS / 1000:.1f} KB of JSON in one line "
        "each. pydantic has a mirror of the model that reads the same JSON, and cattrs "
        "its own converter for orjson, with unions told apart by a tag."
    )
    report.table(
        ["", "µs a document", "median", "MB/s of JSON", f"x {base}"],
        [
            [
                name,
                times.best(name) / DOCUMENTS * 1e6,
                times.median(name) / DOCUMENTS * 1e6,
                size / times.best(name) / 1e6,
                times.ratio(name, base),
            ]
            for name in candidates
        ],
    )
    for figure, (name, other) in _FIGURES.items():
        if name in candidates and other in candidates:
            report.figures[figure] = times.ratio(name, other)
    weigh(report, lines)


#: Figure, and of which two candidates it is the ratio.
_FIGURES = {
    "loads / orjson.loads": ("loads, orjson", "orjson.loads"),
    "cattrs / loads": ("cattrs, loads", "loads, orjson"),
    "pydantic / loads": ("pydantic, validate_json", "loads, orjson"),
    "cattrs / dumps": ("cattrs, dumps", "dumps, orjson"),
    "pydantic / dumps": ("pydantic, dump_json", "dumps, orjson"),
    "loads / json.loads": ("loads, json", "json.loads"),
    "pickle / parse": ("pickle, dumps and loads", "parse"),
}


def _readers(
    report: Report, lines: list[bytes], resolutions: list[Resolution]
) -> Candidates:
    found: Candidates = {"json.loads": lambda: [json.loads(line) for line in lines]}
    for name, module in (("orjson", "orjson"), ("msgspec", "msgspec.json")):
        if importlib.util.find_spec(name) is None:
            report.miss(name, "pip install -e '.[orjson,msgspec]'")
            continue
        library = importlib.import_module(module)
        decode = library.loads if name == "orjson" else library.decode
        label = "orjson.loads" if name == "orjson" else "msgspec.json.decode"
        found[label] = lambda decode=decode: [decode(line) for line in lines]
    for name in reversed(_backends()):
        found[f"loads, {name}"] = lambda name=name: [
            ours.loads(line, backend=name) for line in lines
        ]
    if "orjson" in _backends():
        converter = cattrs_converter()
        theirs = [converter.dumps(one) for one in resolutions]
        assert converter.loads(theirs[0], Resolution) == resolutions[0]
        found["cattrs, loads"] = lambda: [
            converter.loads(line, Resolution) for line in theirs
        ]
        found["cattrs, dumps"] = lambda: [converter.dumps(one) for one in resolutions]
    return found


def _writers(resolutions: list[Resolution]) -> Candidates:
    found: Candidates = {}
    for name in reversed(_backends()):
        found[f"dumps, {name}"] = lambda name=name: [
            ours.dumps(one, compact=True, backend=name) for one in resolutions
        ]
        found[f"dumps, {name}, indented"] = lambda name=name: [
            ours.dumps(one, backend=name) for one in resolutions
        ]
    return found


def _pydantic(
    report: Report, lines: list[bytes], resolutions: list[Resolution]
) -> Candidates:
    if importlib.util.find_spec("pydantic") is None:
        report.miss("pydantic", "pip install -e '.[bench]'")
        return {}
    mirror = pydantic_mirror()
    inner = [
        json.dumps(ours.to_document(one)["resolution"], ensure_ascii=False).encode()
        for one in resolutions
    ]
    models = [mirror.model_validate_json(line) for line in inner]
    return {
        "pydantic, validate_json": lambda: [
            mirror.model_validate_json(line) for line in inner
        ],
        "pydantic, dump_json": lambda: [
            model.model_dump_json(exclude_defaults=True) for model in models
        ],
    }


def _pickles(resolutions: list[Resolution]) -> Candidates:
    pickled = [pickle.dumps(one) for one in resolutions]
    return {
        "pickle.dumps": lambda: [pickle.dumps(one) for one in resolutions],
        "pickle.loads": lambda: [pickle.loads(one) for one in pickled],
        "pickle, dumps and loads": lambda: [
            pickle.loads(pickle.dumps(one)) for one in resolutions
        ],
    }


def _backends() -> list[str]:
    return [name for name in ours.BACKENDS if importlib.util.find_spec(name)]


def weigh(report: Report, lines: list[bytes]) -> None:
    """Measure what a tree of ours weighs, beside the dicts that its JSON becomes."""
    dicts = _weight(lambda: [json.loads(line) for line in lines])
    trees = _weight(lambda: [ours.loads(line) for line in lines])
    report.say(
        f"A resolution weighs {trees / len(lines) / 1000:.1f} KB, "
        f"{trees / dicts:.2f} times the dicts that `json.loads` makes of its JSON."
    )
    report.figures["tree / dicts"] = trees / dicts


def _weight(make: Callable[[], object]) -> int:
    make()
    tracemalloc.start()
    kept = make()
    weight, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return weight


if __name__ == "__main__":
    measure(Report())
