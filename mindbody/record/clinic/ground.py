"""What the clinic's store stands on: where its transactions come from."""

from contextlib import AbstractContextManager
from typing import Protocol

from sqlalchemy import Connection

from mindbody.record.clock import Stamp
from mindbody.record.kept_file import KeptFile


class Ground(Protocol):
    """A database that is open. Its verbs may come from any thread."""

    def writing(self) -> AbstractContextManager[tuple[Connection, Stamp]]:
        """One transaction, kept when it is over; and the moment it is made in. Raises RecordError."""
        ...

    def reading(self) -> AbstractContextManager[Connection]:
        """The tables as one moment saw them. Raises RecordError."""
        ...

    def clear_away(self) -> None:
        """After something was deleted: see to it that it is nowhere else either. Raises RecordError."""
        ...

    def close(self) -> None: ...


class FileGround(KeptFile):
    """A file of our own, plain or encrypted."""

    def writing(self) -> AbstractContextManager[tuple[Connection, Stamp]]:
        return self._write()

    def reading(self) -> AbstractContextManager[Connection]:
        return self._read()

    def clear_away(self) -> None:
        self.empty_log()
