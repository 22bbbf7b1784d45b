"""Sleep and lock are heard over buses of their own, from a system that tells of them as Linux does."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

if not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None:
    pytest.skip("there is no message bus to start here", allow_module_level=True)

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVirtualObject

from mindbody.ui.shell.power_events import (
    LOGIN,
    LOGIN_PATH,
    MANAGER,
    SCREEN_SAVERS,
    SESSION,
    PowerByBus,
    system_bus_address,
)


class System(QDBusVirtualObject):
    """Tells of sleep and lock, and is asked to wait with its sleep."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self.waiting: list[list[object]] = []
        self._ear = -1
        assert bus.registerVirtualObject(LOGIN_PATH, self)
        assert bus.registerService(LOGIN)

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802  Qt's name
        self.waiting.append(message.arguments())
        self.forget()
        self._ear, mouth = os.pipe()
        reply = message.createReply()
        # The message holds a copy of its own, and who gets it another one.
        reply.setArguments([QDBusUnixFileDescriptor(mouth)])
        os.close(mouth)
        return connection.send(reply)

    def forget(self) -> None:
        """Nobody is waited for."""
        if self._ear >= 0:
            os.close(self._ear)
            self._ear = -1

    def tell(self, path: str, interface: str, name: str, *details: object) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(details))
        assert self._bus.send(signal)

    @property
    def may_sleep(self) -> bool:
        """Whether nobody holds the other end any more."""
        os.set_blocking(self._ear, False)
        try:
            return os.read(self._ear, 1) == b""
        except BlockingIOError:
            return False


@pytest.fixture
def address() -> Iterator[str]:
    """A bus of this test alone."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait(10)
        bus.stdout.close()


@pytest.fixture
def system(address: str) -> Iterator[System]:
    bus = QDBusConnection.connectToBus(address, "system-of-a-test")
    told = System(bus)
    yield told
    told.forget()
    bus.unregisterObject(LOGIN_PATH)
    QDBusConnection.disconnectFromBus("system-of-a-test")


def test_sleep_waits_until_the_room_is_put_away(system: System, address: str, qtbot: QtBot) -> None:
    power = PowerByBus(address, "")
    qtbot.waitUntil(lambda: len(system.waiting) == 1, timeout=3000)
    qtbot.waitUntil(lambda: power.holds, timeout=3000)
    assert system.waiting[0][0] == "sleep"
    assert system.waiting[0][-1] == "delay"
    assert not system.may_sleep

    with qtbot.waitSignal(power.sleeping, timeout=3000):
        system.tell(LOGIN_PATH, MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: system.may_sleep, timeout=3000)
    with qtbot.waitSignal(power.woke, timeout=3000):
        system.tell(LOGIN_PATH, MANAGER, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: len(system.waiting) == 2, timeout=3000)
    power.stop()


@pytest.mark.parametrize("where", ["login", *SCREEN_SAVERS])
def test_a_locked_screen_is_heard_of(system: System, address: str, qtbot: QtBot, where: str) -> None:
    """From the login itself, and from the desktops."""
    power = PowerByBus(address, address)

    with qtbot.waitSignal(power.locked, timeout=3000):
        if where == "login":
            system.tell(f"{LOGIN_PATH}/session/c1", SESSION, "Lock")
        else:
            system.tell("/ScreenSaver", where, "ActiveChanged", True)
    power.stop()


def test_no_bus_is_no_trouble_and_none_is_reached_over_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    PowerByBus("unix:path=/nonexistent", "").stop()
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "tcp:host=127.0.0.1,port=9")

    assert system_bus_address() == ""
