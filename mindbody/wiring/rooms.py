"""The pages that have more behind them than a view model, each made when it is first shown."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look

if TYPE_CHECKING:
    from mindbody.wiring.guided import Guided


class Room(Protocol):
    """A page and what it works with. `session_wanted` hands over what makes a session."""

    @property
    def session_wanted(self) -> SignalInstance: ...

    def page(self, look: Look) -> QWidget: ...

    def loaded(self, guided: "Guided") -> None: ...

    def refresh(self) -> None: ...


@runtime_checkable
class Timed(Protocol):
    """A room with a timer in it."""

    @property
    def timing(self) -> bool: ...


class Rooms:
    """Made by name, and told of what is loaded whether they were made before it or after."""

    def __init__(self, makers: Mapping[str, Callable[[], Room]], ask: Callable[[Any], None]) -> None:
        self._makers = makers
        self._ask = ask
        self._made: dict[str, Room] = {}
        self._guided: Guided | None = None

    def __getitem__(self, name: str) -> Room:
        if name not in self._made:
            room = self._made[name] = self._makers[name]()
            room.session_wanted.connect(self._ask)
            if self._guided is not None:
                room.loaded(self._guided)
        return self._made[name]

    def loaded(self, guided: "Guided") -> None:
        """What makes sessions is there."""
        self._guided = guided
        for room in self._made.values():
            room.loaded(guided)

    @property
    def timing(self) -> bool:
        """Whether a timer runs in any of them."""
        return any(room.timing for room in self._made.values() if isinstance(room, Timed))

    def shown(self, name: str) -> None:
        """A page comes to be seen: what it shows may have changed since."""
        if name in self._made:
            self._made[name].refresh()

    def forget(self) -> None:
        """The lessons are others now: each is made anew when it is next looked at."""
        self._made.clear()
