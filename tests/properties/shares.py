"""How many of a profile's examples a test gets that is one of many alike."""

from hypothesis import settings

__all__ = ["PER_KIND", "PER_PAIR"]

#: For each pair of a series and a language: the law itself, with all examples, draws
#: both; there are 42 pairs, and together they get as many again.
PER_PAIR = settings(max_examples=max(5, settings.default.max_examples // 25))

#: For each of a handful of kinds where one test draws them all, and for what is not one
#: of the laws of reading and writing.
PER_KIND = settings(max_examples=max(10, settings.default.max_examples // 5))
