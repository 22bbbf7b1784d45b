"""Where everything in the pain chart stands: plain geometry, so that its numbers can be tested."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import groupby
from typing import Final

HIGHEST: Final = 10
"""Pain goes from 0 to 10."""

SPARSE: Final = 9.0
"""Pixels an entry needs on average to be drawn as a stroke from before to after."""

CROWDED: Final = 2.0
"""Under so many pixels an entry, dots would be a smear: each pixel column gets its lowest and highest."""

_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Entry:
    """One session's ratings, 0 to 10; None where the person gave none."""

    day: date
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class Week:
    """The ratings of one week: `day` is its middle; low to high holds the middle 60 %."""

    day: date
    median: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartData:
    """What is shown from `start` to `end`, both included. Entries and weeks are in order of time.

    `stretch` is how many weeks each of `weeks` spans.
    """

    start: date
    end: date
    entries: tuple[Entry, ...] = ()
    weeks: tuple[Week, ...] = ()
    stretch: int = 1


class Density(Enum):
    """How close the entries stand, which decides how they are drawn."""

    STROKES = "strokes"
    DOTS = "dots"
    COLUMNS = "columns"


class Unit(Enum):
    """What a mark on the time axis names."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Mark:
    """A date on the time axis."""

    x: float
    day: date
    unit: Unit


@dataclass(frozen=True, slots=True)
class Level:
    """A pain number and its height in the picture."""

    value: int
    y: float


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry in the picture; `index` counts within the chart's entries."""

    index: int
    x: float
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class Column:
    """All ratings of one pixel column, from the highest to the lowest."""

    x: int
    top: float
    bottom: float


Point = tuple[float, float]
Across = Callable[[date], float]
Down = Callable[[float], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The picture. `lines` and `bands` hold one piece for each unbroken run of weeks."""

    left: float
    top: float
    right: float
    bottom: float
    density: Density
    levels: tuple[Level, ...]
    marks: tuple[Mark, ...]
    placed: tuple[Placed, ...]
    columns: tuple[Column, ...]
    lines: tuple[tuple[Point, ...], ...]
    bands: tuple[tuple[Point, ...], ...]


def lay_out(
    data: ChartData,
    width: float,
    height: float,
    *,
    gutter: float = 40,
    head: float = 12,
    foot: float = 32,
    label: float = 90,
    row: float = 22,
) -> Layout:
    """Place everything in `width` by `height` pixels.

    gutter, head, foot: pixels kept free at the left (for numbers), above, and below (for dates).
    label, row: pixels that one date needs across, and one number needs down.
    """
    left, right = gutter, max(gutter + 1.0, width - 6)
    top, bottom = head, max(head + 1.0, height - foot)
    days = (data.end - data.start).days + 1

    def across(day: date) -> float:
        return left + (right - left) * ((day - data.start).days + 0.5) / days

    def down(value: float) -> float:
        return bottom - (bottom - top) * value / HIGHEST

    def level(value: int | None) -> float | None:
        return None if value is None else down(value)

    wide = (right - left) / days
    placed = tuple(
        Placed(
            index,
            across(data.entries[index].day) + wide * (share - 0.5),
            level(data.entries[index].before),
            level(data.entries[index].after),
        )
        for index, share in _shares_of_day(data)
    )
    density = _density(len(placed), right - left)
    runs = tuple(_runs((week for week in data.weeks if data.start <= week.day <= data.end), data.stretch))
    half = 0.5 * 7 * data.stretch * (right - left) / days
    return Layout(
        left=left,
        top=top,
        right=right,
        bottom=bottom,
        density=density,
        levels=_levels(down, (bottom - top) / row),
        marks=_marks(data, across, max(1, int((right - left) // label))),
        placed=placed,
        columns=_columns(placed) if density is Density.COLUMNS else (),
        lines=tuple(
            _widened(tuple((across(week.day), down(week.median)) for week in run), half, left, right)
            for run in runs
        ),
        bands=tuple(_band(run, across, down, half, left, right) for run in runs),
    )


def nearest(layout: Layout, x: float, reach: float) -> int | None:
    """The index of the entry closest to `x`, or None when none is within `reach` pixels."""
    near = min(layout.placed, key=lambda one: abs(one.x - x), default=None)
    return near.index if near is not None and abs(near.x - x) <= reach else None


def _shares_of_day(data: ChartData) -> Iterator[tuple[int, float]]:
    """Where in its day each entry shown stands, 0 to 1: several of one day stand side by side."""
    shown = (index for index, entry in enumerate(data.entries) if data.start <= entry.day <= data.end)
    for _, of_day in groupby(shown, key=lambda index: data.entries[index].day):
        indices = list(of_day)
        for place, index in enumerate(indices, start=1):
            yield index, place / (len(indices) + 1)


def _density(count: int, room: float) -> Density:
    if count and room / count < CROWDED:
        return Density.COLUMNS
    if count and room / count < SPARSE:
        return Density.DOTS
    return Density.STROKES


def _runs(weeks: Iterable[Week], stretch: int) -> Iterable[tuple[Week, ...]]:
    """Weeks that follow each other; a week without entries is a gap and stays one."""
    run: list[Week] = []
    for week in weeks:
        if run and week.day - run[-1].day > stretch * _WEEK:
            yield tuple(run)
            run = []
        run.append(week)
    if run:
        yield tuple(run)


def _widened(points: tuple[Point, ...], half: float, left: float, right: float) -> tuple[Point, ...]:
    """A run of weeks from the beginning of its first to the end of its last, so that one week alone is
    a dash and not a speck."""
    (first, y_first), (last, y_last) = points[0], points[-1]
    return ((max(left, first - half), y_first), *points, (min(right, last + half), y_last))


def _band(
    run: Sequence[Week],
    across: Across,
    down: Down,
    half: float,
    left: float,
    right: float,
) -> tuple[Point, ...]:
    high = _widened(tuple((across(week.day), down(week.high)) for week in run), half, left, right)
    low = _widened(tuple((across(week.day), down(week.low)) for week in run), half, left, right)
    return (*high, *reversed(low))


def _columns(placed: tuple[Placed, ...]) -> tuple[Column, ...]:
    spans: dict[int, tuple[float, float]] = {}
    for one in placed:
        for y in (one.before, one.after):
            if y is None:
                continue
            x = int(one.x)
            high, low = spans.get(x, (y, y))
            spans[x] = (min(high, y), max(low, y))
    return tuple(Column(x, high, low) for x, (high, low) in sorted(spans.items()))


def _levels(down: Down, rows: float) -> tuple[Level, ...]:
    step = 2 if rows >= 6 else 5
    return tuple(Level(value, down(value)) for value in range(0, HIGHEST + 1, step))


def _marks(data: ChartData, across: Across, most: int) -> tuple[Mark, ...]:
    days = (data.end - data.start).days + 1
    if days <= 45:
        every = max(1, -(-(days // 7) // most))
        first = data.start + timedelta(days=-data.start.weekday() % 7)
        found = [first + index * every * _WEEK for index in range(days // (7 * every) + 1)]
        return tuple(Mark(across(day), day, Unit.DAY) for day in found if day <= data.end)
    months = _months(data.start, data.end)
    for every in (1, 2, 3, 6):
        chosen = [day for day in months if (day.month - 1) % every == 0]
        if len(chosen) <= most and (every < 6 or len(chosen) <= 3):
            return tuple(Mark(across(day), day, Unit.MONTH) for day in chosen)
    years = [day for day in months if day.month == 1]
    every = max(1, -(-len(years) // most))
    return tuple(Mark(across(day), day, Unit.YEAR) for day in years[::every])


def _months(start: date, end: date) -> list[date]:
    """The first day of every month from `start` to `end`."""
    at = start if start.day == 1 else (start.replace(day=1) + timedelta(days=32)).replace(day=1)
    found = []
    while at <= end:
        found.append(at)
        at = (at + timedelta(days=32)).replace(day=1)
    return found
