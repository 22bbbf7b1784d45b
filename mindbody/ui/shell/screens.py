"""The screens of this machine as displays, and how a window is brought onto one."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from mindbody.clinic.displays import Display, identity, told_apart
from mindbody.ui.shell.placing import placed

FILLING: Final = Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMaximized


def screens_by_id(screens: list[QScreen]) -> dict[str, tuple[Display, QScreen]]:
    """The displays of this machine by what they are known by, in the machine's order."""
    primary = QGuiApplication.primaryScreen()
    models = [screen.model() for screen in screens]
    displays = [
        _display(screen, primary=screen is primary, alone=models.count(screen.model()) == 1)
        for screen in screens
    ]
    return {each.id: (each, screen) for each, screen in zip(told_apart(displays), screens, strict=True)}


def _display(screen: QScreen, *, primary: bool, alone: bool) -> Display:
    """alone: there is no other one of this model."""
    frame, socket = screen.geometry(), screen.name()
    known = identity(
        maker=screen.manufacturer(), model=screen.model(), serial=screen.serialNumber(), name=socket
    )
    return Display(
        id=known,
        name=screen.model() if alone and screen.model() else socket,
        x=frame.x(),
        y=frame.y(),
        width=frame.width(),
        height=frame.height(),
        primary=primary,
        ratio=screen.devicePixelRatio(),
    )


def bring(window: QWidget, screen: QScreen, free: QRect, whole: QRect) -> bool:
    """Into `free`; one that fills its screen fills this one, `whole`. Whether it had to be moved."""
    filling = window.windowState() & FILLING
    if filling & Qt.WindowState.WindowFullScreen:
        wanted = whole
    elif filling:
        # The desktop knows how large that is; it only has to be on this display.
        wanted = window.geometry() if whole.contains(window.geometry().center()) else free
    else:
        wanted = placed(window.geometry(), [free], window.minimumSize())
    if wanted == window.geometry():
        return False
    if filling:
        window.setScreen(screen)
    window.setGeometry(wanted)
    if filling:
        window.setWindowState(window.windowState())
    return True


def places_unknown() -> bool:
    """Whether this desktop tells nobody where a window is, and moves none that asks."""
    return QGuiApplication.platformName().startswith("wayland")


def rect_of(display: Display) -> QRect:
    return QRect(display.x, display.y, display.width, display.height)


def area_of(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
