"""A profile with years of daily use, written in one go, for figures and pictures."""

import json
import random
import sqlite3
import uuid
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from mindbody.record.clock import SystemClock
from mindbody.record.opening import open_record
from mindbody.record.profile import Profile, save_profile
from mindbody.record.schema import FILE_NAME
from mindbody.record.seal import put_seal

STEPS: Final = ("check-in", "learn", "do", "breathe", "listen", "move", "plan", "after")
SEED: Final = 7
BREATHS: Final = ("just-noticing", "longer-out", "sigh")
PRACTICES: Final = ("body-scan", "grounding", "kindness", "mini-relax", "settled-place")
MOVEMENTS: Final = ("sway", "arms-up", "shoulder-rolls", "gentle-turn")


def write_years(profile: Path, *, years: float, until: date | None = None, name: str = "Rosa") -> None:
    """Fill the folder of a profile with one session a day, of eight steps and four ratings each."""
    profile.mkdir(parents=True, exist_ok=True)
    save_profile(profile, Profile(id=profile.name, name=name, country="US", first_run_done=True))
    open_record(profile, SystemClock()).close()
    days = round(years * 365)
    last = until or datetime.now(UTC).date()
    draw = random.Random(SEED)
    connection = sqlite3.connect(profile / FILE_NAME)
    with connection:
        for back in range(days, 0, -1):
            _write_day(connection, last - timedelta(days=back), 1 - back / days, draw)
        connection.execute(
            "INSERT INTO lesson_mark (id, at, utc_offset, local_day, lesson, state) VALUES (?,?,0,?,?,?)",
            (_id(draw), _stamp(last, 9), last.isoformat(), "you-are-believed", "done"),
        )
    connection.close()
    put_seal(profile / FILE_NAME)


def _write_day(connection: sqlite3.Connection, day: date, gone: float, draw: random.Random) -> None:
    session, at, local = _id(draw), _stamp(day, 9), day.isoformat()
    before = min(10, max(0, round(draw.gauss(6.6 - 1.4 * gone, 1.3))))
    after = min(10, max(0, before - draw.choice((0, 0, 1, 1, 2))))
    connection.execute(
        "INSERT INTO session (id, at, utc_offset, local_day, lesson, position, minutes, plan, ending,"
        " ended_at, active_seconds) VALUES (?,?,0,?,?,?,?,?,?,?,?)",
        (
            session,
            at,
            local,
            "you-are-believed",
            "seated",
            12.0,
            _plan(day),
            "finished",
            _stamp(day, 10),
            700.0,
        ),
    )
    connection.executemany(
        "INSERT INTO step (id, at, utc_offset, local_day, session_id, number, kind, state,"
        " left_at, active_seconds) VALUES (?,?,0,?,?,?,?,?,?,?)",
        [
            (_id(draw), at, local, session, number, kind, "done", at, 90.0)
            for number, kind in enumerate(STEPS)
        ],
    )
    ratings = (
        ("pain-before", before, None),
        ("energy", None, draw.choice(("low", "ok", "good"))),
        ("settled", None, draw.choice(("more-settled", "more-settled", "same"))),
        ("pain-after", after, None),
    )
    connection.executemany(
        "INSERT INTO rating (id, at, utc_offset, local_day, session_id, what, value, word, reason)"
        " VALUES (?,?,0,?,?,?,?,?,NULL)",
        [(_id(draw), at, local, session, what, value, word) for what, value, word in ratings],
    )


def _plan(day: date) -> str:
    """A plan of the usual size, with another practice, breath and movement from day to day."""
    number = day.toordinal()
    more: dict[str, dict[str, object]] = {
        "learn": {"cards": [1, 2, 3, 4, 5, 6]},
        "do": {"fields": ["sites", "duration", "gcps_r", "peg", "phq4", "impact", "wish_understood"]},
        "breathe": {"breath": BREATHS[number % len(BREATHS)], "variant": None},
        "listen": {"practice": PRACTICES[number % len(PRACTICES)], "minutes": 5},
        "move": {"movements": [MOVEMENTS[number % len(MOVEMENTS)]], "easier": False},
    }
    steps = [{"kind": kind, "seconds": 90, **more.get(kind, {})} for kind in STEPS]
    return json.dumps({"lesson": "you-are-believed", "minutes": 12, "position": "seated", "steps": steps})


def _id(draw: random.Random) -> str:
    return str(uuid.UUID(int=draw.getrandbits(128), version=4))


def _stamp(day: date, hour: int) -> str:
    return datetime.combine(day, time(hour)).strftime("%Y-%m-%d %H:%M:%S.%f")
