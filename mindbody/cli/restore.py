"""`mindbody restore`: put a backup back in place of a person's record."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mindbody.cli.record_access import NoWayIn, folder_of, key_of, typed_for

if TYPE_CHECKING:
    from mindbody.record.comparing import Entries
    from mindbody.record.driver import Key
    from mindbody.record.restoring import Preview

FAILED: Final = 2


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = subparsers.add_parser("restore", help="put a backup back; what is there now is kept first")
    parser.add_argument("backup", metavar="FILE", help="a file, or the name of a backup in the list")
    parser.add_argument("--profile", required=True, metavar="P", help="whose record it replaces")
    parser.add_argument("--preview", action="store_true", help="only tell what would be lost")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when it is back; 2 with one line on standard error when it is not, and then nothing was changed."""
    from mindbody.record.backup_problems import BackupError
    from mindbody.record.problems import RecordError

    try:
        folder = folder_of(arguments.profile, arguments.home, new=True)
        _restore(folder, found(arguments.backup, folder), only_look=arguments.preview)
    except (BackupError, NoWayIn, RecordError) as trouble:
        return _refuse(str(trouble))
    except OSError as trouble:
        return _refuse(
            f"{trouble.filename or arguments.backup}: {(trouble.strerror or str(trouble)).lower()}"
        )
    return 0


def found(named: str, folder: Path) -> Path:
    """The file of that path; else the backup of the profile at `folder` of that name, with or without its
    ending. What is in neither place is left to be missed."""
    from mindbody.record.backup_room import FOLDER
    from mindbody.record.bundle import SUFFIX

    path, inside = Path(named), folder / FOLDER / Path(named).name
    if path.exists() or path.name != named:
        return path
    return next((each for each in (inside, inside.with_name(f"{named}{SUFFIX}")) if each.exists()), path)


def _restore(folder: Path, path: Path, *, only_look: bool) -> None:
    from mindbody.record.clock import SystemClock
    from mindbody.record.restoring import restore

    key = key_of(folder)
    preview, theirs = _looked_into(folder, path, key)
    if only_look:
        print("\n".join(told(preview, done=False)))
        return
    with _nobody_else(folder.parent.parent):
        restored = restore(folder, path, SystemClock(), key, theirs=theirs)
    print("\n".join(told(preview, done=True)))
    if restored.undo is not None:
        print(f"To undo it: mindbody restore {restored.undo.path.stem} --profile {folder.name}")
    if restored.aside is not None:
        print(f"The damaged record is kept as {restored.aside}.")


@contextmanager
def _nobody_else(home: Path) -> Iterator[None]:
    """No window has the folder open meanwhile. Raises NoWayIn."""
    try:
        from mindbody.wiring.holding import InUse, only_here
    except ImportError:
        # Where there is no Qt there is no window. A record in use is noticed all the same.
        yield
        return
    try:
        with only_here(home):
            yield
    except InUse as trouble:
        raise NoWayIn(str(trouble)) from None


def _looked_into(folder: Path, path: Path, key: "Key | None") -> "tuple[Preview, Key | None]":
    """What it would do, and the key of the backup when it is another than that of the record."""
    from mindbody.record.backup_problems import BackupError, WrongKey
    from mindbody.record.restoring import preview

    try:
        return preview(folder, path, key), None
    except BackupError as trouble:
        if not isinstance(trouble.problem, WrongKey):
            raise
    theirs = _key_of_backup(folder, path)
    return preview(folder, path, key, theirs=theirs), theirs


def _key_of_backup(folder: Path, path: Path) -> "Key":
    from mindbody.record.key_file import KeyFileDamaged, WrongPasscode, read_key_file
    from mindbody.record.restoring import key_file_of

    try:
        return read_key_file(key_file_of(folder, path) or b"").unwrapped(typed_for(path.name)).key
    except WrongPasscode:
        raise NoWayIn(f"This does not open the backup “{path.name}”. You might try again.") from None
    except KeyFileDamaged:
        raise NoWayIn(f"The key in the backup “{path.name}” is damaged. Please try another.") from None


def told(preview: "Preview", *, done: bool) -> Iterator[str]:
    """What a backup brings and what is lost by it."""
    from mindbody.cli.backup import told as told_of

    be = "is back" if done else "would come back"
    yield f"{preview.backup.path.name} {be}: {', '.join(told_of(preview.backup))}"
    if preview.lost is None:
        yield "The record can't be read, so what was written since then is not known."
    elif preview.lost:
        yield f"{'No longer in it' if done else 'This would be lost'}: {', '.join(_entries(preview.lost))}"
    else:
        yield "Nothing is lost by it."
    if not done:
        yield "Nothing was changed."


def _entries(entries: "Entries") -> Iterator[str]:
    from mindbody.cli.counting import counted, spanned

    rows = {"session": entries.sessions, "rating": entries.ratings, "answer": entries.answers}
    yield from counted(rows)
    yield spanned(entries.first_day, entries.last_day)


def _refuse(words: str) -> int:
    print(f"mindbody restore: {words}", file=sys.stderr)
    return FAILED
