"""Tells when this machine is about to sleep, woke up, or was locked: over the message buses of Linux."""

import os
import sys
from itertools import count
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import SLOT, QObject, Signal, SignalInstance, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from mindbody.ui.shell.screen_awake import bus_address

LOGIN: Final = "org.freedesktop.login1"
LOGIN_PATH: Final = "/org/freedesktop/login1"
MANAGER: Final = f"{LOGIN}.Manager"
SESSION: Final = f"{LOGIN}.Session"
SCREEN_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
"""What desktops tell of their lock through, each at a place of its own."""

_ADDRESS: Final = "DBUS_SYSTEM_BUS_ADDRESS"
_LOCAL: Final = "unix:"
_USUAL: Final = Path("/run/dbus/system_bus_socket")

_numbers = count(1)


class PowerEvents(Protocol):
    """`sleeping` comes before the machine sleeps, `woke` after it, `locked` when the screen is locked."""

    @property
    def sleeping(self) -> SignalInstance: ...

    @property
    def woke(self) -> SignalInstance: ...

    @property
    def locked(self) -> SignalInstance: ...


class NoPowerEvents(QObject):
    """A machine that tells nothing of its sleep."""

    sleeping = Signal()
    woke = Signal()
    locked = Signal()


class PowerByBus(QObject):
    """Listens on the bus of the system for sleep, and on both for the lock. An address of "" is not listened
    to. The machine is asked to wait with its sleep until all who hear of `sleeping` have done their part."""

    sleeping = Signal()
    woke = Signal()
    locked = Signal()

    def __init__(self, system: str, session: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._wait: QDBusUnixFileDescriptor | None = None
        self._asked: QDBusPendingCallWatcher | None = None
        self._system = self._connected(system)
        bus = self._system
        if bus is not None:
            bus.connect("", LOGIN_PATH, MANAGER, "PrepareForSleep", self, SLOT("_hear_sleep(bool)"))  # type: ignore[call-overload]  # a string
            bus.connect("", "", SESSION, "Lock", self, SLOT("_hear_lock()"))  # type: ignore[call-overload]  # a string
            self._ask_to_wait()
        saver = self._connected(session)
        if saver is not None:
            for interface in SCREEN_SAVERS:
                saver.connect("", "", interface, "ActiveChanged", self, SLOT("_hear_active(bool)"))  # type: ignore[call-overload]  # a string

    @property
    def holds(self) -> bool:
        """Whether the machine waits with its sleep."""
        return self._wait is not None

    def stop(self) -> None:
        """Listen no longer."""
        self._wait = None
        while self._names:
            QDBusConnection.disconnectFromBus(self._names.pop())

    def _connected(self, address: str) -> QDBusConnection | None:
        if not address:
            return None
        name = f"mindbody-power-{next(_numbers)}"
        bus = QDBusConnection.connectToBus(address, name)
        if not bus.isConnected():
            QDBusConnection.disconnectFromBus(name)
            return None
        self._names.append(name)
        return bus

    def _ask_to_wait(self) -> None:
        if self._system is None:
            return
        wish = QDBusMessage.createMethodCall(LOGIN, LOGIN_PATH, MANAGER, "Inhibit")
        wish.setAutoStartService(False)
        wish.setArguments(
            ["sleep", "MindBody", self.tr("The screen of the room is put away first."), "delay"]
        )
        self._asked = QDBusPendingCallWatcher(self._system.asyncCall(wish), self)
        self._asked.finished.connect(self._hold)

    def _hold(self, asked: QDBusPendingCallWatcher) -> None:
        answer = asked.reply().arguments()
        if answer and isinstance(answer[0], QDBusUnixFileDescriptor):
            self._wait = answer[0]
        asked.deleteLater()
        self._asked = None

    @Slot(bool)
    def _hear_sleep(self, begins: bool) -> None:
        if begins:
            self.sleeping.emit()
            self._wait = None
        else:
            self._ask_to_wait()
            self.woke.emit()

    @Slot()
    def _hear_lock(self) -> None:
        self.locked.emit()

    @Slot(bool)
    def _hear_active(self, active: bool) -> None:
        if active:
            self.locked.emit()


def power_events(parent: QObject | None = None) -> PowerByBus | NoPowerEvents:
    """What this machine tells; nothing where there is no such bus."""
    if not sys.platform.startswith("linux"):
        return NoPowerEvents(parent)
    return PowerByBus(system_bus_address(), bus_address(), parent)


def system_bus_address() -> str:
    """Where the bus of the system is; "" where there is none, or it would be reached over a network."""
    told = os.environ.get(_ADDRESS, "")
    if told:
        return told if all(each.startswith(_LOCAL) for each in told.split(";") if each) else ""
    return f"{_LOCAL}path={_USUAL}" if _USUAL.is_socket() else ""
