"""Putting a language on the application as a whole."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from mindbody.content.languages import ENGLISH

_OF_QT: Final = "qtbase"


class Speech(QObject):
    """Our words, Qt's own, how dates and numbers are written, and the side that lines begin at.

    What is on the screen stays as it was said; whoever calls `speak` has it made anew.
    """

    def __init__(self, app: QApplication, words: Path, parent: QObject | None = None) -> None:
        """words: the folder of our translations."""
        super().__init__(parent)
        self._app = app
        self._words = words
        self._translators: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """From now on. A language without a translation is spoken in English words."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()
        if language != ENGLISH:
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(qt / f"{_OF_QT}_{language}.qm")
            # Asked first, because it came last.
            self._install(self._words / f"{language}.qm")
        locale = locale_of(language, QLocale.system())
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())

    def _install(self, file: Path) -> None:
        translator = QTranslator(self)
        if translator.load(str(file)):
            self._app.installTranslator(translator)
            self._translators.append(translator)


def locale_of(language: str, system: QLocale) -> QLocale:
    """How dates and numbers are written in a language: as the machine is set to where it speaks it too, else
    as is usual for it where the machine is."""
    machine = QLocale(system.name())
    spoken = QLocale(language).language()
    if machine.language() == spoken or (language == ENGLISH and machine.language() is QLocale.Language.C):
        return machine
    return QLocale(spoken, system.territory())
