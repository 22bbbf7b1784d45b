"""Our own windows while the room sees something: each on a display that is there, and none on the room's."""

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from mindbody.clinic.displays import Display, RoomPlace, RoomState
from mindbody.ui.shell.screens import FILLING, area_of, bring, places_unknown, rect_of

Screens = Mapping[str, tuple[Display, QScreen]]
"""The displays that are there, by id."""

_PLACED: Final = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Widget)


class OurWindows:
    """The console, what stands open over it, and whatever else of ours is to be seen; `room` is the window
    on the room's display."""

    def __init__(self, console: QWidget, room: QWidget) -> None:
        self._console = console
        self._room = room

    def console_on(self, screens: Screens, before: str) -> str:
        """The id of the display that has most of the console; of two that have it all, the one before."""
        if places_unknown():
            there = self._console.screen()
            return next((key for key, (_, screen) in screens.items() if screen is there), "")
        frame = self._console.geometry()
        parts = [(area_of(rect_of(each) & frame), each.id == before, each.id) for each, _ in screens.values()]
        most = max(parts, default=(0, False, ""))
        return most[2] if most[0] else ""

    def astray(self, screens: Screens, place: RoomPlace) -> bool:
        """Whether a part of the console stands on the room's own display."""
        display = place.display
        if place.state is not RoomState.SHOWN or display is None or not self._console.isVisible():
            return False
        if places_unknown():
            return screens[display.id][1] is self._console.screen()
        return rect_of(display).intersects(self._console.geometry())

    def bring_home(self, screens: Screens, place: RoomPlace, *, whole: bool) -> bool:
        """Our windows onto the console's display, where they are not well placed; whether any was moved.
        whole: have the console there with all it has, also where it is only partly out of sight."""
        home = screens.get(place.console)
        if home is None or places_unknown():
            return False
        display, screen = home
        bar = self._console.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        free = screen.availableGeometry().adjusted(0, bar, 0, 0)
        moved = False
        for window in self.seen():
            wanted = whole and window is self._console
            if wanted or self._is_lost(window, rect_of(display), screens, place):
                moved = bring(window, screen, free, rect_of(display)) or moved
        return moved

    def _is_lost(self, window: QWidget, home: QRect, screens: Screens, place: RoomPlace) -> bool:
        """Whether a window is out of sight for the most part, or where the room sees it."""
        frame, room = window.geometry(), place.display
        if place.state is RoomState.SHOWN and room is not None and rect_of(room).intersects(frame):
            return True
        if window is self._console:
            # One that fills its screen fills all of it, also where the desktop did not see to that.
            return bool(window.windowState() & FILLING) or 2 * area_of(frame & home) < area_of(frame)
        seen = [area_of(rect_of(display) & frame) for display, _ in screens.values()]
        return 2 * max(seen, default=0) < area_of(frame)

    def seen(self) -> Iterator[QWidget]:
        """Ours that are to be seen: the console, what stands open over it, and whatever else there is."""
        for each in QApplication.topLevelWidgets():
            kind = each.windowType()
            if each.isVisible() and each is not self._room and kind in _PLACED:
                yield each
