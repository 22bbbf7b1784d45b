"""The few facts of a record that the first screen shows, read without loading anything heavy."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from mindbody.record.clock import lived
from mindbody.record.driver import Key, file_errors
from mindbody.record.locked import is_locked
from mindbody.record.looking import looked_at, was_there
from mindbody.record.schema import APPLICATION_ID, FILE_NAME, SCHEMA

_DAYS: Final = 60

_NOT_WRITABLE: Final = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)

_PRACTISED: Final = """
    SELECT session.local_day, COUNT(DISTINCT session.id) FROM session
    JOIN step ON step.session_id = session.id
    WHERE step.kind IN ('breathe', 'listen', 'move') AND step.state IN ('done', 'smaller', 'eased-out')
    GROUP BY session.local_day ORDER BY session.local_day DESC LIMIT ?
"""

_UNFINISHED: Final = """
    SELECT session.id, session.lesson, session.position, session.minutes, place.number, place.within
    FROM session JOIN place ON place.session_id = session.id
    WHERE session.ending IS NULL ORDER BY session.at DESC LIMIT 1
"""

_FLARE: Final = """
    SELECT field, value FROM answer
    WHERE lesson = 'flares-and-keeping-going' AND field IN ('flare_told', 'flare_days') ORDER BY version
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfinishedGlance:
    """A session to go on with: at step `index`, `within` seconds into it."""

    id: str
    lesson: str
    position: str
    minutes: float
    index: int
    within: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What the first screen needs. `visited` has the local day of each lesson's first visit. `readable` is
    False when a file is there that could not be read: the person is not a new one, and the screen must not
    greet them as such. `locked`: it is encrypted, and can be read once its key is there. `flare`: the
    answers, by field, about a flare that was told and how its days are planned."""

    exists: bool = False
    readable: bool = True
    locked: bool = False
    visited: Mapping[str, date] = field(default_factory=dict)
    done: frozenset[str] = frozenset()
    practised: Mapping[date, int] = field(default_factory=dict)
    unfinished: UnfinishedGlance | None = None
    flare: Mapping[str, object] = field(default_factory=dict)

    def practices_this_week(self, today: date) -> int:
        """Practices of the seven local days that end with `today`; a day that was lived further east, and
        has not come here yet, counts too."""
        first = today - timedelta(days=6)
        return sum(count for day, count in self.practised.items() if first <= day and lived(day, today))


def glance(folder: Path, key: Key | None = None) -> Glance:
    """A glance at the record in `folder`. Never changes the file, never raises for what is wrong with it."""
    path = folder / FILE_NAME
    try:
        if not path.exists():
            gone = was_there(folder)
            return Glance(exists=gone, readable=not gone)
    except OSError:
        # The folder may not even be looked into: someone is in it, and it is not for us to say who.
        return Glance(exists=True, readable=False)
    if key is None and is_locked(path):
        return Glance(exists=True, locked=True)
    # The second look is for a folder that cannot be written to.
    for as_it_lies in (False, True):
        try:
            with looked_at(path, key, as_it_lies=as_it_lies) as connection:
                return _read(connection)
        except file_errors() as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _NOT_WRITABLE:
                break
        except (ValueError, TypeError):
            # A day or a name that is none: the file is damaged, and is looked at closely when it is opened.
            break
    return Glance(exists=True, readable=False)


def _read(connection: sqlite3.Connection) -> Glance:
    if _pragma(connection, "application_id") != APPLICATION_ID or not (
        1 <= _pragma(connection, "user_version") <= SCHEMA
    ):
        return Glance(exists=True, readable=False)
    marks = connection.execute("SELECT lesson, state, local_day FROM lesson_mark").fetchall()
    row = connection.execute(_UNFINISHED).fetchone()
    names = ("id", "lesson", "position", "minutes", "index", "within")
    return Glance(
        exists=True,
        visited={lesson: date.fromisoformat(day) for lesson, state, day in marks if state == "visited"},
        done=frozenset(lesson for lesson, state, _ in marks if state == "done"),
        practised={date.fromisoformat(day): count for day, count in connection.execute(_PRACTISED, (_DAYS,))},
        unfinished=None if row is None else UnfinishedGlance(**dict(zip(names, row, strict=True))),
        flare={name: json.loads(value) for name, value in connection.execute(_FLARE) if value is not None},
    )


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
