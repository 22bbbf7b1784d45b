"""Reminders of whoever is at home: looked for in time with a slow pulse, shown above the pages."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from mindbody.record.reminders import (
    Later,
    Purpose,
    Reminder,
    Watch,
    look,
    not_today,
    put_off,
    watch_from,
)
from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.look import Look
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.ui.viewmodels.session.times import Ticker
    from mindbody.wiring.app import MindBody

EVERY: Final = 20.0
"""Seconds between two looks."""


class Reminding(QObject):
    """What was put off outlasts the lock: each person's watch is kept while the app is open."""

    def __init__(self, look_: Look, window: MainWindow, machine: Machine, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look_
        self._window = window
        self._machine = machine
        self._watches: dict[str, Watch] = {}
        self._home: MindBody | None = None
        self._ticker: Ticker | None = None
        self._runs = False

    def watch_over(self, home: "MindBody") -> None:
        """Somebody is at home."""
        self._home = home
        home.settings.changed.connect(self._follow)
        # What is begun needs no reminder any more.
        home.session_shown.connect(self._put_away)
        self._follow()

    def rest(self) -> None:
        """Nobody is at home."""
        if self._home is not None:
            self._home.settings.changed.disconnect(self._follow)
            self._home.session_shown.disconnect(self._put_away)
        self._home = None
        self._stop()

    def _follow(self) -> None:
        """Begin or end, as the choices are now."""
        home = self._home
        reminders = home.settings.settings.reminders if home is not None else None
        wanted = reminders is not None and reminders.on and bool(reminders.times)
        if wanted and not self._runs and home is not None:
            self._runs = True
            self._watches.setdefault(home.folder.name, watch_from(self._machine.clock.now()))
            self._ticker = self._ticker or self._machine.ticker()
            self._ticker.start(EVERY, self._look_now)
        elif not wanted:
            if home is not None:
                self._watches.pop(home.folder.name, None)
            self._stop()

    def _stop(self) -> None:
        self._runs = False
        if self._ticker is not None:
            self._ticker.stop()
        self._put_away()

    def _look_now(self) -> None:
        home = self._home
        if home is None:
            return
        name, now = home.folder.name, self._machine.clock.now()
        reminders = home.settings.settings.reminders
        self._watches[name], due = look(reminders.times, self._watches[name], now, held=self._held(home))
        if due is not None:
            self._show(home, due)

    def _held(self, home: "MindBody") -> bool:
        """Never in a session, a practice or a timer, nor on a flare day unless that is wished."""
        from mindbody.audio.player import MOVING

        plays = home.guided is not None and home.guided.player.state in MOVING
        flare = home.in_a_flare() and not home.settings.settings.reminders.in_flares
        return plays or flare or self._window.quiet or home.session is not None or home.rooms.timing

    def _show(self, home: "MindBody", due: Reminder) -> None:
        from mindbody.ui.shell.reminder_card import ReminderCard
        from mindbody.ui.viewmodels.reminders import later_words, reminder_words

        card = ReminderCard(self._look, reminder_words(due), later_words(self._machine.clock.now()))
        card.begun.connect(partial(self._after, partial(self._begin, home, due)))
        card.put_off.connect(lambda key: self._after(partial(self._later, home, due, Later(key))))
        card.declined.connect(partial(self._after, partial(self._not_today, home, due)))
        self._window.show_reminder(card, reminder_words(due))
        if self._window.isActiveWindow():
            card.announce()

    def _after(self, act: partial[None]) -> None:
        """After the click: its button goes with the card."""
        QTimer.singleShot(0, self, self._put_away)
        act()

    def _begin(self, home: "MindBody", due: Reminder) -> None:
        match due.purpose:
            case Purpose.PRACTICE:
                self._window.show_page("practise")
            case Purpose.CHECK_IN:
                home.pages.show_log()
            case Purpose.WIND_DOWN:
                home.short("breath")
            case Purpose.PACING:
                home.pages.show_pacing_timer()

    def _later(self, home: "MindBody", due: Reminder, until: Later) -> None:
        name = home.folder.name
        self._watches[name] = put_off(self._watches[name], due, until, self._machine.clock.now())

    def _not_today(self, home: "MindBody", due: Reminder) -> None:
        name = home.folder.name
        self._watches[name] = not_today(self._watches[name], due, self._machine.clock.now())

    def _put_away(self) -> None:
        self._window.show_reminder(None)
