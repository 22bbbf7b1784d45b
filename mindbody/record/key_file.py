"""The key of a record as a file: wrapped twice, once under the passcode and once under the recovery code.

The key itself is random and stays the same for as long as the record is locked, so that a new passcode
changes this small file and not the record.
"""

import base64
import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from mindbody.record.driver import KEY_BYTES, Key
from mindbody.record.passcode_text import RandomBytes, normalised, read_code

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORMAT: Final = "mindbody-key"
FORMAT_NUMBER: Final = 1
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_AT_MOST: Final = 10_000
"""Bytes of a key file. A real one has less than a thousand."""

_MOST_MEMORY_KIB: Final = 1 << 20
_MOST_PASSES: Final = 64
"""What a file may ask for. One that asks for more was made to do harm."""


class WrongPasscode(Exception):  # noqa: N818  it reads as a sentence where it is caught
    """Neither the passcode nor the recovery code. Nothing was changed."""


class KeyFileDamaged(Exception):  # noqa: N818  it reads as a sentence where it is caught
    """The key file is missing or not what was written, so no passcode can be told right from wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one try costs: argon2id over so much memory, so many times, on one core."""

    memory_kib: int = 64 * 1024
    passes: int = 4


Derive = Callable[[bytes, bytes, Cost], bytes]
"""From a secret and a salt to 32 bytes, slowly."""


def argon2id(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Takes more than a tenth of a second, and 64 MiB. Raises MemoryError when those are not there."""
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    try:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=1,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:
        raise MemoryError(str(error)) from error


class Secret(StrEnum):
    """What opens a key file."""

    PASSCODE = "passcode"
    CODE = "recovery-code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapped:
    """The key under one secret."""

    salt: bytes
    nonce: bytes
    key: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Unwrapped:
    """A key, and which secret gave it."""

    key: Key
    by: Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """A key file that was read, or is to be written."""

    passcode: Wrapped
    code: Wrapped
    cost: Cost = Cost()

    def to_bytes(self) -> bytes:
        content = _content(self)
        return (json.dumps({**content, "checksum": _checksum(content)}, indent=1) + "\n").encode()

    def unwrapped(self, typed: str, derive: Derive = argon2id) -> Unwrapped:
        """The key, by the passcode, or by the recovery code where what was typed can be one. Raises
        WrongPasscode."""
        from cryptography.exceptions import InvalidTag

        code = read_code(typed)
        tries = [(Secret.PASSCODE, self.passcode, normalised(typed))]
        if code is not None:
            tries.append((Secret.CODE, self.code, code))
        for by, wrapped, secret in tries:
            try:
                raw = _cipher(secret, wrapped.salt, self.cost, derive).decrypt(
                    wrapped.nonce, wrapped.key, _bound_to(by)
                )
            except InvalidTag:
                continue
            return Unwrapped(key=Key(raw), by=by)
        raise WrongPasscode

    def with_passcode(
        self, key: Key, passcode: str, random: RandomBytes, derive: Derive = argon2id
    ) -> "KeyFile":
        """The same key under another passcode; the recovery code stays."""
        return replace(
            self, passcode=_wrapped(Secret.PASSCODE, key, normalised(passcode), self.cost, random, derive)
        )

    def with_code(self, key: Key, code: str, random: RandomBytes, derive: Derive = argon2id) -> "KeyFile":
        """The same key under another recovery code; the passcode stays."""
        return replace(self, code=_wrapped(Secret.CODE, key, _read(code), self.cost, random, derive))


def new_key_file(
    key: Key, passcode: str, code: str, random: RandomBytes, derive: Derive = argon2id
) -> KeyFile:
    """A key under a passcode and a recovery code."""
    cost = Cost()
    return KeyFile(
        passcode=_wrapped(Secret.PASSCODE, key, normalised(passcode), cost, random, derive),
        code=_wrapped(Secret.CODE, key, _read(code), cost, random, derive),
        cost=cost,
    )


def read_key_file(written: bytes) -> KeyFile:
    """What `to_bytes` wrote. Raises KeyFileDamaged for anything else, a single changed bit included."""
    try:
        if len(written) > _AT_MOST:
            raise ValueError("It is too long.")
        stored = json.loads(written)
        checksum = stored.pop("checksum")
        if checksum != _checksum(stored) or (stored["format"], stored["number"]) != (FORMAT, FORMAT_NUMBER):
            raise ValueError("It is not what was written.")
        cost = Cost(**stored["cost"])
        if not (8 <= cost.memory_kib <= _MOST_MEMORY_KIB and 1 <= cost.passes <= _MOST_PASSES):
            raise ValueError("It asks for too much.")
        return KeyFile(
            passcode=_revived(stored[str(Secret.PASSCODE)]),
            code=_revived(stored[str(Secret.CODE)]),
            cost=cost,
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KeyFileDamaged from error


def _content(file: KeyFile) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "number": FORMAT_NUMBER,
        "cost": asdict(file.cost),
        str(Secret.PASSCODE): _as_text(file.passcode),
        str(Secret.CODE): _as_text(file.code),
    }


def _checksum(content: dict[str, Any]) -> str:
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _as_text(wrapped: Wrapped) -> dict[str, str]:
    return {name: base64.b64encode(value).decode() for name, value in asdict(wrapped).items()}


def _revived(stored: dict[str, str]) -> Wrapped:
    found = Wrapped(**{name: base64.b64decode(value, validate=True) for name, value in stored.items()})
    lengths = (len(found.salt), len(found.nonce), len(found.key))
    if lengths != (_SALT_BYTES, _NONCE_BYTES, KEY_BYTES + _TAG_BYTES):
        raise ValueError("A part of it is missing.")
    return found


def _read(code: str) -> str:
    """Raises ValueError."""
    if (found := read_code(code)) is None:
        raise ValueError("It is no recovery code.")
    return found


def _wrapped(by: Secret, key: Key, secret: str, cost: Cost, random: RandomBytes, derive: Derive) -> Wrapped:
    salt, nonce = random(_SALT_BYTES), random(_NONCE_BYTES)
    sealed = _cipher(secret, salt, cost, derive).encrypt(nonce, key.raw, _bound_to(by))
    return Wrapped(salt=salt, nonce=nonce, key=sealed)


def _cipher(secret: str, salt: bytes, cost: Cost, derive: Derive) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    # What is typed may hold half a character; it opens nothing, and is no reason to fall over.
    return AESGCM(derive(secret.encode("utf-8", "surrogatepass"), salt, cost))


def _bound_to(by: Secret) -> bytes:
    return f"{FORMAT} {FORMAT_NUMBER} {by}".encode()
