"""`mindbody`: open the windows."""

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody import places

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QtMsgType
    from PySide6.QtWidgets import QApplication

    from mindbody.ui.shell.window import MainWindow
    from mindbody.wiring.holding import Elsewhere, Hold
    from mindbody.wiring.machine import Machine

FAILED = 2


def run(home: Path | None, *, language: str = "", in_background: bool = False, groups: bool = False) -> int:
    """Open the app, or the groups that are led here; 2 with one line when there is nowhere to show it, or
    nowhere to keep things. language: what it is to speak, "" for what was chosen."""
    if no_display():
        print(
            "mindbody: there is no display here, so no window can open. "
            "`mindbody demo --out DIR` runs a whole session without one.",
            file=sys.stderr,
        )
        return FAILED
    where = places.find_places(home, os.environ)
    # What Qt finds missing of sound systems is not for a person's terminal; the doctor says what matters.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    # What is imported stays: looking through it for garbage again and again would hold up the first picture.
    gc.disable()
    import mindbody.wiring.before_qt  # noqa: F401  its docstring says why it is the first

    # isort: split
    from mindbody.wiring.holding import Elsewhere, Here, Hold, take
    from mindbody.wiring.local_log import catch_everything, log_to

    catch_everything()
    taken: Hold | Here | Elsewhere | None = None
    try:
        taken = take(where.home)
        if isinstance(taken, Here):
            return raise_the_other(where.home, groups=groups)
        if isinstance(taken, Hold):
            log_to(where.logs)
    except OSError as trouble:
        if isinstance(taken, Hold) and where.profiles.is_dir():
            # Somebody's record is there, where nothing can be written: it opens to read, without a log.
            return show(
                where, taken, home=home, language=language, in_background=in_background, groups=groups
            )
        print(
            f"mindbody: {where.home} can't be written to ({(trouble.strerror or str(trouble)).lower()}). "
            "Name another folder with --home.",
            file=sys.stderr,
        )
        return FAILED
    return show(where, taken, home=home, language=language, in_background=in_background, groups=groups)


def raise_the_other(home: Path, *, groups: bool = False) -> int:
    """The window that has this folder comes forward, or opens its groups; nothing is written here."""
    from mindbody.wiring.one_at_a_time import raised_there

    if raised_there(home, groups=groups):
        return 0
    print(
        "mindbody: MindBody is open already, but does not answer. Please close it, then try again.",
        file=sys.stderr,
    )
    return FAILED


def no_display() -> bool:
    """Whether this is a Linux with no screen, and nobody asked for a platform that needs none."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in named)


def no_window(kind: "QtMsgType", context: object, message: str) -> None:
    """Qt can't open any window here, and would end the program next: say why, and end it without a crash."""
    del context, message
    from PySide6.QtCore import QtMsgType

    if kind is not QtMsgType.QtFatalMsg:
        return
    from mindbody.cli.libraries import advice, for_screen, lacking

    lacks = lacking(for_screen(os.environ))
    why = (
        advice(lacks)
        if lacks
        else "the screen that is set for it here does not answer, so no window can open"
    )
    print(f"mindbody: {why}.", file=sys.stderr, flush=True)
    os._exit(FAILED)


def show(
    where: places.Places,
    taken: "Hold | Elsewhere",
    *,
    home: Path | None = None,
    language: str = "",
    in_background: bool = False,
    groups: bool = False,
) -> int:
    """The windows, until the last is closed. home: the folder that was named, None for the usual one."""
    from PySide6.QtCore import QTimer, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from mindbody.ui.shell.dress import FUSION
    from mindbody.ui.shell.ending import end_tidily
    from mindbody.wiring.holding import Elsewhere
    from mindbody.wiring.local_log import listen_to_qt
    from mindbody.wiring.machine import this_machine
    from mindbody.wiring.staying_one import stay_one

    # Until the application is there: where it can't be made, Qt ends the program in words of its own.
    qInstallMessageHandler(no_window)
    app = QApplication.instance() or QApplication([*sys.argv[:1], *FUSION])
    assert isinstance(app, QApplication)  # noqa: S101  nothing else makes one
    listen_to_qt()
    end_tidily(app)
    app.setApplicationName("MindBody")
    app.setDesktopFileName("mindbody")
    if isinstance(taken, Elsewhere):
        from mindbody.wiring.one_at_a_time import settle

        settled = settle(app, where, taken)
        if settled is None:
            return 0
        taken = settled
    machine, let_go = this_machine(taken, home, language)
    window, close, show_groups = (
        groups_window(app, where, machine) if groups else home_window(app, where, machine, in_background)
    )
    QTimer.singleShot(0, lambda: stay_one(where.home, taken, window, show_groups))
    code = app.exec()
    close()
    let_go()
    taken.let_go()
    return code


def home_window(
    app: "QApplication", where: places.Places, machine: "Machine", in_background: bool
) -> "tuple[MainWindow, Callable[[], None], Callable[[], None]]":
    """The window of a person at home; what closes all behind it; and what shows the groups beside it."""
    from PySide6.QtCore import QTimer

    from mindbody.ui.shell.garbage import Garbage
    from mindbody.wiring.house import House

    house = House(app, where, machine)
    house.ready.connect(Garbage(app).spare_all_there_is)
    house.open(in_background=in_background)
    # After the first picture: the heavy part would hold it up.
    QTimer.singleShot(0, house.load)
    return house.window, house.close, house.groups.open


def groups_window(
    app: "QApplication", where: places.Places, machine: "Machine"
) -> "tuple[MainWindow, Callable[[], None], Callable[[], None]]":
    """The window of who leads groups; what closes all behind it; and what shows it."""
    from mindbody.ui.shell.garbage import Garbage
    from mindbody.ui.shell.power_events import power_events
    from mindbody.wiring.clinic.clinic import Clinic
    from mindbody.wiring.speaking import Speaking

    Garbage(app)
    language = Speaking(app, machine).speak()
    clinic = Clinic(app, where, machine, power_events(), language=language)
    clinic.open()
    return clinic.window, clinic.close, clinic.window.come_forward
