"""`mindbody import`: take a file that was exported back in, row for row."""

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from mindbody.cli.record_access import PROFILE, NoWayIn, folder_of, opened

if TYPE_CHECKING:
    from mindbody.record.store import Record
    from mindbody.record.taking_in import Arriving

FAILED: Final = 2


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = subparsers.add_parser("import", help="take a JSON export back in, row for row")
    parser.add_argument("file", type=Path, metavar="FILE", help="what `mindbody export --format json` wrote")
    parser.add_argument("--profile", default=PROFILE, metavar="P", help=f"whose record ({PROFILE})")
    parser.add_argument("--preview", action="store_true", help="only tell what would come in")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when it is in; 2 with one line on standard error when it is not, and then nothing was changed."""
    from mindbody.record.backup_problems import BackupError
    from mindbody.record.incoming_rows import NotTakenIn
    from mindbody.record.problems import RecordError
    from mindbody.wiring.holding import InUse

    try:
        _import(arguments)
    except (BackupError, InUse, NoWayIn, NotTakenIn, RecordError) as trouble:
        return _refuse(str(trouble))
    except OSError as trouble:
        reason = (trouble.strerror or str(trouble)).lower()
        return _refuse(f"{trouble.filename or arguments.file}: {reason}")
    return 0


def _import(arguments: argparse.Namespace) -> None:
    from mindbody import places
    from mindbody.record.incoming import read_export
    from mindbody.wiring.holding import only_here

    # Looked through before a profile is made for it.
    read_export(arguments.file)
    folder = folder_of(arguments.profile, arguments.home, new=True)
    if not arguments.preview:
        home = places.find_places(arguments.home, os.environ).home
        with only_here(home), opened(arguments.profile, arguments.home, new=True) as record:
            _bring_in(record, arguments.file)
    elif (folder / "record.db").exists():
        with opened(arguments.profile, arguments.home) as record:
            _tell(record, arguments.file)
    else:
        # A profile that is not there is looked at as an empty one, and is not made by looking.
        with TemporaryDirectory() as empty, opened(PROFILE, Path(empty), new=True) as record:
            _tell(record, arguments.file)


def _bring_in(record: "Record", file: Path) -> None:
    from mindbody.record.clock import SystemClock
    from mindbody.record.profile import save_profile
    from mindbody.record.taking_in import bring_in, look_at

    arrived = bring_in(record, look_at(record, file), SystemClock())
    if arrived.profile is not None:
        save_profile(record.path.parent, arrived.profile)
    print(f"{file}: {', '.join(_lines(arrived))}")


def _tell(record: "Record", file: Path) -> None:
    from mindbody.record.taking_in import look_at

    lines = (f"  {line}" for line in _lines(look_at(record, file)))
    print("\n".join(["This would come in:", *lines, "Nothing was changed."]))


def _lines(arriving: "Arriving") -> list[str]:
    from mindbody.cli.counting import counted, spanned

    coming = arriving.coming
    lines = [*counted(coming.new), spanned(coming.first, coming.last)] if coming.rows else ["nothing new"]
    if arriving.profile is not None:
        lines.append("what you chose in Settings, your name and the person you named")
    if there := sum(coming.there.values()):
        lines.append(f"{there:,} rows are here already")
    return lines


def _refuse(words: str) -> int:
    print(f"mindbody import: {words}", file=sys.stderr)
    return FAILED
