"""The key of the audit list, kept beside the store.

It is random and stays the same for as long as there is the store. Where the store is locked it lies there
encrypted, under a key that is derived from the store's own; beside a plain store it lies in the open, so that
there it keeps a slip of the hand from going unnoticed, and not somebody who means it.
"""

import hmac
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mindbody.record.clinic.kind import AUDIT_KEY_NAME
from mindbody.record.driver import Key
from mindbody.record.whole_file import write_whole

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

AUDIT_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_OPEN: Final = "open"
_LOCKED: Final = "locked"


def audit_key(folder: Path, key: Key | None) -> bytes | None:
    """The audit key of the store in `folder`. key: what the store is locked under, None when it is plain.

    None when there is none, or it can't be read. One that lies in the open beside a locked store is locked
    on the way. Raises OSError.
    """
    try:
        form, _, text = (folder / AUDIT_KEY_NAME).read_text("utf-8").strip().partition(" ")
        raw = bytes.fromhex(text)
    except (FileNotFoundError, ValueError):
        return None
    found = raw if form == _OPEN else _unlocked(raw, key)
    if found is None or len(found) != AUDIT_KEY_BYTES:
        return None
    if key is not None and form == _OPEN:
        keep_audit_key(folder, found, key)
    return found


def new_audit_key(folder: Path, key: Key | None) -> bytes:
    """A new one, kept; what was there is set aside. Raises OSError."""
    set_aside_audit_key(folder)
    raw = os.urandom(AUDIT_KEY_BYTES)
    keep_audit_key(folder, raw, key)
    return raw


def keep_audit_key(folder: Path, raw: bytes, key: Key | None) -> None:
    """Write it, whole or not at all. Raises OSError."""
    if key is None:
        text = f"{_OPEN} {raw.hex()}"
    else:
        nonce = os.urandom(_NONCE_BYTES)
        text = f"{_LOCKED} {(nonce + _cipher(key).encrypt(nonce, raw, AUDIT_KEY_NAME.encode())).hex()}"
    write_whole(folder / AUDIT_KEY_NAME, text + "\n")


def set_aside_audit_key(folder: Path) -> None:
    """Move it out of the way, where there is one: it is of another store, or broken. Raises OSError."""
    path, number = folder / AUDIT_KEY_NAME, 1
    while (aside := path.with_name(f"{path.name}.aside-{number}")).exists():
        number += 1
    if path.exists():
        path.rename(aside)


def _unlocked(written: bytes, key: Key | None) -> bytes | None:
    from cryptography.exceptions import InvalidTag

    if key is None:
        return None
    try:
        return _cipher(key).decrypt(written[:_NONCE_BYTES], written[_NONCE_BYTES:], AUDIT_KEY_NAME.encode())
    except (InvalidTag, ValueError):
        return None


def _cipher(key: Key) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    # A key of its own, so that one key never serves two ciphers.
    return AESGCM(hmac.digest(key.raw, b"mindbody clinic audit", "sha256"))
