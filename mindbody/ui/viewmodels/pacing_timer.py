"""The activity-and-rest timer: calm phases by the clock, each ended by the person."""

from dataclasses import dataclass, replace
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from mindbody.toolkit.pacing import DayState
from mindbody.toolkit.pacing_day import PacedToday, went
from mindbody.toolkit.rounds import Phase, Rounds, Wish, begun, go_on, spend, stop
from mindbody.ui.viewmodels.session.sound import Sound, SoundPlayer
from mindbody.ui.viewmodels.session.times import Clock, Ticker, TimeSpent

_PULSE: Final = 1.0

_UNKNOWN: Final = PacedToday()

Names = tuple[tuple[str, str], ...]
"""Ids and their words, in order."""


class Keeper(Protocol):
    """What was planned, and where the day is noted."""

    def paced(self) -> PacedToday | None:
        """None while the record is not open."""
        ...

    def amount_words(self, amount: float) -> str: ...

    @property
    def rest_kinds(self) -> Names: ...

    @property
    def bell(self) -> bool:
        """Whether a bell may ring."""
        ...

    @property
    def player(self) -> SoundPlayer: ...

    def sound(self, *, ring: bool) -> Sound:
        """Silence that goes on, with one soft bell at its beginning or without."""
        ...

    def note(self, rounds: Rounds, state: DayState) -> bool:
        """Whether it was kept in the log."""
        ...

    def undo(self) -> bool: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PacingTimerState:
    """ready: the record is open. state: how the day is to be noted. kept: it stands in the log. said: what
    could not be done."""

    rounds: Rounds
    paced: PacedToday = _UNKNOWN
    rest_kind: str = ""
    ready: bool = False
    paused: bool = False
    slept: bool = False
    state: DayState = DayState.DONE
    kept: bool = False
    said: str = ""


class PacingTimerViewModel(QObject):
    """Counts only time that was really spent: neither a pause, nor the sleep of the computer, nor what passes
    while nobody sees it."""

    changed = Signal()
    rang = Signal()
    """A phase has reached its end."""
    closed = Signal()

    def __init__(self, keeper: Keeper, clock: Clock, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._spent = TimeSpent(clock)
        self._ticker = ticker
        self._state = PacingTimerState(rounds=Rounds(wish=Wish()))
        self._chosen = False
        self.refresh()

    @property
    def state(self) -> PacingTimerState:
        return self._state

    @property
    def rest_kinds(self) -> Names:
        return self._keeper.rest_kinds

    def refresh(self) -> None:
        """Look again at the plan, as long as nothing was begun or changed here."""
        paced = self._keeper.paced()
        if paced is None or self._state.rounds.phase is not Phase.READY:
            return
        wish = self._state.rounds.wish if self._chosen else paced.wish
        kind = self._state.rest_kind if self._chosen else paced.rest_kind
        self._tell(replace(self._state, ready=True, paced=paced, rest_kind=kind, rounds=Rounds(wish=wish)))

    def choose(self, wish: Wish) -> None:
        """Other minutes or rounds, for this once."""
        self._chosen = True
        self._tell(replace(self._state, rounds=Rounds(wish=wish.fitted())))

    def choose_rest(self, kind: str) -> None:
        self._chosen = True
        self._tell(replace(self._state, rest_kind=kind))

    def begin(self) -> None:
        state = self._state
        if state.ready and not state.paced.held and state.rounds.phase is Phase.READY:
            self._start(begun(state.rounds.wish))

    def go_on(self) -> None:
        """ "Rest now", or "I'm back"."""
        if self._state.rounds.running:
            self._pulse(quiet=True)
            self._start(go_on(self._state.rounds))

    def stop(self) -> None:
        """Enough for now."""
        if self._state.rounds.running:
            self._pulse(quiet=True)
            self._start(stop(self._state.rounds))

    def pause(self) -> None:
        """Hold it, or go on."""
        if not self._state.rounds.running:
            return
        if not self._state.paused:
            self._pulse(quiet=True)
            self._hold(slept=self._state.slept)
            return
        self._spent.start()
        self._keeper.player.play()
        self._ticker.start(_PULSE, self._pulse)
        self._tell(replace(self._state, paused=False, slept=False))

    def hidden(self) -> None:
        """Nobody sees it any more: it waits."""
        if self._state.rounds.running and not self._state.paused:
            self.pause()

    def again(self) -> None:
        """From the beginning."""
        self._chosen = False
        self._tell(PacingTimerState(rounds=Rounds(wish=Wish())))
        self.refresh()

    def choose_state(self, state: DayState) -> None:
        """How the day is to be noted."""
        self._tell(replace(self._state, state=state))

    def note(self) -> None:
        """Put it in the log."""
        if self._keeper.note(self._state.rounds, self._state.state):
            self._tell(replace(self._state, kept=True, said=""))
        else:
            self._tell(replace(self._state, said=self.tr("This could not be kept. Nothing was changed.")))

    def undo(self) -> None:
        """Take it out of the log again."""
        if self._keeper.undo():
            self._tell(replace(self._state, kept=False, said=""))
        else:
            self._tell(replace(self._state, said=self.tr("This could not be taken back.")))

    def time_words(self) -> str:
        """What is left, or what has gone by since the end."""
        rounds = self._state.rounds
        seconds = int(rounds.spent - rounds.planned) if rounds.past else -int(rounds.spent - rounds.planned)
        minutes, rest = divmod(max(0, seconds), 60)
        words = self.tr("{time} over") if rounds.past else self.tr("{time} left")
        return words.format(time=f"{minutes}:{rest:02}")

    def smaller_words(self) -> str:
        """Why today's amount is less than the plan's, "" where it is not."""
        paced = self._state.paced
        if paced.amount is None or not paced.smaller:
            return ""
        words = self.tr("Today it is {amount}, smaller than usual. Your plan stays as it is.")
        return words.format(amount=self._keeper.amount_words(paced.amount))

    def plan_words(self) -> str:
        """The amount of one go, where a clock can't count it."""
        paced = self._state.paced
        return self._keeper.amount_words(paced.amount) if paced.amount and paced.unit != "min" else ""

    def _start(self, rounds: Rounds) -> None:
        if not rounds.running:
            self._ticker.stop()
            self._keeper.player.stop()
            self._tell(replace(self._state, rounds=rounds, state=went(rounds), paused=False, slept=False))
            return
        self._spent.start()
        # Also where no bell may ring: while it plays, a passcode does not lock the record.
        self._play(ring=False)
        self._ticker.start(_PULSE, self._pulse)
        self._tell(replace(self._state, rounds=rounds, paused=False, slept=False))

    def _play(self, *, ring: bool) -> None:
        self._keeper.player.load(self._keeper.sound(ring=ring).source)
        self._keeper.player.play()

    def _pulse(self, *, quiet: bool = False) -> None:
        if self._state.paused:
            return
        seconds, slept = self._spent.look()
        before = self._state.rounds
        self._tell(replace(self._state, rounds=spend(before, seconds)))
        if slept and not quiet:
            self._hold(slept=True)
        elif self._state.rounds.past and not before.past and not quiet:
            if self._keeper.bell:
                self._play(ring=True)
            self.rang.emit()

    def _hold(self, *, slept: bool) -> None:
        self._ticker.stop()
        self._spent.rest()
        self._keeper.player.pause()
        self._tell(replace(self._state, paused=True, slept=slept))

    def _tell(self, state: PacingTimerState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
