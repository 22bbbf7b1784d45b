"""What the app is while nobody is at home: help works, and nothing is kept."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from mindbody import places
from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.wiring.first_sight import first_safety

if TYPE_CHECKING:
    from mindbody.ui.viewmodels.help import HelpViewModel


class Guest(QObject):
    """settings: of nobody, in the look of whoever was here last; they are not written."""

    def __init__(self, settings: SettingsViewModel, window: MainWindow, packs: Path, parent: QObject) -> None:
        super().__init__(parent)
        settings.setParent(self)
        self.settings = settings
        self._window = window
        self._packs = packs

    @cached_property
    def help(self) -> "HelpViewModel":
        from mindbody.ui.viewmodels.help import HelpViewModel

        safety = first_safety(places.lessons(self.settings.facts.language), self._packs)
        self.settings.set_facts(countries=safety.countries)
        if not self.settings.profile.country:
            here = QLocale.territoryToCode(QLocale.system().territory())
            if any(each.code == here for each in safety.countries):
                self.settings.change("country", country=here)
        help_ = HelpViewModel(self.settings, safety=safety, of_nobody=True, parent=self)
        help_.closed.connect(self._window.leave_help)
        return help_

    def help_page(self, look: Look) -> QWidget:
        from mindbody.ui.pages.help.page import HelpPage

        return HelpPage(look, self.help)
