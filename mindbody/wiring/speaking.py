"""Which language is spoken: the one asked for at the start, that of whoever is at home, or the machine's."""

from PySide6.QtCore import QMetaObject, QObject, Signal
from PySide6.QtWidgets import QApplication

from mindbody import places
from mindbody.content.languages import ENGLISH, language_in_force
from mindbody.ui.shell.speech import Speech
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.wiring.machine import Machine


class Speaking(QObject):
    """`chosen` tells that somebody chose another language than is spoken; `follow` then makes it hold."""

    chosen = Signal()

    def __init__(self, app: QApplication, machine: Machine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = Speech(app, places.words(), self)
        self._asked_for = machine.language
        self._of_machine = machine.languages
        self._followed = QMetaObject.Connection()
        self.language = ENGLISH

    def speak(self, choice: str = "") -> str:
        """Speak the language that is asked for, or the choice, or the machine's. Returns its code."""
        self.language = self._in_force(choice)
        self._speech.speak(self.language)
        return self.language

    def follow(self, settings: SettingsViewModel) -> bool:
        """Speak as these settings say, until others are followed. Whether it is another language than before
        is returned."""
        before = self.language
        settings.set_facts(language=self.speak(settings.settings.look.language))
        QObject.disconnect(self._followed)
        self._followed = settings.language_chosen.connect(self._weigh)
        return self.language != before

    def _weigh(self, choice: str) -> None:
        # What is chosen now says more than what was asked for at the start.
        self._asked_for = ""
        if self._in_force(choice) != self.language:
            self.chosen.emit()

    def _in_force(self, choice: str) -> str:
        return language_in_force((self._asked_for, choice, *self._of_machine))
