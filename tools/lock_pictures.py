"""Pictures of the passcode: each step in Settings, the note before it locks, and the way in."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody

PASSCODE: Final = "three small birds"
_ABOVE: Final = 120


def locking(mindbody: "MindBody", out: Path) -> Iterator[str]:
    """Locks the record of whoever is at home: nobody is, afterwards."""
    from PySide6.QtWidgets import QLineEdit

    from mindbody.record.tries import FREE
    from mindbody.ui.shell.covering import LockWarning
    from mindbody.ui.viewmodels.passcode import Step
    from mindbody.ui.viewmodels.unlock import UnlockViewModel
    from mindbody.wiring.demo import picture

    window, passcode = mindbody.window, mindbody.pages.passcode
    window.show_page("settings")
    for step, name in ((Step.REST, "off"), (Step.SETTING, "setting")):
        passcode.begin(step)
        _bring_into_view(mindbody)
        yield picture(mindbody, out / f"passcode-{name}.png")
    passcode.set_passcode(PASSCODE)
    _until(lambda: bool(passcode.state.code))
    code = passcode.state.code
    _bring_into_view(mindbody)
    yield picture(mindbody, out / "passcode-code.png")
    passcode.leave()
    _bring_into_view(mindbody)
    yield picture(mindbody, out / "passcode-on.png")
    [warning] = window.findChildren(LockWarning)
    warning.warn()
    yield picture(mindbody, out / "passcode-warning.png")
    warning.hide()

    passcode.lock_wanted.emit()
    _until(lambda: window.page == "unlock")
    yield picture(mindbody, out / "unlock.png")
    page = window.page_widget("unlock")
    [model] = page.findChildren(UnlockViewModel)

    def tried(typed: str) -> None:
        page.findChildren(QLineEdit)[0].setText(typed)
        model.open(typed)
        _until(lambda: not model.state.busy)

    tried("three small bears")
    yield picture(mindbody, out / "unlock-wrong.png")
    model.ask_for_code()
    yield picture(mindbody, out / "unlock-code.png")
    tried(code)
    yield picture(mindbody, out / "unlock-new.png")
    model.ask_for_passcode()
    for _ in range(FREE):
        tried("three small bears")
    yield picture(mindbody, out / "unlock-waiting.png")


def _bring_into_view(mindbody: "MindBody") -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QApplication, QScrollArea

    from mindbody.ui.pages.settings.passcode import PasscodePart

    page = mindbody.window.page_widget("settings")
    [part] = page.findChildren(PasscodePart)
    QApplication.processEvents()
    for area in page.findChildren(QScrollArea):
        content = area.widget()
        if content is not None and content.isAncestorOf(part):
            area.verticalScrollBar().setValue(part.mapTo(content, QPoint(0, 0)).y() - _ABOVE)


def _until(there: Callable[[], bool]) -> None:
    from PySide6.QtWidgets import QApplication

    while not there():
        QApplication.processEvents()
