"""Measures over time, with honest marks of change.

A mark says that a score moved, since the first sitting, by as much as the literature calls a change that many
people notice: by so many points, and, apart from it, by such a share of the start. Marks are set for better
and for worse alike, and only where the measure's file names the change with its source.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mindbody.content.measure import Band, Change, Measure, Score
from mindbody.insight.scores import band_of, scores
from mindbody.insight.sittings import Sitting, sittings_of
from mindbody.record.rows import MeasureAnswerRow

_EXACT = 9
"""Decimals at which a mean of whole numbers is told from its neighbour: 5.67 less 4.67 is one point."""


class MarkKind(StrEnum):
    """What a change is measured in."""

    POINTS = "points"
    SHARE = "share"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """`change` is the score less the first one, in points, or as a share of the first one: below nought, it
    went down. `threshold` is what the literature asks for; `source` says which."""

    kind: MarkKind
    change: float
    threshold: float
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorePoint:
    """A score of one sitting. `change` is the score less the first one, None for the first itself. `band` is
    an official one."""

    at: datetime
    day: date
    sitting: str
    value: float
    band: Band | None
    change: float | None
    marks: tuple[Mark, ...] = ()

    def marked(self, kind: MarkKind) -> Mark | None:
        return next((mark for mark in self.marks if mark.kind is kind), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreCourse:
    """One score over time, oldest first. `has_marks`: its measure names a change that many people notice."""

    score: Score
    points: tuple[ScorePoint, ...]
    has_marks: bool

    @property
    def first(self) -> ScorePoint | None:
        return self.points[0] if self.points else None

    @property
    def latest(self) -> ScorePoint | None:
        return self.points[-1] if self.points else None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureCourse:
    """A measure over time: every sitting, and each of its scores. A sitting with an item passed over gives no
    score that needs the item."""

    measure: Measure
    sittings: tuple[Sitting, ...]
    courses: Mapping[str, ScoreCourse]


def measure_course(measure: Measure, rows: Iterable[MeasureAnswerRow], today: date) -> MeasureCourse:
    """The course of one measure, out of the answers to all of them. Sittings after `today` are passed
    over."""
    sittings = tuple(each for each in sittings_of(rows, measure) if each.local_day <= today)
    found = [(each, _scores(measure, each)) for each in sittings]
    courses = {score.id: _course(measure, score, found) for score in measure.scores}
    return MeasureCourse(measure=measure, sittings=sittings, courses=courses)


def marks_of(changes: Iterable[Change], first: float, now: float) -> tuple[Mark, ...]:
    """The marks that a score has earned by moving from `first` to `now`. A share needs a start above
    nought."""
    moved = round(now - first, _EXACT)
    found: list[Mark] = []
    for each in changes:
        if not each.source:
            continue
        if each.points is not None and abs(moved) >= each.points:
            found.append(Mark(kind=MarkKind.POINTS, change=moved, threshold=each.points, source=each.source))
        if each.share is not None and first > 0 and abs(share := round(moved / first, _EXACT)) >= each.share:
            found.append(Mark(kind=MarkKind.SHARE, change=share, threshold=each.share, source=each.source))
    return tuple(found)


def _scores(measure: Measure, sitting: Sitting) -> dict[str, float | None]:
    """The scores of a sitting; none where an answer lies outside its scale, as a record of another hand may
    hold it."""
    try:
        return scores(measure, sitting.answers)
    except ValueError:
        return dict.fromkeys((score.id for score in measure.scores), None)


def _course(
    measure: Measure, score: Score, found: Iterable[tuple[Sitting, Mapping[str, float | None]]]
) -> ScoreCourse:
    changes = [each for each in measure.change if each.score == score.id and each.source]
    points: list[ScorePoint] = []
    for sitting, of_all in found:
        value = of_all[score.id]
        if value is None:
            continue
        first = points[0].value if points else None
        points.append(
            ScorePoint(
                at=sitting.at,
                day=sitting.local_day,
                sitting=sitting.id,
                value=value,
                band=band_of(measure, score.id, value),
                change=None if first is None else round(value - first, _EXACT),
                marks=() if first is None else marks_of(changes, first, value),
            )
        )
    return ScoreCourse(score=score, points=tuple(points), has_marks=bool(changes))
