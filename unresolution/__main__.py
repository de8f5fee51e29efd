"""``python -m unresolution``, and the command of that name."""

import gc
import sys

__all__ = ["main"]


def main() -> int:
    """
    Run the command in a process of its own; return its exit status.

    What is loaded is never garbage, and what is left in the end goes with the process:
    the collector, which would look through both, takes a tenth of the time of a
    document.
    """
    gc.disable()
    from .cli.main import main as run  # noqa: PLC0415 - without the collector

    gc.freeze()
    gc.enable()
    try:
        return run()
    finally:
        gc.freeze()


if __name__ == "__main__":
    sys.exit(main())
