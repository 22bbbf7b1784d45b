"""What a file that gave nothing would have been called: those who name it are not told that it is missing."""

import re
from pathlib import Path
from typing import Final

_NAME: Final = re.compile(r"^(id|code)[ \t]*:[ \t]*[\"'“”]?([\w-]+)[\"'“”]?[ \t]*(?:#.*)?\r?$", re.MULTILINE)
_FRONT: Final = 4000
"""Bytes in which the id stands, wherever in its front matter it is written."""


def names_of(path: Path) -> frozenset[str]:
    """The id and the code written in the file, in small letters, however it was saved; the name of the file
    itself where no id can be made out."""
    try:
        with path.open("rb") as file:
            raw = file.read(_FRONT)
    except OSError:
        raw = b""
    # Western letters of UTF-16 are those of UTF-8 with a zero byte beside each.
    text = raw.replace(b"\x00", b"").decode("utf-8", "replace").lstrip("\ufffd\ufeff")
    written = dict(reversed(_NAME.findall(text)))
    called = {"id": path.name.split(".")[0]} | written
    return frozenset(name.casefold() for name in called.values())
