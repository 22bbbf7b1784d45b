"""How large things must be for the last seat of a room: by viewing distance, never by points.

Somebody with 20/40 sight reads a capital of about 25 minutes of arc with ease, which is the distance / 137.
"""

from dataclasses import dataclass
from typing import Final

DISTANCE_TO_CAPITAL: Final = 137
CAPITAL: Final = 0.7
"""Height of a capital as a share of the size of its type."""

BODY: Final = 0.055
BODY_FAR: Final = 0.06
TITLE: Final = 0.08
TIMER: Final = 0.12
BREAK_TIMER: Final = 0.25
CAPTION: Final = 0.055
MARGIN: Final = 0.05
"""Shares of the height of the screen. The margin stays free on each side."""

FAR: Final = 5
"""Heights of the image from which the last seat is far away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """The least size of the type for each thing, as a share of the height of the screen."""

    body: float = BODY
    title: float = TITLE
    timer: float = TIMER
    break_timer: float = BREAK_TIMER
    caption: float = CAPTION


def capital_height(distance: float) -> float:
    """The least height of a capital for a viewing distance, both in metres."""
    return distance / DISTANCE_TO_CAPITAL


def shares(distance: float, image_height: float) -> Shares:
    """For a room whose last seat is so far from an image so high, in metres. Never under the rule for all
    rooms. Raises ValueError for a distance or a height that is not above nought."""
    if not (distance > 0 and image_height > 0):
        raise ValueError("The last seat and the image need a distance and a height above nought.")
    least = capital_height(distance) / CAPITAL / image_height
    body = BODY_FAR if distance > FAR * image_height else BODY
    return Shares(
        body=max(body, least),
        title=max(TITLE, least),
        timer=max(TIMER, least),
        break_timer=max(BREAK_TIMER, least),
        caption=max(CAPTION, least),
    )


def pixels(share: float, height: int) -> float:
    """The size of the type on a screen of so many lines."""
    return share * height
