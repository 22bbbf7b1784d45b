"""Need help now: whom to reach, which signs need a person, and how to steady a little while waiting."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.content.safety import Country, HelpLine, SafetyPage, Section
from mindbody.content.safety_index import Safety
from mindbody.ui.viewmodels.settings import SettingsViewModel

_URGENCIES: Final = ("now", "today", "soon")


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpState:
    """What the page shows. `emergency` is "" when no country with a number is chosen.

    `signs` are the red flags by urgency, in the order now, today, soon. `unsafe` asks the page to
    begin at the words for someone who does not feel safe.
    """

    country: str
    emergency: str
    lines: tuple[HelpLine, ...]
    lead: str
    sections: tuple[Section, ...]
    signs_lead: str
    signs: tuple[Section, ...]
    contact_name: str
    contact_number: str
    unsafe: bool


class HelpViewModel(QObject):
    """Derives the page from the safety file and the person's country and contact. Needs no record."""

    changed = Signal()
    closed = Signal()
    grounding_wanted = Signal()
    flare_wanted = Signal()

    def __init__(
        self,
        settings: SettingsViewModel,
        *,
        safety: Safety,
        of_nobody: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """of_nobody: nobody has come in yet. Then nobody's person is named, and no practice can begin."""
        super().__init__(parent)
        self.of_nobody = of_nobody
        self.settings = settings
        self._safety = safety
        self._unsafe = False
        self._state = self._derive()
        settings.changed.connect(self._update)

    @property
    def state(self) -> HelpState:
        return self._state

    @property
    def countries(self) -> tuple[Country, ...]:
        return self._safety.countries

    def opened(self, reason: str = "") -> None:
        """The page is about to be shown. `reason` "unsafe" begins with the words for that."""
        self._unsafe = reason == "unsafe"
        self._update()

    def unsafe(self) -> None:
        """The person says that they do not feel safe."""
        self._unsafe = True
        self._update()

    def choose_country(self, code: str) -> None:
        self.settings.change("country", country=code)

    def set_contact(self, *, name: str, number: str) -> None:
        self.settings.change_contact(name=name.strip(), number=number.strip())

    def ground(self) -> None:
        """Begin the grounding practice."""
        self.grounding_wanted.emit()

    def close(self) -> None:
        """Back to where the person was."""
        self.settings.flush()
        self.closed.emit()

    def _update(self) -> None:
        state = self._derive()
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _derive(self) -> HelpState:
        profile = self.settings.profile
        country = self._safety.country(profile.country)
        help_now: SafetyPage | None = self._safety.pages.get("help-now")
        signs: SafetyPage | None = self._safety.pages.get("red-flags")
        number = country.emergency if country else ""
        return HelpState(
            country=country.name if country else "",
            emergency=number if any(letter.isdigit() for letter in number) else "",
            lines=country.lines if country else (),
            lead=help_now.lead if help_now else "",
            sections=help_now.sections if help_now else (),
            signs_lead=signs.lead if signs else "",
            signs=tuple(
                section
                for urgency in _URGENCIES
                for section in (signs.sections if signs else ())
                if section.urgency == urgency
            ),
            contact_name=profile.contact.name,
            contact_number=profile.contact.number,
            unsafe=self._unsafe,
        )
