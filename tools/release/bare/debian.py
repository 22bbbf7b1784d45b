"""A bare Debian: made by debootstrap once, copied for each trial.

A command in a copy runs in namespaces of its own: what is mounted for it is gone when it ends, and so is
every process that it started. It sees no program of this machine. The settings by which pip and apt find
their index here are taken along, so that it works behind a proxy too.
"""

import os
import shlex
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

ROOT: Final = Path(__file__).resolve().parents[3]
KEPT: Final = ROOT / "build" / "bare"
SUITE: Final = "bookworm"
MIRROR: Final = "http://deb.debian.org/debian"
PROGRAMS: Final = {
    "debootstrap": "debootstrap",
    "unshare": "util-linux",
    "Xvfb": "xvfb",
    "xwininfo": "x11-utils",
}
"""What this machine needs for it, and the package that brings it."""
SUPERUSER: Final = "root"
PERSON: Final = "person"
HOMES: Final = {SUPERUSER: "/root", PERSON: "/home/person"}
LONGEST: Final = 3600.0
"""Seconds that one command may take; all the checks are the slowest."""
_INDEX: Final = ("PIP_INDEX_URL", "PIP_PROXY", "http_proxy", "https_proxy", "no_proxy")
_CERTIFICATES: Final = "/usr/local/share/index.crt"
_PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_SCREENS: Final = "/tmp/.X11-unix"
_ENTER: Final = f"""set -e
mount --rbind /dev "$0/dev"
if [ -d {_SCREENS} ]; then mkdir -p "$0{_SCREENS}"; mount --bind {_SCREENS} "$0{_SCREENS}"; fi
exec chroot --userspec="$1" "$0" /usr/bin/env -i "${{@:3}}" bash -c "$2"
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """A command that ended: its exit code, all it said, and seconds."""

    code: int
    said: str
    seconds: float

    @property
    def last(self) -> str:
        """Its last words."""
        return (self.said.strip().splitlines() or [""])[-1]


@dataclass(frozen=True, slots=True)
class Debian:
    """A copy that nothing was done in yet."""

    folder: Path

    def home(self, user: str) -> Path:
        """Where the user's own files are, seen from here."""
        return self.folder / HOMES[user].lstrip("/")

    def give(self, user: str, *paths: Path) -> None:
        """Put these into the user's home, and make them the user's."""
        for path in paths:
            subprocess.run(["cp", "-a", "--reflink=auto", str(path), str(self.home(user))], check=True)
        if user == PERSON:
            subprocess.run(["chown", "-R", "1000:1000", str(self.home(user))], check=True)

    def run(self, command: str, *, user: str = SUPERUSER, network: bool = True, display: str = "") -> Ran:
        """Run a line of bash in the user's home, and wait for its end. A command that takes too long is
        ended, and has the code 124."""
        began = time.monotonic()
        with self.started(command, subprocess.PIPE, user=user, network=network, display=display) as program:
            try:
                said, _ = program.communicate(timeout=LONGEST)
            except subprocess.TimeoutExpired as late:
                heard = late.output.decode(errors="replace") if isinstance(late.output, bytes) else ""
                return Ran(code=124, said=heard, seconds=LONGEST)
        return Ran(code=program.returncode, said=said, seconds=time.monotonic() - began)

    @contextmanager
    def started(
        self, command: str, heard: int | IO[str], *, user: str, network: bool, display: str
    ) -> Iterator[subprocess.Popen[str]]:
        """A line of bash that runs in the user's home until the end of this, with all that it started."""
        words = self._words(command, user=user, network=network, display=display)
        program = subprocess.Popen(
            words, stdout=heard, stderr=subprocess.STDOUT, text=True, start_new_session=True
        )
        try:
            yield program
        finally:
            # The first process inside as well: who changed its user no longer dies with its parent.
            if program.poll() is None:
                os.killpg(program.pid, signal.SIGKILL)
                program.wait(10)

    def _words(self, command: str, *, user: str, network: bool, display: str) -> list[str]:
        settings = {"PATH": _PATH, "HOME": HOMES[user], "LANG": "C.UTF-8", "USER": user}
        if display:
            settings["DISPLAY"] = display
        settings |= {name: os.environ[name] for name in _INDEX if name in os.environ}
        if (self.folder / _CERTIFICATES.lstrip("/")).exists():
            settings["PIP_CERT"] = _CERTIFICATES
        alone = ["--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={self.folder / 'proc'}"]
        return [
            *("unshare", *alone, *([] if network else ["--net"])),
            *("bash", "-c", _ENTER, str(self.folder), "0:0" if user == SUPERUSER else "1000:1000"),
            f"cd && {command}",
            *(f"{name}={value}" for name, value in settings.items()),
        ]


def missing() -> str:
    """What this machine lacks for it, "" for nothing."""
    if os.geteuid():
        return "only root can enter another system"
    lacks = {program: package for program, package in PROGRAMS.items() if shutil.which(program) is None}
    if not lacks:
        return ""
    return f"{' and '.join(lacks)} can't be found (apt-get install {' '.join(lacks.values())})"


@contextmanager
def debian(name: str) -> Iterator[Debian]:
    """A fresh copy, which is gone at the end."""
    base = KEPT / "base"
    if not base.is_dir():
        _made(base)
    folder = KEPT / name
    _cleared(folder)
    subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(folder)], check=True)
    shutil.copy("/etc/resolv.conf", folder / "etc" / "resolv.conf")
    if certificates := os.environ.get("PIP_CERT"):
        shutil.copy(certificates, folder / _CERTIFICATES.lstrip("/"))
    try:
        yield Debian(folder)
    finally:
        _cleared(folder)


def _made(base: Path) -> None:
    # Under another name until it is whole.
    half = base.with_name("half")
    _cleared(half)
    half.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["debootstrap", "--variant=minbase", SUITE, str(half), MIRROR], stdout=subprocess.DEVNULL, check=True
    )
    useradd = shlex.join(["useradd", "--create-home", "--shell", "/bin/bash", PERSON])
    subprocess.run(["chroot", str(half), "bash", "-c", useradd], check=True)
    half.rename(base)


def _cleared(folder: Path) -> None:
    # Nothing is ever mounted there outside a command's own namespace; this is for the one mistake too many.
    for line in Path("/proc/mounts").read_text(encoding="utf-8").splitlines():
        if line.split()[1].startswith(f"{folder}/"):
            raise RuntimeError(f"{line.split()[1]} is mounted; unmount it first")
    shutil.rmtree(folder, ignore_errors=True)
