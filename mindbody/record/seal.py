"""The seal of a clean close: what the file's bytes were, kept beside it, so that a change at rest is noticed.

SQLite by itself notices a single changed bit in a plain file in only two of three cases.
"""

import hashlib
import json
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from typing import Final

from mindbody.record.whole_file import sync_folder, write_whole

SUFFIX: Final = ".seal"


class Seal(Enum):
    """How a file stands to its seal. MISSING: it was not closed cleanly, or never."""

    WHOLE = auto()
    BROKEN = auto()
    MISSING = auto()


def seal_path(path: Path) -> Path:
    """Where the seal of the file at `path` is."""
    return path.with_name(f"{path.name}{SUFFIX}")


def seal_of(path: Path) -> Seal:
    """How the file stands to its seal. A seal that can't be read, or a log that should not be there any
    more, says nothing: MISSING. Raises OSError when the file itself can't be read."""
    try:
        kept = json.loads(seal_path(path).read_text("utf-8"))
        wanted = (kept["bytes"], kept["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        return Seal.MISSING
    if path.with_name(f"{path.name}-wal").exists():
        return Seal.MISSING
    return Seal.WHOLE if wanted == _measured(path) else Seal.BROKEN


def sealed(path: Path) -> str:
    """What the seal says of the bytes of a file, without a look at the file; "" without a seal."""
    try:
        return str(json.loads(seal_path(path).read_text("utf-8"))["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def put_seal(path: Path) -> None:
    """Seal a file that nobody has open. Without room for it there is none, which is safe."""
    with suppress(OSError):
        size, digest = _measured(path)
        write_whole(seal_path(path), json.dumps({"bytes": size, "sha256": digest}) + "\n")


def break_seal(path: Path) -> None:
    """Take the seal away, durably, before the file is written to. Raises OSError."""
    seal = seal_path(path)
    # Another program may take it away in the same moment; that it is gone is durable only once it is synced.
    seal.unlink(missing_ok=True)
    sync_folder(seal.parent)


def _measured(path: Path) -> tuple[int, str]:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return file.tell(), digest
