"""Writes a piece as a sound file: whole, or not at all."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import soundfile

from mindbody.audio import CHANNELS, RATE
from mindbody.audio.piece import Piece
from mindbody.content.translatable import Translatable

FORMATS: Final[Mapping[str, tuple[str, str]]] = {
    ".wav": ("WAV", "PCM_16"),
    ".flac": ("FLAC", "PCM_16"),
    ".ogg": ("OGG", "OPUS"),
    ".opus": ("OGG", "OPUS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}
"""By the end of the file's name."""

_SPARE: Final = 1 << 20


class Cancelled(Exception):  # noqa: N818  nothing went wrong
    """The person stopped the export; nothing was written."""


class NotWritten(ValueError):  # noqa: N818  it reads as a sentence where it is caught
    """The file could not be written, and what was there before is untouched. One clear sentence."""


def check_name(path: Path) -> None:
    """Raises NotWritten when no sound file can go by this name in this place."""
    if path.suffix.lower() not in FORMATS:
        known = ", ".join(FORMATS)
        raise NotWritten(
            Translatable("{file}: a sound file ends in one of {known}.", file=path.name, known=known)
        )
    if not path.parent.is_dir():
        raise NotWritten(Translatable("{parent}: there is no such folder.", parent=path.parent))
    if path.is_dir():
        raise NotWritten(Translatable("{path} is a folder; a file name is needed.", path=path))


def export(piece: Piece, path: Path, progress: Callable[[float], bool]) -> None:
    """Write all of `piece` to `path`, in the format of its suffix.

    progress is told the share done, 0.0 to 1.0; when it returns False the export stops.
    Raises NotWritten and Cancelled; either way a file of that name stays as it was.
    """
    check_name(path)
    with whole_or_not(path) as unfinished:
        _write(piece, unfinished, FORMATS[path.suffix.lower()], progress)


@contextmanager
def whole_or_not(path: Path) -> Iterator[Path]:
    """A file beside `path` to be written; it takes the place of `path` when the block ends well.

    Raises NotWritten when the disk refuses.
    """
    unfinished = path.with_name(f"{path.name}.part")
    try:
        yield unfinished
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(path)
        _sync_folder(path.parent)
    except (OSError, RuntimeError, AssertionError) as error:
        raise NotWritten(_reason(path, unfinished, error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _write(piece: Piece, path: Path, form: tuple[str, str], progress: Callable[[float], bool]) -> None:
    file_format, subtype = form
    piece.seek(0)
    with soundfile.SoundFile(
        path, "w", samplerate=RATE, channels=CHANNELS, format=file_format, subtype=subtype
    ) as sound:
        while block := piece.read(RATE):
            sound.buffer_write(block, "int16")
            if not progress(piece.position / piece.frames):
                raise Cancelled
    # Closing writes the last page and says nothing when there is no room for it.
    if soundfile.info(path).frames != piece.frames:
        raise OSError("the end is missing")


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _reason(path: Path, unfinished: Path, error: Exception) -> Translatable:
    """libsndfile says only "System error": whether the disk is full is asked of the disk."""
    no_room = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
    with suppress(OSError):
        no_room = no_room or (unfinished.exists() and shutil.disk_usage(path.parent).free < _SPARE)
    if no_room:
        return Translatable("{path}: there is no room left on this disk, so nothing was written.", path=path)
    if isinstance(error, OSError) and error.strerror:
        return Translatable(
            "{path}: it cannot be written here ({reason}).", path=path, reason=error.strerror.lower()
        )
    return Translatable(
        "{path}: it cannot be written here ({reason}).",
        path=path,
        reason=str(error).strip(". ") or Translatable("the disk refused"),
    )
