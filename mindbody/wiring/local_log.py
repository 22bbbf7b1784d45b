"""The log on this machine: what kind of trouble came up and where in the program, never what anyone wrote.

An error's own message may quote what a person wrote, and so may what another library or Qt has to say. Of
those only the kind and the place are kept.
"""

import faulthandler
import logging
import re
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, TextIO

from mindbody import places

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

LOG_NAME: Final = "mindbody.log"
OLD_NAME: Final = "mindbody.old.log"
LOG_BYTES: Final = 500_000
"""A file that has grown so far becomes the old one; the one before goes."""

_OURS: Final = "mindbody"
_CAUSES: Final = 5
_CLASS: Final = re.compile(r"Q[A-Za-z0-9]+(::[A-Za-z0-9_]+)*(?=\b)")

log = logging.getLogger(__name__)


class LocalLog(logging.Handler):
    """Writes to the file in `folder`, and begins a new one when it is full. A disk that takes nothing more
    silences it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.WARNING)
        self._path = folder / LOG_NAME
        self.setFormatter(WithoutContent())
        folder.mkdir(parents=True, exist_ok=True)
        self._stream = self._opened()

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._stream.tell() > LOG_BYTES:
                self._stream.close()
                self._stream = self._opened()
            self._stream.write(self.format(record) + "\n")
            self._stream.flush()
        except (OSError, ValueError):
            return

    def close(self) -> None:
        super().close()
        faulthandler.disable()
        self._stream.close()

    def _opened(self) -> TextIO:
        if self._path.exists() and self._path.stat().st_size > LOG_BYTES:
            self._path.replace(self._path.with_name(OLD_NAME))
        stream = self._path.open("a", encoding="utf-8")
        # A crash below Python writes where it was, by names of functions alone.
        faulthandler.enable(stream)
        return stream


class WithoutContent(logging.Formatter):
    """One line a record."""

    def format(self, record: logging.LogRecord) -> str:
        ours = record.name.partition(".")[0] == _OURS
        what = record.getMessage() if ours else f"told at {record.module}:{record.lineno}"
        if record.exc_info and record.exc_info[1] is not None:
            what += f" ({described(record.exc_info[1])})"
        what = " ".join(what.split())
        return f"{self.formatTime(record)} {record.levelname} {record.name}: {what}"


def log_to(folder: Path) -> LocalLog:
    """Errors of every kind go to a file in `folder` from now on. Raises OSError when it can't be written."""
    handler = LocalLog(folder)
    logging.getLogger().addHandler(handler)
    return handler


def catch_everything() -> None:
    """No error that was not foreseen is shown to a person: it goes to the log, without its words."""
    sys.excepthook = _unexpected
    threading.excepthook = _in_a_thread
    sys.unraisablehook = _unraisable


def listen_to_qt() -> None:
    """Qt's warnings go to the log too."""
    from PySide6.QtCore import qInstallMessageHandler

    qInstallMessageHandler(_from_qt)


def described(error: BaseException) -> str:
    """The kind of an error and where it came from, and the same of what led to it."""
    told = [f"{type(error).__name__} at {_way(error.__traceback__)}"]
    cause = error.__cause__ or error.__context__
    while cause is not None and len(told) < _CAUSES:
        told.append(f"{type(cause).__name__} at {_way(cause.__traceback__)}")
        cause = cause.__cause__ or cause.__context__
    return " after ".join(told)


def last_lines(folder: Path, count: int) -> tuple[str, ...]:
    """The end of the log in `folder`; empty when there is none."""
    try:
        return tuple((folder / LOG_NAME).read_text("utf-8", errors="replace").splitlines()[-count:])
    except OSError:
        return ()


def _way(trace: TracebackType | None) -> str:
    """The lines of the program that led there, the innermost first."""
    lines = []
    while trace is not None:
        lines.append(f"{_short(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " < ".join(reversed(lines)) or "no place"


def _short(file: str) -> str:
    """Without the folders before the program's own, which may bear a person's name."""
    path, package = Path(file), Path(places.__file__).parent.parent
    return str(path.relative_to(package)) if path.is_relative_to(package) else "/".join(path.parts[-2:])


def _unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    log.critical("unexpected: %s", described(error.with_traceback(trace)))
    print("mindbody: something went wrong that was not foreseen; the log has the place.", file=sys.stderr)  # noqa: T201  the last word


def _in_a_thread(what: threading.ExceptHookArgs) -> None:
    if what.exc_value is not None:
        log.critical("unexpected in a thread: %s", described(what.exc_value))


def _unraisable(what: "sys.UnraisableHookArgs") -> None:
    if what.exc_value is not None:
        log.error("unexpected while tidying up: %s", described(what.exc_value))


def _from_qt(kind: "QtMsgType", context: "QMessageLogContext", message: str) -> None:
    from PySide6.QtCore import QtMsgType

    levels = {
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    level = levels.get(kind)
    if level is None:
        return
    # "QPainter::begin: ..." begins with the place; what follows may be anything.
    named = _CLASS.match(message)
    where = (
        named.group() if named else f"{_short(context.file)}:{context.line}" if context.file else "no place"
    )
    category = context.category if context.category and re.fullmatch(r"[\w.]+", context.category) else "qt"
    log.log(level, "Qt (%s) at %s", category, where)
