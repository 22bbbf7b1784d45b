"""What can happen to screens in a meeting, each tried on real windows."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tools.displays.rig import LAPTOP, ROOM, SIZE, SMALL, WALL, Rig, Seen

RIGHT: Final = SIZE[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """trial: does it, and tells how it was at the end; raises AssertionError where a promise broke. carrier:
    the display that is never unplugged in it."""

    name: str
    trial: Callable[[Rig], Seen]
    carrier: str = LAPTOP


def begun(rig: Rig, *, small: bool = False) -> Seen:
    """A meeting in its third screen, which the room sees."""
    rig.start(small=small)
    rig.tell("show")
    rig.tell("next")
    rig.tell("next")
    return shown(rig)


def shown(rig: Rig) -> Seen:
    """The room sees its screen, all over its display; the console is out of it."""
    seen = rig.within(
        lambda it: it["state"] == "shown" and it["room"] == it["displays"][ROOM] and not it["put_away"]
    )
    assert inside(seen, "console", LAPTOP), seen
    settle()
    return seen


def settle() -> None:
    """Let the room's display be looked at for a while."""
    time.sleep(0.4)


def inside(seen: Seen, window: str, display: str) -> bool:
    """Whether a window is on a display with all it has."""
    x, y, wide, high = seen[window]
    left, top, width, height = seen["displays"][display]
    return bool(left <= x and top <= y and x + wide <= left + width and y + high <= top + height)


def lost(rig: Rig) -> Seen:
    before = begun(rig)
    rig.unplug(ROOM)
    seen = rig.within(lambda it: it["state"] == "lost" and it["room"] is None)
    assert inside(seen, "console", LAPTOP)
    assert seen["place"] == before["place"]
    assert rig.tell("next")["place"] != before["place"]
    return seen


def returned(rig: Rig) -> Seen:
    before = lost(rig)
    rig.plug(ROOM, RIGHT)
    seen = rig.within(lambda it: it["state"] == "asking")
    settle()
    assert rig.tell("look")["room"] is None
    rig.tell("show")
    assert shown(rig)["place"][2] > before["place"][2]
    return seen


def mirrored(rig: Rig) -> Seen:
    return _mirrored(rig, SIZE)


def mirrored_small(rig: Rig) -> Seen:
    return _mirrored(rig, SMALL)


def _mirrored(rig: Rig, size: tuple[int, int]) -> Seen:
    begun(rig, small=size == SMALL)
    rig.unplug(ROOM)
    rig.plug(ROOM, 0, size)
    rig.within(lambda it: it["put_away"] and it["state"] in ("mirrored", "asking"))
    settle()
    rig.tell("show")
    seen = rig.within(lambda it: it["put_away"] and it["state"] == "mirrored" and it["room"] is None)
    rig.tell("next")
    settle()
    return seen


def shown_while_mirrored(rig: Rig) -> Seen:
    """The facilitator takes the console out to read what is asked, and says yes: it is put away again."""
    rig.unplug(ROOM)
    rig.plug(ROOM, 0)
    rig.start()
    rig.within(lambda it: it["put_away"])
    rig.tell("one-screen")
    seen = rig.tell("show")
    assert (seen["state"], seen["put_away"]) == ("mirrored", True)
    settle()
    return seen


def mirrored_no_more(rig: Rig) -> Seen:
    mirrored(rig)
    rig.unplug(ROOM)
    rig.plug(ROOM, RIGHT)
    rig.within(lambda it: it["state"] in ("shown", "asking") and not it["put_away"])
    rig.tell("show")
    return shown(rig)


def resized(rig: Rig) -> Seen:
    begun(rig, small=True)
    rig.unplug(ROOM)
    rig.plug(ROOM, RIGHT, SMALL)
    rig.within(lambda it: it["displays"].get(ROOM, [])[2:] == list(SMALL) and it["state"] != "lost")
    rig.tell("show")
    return shown(rig)


def primary_swapped(rig: Rig) -> Seen:
    begun(rig)
    rig.unplug(ROOM)
    rig.plug(ROOM, RIGHT, primary=True)
    rig.within(lambda it: it["state"] in ("shown", "asking"))
    rig.tell("show")
    return shown(rig)


def moved(rig: Rig) -> Seen:
    """The laptop's display goes, and comes back on the other side of the projector."""
    begun(rig)
    rig.unplug(LAPTOP)
    rig.within(lambda it: it["put_away"])
    settle()
    rig.plug(LAPTOP, 2 * RIGHT)
    rig.within(lambda it: it["displays"].get(LAPTOP, [0])[0] == 2 * RIGHT)
    return shown(rig)


def lost_while_blank(rig: Rig) -> Seen:
    begun(rig)
    rig.tell("blank")
    rig.unplug(ROOM)
    rig.within(lambda it: it["state"] == "lost")
    rig.plug(ROOM, RIGHT)
    rig.within(lambda it: it["state"] == "asking")
    rig.tell("show")
    return shown(rig)


def lost_under_a_dialog(rig: Rig) -> Seen:
    begun(rig)
    rig.tell("dialog")
    rig.unplug(ROOM)
    seen = rig.within(lambda it: it["state"] == "lost" and it["dialog"] is not None)
    assert inside(seen, "dialog", LAPTOP)
    assert inside(seen, "console", LAPTOP)
    return seen


def begun_on_the_wall(rig: Rig) -> None:
    """A meeting with the console on a display of its own."""
    rig.plug(WALL, 2 * RIGHT)
    rig.start(at=2 * RIGHT)
    rig.tell("show")
    rig.within(lambda it: it["room"] == it["displays"][ROOM] and inside(it, "console", WALL))
    settle()


def two_lost(rig: Rig) -> Seen:
    """The console's own display goes too."""
    begun_on_the_wall(rig)
    rig.unplug(WALL)
    rig.unplug(ROOM)
    return rig.within(lambda it: it["state"] == "lost" and inside(it, "console", LAPTOP))


def console_s_own_lost(rig: Rig) -> Seen:
    """The room sees on, and the console comes to the screen that is left to it."""
    begun_on_the_wall(rig)
    rig.unplug(WALL)
    return shown(rig)


def lid_closed(rig: Rig) -> Seen:
    """Only the projector is left: the console's words are put away before its window comes there."""
    begun(rig)
    rig.unplug(LAPTOP)
    seen = rig.within(
        lambda it: it["state"] == "mirrored" and it["put_away"] and it["console"] == it["displays"][ROOM]
    )
    rig.tell("next")
    settle()
    rig.plug(LAPTOP, 0)
    shown(rig)
    return seen


def asleep(rig: Rig) -> Seen:
    begun(rig)
    assert rig.tell("sleep")["curtain"]
    settle()
    assert rig.tell("wake")["curtain"]
    settle()
    assert not rig.tell("uncover")["curtain"]
    return shown(rig)


def asleep_and_lost(rig: Rig) -> Seen:
    begun(rig)
    rig.tell("sleep")
    rig.unplug(ROOM)
    rig.tell("wake")
    seen = rig.within(lambda it: it["state"] == "lost" and it["room"] is None and it["curtain"])
    rig.plug(ROOM, RIGHT)
    rig.within(lambda it: it["state"] == "asking")
    rig.tell("show")
    settle()
    return seen


def locked(rig: Rig) -> Seen:
    begun(rig)
    assert rig.tell("lock")["curtain"]
    settle()
    return rig.tell("look")


def crashed(rig: Rig) -> Seen:
    """Killed as by a loss of power; begun again it is at the same screen, and the room sees nothing until
    the person says so."""
    before = begun(rig)
    rig.kill()
    again = rig.start()
    assert (again["state"], again["room"], again["place"]) == ("asking", None, before["place"])
    settle()
    rig.tell("show")
    return shown(rig)


def dragged(rig: Rig) -> Seen:
    """The facilitator pulls the console onto the projector: its words are gone there at once, and it goes
    back."""
    begun(rig)
    assert rig.tell("drag", RIGHT + 100, 60)["put_away"]
    return shown(rig)


def dialog_dragged(rig: Rig) -> Seen:
    begun(rig)
    rig.tell("dialog")
    rig.tell("drag-dialog", RIGHT + 200, 100)
    seen = rig.within(lambda it: it["dialog"] is not None and inside(it, "dialog", LAPTOP))
    shown(rig)
    return seen


def tested(rig: Rig) -> Seen:
    rig.start()
    rig.tell("test")
    shown(rig)
    rig.tell("show")
    return shown(rig)


def one_screen(rig: Rig) -> Seen:
    begun(rig)
    seen = rig.tell("one-screen")
    assert seen["put_away"]
    rig.within(lambda it: it["console"] == it["displays"][LAPTOP])
    settle()
    assert not rig.tell("one-screen")["put_away"]
    shown(rig)
    return seen


CASES: Final = (
    Case(name="the projector is unplugged in the meeting", trial=lost),
    Case(name="it is plugged in again", trial=returned),
    Case(name="the displays are mirrored in the meeting", trial=mirrored),
    Case(name="they are mirrored at different sizes", trial=mirrored_small),
    Case(name="they are mirrored no more", trial=mirrored_no_more),
    Case(name="they were mirrored before the meeting", trial=shown_while_mirrored),
    Case(name="the projector takes another resolution", trial=resized),
    Case(name="the projector becomes the primary display", trial=primary_swapped),
    Case(name="the laptop's display comes to another place", trial=moved, carrier=ROOM),
    Case(name="the projector goes and comes while the room is blank", trial=lost_while_blank),
    Case(name="it is unplugged while a dialog is open", trial=lost_under_a_dialog),
    Case(name="the projector and the console's display go", trial=two_lost),
    Case(name="the console's display goes, the projector stays", trial=console_s_own_lost),
    Case(name="the lid is closed: only the projector is left", trial=lid_closed, carrier=ROOM),
    Case(name="the machine sleeps and wakes", trial=asleep),
    Case(name="the projector is unplugged while it sleeps", trial=asleep_and_lost),
    Case(name="the screen is locked", trial=locked),
    Case(name="the program is killed and begun again", trial=crashed),
    Case(name="the console is pulled onto the projector", trial=dragged),
    Case(name="a dialog is pulled onto the projector", trial=dialog_dragged),
    Case(name="the test card, then the meeting", trial=tested),
    Case(name="one screen only, there and back", trial=one_screen),
)
