"""What helps somebody who mends a fault: versions, sizes, counts, and where in the program it went wrong.

Nothing in it comes from the person: no words, no numbers they gave, no names of people, folders or devices.
"""

import os
import platform
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from mindbody import __version__, places
from mindbody.record.sizes import sizes_of
from mindbody.wiring.local_log import last_lines

LINES: Final = 40
"""Of the log's end."""


def details(where: places.Places) -> str:
    """The lines that are shown, and copied as they are shown."""
    parts = (_program(), _machine(), _sound(), _data(where), _profiles(where), _log(where))
    return "\n".join(line for part in parts for line in part) + "\n"


def _program() -> Iterator[str]:
    import PySide6
    from PySide6.QtCore import qVersion

    yield f"MindBody {__version__}"
    yield f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}"


def _machine() -> Iterator[str]:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QGuiApplication

    yield f"System: {platform.system()} {platform.release()}, {platform.machine()}, {os.cpu_count()} cores"
    yield f"Language: {QLocale.system().name()}"
    if isinstance(QGuiApplication.instance(), QGuiApplication):
        screens = [
            f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
            for screen in QGuiApplication.screens()
        ]
        yield f"Window system: {QGuiApplication.platformName()}; screens: {', '.join(screens)}"


def _sound() -> Iterator[str]:
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as missing:
        yield f"Sound: not loaded ({type(missing).__name__})"
        return
    # Not their names: a headset may be called after its owner.
    yield f"Sound devices: {len(QMediaDevices.audioOutputs())}"


def _data(where: places.Places) -> Iterator[str]:
    standing = next(parent for parent in (where.home, *where.home.parents) if parent.exists())
    writable = "yes" if os.access(standing, os.W_OK) else "no"
    free = shutil.disk_usage(standing).free // 2**20
    yield f"Data folder: can be written to: {writable}; free: {free} MB; packs: {_count(where.packs)}"


def _profiles(where: places.Places) -> Iterator[str]:
    folders = sorted(path for path in where.profiles.glob("*") if path.is_dir())
    yield f"Profiles: {len(folders)}"
    for number, folder in enumerate(folders, start=1):
        sizes = sizes_of(folder)
        state = "locked" if sizes.locked else f"schema {sizes.schema}" if sizes.readable else "not readable"
        yield (
            f"  {number}: {state}; record {sizes.record} bytes, log {sizes.log} bytes, "
            f"sealed: {'yes' if sizes.sealed else 'no'}; backups {sizes.backups}, set aside {sizes.damaged}"
        )
        if sizes.rows:
            yield "     rows: " + ", ".join(f"{name} {count}" for name, count in sizes.rows.items())


def _log(where: places.Places) -> Iterator[str]:
    lines = last_lines(where.logs, LINES)
    yield f"Log, the last {len(lines)} lines:" if lines else "Log: empty"
    yield from lines


def _count(folder: Path) -> int:
    return sum(1 for path in folder.glob("*") if path.is_dir()) if folder.is_dir() else 0
