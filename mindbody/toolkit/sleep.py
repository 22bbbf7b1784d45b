"""Sums of a sleep diary: time in bed, time asleep, and the share of the one in the other.

The sums are those of the Consensus Sleep Diary (Carney 2012). They describe nights; they judge nobody.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from mindbody.toolkit.cells import Row, amount_in, words_in

DAY: Final = 24 * 60
"""Minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Night:
    """Minutes in bed and asleep; None where too little was told, or where the times contradict each other.
    A night goes over midnight by itself."""

    in_bed: int | None
    asleep: int | None

    @property
    def share(self) -> int | None:
        """Percent of the time in bed that was sleep."""
        if not self.in_bed or self.asleep is None:
            return None
        return _percent(self.asleep, self.in_bed)


@dataclass(frozen=True, slots=True, kw_only=True)
class SleepSums:
    """Averages in minutes over the nights with both sums, `nights` of them, and the share of all their
    sleep in all their time in bed, in percent."""

    nights: int
    in_bed: int
    asleep: int
    share: int


def night_of(row: Row) -> Night:
    """The sums of one row of the diary. In bed: from lights out until out of bed. Asleep: that, less the
    minutes until sleep came, the minutes awake in the night, and the time in bed after the last waking.
    No minutes awake need be told for a night without waking."""
    lights_out, out_of_bed = minute_of_day(row.get("lights_out")), minute_of_day(row.get("out_of_bed"))
    if lights_out is None or out_of_bed is None or lights_out == out_of_bed:
        return Night(in_bed=None, asleep=None)
    in_bed = (out_of_bed - lights_out) % DAY
    until_sleep, awake = amount_in(row.get("minutes_to_sleep")), amount_in(row.get("minutes_awake"))
    if awake is None and amount_in(row.get("times_awake")) == 0:
        awake = 0.0
    last_waking = minute_of_day(row.get("final_wake"))
    if until_sleep is None or awake is None or last_waking is None:
        return Night(in_bed=in_bed, asleep=None)
    lying_in = (out_of_bed - last_waking) % DAY
    asleep = in_bed - round(until_sleep) - round(awake) - lying_in
    return Night(in_bed=in_bed, asleep=asleep if asleep >= 0 else None)


def sleep_sums(rows: Iterable[Row]) -> SleepSums | None:
    """The averages of a diary; None before one night has both sums."""
    both = ((night.in_bed, night.asleep) for night in map(night_of, rows))
    nights = [(in_bed, asleep) for in_bed, asleep in both if in_bed is not None and asleep is not None]
    if not nights:
        return None
    in_bed, asleep = sum(each for each, _ in nights), sum(each for _, each in nights)
    count = len(nights)
    return SleepSums(
        nights=count,
        in_bed=_rounded(Fraction(in_bed, count)),
        asleep=_rounded(Fraction(asleep, count)),
        share=_percent(asleep, in_bed),
    )


def minute_of_day(value: object) -> int | None:
    """`23:15` as minutes since midnight; None for anything else."""
    hours, colon, minutes = words_in(value).partition(":")
    if not colon or not (hours.isdecimal() and minutes.isdecimal()):
        return None
    hour, minute = int(hours), int(minutes)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _percent(part: int, of: int) -> int:
    return _rounded(Fraction(100 * part, of))


def _rounded(number: Fraction) -> int:
    """The nearest whole number, halves up."""
    return int(number + Fraction(1, 2))
