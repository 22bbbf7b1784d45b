"""The clocks of a meeting, in seconds against its plan. The words for them are made where they are shown."""

from mindbody.clinic.running import MINUTE, MeetingRun
from mindbody.content.meeting import Block, BlockKind


def session_left(run: MeetingRun) -> float:
    """Until the meeting is to end; below nought it has gone on too long."""
    return run.planned_seconds - run.session_seconds


def block_left(run: MeetingRun) -> float:
    """Until this block is to end; below nought it has gone on too long."""
    return run.current.seconds - run.block_seconds


def over(run: MeetingRun) -> float:
    """How much later than planned the meeting would end, if all that comes keeps to the agenda; below nought
    it would end early."""
    to_come = max(0.0, block_left(run)) + sum(
        max(0.0, each.seconds - run.spent[each.number]) for each in run.ahead
    )
    return to_come - session_left(run)


def timer_left(run: MeetingRun, block: Block) -> float | None:
    """What the room sees run down, None where it sees no time. A break always shows it. A minute given to
    the block or taken from it is given to its timer or taken from it too."""
    if block.kind is BlockKind.BREAK:
        return block_left(run)
    if run.timer_at is None:
        return None
    if block.timer is None:
        return block_left(run)
    changed = run.current.seconds - run.current.planned
    return max(0, block.timer * MINUTE + changed) - (run.block_seconds - run.timer_at)
