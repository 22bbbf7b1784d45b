"""The list of a person's own recordings: which there are, what they are called, where they play."""

import json
import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from mindbody.record.whole_file import write_whole

FILE_NAME: Final = "recordings.json"
NAME_LIMIT: Final = 80
"""Characters of a name."""

_ID: Final = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRecording:
    """One recording, kept as `ID.flac` beside the list. instead_of: the practice in whose place it plays, by
    id, or ""."""

    id: str
    name: str
    seconds: float
    instead_of: str = ""


def named(name: str, otherwise: str) -> str:
    """A name as it is kept: on one line, not too long, never empty."""
    return " ".join(name.split())[:NAME_LIMIT].strip() or otherwise


def placed(recordings: Iterable[OwnRecording], recording: str, practice: str) -> tuple[OwnRecording, ...]:
    """The list with a recording in place of a practice, "" for none. Another that played there gives way."""

    def place(each: OwnRecording) -> OwnRecording:
        if each.id == recording:
            return replace(each, instead_of=practice)
        return replace(each, instead_of="") if practice and each.instead_of == practice else each

    return tuple(place(each) for each in recordings)


def read_recordings(
    folder: Path, broken: Callable[[Path], None] = lambda _: None
) -> tuple[OwnRecording, ...]:
    """The list in `folder`, in the order in which they were added; empty where there is none.

    A list that cannot be read is kept under another name, told to `broken`, and begun anew. Raises OSError.
    """
    path = folder / FILE_NAME
    try:
        stored = json.loads(path.read_text("utf-8"))
        found = tuple(_revived(each) for each in stored["recordings"])
        if len({each.id for each in found}) < len(found):
            raise ValueError("Two recordings have one id.")
    except FileNotFoundError:
        return ()
    except (ValueError, KeyError, TypeError, RecursionError):
        broken(_keep_aside(path))
        return ()
    for each in found:
        # Where a list was written by hand, the last that names a practice plays there.
        found = placed(found, each.id, each.instead_of) if each.instead_of else found
    return found


def keep_recordings(folder: Path, recordings: Iterable[OwnRecording]) -> None:
    """Write the list, whole or not at all. Raises OSError."""
    listed = [
        {"id": each.id, "name": each.name, "seconds": each.seconds, "instead_of": each.instead_of}
        for each in recordings
    ]
    write_whole(folder / FILE_NAME, json.dumps({"recordings": listed}, ensure_ascii=False, indent=2) + "\n")


def _revived(stored: dict[str, Any]) -> OwnRecording:
    """Raises ValueError, KeyError or TypeError. An id that is no id could lead out of the folder."""
    name, seconds, instead = stored["name"], stored["seconds"], stored.get("instead_of", "")
    if not (isinstance(stored["id"], str) and _ID.fullmatch(stored["id"])):
        raise ValueError("An id is 32 digits or letters from a to f.")
    if not (isinstance(name, str) and isinstance(instead, str)):
        raise TypeError("A name is text.")
    if isinstance(seconds, bool) or not 0 < seconds < math.inf:
        raise ValueError("A recording has a length.")
    return OwnRecording(
        id=stored["id"], name=named(name, stored["id"]), seconds=float(seconds), instead_of=instead
    )


def _keep_aside(path: Path) -> Path:
    number = 1
    while (kept := path.with_name(f"{path.stem}.broken-{number}{path.suffix}")).exists():
        number += 1
    path.rename(kept)
    return kept
