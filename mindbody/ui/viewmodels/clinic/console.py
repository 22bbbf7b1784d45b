"""A meeting under way, as the facilitator leads it: one run, what the room sees of it, and what is kept."""

import logging
from dataclasses import replace
from datetime import timedelta
from math import ceil
from typing import Final

from PySide6.QtCore import QLocale, QObject, QTime, Signal

from mindbody.clinic import running
from mindbody.clinic.catching_up import Suggestion, accept, catch_up
from mindbody.clinic.clocks import block_left, over
from mindbody.clinic.fidelity import rows_at_end, rows_changed
from mindbody.clinic.handing import next_content, room_frame
from mindbody.clinic.place import from_json
from mindbody.clinic.room import Breathing, HelpLines, RoomContent, RoomFrame
from mindbody.clinic.roster import minutes_there
from mindbody.clinic.running import Cover, MeetingRun
from mindbody.clinic.tallies import Counting
from mindbody.content.library import Library
from mindbody.content.meeting import BlockKind, Meeting
from mindbody.record.clinic.rows import Attendance, Came
from mindbody.ui.viewmodels.clinic.arranging import state_of
from mindbody.ui.viewmodels.clinic.console_state import ConsoleState
from mindbody.ui.viewmodels.clinic.keeper import Keeper
from mindbody.ui.viewmodels.clinic.kept_meeting import KeptMeeting
from mindbody.ui.viewmodels.clinic.meeting_sound import MeetingSound, Playing
from mindbody.ui.viewmodels.session.times import Clock, Ticker, TimeSpent

log = logging.getLogger(__name__)

BEAT: Final = 0.25
"""Seconds between two looks at the clock."""

KEEP_EVERY: Final = 10.0
"""Seconds after which the place is kept though nothing was pressed."""


class ConsoleViewModel(QObject):
    """`changed`: the state differs. `framed`: the room is to see another frame. `ended`: it is over."""

    changed = Signal()
    framed = Signal(object)
    roster_changed = Signal()
    ended = Signal()

    def __init__(
        self,
        meeting: Meeting,
        library: Library,
        keeper: Keeper,
        sound: MeetingSound,
        *,
        group: str,
        help_card: HelpLines,
        clock: Clock,
        ticker: Ticker,
        place: str = "",
        parent: QObject | None = None,
    ) -> None:
        """place: where the meeting was cut off, "" for a new one; one that can't be read is begun anew."""
        super().__init__(parent)
        self.meeting = meeting
        self._library = library
        self._kept = KeptMeeting(keeper)
        self.sound = sound
        self._group = group
        self._help_card = help_card
        self._clock = clock
        self._ticker = ticker
        self._spent = TimeSpent(clock)
        self._tally: Counting | None = None
        self._suggestion: Suggestion | None = None
        self._asked: object = None
        self._over = False
        # Who is kept as late came when so many minutes were left, also where this console was cut off since.
        self._arrived: dict[str, float] = {
            line.member.id: meeting.minutes - line.minutes
            for line in self._kept.lines
            if line.state is Attendance.LATE and line.minutes is not None
        }
        self._kept_at = self._shown_at = clock.monotonic()
        self._run = self._begun(place)
        self._restart = ""
        self._frame = self._made_frame(None)
        self._enter_block()
        self._state = self._derived()
        sound.changed.connect(self._refresh)

    @property
    def state(self) -> ConsoleState:
        return self._state

    @property
    def frame(self) -> RoomFrame:
        """What the room sees now."""
        return self._frame

    @property
    def coming(self) -> RoomContent | None:
        """The screen after this one; None at the end."""
        return next_content(self._run, self.meeting.blocks, self._library, restart=self._restart)

    @property
    def run(self) -> MeetingRun:
        return self._run

    def open(self) -> None:
        """The meeting goes on from here."""
        self._spent.start()
        self._ticker.start(BEAT, self._tick)
        self._keep_place()
        self._refresh()

    def close(self) -> None:
        """The console is left, the meeting is not over: it can be taken up at this block."""
        self._ticker.stop()
        self.sound.stop()
        if not self._over:
            self._keep_place()

    def moment(self) -> float:
        """Seconds of what moves in the room: of the breath heard, else since its screen was shown."""
        if isinstance(self._frame.content, Breathing) and self.sound.state is not Playing.READY:
            return self.sound.breath_position
        return self._clock.monotonic() - self._shown_at

    # Going through it

    def next(self) -> None:
        self._move(self._run.next_screen())

    def back(self) -> None:
        self._move(self._run.back())

    def go_to(self, number: int) -> None:
        """The first screen of a block, by its number."""
        self._move(self._run.to_block(number))

    def skip(self, number: int) -> None:
        """Leave a block out, or take it up again."""
        skipped = self._run.agenda[self._run.place_of(number)].skipped
        self._move(self._run.unskip(number) if skipped else self._run.skip(number))

    def shift(self, number: int, by: int) -> None:
        """Put a block so many places later; earlier below nought."""
        self._move(self._run.move(number, self._run.place_of(number) + by))

    def more(self) -> None:
        """One minute more for this block."""
        self._move(self._run.plus_minute())

    def less(self) -> None:
        self._move(self._run.minus_minute())

    def accept(self) -> None:
        """Do what was suggested to end on time."""
        if self._suggestion is not None:
            self._move(accept(self._run, self._suggestion))

    def turn_timer(self) -> None:
        """Let the room see the time of this block run down, or no more."""
        runs = self._run.timer_at is not None
        self._move(self._run.stop_timer() if runs else self._run.start_timer())

    def turn_pause(self) -> None:
        """The clocks stand still, or go on."""
        self._look_at_clock()
        paused = self._run.paused
        self._move(self._run.resume() if paused else self._run.pause())

    # What lies over the room's screen

    def turn_blank(self) -> None:
        self._cover(Cover.BLANK)

    def turn_frozen(self) -> None:
        self._cover(Cover.FROZEN)

    def turn_help(self) -> None:
        self._cover(Cover.HELP)

    def turn_calm(self) -> None:
        self._cover(Cover.CALM)

    def _cover(self, cover: Cover) -> None:
        if self._run.cover is cover:
            self._move(self._run.uncover())
            return
        covers = {
            Cover.BLANK: self._run.blank,
            Cover.CALM: self._run.calm,
            Cover.FROZEN: self._run.freeze,
            Cover.HELP: self._run.help_card,
        }
        self._move(covers[cover]())

    # Sound

    def turn_captions(self) -> None:
        """Words of what is heard, on the room's screen or not."""
        self.sound.captions_on = not self.sound.captions_on
        self._refresh()

    # Counting and people

    def count(self, value: int, by: int) -> None:
        """One answer more of this value, or one less."""
        if self._tally is not None:
            self._tally = self._tally.plus(value) if by > 0 else self._tally.minus(value)
            self._kept.tally(self._tally)
            self._refresh()

    def turn_tally(self) -> None:
        """Let the room see the count, or hide it. With too few answers nothing happens."""
        if self._tally is None:
            return
        if self._tally.shown:
            self._tally = self._tally.hide()
        elif self._tally.may_show:
            self._tally = self._tally.show()
        self._refresh()

    def mark(self, member: str, state: Attendance) -> None:
        """How somebody came, at this minute of the meeting."""
        line = next((each for each in self._kept.lines if each.member.id == member), None)
        if line is None or line.state is state:
            return
        before = Came(held=self._kept.held, member=member, state=line.state, minutes=line.minutes)
        at = self._minute_of(member, state)
        minutes = minutes_there(state, at, self.meeting.minutes, before)
        self._kept.mark(member, state, minutes)
        self._refresh()
        self.roster_changed.emit()

    def _minute_of(self, member: str, state: Attendance) -> float:
        """The minute of the meeting at which somebody came late or left. Who is late again, after a slip of
        the finger, came when they came."""
        now = self._run.session_seconds / running.MINUTE
        if state is Attendance.LATE:
            return self._arrived.setdefault(member, now)
        if state is not Attendance.LEFT_EARLY:
            self._arrived.pop(member, None)
        return now

    def end(self) -> None:
        """The meeting is over."""
        if self._over:
            return
        self._look_at_clock()
        self._over = True
        self._ticker.stop()
        self.sound.stop()
        self._kept.blocks(rows_at_end(self._run, self.meeting.blocks, self._kept.held))
        self._kept.finish()
        self._run = self._run.calm()
        self._refresh()
        self.ended.emit()

    # Inside

    def _begun(self, place: str) -> MeetingRun:
        fresh = running.begin(self.meeting.blocks, self._library)
        if not place:
            return fresh
        try:
            # What was cut off comes back quietly: the room sees the landscape until it is uncovered.
            return from_json(place, fresh).calm()
        except ValueError:
            log.warning("a meeting could not be taken up where it was, and begins anew")
            return fresh

    def _move(self, run: MeetingRun) -> None:
        if self._over:
            return
        self._look_at_clock()
        before, self._run = self._run, replace(run, spent=self._run.spent)
        if before.current.number != self._run.current.number:
            self._enter_block()
        if (before.current.number, before.screen) != (self._run.current.number, self._run.screen):
            self._shown_at = self._clock.monotonic()
        self._kept.blocks(rows_changed(before, self._run, self.meeting.blocks, self._kept.held))
        self._keep_place()
        self._refresh()

    def _enter_block(self) -> None:
        block = self.meeting.blocks[self._run.current.number]
        self.sound.for_block(block)
        self._restart = ""
        if block.kind is BlockKind.BREAK:
            self._set_restart()
        self._tally = self._kept.counting(self._run.current.number, block.ask) if block.ask else None

    def _set_restart(self) -> None:
        """The time at which the break is over, to the next whole minute."""
        ends = self._clock.now() + timedelta(seconds=block_left(self._run) + 59)
        self._restart = QLocale().toString(QTime(ends.hour, ends.minute), QLocale.FormatType.ShortFormat)

    def _look_at_clock(self) -> None:
        seconds, _slept = self._spent.look()
        self._run = self._run.tick(seconds)

    def _tick(self) -> None:
        self._look_at_clock()
        now = self._clock.monotonic()
        if now - self._kept_at >= KEEP_EVERY:
            self._keep_place()
        self._refresh()

    def _refresh(self) -> None:
        self._suggest()
        frame = self._made_frame(self._frame)
        state = self._derived()
        another, news = frame != self._frame, state != self._state
        self._frame, self._state = frame, state
        if another:
            self.framed.emit(frame)
        if news:
            self.changed.emit()

    def _suggest(self) -> None:
        """Worked out when a minute has gone, or the agenda is another: of many blocks there are many ways."""
        asked = (self._run.agenda, self._run.index, ceil(over(self._run) / running.MINUTE))
        if asked != self._asked:
            self._asked = asked
            self._suggestion = catch_up(self._run, self.meeting.blocks)

    def _made_frame(self, before: RoomFrame | None) -> RoomFrame:
        frame = room_frame(
            self._run,
            self.meeting.blocks,
            self._library,
            help_card=self._help_card,
            before=before,
            restart=self._restart,
            tally=self._tally,
            caption=self.sound.caption,
        )
        # In whole seconds: the room is not drawn anew more often than its clock shows.
        return frame if frame.left is None else replace(frame, left=float(int(frame.left)))

    def _derived(self) -> ConsoleState:
        return state_of(
            self._run,
            self.meeting,
            group=self._group,
            suggestion=self._suggestion,
            tally=self._tally,
            sound=self.sound,
            lines=self._kept.lines,
            ended=self._over,
            trouble=self._kept.trouble,
        )

    def _keep_place(self) -> None:
        self._kept_at = self._clock.monotonic()
        self._kept.place(self._run)
