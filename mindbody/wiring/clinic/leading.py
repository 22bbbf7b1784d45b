"""A meeting that is led: the console for one pair of eyes, and the room's window for all the others."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from mindbody.clinic.room import HelpLines, RoomFrame
from mindbody.clinic.running import Cover
from mindbody.content.meeting import Meeting
from mindbody.content.safety import Country
from mindbody.record.clinic.rows import Group, Held
from mindbody.record.clinic.store import ClinicStore
from mindbody.ui.pages.clinic.console import ConsolePage
from mindbody.ui.pages.clinic.loudness import LoudnessPart
from mindbody.ui.shell.room_window import RoomWindow
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.clinic.console import ConsoleViewModel
from mindbody.ui.viewmodels.clinic.meeting_sound import MeetingSound
from mindbody.ui.viewmodels.session.levels import mix_levels
from mindbody.ui.viewmodels.session.score_maker import AudioScores
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.wiring.awake import StayAwake
from mindbody.wiring.clinic.keeping import StoredMeeting
from mindbody.wiring.heavy import Heavy
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class RoomFaces(Protocol):
    """Where the room is shown its frames."""

    def show_frame(self, frame: RoomFrame) -> None: ...

    def follow(self, position: Callable[[], float] | None) -> None: ...


DEVICE = "sound-device"
"""The setting of the store with the device that was chosen last."""


class Leading(QObject):
    """`model` is the meeting, `room` the window on the projector, which is not shown until it is placed.

    The room has a look of its own: light or dark by the lights, whatever the facilitator likes to read.
    """

    def __init__(
        self,
        store: ClinicStore,
        group: Group,
        held: Held,
        meeting: Meeting,
        *,
        heavy: Heavy,
        machine: Machine,
        look: Look,
        settings: SettingsViewModel,
        country: Country | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._settings = settings
        self._heavy = heavy
        self.room_look = Look(
            theme=Theme.ROOM_LIGHT, family=look.family, reduced_motion=look.reduced_motion, parent=self
        )
        self.sound = MeetingSound(
            heavy.library,
            self._scores,
            machine.player,
            mix_levels,
            device=store.setting(DEVICE),
            parent=self,
        )
        self.sound.device_chosen.connect(lambda device: store.set_setting(DEVICE, device))
        self.model = ConsoleViewModel(
            meeting,
            heavy.library,
            StoredMeeting(store, held),
            self.sound,
            group=group.name,
            help_card=help_card(country),
            clock=machine.clock,
            ticker=machine.ticker(),
            place=held.place,
            parent=self,
        )
        self.room = RoomWindow(self.room_look)
        self._awake = StayAwake(machine.screen, self)
        self._awake.follow(lambda: not self.model.state.ended, self.model.changed)
        self._faces: RoomFaces = self.room
        self.model.framed.connect(self._show)
        self.model.changed.connect(self._follow)
        settings.changed.connect(lambda: self.sound.set_levels(settings.settings.levels))
        self._show(self.model.frame)
        self._follow()
        self.model.open()

    def page(self, room: "QWidget | None" = None) -> ConsolePage:
        """The console. room: which screen the room sees, and how."""
        page = ConsolePage(
            self.look,
            self.room_look,
            self.model,
            levels=LoudnessPart(self.look, self._settings, self.sound),
            room=room,
        )
        page.follow_room()
        return page

    def show_through(self, faces: RoomFaces) -> None:
        """Hand all that the room is shown to these from now on, in the place of the window itself."""
        self._faces = faces
        self._show(self.model.frame)
        self._follow()

    def close(self) -> None:
        """Leave it: it can be taken up at this block as long as it was not ended."""
        self._awake.rest()
        self.model.close()
        self.room.hide()
        self.room.deleteLater()

    def _show(self, frame: RoomFrame) -> None:
        self._faces.show_frame(frame)

    def _follow(self) -> None:
        """What moves in the room follows what is heard; frozen, it stands still."""
        frozen = self.model.run.cover is Cover.FROZEN
        self._faces.follow(None if frozen else self.model.moment)

    def _scores(self) -> AudioScores:
        settings = self._settings
        narration = self._heavy.narration(settings.settings.voice)
        return AudioScores(
            self._heavy.library, narration, self._heavy.clips, lambda: settings.settings, lambda _: None
        )


def help_card(country: Country | None) -> HelpLines:
    """Whom to call: the emergency number first, then the help lines. Without a country, what to do. It stands
    on the room's screen, and so in the language of the meetings."""
    title = "Help, at any time"
    note = "Tell one of us, or step out. Someone comes with you."
    if country is None:
        return HelpLines(title=title, lines=(), note=note)
    emergency = ("Emergency", country.emergency)
    lines = tuple((line.name, line.reach) for line in country.lines[:2])
    return HelpLines(title=title, lines=(emergency, *lines), note=note)
