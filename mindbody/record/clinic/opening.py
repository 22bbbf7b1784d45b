"""Opens the clinic's store, by the same code as a person's record."""

from pathlib import Path

from mindbody.record.clinic.audit_key import audit_key, new_audit_key, set_aside_audit_key
from mindbody.record.clinic.ground import FileGround
from mindbody.record.clinic.kind import CLINIC
from mindbody.record.clinic.rows import Act
from mindbody.record.clinic.server import address_of, open_server
from mindbody.record.clinic.store import ClinicStore
from mindbody.record.clock import Clock
from mindbody.record.driver import Key
from mindbody.record.opening import Ids, known_troubles, made_ready, new_id


def open_clinic(
    folder: Path,
    clock: Clock,
    *,
    key: Key | None = None,
    failed: int = 0,
    ids: Ids = new_id,
    as_it_is: bool = False,
    anew: bool = False,
) -> ClinicStore:
    """The store in `folder`, or on the server that a setting in it names; made new where there is none,
    brought to today's schema where it is older. key, as_it_is, anew: as for a person's record, for a store
    in a file. failed: wrong tries at the passcode since the last right one.

    Raises RecordError with the trouble; then the file keeps its bytes.
    """
    if (address := address_of(folder)) is not None:
        return _on_server(folder, address, clock, ids)
    path = folder / CLINIC.file_name
    with known_troubles(path):
        new = not path.exists()
        made_ready(folder, clock, CLINIC, key=key, as_it_is=as_it_is, anew=anew)
        if new:
            # What lies there is the key of another list.
            set_aside_audit_key(folder)
        listing = audit_key(folder, key) or new_audit_key(folder, key)
        ground = FileGround(path, clock, key)
        try:
            store = ClinicStore(ground, ids, listing)
            _enter(store, failed, locked=key is not None)
        except BaseException:
            ground.close()
            raise
    return store


def _on_server(folder: Path, address: str, clock: Clock, ids: Ids) -> ClinicStore:
    ground, listing = open_server(folder, address, clock, ids)
    try:
        store = ClinicStore(ground, ids, listing)
        store.note(Act.OPENED, "store")
    except BaseException:
        ground.close()
        raise
    return store


def _enter(store: ClinicStore, failed: int, *, locked: bool) -> None:
    """Begin the audit list of a new store, and say in it that somebody comes in."""
    store.begin_audit()
    if failed:
        store.note(Act.UNLOCK_FAILED, f"store, tries {failed}")
    store.note(Act.UNLOCKED if locked else Act.OPENED, "store")
