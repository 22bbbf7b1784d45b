"""A sound server of the test's own, with one or more silent devices whose sound can be recorded."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

MISSING = [name for name in ("pulseaudio", "parec", "pactl") if shutil.which(name) is None]
WHY_NOT = f"needs {', '.join(MISSING)}" if MISSING else ""


class PrivatePulse:
    """`with PrivatePulse() as pulse:` — `pulse.environ` is what a child process needs to find it."""

    def __init__(self, sinks: Sequence[str] = ("desk",), log: Path | None = None) -> None:
        """log: a file in which the server says whatever happens to it, if that is wished for."""
        self._sinks = sinks
        self._log = log
        self.folder = Path(tempfile.mkdtemp(prefix="pulse-"))
        self.socket = self.folder / "native"
        self._server: subprocess.Popen[bytes] | None = None
        self._recorders: list[subprocess.Popen[bytes]] = []

    @property
    def environ(self) -> dict[str, str]:
        own = {
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "PULSE_SERVER": f"unix:{self.socket}",
        }
        return {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}

    @property
    def process(self) -> int:
        """The id of the server's process."""
        assert self._server is not None, "the server is not running"
        return self._server.pid

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for recorder in self._recorders:
            recorder.terminate()
            recorder.wait()
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        """Start the server; returns when it answers."""
        loads = [
            f"module-null-sink sink_name={name} rate=48000 channels=2 format=s16le" for name in self._sinks
        ]
        loads.append(f"module-native-protocol-unix auth-anonymous=1 socket={self.socket}")
        self._server = subprocess.Popen(
            [
                "pulseaudio",
                "-n",
                "--exit-idle-time=-1",
                "--daemonize=no",
                "--system=false",
                "--use-pid-file=no",
                *(("--log-level=debug", f"--log-target=file:{self._log}") if self._log else ()),
                *(f"--load={load}" for load in loads),
            ],
            env=self.environ,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(200):
            if self.pactl("info").returncode == 0:
                return
            # Whether the server answers is the fact that is waited for; pactl itself paces the tries.
            subprocess.run(["timeout", "0.05", "tail", "-f", "/dev/null"], check=False)
        raise RuntimeError("the sound server did not start")

    def kill(self) -> None:
        """End the server as a crash would."""
        if self._server is not None:
            self._server.send_signal(signal.SIGKILL)
            self._server.wait()
            self._server = None
            self.socket.unlink(missing_ok=True)

    def pactl(self, *words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            ["pactl", *words], env=self.environ, capture_output=True, text=True, check=False
        )

    def record(self, into: Path, sink: str | None = None) -> None:
        """Write what the device plays to a file of raw frames, until the server ends."""
        with into.open("wb") as file:
            self._recorders.append(
                subprocess.Popen(
                    [
                        "parec",
                        f"--device={sink or self._sinks[0]}.monitor",
                        "--format=s16le",
                        "--rate=48000",
                        "--channels=2",
                        "--latency-msec=5",
                    ],
                    env=self.environ,
                    stdout=file,
                    stderr=subprocess.DEVNULL,
                )
            )
