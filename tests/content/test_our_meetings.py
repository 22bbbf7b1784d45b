"""Our group meetings hold to the programme that groups are run by."""

import pytest

from mindbody import places
from mindbody.content.library import Library
from mindbody.content.meeting import BlockKind, Meeting, RoomText
from mindbody.content.reading import read_library
from mindbody.content.vocabulary import Position

AGENDAS = {
    "G1": "0 Arrive and settle, 10 Agreement, 20 Round, 35 Learn, 50 Break, 55 Do, 70 Practise, 78 Move, "
    "82 Plan, 87 Close, 90",
    "G2": "0 Arrive and settle, 5 Look back, 15 Learn, 40 Break, 45 Do, 63 Practise, 75 Move, 81 Plan, "
    "87 Close, 90",
    "G3": "0 Arrive and settle, 5 Look back, 15 Learn, 30 Do, 45 Break, 50 Do, 70 Practise, 74 Move, "
    "80 Plan, 87 Close, 90",
    "G4": "0 Arrive and settle, 5 Look back, 15 Learn, 30 Do, 42 Break, 47 Learn, 60 Move, 72 Do, 78 Plan, "
    "87 Close, 90",
    "G5": "0 Arrive and settle, 5 Look back, 15 Learn, 30 Do, 40 Break, 45 Practise, 63 Do, 71 Breathe, "
    "79 Plan, 87 Close, 90",
    "G6": "0 Arrive and settle, 5 Look back, 15 Learn, 30 Do, 48 Break, 53 Move, 63 Practise, 77 Plan, "
    "87 Close, 90",
    "G7": "0 Arrive and settle, 5 Look back, 15 Learn, 30 Do, 42 Break, 47 Learn, 59 Do, 71 Practise, "
    "81 Plan, 87 Close, 90",
    "G8": "0 Arrive and settle, 5 Look back, 15 Learn, 33 Do, 43 Break, 48 Learn, 60 Do, 68 Practise, "
    "78 Move, 83 Plan, 87 Close, 90",
    "G9": "0 Arrive and settle, 5 Look back, 15 Learn, 27 Do, 42 Break, 47 Learn, 60 Do, 74 Practise, "
    "82 Plan, 87 Close, 90",
    "G10": "0 Arrive and settle, 5 Look back, 15 Learn, 27 Do, 45 Break, 50 Practise, 60 Move, 65 Keep plan, "
    "77 Graduation, 87 Close, 90",
    "GC1": "0 Arrive, 10 Learn, 30 Do, 40 Breathe, 50 Break, 60 Learn and do, 80 Practise, 95 Move, "
    "105 My plan, 117 Close, 120",
}
"""Of each meeting: the minute at which each block begins, its name, and the minute of the end."""

SETTLE = RoomText(
    title="Settle in your own way",
    lines=(
        "Stand, lie down or walk about.",
        "Step out whenever you like.",
        "Open eyes are fine.",
        "You can pass on anything.",
        "What is said here stays here.",
        "What you learn may go with you.",
    ),
)


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(places.lessons())[0]


def agenda(meeting: Meeting) -> str:
    """As in AGENDAS: what a block is called before the colon of its title."""
    blocks = [f"{block.start} {block.title.split(':')[0]}" for block in meeting.blocks]
    return ", ".join((*blocks, str(meeting.minutes)))


def test_every_meeting_has_the_agenda_of_its_programme(library: Library) -> None:
    """Groups are run, compared and checked for fidelity by it; the tenth comes after the ninth."""
    kept = [(meeting.code, agenda(meeting)) for meeting in library.meetings.values()]
    assert kept == list(AGENDAS.items())


def test_every_meeting_opens_with_the_same_freedoms(library: Library) -> None:
    """To move, to leave, to look, to pass: said and shown before anything is asked."""
    for meeting in library.meetings.values():
        assert SETTLE in meeting.blocks[0].room_screens, meeting.id


def test_nobody_sits_through_a_meeting(library: Library) -> None:
    """A break near the middle, of five minutes or more."""
    for meeting in library.meetings.values():
        (rest,) = (block for block in meeting.blocks if block.kind is BlockKind.BREAK)
        assert rest.minutes >= 5
        assert 0.35 <= rest.start / meeting.minutes <= 0.6, meeting.id


def test_every_movement_of_a_meeting_can_be_shown_lying_seated_and_standing(library: Library) -> None:
    """Three versions side by side, so that nobody is left out."""
    for meeting in library.meetings.values():
        for name in (name for block in meeting.blocks for name in block.movements):
            movement = library.movements[name]
            served = {*movement.positions, *movement.instead}
            assert served >= {Position.LYING, Position.SEATED, Position.STANDING}, name
