"""The organs that are named before a head: "Security Council resolutions"."""

from ._wording import Wording

__all__ = ["owners_before"]

#: How far before a head its organ is looked for.
_REACH = 160


def owners_before(
    text: str, start: int, wording: Wording
) -> tuple[int, tuple[str, ...]]:
    """
    Return the organs named before the head at *start*, and where their names begin.

    "Security Council resolutions", "its previous resolutions", "General Assembly and
    Security Council resolutions"; an unknown body is "other".
    """
    low = max(0, start - _REACH)
    before = text[low:start].rstrip(" ,")
    for _ in range(4):
        head, _, word = before.rpartition(" ")
        if word in wording.pronouns:
            key = "self" if word in wording.own else "own"
            return low + len(before) - len(word), (key,)
        if word not in wording.adjectives:
            break
        before = head
    owners: list[str] = []
    begin = start
    while len(owners) < 3:
        name, key = _owner_at_end(before, wording)
        if not key:
            break
        owners.append(key)
        before = before[: len(before) - len(name)]
        begin = low + len(before)
        if name in wording.pronouns or not before.endswith(wording.joiners):
            break
        joined = next(one for one in wording.joiners if before.endswith(one))
        before = before[: -len(joined)]
    return begin, tuple(owners)


def _owner_at_end(before: str, wording: Wording) -> tuple[str, str]:
    word = before.rpartition(" ")[2]
    bare = word.removesuffix("'s").removesuffix("’s")
    if word in wording.pronouns:
        return word, "self" if word in wording.own else "own"
    known = before if bare == word else before[: len(bare) - len(word)]
    for name, key in wording.owners_by_word.get(bare, ()):
        if known.endswith(name) and not known[: -len(name)][-1:].isalnum():
            if key == "other" or not _longer_name(known[: -len(name)], name):
                return before[len(known) - len(name) :], key
            return name, "other"
    return (word, "other") if bare in wording.bodies or _acronym(bare) else ("", "")


def _longer_name(before: str, name: str) -> bool:
    """Tell whether a short name is the end of a longer one: "Nordic Council"."""
    if " " in name:
        return False
    word = before.rstrip().rpartition(" ")[2]
    return (
        before.endswith(" ")
        and word[:1].isupper()
        and not word.endswith("ing")
        and word not in _STARTERS
    )


#: Words with a capital letter before a name, that are no part of it.
_STARTERS = frozenset(
    {"See", "Also", "Recalls", "Reaffirms", "Notes", "In", "By", "Under"}
)


def _acronym(word: str) -> bool:
    return len(word) > 2 and word.isalpha() and word.isupper()
