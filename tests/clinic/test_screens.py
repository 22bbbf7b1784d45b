"""A block has its screens in the order a group goes through them."""

from dataclasses import replace

from mindbody.clinic.room import Break, Breathing, BreathStyle, Calm, Moving, Template, Words
from mindbody.clinic.screens import screens_of
from mindbody.content.meeting import BlockKind, CardRange, RoomText
from tests.support.meetings import BLOCKS, BREAK, LEARN, block, shelf


def test_a_block_with_everything_shows_it_in_order() -> None:
    library = shelf()
    full = block(
        "Do: all of it",
        BlockKind.DO,
        30,
        room_screens=(RoomText(title="First", lines=("a", "b")),),
        cards=(CardRange(lesson="pacing", first=6, last=6),),
        breath="slow",
        movements=("hands", "bridge"),
        template=("One",),
        ask="How was it?",
        practice="anchor",
    )

    hands, bridge = library.movements["hands"], library.movements["bridge"]
    assert screens_of(full, library) == (
        Words(title="First", lines=("a", "b")),
        Words(title="Card 6", lines=("Line 6", "More"), eyebrow="Pacing"),
        Breathing(breath=library.breaths["slow"]),
        Moving(title="hands", lying=hands, seated=hands, standing=hands),
        Moving(title="bridge", lying=bridge),
        Template(title="All of it", labels=("One",)),
        Words(title="How was it?"),
        Calm(),
    )


def test_cards_are_counted_from_one_and_both_ends_are_shown() -> None:
    titles = [each.title for each in screens_of(BLOCKS[LEARN], shelf()) if isinstance(each, Words)]

    assert titles == ["Card 2", "Card 3", "Card 4"]


def test_a_position_without_the_movement_gets_the_one_in_its_place() -> None:
    library = shelf()
    (moving,) = screens_of(block("Move", BlockKind.MOVE, 5, movements=("shoulders",)), library)

    assert isinstance(moving, Moving)
    assert moving.lying == library.movements["ankles"]
    assert moving.seated == library.movements["shoulders"]
    assert moving.standing == library.movements["stand"]


def test_a_break_says_when_the_group_goes_on() -> None:
    assert screens_of(BLOCKS[BREAK], shelf(), restart="10:45") == (Break(restart="10:45"),)


def test_breathing_is_paced_in_the_way_that_was_chosen() -> None:
    breathe = block("Breathe", BlockKind.BREATHE, 5, breath="slow")

    (shown,) = screens_of(breathe, shelf(), style=BreathStyle.WORDS)

    assert isinstance(shown, Breathing)
    assert shown.style is BreathStyle.WORDS


def test_a_block_of_things_that_are_not_there_still_has_a_screen() -> None:
    """A pack may have been taken away while its meeting was under way."""
    lost = block("Lost", BlockKind.LEARN, 5, cards=(CardRange(lesson="gone", first=1, last=2),))

    assert screens_of(replace(lost, breath="gone", movements=("gone",)), shelf()) == (Words(title="Lost"),)
