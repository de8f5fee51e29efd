"""The lines after the body: meeting, date, vote."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from string import ascii_letters
from typing import Any

from .. import _late as attrs
from .. import _re as re
from ..languages import Language
from ..model import (
    Content,
    Footnote,
    Line,
    MeetingInfo,
    NoteReference,
    Vote,
    plain_text,
)
from ..model.facts import LineKind, Outcome
from ..phrases import alike, as_printed, unspaced, words_of
from .commas import outside_brackets
from .grammar import Grammar, fold
from .inline import SUPERSCRIPTS

__all__ = ["begins_sentence", "is_closing_line", "read_closing", "with_absent"]

_MEETINGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("meeting", {"plenary": True}),
    ("meeting_resumed", {"plenary": True, "resumed": True}),
    ("meeting_other", {}),
)

# The Security Council closed with one sentence until 1993, which names the meeting and
# the vote, with the States that were against or abstained in brackets.
_SENTENCES: tuple[tuple[str, Outcome], ...] = (
    ("vote_at_meeting", "recorded"),
    ("unanimous_at_meeting", "unanimous"),
    ("no_vote_at_meeting", "without-vote"),
    ("consensus_at_meeting", "consensus"),
    ("adopted_at_meeting", "adopted"),
)

_HEADS = ("in_favour", "against", "abstaining")

#: Longer lines are paragraphs; a whole vote with its lists of States may be one line.
_LONGEST, _LONGEST_VOTE = 400, 6000


def read_closing(
    contents: Sequence[Content], grammar: Grammar
) -> tuple[tuple[Line, ...], tuple[MeetingInfo, ...]]:
    """Return the lines of a closing, each with its kind, and the meetings they name."""
    lines: list[Line] = []
    meetings: list[MeetingInfo] = []
    votes: list[str] = []
    before: LineKind = "other"
    for content in contents:
        text = plain_text(content)
        kind, found = _read_line(text, grammar.language)
        if kind == "other" and votes and not votes[-1].endswith("]"):
            kind = "vote"
        if kind == "vote":
            votes.append(text)
        for facts in found:
            if kind == "meeting":
                _add_meeting(meetings, facts, after_date=before == "date")
            else:
                _add_date(meetings, facts)
        lines.append(Line(content, kind))
        before = kind
    if votes:
        vote = _read_vote(" ".join(votes), grammar.language)
        last = meetings.pop() if meetings else MeetingInfo()
        meetings.append(attrs.evolve(last, vote=vote))
    return tuple(lines), tuple(meetings)


def with_absent(
    meetings: tuple[MeetingInfo, ...],
    lines: Sequence[Line],
    notes: Sequence[Footnote],
    language: Language,
) -> tuple[MeetingInfo, ...]:
    """
    Return *meetings* with those who did not take part in the last vote.

    The volumes of the Security Council say so in a note to their closing sentence:
    "One member (France) did not participate in the voting." (S/RES/376 (1975)).
    """
    vote = meetings[-1].vote if meetings else None
    if vote is None or vote.not_participating:
        return meetings
    marks = [
        run for line in lines for run in line.content if isinstance(run, NoteReference)
    ]
    for mark in marks:
        cited = [note for note in notes if note.marker == mark.marker]
        text = cited[mark.nth - 1].text if len(cited) >= mark.nth else ""
        found = language.phrase("not_participating").read(text)
        if found is not None:
            vote = attrs.evolve(vote, not_participating=_states(found["states"]))
            return (*meetings[:-1], attrs.evolve(meetings[-1], vote=vote))
    return meetings


def is_closing_line(text: str, grammar: Grammar) -> LineKind | None:
    """Return the kind of a line that can only stand in a closing, or None."""
    if not text or len(text) > (_LONGEST_VOTE if text.startswith("[") else _LONGEST):
        return None
    if len(text) > _BEGINNING:
        return _closing_kind(text, grammar.language)
    # Short lines are asked several times, on the way to their place.
    return _short_kind(text, grammar.language)


def _closing_kind(text: str, language: Language) -> LineKind | None:
    if not _may_close(text, language):
        return None
    kind, _ = _read_line(text, language)
    return None if kind == "other" else kind


_short_kind = lru_cache(maxsize=1024)(_closing_kind)


def _may_close(text: str, language: Language) -> bool:
    """
    Tell whether *text* names a meeting, begins with a date or is a vote, perhaps.

    Every line of a text is asked whether it closes the resolution; few get past this.
    """
    begins, names = _signs(language)
    if begins.match(alike(text[:_BEGINNING])) is not None:
        return True
    folded = text.casefold()
    if any(map(folded.__contains__, names)):
        return True
    # Only letters that are printed in two ways may hide a name.
    if text.isascii() or not _PRINTED_OTHERWISE.search(text):
        return False
    folded = alike(text).casefold()
    return any(map(folded.__contains__, names))


#: No date and no head of a closing sentence is longer.
_BEGINNING = 100

_PRINTED_OTHERWISE = re.compile("[ёЁ\u00ad\u0640\u064b-\u0652\u0670\u200b-\u202e]")


@lru_cache(maxsize=64)
def _signs(language: Language) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Return how a closing begins that names no meeting, and words that name one."""
    date = language.phrase("closing_date").beginning
    begins = rf"[\[［]|{date}|{_beginnings(language).pattern}"
    templates = [
        set(words_of(template))
        for key, _ in _MEETINGS
        for template in language.phrases.get(key, ())
    ]
    names: list[str] = []
    while templates:
        # The word that most of the wordings have: "meeting", "séance", "次".
        common = Counter(word for words in templates for word in words)
        name, _ = max(common.items(), key=lambda pair: (pair[1], len(pair[0])))
        templates = [words for words in templates if name not in words]
        names.append(name)
    return re.compile(begins, re.IGNORECASE), tuple(names)


def _add_meeting(
    meetings: list[MeetingInfo], facts: dict[str, Any], *, after_date: bool
) -> None:
    last = meetings[-1] if meetings else None
    if after_date and last and last.number is None and "date" not in facts:
        # Chinese prints the date first at times: "1997年10月22日", "第35次全体会议".
        meetings[-1] = attrs.evolve(last, **facts)
    else:
        meetings.append(MeetingInfo(**facts))


#: So many meetings at most wait for their dates.
_WAITING = 8


def _add_date(meetings: list[MeetingInfo], facts: dict[str, Any]) -> None:
    # Two meetings may be followed by their two dates (A/DEC/77/504, in Russian).
    for index in range(max(0, len(meetings) - _WAITING), len(meetings)):
        if meetings[index].date is None:
            meetings[index] = attrs.evolve(meetings[index], **facts)
            return
    # The seventy-fourth session adopted by silence procedure: a date alone.
    meetings.append(MeetingInfo(**facts))


# Lines --------------------------------------------------------------------------------


# Meetings and votes are worded alike in thousands of documents, and a line is asked for
# by those who look for the closing and by the one who reads it.
@lru_cache(maxsize=2048)
def _read_line(
    text: str, language: Language
) -> tuple[LineKind, Sequence[dict[str, Any]]]:
    """Return the kind of a line, and the facts of each meeting or date on it."""
    if text.startswith(("[", "［")):
        return ("vote" if _opens_vote(text, language) else "other"), ()
    kind, facts = _one(text, language)
    if kind != "other" or len(text) > _LONGEST_PAIR:
        return kind, ([facts] if facts else ())
    # "34th plenary meeting 40th plenary meeting" above their two dates (A/DEC/77/412).
    words = text.split()
    for count in (2, 3):
        width, rest = divmod(len(words), count)
        if width and not rest:
            starts = range(0, len(words), width)
            parts = [" ".join(words[at : at + width]) for at in starts]
            if found := _several(parts, language):
                return found
    return "other", ()


_LONGEST_PAIR = 120


def _several(
    parts: Sequence[str], language: Language
) -> tuple[LineKind, Sequence[dict[str, Any]]] | None:
    """Return what *parts* all are, meetings or dates, and the facts of each."""
    several = []
    whole: LineKind | None = None
    for part in parts:
        kind, facts = _one(part, language)
        if kind not in {"meeting", "date"} or (whole or kind) != kind:
            return None
        whole = kind
        several.append(facts)
    return (whole, several) if whole else None


def _one(text: str, language: Language) -> tuple[LineKind, dict[str, Any]]:
    if found := language.phrase("closing_date").read(text):
        return "date", found
    if facts := _meeting(text, language) or _meeting_and_date(text, language):
        return "meeting", facts
    if begins_sentence(text, language):
        return _read_sentence(text, language) or ("other", {})
    return "other", {}


def _meeting(text: str, language: Language) -> dict[str, Any] | None:
    for key, flags in _MEETINGS:
        if found := language.phrase(key).read(text):
            found.pop("rest", None)
            return {**found, **flags}
    return None


def _meeting_and_date(text: str, language: Language) -> dict[str, Any] | None:
    """Read "1883rd plenary meeting, 24 October 1970.", or with the date first."""
    words = alike(text)
    for pattern in _ends(language):
        if match := pattern.search(words):
            date = language.read_date(match["date"])
            rest = words[: match.start()] + words[match.end() :]
            facts = _meeting(rest.strip(" ,"), language)
            if date and facts:
                return {**facts, "date": date}
    return None


@lru_cache(maxsize=64)
def _ends(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    date = f"(?P<date>{language.date_pattern})"
    return (
        re.compile(rf"(?<![0-9]){date}\s*[.。]?$", re.IGNORECASE),
        re.compile(rf"^{date}", re.IGNORECASE),
    )


def begins_sentence(text: str, language: Language) -> bool:
    """Tell whether *text* begins as the sentence that closed a resolution."""
    if text[:1] in _elsewhere(language):
        return False
    words = _AT.sub("at", alike(text[:_WINDOW]))
    return _beginnings(language).match(words) is not None


@lru_cache(maxsize=64)
def _elsewhere(language: Language) -> frozenset[str]:
    """Return the plain letters with which no such sentence begins: nearly all."""
    heads = _sentence_heads(language)
    if any(map(unspaced, heads)):
        return frozenset()
    return frozenset(ascii_letters).difference(head[0] for head in heads)


#: "Adopted unanimously ai the 3023rd meeting", as a scan has it.
_AT = re.compile(r"\ba[il](?= the [0-9])")

#: So much of a sentence is looked at.
_WINDOW = 60


@lru_cache(maxsize=64)
def _beginnings(language: Language) -> re.Pattern[str]:
    templates = _sentences(language)
    heads = _sentence_heads(language)
    if any(map(unspaced, heads)):
        # "第1540次会议一致通过。": what stands before the number is no word.
        pieces = {tuple(_GAP.split(template)[:2]) for template in templates}
        counted = (r"\s*[0-9]{1,5}\s*".join(map(re.escape, two)) for two in pieces)
        return re.compile("|".join(counted))
    words = "|".join(re.escape(head).replace(r"\ ", r"\s+") for head in heads)
    return re.compile(rf"(?:{words or '(?!)'})\b")


def _sentences(language: Language) -> list[str]:
    """Return the wordings of the sentence, with what is printed alike made alike."""
    return [
        alike(template)
        for key, _ in _SENTENCES
        for template in language.phrases.get(key, ())
    ]


def _sentence_heads(language: Language) -> set[str]:
    """Return what stands before the first fact in each of the wordings."""
    heads = {template.partition("{")[0] for template in _sentences(language)}
    return {head.strip() for head in heads if head.strip()}


_GAP = re.compile(r"\{[^{}]*\}")


#: What scans make of the sentence, and how it is printed.
_MENDED = (
    (re.compile(r"(?<=[0-9a-z])_+(?=\s|$)|(?<![\s(])\s+(?=[.,)])|(?<=\()\s+"), ""),
    (re.compile(r"(?<=[a-z])-\s?(?=[a-z])"), ""),  # meet-ing
    (_AT, "at"),
    (re.compile(r"\b[Il](?=[0-9]{2}|\s(?:\(|abst|vot))"), "1"),  # I858th, I abstention
    (re.compile(r"(?<=[0-9])[Oo](?=[0-9a-z])"), "0"),
    (re.compile(r"(?<=\S) with(?= [0-9])"), ", with"),
    (re.compile(r",{2,}"), ","),
    (re.compile(rf"[^\w.。)]+$|(?<=[.。)])\s*[{SUPERSCRIPTS}]{{1,4}}$"), ""),
    (re.compile(r"(?<![.。])$"), "."),
)


def _read_sentence(
    text: str, language: Language
) -> tuple[LineKind, dict[str, Any]] | None:
    mended = text
    for pattern, whole in _MENDED:
        mended = pattern.sub(whole, mended)
    for words in dict.fromkeys((text, mended)):
        for key, outcome in _SENTENCES:
            if found := language.phrase(key).read(words):
                number = found.pop("number")
                found.pop("rest", None)
                return "meeting", {
                    "number": number,
                    "vote": _sentence(found, outcome, language),
                }
    return None


def _sentence(found: dict[str, Any], outcome: Outcome, language: Language) -> Vote:
    joiner = language.item_joiner
    states = {
        key: _states(value, found.get(key.removesuffix("_states")), joiner)
        for key, value in found.items()
        if key.endswith("_states")
    }
    return Vote(outcome=outcome, **{**found, **states})


# Votes --------------------------------------------------------------------------------


def _opens_vote(text: str, language: Language) -> bool:
    sentence = _parts(text, language)[0][1]
    keys = ("without_vote", "recorded_vote", "vote", "by_consensus", "unanimously")
    return any(language.phrase(key).read(sentence) is not None for key in keys)


_BRACKETED: tuple[tuple[str, Outcome], ...] = (
    ("without_vote", "without-vote"),
    ("by_consensus", "consensus"),
    ("unanimously", "unanimous"),
)


def _read_vote(text: str, language: Language) -> Vote:
    """Read "[Adopted by a recorded vote of 23 to 4 ...", and the lists of States."""
    (_, sentence), *lists = _parts(text, language)
    # At times more is said before the bracket closes: "See chapter III."
    for key, outcome in _BRACKETED:
        said = (fold(text).rstrip(".。]") for text in language.phrases.get(key, ()))
        if fold(sentence).startswith(tuple(said)):
            return Vote(outcome=outcome)
    counts = language.phrase("recorded_vote").read(sentence) or _numbers(sentence)
    if not counts and not lists:
        return Vote()
    facts: dict[str, Any] = dict(counts)
    for key, names in lists:
        facts[f"{key}_states"] = _states(names, counts.get(key), language.item_joiner)
    return Vote(outcome="recorded", **facts)


def _numbers(sentence: str) -> dict[str, int]:
    """Return the counts in a sentence of unknown wording: their order is one."""
    # Longer ones count no votes, and Python would not read one of 4,301 figures.
    numbers = re.findall("(?<![0-9])[0-9]{1,6}(?![0-9])", alike(sentence))
    return (
        dict(zip(_HEADS, map(int, numbers), strict=True)) if len(numbers) == 3 else {}
    )


def _parts(text: str, language: Language) -> list[tuple[str, str]]:
    """
    Split a vote at the heads of its lists: ("", sentence), ("in_favour", States), ...

    The heads are searched for, as extraction glues them to the line before
    ("RomaniaAgainst:").
    """
    words = alike(text)
    parts, key, start = [], "", 0
    for match in _heads(language).finditer(words):
        parts.append((key, as_printed(text, start, match.start()).strip()))
        key, start = _head_keys(language)[_squeeze(match[0])], match.end()
    parts.append((key, as_printed(text, start, len(words)).strip()))
    return parts


@lru_cache(maxsize=64)
def _heads(language: Language) -> re.Pattern[str]:
    heads = [head for key in _HEADS for head in language.phrases.get(key, ())]
    sources = (
        re.escape(alike(head)).replace(r"\ ", r"\s*")
        for head in sorted(heads, key=len, reverse=True)
    )
    return re.compile("|".join(sources) or "(?!)", re.IGNORECASE)


@lru_cache(maxsize=64)
def _head_keys(language: Language) -> dict[str, str]:
    return {
        _squeeze(head): key for key in _HEADS for head in language.phrases.get(key, ())
    }


def _squeeze(head: str) -> str:
    return fold(head).replace(" ", "")


def _states(line: str, count: int | None = None, joiner: str = "") -> tuple[str, ...]:
    """
    Split a list of States at the commas outside brackets.

    Args:
        line: The names, with the marks after them.
        count: How many there are, if it is known.
        joiner: What may stand before the last one instead of a comma.
    """
    names = [name for name in outside_brackets(line.rstrip(" ].,;。］،")) if name]
    # "Somalie, Soudan et Viet Nam" (A/HRC/RES/55/7): only the count tells that these
    # are two, and "Antigua and Barbuda" one.
    if names and joiner and count == len(names) + 1 and joiner in names[-1]:
        names[-1:] = names[-1].rsplit(joiner, 1)
    return tuple(names)
