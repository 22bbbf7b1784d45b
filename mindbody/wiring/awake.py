"""The screen stays awake while a session plays, and only then."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from mindbody.ui.viewmodels.session.session import SessionViewModel


class Screen(Protocol):
    """The screen of this machine. Either may be called twice."""

    def hold(self, why: str) -> None: ...

    def let_go(self) -> None: ...


class StayAwake(QObject):
    """`screen` finds the screen when it is first to stay awake; None where nothing can be asked of it."""

    def __init__(self, screen: Callable[[], Screen | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = screen
        self._screen: Screen | None = None
        self._found = False
        self._session: SessionViewModel | None = None

    def during(self, session: "SessionViewModel") -> None:
        """Follow this session until `rest`: awake while it goes on, not in a pause nor at its close."""
        self.rest()
        self._session = session
        session.changed.connect(self._follow)
        session.stepped.connect(self._follow)
        self._follow()

    def rest(self) -> None:
        """No session is there any more."""
        session, self._session = self._session, None
        if session is not None:
            session.changed.disconnect(self._follow)
            session.stepped.disconnect(self._follow)
        self._let_go()

    def _follow(self) -> None:
        session = self._session
        if session is not None and session.step is not None and not session.state.paused:
            self._hold()
        else:
            self._let_go()

    def _hold(self) -> None:
        if not self._found:
            self._screen, self._found = self._find(), True
        if self._screen is not None:
            # The desktop may list these words for all to see: they tell nothing of what is going on.
            self._screen.hold(self.tr("Playing"))

    def _let_go(self) -> None:
        if self._screen is not None:
            self._screen.let_go()
