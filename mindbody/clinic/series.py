"""The meetings that a group has over weeks."""

import re
from typing import Final

from mindbody.content.library import Library
from mindbody.content.meeting import Meeting

_NUMBERED: Final = re.compile(r"G(\d+)")


def series(library: Library) -> tuple[Meeting, ...]:
    """In their order: those whose code is a G and a number. A class of one sitting is none of them."""
    numbered = [
        (int(found[1]), each)
        for each in library.meetings.values()
        if (found := _NUMBERED.fullmatch(each.code))
    ]
    return tuple(each for _, each in sorted(numbered, key=lambda pair: pair[0]))
