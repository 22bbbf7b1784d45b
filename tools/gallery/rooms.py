"""Which screens stand together, and in which looks they are shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

DAY: Final = "day-100-1440x900"
OTHERS: Final = {
    "night-100-1440x900": "By night",
    "contrast-100-1440x900": "High contrast",
    "day-200-1280x720": "Text at 200 % in a small window",
    "night-200-1280x720": "Text at 200 % by night",
}
IN_OTHER_LOOKS: Final = (
    "today", "session-02-learn", "session-04-breathe", "session-06-move", "log-filled",
    "progress", "learn-lesson", "practise", "settings", "help", "flare-filled", "clinic-console",
)  # fmt: skip
PROJECTED: Final = {
    "room/room-light-1280x720": "What the room sees",
    "room/room-dark-1280x720": "What the room sees, dark",
    "papers/g1-ordinary": "On paper, for one meeting",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Screens whose names begin with one of `names`."""

    title: str
    words: str
    names: tuple[str, ...]


ROOMS: Final = (
    Room(
        title="Today", words="What is offered, and how much of it.", names=("today", "flare-today", "to-read")
    ),
    Room(
        title="First run",
        words="Four screens, of which only the first has to be read.",
        names=("first-run",),
    ),
    Room(
        title="A session",
        words="Each step, from the check-in to the close.",
        names=("session", "slept", "dark"),
    ),
    Room(
        title="When a session stirs up",
        words="What is offered then, the first time and again.",
        names=("after",),
    ),
    Room(title="Need help now", words="One key away on every screen.", names=("help",)),
    Room(title="In a flare", words="Empty, filled, and on day one.", names=("flare",)),
    Room(title="Log", words="A check-in, its close, and the days.", names=("log",)),
    Room(title="Learn", words="Programmes, a lesson to read, and one that is heard.", names=("learn",)),
    Room(
        title="Practise",
        words="The library, a practice, a breath, the timers, own recordings.",
        names=("practise", "recordings", "pacing"),
    ),
    Room(title="Toolkit", words="Every tool, empty and filled, and two on paper.", names=("toolkit",)),
    Room(title="Progress", words="With nothing, with a week, and with two years.", names=("progress",)),
    Room(title="The page for a visit", words="Seen before it is printed.", names=("visit",)),
    Room(
        title="Settings",
        words="From the top, and the cards that change.",
        names=("settings", "reminder", "reminders"),
    ),
    Room(
        title="The record",
        words="What leaves, what comes in, backups, and how all of it is deleted.",
        names=("record", "backups", "forget-me", "gone"),
    ),
    Room(
        title="Passcode and people",
        words="Set, change, unlock; who is here.",
        names=("passcode", "unlock", "people"),
    ),
    Room(
        title="When something is wrong",
        words="Calm words first, the way back next.",
        names=("trouble", "elsewhere"),
    ),
    Room(title="Leading a group", words="The window of who leads.", names=("clinic",)),
)


def arranged(names: Iterable[str]) -> tuple[tuple[Room, tuple[str, ...]], ...]:
    """Each room with the screens that are in it. Raises ValueError for a screen that is in none, and for a
    room with no screen."""
    left = sorted(names)
    found = []
    for room in ROOMS:
        inside = tuple(name for name in left if _begins(name, room.names))
        if not inside:
            raise ValueError(f"no screen is in “{room.title}”")
        left = [name for name in left if name not in inside]
        found.append((room, inside))
    if left:
        raise ValueError(f"these screens are in no room: {', '.join(left)}")
    return tuple(found)


def _begins(name: str, beginnings: tuple[str, ...]) -> bool:
    return any(name == each or name.startswith(f"{each}-") for each in beginnings)
