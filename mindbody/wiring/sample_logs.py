"""The logs of a person who does not exist: a sleep diary now and then, and a paced activity day by day."""

import random
from collections.abc import Container
from datetime import timedelta
from typing import Any, Final, Protocol

from mindbody.insight.matters import PACING
from mindbody.insight.nights import LESSON as SLEEP
from mindbody.record.store import Record
from mindbody.wiring.sample_body import BodyDay

DIARY_ROOM: Final = 28
LOG_ROOM: Final = 100
ROWS_AT_ONCE: Final = 4
"""Who logs, does so every few days."""
DIARY_EVERY: Final = 90
DIARY_DAYS: Final = 14
PACED_SHARE: Final = 0.55
QUOTA: Final = 8
QUOTA_MOST: Final = 20
STEADY_DAYS: Final = 18
"""Days done as planned after which the amount goes up by one."""
_EVENING: Final = 22.8
_MORNING: Final = 7.6


class SetsClock(Protocol):
    def set(self, day: Any, hour: float) -> None: ...


class Logs:
    """Each row is a version of its answer, as the exercise keeps it."""

    def __init__(self, record: Record, clock: SetsClock, draw: random.Random) -> None:
        self._record = record
        self._clock = clock
        self._draw = draw
        self._diary: list[dict[str, object]] = []
        self._log: list[dict[str, object]] = []
        self._quota = QUOTA
        self._done = 0
        self._noted = 0

    def morning(self, body: BodyDay, visited: Container[str]) -> None:
        """The night, in the weeks of a diary."""
        if SLEEP in visited and body.day.timetuple().tm_yday % DIARY_EVERY < DIARY_DAYS:
            self._clock.set(body.day, _MORNING)
            self._diary = [*self._diary, self._night(body)][-DIARY_ROOM:]
            self._record.answer(None, f"{SLEEP}.diary", self._diary)

    def evening(self, body: BodyDay, visited: Container[str]) -> None:
        """What was done of what was planned, on the days of the plan."""
        if PACING in visited and self._draw.random() < PACED_SHARE:
            self._clock.set(body.day, _EVENING)
            self._log = [*self._log, self._paced(body)][-LOG_ROOM:]
            self._noted += 1
            if self._noted % ROWS_AT_ONCE == 0:
                self._record.answer(None, f"{PACING}.log", self._log)

    def _night(self, body: BodyDay) -> dict[str, object]:
        """Times that add up to the minutes asleep."""
        draw = self._draw
        until_sleep, awake, lying_in = (
            draw.randrange(10, 60, 5),
            draw.randrange(10, 90, 5),
            draw.randrange(0, 35, 5),
        )
        out_of_bed = 7 * 60 + draw.randrange(0, 50, 5)
        lights_out = out_of_bed - (body.asleep // 5 * 5 + until_sleep + awake + lying_in)
        return {
            "day": body.day.isoformat(),
            "lights_out": _clock_words(lights_out),
            "minutes_to_sleep": until_sleep,
            "times_awake": max(1, awake // 25),
            "minutes_awake": awake,
            "final_wake": _clock_words(out_of_bed - lying_in),
            "out_of_bed": _clock_words(out_of_bed),
            "quality": min(10, max(0, round(body.asleep / 60 + draw.gauss(-0.5, 1)))),
            "naps_min": draw.choice((0, 0, 0, 20, 30)),
            "pain_night": min(10, max(0, round(body.pain + draw.gauss(-0.5, 0.7)))),
        }

    def _paced(self, body: BodyDay) -> dict[str, object]:
        draw = self._draw
        planned = max(1, self._quota // 2) if body.flare else self._quota
        state = draw.choices(("done", "smaller", "not-today"), (3, 3, 2) if body.flare else (14, 4, 1))[0]
        done = {"done": planned, "smaller": max(1, planned // 2), "not-today": 0}[state]
        self._done += state == "done" and not body.flare
        if self._done >= STEADY_DAYS:
            self._done, self._quota = 0, min(QUOTA_MOST, self._quota + 1)
        before = min(10, max(0, round(body.pain)))
        return {
            "day": body.day.isoformat(),
            "planned": planned,
            "done": done,
            "state": state,
            "pain_before": before,
            "pain_after": min(10, before + draw.choice((0, 0, 0, 1))),
        }


def _clock_words(minute: int) -> str:
    hours, minutes = divmod(minute % int(timedelta(days=1).total_seconds() // 60), 60)
    return f"{hours:02}:{minutes:02}"
