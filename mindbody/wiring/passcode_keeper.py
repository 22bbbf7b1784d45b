"""Locks and unlocks the record that is open, for the section in Settings."""

import os
from collections.abc import Callable
from pathlib import Path

from mindbody.record.clock import Clock
from mindbody.record.driver import KEY_BYTES, Key
from mindbody.record.key_file import Derive, argon2id
from mindbody.record.passcode import (
    change_code,
    change_passcode,
    remove_passcode,
    set_passcode,
    unlock,
)
from mindbody.record.store import Record
from mindbody.record.tries import Tries


class PasscodeKeeper:
    """Over one open record, which goes on being used by whoever holds it. Its verbs take seconds: they are
    for a job."""

    def __init__(
        self,
        record: Record,
        clock: Clock,
        monotonic: Callable[[], float],
        *,
        derive: Derive = argon2id,
    ) -> None:
        self._record = record
        self._folder: Path = record.path.parent
        self._clock = clock
        self._tries = Tries(self._folder, monotonic)
        self._derive = derive

    @property
    def locked(self) -> bool:
        return self._record.key is not None

    def set(self, passcode: str, code: str) -> None:
        key = Key(os.urandom(KEY_BYTES))
        self._record.while_closed(
            lambda: set_passcode(self._folder, key, passcode, code, self._clock, derive=self._derive), key
        )

    def change(self, current: str, passcode: str) -> None:
        change_passcode(self._folder, self._key(current), passcode, derive=self._derive)

    def remove(self, current: str) -> None:
        key = self._key(current)
        self._record.while_closed(lambda: remove_passcode(self._folder, key, self._clock), key)

    def renew_code(self, current: str, code: str) -> None:
        change_code(self._folder, self._key(current), code, derive=self._derive)

    def _key(self, current: str) -> Key:
        return unlock(self._folder, current, self._tries, derive=self._derive)
