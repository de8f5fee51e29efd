"""
Where the real documents lie that tests and measurements read.

They are not part of the project. `UNRESOLUTION_CORPUS` names their folder; without
it the one beside the project is taken, and tests that need it are skipped if there
is none. Inside lie `text/<style>/<body>/<language>/*.txt` (page texts) and
`akn/<body>/<language>/*.xml` (official Akoma Ntoso with the same names).
"""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = "UNRESOLUTION_CORPUS"


def corpus_root() -> Path | None:
    """
    Return the folder of the corpus, or None where there is none.

    Raises:
        NotADirectoryError: If the environment names something that is no folder: a
            misspelt name must not turn tests off in silence.
    """
    named = os.environ.get(ENVIRONMENT)
    if not named:
        beside = ROOT.parent / "shared" / "corpus"
        return beside if beside.is_dir() else None
    if not Path(named).is_dir():
        raise NotADirectoryError(f"{ENVIRONMENT} names no folder: {named}")
    return Path(named)


def texts(
    style: str | None = None, body: str | None = None, language: str | None = None
) -> list[Path]:
    """
    Return page texts in a stable order; None stands for all.

    Args:
        style: How the text was had: "seed", "stream", "markdown", "pdf", "historic" …
        body: "ga", "sc", "ecosoc", "hrc" …
        language: "en", "fr", "es", "ru", "ar", "zh".
    """
    return _files("text", style, body, language, suffix=".txt")


def akn_files(body: str | None = None, language: str | None = None) -> list[Path]:
    """Return the official Akoma Ntoso files in a stable order; None stands for all."""
    return _files("akn", body, language, suffix=".xml")


def truth(text: Path) -> Path | None:
    """Return the official Akoma Ntoso file of the page text at *text*, if there is."""
    root = corpus_root()
    if root is None:
        return None
    path = root.joinpath("akn", *text.parts[-3:]).with_suffix(".xml")
    return path if path.is_file() else None


def _files(top: str, *folders: str | None, suffix: str) -> list[Path]:
    root = corpus_root()
    if root is None:
        return []
    pattern = "/".join([top, *(folder or "*" for folder in folders), f"*{suffix}"])
    return sorted(root.glob(pattern))
