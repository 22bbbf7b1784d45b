"""The record, opened as the folder is held: to write, or to read while another has it."""

from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.record.opening import open_record, open_to_read
from mindbody.record.problems import ReadOnly, RecordError
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.record.driver import Key
    from mindbody.record.store import Record


def opened(
    folder: Path,
    machine: Machine,
    *,
    key: "Key | None" = None,
    as_it_is: bool = False,
    anew: bool = False,
) -> "Record":
    """The record in `folder`; to be read, where nothing can be written. Raises RecordError."""
    if machine.hold.to_read:
        return open_to_read(folder, machine.clock, key=key)
    try:
        record = open_record(folder, machine.clock, key=key, as_it_is=as_it_is, anew=anew)
    except RecordError as trouble:
        if isinstance(trouble.problem, ReadOnly) and trouble.problem.path.exists():
            return open_to_read(folder, machine.clock, key=key)
        raise
    record.in_our_hands = machine.hold.ours
    return record
