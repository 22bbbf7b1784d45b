"""Where everything in a chart stands: plain geometry, so that its numbers can be tested."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from mindbody.ui.widgets.chart_dates import Mark, marks

CROWDED: Final = 2.0
"""Under so many pixels an entry, dots would be a smear: each pixel column gets its lowest and highest."""


@dataclass(frozen=True, slots=True)
class Dot:
    """What was noted on one day."""

    day: date
    value: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days from `first` to `last`, both inside: their median; low to high holds the middle 60 %."""

    first: date
    last: date
    median: float
    low: float
    high: float

    @property
    def middle(self) -> date:
        return self.first + timedelta(days=((self.last - self.first).days + 1) // 2)


@dataclass(frozen=True, slots=True)
class Bar:
    """An amount of the days from `first` to `last`, both inside."""

    first: date
    last: date
    value: float


@dataclass(frozen=True, slots=True)
class Scale:
    """From nought to `highest`; `levels` are values and what is written beside them, from below."""

    highest: float
    levels: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartData:
    """What is shown from `start` to `end`, both included, each in order of time. shaded: first and last days
    of what is drawn as columns. by_stretch: the stretches are walked through, and not the dots."""

    start: date
    end: date
    scale: Scale
    dots: tuple[Dot, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    bars: tuple[Bar, ...] = ()
    shaded: tuple[tuple[date, date], ...] = ()
    by_stretch: bool = False

    @property
    def stops(self) -> tuple[tuple[date, float], ...]:
        """What the keyboard and the pointer go to: a day and a value each."""
        if self.bars:
            return tuple((_middle(bar.first, bar.last), bar.value) for bar in self.bars)
        if self.by_stretch:
            return tuple((each.middle, each.median) for each in self.stretches)
        return tuple((dot.day, dot.value) for dot in self.dots)


class Density(Enum):
    """How close the dots stand, which decides how they are drawn."""

    DOTS = "dots"
    COLUMNS = "columns"


Point = tuple[float, float]
Across = Callable[[date], float]
Down = Callable[[float], float]


@dataclass(frozen=True, slots=True)
class Level:
    """A value that is written beside the chart, and its height in the picture."""

    words: str
    y: float


@dataclass(frozen=True, slots=True)
class Column:
    """All dots of one pixel column, from the highest to the lowest."""

    x: int
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Box:
    """From left to right and, for a bar, from its top to the foot of the chart."""

    left: float
    right: float
    top: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The picture. `lines` and `bands` hold one piece for each unbroken run of stretches; `stops` has a place
    for each stop of the data."""

    left: float
    top: float
    right: float
    bottom: float
    density: Density
    levels: tuple[Level, ...]
    marks: tuple[Mark, ...]
    dots: tuple[Point, ...]
    columns: tuple[Column, ...]
    lines: tuple[tuple[Point, ...], ...]
    bands: tuple[tuple[Point, ...], ...]
    bars: tuple[Box, ...]
    shaded: tuple[Box, ...]
    stops: tuple[Point, ...]


def lay_out(
    data: ChartData,
    width: float,
    height: float,
    *,
    gutter: float = 40,
    head: float = 12,
    foot: float = 32,
    label: float = 90,
    row: float = 40,
) -> Layout:
    """Place everything in `width` by `height` pixels.

    gutter, head, foot: pixels kept free at the left (for numbers), above, and below (for dates).
    label, row: pixels that one date needs across, and one number needs down.
    """
    left, right = gutter, max(gutter + 1.0, width - 6)
    top, bottom = head, max(head + 1.0, height - foot)
    days = (data.end - data.start).days + 1
    wide = (right - left) / days

    def across(day: date) -> float:
        return left + wide * ((day - data.start).days + 0.5)

    def down(value: float) -> float:
        return bottom - (bottom - top) * value / data.scale.highest

    def box(first: date, last: date, value: float) -> Box:
        half = wide / 2
        return Box(max(left, across(first) - half), min(right, across(last) + half), down(value))

    dots = tuple((across(dot.day), down(dot.value)) for dot in data.dots)
    crowded = bool(dots) and (right - left) / len(dots) < CROWDED
    runs = tuple(_runs(data.stretches))
    edges = _Edges(across=across, down=down, half=wide / 2, left=left, right=right)
    return Layout(
        left=left,
        top=top,
        right=right,
        bottom=bottom,
        density=Density.COLUMNS if crowded else Density.DOTS,
        levels=_levels(data.scale, down, (bottom - top) / row),
        marks=marks(data.start, data.end, across, max(1, int((right - left) // label))),
        dots=dots,
        columns=_columns(dots) if crowded else (),
        lines=tuple(_line(run, edges, lambda each: each.median) for run in runs),
        bands=tuple(_band(run, edges) for run in runs),
        bars=tuple(box(bar.first, bar.last, bar.value) for bar in data.bars),
        shaded=tuple(box(first, last, data.scale.highest) for first, last in data.shaded),
        stops=tuple((min(right, max(left, across(day))), down(value)) for day, value in data.stops),
    )


def nearest(layout: Layout, x: float, reach: float) -> int | None:
    """The index of the stop closest to `x`, or None when none is within `reach` pixels."""
    near = min(enumerate(layout.stops), key=lambda one: abs(one[1][0] - x), default=None)
    return near[0] if near is not None and abs(near[1][0] - x) <= reach else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edges:
    across: Across
    down: Down
    half: float
    left: float
    right: float


def _middle(first: date, last: date) -> date:
    return first + timedelta(days=((last - first).days + 1) // 2)


def _runs(stretches: Iterable[Stretch]) -> Iterable[tuple[Stretch, ...]]:
    """Stretches that follow each other; one without entries is a gap and stays one."""
    run: list[Stretch] = []
    for each in stretches:
        if run and run[-1].last + timedelta(days=1) != each.first:
            yield tuple(run)
            run = []
        run.append(each)
    if run:
        yield tuple(run)


def _line(run: Sequence[Stretch], edges: _Edges, value: Callable[[Stretch], float]) -> tuple[Point, ...]:
    """From the beginning of the first to the end of the last, so that one stretch alone is a dash and not a
    speck."""

    def within(x: float) -> float:
        return min(edges.right, max(edges.left, x))

    first, last = run[0], run[-1]
    return (
        (within(edges.across(first.first) - edges.half), edges.down(value(first))),
        *((within(edges.across(each.middle)), edges.down(value(each))) for each in run),
        (within(edges.across(last.last) + edges.half), edges.down(value(last))),
    )


def _band(run: Sequence[Stretch], edges: _Edges) -> tuple[Point, ...]:
    high = _line(run, edges, lambda each: each.high)
    low = _line(run, edges, lambda each: each.low)
    return (*high, *reversed(low))


def _columns(dots: tuple[Point, ...]) -> tuple[Column, ...]:
    spans: dict[int, tuple[float, float]] = {}
    for across, y in dots:
        x = int(across)
        high, low = spans.get(x, (y, y))
        spans[x] = (min(high, y), max(low, y))
    return tuple(Column(x, high, low) for x, (high, low) in sorted(spans.items()))


def _levels(scale: Scale, down: Down, rows: float) -> tuple[Level, ...]:
    """As many as there is room for; always the lowest."""
    every = next((step for step in (1, 2, 5) if (len(scale.levels) - 1) // step < rows), len(scale.levels))
    return tuple(Level(words, down(value)) for value, words in scale.levels[::every])
