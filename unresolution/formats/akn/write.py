"""
A resolution as Akoma Ntoso in the profile of the United Nations, AKN4UN.

What is written validates against the strict OASIS schema; no printed word is missing
from the text of its elements; and `own.read` gives the same resolution back.

Source: AKN4UN guidelines, parts 1 and 2; the files that the United Nations publishes,
where the guidelines leave a choice.
"""

from collections.abc import Iterator

from ... import _re as re
from ...errors import UnknownName
from ...languages import registry as languages
from ...model import Annex, Block, Clause, Embedded, Resolution, Section
from ...series import registry as series_registry
from .deep import Deep, run
from .iri import Name, date_text, id_part
from .own import AKN, AKN4UN, LANGUAGES, NAMESPACE, blocks_of, statement_name
from .sink import Slot, element, escape
from .write_blocks import BlockWriter
from .write_inlines import Scope, Sheet
from .write_lines import write_closing_line, write_masthead, write_origin
from .write_links import find_links
from .write_meta import Dates, dates_of, write_facts, write_identification, write_record

__all__ = ["dumps"]

_ACTORS = {
    "ga": "un-ga",
    "ga-decision": "un-ga",
    "sc": "un-sc",
    "sc-prst": "un-sc",
    "ecosoc": "un-ecosoc",
    "hrc": "un-hrc",
    "unea": "un-unea",
}


def dumps(resolution: Resolution) -> str:
    """
    Write *resolution* as Akoma Ntoso 3.0 in the profile AKN4UN.

    >>> from unresolution.model import Resolution
    >>> print(dumps(Resolution(series="sc", language="en")).splitlines()[1][:11])
    <akomaNtoso
    """
    sheet = Sheet(resolution.language, find_links(resolution))
    namespaces = {"xmlns": AKN, "xmlns:akn4un": AKN4UN, "xmlns:unr": NAMESPACE}
    sheet.sink.start("akomaNtoso", namespaces)
    run(_Document(sheet, resolution).write())
    sheet.sink.end()
    return sheet.sink.text()


class _Document:
    """One resolution of a file: the whole, a part, or a text inside the text."""

    def __init__(
        self,
        sheet: Sheet,
        resolution: Resolution,
        prefix: str = "",
        outer: "_Document | None" = None,
        component: str = "!main",
    ) -> None:
        self._sheet = sheet
        self._sink = sheet.sink
        self._resolution = resolution
        self._prefix = prefix
        self.dates: Dates = dates_of(resolution, outer.dates if outer else None)
        self._collection = bool(resolution.parts) and not resolution.body
        self.name: Name = self._iri(outer, component)
        self._statement = (
            "publicationResolution"
            if self._collection
            else statement_name(resolution.series, resolution.status)
        )
        self.scope: Scope = Scope(
            resolution,
            prefix,
            outer.scope if outer else None,
            blocks_of(self._statement),
        )
        self._blocks = BlockWriter(sheet, self.scope, self._embedded)
        self._nested = outer is not None

    def _iri(self, outer: "_Document | None", component: str) -> Name:
        resolution = self._resolution
        if resolution.number is not None:
            number = Name.number_part(resolution.number)
        elif resolution.symbol is not None:
            number = Name.number_part(str(resolution.symbol))
        elif outer is not None:
            number = outer.name.number
        else:
            number = "unnumbered"
        own = resolution.number is not None or resolution.symbol is not None
        collection = self._collection
        return Name(
            "collection/publication" if collection else "statement/deliberation",
            self._actor(),
            date_text(self.dates.adopted),
            number,
            _iso639_2(resolution.language),
            "!main" if own else component,
        )

    def _actor(self) -> str:
        name = self._resolution.series
        return _ACTORS.get(name) or f"un-{id_part(name) or 'organ'}"

    # The document ---------------------------------------------------------------------

    def write(self) -> Deep:
        """Write the whole document."""
        sink, resolution = self._sink, self._resolution
        if self._collection:
            sink.start("documentCollection", {"name": self._statement})
        else:
            attributes = {"name": self._statement, "contains": "originalVersion"}
            sink.start("statement", attributes)
        references = self._meta()
        self._cover_page()
        self._preface()
        before, after = _halves(resolution.body)
        yield self._preamble(before)
        parts = [self._part_id(part) for part in resolution.parts]
        if self._collection:
            self._collection_body(parts)
        else:
            sink.start("mainBody", self._lang())
            yield self._blocks.body(after, self._prefix)
            sink.end()
        rest = self._conclusions()
        if resolution.annexes:
            component = self.name.component.removeprefix("!main")
            yield self._attachments(resolution.annexes, self._prefix, component)
        if parts:
            yield self._components(parts)
        notes = self._sheet.rest_of_notes(self.scope)
        if notes:
            container = _container("notes", notes)
            rest.fill([container] if resolution.closing else [_conclusions(container)])
        if references is not None:
            references.fill(_references(self._sheet.references()))
        sink.end()

    def _lang(self) -> dict[str, str | None]:
        """Return the attribute that names the language, inside a file of another."""
        language = self._resolution.language
        known = re.fullmatch(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*", language)
        other = language != self._sheet.language
        return {"xml:lang": language if other and known else None}

    def _meta(self) -> Slot | None:
        """Write the metadata; what is referred to is known only in the end."""
        sheet, sink, resolution = self._sheet, self._sink, self._resolution
        sink.start("meta")
        name = self._organ_name()
        sheet.named("TLCOrganization", self.name.actor, name)
        write_identification(sheet, self.name, self.dates, resolution)
        if resolution.record is not None:
            write_record(sheet, resolution.record)
        references = None if self._nested else sink.slot()
        language = self.name.language
        write_facts(sheet, resolution, self.dates, self._statement, language)
        sink.end()
        return references

    def _organ_name(self) -> str:
        name = self._resolution.series
        try:
            series = series_registry.get(name)
            language = languages.get(self._resolution.language)
        except UnknownName:
            return name
        return series.organ_name(language) or name

    # Around the text ------------------------------------------------------------------

    def _cover_page(self) -> None:
        masthead, origin = self._resolution.masthead, self._resolution.origin
        if not masthead.lines and origin is None:
            return
        self._sink.start("coverPage", self._lang())
        for line in write_masthead(self._sheet, self.scope, masthead):
            self._sink.write(line)
        if origin is not None:
            self._sink.write(write_origin(self._sheet, self.scope, origin))
        self._sink.end()

    def _preface(self) -> None:
        """Write number and title, and the letter: of a part above, of a whole below."""
        resolution = self._resolution
        lines = []
        if resolution.title_content or self._numbered_here():
            lines.append(self._title())
        if resolution.letter_content:
            letter = self._sheet.inline(resolution.letter_content, self.scope)
            attributes = {"refersTo": self._sheet.fixed("letter")}
            place = 0 if self._nested else len(lines)
            lines.insert(place, element("docNumber", attributes, letter))
        if not lines:
            return
        self._sink.start("preface", self._lang())
        for line in lines:
            self._sink.add("p", inner=line)
        self._sink.end()

    def _title(self) -> str:
        resolution = self._resolution
        number = title = ""
        if self._numbered_here():
            # "75/257" of "75/257 B": the letter stands on a line of its own.
            shown = resolution.number or ""
            shown = shown.removesuffix(f" {resolution.letter}")
            number = element("docNumber", inner=escape(shown))
        if resolution.title_content:
            title = self._sheet.inline(resolution.title_content, self.scope)
            attributes = {"refersTo": self._sheet.fixed("resolutionTitle")}
            title = element("docTitle", attributes, title)
        # The stop and the blank are printed, and part of neither.
        return f"{number}. {title}" if number and title else number or title

    def _numbered_here(self) -> bool:
        """Tell whether the number is printed with the title, not in the masthead."""
        number = self._resolution.number
        if number is None or (self._nested and self._resolution.letter_content):
            return False
        if self._resolution.title_content:
            return True
        return all(
            line.kind != "document_type" or number not in line.text
            for line in self._resolution.masthead.lines
        )

    def _preamble(self, before: tuple[Block, ...]) -> Deep:
        formula = self._resolution.formula_content
        if not formula and not before:
            return
        self._sink.start("preamble", self._lang())
        if formula:
            self._sink.start("formula", {"name": "enactingFormula"})
            self._sink.add("p", inner=self._sheet.inline(formula, self.scope))
            self._sink.end()
        yield self._blocks.preamble(before, self._prefix)
        self._sink.end()

    def _conclusions(self) -> Slot:
        """Write the closing, and keep a place for the notes that nothing cites."""
        closing = self._resolution.closing
        if not closing:
            return self._sink.slot()
        self._sink.start("conclusions", self._lang())
        self._sink.start("container", {"name": "adoption"})
        for line in closing:
            self._sink.write(write_closing_line(self._sheet, self.scope, line))
        self._sink.end()
        rest = self._sink.slot()
        self._sink.end()
        return rest

    # Other documents ------------------------------------------------------------------

    def _attachments(
        self, annexes: tuple[Annex, ...], prefix: str, component: str
    ) -> Deep:
        sink = self._sink
        sink.start("attachments")
        for count, annex in enumerate(annexes, 1):
            eid = self._sheet.ids.new(prefix, "att")
            path = f"{component}/annex_{count}" if component else f"!annex_{count}"
            sink.start("attachment", {"eId": eid})
            for head, content in (
                ("num", annex.label_content),
                ("heading", annex.title_content),
            ):
                if content:
                    inner = self._sheet.inline(content, self.scope)
                    sink.add(head, self._lang(), inner)
            sink.start("doc", {"name": "annex", "contains": "originalVersion"})
            sink.start("meta")
            name = self.name.of(path)
            write_identification(self._sheet, name, self.dates, None)
            sink.end()
            sink.start("mainBody", self._lang())
            yield self._blocks.of_annex().body(annex.body, eid)
            sink.end()
            if annex.annexes:
                yield self._attachments(annex.annexes, eid, path)
            sink.end()
            sink.end()
        sink.end()

    def _part_id(self, part: Resolution) -> str:
        return self._sheet.ids.new(self._prefix, "cmp", part.letter)

    def _collection_body(self, parts: list[str]) -> None:
        self._sink.start("collectionBody")
        for part, eid in zip(self._resolution.parts, parts, strict=True):
            self._sink.start("component", {"eId": f"{eid}__ref"})
            shown = part.letter or part.number or eid
            self._sink.add("documentRef", {"href": f"#{eid}", "showAs": shown})
            self._sink.end()
        self._sink.end()

    def _components(self, parts: list[str]) -> Deep:
        self._sink.start("components")
        for count, (part, eid) in enumerate(
            zip(self._resolution.parts, parts, strict=True), 1
        ):
            self._sink.start("component", {"eId": eid})
            component = f"!part_{id_part(part.letter or '') or count}"
            yield _Document(self._sheet, part, eid, self, component).write()
            self._sink.end()
        self._sink.end()

    def _embedded(self, _scope: Scope, block: Embedded, eid: str) -> Deep:
        component = f"!{eid}"
        inner = _Document(self._sheet, block.resolution, eid, self, component)
        yield inner.write()


def _iso639_2(code: str) -> str:
    if code in LANGUAGES:
        return LANGUAGES[code]
    try:
        return languages.get(code).iso639_2
    except UnknownName:
        return "und"


def _halves(body: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Divide *body* after the last preambular clause before the operative part."""
    stop = 0
    for index, block in enumerate(body, 1):
        if isinstance(block, Section | Embedded):
            break
        if isinstance(block, Clause):
            if block.kind == "operative":
                break
            stop = index
    return body[:stop], body[stop:]


def _container(name: str, lines: list[str]) -> str:
    return element("container", {"name": name}, "".join(lines))


def _conclusions(inner: str) -> str:
    return element("conclusions", inner=inner)


def _references(lines: list[str]) -> Iterator[str]:
    yield '<references source="#unresolution">'
    for line in lines:
        yield f"  {line}"
    yield "</references>"
