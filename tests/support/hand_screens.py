"""Screens that are plugged in and out by hand, under the rules of the real ones."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.clinic.displays import ON_SCREEN, Display, RoomPlace, RoomState

LAPTOP: Final = Display(id="laptop", name="Laptop", x=0, y=0, width=1366, height=768, primary=True)
BEAMER: Final = Display(id="beamer", name="Projector", x=1366, y=0, width=1920, height=1080)


class HandScreens(QObject):
    """No windows: what they would do is in `place`, `factor` and `dark`."""

    changed = Signal()

    def __init__(self, *displays: Display, remembered: str = "") -> None:
        super().__init__()
        self.place = RoomPlace(remembered=remembered)
        self.testing = self.curtain = self.one_screen = self.dark = False
        self.factor = 1.0
        self.plug(*displays)

    def plug(self, *displays: Display) -> None:
        """These are there, from now on."""
        before = self.place.exposed
        self.place = self.place.seen(displays, "laptop")
        if self.place.exposed is not before:
            self.one_screen = self.place.exposed
        self.changed.emit()

    def lock(self) -> None:
        self.curtain = True
        self.changed.emit()

    def choose(self, display_id: str) -> None:
        self._become(self.place.choose(display_id))

    def show(self) -> None:
        self.testing = self.curtain = False
        self._become(self.place.show())

    def hide(self) -> None:
        self.testing = False
        self._become(self.place.hide())

    def test_card(self) -> None:
        self.curtain = False
        self.testing = self.place.show().state in ON_SCREEN
        self._become(self.place.show())

    def draw_back(self) -> None:
        self.curtain = False
        self.changed.emit()

    def turn_one_screen(self) -> None:
        self.one_screen = not self.one_screen
        self.changed.emit()

    def set_factor(self, factor: float) -> None:
        self.factor = factor

    def set_dark(self, dark: bool) -> None:
        self.dark = dark

    def _become(self, place: RoomPlace) -> None:
        if place.state is RoomState.MIRRORED:
            self.one_screen = True
        self.place = place
        self.changed.emit()


class HandSettings:
    """Settings of the clinic, kept in the head."""

    def __init__(self, **kept: str) -> None:
        self.kept = dict(kept)

    def setting(self, name: str, default: str = "") -> str:
        return self.kept.get(name, default)

    def set_setting(self, name: str, value: str) -> None:
        self.kept[name] = value
