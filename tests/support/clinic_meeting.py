"""A meeting under way with real lessons and a real agenda; only time, sound device and store are at hand."""

from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mindbody.clinic.room import HelpLines
from mindbody.clinic.roster import Line, roster
from mindbody.record.clinic.rows import Adaptation, Attendance, BlockHeld, Came, Member, PrivateFlag, Tally

DAY = date(2026, 11, 24)
MORNING = datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
HELP = HelpLines(
    title="Help at any time", lines=(("Emergency", "911"), ("Crisis line", "988")), note="For everyone here."
)
MEMBERS = (
    Member(id="m1", group="g", alias="Maple", adaptations=frozenset({Adaptation.NEEDS_TO_STAND})),
    Member(id="m2", group="g", alias="Finch"),
    Member(id="m3", group="g", alias="River", adaptations=frozenset({Adaptation.EYES_OPEN})),
    Member(id="m4", group="g", alias="Juniper", flags=frozenset({PrivateFlag.WORD_AFTER})),
    Member(id="m5", group="g", alias="Wren"),
    Member(id="m6", group="g", alias="Sol", adaptations=frozenset({Adaptation.SITS_AT_FRONT})),
    Member(id="m7", group="g", alias="Birch"),
)


@dataclass
class HandKeeper:
    """Keeps what it is told, to be looked at."""

    held: str = "held"
    place: str = ""
    blocks: list[BlockHeld] = field(default_factory=list)
    counts: list[Tally] = field(default_factory=list)
    came: dict[str, Came] = field(default_factory=dict)
    finished: bool = False

    def keep_place(self, place: str) -> None:
        self.place = place

    def keep_block(self, row: BlockHeld) -> None:
        self.blocks.append(row)

    def keep_tally(self, tally: Tally) -> None:
        self.counts.append(tally)

    def tallies(self) -> tuple[Tally, ...]:
        """The last count of each question."""
        return tuple({(each.block, each.question): each for each in self.counts}.values())

    def roster(self) -> tuple[Line, ...]:
        return roster(MEMBERS, self.came.values(), DAY)

    def mark(self, member: str, state: Attendance, minutes: int | None) -> None:
        self.came[member] = Came(held=self.held, member=member, state=state, minutes=minutes)

    def finish(self) -> None:
        self.finished = True
