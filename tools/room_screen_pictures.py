"""Pictures of the choices for the room's screen, over the console's window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mindbody.ui.pages.clinic.room_screen import RoomScreenPart
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.clinic.room_screen import RoomScreenViewModel
from tests.support.hand_screens import BEAMER, LAPTOP, HandScreens, HandSettings

NAME: Final = "room-screen"
SIZE: Final = QSize(1280, 860)

Turn = Callable[[HandScreens], object]


def room_screens(look: Look, out: Path) -> Iterator[str]:
    """The sheet in every state that there is."""
    for name, turn in _TURNS.items():
        screens = HandScreens(LAPTOP)
        window = QWidget()
        window.resize(SIZE)
        part = RoomScreenPart(look, RoomScreenViewModel(screens, HandSettings(), screens))
        column = QVBoxLayout(window)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(part)
        column.addStretch(1)
        window.setAutoFillBackground(True)
        window.show()
        turn(screens)
        if not part.sheet.isVisible():
            part.open()
        made = out / f"{name}.png"
        made.parent.mkdir(parents=True, exist_ok=True)
        QApplication.processEvents()
        picture = window.grab()
        picture.save(str(made))
        assert part.sheet.geometry().top() > part.mapTo(window, QPoint()).y()
        window.close()
        window.deleteLater()
        yield str(made)


def _shown(screens: HandScreens) -> None:
    screens.plug(LAPTOP, BEAMER)
    screens.show()


def _lost(screens: HandScreens) -> None:
    _shown(screens)
    screens.plug(LAPTOP)


def _back(screens: HandScreens) -> None:
    _lost(screens)
    screens.plug(LAPTOP, BEAMER)


def _mirrored(screens: HandScreens) -> None:
    _shown(screens)
    screens.plug(LAPTOP, replace(BEAMER, x=0))
    screens.turn_one_screen()


def _tested(screens: HandScreens) -> None:
    screens.plug(LAPTOP, BEAMER)
    screens.test_card()


def _locked(screens: HandScreens) -> None:
    _shown(screens)
    screens.lock()


_TURNS: Final[dict[str, Turn]] = {
    "alone": lambda _: None,
    "asking": lambda screens: screens.plug(LAPTOP, BEAMER),
    "shown": _shown,
    "lost": _lost,
    "back": _back,
    "mirrored": _mirrored,
    "tested": _tested,
    "locked": _locked,
}
