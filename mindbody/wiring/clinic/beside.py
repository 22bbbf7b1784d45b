"""The groups that are led on this computer, beside the window of whoever is at home."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mindbody import places
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.wiring.clinic.clinic import Clinic


class GroupsBeside(QObject):
    """Made when it is asked for, and gone when its window is closed."""

    def __init__(
        self,
        app: QApplication,
        where: places.Places,
        machine: Machine,
        language: Callable[[], str],
        parent: QObject,
    ) -> None:
        """language: tells the code of what is spoken now."""
        super().__init__(parent)
        self._app = app
        self._where = where
        self._machine = machine
        self._language = language
        self._clinic: Clinic | None = None

    @property
    def clinic(self) -> "Clinic | None":
        """What is open, None while nothing is."""
        return self._clinic

    def open(self) -> None:
        """Open its window, or bring it forward."""
        if self._clinic is not None:
            self._clinic.window.come_forward()
            return
        from mindbody.ui.shell.power_events import power_events
        from mindbody.wiring.clinic.clinic import Clinic

        self._clinic = Clinic(
            self._app, self._where, self._machine, power_events(self), language=self._language(), parent=self
        )
        self._clinic.closed.connect(self._gone)
        self._clinic.open()

    def say_anew(self) -> None:
        """Another language is spoken now."""
        if self._clinic is not None:
            self._clinic.say_anew(self._language())

    def _gone(self) -> None:
        clinic, self._clinic = self._clinic, None
        if clinic is not None:
            clinic.window.deleteLater()
            clinic.deleteLater()
