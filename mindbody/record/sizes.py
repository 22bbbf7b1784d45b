"""How large a profile is, in numbers alone: for those who help, who need to see nothing of what it holds."""

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from mindbody.record.copying import content_of
from mindbody.record.driver import file_errors
from mindbody.record.looking import looked_at
from mindbody.record.schema import FILE_NAME, KEY_FILE_NAME
from mindbody.record.seal import seal_path


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Bytes of the record and of its log, 0 without one. rows: by table, empty where it is locked or can't be
    read. backups, damaged: how many files of each lie there."""

    record: int
    log: int
    sealed: bool
    locked: bool
    readable: bool
    backups: int
    damaged: int
    schema: int = 0
    rows: dict[str, int] = field(default_factory=dict)


def sizes_of(folder: Path) -> Sizes:
    """The sizes of the profile in `folder`. Never raises for what is wrong with it, and changes nothing."""
    path = folder / FILE_NAME
    locked = path.with_name(KEY_FILE_NAME).exists()
    schema, rows = 0, {}
    readable = False
    if not locked and _bytes(path):
        # What is wrong with it is for the doctor to say.
        with suppress(ValueError, TypeError, OSError, *file_errors()), looked_at(path) as connection:
            content = content_of(connection)
            schema, rows, readable = content.schema, dict(content.rows), True
    return Sizes(
        record=_bytes(path),
        log=_bytes(path.with_name(f"{path.name}-wal")),
        sealed=seal_path(path).exists(),
        locked=locked,
        readable=readable,
        backups=sum(1 for _ in (folder / "backups").glob("*.mindbody")),
        damaged=sum(1 for _ in folder.glob(f"{FILE_NAME}.damaged-*")),
        schema=schema,
        rows=rows,
    )


def _bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
