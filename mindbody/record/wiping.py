"""Takes a file away so that its content is gone too."""

import os
from pathlib import Path
from typing import Final

_STEP: Final = 1 << 20


def wipe(path: Path) -> None:
    """Overwrite a file with zeros and unlink it; no harm when it is not there. Raises OSError.

    A file with a second name is that other file too, and only loses this name. On a disk that writes each
    change to a fresh place, as many solid-state ones do, overwriting is the best that a program can do.
    """
    try:
        standing = path.lstat()
    except FileNotFoundError:
        return
    if path.is_file() and not path.is_symlink() and standing.st_nlink == 1:
        overwrite(path)
    path.unlink(missing_ok=True)


def overwrite(path: Path) -> None:
    """Put zeros over every byte of a file, on the disk when this returns. Raises OSError."""
    with path.open("r+b") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(_STEP, left)))
        file.flush()
        os.fsync(file.fileno())
