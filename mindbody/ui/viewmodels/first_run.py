"""The welcome: four short screens, of which only the first must be read."""

from collections.abc import Iterable
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.content.safety import Country, SafetyPage
from mindbody.content.safety_index import Safety
from mindbody.ui.viewmodels.settings import SettingsViewModel

VALUE_DOMAINS: Final = (
    "family",
    "friends",
    "partner",
    "work-or-purpose",
    "learning",
    "health",
    "fun-creativity",
    "community-spirit",
)
"""What can matter, by the ids that the lesson on values uses."""

_IN_THE_UNION: Final = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE"


class Screen(Enum):
    """The screens in their order."""

    CONSENT = 0
    NAME = 1
    COMFORT = 2
    BODY = 3


class FirstRunViewModel(QObject):
    """Moves through the welcome. What is chosen goes into the settings at once.

    `territory` is the two-letter code of the computer's region: a first guess at the help lines' country.
    """

    changed = Signal()
    finished = Signal()

    def __init__(
        self,
        settings: SettingsViewModel,
        *,
        safety: Safety,
        territory: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self._safety = safety
        self._screen = Screen.CONSENT
        if not settings.profile.country and safety.countries:
            settings.change("country", country=nearest_country(territory, safety.countries))

    @property
    def screen(self) -> Screen:
        return self._screen

    @property
    def consent(self) -> SafetyPage | None:
        return self._safety.pages.get("consent")

    @property
    def countries(self) -> tuple[Country, ...]:
        return self._safety.countries

    @property
    def country(self) -> Country | None:
        return self._safety.country(self.settings.profile.country)

    def go_on(self) -> None:
        """The next screen, or the app itself after the last."""
        if self._screen is Screen.BODY:
            self._finish()
        else:
            self._show(Screen(self._screen.value + 1))

    def back(self) -> None:
        if self._screen is not Screen.CONSENT:
            self._show(Screen(self._screen.value - 1))

    def skip_the_rest(self) -> None:
        """Straight to the app; not from the first screen, which must have been seen."""
        if self._screen is not Screen.CONSENT:
            self._finish()

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self.settings.quiet()
        self.changed.emit()

    def _finish(self) -> None:
        self.settings.quiet()
        self.settings.change("first-run", first_run_done=True)
        self.settings.flush()
        self.finished.emit()


def nearest_country(territory: str, countries: Iterable[Country]) -> str:
    """The code among `countries` that serves `territory`; the last one, for everywhere else, if none does."""
    codes = [country.code for country in countries]
    wanted = territory.upper()
    if wanted in codes:
        return wanted
    if "EU" in codes and wanted in _IN_THE_UNION.split():
        return "EU"
    return codes[-1]
