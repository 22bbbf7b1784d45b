"""Locks what can't be opened and yet may hold words: damaged records that were set aside, broken backups.

Their bytes are encrypted as they are, so that they come back bit for bit when the passcode is taken away.
"""

import hmac
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mindbody.record.driver import Key
from mindbody.record.whole_file import sync_folder
from mindbody.record.wiping import wipe

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ENDING: Final = ".locked"
_NONCE_BYTES: Final = 12


def shut_away(paths: Iterable[Path], key: Key) -> None:
    """Put each file under the key, beside it and with another ending, and take the open one away. Raises
    OSError; then each file is there open or locked, or both, and it can be run again."""
    for path in paths:
        nonce = os.urandom(_NONCE_BYTES)
        sealed = _cipher(key).encrypt(nonce, path.read_bytes(), path.name.encode())
        _put(path.with_name(path.name + ENDING), nonce + sealed)
        wipe(path)


def let_out(folders: Iterable[Path], key: Key) -> None:
    """The way back for all that was shut away in these folders under this key. Raises OSError."""
    from cryptography.exceptions import InvalidTag

    for folder in folders:
        for locked in sorted(folder.glob(f"*{ENDING}")):
            path, written = locked.with_name(locked.name.removesuffix(ENDING)), locked.read_bytes()
            try:
                whole = _cipher(key).decrypt(
                    written[:_NONCE_BYTES], written[_NONCE_BYTES:], path.name.encode()
                )
            except (InvalidTag, ValueError):
                continue
            _put(path, whole)
            locked.unlink()


def _put(path: Path, content: bytes) -> None:
    making = path.with_name(f"{path.name}.writing-{os.getpid()}")
    try:
        with making.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        making.replace(path)
    finally:
        making.unlink(missing_ok=True)
    sync_folder(path.parent)


def _cipher(key: Key) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    # A key of its own, so that one key never serves two ciphers.
    return AESGCM(hmac.digest(key.raw, b"mindbody set aside", "sha256"))
