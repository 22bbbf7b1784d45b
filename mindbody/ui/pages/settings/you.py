"""The name one is greeted by, the country of the help lines, and when a day begins."""

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.fields import TextField

NAME_LIMIT = 40
LATEST_START = 8


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
        starts = self.tr("My day starts at")
        self._start = ChoiceChips(
            look, starts, [(str(hour), _clock(hour)) for hour in range(LATEST_START + 1)]
        )
        column.addWidget(
            Labelled(
                look,
                starts,
                self._start,
                detail=self.tr(
                    "What you do before this hour still counts for the day before, so that a late night is "
                    "not cut in two. What is kept already keeps its day."
                ),
            )
        )
        self.setLayout(column)
        self._name.changed.connect(lambda text: view_model.change("name", name=text.strip()))
        self._country.changed.connect(lambda chosen: view_model.change("country", country=chosen[0]))
        self._start.changed.connect(lambda chosen: view_model.choose_day_start(int(chosen[0])))
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        profile = self._view_model.profile
        if self._name.text.strip() != profile.name:
            self._name.set_text(profile.name)
        self._country.set_chosen((profile.country,))
        self._start.set_chosen((str(profile.settings.day_start),))


def _clock(hour: int) -> str:
    return QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)
