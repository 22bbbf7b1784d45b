"""What was planned and what was done are kept side by side, block by block."""

from mindbody.clinic.fidelity import Fidelity, fidelity, rows_at_end, rows_changed
from mindbody.clinic.running import begin
from mindbody.record.clinic.rows import BlockHeld
from tests.support.meetings import ARRIVE, BLOCKS, BREAK, DO, LEARN, shelf

FRESH = begin(BLOCKS, shelf())


def arrive(seconds: int, *, skipped: bool = False) -> BlockHeld:
    return BlockHeld(held="h", number=ARRIVE, title="Arrive", planned=600, seconds=seconds, skipped=skipped)


def test_a_block_is_kept_when_it_is_left() -> None:
    """With what its file gave it, whatever it was given since."""
    run = FRESH.plus_minute().tick(640.4)

    assert rows_changed(run, run.tick(1), BLOCKS, "h") == ()
    assert rows_changed(run, run.next_screen(), BLOCKS, "h") == ()
    assert rows_changed(run, run.to_block(LEARN), BLOCKS, "h") == (arrive(640),)


def test_a_block_gone_back_to_is_kept_with_all_it_took() -> None:
    run = FRESH.tick(600).to_block(LEARN).to_block(ARRIVE).tick(30)

    assert rows_changed(run, run.to_block(LEARN), BLOCKS, "h") == (arrive(630),)


def test_a_block_is_kept_when_it_is_skipped_or_taken_up_again() -> None:
    run = FRESH.tick(5)
    assert rows_changed(run, run.skip(ARRIVE), BLOCKS, "h") == (arrive(5, skipped=True),)

    skipped = run.skip(BREAK)
    assert [(row.title, row.skipped) for row in rows_changed(run, skipped, BLOCKS, "h")] == [("Break", True)]
    taken_up = skipped.unskip(BREAK)
    assert [row.skipped for row in rows_changed(skipped, taken_up, BLOCKS, "h")] == [False]


def test_at_the_end_every_block_is_kept_and_what_was_never_come_to_was_left_out() -> None:
    run = FRESH.move(DO, 0).tick(600).to_block(LEARN).tick(900).skip(BREAK).to_block(DO).tick(60)
    rows = rows_at_end(run, BLOCKS, "h")

    assert [(row.title, row.seconds, row.skipped) for row in rows] == [
        ("Arrive", 600, False),
        ("Learn", 900, False),
        ("Break", 0, True),
        ("Do", 60, False),
        ("Practise", 0, True),
        ("Plan", 0, True),
        ("Close", 0, True),
    ]
    assert fidelity(rows) == Fidelity(
        planned=75 * 60, seconds=1560, blocks=7, skipped=("Break", "Practise", "Plan", "Close")
    )
