"""Who may open a folder at the start of the app: we, the window that has it already, or the person says."""

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mindbody.wiring.holding import Elsewhere, Here, Hold, take, take_over

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mindbody.places import Places
    from mindbody.ui.shell.window import MainWindow
    from mindbody.ui.theme.look import Look

RING_SECONDS: Final = 5.0
"""How long a window that is just opening may take until it answers."""


class Answer(Enum):
    """What the person wants while another computer has the folder."""

    AGAIN = auto()
    TO_READ = auto()
    TAKE_OVER = auto()
    LEAVE = auto()


def raised_there(home: Path, *, groups: bool = False) -> bool:
    """Whether the window that has this folder on this machine came forward; groups: the one of the groups
    that are led there, which is opened where it was not."""
    # Imported by the second start alone: nobody else needs it before the first picture.
    from mindbody.ui.shell.doorbell import ring

    return ring(home, RING_SECONDS, groups=groups)


def settle(app: "QApplication", where: "Places", elsewhere: Elsewhere) -> Hold | None:
    """Ask the person until it is settled who has the folder; None when they leave."""
    found: Hold | Here | Elsewhere = elsewhere
    while isinstance(found, Elsewhere):
        match ask(app, where, found):
            case Answer.AGAIN:
                found = take(where.home)
            case Answer.TO_READ:
                return Hold(to_read=True)
            case Answer.TAKE_OVER:
                found = take_over(where.home)
            case Answer.LEAVE:
                return None
    if isinstance(found, Here):
        raised_there(where.home)
        return None
    return found


def ask(app: "QApplication", where: "Places", elsewhere: Elsewhere) -> Answer:
    """Show the question in a window of its own, and wait for the answer."""
    window, answers = question(app, where, elsewhere)
    window.show()
    app.exec()
    window.deleteLater()
    return answers[0] if answers else Answer.LEAVE


def question(app: "QApplication", where: "Places", elsewhere: Elsewhere) -> "tuple[MainWindow, list[Answer]]":
    """The window with the question; the answer is put into the list, and the window closes."""
    from mindbody.ui.pages.elsewhere import ElsewherePage
    from mindbody.ui.shell.dress import dress
    from mindbody.ui.shell.window import MainWindow
    from mindbody.ui.theme.fonts import load_family
    from mindbody.ui.theme.look import Look

    look = Look(family=load_family())
    look.follow(app.styleHints())
    wear(look, where)
    dress(app, look)
    answers: list[Answer] = []
    page = ElsewherePage(look, elsewhere.machine, round(elsewhere.seconds / 60))
    window = MainWindow(look, {"elsewhere": lambda: page})
    # It goes with its window, and dresses nobody after that.
    look.setParent(window)

    def answered(answer: Answer) -> None:
        answers.append(answer)
        window.close()

    page.again.connect(lambda: answered(Answer.AGAIN))
    page.to_read.connect(lambda: answered(Answer.TO_READ))
    page.taken_over.connect(lambda: answered(Answer.TAKE_OVER))
    window.show_page("elsewhere", quiet=True)
    return window, answers


def wear(look: "Look", where: "Places") -> None:
    """The look that was chosen by the one person who uses this folder."""
    from mindbody.record.profile import load_profile
    from mindbody.ui.theme.look import Theme

    folders = sorted(path.parent for path in where.profiles.glob("*/profile.json"))
    if len(folders) == 1:
        chosen = load_profile(folders[0]).settings.look
        look.set(
            theme=Theme(chosen.theme.value),
            scale=chosen.text_size,
            reduced_motion=chosen.reduced_motion,
            large_buttons=chosen.large_buttons,
        )
