"""How much of published documents is read exactly: ``python -m tests.accuracy``."""
