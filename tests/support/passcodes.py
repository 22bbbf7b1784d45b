"""Secrets for tests, and a stand-in for the slow derivation of a key."""

import hashlib
from typing import Final

from mindbody.record.key_file import Cost

PASSCODE: Final = "three small birds"
CODE: Final = "7KQ2-M0XD-4RTV-9HJA-ZZ31"


def quickly(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """From a secret and a salt to a key, without the waiting."""
    return hashlib.sha256(salt + cost.passes.to_bytes(4, "big") + secret).digest()


class HandMonotonic:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self._seconds = 1000.0

    def __call__(self) -> float:
        return self._seconds

    def advance(self, seconds: float) -> None:
        self._seconds += seconds
