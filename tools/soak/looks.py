"""One look at a process from inside: how much it holds of everything that must not grow."""

import gc
import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """at: seconds of the clock that the part goes by. sessions: finished so far. resident: MB of memory.
    widgets: of Qt, shown or not. qobjects: all under a window, and those of the app. objects: of Python.
    files: open descriptors. threads: of the system. record: bytes of the record with its log."""

    at: float
    sessions: int
    resident: float
    widgets: int
    qobjects: int
    objects: int
    files: int
    threads: int
    record: int


def look(at: float, sessions: int, record: Path) -> Look:
    """Look at this process now. record: the file of the record."""
    # What is dead already would be counted or not as chance has it.
    gc.collect()
    app = QApplication.instance()
    assert isinstance(app, QApplication), "there is no app to look at"
    roots: list[QObject] = [app, *app.topLevelWidgets()]
    return Look(
        at=at,
        sessions=sessions,
        resident=resident(),
        widgets=len(app.allWidgets()),
        qobjects=sum(1 + len(root.findChildren(QObject)) for root in roots),
        objects=len(gc.get_objects()),
        files=len(os.listdir("/proc/self/fd")),  # noqa: PTH208  a Path each would be counted with them
        threads=len(os.listdir("/proc/self/task")),  # noqa: PTH208  no Path is to be made
        record=sum(each.stat().st_size for each in record.parent.glob(f"{record.name}*")),
    )


def resident() -> float:
    """MB of this process that are in memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE
