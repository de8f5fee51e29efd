"""Running text of the XML: emphasis, notes and their marks, what lies between."""

import html
from collections.abc import Iterable, Iterator

from ... import _re as re
from ..._text import clean
from ...errors import Diagnostic, Severity
from ...model import Content, Emphasis, Inline, NoteReference, Text, inlines
from ...model.inlines import join_around, join_phrase, join_plain, join_runs, phrase_of
from .read_flow import BOLD, BREAK, ITALIC, STYLE_NAMES, Flow, Part
from .read_notes import BEGUN, Notes, marker_in, note, without_mark
from .tree import NAMES, Element, place

__all__ = ["Words", "without_bold"]

_STYLE_TAGS = {"i": ITALIC, "em": ITALIC, "b": BOLD, "strong": BOLD}

#: Words of others within a sentence; attributes hold their quotation marks.
_QUOTED = frozenset({"embeddedText", "quotedText"})

#: The mark of a note, and the end of a line (`eol`, `br`).
_UNSTYLED = frozenset({"authorialNote", "noteRef", "eol", "br"})

_SPECIAL = _QUOTED | _UNSTYLED

#: "&amp;nbsp;" in the file is "&nbsp;" in the tree: somebody escaped it twice.
_ESCAPED = re.compile(
    "&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"
)

#: Notes don't hold notes; a file that says so is read, but not without end.
_DEEPEST_NOTE = 4


class Words:
    """Reads running text, and keeps the notes and findings that come with it."""

    def __init__(self) -> None:
        self.names = NAMES
        self.notes = Notes()
        self.diagnostics: list[Diagnostic] = []
        self._times: dict[str, int] = {}
        self._first: dict[str, tuple[str, str]] = {}
        self._styles: dict[str | None, int] = {}
        self._note_depth = 0

    # Findings ---------------------------------------------------------------

    def report(
        self,
        code: str,
        message: str,
        element: Element | None = None,
        severity: Severity = "info",
    ) -> None:
        """Note what was odd about *element*."""
        where = None if element is None else place(element)
        self.diagnostics.append(Diagnostic(code, severity, message, where=where))

    def count(self, code: str, message: str, element: Element) -> None:
        """Note what a document does again and again: told once, with a count."""
        if code in self._times:
            self._times[code] += 1
        else:
            self._times[code] = 1
            self._first[code] = message, place(element)

    def counted(self) -> Iterator[Diagnostic]:
        """Yield the findings that were counted."""
        for code, (message, where) in self._first.items():
            told = f"{message} ({self._times[code]} times)"
            yield Diagnostic(code, "info", told, where=where)

    # Text -------------------------------------------------------------------

    def content(
        self,
        element: Element,
        children: list[Element] | None = None,
        *,
        heading: bool = False,
    ) -> Content:
        """
        Return the words of *element*.

        Args:
            element: Read with all that is in it.
            children: What is in it, if the caller knows.
            heading: Titles and headings are set in bold: that is no emphasis.
        """
        if children is None:
            children = element[:]
        if not children:
            text = element.text
            if not text:
                return ()
            if not text.isprintable() or "  " in text or "&" in text:
                text = self.letters(text, element)
            return join_plain(text)
        if len(children) == 1:
            styles = ITALIC if heading else ITALIC | BOLD
            content = self._around(element, children[0], styles)
            if content is not None:
                return content
        parts: Iterable[Part] = self.parts(element)
        return join_runs(_bold_off(parts) if heading else parts)

    def _around(
        self, element: Element, child: Element, styles: int = ITALIC | BOLD
    ) -> Content | None:
        """Return the words of *element*, if its one *child* holds only letters."""
        name = self.names[child.tag]
        if name == "span":
            said = child.get("class")
            style = self._styles.get(said)
            if style is None:
                style = self._style(said)
        elif name in _UNSTYLED or name in _QUOTED:
            return None
        else:
            style = _STYLE_TAGS.get(name, 0)
        if len(child):
            return None
        style &= styles
        before, inner, rest = element.text or "", child.text or "", child.tail or ""
        # Blanks at the ends are not printed.
        if before.isspace():
            before = ""
        if rest.isspace():
            rest = ""
        if not style or not inner:
            text = f"{before}{inner}{rest}"
            if text.isprintable() and "  " not in text and "&" not in text:
                return join_plain(text)
        if before and (not before.isprintable() or "  " in before or "&" in before):
            before = self.letters(before, element)
        if not rest.isprintable() or "  " in rest or "&" in rest:
            rest = self.letters(rest, child)
        if style and not before and "&" not in inner:
            phrase = phrase_of(inner, STYLE_NAMES[style])
            if phrase is not None:
                return join_phrase(phrase, rest)
        if not inner.isprintable() or "  " in inner or "&" in inner:
            inner = self.letters(inner, child)
        if not style or not inner:
            return join_runs((before, inner, rest))
        return join_around(before, STYLE_NAMES[style], inner, rest)

    def lines(
        self, element: Element, breaking: frozenset[str] = frozenset()
    ) -> list[Content]:
        """
        Return the lines of *element*, which end where the page breaks them.

        Args:
            element: Read with all that is in it.
            breaking: Names of elements that stand on lines of their own, unless the
                line goes on behind them.
        """
        inside = element[:]
        if len(inside) == 1 and self.names[inside[0].tag] not in breaking:
            content = self._around(element, inside[0])
            if content is not None:
                return [content] if content else []
        line: list[Part] = []
        lines = [line]
        for part in self.parts(element, breaking, line_end=BREAK):
            if part == BREAK:
                line = []
                lines.append(line)
            else:
                line.append(part)
        return [content for line in lines if (content := join_runs(line))]

    def letters(self, text: str, element: Element) -> str:
        """Return *text* in normal form, mended where it was escaped twice."""
        if text.isspace():
            return " "
        if "&" in text and _ESCAPED.search(text):
            self.count("akn.escaped-twice", "a character was escaped twice", element)
            text = _ESCAPED.sub(lambda match: html.unescape(match[0]), text)
        if text[0] == "\t":
            self.count("akn.tab", "a paragraph begins with a tab", element)
        return clean(text)

    def inline(self, element: Element) -> list[Part]:
        """Return the words of an element that stands where a paragraph should."""
        flow = Flow(self.letters)
        self._collect(flow, element, iter((element,)), frozenset(), " ", tails=False)
        return flow.end()

    def parts(
        self,
        element: Element,
        breaking: frozenset[str] = frozenset(),
        line_end: str = " ",
    ) -> list[Part]:
        """Return the words of *element* in order, not in normal form yet."""
        flow = Flow(self.letters)
        text = element.text
        if text and not text.isspace():
            flow.add(text, 0, element)
        self._collect(flow, element, iter(element), breaking, line_end)
        return flow.end()

    def _collect(
        self,
        flow: Flow,
        element: Element,
        elements: Iterator[Element],
        breaking: frozenset[str],
        line_end: str,
        *,
        tails: bool = True,
    ) -> None:
        """Collect the words of *elements* without going down into a call."""
        names, styles, texts, owners = self.names, self._styles, flow.texts, flow.owners
        special = _SPECIAL | breaking if breaking else _SPECIAL
        # The elements around the one whose children are read.
        above: list[tuple[Iterator[Element], int, Element]] = []
        children, style, parent = elements, 0, element
        while True:
            for child in children:
                name = names[child.tag]
                if name == "span":
                    said = child.get("class")
                    inner = styles.get(said)
                    if inner is None:
                        inner = self._style(said)
                    inner |= style
                elif name not in special:
                    inner = style | _STYLE_TAGS.get(name, 0)
                elif name in _UNSTYLED:
                    self._add_sign(flow, child, name, line_end)
                    if (tails or above) and (text := child.tail):
                        flow.add(text, style, child)
                    continue
                else:
                    inner = style
                    _add_border(flow, child, name, "startQuote")
                if text := child.text:
                    if inner:
                        flow.add(text, inner, child)
                    else:
                        texts.append(text)
                        owners.append(child)
                if len(child):
                    above.append((children, style, parent))
                    children, style, parent = iter(child), inner, child
                    break
                if name in special:
                    _add_border(flow, child, name, "endQuote")
                if (tails or above) and (text := child.tail):
                    if style:
                        flow.add(text, style, child)
                    else:
                        texts.append(text)
                        owners.append(child)
            else:
                if not above:
                    return
                name = names[parent.tag]
                if name in special:
                    _add_border(flow, parent, name, "endQuote")
                ended = parent
                children, style, parent = above.pop()
                if (tails or above) and (text := ended.tail):
                    flow.add(text, style, ended)

    def _add_sign(self, flow: Flow, element: Element, name: str, line_end: str) -> None:
        """Add the mark of a note, or the end of a line."""
        if name == "authorialNote":
            flow.drop_layout()
            if flow.ends_with("(") and (element.tail or "")[:1] == ")":
                self.count("akn.mark-brackets", "a mark stands in brackets", element)
            flow.sign(self._note(element))
        elif name == "noteRef":
            flow.sign(self._reference(element))
        else:
            flow.sign(line_end)

    def _style(self, said: str | None) -> int:
        """Return what the class of a `span` says, and keep it."""
        words = (said or "").split()
        style = ITALIC * ("italic" in words) | BOLD * ("bold" in words)
        self._styles[said] = style
        return style

    # Notes ------------------------------------------------------------------

    def _note(self, element: Element) -> NoteReference:
        """Read a note where its mark stands; return the mark."""
        marker = self._marker(element)
        reference = self.notes.reserve(marker, element.get("eId"))
        place = len(self.notes.found)
        self.notes.found.append(BEGUN)
        self._note_depth += 1
        if self._note_depth > _DEEPEST_NOTE:
            content: Content = inlines("".join(element.itertext()))
        elif (only := self.only_paragraph(element)) is not None:
            content = self.content(*only)
        else:
            content = join_runs(self._note_parts(element))
        self._note_depth -= 1
        content = self._without_mark(content, marker, element)
        self.notes.found[place] = note(marker, content, None)
        return reference

    def only_paragraph(self, element: Element) -> tuple[Element, list[Element]] | None:
        """Return the paragraph that *element* is, if it is one, and what is in that."""
        inside = element[:]
        if len(inside) != 1 or self.names[inside[0].tag] != "p":
            return None
        for text in (element.text, inside[0].tail):
            if text and not text.isspace():
                return None
        (only,) = inside
        runs = only[:]
        for run in runs:
            if self.names[run.tag] == "p":
                return None
        return only, runs

    def _marker(self, element: Element) -> str:
        """Return the marker of a note; one that can be none is a star."""
        said = element.get("marker") or ""
        marker = marker_in(said)
        if marker is None:
            shown = clean(said).strip().strip("()[]")[:20]
            message = f"a note has no marker that can be printed: {shown!r}"
            self.report("akn.note-marker", message, element, "warning")
        return marker or "*"

    def _note_parts(self, element: Element) -> Iterable[Part]:
        """Yield the words of a note, whose paragraphs are joined by a blank."""
        for part in self.parts(element, frozenset({"p"})):
            yield " " if part == BREAK else part

    def _without_mark(self, content: Content, marker: str, element: Element) -> Content:
        """Take the mark off that the text of a note begins with."""
        rest, empty = without_mark(content, marker)
        if rest is content:
            return content
        if empty:
            # Arabic and Chinese print "(1)"; at times only the number was taken out.
            self.count("akn.empty-mark", "a note begins with empty brackets", element)
        else:
            self.count("akn.own-mark", "a note begins with its own mark", element)
        return rest

    def _reference(self, element: Element) -> NoteReference:
        """Read the mark of a note that is cited once more."""
        target = (element.get("href") or "").lstrip("#")
        found = self.notes.by_id.get(target)
        if found is None:
            return NoteReference(self._marker(element))
        return NoteReference(*found)


def _add_border(flow: Flow, element: Element, name: str, which: str) -> None:
    """Add what stands at an end of *element*: a quotation mark, or that of a line."""
    if name in _QUOTED:
        # It is printed, but stands in an attribute.
        if mark := element.get(which):
            flow.add(mark, 0, element)
    elif _ends_line(element):
        flow.sign(BREAK)


def _ends_line(element: Element) -> bool:
    """Tell whether nothing goes on behind *element*: "Adopted" by 14 votes to none."""
    tail = element.tail
    return not tail or tail.isspace()


def _bold_off(parts: Iterable[Part]) -> Iterator[Part]:
    for part in parts:
        if isinstance(part, tuple) and part[0] != "italic":
            yield part[1] if part[0] == "bold" else ("italic", part[1])
        else:
            yield part


def without_bold(parts: Iterable[str | Inline]) -> Iterator[str | Inline]:
    """Take bold off: of bold italics, italics are left."""
    for part in parts:
        if isinstance(part, Emphasis) and part.style != "italic":
            yield Text(part.value) if part.style == "bold" else Emphasis(part.value)
        else:
            yield part
