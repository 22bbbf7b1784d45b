"""Takes away everything that one person, or everyone, ever wrote, so that no byte of it is left in a file of
ours.

Each file is overwritten before it goes: what only loses its name can be found again. Cut off at any moment,
it is gone on with at the next start.
"""

import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from mindbody.record.whole_file import sync_folder
from mindbody.record.wiping import overwrite, wipe

_GOING: Final = ".going-"


def forget(folder: Path) -> None:
    """Take away a profile whole: record, log, seal, key, backups, what was set aside, recordings, exports.

    From the first moment on nobody finds it any more. Raises OSError when a file could not be taken away;
    then those that could be are gone, and `forget_what_was_begun` goes on with the rest.
    """
    if not folder.exists():
        return
    going = folder.with_name(f"{_GOING}{folder.name}")
    number = 1
    while going.exists():
        number += 1
        going = folder.with_name(f"{_GOING}{folder.name}-{number}")
    folder.rename(going)
    sync_folder(folder.parent)
    _wipe_out(going)


def forget_what_was_begun(profiles: Path) -> None:
    """Take away what an earlier run could not. Raises OSError."""
    for folder in sorted(profiles.glob(f"{_GOING}*")):
        _wipe_out(folder)


def forget_all(folders: Iterable[Path], files: Iterable[Path]) -> None:
    """Take away folders whole, and files with whatever was half-written beside them. Raises
    OSError when one could not be taken away; the others are gone."""
    troubles: list[OSError] = []
    beside = (each for file in files for each in file.parent.glob(f"{file.name}*"))
    for path in (*folders, *beside):
        try:
            if path.is_dir() and not path.is_symlink():
                _wipe_out(path)
            else:
                _wipe(path)
        except OSError as trouble:
            troubles.append(trouble)
    if troubles:
        raise troubles[0]


def empty(file: Path) -> None:
    """Overwrite what is in a file and leave it empty, since it is open and written to. Raises OSError."""
    overwrite(file)
    os.truncate(file, 0)


def _wipe_out(folder: Path) -> None:
    troubles: list[OSError] = []
    for path in _files_in(folder):
        try:
            _wipe(path)
        except OSError as trouble:
            troubles.append(trouble)
    if troubles:
        raise troubles[0]
    if folder.exists():
        shutil.rmtree(folder)
        sync_folder(folder.parent)


def _files_in(folder: Path) -> Iterator[Path]:
    """Everything in a folder that is no folder; links are not followed, what they point to is not ours."""
    for inside, folders, names in os.walk(folder):
        for name in (*names, *(each for each in folders if Path(inside, each).is_symlink())):
            yield Path(inside, name)


def _wipe(path: Path) -> None:
    if not path.is_symlink() and path.exists():
        path.chmod(path.stat().st_mode | stat.S_IWUSR)
    wipe(path)
