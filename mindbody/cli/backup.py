"""`mindbody backup`: keep a verified copy of a person's record, list those that there are, copy one out."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mindbody.cli.record_access import PROFILE, NoWayIn, folder_of, key_of

if TYPE_CHECKING:
    from mindbody.record.backups import Backup

FAILED: Final = 2


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = subparsers.add_parser("backup", help="keep a copy of your record, verified by opening it")
    parser.add_argument("--profile", default=PROFILE, metavar="P", help=f"whose record ({PROFILE})")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", dest="listing", help="only tell which there are")
    what.add_argument("-o", "--output", type=Path, metavar="FILE", help="copy it there too, to a stick say")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when the backup is there; 2 with one line on standard error when it is not."""
    from mindbody.record.backup_problems import BackupError
    from mindbody.record.problems import RecordError

    try:
        folder = folder_of(arguments.profile, arguments.home)
        if arguments.listing:
            _list(folder)
        else:
            _make(folder, arguments.output)
    except (BackupError, NoWayIn, RecordError) as trouble:
        return _refuse(str(trouble))
    except OSError as trouble:
        return _refuse(
            f"{trouble.filename or arguments.profile}: {(trouble.strerror or str(trouble)).lower()}"
        )
    return 0


def _list(folder: Path) -> None:
    from mindbody.record.backups import listed

    backups = listed(folder)
    for backup in backups:
        print(f"{backup.path.name}  {', '.join(told(backup))}")
    if not backups:
        print(f"There is no backup of “{folder.name}” yet.")


def _make(folder: Path, output: Path | None) -> None:
    from mindbody.record.backups import make, save_copy_to
    from mindbody.record.bundle import Reason
    from mindbody.record.clock import SystemClock

    backup = make(folder, SystemClock(), key_of(folder), Reason.BY_HAND)
    if output is not None:
        save_copy_to(backup, output)
    print(f"{output or backup.path}: {', '.join(told(backup))}")


def told(backup: "Backup") -> Iterator[str]:
    """How large a backup is, what is in it, and of which days."""
    from mindbody.cli.counting import counted, spanned

    yield f"{max(1, round(backup.size / 1000)):,} KB"
    yield from counted(backup.rows)
    yield spanned(backup.first_day, backup.last_day)
    if backup.locked:
        yield "locked with a passcode"


def _refuse(words: str) -> int:
    print(f"mindbody backup: {words}", file=sys.stderr)
    return FAILED
