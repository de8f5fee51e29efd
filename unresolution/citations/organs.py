"""
Which organ a number is of, and the symbols that this makes of it.

Evidence in this order: the organ that is named with the number; the form of the number
("1325 (2000)" is of the Security Council); the date, which only one session fits; an
earlier mention of the number in the same document; the organ that speaks.  What none of
these decides stays open: a wrong citation is worse than none.
"""

import datetime
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple, TypeAlias

import attrs

from ..symbols import Symbol
from ._citation import Sureness
from ._mention import Mention
from ._wording import Wording
from .dates import fits, near, plausible
from .in_text import symbol_of
from .number import Number, read_number

__all__ = ["BODIES", "Context", "Verdict", "resolve"]

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
_Answer: TypeAlias = tuple[Bodies, Sureness]

#: The series of the library whose resolutions a body adopts.
SERIES = {"ga-decision": "ga", "sc-prst": "sc", "sc-draft": "sc"}

#: Numbers with a slash begin with the thirty-first session of the General Assembly.
_FIRST_SLASH = 31
#: The bodies that have such numbers, before it and then.
_EARLY = frozenset({"hrc", "unea", "habitat"})
_LATE = _EARLY | {"ga"}
#: "3541 (XXX)" is the last resolution of the Assembly with a roman session.
_LAST_ROMAN = 30

#: How far before "its" the organ that it means is looked for.
_REACH = 1000


#: What a number means: the body, its symbols, and how that is known.
Verdict: TypeAlias = tuple[str | None, tuple[Symbol, ...], Sureness]
_OPEN: Verdict = None, (), "open"


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


@attrs.define(eq=False)
class Context:
    """
    What a document tells about the numbers in it.

    Attributes:
        own: Key of the organ that speaks: of an embedded draft that of the draft.
        known: Bodies of the numbers that were decided, by key and kind.
        serials: Numbers of the Security Council with the year, by the number alone.
        session: Session of the citing document; 0 if its symbol doesn't tell it.
        heard: The answer of `_speaker` that was given last, and to what.
        commission: Whether the Commission on Human Rights was named in full.
    """

    own: str | None = None
    known: dict[tuple[str, str], str] = attrs.field(factory=dict)
    serials: dict[str, str] = attrs.field(factory=dict)
    commission: bool = False
    session: int = 0
    heard: tuple[tuple[object, ...], Speaker] | None = None


def resolve(
    number: Number, mention: Mention, text: str, context: Context, wording: Wording
) -> Verdict:
    """Decide what *number*, that of *mention*, means in *text*."""
    if number.form == "year-slash" and mention.hold == "none":
        # "its agreed conclusions 1997/2" are no resolution (E/RES/2021/7).
        return _OPEN
    if number.form == "bare":
        number = _with_year(number, mention, context, wording)
    key = number.key, mention.kind
    body = context.known.get(key) if number.form == "slash" else None
    if body is not None and mention.owners in _SPEAKING:
        stated = body == context.own and mention.owners
        answer: _Answer = (body,), "stated" if stated else "inferred"
    else:
        answer = _bodies(number, mention, text, context, wording)
    if mention.date is not None and number.session:
        answer = _dated(answer, number.session, mention.date)
    bodies, sure = answer
    if sure == "open":
        return _OPEN
    for body in bodies:
        if targets := _targets(body, mention.kind, number.texts):
            context.known.setdefault(key, body)
            return body, targets, sure
    return _OPEN


def _with_year(
    number: Number, mention: Mention, context: Context, wording: Wording
) -> Number:
    """Return "687 (1991)" for "687", if the year is known from around it."""
    council = "sc" in mention.owners or (context.own == "sc" and not _foreign(mention))
    if not council:
        return number
    serial = int(number.key)
    if mention.date is not None and plausible(serial, str(mention.date.year)):
        # "its resolutions 918 of 17 May 1994, 997 of 9 June 1995" (S/RES/1596 (2005))
        return read_number(f"{serial} ({mention.date.year})", wording)
    return read_number(context.serials.get(number.key, number.key), wording)


def _foreign(mention: Mention) -> bool:
    return not {"own", "self", "council"}.issuperset(mention.owners)


def _dated(answer: _Answer, session: int, date: datetime.date) -> _Answer:
    """Take the bodies that a date fits; a misprinted one is only reported."""
    bodies, sure = answer
    if not bodies or fits(bodies[0], session, date) is not False:
        # The others take the same numbers, so they won't be asked.
        return answer
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


def _bodies(
    number: Number, mention: Mention, text: str, context: Context, wording: Wording
) -> _Answer:
    """Return the bodies that the number may be of, the likeliest first."""
    owners = mention.owners
    if owners and _NO_SYMBOLS.issuperset(owners):
        return (), "open"
    # The numbers of a list have one head, and the same words before it.
    asked = text, mention.head_start, context.own, owners
    if context.heard is None or context.heard[0] != asked:
        context.heard = asked, _speaker(text, mention, context, wording)
    speaker = context.heard[1]
    if number.form == "slash":
        session = number.session
        takers = _LATE if session >= _FIRST_SLASH else _EARLY
        # No organ cites what it will adopt at a later session.
        later = context.own if 0 < context.session < session else None
        bodies, sure = _slashed(owners, speaker, takers, later)
    else:
        bodies, sure = _FORMS[number.form](number, owners, speaker, context)
    if mention.kind == "decision":
        bodies = tuple([body for body in bodies if "decision" in BODIES[body]])
    return bodies, sure


def _speaker(
    text: str, mention: Mention, context: Context, wording: Wording
) -> Speaker:
    """
    Return whom "its" before a number may mean.

    "the General Assembly, in its resolution 78/218" (A/HRC/RES/55/21).
    """
    if mention.owners and mention.owners != ("own",):
        return Speaker(context.own)
    begin = mention.head_start
    named, end = None, -1
    for match in wording.named.finditer(text, max(0, begin - _REACH), begin):
        key = wording.owners[match[0]]
        # "Committee" alone says nothing of whose resolutions are meant.
        if key not in _NO_SYMBOLS or " " in match[0]:
            named, end = _SHORT.get(key, key), match.end()
    # "the adoption by the Commission of its resolution" has in Arabic nothing between
    # the two.
    acts = named is not None and (
        end + 1 == begin or text.endswith(wording.agents, 0, begin)
    )
    return Speaker(context.own, named, acts)


def _year(
    number: Number, _owners: tuple[str, ...], _speaker: Speaker, _context: Context
) -> _Answer:
    serial = number.key.partition("(")[0]
    sure: Sureness = "stated" if plausible(int(serial), str(number.session)) else "open"
    return ("sc",), sure


def _year_slash(
    _number: Number, owners: tuple[str, ...], speaker: Speaker, context: Context
) -> _Answer:
    if "chr" in owners:
        both = ("chr", "ecosoc") if "ecosoc" in owners else ("chr",)
        return both, "stated"
    if "commission" in owners:
        return (("chr",), "inferred") if context.commission else ((), "open")
    if speaker.acts and owners == ("own",) and speaker.named == "chr":
        return ("chr",), "inferred"
    return ("ecosoc",), "stated"


def _roman_session(
    number: Number, owners: tuple[str, ...], speaker: Speaker, _context: Context
) -> _Answer:
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


def _special(
    number: Number, owners: tuple[str, ...], speaker: Speaker, _context: Context
) -> _Answer:
    if number.key.startswith("E") or "ga" in owners or "assembly" in owners:
        return ("ga",), "stated"
    if "hrc" in owners or "council" in owners:
        return ("hrc",), "stated"
    order = tuple(body for body in speaker.order if body in {"ga", "hrc"})
    if owners and order:
        return order[:1], "stated" if speaker.named is None else "inferred"
    return (order or ("ga",))[:1], "inferred"


def _bare(
    _number: Number, owners: tuple[str, ...], speaker: Speaker, _context: Context
) -> _Answer:
    """Return whose "resolution 687" is: only the Security Council numbers through."""
    council = "sc" in owners or speaker.own == "sc"
    return (("sc",), "inferred") if council else ((), "open")


@lru_cache(maxsize=1024)
def _slashed(
    owners: tuple[str, ...], speaker: Speaker, takers: frozenset[str], later: str | None
) -> _Answer:
    """
    Return whose "52/4" is.

    Args:
        owners: The organs named with it.
        speaker: Whom "its" means.
        takers: The bodies that have such numbers, by the session.
        later: The organ that speaks, where the session is one that it had not yet.
    """
    if not _PRONOUNS.issuperset(owners):
        stated = [_SHORT.get(one, one) for one in owners if one not in _PRONOUNS]
        if "assembly" in owners and "ga" not in takers:
            stated.append("unea")
        bodies = tuple(body for body in stated if body in takers)
        return bodies, "stated" if bodies else "open"
    if owners == ("own",) and speaker.acts and speaker.named in _NO_SYMBOLS:
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
    "year-slash": _year_slash,
    "roman": _roman_session,
    "special": _special,
    "bare": _bare,
}
_NO_SYMBOLS = frozenset({"other", "regional"})
_SHORT = {"assembly": "ga", "council": "hrc"}
_PRONOUNS = frozenset({"own", "self"})
_SPEAKING = ((), ("own",), ("self",))
_ROMAN_BODIES = {
    "ga": "ga", "assembly": "ga", "tc": "tc", "ecosoc": "ecosoc", "council": "ecosoc",
    "escwa": "escwa",
}  # fmt: skip
