"""`mindbody`: open the windows."""

import faulthandler
import gc
import logging
import os
import sys
from pathlib import Path
from types import TracebackType

from mindbody import places

LOG_BYTES = 500_000
FAILED = 2


def run(home: Path | None) -> int:
    """Open the app; 2 with one line when there is nowhere to show it, or nowhere to keep things."""
    if no_display():
        print(
            "mindbody: there is no display here, so no window can open. "
            "`mindbody demo --out DIR` runs a whole session without one.",
            file=sys.stderr,
        )
        return FAILED
    where = places.find_places(home, os.environ)
    try:
        log_to(where.logs)
    except OSError as trouble:
        print(
            f"mindbody: {where.home} can't be written to ({(trouble.strerror or str(trouble)).lower()}). "
            "Name another folder with --home.",
            file=sys.stderr,
        )
        return FAILED
    return show(where)


def no_display() -> bool:
    """Whether this is a Linux with no screen, and nobody asked for a platform that needs none."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in named)


def show(where: places.Places) -> int:
    """The windows, until the last is closed."""
    # What Qt finds missing of sound systems is not for a person's terminal; the doctor says what matters.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    # What is imported stays: looking through it for garbage again and again would hold up the first picture.
    gc.disable()
    import mindbody.wiring.before_qt  # noqa: F401  its docstring says why it is the first

    # isort: split
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from mindbody.ui.shell.dress import FUSION
    from mindbody.ui.shell.garbage import Garbage
    from mindbody.wiring.app import MindBody
    from mindbody.wiring.machine import this_machine

    app = QApplication.instance() or QApplication([*sys.argv[:1], *FUSION])
    assert isinstance(app, QApplication)  # noqa: S101  nothing else makes one
    app.setApplicationName("MindBody")
    app.setDesktopFileName("mindbody")
    machine, let_go = this_machine()
    window = MindBody(app, where, machine)
    window.ready.connect(Garbage(app).spare_all_there_is)
    window.open()
    # After the first picture: the heavy part would hold it up.
    QTimer.singleShot(0, window.load)
    code = app.exec()
    window.close()
    let_go()
    return code


def log_to(folder: Path) -> None:
    """Errors go to a local file that holds nothing a person wrote: ids, counts and kinds of trouble.

    Raises OSError when the folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "mindbody.log"
    if path.exists() and path.stat().st_size > LOG_BYTES:
        path.replace(folder / "mindbody.old.log")
    stream = path.open("a", encoding="utf-8")
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    faulthandler.enable(stream)
    sys.excepthook = log_crash


def log_crash(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    """Keep where it happened, not what was said: a message may quote what a person wrote."""
    lines = []
    while trace is not None:
        lines.append(f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}")
        trace = trace.tb_next
    logging.getLogger(__name__).critical("unexpected %s at %s", kind.__name__, " < ".join(reversed(lines)))
    print("mindbody: something went wrong that was not foreseen; the log has the place.", file=sys.stderr)
