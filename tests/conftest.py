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

from collections.abc import Iterator
from pathlib import Path

import pytest


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
def our_lessons_read_once() -> Iterator[None]:
    """Our own lessons do not change while the tests run: every app that a test opens shares one reading."""
    from mindbody import places
    from mindbody.content.languages import LANGUAGES
    from mindbody.content.reading import read_library
    from mindbody.wiring import packs

    once = functools.cache(read_library)
    ours = {places.lessons(language) for language in LANGUAGES}
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(
            packs,
            "read_library",
            lambda folder: once(folder) if folder in ours else read_library(folder),
        )
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
