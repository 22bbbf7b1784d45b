"""What every test runs under: no screen, no sound server, nothing of this machine's own data."""

import functools
import gc
import os
import subprocess

# Before Qt is imported: the look must not depend on the machine's screen, theme or scale.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.*=false"
os.environ.pop("QT_STYLE_OVERRIDE", None)
os.environ["PULSE_SERVER"] = "unix:/nonexistent"

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

_COSTLY_KIB = 1024
"""What the app asks for is far above it; a test with a figure of its own asks for less."""


def pytest_configure() -> None:
    """Our own lessons do not change while the tests run: all that read them share one reading. Set up before
    anything takes the reader by its name."""
    from mindbody import places
    from mindbody.content import reading
    from mindbody.content.languages import LANGUAGES

    read = reading.read_library
    once = functools.cache(read)
    ours = {places.lessons(language) for language in LANGUAGES}
    reading.read_library = lambda folder: (once if folder in ours else read)(folder)


def pytest_sessionstart(session: pytest.Session) -> None:
    """A run that was killed may have left a small disk mounted, on which pytest's own tidying would break."""
    mounts = Path("/proc/mounts")
    if hasattr(session.config, "workerinput") or not mounts.exists():
        return
    for line in mounts.read_text("utf-8").splitlines():
        place = line.split()[1]
        if "/pytest-of-" in place:
            subprocess.run(["umount", "-l", place], check=False)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own, so that no test can touch a person's record."""
    home = tmp_path / "home"
    monkeypatch.setenv("MINDBODY_HOME", str(home))
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    return home


@pytest.fixture(scope="session", autouse=True)
def passcodes_tried_quickly() -> Iterator[None]:
    """The real derivation, without its quarter of a second and 64 MiB at each try of a passcode."""
    from argon2 import low_level

    real: Callable[..., bytes] = low_level.hash_secret_raw

    def hash_secret_raw(*given: Any, memory_cost: int, time_cost: int, **more: Any) -> bytes:
        if memory_cost >= _COSTLY_KIB:
            memory_cost, time_cost = 64, 1
        return real(*given, memory_cost=memory_cost, time_cost=time_cost, **more)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(low_level, "hash_secret_raw", hash_secret_raw)
        yield


@pytest.fixture(autouse=True)
def garbage_on_this_thread() -> None:
    """As in the app: dead widgets are never freed by a thread that happens to ask for memory, but here,
    between the tests."""
    from mindbody.ui.shell.garbage import free_when_due

    gc.disable()
    free_when_due()


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a Qt test that leaves a timer or an animation going once its widgets are closed."""
    yield
    if "qtbot" not in request.fixturenames:
        return
    from PySide6.QtCore import QAbstractAnimation, QTimer
    from PySide6.QtWidgets import QApplication

    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    timers = [timer for window in windows for timer in window.findChildren(QTimer) if timer.isActive()]
    animations = [
        animation
        for window in windows
        for animation in window.findChildren(QAbstractAnimation)
        if animation.state() is QAbstractAnimation.State.Running
    ]
    running = [type(found).__name__ for found in (*timers, *animations)]
    assert not running, f"left running after the test: {running}; stop it when its page is hidden or closed"
