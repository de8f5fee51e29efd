"""Tests of the package, and the tools that measure it (`python -m tests.accuracy`)."""
