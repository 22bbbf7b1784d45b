"""The guided session: a run, its steps, and everything that is the same for each of them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from mindbody.audio.player import Notice, PlayerState
from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.vocabulary import Position
from mindbody.record.clock import local_day
from mindbody.record.profile import Levels, Settings
from mindbody.session.events import Event, StepState
from mindbody.session.plan import Energy, Plan
from mindbody.session.run import FinishedRun, Moved, Run
from mindbody.session.steps import Step
from mindbody.ui.viewmodels.session.altering import (
    going_on,
    left_as,
    refitted,
    with_step_here,
    with_step_next,
)
from mindbody.ui.viewmodels.session.frame import Asking, SessionState, frame_of, reads_aloud
from mindbody.ui.viewmodels.session.journal import Journal
from mindbody.ui.viewmodels.session.levels import mix_levels
from mindbody.ui.viewmodels.session.making import Answers, connect, make_step
from mindbody.ui.viewmodels.session.notices import NoticeLine
from mindbody.ui.viewmodels.session.past import Past
from mindbody.ui.viewmodels.session.sound import ScoreMaker, SoundPlayer
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel, gone
from mindbody.ui.viewmodels.session.telling import Telling
from mindbody.ui.viewmodels.session.times import Clock, Ticker, TimeSpent, Twice


class SessionViewModel(QObject):
    """`changed`: the frame's `state` differs. `stepped`: `step` is another one, None at the close."""

    changed = Signal()
    stepped = Signal()
    finished = Signal()
    help_wanted = Signal(str)
    hidden = Signal(bool)
    settings_changed = Signal(object)

    def __init__(
        self,
        run: Run,
        *,
        library: Library,
        journal: Journal,
        player: SoundPlayer,
        scores: ScoreMaker,
        settings: Settings,
        clock: Clock,
        ticker: Ticker,
        past: Past | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        past = past or Past()
        self._run = run
        self._over: FinishedRun | None = None
        self._player = player
        self._settings = settings
        self._clock = clock
        self._ticker = ticker
        self._spent = TimeSpent(clock)
        self._second = clock.monotonic()
        self._notice = NoticeLine(clock)
        self._telling = Telling(journal, self._notice, past.answers, self._renew)
        self._asking: Asking | None = None
        self._escapes = Twice(clock)
        self._hidden = False
        self._closed = False
        self._kit = Kit(
            library=library,
            lesson=library.lessons[run.plan.lesson],
            plan=lambda: self.plan,
            comfort=lambda: self._settings.comfort,
            answers=lambda: self._telling.answers_of(run.plan.lesson),
            elsewhere=self._telling.answers_of,
            steady=lambda: self._settings.steady_mode,
            today=lambda: local_day(self._clock.now(), self._settings.day_start),
            past=past,
            tell=self._telling.tell,
            player=player,
            scores=scores,
            clock=clock,
        )
        self._answers_to_steps = Answers(
            left=self._left,
            help=self.ask_for_help,
            fitted=self._refit,
            comfort=self._recomfort,
            steady=self._resteady,
            practice=self._swap_practice,
            here=self._swap_step,
            next=self._add_step,
        )
        self._step: StepViewModel[Any] | None = None
        self._state = self._derived()
        player.noticed.connect(self._hear_notice)

    @property
    def state(self) -> SessionState:
        return self._state

    @property
    def step(self) -> StepViewModel[Any] | None:
        return self._step

    @property
    def lesson(self) -> str:
        """The id of the lesson."""
        return self._kit.lesson.id

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._run.plan

    @property
    def settings(self) -> Settings:
        """The settings as this session has changed them."""
        return self._settings

    def open(self, events: tuple[Event, ...] = ()) -> None:
        """Begin at the run's step and at its place, told after the `events` that began or resumed it."""
        self._telling.tell_all((*events, *self._run.mark(self._run.within)[1]))
        self._enter_step()

    def close(self) -> None:
        """Be quiet: what is not kept yet is kept, sound and time are let go."""
        if self._closed:
            return
        self._closed = True
        if self._step is not None:
            self._credit()
            self._telling.tell_all(self._run.mark(self._step.place)[1])
        self._ticker.stop()
        self._leave_step()
        self._player.stop()
        self._player.noticed.disconnect(self._hear_notice)

    def go_on(self) -> None:
        """This step is done; on to the next."""
        if self._step is not None:
            self._step.go_on()

    def skip(self) -> None:
        """On without this step."""
        if self._step is not None:
            self._step.skip()

    def forward(self) -> None:
        """The arrow to the right."""
        if self._step is not None and self._asking is None:
            self._step.forward()

    def backward(self) -> None:
        """The arrow to the left: the thing before in this step, else the step before."""
        if self._step is not None and self._asking is None and not self._step.backward():
            self._move(lambda: self._run.back())

    def back_a_step(self) -> None:
        """The step before; from the first one, out of the session with the place kept."""
        if self._run.index == 0 or self._step is None:
            self.end_here()
        else:
            self._move(lambda: self._run.back())

    def ease_out(self) -> None:
        """Leave softly. A sound fades over ten seconds; anything else is simply left."""
        if self._step is None:
            return
        self._asking = None
        if self._run.paused:
            self._run, events = going_on(self._run.resume())
            self._telling.tell_all(events)
            self._start_time()
        self._step.ease_out()
        self._renew()

    def end_here(self) -> None:
        """Stop with the place kept, so that another day can begin just here."""
        self.close()
        self.finished.emit()

    home = end_here
    """From the closing screen back to Today."""

    def pause(self, asking: Asking | None = Asking.PAUSED) -> None:
        """Hold everything, at once, and ask how to go on; None holds without a question."""
        if self._step is None or self._closed:
            return
        self._credit()
        self._asking = asking
        if not self._run.paused:
            self._step.pause()
            self._run, _ = going_on(self._run.mark(self._step.place))
            self._run, events = going_on(self._run.pause())
            self._telling.tell_all(events)
        self._spent.rest()
        self._ticker.stop()
        self._renew()

    def resume(self) -> None:
        """Go on from the same place."""
        self._asking = None
        if self._step is not None and self._run.paused:
            self._run, events = going_on(self._run.resume())
            self._telling.tell_all(events)
            self._step.resume()
            self._start_time()
        self._renew()

    def seen_again(self) -> None:
        """The session is on the screen again: go on, unless there is a question to answer first."""
        if self._run.paused and self._asking is None:
            self.resume()

    def toggle_pause(self) -> None:
        if self._run.paused:
            self.resume()
        else:
            self.pause()

    def escape(self) -> None:
        """Pauses at once; a second time within 600 ms hides everything; later it lets the question be
        answered by going on."""
        again = self._escapes.again()
        if self._hidden:
            return
        if again:
            self.pause()
            self._hidden = True
            self.hidden.emit(True)
            self._renew()
        elif self._asking is None:
            self.pause()

    def show_again(self) -> None:
        """Back from hiding, still paused."""
        if self._hidden:
            self._hidden = False
            self.hidden.emit(False)
            self._renew()

    def ask_for_help(self, what: str = "unsafe") -> None:
        """Pause, and have the help page opened over the session. A step that plays asks afterwards how to
        go on; any other goes on as soon as it is seen again."""
        self.pause(Asking.PAUSED if self._step is not None and self._step.sounding else None)
        self.help_wanted.emit(what)

    def show_words(self, on: bool) -> None:
        """Captions on or off, from now on."""
        self._set(replace(self._settings, captions=on))

    def set_levels(self, levels: Levels) -> None:
        """Louder or softer, at once."""
        self._set(replace(self._settings, sound=self._settings.sound.with_levels(levels)))
        self._player.set_levels(mix_levels(levels))

    def _set(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.settings_changed.emit(settings)
            self._renew()

    def _left(self, how: StepState) -> None:
        self._move(lambda: left_as(self._run, how))

    def _refit(self, energy: Energy, position: Position) -> None:
        """The steps that are still to come, for another energy, position or comfort."""
        comfort = replace(self._settings.comfort, position=position)
        fills = partial(self._kit.scores.fills, comfort=comfort)
        self._run, events = refitted(
            self._run, self._kit.library, energy=energy, position=position, comfort=comfort, can_fill=fills
        )
        self._telling.tell_all(events)
        self._renew()

    def _recomfort(self, comfort: Comfort) -> None:
        self._set(replace(self._settings, comfort=comfort))
        self._refit(self._run.plan.energy, comfort.position)

    def _resteady(self, on: bool) -> None:
        self._set(replace(self._settings, steady_mode=on))

    def _swap_practice(self, practice: str, minutes: float) -> None:
        self._change_here(self._run.swap_practice(practice, minutes))

    def _swap_step(self, step: Step) -> None:
        self._change_here(with_step_here(self._run, step))

    def _add_step(self, step: Step) -> None:
        self._run, events = with_step_next(self._run, step)
        self._telling.tell_all(events)
        self._move(lambda: self._run.advance())

    def _move(self, move: Callable[[], Moved]) -> None:
        """Leave this step, then make the move of the run and begin where it leads."""
        self._credit()
        self._leave_step()
        self._asking = None
        moved, events = move()
        self._telling.tell_all(events)
        if isinstance(moved, FinishedRun):
            self._over = moved
            self._ticker.stop()
            self._renew()
            self.stepped.emit()
        else:
            self._run = moved
            self._enter_step()

    def _change_here(self, changed: Moved) -> None:
        """The same place of the plan, filled otherwise."""
        self._credit()
        self._leave_step()
        self._asking = None
        self._run, events = going_on(changed)
        self._run = replace(self._run, paused=False)
        self._telling.tell_all(events)
        self._enter_step()

    def _enter_step(self) -> None:
        aloud = reads_aloud(self._settings)
        step = make_step(self._kit, self._run.step, aloud=aloud, parent=self)
        connect(step, self._answers_to_steps)
        self._step = step
        step.enter(self._run.within)
        self._start_time()
        self._renew()
        self.stepped.emit()

    def _leave_step(self) -> None:
        step, self._step = self._step, None
        if step is not None:
            step.close()
            gone(step)

    def _start_time(self) -> None:
        if self._step is not None:
            self._second = self._clock.monotonic()
            self._spent.start()
            self._ticker.start(self._step.beat, self._tick)

    def _tick(self) -> None:
        step = self._step
        if step is None or self._run.paused:
            return
        step.tick()
        now = self._clock.monotonic()
        if step is self._step and now - self._second >= 1.0:
            self._second = now
            self._each_second(step)
        self._renew()

    def _each_second(self, step: StepViewModel[Any]) -> None:
        if not self._credit():
            self.pause(Asking.AWAY)
        elif (self._player.state is PlayerState.PLAYING) if step.sounding else step.place != self._run.within:
            self._run, events = going_on(self._run.mark(step.place))
            self._telling.tell_all(events)

    def _credit(self) -> bool:
        """Credit what was spent since the last look; False when the machine slept in between."""
        seconds, slept = self._spent.look()
        self._run = self._run.spend(seconds)
        return not slept

    def _hear_notice(self, notice: Notice) -> None:
        if notice is Notice.SLEPT:
            self.pause(Asking.AWAY)
        else:
            self._notice.of_sound(notice)
            self._renew()

    def _renew(self) -> None:
        state = self._derived()
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _derived(self) -> SessionState:
        return frame_of(
            self._run,
            self._step,
            self._over,
            title=self._kit.lesson.title,
            settings=self._settings,
            asking=self._asking,
            hidden=self._hidden,
            notice=self._notice.words,
        )
