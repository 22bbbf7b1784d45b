"""What the page of one group shows, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A member. notes: what they asked for, and what is between them and the facilitator. dose: "4 of 10".
    left: when they left, in words; "" while they are in the group."""

    id: str
    alias: str
    notes: tuple[str, ...] = ()
    dose: str = ""
    left: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """A meeting of the programme. held: the id of the last time that it was held, "" where it never was.
    facts: when, and who came."""

    meeting: str
    title: str
    facts: str = ""
    held: str = ""
    next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupState:
    """begin: the id of the meeting that is next, "" after the last; begin_words says so. under_way: what was
    cut off, in words. said: one sentence, of_tables whether it is about saving them; `undo` names what can be
    taken back, "" for nothing."""

    name: str = ""
    facts: str = ""
    ended: bool = False
    people: tuple[PersonLine, ...] = ()
    meetings: tuple[MeetingLine, ...] = ()
    begin: str = ""
    begin_title: str = ""
    begin_words: str = ""
    under_way: str = ""
    go_on_words: str = ""
    keep_months: int = 12
    said: str = ""
    of_tables: bool = False
    trouble: bool = False
    undo: str = ""
