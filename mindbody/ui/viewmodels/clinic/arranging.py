"""From a meeting under way to what its console shows."""

from mindbody.clinic.catching_up import Suggestion
from mindbody.clinic.clocks import block_left, over
from mindbody.clinic.roster import Line
from mindbody.clinic.running import MINUTE, MeetingRun, Planned
from mindbody.clinic.tallies import Counting
from mindbody.content.meeting import Meeting
from mindbody.ui.viewmodels.clinic.console_state import AgendaRow, ConsoleState, SoundState, Standing
from mindbody.ui.viewmodels.clinic.meeting_sound import MeetingSound
from mindbody.ui.viewmodels.clinic.meeting_words import (
    long_clock,
    minutes_words,
    pace_words,
    say,
    short_clock,
    suggestion_words,
)


def state_of(
    run: MeetingRun,
    meeting: Meeting,
    *,
    group: str,
    suggestion: Suggestion | None,
    tally: Counting | None,
    sound: MeetingSound,
    lines: tuple[Line, ...],
    ended: bool,
    trouble: str,
) -> ConsoleState:
    """Everything the console shows but the picture of the room."""
    block = meeting.blocks[run.current.number]
    late = over(run)
    return ConsoleState(
        meeting=meeting,
        group=group,
        clock=long_clock(run.session_seconds),
        pace=pace_words(late),
        late=late >= MINUTE / 2,
        agenda=tuple(_row(each, run, meeting) for each in run.agenda),
        screen=say("Screen {n} of {all}").format(n=run.screen + 1, all=run.current.screens),
        say=block.say,
        if_asked=block.if_asked,
        handout=block.handout,
        cover=run.cover,
        paused=run.paused,
        timer_runs=run.timer_at is not None,
        suggestion="" if suggestion is None else suggestion_words(suggestion, meeting.blocks),
        tally=tally,
        sound=_sound(sound),
        lines=lines,
        at_end=run.at_end,
        ended=ended,
        trouble=trouble,
    )


def _row(planned: Planned, run: MeetingRun, meeting: Meeting) -> AgendaRow:
    block = meeting.blocks[planned.number]
    now = planned.number == run.current.number
    left = block_left(run)
    return AgendaRow(
        number=planned.number,
        title=block.title,
        time=short_clock(left) if now else minutes_words(planned.seconds),
        standing=_standing(planned, run),
        protected=block.kept_whole,
        late=now and left < 0,
    )


def _standing(planned: Planned, run: MeetingRun) -> Standing:
    if planned.skipped:
        return Standing.SKIPPED
    place = run.place_of(planned.number)
    if place == run.index:
        return Standing.NOW
    return Standing.DONE if place < run.index else Standing.AHEAD


def _sound(sound: MeetingSound) -> SoundState:
    left = sound.seconds_left
    return SoundState(
        title=sound.title,
        playing=sound.state,
        left="" if left is None else short_clock(left),
        captions_on=sound.captions_on,
        trouble=sound.trouble,
    )
