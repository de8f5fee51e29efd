"""
The words of symbols: organs, marks of nature, divisions.

The grammar is open: a subsidiary body that isn't named here is still read.  What is
listed is what is spelled in a way of its own or means something to the reader.

Source: Dag Hammarskjöld Library, "UN Document Symbols"; the symbols cited in published
resolutions.
"""

#: Organs and series with documents of their own, the first component of a symbol.  An
#: organ that isn't listed is read too, but only in capitals: "and/or 3" is no symbol.
ROOTS = frozenset({
    "A", "APLC", "BWC", "CAC", "CAT", "CBD", "CCPR", "CCW", "CD", "CEB", "CED", "CEDAW",
    "CERD", "CMW", "CRC", "CRPD", "CTOC", "DP", "E", "ECE", "FCCC", "HRI", "HS", "HSP",
    "ICC", "ICCD", "ID", "IPBES", "ISBA", "JIU", "LOS", "NPT", "S", "SPLOS", "ST", "T",
    "TD", "TPNW", "UNEP", "UNW", "WFC",
})  # fmt: skip

#: Press releases look like documents ("SC/6816") but carry no symbol.
PRESS = frozenset({"AFR", "ECOSOC", "GA", "HR", "SC", "SG"})

#: What a component says of the nature of the document, either by itself ("RES", "INF")
#: or with the number ("L.26", "PV.70").
MARKS = frozenset({"DEC", "INF", "NGO", "PET", "PRST", "RES"})
RESOLUTION_MARKS = frozenset({"DEC", "PRST", "RES"})

#: Bodies that are numbered themselves: "C.3" alone names a committee, no document.
BODIES = frozenset({
    "AC", "C", "CN", "CONF", "COP", "EA", "GC", "HA", "PC", "PCN", "SC", "SUB", "WG",
})  # fmt: skip

#: Assemblies whose session is in the component: "EA.2" is their second session.
ASSEMBLIES = frozenset({"EA", "HA"})

#: Words that aren't printed in capitals.
_MIXED = {
    "AGENDA": "Agenda",
    "EXCOM": "ExCom",
    "OZL": "OzL",
    "PRO": "Pro",
    "SUB": "Sub",
}

#: Heads of divisions, by their letters alone; of two that begin alike the longer first.
DIVISIONS = {
    "annex": "Annex",
    "incomesect": "Income sect.",
    "introduction": "Introduction",
    "parts": "Parts",
    "part": "Part",
    "prog": "Prog.",
    "resumption": "Resumption",
    "sects": "Sects.",
    "sect": "Sect.",
    "supp": "Supp",
    "vols": "Vols.",
    "vol": "Vol.",
}


def official_word(word: str) -> str:
    """Return *word*, letters with hyphens and stops between, as the UN prints it."""
    words = word.upper().split(".")
    return ".".join([_MIXED.get(part, part) for part in words])


def official_division(head: str, items: str) -> str:
    """
    Return a division as the UN prints it.

    *head* is a key of `DIVISIONS` in any letter case; *items* are the numbers after it.

    >>> official_division("parts", "IandII")
    'Parts I and II'
    """
    numbers = items.upper().replace("AND", " and ").replace(",", ", ")
    return f"{DIVISIONS[head.lower()]} {numbers}".rstrip()
