"""How much of the published collection is read exactly: ``python -m tests.accuracy``."""
