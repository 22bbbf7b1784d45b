"""Measures over time, in words: the score, how far it is from the first one, and only official bands."""

from collections.abc import Iterable

from mindbody.content.measure import Change, Measure, ScoreRule
from mindbody.insight.measuring import MarkKind, MeasureCourse, ScoreCourse, ScorePoint
from mindbody.ui.viewmodels.progress_numbers import day_words, number, points, say
from mindbody.ui.viewmodels.progress_sheet import Block, Course, Line

SHOWN = ("peg", "gcps-r", "phq-4", "pgic")
"""The measures of this section, in order."""

HIGHEST_GRADE = 3
"""Of the graded chronic pain scale."""

_A_COURSE = 5
"""Sittings from which a chart is drawn."""

LISTED = 12
"""The latest sittings that are listed."""

_SCORE = {"peg": "mean", "gcps-r": "grade", "phq-4": "total", "pgic": "change"}
"""The score of each that is followed over time."""


def measure_blocks(courses: Iterable[MeasureCourse], *, asks: bool = True) -> tuple[Block, ...]:
    """The whole section: those that were answered at least once. asks: whether lessons ask any, which in some
    languages none does."""
    found = tuple(
        block for course in courses if (block := measure_block(course, _SCORE[course.measure.id])) is not None
    )
    return found or (_nothing_yet() if asks else _nothing_asked(),)


def measure_block(course: MeasureCourse, score: str) -> Block | None:
    """One measure; None where no sitting gave the score."""
    scores = course.courses[score]
    latest, first = scores.latest, scores.first
    if latest is None or first is None:
        return None
    measure = course.measure
    return Block(
        title=measure.title,
        figure=figure(measure, scores, latest),
        beside=_beside(measure, scores, first, latest),
        words=tuple(mark_words(measure, scores, latest)),
        course=_course(measure, scores),
        lines=tuple(_line(measure, scores, point) for point in reversed(scores.points[-LISTED:])),
        foot=_foot(measure, score),
    )


def figure(measure: Measure, scores: ScoreCourse, point: ScorePoint) -> str:
    """The score as it is shown: its number, or the words of the answer where it is one."""
    answers = {answer.value: answer.label for answer in measure.scale.answers}
    if _is_in_words(measure, scores) and round(point.value) in answers:
        return answers[round(point.value)]
    return number(point.value, scores.score.decimals)


def mark_words(measure: Measure, scores: ScoreCourse, point: ScorePoint) -> list[str]:
    """What the change since the first sitting comes to: in points and, apart from it, as a share. Nothing for
    a measure of which the literature names no such change."""
    if point.change is None or not scores.has_marks:
        return []
    found = []
    for change in measure.change:
        if change.score != scores.score.id or not change.source:
            continue
        if change.points is not None:
            found.append(_in_points(change.points, point))
        if change.share is not None and scores.points[0].value > 0:
            found.append(_as_share(change.share, point))
    return found


def _in_points(threshold: float, point: ScorePoint) -> str:
    change = point.change or 0.0
    if point.marked(MarkKind.POINTS) is None:
        return say("So far it moved by less than {threshold} since the first time.").format(
            threshold=points(threshold)
        )
    said = (
        say("{points} lower than the first time. Many people notice a change of {threshold} or more.")
        if change < 0
        else say("{points} higher than the first time. Many people notice a change of {threshold} or more.")
    )
    return said.format(points=points(abs(change)), threshold=points(threshold))


def _as_share(threshold: float, point: ScorePoint) -> str:
    mark = point.marked(MarkKind.SHARE)
    if mark is None:
        return say("As a share of the first number, it moved by less than {threshold} %.").format(
            threshold=number(threshold * 100, 0)
        )
    said = (
        say("As a share, that is {share} % lower. Many studies look for {threshold} % or more.")
        if mark.change < 0
        else say("As a share, that is {share} % higher. Many studies look for {threshold} % or more.")
    )
    return said.format(share=number(abs(mark.change) * 100, 0), threshold=number(threshold * 100, 0))


def _beside(measure: Measure, scores: ScoreCourse, first: ScorePoint, latest: ScorePoint) -> str:
    said = [part for part in (_of_scale(measure, scores), _band(latest)) if part]
    when = say("on {day}").format(day=day_words(latest.day))
    told = ", ".join((*said, when))
    if first is latest or _is_in_words(measure, scores):
        return told
    return say("{now}. The first time, on {day}, it was {first}.").format(
        now=told, day=day_words(first.day), first=figure(measure, scores, first)
    )


def _is_in_words(measure: Measure, scores: ScoreCourse) -> bool:
    """Whether the score is one answer, which looks back over all the time by itself."""
    return len(scores.score.items) == 1 and bool(measure.scale.answers)


def _of_scale(measure: Measure, scores: ScoreCourse) -> str:
    """What the highest number is; "" for a grade and for an answer in words."""
    score = scores.score
    if score.rule is ScoreRule.GCPS_R_GRADE or _is_in_words(measure, scores):
        return ""
    return say("of {most}").format(most=_most(measure, scores))


def _band(point: ScorePoint) -> str:
    return "" if point.band is None else point.band.label


def _line(measure: Measure, scores: ScoreCourse, point: ScorePoint) -> Line:
    told = figure(measure, scores, point)
    if point.band is not None:
        told = f"{told}: {point.band.label}"
    return Line(name=day_words(point.day), told=told, note="; ".join(_short_marks(point)))


def _course(measure: Measure, scores: ScoreCourse) -> Course | None:
    """The chart of a score in numbers; None from few sittings, and for an answer in words."""
    if len(scores.points) < _A_COURSE or _is_in_words(measure, scores):
        return None
    most = _most(measure, scores)
    return Course(
        name=say("{title}, over time").format(title=measure.title),
        points=tuple((point.day, point.value) for point in scores.points),
        words=tuple(
            ": ".join(
                part for part in (day_words(point.day), figure(measure, scores, point), _band(point)) if part
            )
            for point in scores.points
        ),
        highest=most,
        levels=tuple((float(value), number(value)) for value in range(most + 1)),
    )


def _most(measure: Measure, scores: ScoreCourse) -> int:
    """The highest number that the score can be."""
    score = scores.score
    if score.rule is ScoreRule.GCPS_R_GRADE:
        return HIGHEST_GRADE
    return measure.scale.max * (len(score.items) if score.rule is ScoreRule.SUM else 1)


def _short_marks(point: ScorePoint) -> list[str]:
    """The marks of one sitting, in a few words."""
    found = []
    for mark in point.marks:
        lower = mark.change < 0
        if mark.kind is MarkKind.POINTS:
            said = say("{points} lower") if lower else say("{points} higher")
            found.append(said.format(points=points(abs(mark.change))))
        else:
            said = say("{share} % lower") if lower else say("{share} % higher")
            found.append(said.format(share=number(abs(mark.change) * 100, 0)))
    return found


def _foot(measure: Measure, score: str) -> tuple[str, ...]:
    found = []
    if measure.bands:
        found.append(say("A screening answer, not a diagnosis."))
    found.extend(_source(change) for change in measure.change if change.score == score and change.source)
    return tuple(found)


def _source(change: Change) -> str:
    what = points(change.points) if change.points is not None else f"{number((change.share or 0) * 100, 0)} %"
    return f"{what}: {change.source}."


def _nothing_asked() -> Block:
    return Block(
        title=say("No question sheets in this language yet"),
        picture="house-by-a-lake",
        words=(
            say("A sheet counts only in words that were tested with people. Here there are none so far."),
            say("What you note of pain, sleep and mood is shown under “Over time”."),
        ),
    )


def _nothing_yet() -> Block:
    return Block(
        title=say("No answers yet"),
        picture="house-by-a-lake",
        words=(
            say(
                "Now and then a lesson asks a few questions about pain, life and mood. "
                "The answers stand here."
            ),
            say("You can pass on any of them. Nothing is owed."),
        ),
    )
