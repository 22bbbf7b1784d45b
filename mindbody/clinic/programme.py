"""The meetings of a group over the weeks: in which order they come, and which is next."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from mindbody.content.meeting import Meeting
from mindbody.record.clinic.rows import Held

_WEEKLY: Final = re.compile(r"G(\d+)", re.IGNORECASE)


def weekly(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """The meetings of the weeks, G1 first. A class of one sitting is none of them."""
    numbered = [(int(found[1]), each) for each in meetings if (found := _WEEKLY.fullmatch(each.code))]
    return tuple(each for _, each in sorted(numbered, key=lambda pair: (pair[0], pair[1].id)))


def others(meetings: Collection[Meeting]) -> tuple[Meeting, ...]:
    """What is not of the weeks, by title."""
    weeks = {each.id for each in weekly(meetings)}
    return tuple(sorted((each for each in meetings if each.id not in weeks), key=lambda each: each.title))


def next_meeting(meetings: Sequence[Meeting], helds: Iterable[Held]) -> Meeting | None:
    """The first one after the furthest that the group had, so that one left out on purpose stays left out;
    None after the last."""
    had = {each.meeting for each in helds}
    places = [place for place, each in enumerate(meetings) if each.id in had]
    after = max(places, default=-1) + 1
    return meetings[after] if after < len(meetings) else None
