"""What of a practice is played at a length and for a person, and how long that can take."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, assert_never

from mindbody.content.breath import Breath
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Bell, BreatheFor, Part, Pause, Practice, ScriptItem, Spoken, When
from mindbody.content.vocabulary import Anchor, Eyes, Position

_PLACES: Final = {
    Anchor.HANDS: frozenset({"left-hand", "right-hand"}),
    Anchor.FEET: frozenset({"left-foot", "right-foot"}),
}

WORDS_A_SECOND: Final = 1.75
"""105 words a minute, in the middle of the 100 to 110 at which guided practice is spoken."""

BREATH_BEFORE_A_LINE: Final = 0.6
"""Seconds that a line takes beside its words."""


def arrange(practice: Practice, minutes: float, comfort: Comfort) -> tuple[ScriptItem, ...]:
    """The items played when `minutes` are wished for, in order.

    Left out are: what comes in only at a longer length, parts of the body on the skip list, the other
    wording for the eyes, the other anchors and positions, and all bells for those who want none. A pause
    belongs to the line, bell or breath before it in its part and goes with it; at the head of a part it
    belongs to the part.
    """
    anchors = _anchors(practice, comfort)
    return tuple(item for part in practice.parts for item in _of_part(part, minutes, comfort, anchors))


def effective_anchor(practice: Practice, comfort: Comfort) -> Anchor | None:
    """The one anchor this person gets: their own, else the practice's.

    Sound takes the place of breath for those who do not want breath focus, and of hands or feet that are on
    the skip list. None when the practice offers all in turn (`any`), or uses none and the person named none.
    """
    if practice.anchor == "any":
        return None
    wished = comfort.anchor
    if wished is None:
        if practice.anchor == "none":
            return None
        wished = Anchor(practice.anchor)
    return wished if _suits(wished, comfort) else Anchor.SOUND


def bounds(
    items: Iterable[ScriptItem], seconds_of: Callable[[str], float], breaths: Mapping[str, Breath]
) -> tuple[float, float]:
    """The shortest and longest that the items can take, in seconds.

    `seconds_of` gives the length of a spoken line by its `say`. A bell takes no time of its own: it rings
    into its pause. Raises KeyError when a script names a breath that `breaths` does not hold.
    """
    shortest = longest = 0.0
    for item in items:
        match item:
            case Spoken():
                seconds = seconds_of(item.say)
                shortest += seconds
                longest += seconds
            case Pause():
                shortest += item.shortest
                longest += item.longest
            case BreatheFor():
                if item.breath not in breaths:
                    raise KeyError(item.breath)
                shortest += item.minutes * 60
                longest += item.minutes * 60
            case Bell():
                pass
            case _:
                assert_never(item)
    return shortest, longest


def reading_seconds(text: str) -> float:
    """Seconds that a line takes where no clip of it exists: read in silence at the pace of speech."""
    return BREATH_BEFORE_A_LINE + len(text.split()) / WORDS_A_SECOND


def _anchors(practice: Practice, comfort: Comfort) -> frozenset[Anchor]:
    if practice.anchor != "any":
        only = effective_anchor(practice, comfort)
        return frozenset() if only is None else frozenset({only})
    return frozenset(anchor for anchor in Anchor if _suits(anchor, comfort))


def _suits(anchor: Anchor, comfort: Comfort) -> bool:
    if anchor is Anchor.BREATH:
        return comfort.breath_focus
    places = _PLACES.get(anchor)
    return places is None or not places <= comfort.skip


def _of_part(
    part: Part, minutes: float, comfort: Comfort, anchors: frozenset[Anchor]
) -> Iterable[ScriptItem]:
    before_is_played = _is_played(part.when, minutes, comfort, anchors)
    for item in part.items:
        played = _is_played(item.when, minutes, comfort, anchors)
        if isinstance(item, Pause):
            played = played and before_is_played
        else:
            played = played and (comfort.bell or not isinstance(item, Bell))
            before_is_played = played
        if played:
            yield item


def _is_played(when: When, minutes: float, comfort: Comfort, anchors: frozenset[Anchor]) -> bool:
    eyes = Eyes.OPEN if comfort.eyes_open else Eyes.CLOSED
    return (
        when.start <= minutes
        and not (when.body & comfort.skip)
        and when.eyes in (None, eyes)
        and (when.anchor is None or when.anchor in anchors)
        and _is_for(when.positions, comfort.position)
    )


def _is_for(positions: frozenset[Position], position: Position) -> bool:
    """Reclining takes the lying version where it has none of its own."""
    if not positions or position in positions:
        return True
    return position is Position.RECLINING and Position.LYING in positions
