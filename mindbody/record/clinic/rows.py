"""What is kept about groups, as plain values. A member is an alias: no name, no diagnosis, no date of birth,
and no text about a person."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

LONGEST_ALIAS: Final = 24
LONGEST_INITIALS: Final = 4
LONGEST_NOTE_LINE: Final = 140
NOTE_LINES: Final = 3


class Attendance(StrEnum):
    """How somebody came to a meeting."""

    BOOKED = "booked"
    PRESENT = "present"
    LATE = "late"
    LEFT_EARLY = "left-early"
    TOLD_US = "absent-told-us"
    UNKNOWN = "absent-unknown"
    REMOTE = "remote"


CAME: Final = frozenset({Attendance.PRESENT, Attendance.LATE, Attendance.LEFT_EARLY, Attendance.REMOTE})
"""Those who had the session, whole or in part."""


class Adaptation(StrEnum):
    """What somebody asked for. A closed list, so that no note about a person is written."""

    NEEDS_TO_STAND = "needs-to-stand"
    LIES_DOWN = "lies-down"
    EYES_OPEN = "eyes-open"
    NO_BREATH_FOCUS = "no-breath-focus"
    NO_BELL = "no-bell"
    SITS_AT_FRONT = "sits-at-front"
    LARGE_PRINT = "large-print"
    NEAR_DOOR = "near-door"
    ASKED_CLINICIAN_FIRST = "asked-clinician-first"


class PrivateFlag(StrEnum):
    """For the facilitator's eyes. Each only where the member agreed to it."""

    WORD_AFTER = "word-after"
    EMERGENCY_STEPS = "emergency-steps"
    SHARES_MEASURES = "shares-measures"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """ended: the day on which it came to its end, None while it goes on. keep_months: how long its rows are
    kept after that."""

    id: str
    name: str
    began: date
    ended: date | None = None
    keep_months: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """left: the day on which they left the group, None while they are in it."""

    id: str
    group: str
    alias: str
    initials: str = ""
    adaptations: frozenset[Adaptation] = frozenset()
    flags: frozenset[PrivateFlag] = frozenset()
    left: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A meeting that is or was held. meeting: its id among the lessons. place: where it stands, as JSON of
    the run; "" before its first block and after its end. note: up to three lines, about the session alone."""

    id: str
    group: str
    meeting: str
    at: datetime
    local_day: date
    ended_at: datetime | None = None
    place: str = ""
    note: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """Attendance of one member at one meeting. minutes: there, None where nobody counted."""

    held: str
    member: str
    state: Attendance
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockHeld:
    """How one block went, for the fidelity log. seconds: what it took; planned: what the agenda gave it.
    number: its place in the meeting's file, from 0."""

    held: str
    number: int
    title: str
    planned: int
    seconds: int
    skipped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Anonymous answers to one question of a meeting. counts[0] belongs to `lowest`."""

    held: str
    block: int
    question: str
    lowest: int
    counts: tuple[int, ...]


class Act(StrEnum):
    """What the audit list tells of."""

    OPENED = "opened"
    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock-failed"
    LOCKED = "locked"
    EXPORTED = "exported"
    IMPORTED = "imported"
    RESTORED = "restored"
    DELETED = "deleted"
    PURGED = "purged"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One line of the audit list. what: the kind of thing and its id, never what somebody wrote."""

    number: int
    at: datetime
    act: Act
    what: str
