"""Cuts a piece of work off at its n-th touch of the disk: by an error, or by the end of the process."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import EIO
from pathlib import Path
from typing import Any

_TOUCHES = frozenset(
    {"os.rename", "os.remove", "os.link", "os.mkdir", "os.rmdir", "os.truncate", "sqlite3.connect"}
)
_FOR_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class CutOff:
    """Counts how often files below a folder are created, written, moved or removed."""

    def __init__(self) -> None:
        self._below: str | None = None
        self._act: Callable[[int], None] = lambda _: None
        self.count = 0
        sys.addaudithook(self._seen)

    @contextmanager
    def counting(self, below: Path, act: Callable[[int], None] = lambda _: None) -> Iterator[None]:
        """Before each touch `act` is told its number, from 1; it may raise, or end the process."""
        self.count, self._act, self._below = 0, act, str(below)
        fsync = os.fsync
        os.fsync = self._flushing(fsync)  # type: ignore[assignment]  # the same call
        try:
            yield
        finally:
            os.fsync = fsync
            self._below = None

    def _seen(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self._below is None or not self._is_touch(event, arguments):
            return
        if any(self._below in _text(argument) for argument in arguments[:2]):
            self._touched()

    def _is_touch(self, event: str, arguments: tuple[Any, ...]) -> bool:
        if event == "open":
            return isinstance(arguments[2], int) and bool(arguments[2] & _FOR_WRITING)
        return event in _TOUCHES

    def _flushing(self, fsync: Callable[[Any], None]) -> Callable[[Any], None]:
        def flush(handle: Any) -> None:
            # What was written before is still on its way.
            self._touched()
            fsync(handle)

        return flush

    def _touched(self) -> None:
        self.count += 1
        self._act(self.count)


CUT_OFF = CutOff()
"""A hook like this can't be taken out again; it sleeps while nothing is counted."""


def touches(below: Path, work: Callable[[], object]) -> int:
    """How often `work` touches files below a folder."""
    with CUT_OFF.counting(below):
        work()
    return CUT_OFF.count


def fails_at(number: int, below: Path, work: Callable[[], object], *, for_good: bool) -> Exception | None:
    """Run `work` on a disk that fails at that touch: this once, or from then on. What came of it."""

    def act(count: int) -> None:
        if count == number or (for_good and count > number):
            raise OSError(EIO, "the disk said no")

    with CUT_OFF.counting(below, act):
        try:
            work()
        except Exception as error:
            return error
    return None


def killed_at(number: int, below: Path, work: Callable[[], object]) -> bool:
    """Run `work` in a process that ends at that touch, without a chance to clean up. Whether it did."""

    def act(count: int) -> None:
        if count == number:
            os._exit(9)

    child = os.fork()
    if child == 0:
        try:
            with CUT_OFF.counting(below, act):
                work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, 9), "the work failed by itself"
    return code == 9


def _text(argument: object) -> str:
    if isinstance(argument, bytes):
        return os.fsdecode(argument)
    return str(argument) if isinstance(argument, str | os.PathLike) else ""
