"""Where the window was, kept between starts in a small file of its own."""

import base64
import binascii
import json
import logging
from pathlib import Path

from mindbody.record.whole_file import write_whole

log = logging.getLogger(__name__)


def remembered_window(path: Path) -> bytes:
    """What `remember_window` wrote; nothing when there is no such file, or it is damaged."""
    try:
        return base64.b64decode(json.loads(path.read_text("utf-8"))["geometry"], validate=True)
    except (OSError, ValueError, KeyError, TypeError, binascii.Error):
        return b""


def remember_window(path: Path, geometry: bytes) -> None:
    """Keep it; a window that opens elsewhere next time is not worth a complaint."""
    try:
        write_whole(path, json.dumps({"geometry": base64.b64encode(geometry).decode("ascii")}) + "\n")
    except OSError as trouble:
        log.warning("the place of the window was not kept: %s", type(trouble).__name__)
