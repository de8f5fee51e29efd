"""
What numbers mean, as far as they and the words before them tell: the body that has such
numbers, and the symbols that this makes of them.

What the document knows beside that is asked in `organs`.
"""

import datetime
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from ..symbols import Symbol
from ._citation import CitationKind, Sureness
from ._wording import Wording
from .dates import fits, near, plausible, read_listed
from .in_text import symbol_of
from .number import Number, read_number

__all__ = [
    "BODIES",
    "NO_SYMBOLS",
    "SHORT",
    "Answer",
    "Speaker",
    "Verdict",
    "Voice",
    "decided",
    "voice_of",
]

#: How the symbols of a body's resolutions and decisions are made of the two halves of
#: a number, or of the whole of it.
BODIES: Mapping[str, Mapping[str, str]] = {
    "ga": {"resolution": "A/RES/{}", "decision": "A/DEC/{}"},
    "sc": {"resolution": "S/RES/{}"},
    "ecosoc": {"resolution": "E/RES/{}", "decision": "E/DEC/{}"},
    "hrc": {"resolution": "A/HRC/RES/{}", "decision": "A/HRC/DEC/{}"},
    "unea": {"resolution": "UNEP/EA.{}/Res.{}", "decision": "UNEP/EA.{}/Dec.{}"},
    "habitat": {"resolution": "HSP/HA.{}/Res.{}", "decision": "HSP/HA.{}/Dec.{}"},
    "chr": {"resolution": "E/CN.4/RES/{}", "decision": "E/CN.4/DEC/{}"},
    "tc": {"resolution": "T/RES/{}"},
    "escwa": {"resolution": "E/ESCWA/RES/{}"},
}

#: Keys of it, the likeliest first.
Bodies: TypeAlias = tuple[str, ...]
Answer: TypeAlias = tuple[Bodies, Sureness]
_NOBODY: Answer = (), "open"

#: Numbers with a slash begin with the thirty-first session of the General Assembly.
_FIRST_SLASH = 31
#: The bodies that have such numbers, before it and then.
_EARLY = frozenset({"hrc", "unea", "habitat"})
_LATE = _EARLY | {"ga"}
#: "3541 (XXX)" is the last resolution of the Assembly with a roman session.
_LAST_ROMAN = 30

#: How many voices are kept, and answers of each; one takes some 400 bytes.
_MOST_VOICES, _MOST_ANSWERS = 32, 2048


class Verdict(NamedTuple):
    """
    What a number means.

    Attributes:
        targets: Its symbols; none if the organ is open.
        sure: How that is known.
        key: The number without letters and blanks, and the body, if there is one.
        form: That of the number, see `number.Number`.
        session: That of the number.
    """

    targets: tuple[Symbol, ...]
    sure: Sureness
    key: tuple[str, str | None]
    form: str
    session: int


class Listed(NamedTuple):
    """
    A dated number in a list, and what it means.

    Attributes:
        number: As printed.
        length: How many characters that has.
        date: The date; None if no calendar has it.
        verdict: What it means.
        asked: Its key in `Context.known`, if that may have another body.
    """

    number: str
    length: int
    date: datetime.date | None
    verdict: Verdict
    asked: tuple[str, str] | None


class Speaker(NamedTuple):
    """
    Whom "its" may mean.

    Attributes:
        own: The organ that speaks.
        named: The organ named last before it in the paragraph.
        acts: Whether that one is said to act: "the Assembly, in its resolution".
    """

    own: str | None
    named: str | None = None
    acts: bool = False

    @property
    def order(self) -> list[str]:
        """The likeliest first."""
        both = [self.named, self.own] if self.acts else [self.own, self.named]
        return [body for body in both if body is not None]


class Voice(dict[tuple[str, datetime.date | None], Verdict]):
    """
    What numbers mean with the same words before them, by number and date.

    That is for all of a list the same question, and of a thousand documents most cite
    what others cite, so that the answers are kept.  Only what one document knows is
    not in them: see `resolve`.
    """

    def __init__(
        self,
        kind: CitationKind,
        owners: tuple[str, ...],
        speaker: Speaker,
        commission: bool,  # noqa: FBT001 - its arguments are the key of a cache
        wording: Wording,
    ) -> None:
        """
        Make one that has no answers yet.

        Args:
            kind: That of the head.
            owners: The organs named with it.
            speaker: Whom "its" means.
            commission: Whether the Commission on Human Rights was named in full.
            wording: That of the language.
        """
        super().__init__()
        self.kind: CitationKind = kind
        self.owners = owners
        self.speaker = speaker
        self.commission = commission
        self.wording = wording
        self.listed: dict[str, Listed] = {}

    def read(self, printed: str) -> Listed:
        """Return what an item of a list means: a number with its date."""
        number, date = read_listed(printed, self.wording)
        verdict = self[number, date]
        asked = (verdict.key[0], self.kind) if verdict.form == "slash" else None
        item = Listed(number, len(number), date, verdict, asked)
        if len(self.listed) == _MOST_ANSWERS:
            self.listed.clear()
        self.listed[printed] = item
        return item

    def __missing__(self, asked: tuple[str, datetime.date | None]) -> Verdict:
        printed, date = asked
        verdict = self.verdict(read_number(printed, self.wording), date)
        if len(self) == _MOST_ANSWERS:
            self.clear()
        self[asked] = verdict
        return verdict

    def verdict(
        self, number: Number, date: datetime.date | None, later: str | None = None
    ) -> Verdict:
        """
        Decide what *number* means.

        Args:
            number: The number.
            date: The date printed with it.
            later: The organ that speaks, where the number is of a session that it had
                not yet.
        """
        owners, speaker, kind = self.owners, self.speaker, self.kind
        if owners and NO_SYMBOLS.issuperset(owners):
            bodies, sure = _NOBODY
        elif number.form == "slash":
            takers = _LATE if number.session >= _FIRST_SLASH else _EARLY
            bodies, sure = _slashed(owners, speaker, takers, later)
        elif number.form == "year-slash":
            bodies, sure = _year_slash(owners, speaker, commission=self.commission)
        else:
            bodies, sure = _FORMS[number.form](number, owners, speaker)
        if kind == "decision":
            bodies = tuple([body for body in bodies if "decision" in BODIES[body]])
        return decided((bodies, sure), number, kind, date)


voice_of = lru_cache(maxsize=_MOST_VOICES)(Voice)


def decided(
    answer: Answer, number: Number, kind: CitationKind, date: datetime.date | None
) -> Verdict:
    """Take the first body that has such numbers, and that the date fits."""
    key, form, session, _, texts = number
    bodies, sure = answer
    if date is not None and session and bodies:
        bodies, sure = _dated(bodies, sure, session, date)
    if sure != "open":
        for body in bodies:
            if targets := _targets(body, kind, texts):
                return Verdict(targets, sure, (key, body), form, session)
    return Verdict((), "open", (key, None), form, session)


def _dated(bodies: Bodies, sure: Sureness, session: int, date: datetime.date) -> Answer:
    """Take the bodies that a date fits; a misprinted one is only reported."""
    if fits(bodies[0], session, date) is not False:
        # The others take the same numbers, so they won't be asked.
        return bodies, sure
    fitting = tuple([body for body in bodies if fits(body, session, date) is not False])
    if fitting:
        return fitting, "inferred"
    if sure == "stated" or near(bodies[0], session, date):
        return bodies[:1], sure
    # "resolution 10/1 of 16 October 2020" is of a conference of parties.
    return (), "open"


@lru_cache(maxsize=4096)
def _targets(body: str, kind: str, texts: tuple[str, ...]) -> tuple[Symbol, ...]:
    """Return the symbols of a number, one for each of its *texts*."""
    template = BODIES[body][kind]
    made = []
    for text in texts:
        halves = text.split("/", 1) if template.count("{}") > 1 else [text]
        if len(halves) < template.count("{}"):
            return ()
        symbol = symbol_of(template.format(*halves))
        if symbol is None:
            return ()
        made.append(symbol)
    return tuple(made)


def _year(number: Number, _owners: tuple[str, ...], _speaker: Speaker) -> Answer:
    serial = number.key.partition("(")[0]
    sure: Sureness = "stated" if plausible(int(serial), str(number.session)) else "open"
    return ("sc",), sure


def _year_slash(
    owners: tuple[str, ...], speaker: Speaker, *, commission: bool
) -> Answer:
    if "chr" in owners:
        both = ("chr", "ecosoc") if "ecosoc" in owners else ("chr",)
        return both, "stated"
    if "commission" in owners:
        return (("chr",), "inferred") if commission else ((), "open")
    if speaker.acts and owners == ("own",) and speaker.named == "chr":
        return ("chr",), "inferred"
    return ("ecosoc",), "stated"


def _roman_session(number: Number, owners: tuple[str, ...], speaker: Speaker) -> Answer:
    for key, body in _ROMAN_BODIES.items():
        if key in owners:
            return (body,), "stated"
    if "(ORG" in number.key:
        return ("ecosoc",), "stated"
    if "commission" in owners or "chr" in owners:
        return (), "open"
    if owners == ("own",) and speaker.acts and speaker.named in {"ecosoc", "escwa"}:
        return (str(speaker.named),), "inferred"
    if owners == ("own",) and speaker.named in {"regional", "escwa"}:
        # "the Economic Commission for ... of its resolution 574 (XXVII)": not the
        # organ that speaks (E/RES/2021/2 B, paragraph 19).
        return (), "open"
    if number.session > _LAST_ROMAN:
        return ("ecosoc",), "stated"
    if owners and speaker.own in {"ga", "ecosoc"}:
        return (str(speaker.own),), "stated"
    both = ("ga", "ecosoc") if speaker.own == "ecosoc" else ("ga",)
    return both, "inferred"


def _special(number: Number, owners: tuple[str, ...], speaker: Speaker) -> Answer:
    if number.key.startswith("E") or "ga" in owners or "assembly" in owners:
        return ("ga",), "stated"
    if "hrc" in owners or "council" in owners:
        return ("hrc",), "stated"
    order = tuple(body for body in speaker.order if body in {"ga", "hrc"})
    if owners and order:
        return order[:1], "stated" if speaker.named is None else "inferred"
    return (order or ("ga",))[:1], "inferred"


def _bare(_number: Number, owners: tuple[str, ...], speaker: Speaker) -> Answer:
    """Return whose "resolution 687" is: only the Security Council numbers through."""
    council = "sc" in owners or speaker.own == "sc"
    return (("sc",), "inferred") if council else ((), "open")


@lru_cache(maxsize=1024)
def _slashed(
    owners: tuple[str, ...], speaker: Speaker, takers: frozenset[str], later: str | None
) -> Answer:
    """
    Return whose "52/4" is.

    Args:
        owners: The organs named with it.
        speaker: Whom "its" means.
        takers: The bodies that have such numbers, by the session.
        later: The organ that speaks, where the session is one that it had not yet.
    """
    if not _PRONOUNS.issuperset(owners):
        stated = [SHORT.get(one, one) for one in owners if one not in _PRONOUNS]
        if "assembly" in owners and "ga" not in takers:
            stated.append("unea")
        bodies = tuple(body for body in stated if body in takers)
        return bodies, "stated" if bodies else "open"
    if owners == ("own",) and speaker.acts and speaker.named in NO_SYMBOLS:
        # "the Conference of the Parties, in its decision 14/5"
        return (), "open"
    order = tuple(body for body in speaker.order if body in takers and body != later)
    if owners == ("self",):
        return order, "stated"
    if owners:
        # The date may show that another one is meant, named further away.
        both = ("ga", "hrc") if "ga" in takers else ()
        rest = tuple(body for body in both if body not in (*order, later))
        alone = order[:1] == (speaker.own,) and speaker.named in {None, speaker.own}
        return order + rest, "stated" if alone else "inferred"
    if "ga" in takers:
        # Without a date it is the Assembly, as nobody else numbers so far.
        return ("ga", "hrc"), "inferred"
    # Before the thirty-first session it is of another organ, and many number so.
    return order, "inferred"


_FORMS = {
    "year": _year,
    "roman": _roman_session,
    "special": _special,
    "bare": _bare,
}
NO_SYMBOLS = frozenset({"other", "regional"})
SHORT = {"assembly": "ga", "council": "hrc"}
_PRONOUNS = frozenset({"own", "self"})
_ROMAN_BODIES = {
    "ga": "ga", "assembly": "ga", "tc": "tc", "ecosoc": "ecosoc", "council": "ecosoc",
    "escwa": "escwa",
}  # fmt: skip
