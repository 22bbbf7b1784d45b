"""Pictures of the choices for the room's screen, over a console's window: every state that there is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mindbody.ui.theme.look import Look
    from tests.support.hand_screens import HandScreens

NAME: Final = "room-screen"
SIZE: Final = (1280, 860)


def room_screens(out: Path) -> Iterator[str]:
    """Each state by day and by night, in high contrast, and in large text."""
    from PySide6.QtWidgets import QApplication

    from mindbody.ui.shell.dress import FUSION, dress
    from mindbody.ui.theme.fonts import load_family
    from mindbody.ui.theme.look import Look, Theme

    app = QApplication.instance() or QApplication(["room-screen", *FUSION])
    assert isinstance(app, QApplication)
    family = load_family()
    for theme in (Theme.DAY, Theme.NIGHT, Theme.CONTRAST):
        for scale in (1.0, 2.0):
            look = Look(theme=theme, scale=scale, family=family, reduced_motion=True)
            dress(app, look)
            folder = out / f"{theme.value}-{round(100 * scale)}"
            folder.mkdir(parents=True, exist_ok=True)
            for name, turn in turns().items():
                made = folder / f"{name}.png"
                _picture(look, turn, made)
                yield str(made)


def _picture(look: "Look", turn: "Callable[[HandScreens], object]", made: Path) -> None:
    from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

    from mindbody.ui.pages.clinic.room_screen import RoomScreenPart
    from mindbody.ui.viewmodels.clinic.room_screen import RoomScreenViewModel
    from tests.support.hand_screens import LAPTOP, HandScreens, HandSettings

    screens = HandScreens(LAPTOP)
    window = QWidget()
    window.setAutoFillBackground(True)
    window.resize(*SIZE)
    part = RoomScreenPart(look, RoomScreenViewModel(screens, HandSettings(), screens))
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 24, 24, 24)
    column.addWidget(part)
    column.addStretch(1)
    window.show()
    turn(screens)
    QApplication.processEvents()
    if not part.sheet.isVisible():
        part.turn()
    QApplication.processEvents()
    window.grab().save(str(made))
    window.close()
    window.deleteLater()


def turns() -> "Mapping[str, Callable[[HandScreens], object]]":
    """How each state comes about."""
    from tests.support.hand_screens import BEAMER, LAPTOP

    def shown(screens: "HandScreens") -> None:
        screens.plug(LAPTOP, BEAMER)
        screens.show()

    def lost(screens: "HandScreens") -> None:
        shown(screens)
        screens.plug(LAPTOP)

    def back(screens: "HandScreens") -> None:
        lost(screens)
        screens.plug(LAPTOP, BEAMER)

    def mirrored(screens: "HandScreens") -> None:
        shown(screens)
        screens.plug(LAPTOP, replace(BEAMER, x=0))
        screens.turn_one_screen()

    def tested(screens: "HandScreens") -> None:
        screens.plug(LAPTOP, BEAMER)
        screens.test_card()

    def locked(screens: "HandScreens") -> None:
        shown(screens)
        screens.lock()

    return {
        "alone": lambda _: None,
        "asking": lambda screens: screens.plug(LAPTOP, BEAMER),
        "shown": shown,
        "lost": lost,
        "back": back,
        "mirrored": mirrored,
        "tested": tested,
        "locked": locked,
    }
