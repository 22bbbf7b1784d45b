"""The name one is greeted by, and the country of the help lines."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.fields import TextField

NAME_LIMIT = 40


class YouPart(QWidget):
    """A name may be left empty; the country decides which number "Need help now" shows first."""

    def __init__(self, look: Look, view_model: SettingsViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self._name = TextField(
            look, self.tr("What we may call you"), hint=self.tr("A nickname will do, or nothing.")
        )
        self._name.input.setMaxLength(NAME_LIMIT)
        title = self.tr("Country for the help lines")
        countries = [(country.code, country.name) for country in view_model.facts.countries]
        self._country = ChoiceChips(look, title, countries)
        column = Column(look, gap=20)
        column.addWidget(self._name)
        column.addWidget(Labelled(look, title, self._country))
        self.setLayout(column)
        self._name.changed.connect(lambda text: view_model.change("name", name=text.strip()))
        self._country.changed.connect(lambda chosen: view_model.change("country", country=chosen[0]))
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        profile = self._view_model.profile
        if self._name.text.strip() != profile.name:
            self._name.set_text(profile.name)
        self._country.set_chosen((profile.country,))
