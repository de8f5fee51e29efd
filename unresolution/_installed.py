"""
Whether any installed package announces plug-ins of a group.

`importlib.metadata` costs more to import than the rest of a first reading; mostly there
is nothing to be found.  So the files in which it would look are looked through first,
and it is asked only if one of them names the group.
"""

import os
import sys
from importlib.machinery import PathFinder

__all__ = ["may_be_announced"]

_ABOUT = (".dist-info", ".egg-info")


def may_be_announced(group: str) -> bool:
    """Tell whether it is worth asking `importlib.metadata` for the entry points."""
    for finder in sys.meta_path:
        if finder is not PathFinder and hasattr(finder, "find_distributions"):
            return True  # one that knows distributions that are in no folder
    head = f"[{group}]".encode()
    return any(_names(folder or ".", head) for folder in sys.path)


def _names(folder: str, head: bytes) -> bool:
    """Tell whether a distribution in *folder* has *head* among its entry points."""
    try:
        names = os.listdir(folder)  # noqa: PTH208 - pathlib is dear to import
    except NotADirectoryError:
        return True  # an archive: that is not looked into here
    except OSError:
        return False
    egg = folder.lower().endswith(".egg")
    for name in names:
        lowered = name.lower()
        if lowered.endswith(_ABOUT) or (egg and lowered == "egg-info"):
            path = f"{folder}/{name}/entry_points.txt"
            try:
                with open(path, "rb") as file:  # noqa: PTH123 - as above
                    if head in file.read():
                        return True
            except OSError:
                continue
    return False
