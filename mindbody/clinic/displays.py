"""Which display the room sees, and where the console has to be, whatever is plugged in or out.

All of it is a value: what the machine tells of its displays goes in, where each window belongs comes out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """A display that is there. id: the same whenever it comes back. name: as the machine calls it. The place
    and the size are those of the desktop over all displays; `ratio` is how many pixels there are to each."""

    id: str
    name: str
    x: int
    y: int
    width: int
    height: int
    primary: bool = False
    ratio: float = 1.0

    @property
    def pixels(self) -> tuple[int, int]:
        """How many it has, across and down."""
        return round(self.width * self.ratio), round(self.height * self.ratio)

    def overlaps(self, other: "Display") -> bool:
        """Whether a part of the picture is on both."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


class RoomState(StrEnum):
    """How the room's screen stands.

    NONE: nothing is shown, and nothing asked. ASKING: a display is there that the room may be shown on, if
    the person says so. SHOWN: the room sees its screen. LOST: its display went; the meeting goes on.
    MIRRORED: the room and the console are on one picture, so that only what the room may see can be there.
    """

    NONE = "none"
    ASKING = "asking"
    SHOWN = "shown"
    LOST = "lost"
    MIRRORED = "mirrored"


ON_SCREEN: Final = (RoomState.SHOWN, RoomState.MIRRORED)
"""The states in which the room sees something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomPlace:
    """Where the room's screen and the console are.

    console: the id of the display that the console is on, or belongs on; "" while there is none. display: the
    one that was chosen, or is offered, for the room; as it was last seen once it has gone. remembered: the id
    that was last chosen, also in meetings before. gone: the display went while the room saw it.
    """

    displays: tuple[Display, ...] = ()
    console: str = ""
    display: Display | None = None
    remembered: str = ""
    state: RoomState = RoomState.NONE
    gone: bool = False

    @property
    def shares_picture(self) -> bool:
        """Whether the room's display and the console's show the same, or parts of it."""
        console = display_of(self.displays, self.console)
        return self.display is not None and console is not None and self.display.overlaps(console)

    @property
    def exposed(self) -> bool:
        """Whether others may see what stands on the console: another display shows the same picture, or the
        only one that there is belongs to the room."""
        console = display_of(self.displays, self.console)
        if console is None:
            return False
        twins = any(each.overlaps(console) for each in self.displays if each is not console)
        return twins or (len(self.displays) == 1 and console.id == self.remembered)

    @property
    def choices(self) -> tuple[Display, ...]:
        """What the room can be shown on: any display, where there is another one for the console."""
        return self.displays if len(self.displays) > 1 else ()

    def seen(self, displays: Sequence[Display], console: str) -> "RoomPlace":
        """Displays came, went or changed; the console was on `console`, "" where that is not known."""
        displays = tuple(displays)
        shown = self.state in ON_SCREEN
        display = self.display and display_of(displays, self.display.id)
        room = display if shown else None
        place = replace(self, displays=displays, console=console_display(displays, console, room))
        if shown and display is None:
            return _asked(replace(place, state=RoomState.LOST, gone=True), self.displays)
        if shown:
            return _shown(replace(place, display=display))
        if self.state is RoomState.ASKING and display is None:
            place = replace(place, state=RoomState.LOST if self.gone else RoomState.NONE)
        elif display is not None:
            place = replace(place, display=display)
        return _asked(place, self.displays)

    def choose(self, display_id: str) -> "RoomPlace":
        """Take this display for the room; where the room is shown, it is shown there from now on. Raises
        ValueError for one that is not there, and for the only one."""
        display = display_of(self.choices, display_id)
        if display is None:
            raise ValueError(f"The room can't be shown on {display_id!r}.")
        place = replace(self, display=display, remembered=display.id)
        return _shown(place) if self.state in ON_SCREEN else replace(place, state=RoomState.ASKING)

    def show(self) -> "RoomPlace":
        """Show the room its screen, on the chosen display. Where none is there, nothing happens."""
        if self.display is None or display_of(self.choices, self.display.id) is None:
            return self
        return _shown(replace(self, remembered=self.display.id))

    def hide(self) -> "RoomPlace":
        """Show the room nothing; an offer is declined by it."""
        return replace(self, state=RoomState.NONE, gone=False)


def _shown(place: RoomPlace) -> RoomPlace:
    """Shown, with the console out of the way where there is a place for it."""
    place = replace(place, console=console_display(place.displays, place.console, place.display))
    state = RoomState.MIRRORED if place.shares_picture else RoomState.SHOWN
    return replace(place, state=state, gone=False)


def _asked(place: RoomPlace, before: tuple[Display, ...]) -> RoomPlace:
    """Ask about the room's display when it comes, or about another one that came. before: those that were
    there until now."""
    there = {each.id for each in before}
    came = [each for each in place.displays if each.id not in there]
    wanted = place.display.id if place.gone and place.display else place.remembered
    display = display_of(came, wanted)
    if display is None and place.state is not RoomState.ASKING:
        display = next((each for each in came if each.id != place.console), None)
    if display is None or display.id == place.console:
        return place
    return replace(place, state=RoomState.ASKING, display=display)


def display_of(displays: Sequence[Display], display_id: str) -> Display | None:
    """The display of this id, None where it is not there."""
    return next((each for each in displays if each.id == display_id), None)


def console_display(displays: Sequence[Display], now: str, room: Display | None) -> str:
    """The id of the display on which the console belongs: where it is, unless the room sees that one. Where
    the room sees all there are, it stays where it is. "" where there is no display."""
    kept = display_of(displays, now)
    primary_first = sorted(displays, key=lambda each: not each.primary)
    private = [each for each in primary_first if room is None or not each.overlaps(room)]
    if kept is not None and (kept in private or not private):
        return kept.id
    return next((each.id for each in (*private, *primary_first)), "")


def identity(*, maker: str, model: str, serial: str, name: str) -> str:
    """What a display is known by: its model and serial number, or the name of its socket where it does not
    tell them."""
    return " ".join((maker, model, serial)).strip() if model and serial else name or "screen"


def told_apart(displays: Sequence[Display]) -> tuple[Display, ...]:
    """The same displays, with ids of their own also where two of one model claim one serial number."""
    ids = [each.id for each in displays]
    return tuple(
        replace(each, id=f"{each.id} ({each.name})") if ids.count(each.id) > 1 else each for each in displays
    )
