"""Asks the desktop not to darken or lock the screen, over the message bus of this login."""

import os
import sys
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtDBus import QDBusConnection, QDBusMessage

SERVICE: Final = "org.freedesktop.ScreenSaver"
PATH: Final = "/org/freedesktop/ScreenSaver"
_ADDRESS: Final = "DBUS_SESSION_BUS_ADDRESS"
_LOCAL: Final = "unix:"

_numbers = count(1)


class AwakeByBus:
    """A wish holds for as long as the connection that it was sent over, so each has one of its own: to close
    it is to take the wish back, also where the answer never came."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._connection = ""

    def hold(self, why: str) -> None:
        """Keep the screen as it is; `why` may be shown by the desktop. Nothing is waited for."""
        if self._connection:
            return
        name = f"mindbody-awake-{next(_numbers)}"
        bus = QDBusConnection.connectToBus(self._address, name)
        if not bus.isConnected():
            QDBusConnection.disconnectFromBus(name)
            return
        self._connection = name
        wish = QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, "Inhibit")
        wish.setAutoStartService(False)
        wish.setArguments(["MindBody", why])
        bus.asyncCall(wish)

    def let_go(self) -> None:
        """The desktop may do as it is set to."""
        name, self._connection = self._connection, ""
        if name:
            QDBusConnection.disconnectFromBus(name)


def awake_by_bus() -> AwakeByBus | None:
    """None where there is no such bus, or it is not on this machine itself."""
    address = bus_address() if sys.platform.startswith("linux") else ""
    return AwakeByBus(address) if address else None


def bus_address() -> str:
    """Where the bus of this login is; "" where there is none. A bus is never started, and none that is
    reached over a network is used."""
    told = os.environ.get(_ADDRESS, "")
    if told:
        return told if all(each.startswith(_LOCAL) for each in told.split(";") if each) else ""
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / "bus"
    return f"{_LOCAL}path={usual}" if usual.is_socket() else ""
