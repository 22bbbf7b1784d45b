"""Work that must not hold up the screen: done elsewhere, told about here."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Result = TypeVar("Result")

log = logging.getLogger(__name__)


class Jobs(Protocol):
    """Runs work and hands its result over where the screens live."""

    def start(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None: ...


class ThreadJobs(QObject):
    """One thread, one job after the other; `done` and `failed` are called on the thread of this object."""

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: ThreadPoolExecutor | None = None
        self._closed = False
        self._delivered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def run() -> None:
            try:
                result = work()
            except Exception as trouble:  # whatever went wrong is told where the job was asked for
                log.exception("a job failed")
                problem = trouble
                self._delivered.emit(lambda: failed(problem))
            else:
                self._delivered.emit(lambda: done(result))

        if self._threads is None:
            # Here, because the first window is shown before there is anything to do.
            from concurrent.futures import ThreadPoolExecutor

            self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="jobs")
        self._threads.submit(run)

    def close(self) -> None:
        """Wait for the running job; drop what has not begun. Nothing is told any more."""
        self._closed = True
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)

    def _hand_over(self, deliver: Callable[[], None]) -> None:
        if not self._closed:
            deliver()
