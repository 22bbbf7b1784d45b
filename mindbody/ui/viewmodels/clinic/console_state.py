"""What the console shows, as values."""

from dataclasses import dataclass
from enum import Enum, auto

from mindbody.clinic.roster import Line
from mindbody.clinic.running import Cover
from mindbody.clinic.tallies import Counting
from mindbody.content.meeting import Meeting
from mindbody.ui.viewmodels.clinic.meeting_sound import Playing


class Standing(Enum):
    """Where a block of the agenda stands."""

    DONE = auto()
    NOW = auto()
    AHEAD = auto()
    SKIPPED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaRow:
    """A block. time: minutes of it, or what is left of the one that goes on."""

    number: int
    title: str
    time: str
    standing: Standing
    protected: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundState:
    """What the block lets the room hear. left: "" while it was not begun."""

    title: str
    playing: Playing
    left: str = ""
    captions_on: bool = True
    trouble: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsoleState:
    """All that the console shows but the room's own picture.

    clock: the whole meeting, from its beginning. pace: how it stands against the plan; late: it is over it.
    say, if_asked, handout: Markdown of the block. suggestion: what would bring it back in time, "" for
    nothing. tally: the count of this block, None where nothing is asked.
    """

    meeting: Meeting
    group: str
    clock: str
    pace: str
    late: bool
    agenda: tuple[AgendaRow, ...]
    screen: str
    say: str
    if_asked: str
    handout: str
    cover: Cover | None
    paused: bool
    timer_runs: bool
    suggestion: str
    tally: Counting | None
    sound: SoundState
    lines: tuple[Line, ...]
    at_end: bool
    ended: bool = False
    trouble: str = ""
