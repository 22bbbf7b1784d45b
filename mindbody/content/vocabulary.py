"""The closed lists that content, comfort and record share: positions, anchors, body regions, kinds."""

from enum import StrEnum
from typing import Final


class Position(StrEnum):
    """How a person is placed. Reclining takes the lying version where it has none of its own."""

    LYING = "lying"
    RECLINING = "reclining"
    SEATED = "seated"
    STANDING = "standing"


class Anchor(StrEnum):
    """What attention rests on in a practice."""

    SOUND = "sound"
    HANDS = "hands"
    FEET = "feet"
    BREATH = "breath"


class Eyes(StrEnum):
    """Which of two wordings a script line belongs to."""

    OPEN = "open"
    CLOSED = "closed"


class Family(StrEnum):
    """The families that a practice may be swapped within."""

    MINDFULNESS = "mindfulness"
    RELAXATION = "relaxation"


class ContentKind(StrEnum):
    """The kinds of content file, in the order they are listed."""

    PROGRAMMES = "programmes"
    LESSONS = "lessons"
    PRACTICES = "practices"
    BREATHS = "breaths"
    MOVEMENTS = "movements"
    MEASURES = "measures"
    MENUS = "menus"
    TOOLS = "tools"
    MEETINGS = "meetings"
    SAFETY = "safety"


DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The days of the week, Monday first."""

BODY_REGIONS: Final = (
    "head", "face", "jaw", "neck",
    "left-shoulder", "right-shoulder", "left-arm", "right-arm", "left-hand", "right-hand",
    "chest", "upper-back", "belly", "lower-back", "pelvis", "left-hip", "right-hip",
    "left-leg", "right-leg", "left-knee", "right-knee", "left-foot", "right-foot",
)  # fmt: skip
"""One list for the body map, the skip list and the scripts."""
