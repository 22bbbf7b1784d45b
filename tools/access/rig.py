"""A desk with a screen in memory and an accessibility bus, at which the app and its listener sit."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tools.screen_in_memory import screen_in_memory

ROOT: Final = Path(__file__).parent.parent.parent
EAR: Final = Path(__file__).parent / "ear.py"
SCREEN: Final = (1440, 900)
PACKAGES: Final = "xvfb dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0"
PYTHONS: Final = ("/usr/bin/python3", "python3")
_BINDINGS: Final = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_LAUNCHERS: Final = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing() -> str:
    """One line that says what this machine lacks and how it gets it, "" for nothing."""
    lacks = [each for each in ("Xvfb", "dbus-daemon") if shutil.which(each) is None]
    if not any(Path(each).exists() for each in _LAUNCHERS):
        lacks.append("the accessibility bus")
    if not _python():
        lacks.append("a Python with its bindings")
    return f"{', '.join(lacks)} can't be found (apt-get install {PACKAGES})." if lacks else ""


def _python() -> str:
    """A Python that can speak to the bus, "" for none."""
    for each in PYTHONS:
        if (
            shutil.which(each)
            and not subprocess.run(
                [each, "-c", _BINDINGS], capture_output=True, check=False, timeout=20
            ).returncode
        ):
            return each
    return ""


class Talk:
    """A program that answers each line of JSON with one."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.pid = self._process.pid
        self._answer()

    def ask(self, *words: object) -> Any:
        """Raises RuntimeError when the program ended."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def stop(self) -> None:
        """What it is told from has an end, so that it ends by itself."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"The program {self._process.args!r} ended by itself.")
        return json.loads(line)


@dataclass(frozen=True, slots=True)
class Desk:
    """environment: what programs at this desk are started with. ear: who listens."""

    environment: dict[str, str]
    ear: Talk

    @contextmanager
    def app(self, tour: str) -> Iterator[Talk]:
        """The app, led through this tour."""
        talk = Talk([sys.executable, "-m", "tools.access.guide", tour], self.environment)
        try:
            yield talk
        finally:
            talk.stop()


@contextmanager
def desk(folder: Path) -> Iterator[Desk]:
    """Everything that is needed, and nothing of it left afterwards."""
    with ExitStack() as stack:
        display = stack.enter_context(screen_in_memory(*SCREEN))
        run = folder / "run"
        run.mkdir(mode=0o700)
        environment = {
            **os.environ,
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(run),
            "HOME": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            "QT_LOGGING_RULES": "qt.qpa.*=false;qt.multimedia.*=false;qt.accessibility.*=false",
            "LANG": "C.UTF-8",
            "PYTHONPATH": os.pathsep.join(filter(None, (os.environ.get("PYTHONPATH"), str(ROOT)))),
        }
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_bus(environment))
        ear = Talk([_python(), "-W", "ignore", str(EAR)], {**environment, "PYTHONPATH": ""})
        stack.callback(ear.stop)
        yield Desk(environment, ear)


@contextmanager
def _bus(environment: dict[str, str]) -> Iterator[str]:
    """The address of a session bus of its own."""
    ear, mouth = os.pipe()
    with os.fdopen(ear) as told:
        server = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", f"--print-address={mouth}"],
            pass_fds=(mouth,),
            env=environment,
            stderr=subprocess.DEVNULL,
        )
        os.close(mouth)
        try:
            yield told.readline().strip()
        finally:
            server.terminate()
            server.wait(10)
