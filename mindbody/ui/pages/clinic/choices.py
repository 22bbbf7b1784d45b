"""How the console looks, and whose help lines the room is shown."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.pages.parts.reading import ReadingChoices
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import ChoiceChips


class ClinicChoices(QWidget):
    """Each takes hold at once; the country in the next meeting."""

    def __init__(self, look: Look, settings: SettingsViewModel) -> None:
        super().__init__()
        self._settings = settings
        title = self.tr("Country of the help card")
        countries = [(country.code, country.name) for country in settings.facts.countries]
        self._country = ChoiceChips(look, title, countries)
        column = Column(look, gap=20)
        column.addWidget(ReadingChoices(look, settings))
        column.addWidget(Labelled(look, title, self._country))
        self.setLayout(column)
        self._country.changed.connect(lambda chosen: settings.change("country", country=chosen[0]))
        settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._country.set_chosen((self._settings.profile.country,))
