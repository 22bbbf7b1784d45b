"""The app by sound alone, where that is wished: each page and question is read as it comes, and each control
as a key comes to it. What plays by itself is not talked over."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from mindbody.ui.shell.heard_focus import HeardFocus
from mindbody.ui.shell.window import MainWindow
from mindbody.wiring.reading_aloud import ReadAloud

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody

SESSION = "session"


class ByEar(QObject):
    """home: whoever is at home, None while nobody is."""

    def __init__(
        self,
        app: QCoreApplication,
        window: MainWindow,
        aloud: ReadAloud,
        home: "Callable[[], MindBody | None]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._aloud = aloud
        self._home = home
        self._followed: MindBody | None = None
        self._focus = HeardFocus(app, self)
        self._focus.came.connect(self._came)
        window.page_shown.connect(self._shown)
        window.closing.connect(lambda: self._focus.watch(False))

    @property
    def _wished(self) -> bool:
        home = self._home()
        return home is not None and home.settings.settings.reads_pages

    def _shown(self, _page: str) -> None:
        home = self._home()
        if home is not self._followed:
            self._followed = home
            if home is not None:
                home.settings.changed.connect(self._follow)
                home.session_shown.connect(self._follow_session)
        self._follow()
        self._soon()

    def _follow(self) -> None:
        self._focus.watch(self._wished)

    def _follow_session(self) -> None:
        from mindbody.ui.pages.session.page import SessionPage

        page = self._window.page_widget(SESSION)
        if isinstance(page, SessionPage):
            page.turned.connect(self._soon)

    def _soon(self) -> None:
        """Once the page has its words, and what sounds by itself has begun."""
        if self._wished:
            QTimer.singleShot(0, self, self._read)

    def _read(self) -> None:
        if not self._wished or self._plays():
            return
        from mindbody.ui.pages.session.page import SessionPage

        page = self._window.page_widget(self._window.page)
        self._aloud.say(page.heard if isinstance(page, SessionPage) else page)

    def _came(self, control: QWidget) -> None:
        if control.window() is self._window and not self._plays():
            self._aloud.say(control)

    def _plays(self) -> bool:
        """Whether something else is to be heard; what we read ourselves may be talked over."""
        from mindbody.audio.player import MOVING

        home = self._home()
        guided = home.guided if home is not None else None
        return guided is not None and guided.player.state in MOVING and not self._aloud.reading
