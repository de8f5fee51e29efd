"""
Fuzz one target: ``python -m tests.fuzz.child TARGET FOLDER [options of libFuzzer]``.

A finding doesn't end the run: the first input for each place that fails is kept in
``FOLDER/findings``, with what was raised.
"""

import hashlib
import random
import sys
import traceback
from collections.abc import Callable
from pathlib import Path


def main(name: str, folder: Path, options: list[str]) -> None:
    """Fuzz until the options say that it is enough."""
    import atheris

    # Only what is imported from now on is watched.
    with atheris.instrument_imports(include=["unresolution"]):
        from . import targets
        from .mutate import MUTATORS

    # The formats are loaded late: now, so that they are watched as well.
    with atheris.instrument_imports(include=["unresolution"]):
        import unresolution.citations
        import unresolution.cli.main
        import unresolution.formats.akn.read
        import unresolution.formats.akn.write
        import unresolution.formats.json
        import unresolution.formats.markdown  # noqa: F401

    change = MUTATORS.get(name)

    def mutate(data: bytes, size: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if change is None or chance.random() < 0.4:
            return atheris.Mutate(data, size)
        return change(data, size, chance)

    check = kept(targets.TARGETS[name], folder / "findings", name)
    seeds = folder / "seeds" / name
    corpus = folder / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    arguments = [sys.argv[0], *options, str(corpus), str(seeds)]
    atheris.Setup(arguments, check, custom_mutator=mutate)
    atheris.Fuzz()


def kept(
    target: Callable[[bytes], None], findings: Path, name: str
) -> Callable[[bytes], None]:
    """Return *target*, which keeps the first input for each place that fails."""
    findings.mkdir(parents=True, exist_ok=True)
    seen = {path.stem for path in findings.glob("*.txt")}

    def check(data: bytes) -> None:
        try:
            target(bytes(data))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
            frames = traceback.extract_tb(error.__traceback__)
            places = [
                f"{f.name}:{f.line}" for f in frames if "tests/fuzz" not in f.filename
            ]
            own = [f"{f.lineno}" for f in frames if "tests/fuzz" in f.filename]
            where = "|".join([type(error).__name__, *places[-3:], *own])
            key = f"{name}-{hashlib.sha256(where.encode()).hexdigest()[:10]}"
            if key not in seen:
                seen.add(key)
                (findings / f"{key}.bin").write_bytes(data)
                report = "".join(traceback.format_exception(error))
                (findings / f"{key}.txt").write_text(
                    report, "utf-8", "backslashreplace"
                )
                print(f"FOUND {key}: {type(error).__name__}", file=sys.stderr)

    return check


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
