"""How loud each sound of the room is, and which loudspeaker it comes from."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.pages.settings.levels import LevelChoices
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.clinic.meeting_sound import MeetingSound
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import ChoiceChips


class LoudnessPart(QWidget):
    """Which loudspeakers there are is looked up each time it is unfolded: one may have been plugged in."""

    def __init__(self, look: Look, settings: SettingsViewModel, sound: MeetingSound) -> None:
        super().__init__()
        self._look = look
        self._sound = sound
        self._listed: tuple[tuple[str, str], ...] = ()
        self._devices: Labelled | None = None
        self._column = Column(look, gap=16)
        self._column.addWidget(LevelChoices(look, settings))
        self.setLayout(self._column)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        listed = self._sound.devices
        if listed == self._listed:
            return
        self._listed = listed
        if self._devices is not None:
            self._column.removeWidget(self._devices)
            self._devices.hide()
            self._devices.deleteLater()
        title = self.tr("Where the room hears it")
        chips = ChoiceChips(self._look, title, listed)
        chips.set_chosen((self._sound.device,))
        chips.changed.connect(lambda chosen: self._sound.choose_device(chosen[0]))
        self._devices = Labelled(self._look, title, chips)
        self._column.addWidget(self._devices)
