"""One breath by itself: its forms, how long, and consent where it is held."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from mindbody.content.breath import Breath, Do, Phase
from mindbody.content.comfort import Comfort
from mindbody.ui.viewmodels.session.amounts import practice_words

TAPS: Final = 5
"""Taps of the person's own breath, one at each in-breath. The rate is the median of the times between."""

_SLOWEST, _FASTEST = 3.0, 30.0


class Form(NamedTuple):
    """A form of the pattern; id "" is the pattern itself."""

    id: str
    title: str
    held: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BreathState:
    """phases: of the form chosen, for the picture. needs_consent: this form is held, and that was not agreed
    to yet. rate: breaths a minute that the pace begins with, None for the usual; taps: how many so far."""

    id: str
    title: str
    about: str
    forms: tuple[Form, ...]
    form: str
    phases: tuple[Phase, ...]
    pattern: str
    lengths: tuple[int, ...]
    seconds: int
    cautions: tuple[str, ...]
    needs_consent: bool
    starred: bool
    begin: str
    rate: float | None
    taps: int


class BreathViewModel(QObject):
    """`begun` hands over the form (None for the pattern itself) and the seconds."""

    changed = Signal()
    begun = Signal(object, int)

    def __init__(
        self,
        breath: Breath,
        comfort: Callable[[], Comfort],
        *,
        agree: Callable[[], None],
        keep_rate: Callable[[float], None],
        rate: Callable[[], float | None],
        monotonic: Callable[[], float],
        starred: Callable[[], bool] = lambda: False,
        star: Callable[[bool], None] = lambda _on: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._breath = breath
        self._comfort = comfort
        self._agree = agree
        self._keep_rate = keep_rate
        self._rate = rate
        self._monotonic = monotonic
        self._starred = starred
        self._star = star
        self._form = ""
        self._seconds = 0
        self._tapped: tuple[float, ...] = ()
        self._state = self._derive()

    @property
    def state(self) -> BreathState:
        return self._state

    def choose_form(self, form: str) -> None:
        self._form = form
        self.refresh()

    def choose_length(self, seconds: int) -> None:
        self._seconds = seconds
        self.refresh()

    def agree(self) -> None:
        """Breath holds are all right for this person; Settings takes it back."""
        self._agree()
        self.refresh()

    def star(self, on: bool) -> None:
        self._star(on)
        self.refresh()

    def tap(self) -> None:
        """An in-breath begins. After TAPS of them the rate is known; the next tap begins anew."""
        now = self._monotonic()
        self._tapped = (*self._tapped, now) if len(self._tapped) < TAPS else (now,)
        if len(self._tapped) == TAPS:
            between = [after - before for before, after in zip(self._tapped, self._tapped[1:], strict=False)]
            self._keep_rate(min(_FASTEST, max(_SLOWEST, 60.0 / max(median(between), 0.1))))
        self.refresh()

    def begin(self) -> None:
        if not self._state.needs_consent:
            self.begun.emit(self._form or None, self._state.seconds)

    def refresh(self) -> None:
        state = self._derive()
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _derive(self) -> BreathState:
        breath = self._breath
        forms = (
            Form("", self.tr("As it is"), _held(breath.phases, breath.needs_consent)),
            *(Form(each.id, each.title, _held(each.phases, each.needs_consent)) for each in breath.variants),
        )
        chosen = next((each for each in breath.variants if each.id == self._form), None)
        phases = chosen.phases if chosen is not None else breath.phases
        cycles = chosen.cycles if chosen is not None else breath.cycles
        there = _lengths(breath, phases, cycles)
        seconds = self._seconds if self._seconds in there else there[0]
        held = next(form.held for form in forms if form.id == (chosen.id if chosen else ""))
        return BreathState(
            id=breath.id,
            title=breath.title,
            about=breath.about,
            forms=forms if len(forms) > 1 else (),
            form=self._form,
            phases=phases,
            pattern=self._pattern(phases),
            lengths=there if len(there) > 1 else (),
            seconds=seconds,
            cautions=breath.cautions,
            needs_consent=held and not self._comfort().breath_holds,
            starred=self._starred(),
            begin=self.length_words(seconds),
            rate=self._rate(),
            taps=len(self._tapped) % TAPS,
        )

    def length_words(self, seconds: int) -> str:
        return practice_words(seconds)

    def _pattern(self, phases: tuple[Phase, ...]) -> str:
        if not phases:
            return self.tr("Your own breath, at its own pace")
        words = {
            Do.IN: self.tr("in {n}"),
            Do.TOP_UP: self.tr("a sip more {n}"),
            Do.HOLD: self.tr("hold {n}"),
            Do.OUT: self.tr("out {n}"),
            Do.REST: self.tr("rest {n}"),
        }
        told = " · ".join(words[each.do].format(n=f"{each.seconds:g}") for each in phases)
        return self.tr("{pattern} seconds").format(pattern=told)


def _held(phases: tuple[Phase, ...], needs_consent: bool) -> bool:
    return needs_consent or any(each.do is Do.HOLD for each in phases)


def _lengths(breath: Breath, phases: tuple[Phase, ...], cycles: int | None) -> tuple[int, ...]:
    """Seconds on offer: what is counted in breaths lasts as long as they take, and no longer."""
    cycle = sum(each.seconds for each in phases)
    if cycles:
        return (round(cycles * cycle),)
    return tuple(round(minutes * 60) for minutes in breath.minutes) or (60,)
