"""A meeting on the screens of this machine: the console in its window, and the room's screen beside it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.clinic.console import ConsolePage
from mindbody.ui.pages.clinic.room_screen import RoomScreenPart
from mindbody.ui.shell.displays import RoomScreens
from mindbody.ui.shell.power_events import PowerEvents
from mindbody.ui.shell.room_cover import RoomCover
from mindbody.ui.viewmodels.clinic.room_screen import DISPLAY, Kept, RoomScreenViewModel
from mindbody.wiring.clinic.leading import Leading


class RoomOnScreen(QObject):
    """`page` is the console, to be put into `window`; `screens` keeps both windows where they belong."""

    def __init__(
        self,
        leading: Leading,
        window: QWidget,
        power: PowerEvents,
        kept: Kept,
        parent: QObject | None = None,
    ) -> None:
        """kept: the settings of the clinic."""
        super().__init__(parent)
        self._leading = leading
        self._cover = RoomCover(leading.room_look, window)
        self.screens = RoomScreens(
            leading.room,
            self._cover,
            window,
            power,
            look=leading.room_look,
            remembered=kept.setting(DISPLAY),
            parent=self,
        )
        self.view_model = RoomScreenViewModel(self.screens, kept, self)
        self.part = RoomScreenPart(leading.look, self.view_model)
        self.page: ConsolePage = leading.page(self.part)
        self._cover.lead_by(self.page)
        leading.show_through(self.screens)
        self.screens.changed.connect(self._show_picture)

    def close(self) -> None:
        """Leave the meeting: the room sees nothing any more, and the window is as it was before."""
        self.screens.stop()
        self._leading.close()
        self._cover.deleteLater()
        self.part.sheet.deleteLater()
        self.deleteLater()

    def _show_picture(self) -> None:
        """What the room sees in the place of the meeting, small on the console as well."""
        screens = self.screens
        apart = screens.testing or screens.curtain
        self.page.seen.show_picture(screens.window.picture() if apart else None)
