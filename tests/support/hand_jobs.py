"""Jobs that run when the test says so."""

from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


class HandJobs:
    """Queues work; `drain` runs it here and now, in order."""

    def __init__(self) -> None:
        self._queue: list[Callable[[], None]] = []

    def start(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def run() -> None:
            try:
                result = work()
            except Exception as trouble:
                failed(trouble)
            else:
                done(result)

        self._queue.append(run)

    def drain(self) -> None:
        while self._queue:
            self._queue.pop(0)()
