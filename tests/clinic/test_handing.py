"""What the room sees of a meeting, and what it never sees."""

from mindbody.clinic.handing import next_content, room_frame
from mindbody.clinic.room import Blank, Break, Calm, Dots, HelpLines, RoomFrame, Words
from mindbody.clinic.running import MeetingRun, begin
from mindbody.clinic.tallies import Counting
from tests.support.meetings import BLOCKS, BREAK, CLOSE, DO, LEARN, PRACTISE, shelf

LIBRARY = shelf()
FRESH = begin(BLOCKS, LIBRARY)
HELP = HelpLines(title="Help", lines=(("Emergency", "112"),))
ASKING = FRESH.to_block(CLOSE).next_screen()
FOUR = Counting(block=CLOSE, question="How useful was today?").plus(7).plus(7).plus(8).plus(10)


def frame(run: MeetingRun, **more: object) -> RoomFrame:
    return room_frame(run, BLOCKS, LIBRARY, help_card=HELP, **more)  # type: ignore[arg-type]  # named as there


def test_the_room_sees_the_screen_the_meeting_is_at() -> None:
    assert frame(FRESH) == RoomFrame(content=Words(title="Welcome"))
    assert frame(FRESH.next_screen()).content == Words(title="Pass")
    assert frame(FRESH.to_block(BREAK), restart="10:45") == RoomFrame(
        content=Break(restart="10:45"), left=300
    )
    assert frame(FRESH.to_block(DO).start_timer().tick(20)).left == 700


def test_a_practice_is_heard_over_a_quiet_screen_with_its_captions() -> None:
    assert frame(FRESH.to_block(PRACTISE), caption="Feel your feet.") == RoomFrame(
        content=Calm(), caption="Feel your feet."
    )


def test_blank_calm_and_help_win_over_all_else() -> None:
    """Over a running timer, a shown tally and a caption too."""
    tally = FOUR.plus(9).show()
    for at in (ASKING, FRESH.to_block(DO).start_timer()):
        assert frame(at.blank(), tally=tally, caption="x") == RoomFrame(content=Blank())
        assert frame(at.calm(), tally=tally, caption="x") == RoomFrame(content=Calm())
        assert frame(at.help_card(), tally=tally, caption="x") == RoomFrame(content=HELP)


def test_a_frozen_room_keeps_what_it_saw_while_the_console_goes_on() -> None:
    before = frame(FRESH.next_screen())
    run = FRESH.next_screen().freeze()
    for _ in range(3):
        run = run.next_screen().tick(30)
        assert frame(run, before=before, caption="x") == before
    assert frame(run.uncover(), before=before).content == Words(
        title="Card 4", lines=("Line 4", "More"), eyebrow="Pacing"
    )


def test_a_frozen_room_with_nothing_before_it_rests() -> None:
    """So it is when a meeting is taken up again after a crash."""
    assert frame(FRESH.freeze()) == RoomFrame(content=Calm())


def test_a_tally_takes_the_place_of_its_question_once_it_is_shown() -> None:
    question = RoomFrame(content=Words(title="How useful was today?"))
    five = FOUR.plus(9)
    assert frame(ASKING) == question
    assert frame(ASKING, tally=FOUR) == question
    assert frame(ASKING, tally=five) == question

    shown = frame(ASKING, tally=five.show()).content
    assert shown == Dots(question="How useful was today?", lowest=0, counts=(0, 0, 0, 0, 0, 0, 0, 2, 1, 1, 1))
    assert frame(ASKING, tally=five.show().minus(9)) == question
    assert frame(FRESH.to_block(CLOSE), tally=five.show()).content == Words(title="Bye")
    assert frame(ASKING, tally=Counting(block=LEARN, question="?")) == question


def test_the_console_knows_what_comes_next() -> None:
    assert next_content(FRESH, BLOCKS, LIBRARY) == Words(title="Pass")
    assert next_content(FRESH.skip(LEARN).next_screen(), BLOCKS, LIBRARY, restart="11:00") == Break(
        restart="11:00"
    )
    assert next_content(ASKING, BLOCKS, LIBRARY) is None
