"""The elements of Akoma Ntoso, by what a reader has to do with them."""

__all__ = [
    "DOCUMENTS",
    "ENTRIES",
    "HEADINGS",
    "INLINES",
    "INSIDE",
    "LISTS",
    "SILENT",
    "TEXTS",
]

#: What is a document.
DOCUMENTS = frozenset(
    {
        "act", "amendment", "bill", "debateReport", "doc", "documentCollection",
        "judgment", "statement",
    }
)  # fmt: skip
#: What has a number and words of its own.
ENTRIES = frozenset(
    {
        "alinea", "citation", "clause", "indent", "item", "li", "paragraph", "point",
        "recital", "subclause", "subparagraph", "tblock",
    }
)  # fmt: skip
#: What holds words: of the paragraph itself, or of one after its list.
TEXTS = frozenset(
    {
        "block", "content", "intro", "listIntroduction", "listWrapUp", "longTitle", "p",
        "wrap", "wrapUp",
    }
)  # fmt: skip
#: What holds entries.
LISTS = frozenset({"blockList", "list", "ol", "sublist", "ul"})
#: Headings of their own or of what they stand in.
HEADINGS = frozenset({"crossHeading", "docTitle", "docType", "heading", "subheading"})
#: Texts within the text.
INSIDE = frozenset({"embeddedStructure", "quotedStructure"})
#: What stands within a line.
INLINES = frozenset(
    {
        "a", "abbr", "affectedDocument", "argument", "authorialNote", "b", "br",
        "change", "concept", "courtType", "date", "decoration", "def", "del",
        "docAuthority", "docCommittee", "docDate", "docIntroducer", "docJurisdiction",
        "docNumber", "docProponent", "docPurpose", "docStage", "docStatus",
        "docketNumber", "em", "embeddedText", "entity", "eol", "eop", "event",
        "fillIn", "i", "img", "inline", "ins", "judge", "lawyer", "legislature",
        "location", "marker", "mmod", "mod", "mref", "neutralCitation", "noteRef",
        "num", "object", "omissis", "opinion", "organization", "outcome", "party",
        "person", "placeholder", "process", "quantity", "quotedText", "recordedTime",
        "ref", "relatedDocument", "remark", "rmod", "role", "rref", "session",
        "shortTitle", "signature", "span", "strong", "sub", "sup", "term", "time", "u",
        "vote",
    }
)  # fmt: skip
#: Nothing of these is printed.
SILENT = frozenset({"componentRef", "documentRef", "img", "meta"})
