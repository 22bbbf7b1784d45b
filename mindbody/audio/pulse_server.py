"""Whether the sound server on this machine is still the one that was there before."""

import os
import socket
from collections.abc import Mapping
from pathlib import Path

Mark = tuple[int, int]
"""Tells one socket file from the one that a restarted server puts in its place."""


def server_socket(environ: Mapping[str, str]) -> Path | None:
    """Where a PulseAudio server listens on this machine; None when that cannot be known."""
    named = environ.get("PULSE_SERVER", "")
    if named.startswith("unix:"):
        return Path(named.removeprefix("unix:"))
    if named or "XDG_RUNTIME_DIR" not in environ:
        return None
    return Path(environ["XDG_RUNTIME_DIR"]) / "pulse" / "native"


def mark_of(path: Path) -> Mark | None:
    """The mark of a server that takes connections; None when nobody listens."""
    if not hasattr(socket, "AF_UNIX"):
        return None
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asked:
            asked.settimeout(0.2)
            asked.connect(os.fspath(path))
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_ctime_ns
