"""The clinic's store as files: its passcode, its backups, and what is gone for good."""

import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from mindbody.record.clinic.ground import FileGround
from mindbody.record.clinic.keeping import (
    back_up_clinic,
    back_up_clinic_if_due,
    change_clinic_passcode,
    clinic_backups,
    lock_clinic,
    purged,
    unlock_clinic_for_good,
)
from mindbody.record.clinic.kind import CLINIC
from mindbody.record.clinic.leaving import export_whole
from mindbody.record.clinic.store import ClinicStore
from mindbody.record.clock import Clock
from mindbody.record.driver import KEY_BYTES, Key
from mindbody.record.key_file import Derive, argon2id
from mindbody.record.passcode import change_code, unlock
from mindbody.record.tries import Tries


class StoreCustody:
    """Over the open store. Its verbs may take seconds: they are for a job."""

    def __init__(self, store: ClinicStore, folder: Path, clock: Clock) -> None:
        self._store = store
        self._folder = folder
        self._clock = clock

    @property
    def in_a_file(self) -> bool:
        return isinstance(self._store.ground, FileGround)

    def newest_backup(self) -> datetime | None:
        return next((each.made for each in clinic_backups(self._folder)), None)

    def back_up(self) -> None:
        back_up_clinic(self._folder, self._clock, self._key)

    def back_up_if_due(self) -> None:
        """The backup of the day. Raises as `back_up`."""
        if self.in_a_file:
            back_up_clinic_if_due(self._folder, self._clock, self._key)

    def purge(self, today: date) -> int:
        return len(purged(self._store, self._clock, today))

    def save_all(self, path: Path) -> None:
        export_whole(self._store, self._clock.now(), path)

    @property
    def _key(self) -> Key | None:
        ground = self._store.ground
        return ground.key if isinstance(ground, FileGround) else None


class StoreKeeper:
    """Locks and unlocks the open store. Its verbs take seconds: they are for a job."""

    def __init__(
        self,
        ground: FileGround,
        clock: Clock,
        monotonic: Callable[[], float],
        *,
        derive: Derive = argon2id,
    ) -> None:
        self._ground = ground
        self._folder = ground.path.parent
        self._clock = clock
        self._tries = Tries(self._folder, monotonic)
        self._derive = derive

    @property
    def locked(self) -> bool:
        return self._ground.key is not None

    def set(self, passcode: str, code: str) -> None:
        key = Key(os.urandom(KEY_BYTES))
        self._ground.while_closed(
            lambda: lock_clinic(self._folder, key, passcode, code, self._clock, derive=self._derive), key
        )

    def change(self, current: str, passcode: str) -> None:
        change_clinic_passcode(self._folder, self._key(current), passcode, derive=self._derive)

    def remove(self, current: str) -> None:
        key = self._key(current)
        self._ground.while_closed(lambda: unlock_clinic_for_good(self._folder, key, self._clock), key)

    def renew_code(self, current: str, code: str) -> None:
        change_code(self._folder, self._key(current), code, derive=self._derive, kind=CLINIC)

    def _key(self, current: str) -> Key:
        return unlock(self._folder, current, self._tries, derive=self._derive, kind=CLINIC)
