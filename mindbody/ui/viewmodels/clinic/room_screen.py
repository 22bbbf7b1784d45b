"""The room's screen, as the console tells of it: which display, what is asked, how large and how light."""

from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from mindbody.clinic.displays import ON_SCREEN, RoomPlace, RoomState
from mindbody.record.problems import RecordError
from mindbody.ui.viewmodels.clinic.room_screen_words import notice_words, pill_words, screen_words

DISPLAY: Final = "room.display"
"""The setting that holds the id of the display that was last chosen."""
FACTOR: Final = "room.factor"
DARK: Final = "room.dark"
STEPS: Final = (1.0, 1.1, 1.2, 1.3, 1.4, 1.5)
"""How much larger than it has to be the text in the room can be."""


_URGENT: Final = (RoomState.ASKING, RoomState.LOST)


class Screens(Protocol):
    """The windows behind it."""

    @property
    def changed(self) -> SignalInstance: ...

    @property
    def place(self) -> RoomPlace: ...

    @property
    def testing(self) -> bool: ...

    @property
    def curtain(self) -> bool: ...

    @property
    def one_screen(self) -> bool: ...

    def choose(self, display_id: str) -> None: ...

    def show(self) -> None: ...

    def hide(self) -> None: ...

    def test_card(self) -> None: ...

    def draw_back(self) -> None: ...

    def turn_one_screen(self) -> None: ...

    def set_factor(self, factor: float) -> None: ...

    def set_dark(self, dark: bool) -> None: ...


class Kept(Protocol):
    """Settings of the clinic, by name. Writing raises RecordError."""

    def setting(self, name: str, default: str = "") -> str: ...

    def set_setting(self, name: str, value: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomScreenState:
    """pill: one line for the console. notice: what the person may want to know, "" for nothing; urgent: they
    have to know it now. asks: whether
    it is a question about a display. blank: whether the room sees nothing until the person says so. screens:
    what the room can be shown on, by id, and its words. steps: the place in `STEPS`."""

    pill: str
    notice: str = ""
    urgent: bool = False
    asks: bool = False
    blank: bool = False
    screens: tuple[tuple[str, str], ...] = ()
    chosen: str = ""
    shown: bool = False
    testing: bool = False
    one_screen: bool = False
    step: int = 0
    dark: bool = False

    @property
    def can_show(self) -> bool:
        return self.chosen in {each for each, _ in self.screens}


class RoomScreenViewModel(QObject):
    """Keeps what was chosen for the next meeting. `changed` tells of news, `called` that the person has to
    know something now."""

    changed = Signal()
    called = Signal()

    def __init__(self, screens: Screens, kept: Kept, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screens = screens
        self._kept = kept
        self._remembered = screens.place.remembered
        self._step = _step(kept.setting(FACTOR))
        self._dark = kept.setting(DARK) == "yes"
        screens.set_factor(STEPS[self._step])
        screens.set_dark(self._dark)
        self.state = self._derived()
        screens.changed.connect(self._look)

    def choose(self, display_id: str) -> None:
        """Take this display for the room. One that has just gone is passed over."""
        if display_id in {each.id for each in self._screens.place.choices}:
            self._screens.choose(display_id)

    def turn_shown(self) -> None:
        """Show the room its screen, or nothing any more. A test card makes room for the meeting."""
        if self.state.shown and not self.state.testing:
            self._screens.hide()
        else:
            self._screens.show()

    def decline(self) -> None:
        """Not on this display, or not now."""
        self._screens.hide()

    def turn_test_card(self) -> None:
        if self.state.testing:
            self._screens.hide()
        else:
            self._screens.test_card()

    def draw_back(self) -> None:
        """Let the room see again what it saw before the machine slept or was locked."""
        self._screens.draw_back()

    def turn_one_screen(self) -> None:
        """Put the console's words away and show the room's on this screen; or the other way round."""
        self._screens.turn_one_screen()

    def larger(self) -> None:
        self._set_step(self._step + 1)

    def smaller(self) -> None:
        self._set_step(self._step - 1)

    def set_dark(self, dark: bool) -> None:
        """For a dim room; otherwise for one with its lights on."""
        if dark == self._dark:
            return
        self._dark = dark
        self._screens.set_dark(dark)
        self._keep(DARK, "yes" if dark else "no")
        self._look()

    def _set_step(self, step: int) -> None:
        step = min(max(step, 0), len(STEPS) - 1)
        if step == self._step:
            return
        self._step = step
        self._screens.set_factor(STEPS[step])
        self._keep(FACTOR, str(STEPS[step]))
        self._look()

    def _look(self) -> None:
        remembered = self._screens.place.remembered
        if remembered != self._remembered:
            self._remembered = remembered
            self._keep(DISPLAY, remembered)
        before, self.state = self.state, self._derived()
        if self.state != before:
            self.changed.emit()
        if self.state.urgent and self.state.notice != before.notice:
            self.called.emit()

    def _keep(self, name: str, value: str) -> None:
        """A choice that can't be kept holds for this meeting all the same."""
        try:
            self._kept.set_setting(name, value)
        except RecordError:
            return

    def _derived(self) -> RoomScreenState:
        screens = self._screens
        place = screens.place
        shown = place.state in ON_SCREEN
        blank = screens.curtain and (shown or screens.one_screen)
        return RoomScreenState(
            pill=pill_words(place, testing=screens.testing, one_screen=screens.one_screen, blank=blank),
            notice=notice_words(place, one_screen=screens.one_screen, blank=blank),
            urgent=blank or place.exposed or place.state in _URGENT,
            asks=place.state is RoomState.ASKING and not place.exposed,
            blank=blank,
            screens=tuple(
                (each.id, screen_words(each, here=each.id == place.console)) for each in place.choices
            ),
            chosen=place.display.id if place.display is not None else "",
            shown=shown,
            testing=screens.testing,
            one_screen=screens.one_screen,
            step=self._step,
            dark=self._dark,
        )


def _step(kept: str) -> int:
    """The step nearest to what was kept; the first one where that says nothing."""
    try:
        factor = float(kept)
    except ValueError:
        return 0
    return min(range(len(STEPS)), key=lambda each: abs(STEPS[each] - factor)) if factor == factor else 0
