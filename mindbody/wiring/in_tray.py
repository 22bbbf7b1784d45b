"""Staying beside the clock for whoever is at home, when that is wished and the desktop has such a place."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mindbody.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody
    from mindbody.wiring.machine import TrayIcon

OPEN, FLARE, BREATH, HELP, QUIT = "open", "flare", "breath", "help", "quit"


class InTray(QObject):
    """The window is only put away when it is closed, for as long as the icon is there to bring it back."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        find: "Callable[[], TrayIcon | None]",
        home: "Callable[[], MindBody | None]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._window = window
        self._find = find
        self._home = home
        self._followed: MindBody | None = None
        self._icon: TrayIcon | None = None
        self._looked = self._there = self._told = False
        window.page_shown.connect(self._follow)
        window.reminded.connect(self._remind)
        window.put_away_by(self._put_away)

    @property
    def there(self) -> bool:
        """Whether the icon is there now."""
        return self._there

    def say_anew(self) -> None:
        """Another language is spoken now."""
        if self._there and self._icon is not None:
            self._icon.show(self._entries())

    def _follow(self) -> None:
        """Whoever came in, by their own choice."""
        home = self._home()
        if home is not self._followed:
            self._followed = home
            if home is not None:
                home.settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        home = self._home()
        # Nobody at home: a locked record keeps the icon that was there, so that the window can come back.
        wished = home.settings.settings.stays_in_tray if home is not None else self._there
        if wished == self._there:
            return
        icon = self._found() if wished else self._icon
        self._there = wished and icon is not None
        if icon is None:
            return
        if wished:
            icon.show(self._entries())
        else:
            icon.hide()
            self._window.come_forward()

    def _found(self) -> "TrayIcon | None":
        if not self._looked:
            self._looked = True
            self._icon = self._find()
            if self._icon is not None:
                self._icon.chosen.connect(self._chosen)
        return self._icon

    def _entries(self) -> tuple[tuple[str, str], ...]:
        return (
            (OPEN, self.tr("Open MindBody")),
            (FLARE, self.tr("In a flare")),
            (BREATH, self.tr("One-minute breath")),
            (HELP, self.tr("Need help now")),
            (QUIT, self.tr("Quit")),
        )

    def _chosen(self, entry: str) -> None:
        home = self._home()
        if entry == QUIT:
            self._there = False
            self._window.close()
            self._app.quit()
            return
        self._window.come_forward()
        if entry == HELP:
            self._window.show_help()
        elif home is not None and entry == FLARE:
            home.flare()
        elif home is not None and entry == BREATH and home.session is None:
            home.short("breath")

    def _put_away(self) -> bool:
        """Whether the window, asked to close, is to be put away only."""
        if not self._there or self._icon is None:
            return False
        home = self._home()
        if home is not None and home.session is not None:
            home.session.pause()
        if not self._told:
            self._told = True
            self._icon.say(self.tr("MindBody is still here. “Quit” in this menu ends it."))
        return True

    def _remind(self, words: str) -> None:
        if self._there and self._icon is not None and not self._window.isActiveWindow():
            self._icon.say(words)
