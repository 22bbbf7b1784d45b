"""The short code that stands for a meeting on paper, such as “3CF7-KM9X”.

The first four signs stand for the meeting, the next three for what it gives to go on with at home, and the
last is a check: one wrong sign, or two in each other's place, is always noticed. A code is the same for
everybody who was there, and in every group.
"""

import hashlib
from collections.abc import Iterable
from typing import Final

from mindbody.clinic.homelink import HomeLink, link_of, to_text
from mindbody.content.library import Library
from mindbody.content.translatable import Translatable

SIGNS: Final = "34679CFHJKMNPRTVWXY"
"""Nineteen signs, none of which is taken for another, and no vowels, so that no word comes of them. A prime
number of them, which is what the check needs."""

LENGTH: Final = 8
_GROUP: Final = 4
_BETWEEN: Final = " -–\t"


def code_of(link: HomeLink) -> str:
    """The code, in two groups of four."""
    meeting = _spelled(link.meeting, _GROUP)
    form = _spelled(to_text(link), LENGTH - _GROUP - 1)
    signs = meeting + form
    return f"{meeting}-{form}{SIGNS[-_weighed(signs) % len(SIGNS)]}"


def link_by_code(text: str, library: Library) -> HomeLink:
    """What a code stands for, typed in any case and with any spaces. Raises ValueError with one sentence for
    a code with a slip in it, and for one of a meeting that the library does not have in this form."""
    signs = "".join(sign for sign in text.upper() if sign not in _BETWEEN)
    if len(signs) != LENGTH:
        raise ValueError(
            Translatable("The code has {length} signs; you typed {len}.", length=LENGTH, len=len(signs))
        )
    for sign in signs:
        if sign not in SIGNS:
            raise ValueError(
                Translatable("“{sign}” is in no code; please look at that sign again.", sign=sign)
            )
    if _weighed(signs) % len(SIGNS):
        raise ValueError(Translatable("There is a slip in the code; please look at it again, sign by sign."))
    links = [link_of(meeting, library) for meeting in library.meetings.values()]
    for link in links:
        if _plain(code_of(link)) == signs:
            return link
    raise ValueError(_unknown(signs, links, library))


def _unknown(signs: str, links: Iterable[HomeLink], library: Library) -> str:
    for link in links:
        if code_of(link)[:_GROUP] == signs[:_GROUP]:
            title = library.meetings[link.meeting].title
            return Translatable(
                "The code is of another version of “{title}”; this MindBody may be older or newer.",
                title=title,
            )
    return Translatable("The code is of a meeting that is not here; it may need a newer MindBody or a pack.")


def _plain(code: str) -> str:
    return code.replace("-", "")


def _spelled(text: str, length: int) -> str:
    number = int.from_bytes(hashlib.sha256(text.encode()).digest())
    signs = []
    for _ in range(length):
        number, sign = divmod(number, len(SIGNS))
        signs.append(SIGNS[sign])
    return "".join(signs)


def _weighed(signs: str) -> int:
    """Each sign by its worth and its place; the last of eight counts once."""
    return sum((LENGTH - place) * SIGNS.index(sign) for place, sign in enumerate(signs))
