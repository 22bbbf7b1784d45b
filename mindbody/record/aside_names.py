"""What a record is called that was moved out of the way, or kept beside another."""

from pathlib import Path

from mindbody.record.clock import Clock
from mindbody.record.schema import ASIDE


def free_name(record: Path, clock: Clock) -> Path:
    """Where the record at `record` goes that is set aside now: a name that nothing there begins with."""
    folder, name = record.parent, f"{record.name}{ASIDE}{clock.now():%Y%m%d-%H%M%S}"
    number, free = 1, folder / name
    while any(folder.glob(f"{free.name}*")):
        number += 1
        free = folder / f"{name}-{number}"
    return free
