"""Takes a file back in as a person means it: looked at first, backed up before, their choices with it."""

from dataclasses import dataclass
from pathlib import Path

from mindbody.record.backups import make
from mindbody.record.bundle import Reason
from mindbody.record.clock import Clock
from mindbody.record.importing import Coming, preview, take_in
from mindbody.record.incoming import Incoming, read_export
from mindbody.record.profile import Profile, profile_from
from mindbody.record.store import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Arriving:
    """A file that was looked through and fits, and what taking it in would do. profile: the choices that come
    with it, None where this record has choices of its own that stay."""

    incoming: Incoming
    coming: Coming
    profile: Profile | None

    @property
    def path(self) -> Path:
        return self.incoming.path

    @property
    def brings(self) -> bool:
        """Whether there is anything in it that is not here already."""
        return bool(self.coming.rows) or self.profile is not None


def look_at(record: Record, path: Path) -> Arriving:
    """What taking in the file at `path` would do; nothing is changed. Raises NotTakenIn, RecordError."""
    return _arriving(record, read_export(path))


def bring_in(record: Record, arriving: Arriving, clock: Clock) -> Arriving:
    """Back the record up, then add what is not here yet, all or nothing; what came. The profile is the
    caller's to keep. Raises NotTakenIn, BackupError and RecordError; then nothing was changed."""
    # Looked at anew: the record may have gone on since, and a file that is refused needs no backup.
    now = _arriving(record, arriving.incoming)
    if now.brings:
        make(record.path.parent, clock, record.key, Reason.BEFORE_IMPORT)
        take_in(record, now.incoming)
    return now


def _arriving(record: Record, incoming: Incoming) -> Arriving:
    coming = preview(record, incoming)
    here = record.path.parent.name
    brought = profile_from(here, incoming.profile) if coming.becomes and incoming.profile else None
    return Arriving(incoming=incoming, coming=coming, profile=brought)
