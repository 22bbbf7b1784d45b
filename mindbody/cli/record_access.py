"""How the commands come to a person's record: the one place where it is opened."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mindbody.record.driver import Key
    from mindbody.record.store import Record

PROFILE: Final = "me"
"""The profile that is meant when none is named."""


class NoWayIn(LookupError):  # noqa: N818  it reads as a sentence where it is caught
    """No profile has this name here, or its passcode was another; the message is one clear sentence."""


def folder_of(profile: str, home: Path | None, *, new: bool = False) -> Path:
    """The folder of a profile. new: it need not be there yet. Raises NoWayIn."""
    from mindbody import places

    where = places.find_places(home, os.environ)
    folder = where.profile(profile)
    if folder.parent != where.profiles or profile.startswith(".") or set(profile) & set("/\\\0"):
        raise NoWayIn(f"“{profile}” can't be the name of a profile.")
    if not new and not (folder / "record.db").exists():
        there = sorted(path.parent.name for path in where.profiles.glob("*/record.db"))
        known = f"There is: {', '.join(there)}." if there else "There is none yet."
        raise NoWayIn(f"There is no profile “{profile}” in {where.home}. {known}")
    return folder


@contextmanager
def opened(profile: str, home: Path | None, *, new: bool = False) -> Iterator["Record"]:
    """The record of a profile, closed at the end. Where nothing can be written it is opened to read. new: it
    is made where there is none. The passcode of a locked one is asked for. Raises NoWayIn, RecordError,
    OSError."""
    from mindbody.record.clock import SystemClock
    from mindbody.record.opening import open_record, open_to_read
    from mindbody.record.problems import ReadOnly, RecordError

    folder = folder_of(profile, home, new=new)
    key = key_of(folder)
    try:
        record = open_record(folder, SystemClock(), key=key)
    except RecordError as trouble:
        if not isinstance(trouble.problem, ReadOnly):
            raise
        record = open_to_read(folder, SystemClock(), key=key)
    try:
        yield record
    finally:
        record.close()


def key_of(folder: Path) -> "Key | None":
    """The key of a locked record, for the passcode that is typed or comes on standard input; None: it is
    plain. Raises NoWayIn."""
    from mindbody.record.locked import is_locked

    if not is_locked(folder / "record.db"):
        return None
    from mindbody.record.key_file import KeyFileDamaged, WrongPasscode
    from mindbody.record.passcode import unlock
    from mindbody.record.tries import Tries

    tries = Tries(folder, time.monotonic)
    typed = typed_for(folder.name)
    if (seconds := tries.wait()) > 0:
        print(f"There were wrong tries before: {seconds:.0f} seconds to wait.", file=sys.stderr)
        time.sleep(seconds)
    try:
        return unlock(folder, typed, tries)
    except WrongPasscode:
        raise NoWayIn(f"This does not open the record of “{folder.name}”. You might try again.") from None
    except KeyFileDamaged:
        raise NoWayIn(f"The key of “{folder.name}” is damaged. A backup brings it back.") from None


def typed_for(name: str) -> str:
    """The passcode of a profile or a backup, typed here, or a line of standard input. Raises NoWayIn."""
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass(f"Passcode of “{name}”, or its recovery code: ")
    typed = sys.stdin.readline().rstrip("\r\n")
    if not typed:
        raise NoWayIn(f"“{name}” is locked; its passcode is typed here, or comes on standard input.")
    return typed
