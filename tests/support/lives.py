"""A small life written into a real record, one verb at a time, for tests of what the record says."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

from mindbody.record.opening import open_record
from mindbody.record.store import Record
from tests.support.hand_clock import HandClock
from tests.support.records import counting_ids

FIRST = date(2026, 3, 2)
"""A Monday."""


class Life:
    """A record under a hand clock. Days are counted from FIRST, hours are local."""

    def __init__(self, folder: Path, *, offset_hours: float = 1) -> None:
        self.zone = timezone(timedelta(hours=offset_hours))
        self.clock = HandClock(datetime(2026, 3, 2, 12, tzinfo=UTC))
        ids = counting_ids()
        self.record: Record = open_record(folder, self.clock, ids=lambda: next(ids))
        self._sessions = 0

    def at(self, day: int, hour: float = 12) -> None:
        moment = datetime.combine(FIRST, time(0), self.zone) + timedelta(days=day, hours=hour)
        self.clock.set(moment)

    def session(
        self,
        day: int,
        *,
        hour: float = 12,
        before: int | None = None,
        after: int | None = None,
        settled: str | None = None,
        energy: str | None = None,
        practice: str = "body-scan",
        breath: str = "",
        movements: tuple[str, ...] = (),
        position: str = "lying",
        state: str = "done",
        seconds: float = 300.0,
        lesson: str = "steady-pacing",
    ) -> str:
        """A session of check-in, practice, perhaps breath and movement, and after; over when it returns."""
        self.at(day, hour)
        self._sessions += 1
        name = f"10000000-0000-4000-8000-{self._sessions:012d}"
        steps: list[Mapping[str, object]] = [{"kind": "check-in", "seconds": 30}]
        if practice:
            steps.append({"kind": "listen", "practice": practice, "minutes": 5})
        if breath:
            steps.append({"kind": "breathe", "seconds": 120, "breath": breath, "variant": None})
        if movements:
            steps.append({"kind": "move", "seconds": 120, "movements": list(movements), "easier": False})
        steps.append({"kind": "after", "seconds": 30})
        record = self.record
        record.start_session(name, lesson, {"lesson": lesson, "steps": steps}, position, 10)
        for number, step in enumerate(steps):
            record.enter_step(name, number, str(step["kind"]))
            self.clock.pass_by(seconds=60)
            record.leave_step(
                name, number, "done" if step["kind"] in ("check-in", "after") else state, seconds
            )
        for what, value in (
            ("pain-before", before),
            ("energy", energy),
            ("settled", settled),
            ("pain-after", after),
        ):
            if value is not None:
                record.rate(name, what, value)
        record.finish_session(name, seconds * len(steps))
        return name

    def sit(self, day: int, measure: str, *values: int | None, session: str | None = None) -> None:
        """Fill in a measure, its items in order."""
        self.at(day, 18)
        for number, value in enumerate(values, 1):
            self.record.answer_item(session, f"{measure}-{day}", measure, f"{measure}.{number}", value)

    def answer(self, day: int, field: str, value: object) -> None:
        self.at(day, 19)
        self.record.answer(None, field, value)

    def day(self, number: int) -> date:
        return FIRST + timedelta(days=number)
