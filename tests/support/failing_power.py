"""A disk whose power can fail at any moment: it writes down what SQLite does to files, and tells what would
be left of them had the power failed there."""

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import apsw

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""


class Write(NamedTuple):
    """Bytes at a place of a file."""

    file: str
    offset: int
    data: bytes


class Cut(NamedTuple):
    """A file ends here."""

    file: str
    size: int


class Sync(NamedTuple):
    """Everything done to a file so far is on the disk."""

    file: str


class Gone(NamedTuple):
    """A file is deleted."""

    file: str


class Said(NamedTuple):
    """The app was told that a change is saved."""

    number: int


Deed = Write | Cut | Sync | Gone | Said


@dataclass
class Disk:
    """Everything that was done, in order."""

    deeds: list[Deed] = field(default_factory=list)

    def watch(self, name: str) -> "Watched":
        """A way for SQLite to reach its files, under a name, that writes down what it does."""
        return Watched(self, name)

    def left_after(self, count: int, chance: random.Random) -> tuple[dict[str, bytes], int]:
        """The files as a power failure after `count` deeds leaves them, and the last number that was said to
        be saved. What was not synced may be there, or not, or torn between two sectors."""
        files: dict[str, bytearray] = {}
        waiting: dict[str, list[Write | Cut]] = {}
        said = 0
        for deed in self.deeds[:count]:
            match deed:
                case Said():
                    said = deed.number
                case Gone():
                    files.pop(deed.file, None)
                    waiting.pop(deed.file, None)
                case Sync():
                    for each in waiting.pop(deed.file, []):
                        _do(files, each)
                case _:
                    waiting.setdefault(deed.file, []).append(deed)
        for deeds in waiting.values():
            for each in deeds:
                if chance.random() < 0.5:
                    _do(files, _torn(each, chance))
        return {name: bytes(content) for name, content in files.items()}, said


def _do(files: dict[str, bytearray], deed: Write | Cut) -> None:
    content = files.setdefault(deed.file, bytearray())
    if isinstance(deed, Cut):
        del content[deed.size :]
        return
    end = deed.offset + len(deed.data)
    content.extend(bytes(max(0, end - len(content))))
    content[deed.offset : end] = deed.data


def _torn(deed: Write | Cut, chance: random.Random) -> Write | Cut:
    if isinstance(deed, Cut) or len(deed.data) <= SECTOR or chance.random() > 0.3:
        return deed
    return deed._replace(data=deed.data[: chance.randrange(0, len(deed.data), SECTOR)])


class Watched(apsw.VFS):
    """Reaches files as SQLite does by itself, and tells the disk."""

    def __init__(self, disk: Disk, name: str) -> None:
        self._disk = disk
        super().__init__(name, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> "WatchedFile":  # noqa: N802  apsw's name
        return WatchedFile(self._disk, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802  apsw's name
        self._disk.deeds.append(Gone(Path(filename).name))
        super().xDelete(filename, syncdir)


class WatchedFile(apsw.VFSFile):
    """One open file."""

    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self._disk = disk
        self._name = Path(str(name.filename() if isinstance(name, apsw.URIFilename) else name)).name
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802  apsw's name
        self._disk.deeds.append(Write(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802  apsw's name
        self._disk.deeds.append(Cut(self._name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802  apsw's name
        self._disk.deeds.append(Sync(self._name))
        super().xSync(flags)
