"""One meeting of the clinic's store, as the console keeps it."""

from mindbody.clinic.roster import Line, roster
from mindbody.clinic.weeks import welcome_back
from mindbody.record.clinic.rows import Attendance, BlockHeld, Held, Tally
from mindbody.record.clinic.store import ClinicStore


class StoredMeeting:
    """Every verb is saved when it returns; see `ClinicStore` for what it raises."""

    def __init__(self, store: ClinicStore, held: Held) -> None:
        self._store = store
        self._held = held

    @property
    def held(self) -> str:
        return self._held.id

    def keep_place(self, place: str) -> None:
        self._store.keep_place(self._held.id, place)

    def keep_block(self, row: BlockHeld) -> None:
        self._store.block_held(row)

    def keep_tally(self, tally: Tally) -> None:
        self._store.keep_tally(tally)

    def tallies(self) -> tuple[Tally, ...]:
        return self._store.tallies(self._held.id)

    def roster(self) -> tuple[Line, ...]:
        """Everybody of the group, with what another console may have marked."""
        store, of = self._store, self._held.group
        came, helds = store.came(of), store.helds(of)
        here = tuple(each for each in came if each.held == self._held.id)
        back = welcome_back(self._held, helds, came)
        return roster(store.members(of), here, self._held.local_day, back)

    def mark(self, member: str, state: Attendance, minutes: int | None) -> None:
        self._store.mark(self._held.id, member, state, minutes)

    def finish(self) -> None:
        self._store.finish(self._held.id)
