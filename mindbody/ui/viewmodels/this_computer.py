"""What MindBody does on this computer when nobody looks: stays beside the clock, starts by itself."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from mindbody.ui.viewmodels.settings import SettingsViewModel


class StartsByItself(Protocol):
    """The desktop's list of what it starts. `turn` raises OSError."""

    @property
    def on(self) -> bool: ...

    def turn(self, on: bool) -> None: ...


class ThisComputerViewModel(QObject):
    """`changed` tells of news; `trouble` is one sentence, "" for none."""

    changed = Signal()

    def __init__(
        self,
        settings: SettingsViewModel,
        autostart: StartsByItself | None,
        *,
        has_tray: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._autostart = autostart
        self.has_tray = has_tray
        self.trouble = ""
        settings.changed.connect(self.changed)

    @property
    def can_start(self) -> bool:
        return self._autostart is not None

    @property
    def stays(self) -> bool:
        return self._settings.settings.stays_in_tray

    @property
    def starts(self) -> bool:
        return self._autostart is not None and self._autostart.on

    def stay(self, on: bool) -> None:
        self._settings.change_settings("tray", stays_in_tray=on)

    def start(self, on: bool) -> None:
        if self._autostart is None:
            return
        self.trouble = ""
        try:
            self._autostart.turn(on)
        except OSError:
            self.trouble = self.tr(
                "This computer did not let us change what it starts by itself. Nothing was changed."
            )
        self.changed.emit()
