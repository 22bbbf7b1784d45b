"""The screen stays awake while a session plays or a timer runs, and only then."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance

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
        self._signs: tuple[SignalInstance, ...] = ()
        self._goes_on: Callable[[], bool] = lambda: False

    def during(self, session: "SessionViewModel") -> None:
        """Follow this session until `rest`: awake while it goes on, not in a pause nor at its close."""
        self.follow(
            lambda: session.step is not None and not session.state.paused, session.changed, session.stepped
        )

    def follow(self, goes_on: Callable[[], bool], *signs: SignalInstance) -> None:
        """Be awake while something goes on, until `rest`. It is asked at each of the signs."""
        self.rest()
        self._signs, self._goes_on = signs, goes_on
        for sign in signs:
            sign.connect(self._follow)
        self._follow()

    def rest(self) -> None:
        """There is nothing to follow any more."""
        for sign in self._signs:
            sign.disconnect(self._follow)
        self._signs = ()
        self._let_go()

    def _follow(self) -> None:
        if self._goes_on():
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
