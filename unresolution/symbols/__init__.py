"""
Document symbols: the names that the United Nations gives its documents.

`errors` says what went wrong and where, `words` lists what is spelled in a way of its
own, `patterns` has the shapes, `scanner` goes through the characters, `part` holds one
decomposed symbol and prints it, `roles` tells which component is which, `grammar`
reads, and `symbol` has the value that the rest of the library uses.
"""

from .errors import InvalidSymbol
from .part import SymbolSession
from .symbol import Symbol

__all__ = ["InvalidSymbol", "Symbol", "SymbolSession"]
