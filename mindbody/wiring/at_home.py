"""What the pages of one person need of whoever holds that person's things together."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import SignalInstance

from mindbody import places
from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.viewmodels.today import TodayViewModel
from mindbody.wiring.door import Door
from mindbody.wiring.first_sight import FirstSight
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.content.safety_index import Safety
    from mindbody.ui.viewmodels.session.session import SessionViewModel
    from mindbody.wiring.guided import Guided


class Home(Protocol):
    """One person at home. The signals ask for what concerns more than this person."""

    window: MainWindow
    look: Look
    where: places.Places
    machine: Machine
    settings: SettingsViewModel
    today: TodayViewModel
    sight: FirstSight
    door: Door
    folder: Path
    others: bool
    begun_in_flare: bool

    @property
    def guided(self) -> "Guided | None": ...

    @property
    def session(self) -> "SessionViewModel | None": ...

    @property
    def leave_wanted(self) -> SignalInstance: ...

    @property
    def newcomer_wanted(self) -> SignalInstance: ...

    @property
    def forget_wanted(self) -> SignalInstance: ...

    @property
    def restore_wanted(self) -> SignalInstance: ...

    def ask(self, make: Callable[[Any], Any]) -> None: ...

    def short(self, which: str) -> None: ...

    def flare(self) -> None: ...

    def more_is_kept(self) -> None: ...

    def welcomed(self) -> None: ...

    def today_is(self) -> date: ...

    def countries_known(self, safety: "Safety") -> None: ...
