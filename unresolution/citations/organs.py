"""
Which organ a number is of, and the symbols that this makes of it.

Evidence in this order: the organ that is named with the number; the form of the number
("1325 (2000)" is of the Security Council); the date, which only one session fits; an
earlier mention of the number in the same document; the organ that speaks.  What none of
these decides stays open: a wrong citation is worse than none.
"""

import datetime

import attrs

from ._mention import Mention
from ._wording import Wording
from .bodies import (
    NO_SYMBOLS,
    SHORT,
    Answer,
    Speaker,
    Verdict,
    Voice,
    decided,
    voice_of,
)
from .dates import plausible
from .number import read_number

__all__ = ["SERIES", "Context", "resolve", "settle", "voice"]

#: The series of the library whose resolutions a body adopts.
SERIES = {"ga-decision": "ga", "sc-prst": "sc", "sc-draft": "sc"}

_SPEAKING = ((), ("own",), ("self",))

#: How far before "its" the organ that it means is looked for.
_REACH = 1000


@attrs.define(eq=False)
class Context:
    """
    What a document tells about the numbers in it.

    Attributes:
        own: Key of the organ that speaks: of an embedded draft that of the draft.
        known: Bodies of the numbers that were decided, by key and kind.
        serials: Numbers of the Security Council with the year, by the number alone.
        session: Session of the citing document; 0 if its symbol doesn't tell it.
        commission: Whether the Commission on Human Rights was named in full.
    """

    own: str | None = None
    known: dict[tuple[str, str], str] = attrs.field(factory=dict)
    serials: dict[str, str] = attrs.field(factory=dict)
    commission: bool = False
    session: int = 0


def voice(mention: Mention, text: str, context: Context, wording: Wording) -> Voice:
    """Return what the words before *mention*, which are in *text*, make of numbers."""
    if not mention.owners or mention.owners == ("own",):
        speaker = _speaker(text, mention, context, wording)
    else:
        speaker = Speaker(context.own)
    return voice_of(mention.kind, mention.owners, speaker, context.commission, wording)


def resolve(mention: Mention, voice: Voice, context: Context) -> Verdict:
    """Decide what the number of *mention* means, with what the document tells."""
    printed, date = mention.number or "", mention.date
    verdict = voice[printed, date]
    form = verdict.form
    if form == "slash":
        return settle(verdict, printed, date, voice, context)
    key, _ = verdict.key
    if form == "bare":
        full = voice[_with_year(key, mention, context), date]
        return full._replace(key=(key, full.key[1]))
    if form == "year-slash" and mention.hold == "none":
        # "its agreed conclusions 1997/2" are no resolution (E/RES/2021/7).
        return Verdict((), "open", (key, None), form, verdict.session)
    return verdict


def settle(
    verdict: Verdict,
    printed: str,
    date: datetime.date | None,
    voice: Voice,
    context: Context,
) -> Verdict:
    """Decide what "52/4" means, of which a *voice* alone would say the *verdict*."""
    key, body = verdict.key
    # No organ cites what it will adopt at a later session.
    if verdict.session > context.session > 0:
        number = read_number(printed, voice.wording)
        verdict = voice.verdict(number, date, context.own)
        body = verdict.key[1]
    # An earlier mention tells whose the number is, if this one names nobody.
    asked = key, voice.kind
    known = context.known.get(asked)
    if known is None:
        if body is not None:
            context.known[asked] = body
    elif voice.owners in _SPEAKING:
        stated = known == context.own and voice.owners
        answer: Answer = (known,), "stated" if stated else "inferred"
        number = read_number(printed, voice.wording)
        return decided(answer, number, voice.kind, date)
    return verdict


def _with_year(number: str, mention: Mention, context: Context) -> str:
    """Return "687 (1991)" for "687", if the year is known from around it."""
    council = "sc" in mention.owners or (context.own == "sc" and not _foreign(mention))
    if not council:
        return number
    date = mention.date
    if date is not None and plausible(int(number), str(date.year)):
        # "its resolutions 918 of 17 May 1994, 997 of 9 June 1995" (S/RES/1596 (2005))
        return f"{number} ({date.year})"
    return context.serials.get(number, number)


def _foreign(mention: Mention) -> bool:
    return not {"own", "self", "council"}.issuperset(mention.owners)


def _speaker(
    text: str, mention: Mention, context: Context, wording: Wording
) -> Speaker:
    """
    Return whom "its" before a number may mean.

    "the General Assembly, in its resolution 78/218" (A/HRC/RES/55/21).
    """
    begin = mention.head_start
    named, end = None, -1
    for match in wording.named.finditer(text, max(0, begin - _REACH), begin):
        key = wording.owners[match[0]]
        # "Committee" alone says nothing of whose resolutions are meant.
        if key not in NO_SYMBOLS or " " in match[0]:
            named, end = SHORT.get(key, key), match.end()
    # "the adoption by the Commission of its resolution" has in Arabic nothing between
    # the two.
    acts = named is not None and (
        end + 1 == begin or text.endswith(wording.agents, 0, begin)
    )
    return Speaker(context.own, named, acts)
