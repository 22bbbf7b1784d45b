"""What is left as it is, each with its reason. A waiver that nothing needs any more is a finding itself."""

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final


@dataclass(frozen=True, slots=True)
class Waiver:
    """screen, finding: patterns as of file names."""

    screen: str
    finding: str
    reason: str

    def covers(self, screen: str, finding: str) -> bool:
        return fnmatchcase(screen, self.screen) and fnmatchcase(finding, self.finding)


WAIVERS: Final = (
    Waiver("*", "“[−+]*” is painted, and not in the tree", "a step by a sign; the name says it in words"),
    Waiver(
        "progress*",
        "“[0-9]*” is painted, and not in the tree",
        "figures of an axis or days of a month: the chart has its table, the month announces each day",
    ),
    Waiver("progress*", "“???” is painted, and not in the tree", "heads of the days of a month, as above"),
    Waiver(
        "recordings*",
        "“Use in place of ...” is painted, and not in the tree",
        "the name says which recording is meant",
    ),
    Waiver(
        "*",
        "“Put it back ...” is painted, and not in the tree",
        "the name says which backup is meant",
    ),
    Waiver("*", "“Save a copy ...” is painted, and not in the tree", "the name says which backup is meant"),
    Waiver(
        "*",
        "2 times the push button “* backup of *",
        "the newest stands above the list and in it; both do the same",
    ),
    Waiver(
        "room-*",
        "the window “What the room sees” is a filler, *",
        "it is on the projector, and never has the focus; the console is what is used",
    ),
    Waiver(
        "dark-*",
        "“Dark screen. *” takes the focus and is a mere panel",
        "its name says that any key brings the picture back, and every key does",
    ),
)


def reason_for(screen: str, finding: str) -> str:
    """Why a finding is left so, "" when it is not."""
    return next((each.reason for each in WAIVERS if each.covers(screen, finding)), "")
