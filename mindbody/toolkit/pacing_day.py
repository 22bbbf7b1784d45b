"""A paced activity today: how much of it, and the line of the log that tells how it went."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from mindbody.toolkit.cells import Row, amount_in, day_in, rows_in, whole, words_in
from mindbody.toolkit.pacing import DayState, amount_today, start_point
from mindbody.toolkit.pacing_log import days_of, stop_signs
from mindbody.toolkit.rounds import Rounds, Wish
from mindbody.toolkit.told_flare import FlareDay, smaller_amount

LOG: Final = "log"
"""The answer of the lesson on pacing with a row a day."""
MOST_ROWS: Final = 100
MINUTES: Final = "min"
"""The unit that a clock can count."""
USUAL: Final = Wish()


@dataclass(frozen=True, slots=True, kw_only=True)
class PacedToday:
    """amount: in `unit`, in one go; None where no plan says one. whole_amount: on a day without a flare or a
    rough day before it. held: a stop sign waits for a clinician's word. wish: what the clock begins with."""

    activity: str = ""
    unit: str = MINUTES
    amount: float | None = None
    whole_amount: float | None = None
    held: bool = False
    rest_kind: str = ""
    wish: Wish = USUAL

    @property
    def smaller(self) -> bool:
        """Whether today's amount is less than the plan's."""
        return self.amount is not None and self.whole_amount is not None and self.amount < self.whole_amount


def paced_today(answers: Mapping[str, object], today: date, flare: FlareDay | None = None) -> PacedToday:
    """From the answers of the lesson on pacing, by field. On a day of a flare, and after a rough day, the
    amount is smaller (the smaller of the two holds); the plan itself stays what it is."""
    rows = rows_in(answers.get(LOG))
    trials = (amount_in(row.get("amount")) for row in rows_in(answers.get("trials")))
    start = start_point(each for each in trials if each is not None)
    planned = amount_in(answers.get("plan_do")) or (start.amount if start is not None else None)
    held = stop_signs(rows) > 0 and answers.get("agreed") is not True
    unit = words_in(answers.get("unit")) or MINUTES
    amount = planned
    if planned is not None:
        yesterday = today - timedelta(days=1)
        light = next((each.light for each in reversed(days_of(rows)) if each.day == yesterday), None)
        paced = amount_today(planned, yesterday=light, agreed=True)
        amount = min(planned if paced is None else paced, smaller_amount(planned, flare))
    counted = amount if unit == MINUTES and amount else smaller_amount(USUAL.minutes, flare)
    return PacedToday(
        activity=words_in(answers.get("activity")),
        unit=unit,
        amount=amount,
        whole_amount=planned,
        held=held,
        rest_kind=words_in(answers.get("plan_rest_kind")),
        wish=Wish(
            minutes=round(counted),
            rest=round(amount_in(answers.get("plan_rest_min")) or USUAL.rest),
            rounds=round(amount_in(answers.get("plan_rounds_per_day")) or USUAL.rounds),
        ).fitted(),
    )


def went(rounds: Rounds) -> DayState:
    """How the rounds went, as a first guess that the person may change."""
    return DayState.DONE if rounds.done else DayState.SMALLER


def log_line(paced: PacedToday, rounds: Rounds, state: DayState, today: date) -> dict[str, Any]:
    """The line of this day. Amounts are those of one go; what a clock cannot count is left open."""
    planned = rounds.wish.minutes if paced.unit == MINUTES else paced.amount
    done: float | None = None
    if state is DayState.DONE:
        done = planned
    elif state is DayState.NOT_TODAY:
        done = 0
    elif state is DayState.SMALLER and paced.unit == MINUTES and rounds.round:
        done = min(rounds.wish.minutes, round(rounds.active / 60 / rounds.round))
    line: dict[str, Any] = {"day": today.isoformat(), "state": str(state)}
    if planned is not None:
        line["planned"] = whole(planned)
    if done is not None:
        line["done"] = whole(done)
    return line


def noted(rows: Iterable[Row], line: Row) -> list[dict[str, Any]]:
    """The log with this line in it: one line a day, which keeps what else was written of that day. The oldest
    give way where there are too many."""
    day = day_in(line.get("day"))
    kept = [dict(row) for row in rows]
    same = next((row for row in kept if day_in(row.get("day")) == day), None)
    if same is None:
        kept.append(dict(line))
    else:
        same.pop("done", None)
        same.update(line)
    return kept[-MOST_ROWS:]
