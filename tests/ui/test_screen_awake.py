"""The screen is asked to stay awake over a message bus of its own, with a desktop that listens on it."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

if not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None:
    pytest.skip("there is no message bus to start here", allow_module_level=True)

from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusServiceWatcher,
    QDBusVirtualObject,
)

from mindbody.ui.shell.screen_awake import PATH, SERVICE, AwakeByBus, awake_by_bus


class Desktop(QDBusVirtualObject):
    """Hears who wishes the screen awake, and forgets them when they leave the bus, as desktops do."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self.asked: list[list[object]] = []
        self.awake_for: set[str] = set()
        self._leaving = QDBusServiceWatcher(self)
        self._leaving.setConnection(bus)
        self._leaving.setWatchMode(QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration)
        self._leaving.serviceUnregistered.connect(self.awake_for.discard)
        assert bus.registerVirtualObject(PATH, self)
        assert bus.registerService(SERVICE)

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802  Qt's name
        self._leaving.addWatchedService(message.service())
        self.asked.append([message.member(), *message.arguments()])
        self.awake_for.add(message.service())
        return connection.send(message.createReply([len(self.asked)]))


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bus of this test alone."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    try:
        where = bus.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", where)
        yield where
    finally:
        bus.terminate()
        bus.wait(10)
        bus.stdout.close()


@pytest.fixture
def desktop(address: str) -> Iterator[Desktop]:
    bus = QDBusConnection.connectToBus(address, "desktop")
    yield Desktop(bus)
    bus.unregisterObject(PATH)
    QDBusConnection.disconnectFromBus("desktop")


def test_it_is_held_and_let_go_as_often_as_one_likes(desktop: Desktop, qtbot: QtBot) -> None:
    """A second hold asks nothing, and after letting go the desktop is free again."""
    screen = awake_by_bus()
    assert screen is not None
    for times in (1, 2):
        screen.hold("Playing")
        screen.hold("Playing")
        qtbot.waitUntil(lambda: len(desktop.awake_for) == 1, timeout=3000)
        screen.let_go()
        screen.let_go()
        qtbot.waitUntil(lambda: not desktop.awake_for, timeout=3000)
        assert desktop.asked == [["Inhibit", "MindBody", "Playing"]] * times


def test_a_bus_that_is_gone_is_no_trouble(tmp_path: Path) -> None:
    """Nothing is raised, and nothing is left to let go."""
    screen = AwakeByBus(f"unix:path={tmp_path / 'none'}")

    screen.hold("Playing")
    screen.let_go()


@pytest.mark.parametrize("address", ["", "tcp:host=127.0.0.1,port=9", "unix:path=/a;tcp:host=b,port=9"])
def test_no_bus_is_reached_over_a_network(
    address: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Only a bus on this machine is ever asked."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    assert awake_by_bus() is None
