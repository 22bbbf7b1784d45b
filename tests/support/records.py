"""Records for tests: real files, under a hand clock, with names that count up."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from mindbody.record.driver import Key, connected
from mindbody.record.opening import open_record
from mindbody.record.store import Record
from tests.support.hand_clock import HandClock

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
PLAN = {"lesson": "pacing", "steps": [{"kind": "learn", "seconds": 60, "cards": [1]}]}


def counting_ids() -> Iterator[str]:
    return (f"00000000-0000-4000-8000-{number:012d}" for number in count(1))


PLAIN, ENCRYPTED = "plain", "encrypted"
"""Names of folders. What is kept in the second is encrypted."""

KEY = Key(bytes(range(32)))


def key_in(folder: Path) -> Key | None:
    """The key of what is kept in a folder of tests, by the folder's name."""
    return KEY if ENCRYPTED in folder.parts else None


def record_in(
    folder: Path, clock: HandClock | None = None, *, as_it_is: bool = False, anew: bool = False
) -> Record:
    """A record in `folder`, made new when there is none; encrypted where the folder says so."""
    return open_record(folder, clock or HandClock(NOON), key=key_in(folder), as_it_is=as_it_is, anew=anew)


def raw(path: Path) -> sqlite3.Connection:
    """The file itself, past all that looks after it."""
    return connected(path, key_in(path.parent))


def begun(record: Record, session: str = "s1", lesson: str = "pacing") -> str:
    """A session begun, in its first step."""
    record.start_session(session, lesson, PLAN, "lying", 12)
    record.enter_step(session, 0, "check-in")
    return session
