"""The people who share this computer: each has a folder of their own, and nobody reads another's."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mindbody.record import profile
from mindbody.record.locked import is_locked
from mindbody.record.schema import FILE_NAME

FIRST: Final = "me"
"""The folder of whoever came first."""

_NEXT: Final = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone with a folder here. slug: its name, which says nothing about them. name: what they want to be
    called, "" when they did not say. used: when their files last changed, in seconds since 1970."""

    slug: str
    name: str
    locked: bool
    used: float


def slugs(profiles: Path) -> tuple[str, ...]:
    """The folders in which somebody keeps something, in the order of their names. None where there is no
    such place, or it can't be looked into."""
    try:
        return tuple(sorted(each.name for each in profiles.iterdir() if _is_somebodys(each)))
    except OSError:
        return ()


def people(profiles: Path) -> tuple[Person, ...]:
    """Everyone who keeps something here. Nothing is changed, whatever is wrong with their files."""
    return tuple(
        Person(
            slug=slug,
            name=_name_in(profiles / slug),
            locked=is_locked(profiles / slug / FILE_NAME),
            used=max(_changed(profiles / slug), default=0.0),
        )
        for slug in slugs(profiles)
    )


def free_slug(profiles: Path) -> str:
    """A folder name for someone new. It is made when there is something to keep."""
    if not (profiles / FIRST).exists():
        return FIRST
    number = 2
    while (profiles / f"{_NEXT}-{number}").exists():
        number += 1
    return f"{_NEXT}-{number}"


def _is_somebodys(folder: Path) -> bool:
    return folder.is_dir() and not folder.name.startswith(".") and any(folder.iterdir())


def _name_in(folder: Path) -> str:
    """Read past everything that could be wrong: a broken file is looked after when its owner comes in."""
    try:
        stored = json.loads((folder / profile.FILE_NAME).read_text("utf-8"))
        name = stored["name"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""
    return name.strip() if isinstance(name, str) else ""


def _changed(folder: Path) -> Iterator[float]:
    for name in (FILE_NAME, profile.FILE_NAME):
        try:
            yield (folder / name).stat().st_mtime
        except OSError:
            continue
