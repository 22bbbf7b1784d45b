"""The one place that turns a meeting under way into what the room sees."""

from collections.abc import Sequence

from mindbody.clinic.clocks import timer_left
from mindbody.clinic.room import Blank, BreathStyle, Calm, HelpLines, RoomContent, RoomFrame
from mindbody.clinic.running import Cover, MeetingRun
from mindbody.clinic.screens import question_of, screens_of
from mindbody.clinic.tallies import Counting
from mindbody.content.library import Library
from mindbody.content.meeting import Block


def room_frame(
    run: MeetingRun,
    blocks: Sequence[Block],
    library: Library,
    *,
    help_card: HelpLines,
    before: RoomFrame | None = None,
    restart: str = "",
    tally: Counting | None = None,
    caption: str = "",
    style: BreathStyle = BreathStyle.GROW,
) -> RoomFrame:
    """What the room sees now.

    blocks: those of the meeting, as in its file. before: the frame shown until now, which stays while it is
    frozen; where there was none, the room sees the quiet landscape. restart: the time at which a break is
    over, as it is shown. tally: shown in the place of its question, once it is to be and may be.
    """
    match run.cover:
        case Cover.BLANK:
            return RoomFrame(content=Blank())
        case Cover.CALM:
            return RoomFrame(content=Calm())
        case Cover.HELP:
            return RoomFrame(content=help_card)
        case Cover.FROZEN:
            return before or RoomFrame(content=Calm())
    block = blocks[run.current.number]
    content = screens_of(block, library, restart=restart, style=style)[run.screen]
    return RoomFrame(
        content=_counted(content, run, block, tally), left=timer_left(run, block), caption=caption
    )


def next_content(
    run: MeetingRun, blocks: Sequence[Block], library: Library, *, restart: str = ""
) -> RoomContent | None:
    """The screen after this one, for the console alone; None at the end."""
    if run.at_end:
        return None
    after = run.next_screen()
    return screens_of(blocks[after.current.number], library, restart=restart)[after.screen]


def _counted(content: RoomContent, run: MeetingRun, block: Block, tally: Counting | None) -> RoomContent:
    if tally is None or tally.block != run.current.number or not block.ask or content != question_of(block):
        return content
    return tally.dots() or content
