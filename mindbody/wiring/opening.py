"""The record, opened as the folder is held: to write, or to read while another has it."""

from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.record.opening import open_record, open_to_read
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.record.store import Record


def opened(folder: Path, machine: Machine) -> "Record":
    """The record in `folder`. Raises RecordError."""
    if machine.hold.to_read:
        return open_to_read(folder, machine.clock)
    record = open_record(folder, machine.clock)
    record.in_our_hands = machine.hold.ours
    return record
