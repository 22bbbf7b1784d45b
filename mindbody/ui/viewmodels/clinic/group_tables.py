"""The tables that leave a group for a spreadsheet. The audit list tells of each."""

from pathlib import Path

from mindbody.clinic.tables import attendance_csv, fidelity_csv
from mindbody.ui.viewmodels.clinic.desk import Desk

ATTENDANCE_NAME = "attendance"
FIDELITY_NAME = "how-the-meetings-went"


def save_attendance(desk: Desk, group: str, path: Path) -> None:
    """By alias, day and meeting. Raises OSError, RecordError."""
    # Late, because the store's libraries are slow to load.
    from mindbody.record.clinic.leaving import let_out
    from mindbody.record.spreadsheet import as_bytes

    store = desk.store
    words = attendance_csv(store.members(group), store.helds(group), store.came(group), desk.library.meetings)
    let_out(store, f"attendance of group {group}", as_bytes(words), path)


def save_fidelity(desk: Desk, group: str, path: Path) -> None:
    """Planned against taken, block by block. Raises OSError, RecordError."""
    from mindbody.record.clinic.leaving import let_out
    from mindbody.record.spreadsheet import as_bytes

    store = desk.store
    helds = store.helds(group)
    rows = [row for each in helds for row in store.blocks(each.id)]
    let_out(
        store,
        f"fidelity of group {group}",
        as_bytes(fidelity_csv(helds, rows, desk.library.meetings)),
        path,
    )
