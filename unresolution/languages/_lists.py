"""Lists of words."""

__all__ = ["listed"]


def listed(text: str) -> frozenset[str]:
    """
    Return the entries of *text*, which are parted by semicolons.

    An entry with an apostrophe is there with the other apostrophe too.

    >>> sorted(listed("prend note; s’engage"))
    ['prend note', "s'engage", 's’engage']
    """
    entries = {" ".join(entry.split()) for entry in text.split(";")} - {""}
    return frozenset(entries | {entry.replace("’", "'") for entry in entries})
