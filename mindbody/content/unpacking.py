"""Takes a zip file or a folder apart into a place of its own, and trusts nothing that it says of itself.

Every name is looked at before the first byte is written. Sizes are counted again while reading, for a zip
file may lie about them. Nothing is ever run, followed or renamed: what is odd is refused.
"""

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final, NoReturn

from mindbody.content.findings import ContentError, Finding
from mindbody.content.pack_names import clashes, is_left_behind, kind_trouble, name_trouble, shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one pack may be. `ratio`: how many bytes one byte of a zip file may stand for."""

    files: int = 2_000
    size: int = 200_000_000
    ratio: int = 100


LIMITS: Final = Limits()
Kinds = Callable[[str], str | None]
"""Why a file of this name has no place among the others; None when it has."""

_STEP: Final = 65_536
_END: Final = b"PK\x05\x06"
_END_SIZE: Final = 22
_LONGEST_COMMENT: Final = 65_535
_END_64: Final = b"PK\x06\x07"
_ENTRY_AT_MOST: Final = 2_000
"""Bytes that one file takes in the list at the end of a zip file, with room to spare."""

_HIDDEN: Final = 0x1 | 0x40 | 0x2000
"""The bits of an encrypted file, or of an encrypted list."""

_PACKED: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_UNICODE_PATH: Final = 0x7075
BROKEN: Final = "the zip file is broken or cut short; expected a whole one (make it again, or copy it again)"
UNREADABLE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OverflowError,
    ValueError,
)
CHANGED: Final = "the file holds something else than the zip file says of it; expected a zip file made anew"


def unpack(source: Path, into: Path, limits: Limits = LIMITS, kinds: Kinds = kind_trouble) -> None:
    """The files of a zip file or a folder, written below `into`, which must be there and empty. `kinds` says
    which files may be in it.

    Raises ContentError with a finding for everything that makes it no pack, before anything is written; or
    while reading, when a file turns out to be other than it was said to be. OSError when the disk says no.
    """
    if source.is_dir():
        _copy_folder(source, into, limits, kinds)
    else:
        _unzip(source, into, limits, kinds)


def _refuse(file: str, message: str) -> NoReturn:
    raise ContentError([Finding(shown(file), 1, message)])


# Zip files


def _unzip(source: Path, into: Path, limits: Limits, kinds: Kinds) -> None:
    with source.open("rb") as stream:
        size = stream.seek(0, os.SEEK_END)
        if size > limits.size:
            _refuse(source.name, f"the zip file has {_told(size)}; expected at most {_told(limits.size)}")
        hold_list(source.name, stream, size, limits)
        try:
            with zipfile.ZipFile(stream) as opened:
                wanted = _looked_at(source.name, opened.infolist(), size, limits, kinds)
                left = limits.size
                for info in wanted:
                    left -= _write(opened, info, into, min(left, info.file_size))
        except UNREADABLE as error:
            raise ContentError([Finding(source.name, 1, BROKEN)]) from error


def hold_list(name: str, stream: IO[bytes], size: int, limits: Limits) -> None:
    """Look at how long the list of files says it is, before it is read into memory."""
    stream.seek(0)
    begins_well = stream.read(2) == b"PK"
    stream.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT))
    tail = stream.read()
    start = len(tail) - _END_SIZE
    if not (tail[start:].startswith(_END) and tail.endswith(b"\0\0")):
        start = tail.rfind(_END)
    if start < 0 or len(tail) - start < _END_SIZE:
        _refuse(name, BROKEN if begins_well else "this is no zip file; expected a folder or one")
    count = int.from_bytes(tail[start + 10 : start + 12], "little")
    length = int.from_bytes(tail[start + 12 : start + 16], "little")
    if tail[max(0, start - 20) : start].startswith(_END_64):
        _refuse(name, "the zip file is of the kind for very large ones; expected an ordinary one")
    if count > limits.files or length > limits.files * _ENTRY_AT_MOST:
        _refuse(name, f"the zip file holds {count:,} files or more; expected at most {limits.files:,}")


def _looked_at(
    source: str, entries: list[zipfile.ZipInfo], size: int, limits: Limits, kinds: Kinds
) -> list[zipfile.ZipInfo]:
    """The files that will be written. Raises ContentError with all that speaks against any of them."""
    found: list[Finding] = []
    wanted: list[zipfile.ZipInfo] = []
    for info in entries:
        name = info.orig_filename
        trouble = name_trouble(name) or _nature_trouble(info)
        left_behind = is_left_behind(name)
        if trouble is None and not left_behind and not info.is_dir():
            trouble = kinds(name) or _size_trouble(info, limits)
            wanted.append(info)
        if trouble:
            found.append(Finding(shown(name), 1, trouble))
    found.extend(clashes(info.orig_filename for info in entries if not info.is_dir()))
    found.extend(_sum_trouble(source, len(entries), sum(info.file_size for info in wanted), limits))
    if sum(info.file_size for info in wanted) > limits.ratio * size:
        found.append(Finding(source, 1, f"the zip file unpacks to more than {limits.ratio} times its size"))
    if found:
        raise ContentError(sorted(found))
    return wanted


def _nature_trouble(info: zipfile.ZipInfo) -> str | None:
    if info.header_offset < 0:
        return BROKEN
    mode = stat.S_IFMT(info.external_attr >> 16)
    if mode == stat.S_IFLNK:
        return "this is a link to another place; expected the file itself"
    if mode not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "this is a device or a pipe; expected an ordinary file"
    if (mode == stat.S_IFDIR) != info.is_dir() and mode:
        return "this says it is a file and a folder at once; expected a zip file made anew"
    if info.flag_bits & _HIDDEN:
        return "the file is locked with a password; expected one that is open"
    if info.compress_type not in _PACKED:
        return "the file is packed in an uncommon way; expected an ordinary zip file"
    if info.filename != info.orig_filename or _has_second_name(info.extra):
        return "the file has two names; expected a zip file made anew"
    return None


def _has_second_name(extra: bytes) -> bool:
    while len(extra) >= 4:
        if int.from_bytes(extra[:2], "little") == _UNICODE_PATH:
            return True
        extra = extra[4 + int.from_bytes(extra[2:4], "little") :]
    return False


def _size_trouble(info: zipfile.ZipInfo, limits: Limits) -> str | None:
    if info.file_size > limits.ratio * max(1, info.compress_size):
        return f"the file unpacks to more than {limits.ratio} times its size; expected an ordinary one"
    return None


def _sum_trouble(source: str, count: int, size: int, limits: Limits) -> Iterator[Finding]:
    if count > limits.files:
        yield Finding(source, 1, f"it holds {count:,} files; expected at most {limits.files:,}")
    if size > limits.size:
        yield Finding(source, 1, f"it holds {_told(size)}; expected at most {_told(limits.size)}")


def _write(opened: zipfile.ZipFile, info: zipfile.ZipInfo, into: Path, most: int) -> int:
    """Write one file, never more than `most` bytes of it, and only if it is as long as it said."""
    target = into.joinpath(*info.orig_filename.split("/"))
    target.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with opened.open(info) as read, target.open("xb") as write:
        while chunk := read.read(_STEP):
            written += len(chunk)
            if written > most:
                _refuse(info.orig_filename, CHANGED)
            write.write(chunk)
    if written != info.file_size:
        _refuse(info.orig_filename, CHANGED)
    return written


# Folders


def _copy_folder(source: Path, into: Path, limits: Limits, kinds: Kinds) -> None:
    found: list[Finding] = []
    wanted: list[tuple[str, Path, int]] = []
    count = 0
    for name, entry in _walk(source, ""):
        count += 1
        if count > limits.files:
            break
        trouble = name_trouble(name) or _entry_trouble(entry)
        if trouble is None and entry.is_file(follow_symlinks=False):
            trouble = kinds(name)
            wanted.append((name, Path(entry.path), entry.stat(follow_symlinks=False).st_size))
        if trouble:
            found.append(Finding(shown(name), 1, trouble))
    found.extend(clashes(name for name, _, _ in wanted))
    found.extend(_sum_trouble(source.name, count, sum(size for _, _, size in wanted), limits))
    if found:
        raise ContentError(sorted(found))
    left = limits.size
    for name, path, _ in wanted:
        left -= _copy(name, path, into, left)


def _walk(folder: Path, before: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Everything below a folder, by name; links are named and never followed."""
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda each: each.name):
            name = before + entry.name
            if is_left_behind(name):
                continue
            yield name, entry
            if entry.is_dir(follow_symlinks=False) and name_trouble(name) is None:
                yield from _walk(Path(entry.path), f"{name}/")


def _entry_trouble(entry: "os.DirEntry[str]") -> str | None:
    if entry.is_symlink():
        return "this is a link to another place; expected the file itself"
    if not (entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False)):
        return "this is a device or a pipe; expected an ordinary file"
    return None


def _copy(name: str, path: Path, into: Path, most: int) -> int:
    target = into.joinpath(*name.split("/"))
    target.parent.mkdir(parents=True, exist_ok=True)
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    written = 0
    with os.fdopen(os.open(path, flags), "rb") as read, target.open("xb") as write:
        while chunk := read.read(_STEP):
            written += len(chunk)
            if written > most:
                _refuse(name, "the pack grew while it was read; expected it to stay as it is")
            write.write(chunk)
    return written


def _told(size: int) -> str:
    return f"{size / 1_000_000:,.0f} MB"
