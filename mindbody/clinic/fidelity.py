"""How a meeting kept to its plan: what each block was given, and what it took."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mindbody.clinic.running import MeetingRun, Planned
from mindbody.content.meeting import Block
from mindbody.record.clinic.rows import BlockHeld


@dataclass(frozen=True, slots=True, kw_only=True)
class Fidelity:
    """A whole meeting. planned and seconds: in seconds. skipped: the titles of what was left out."""

    planned: int
    seconds: int
    blocks: int
    skipped: tuple[str, ...] = ()


def row_of(planned: Planned, run: MeetingRun, blocks: Sequence[Block], held: str) -> BlockHeld:
    """A block of the agenda as it is kept: planned is what the meeting's file gave it."""
    return BlockHeld(
        held=held,
        number=planned.number,
        title=blocks[planned.number].title,
        planned=planned.planned,
        seconds=round(run.spent[planned.number]),
        skipped=planned.skipped,
    )


def rows_changed(
    before: MeetingRun, after: MeetingRun, blocks: Sequence[Block], held: str
) -> tuple[BlockHeld, ...]:
    """What a move has to keep: the block that was left by it, and those that were skipped or taken up."""
    skipped = {each.number: each.skipped for each in before.agenda}
    left = before.current.number if before.current.number != after.current.number else None
    return tuple(
        row_of(each, after, blocks, held)
        for each in after.agenda
        if each.number == left or each.skipped != skipped[each.number]
    )


def rows_at_end(run: MeetingRun, blocks: Sequence[Block], held: str) -> tuple[BlockHeld, ...]:
    """Every block when the meeting is over, by number; one that was never come to counts as skipped."""
    rows = [row_of(each, run, blocks, held) for each in run.agenda]
    rows.sort(key=lambda row: row.number)
    return tuple(replace(row, skipped=row.skipped or not row.seconds) for row in rows)


def fidelity(rows: Iterable[BlockHeld]) -> Fidelity:
    """The rows of one meeting together."""
    kept = tuple(rows)
    return Fidelity(
        planned=sum(row.planned for row in kept),
        seconds=sum(row.seconds for row in kept),
        blocks=len(kept),
        skipped=tuple(row.title for row in kept if row.skipped),
    )
