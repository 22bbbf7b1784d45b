"""The page for a clinician: what was chosen of the facts, in words a busy reader takes in at a glance."""

from collections.abc import Callable, Mapping, Set
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mindbody.insight.clinician import ClinicianFacts, Part, Tried
from mindbody.insight.helps import Seems, Verdict
from mindbody.insight.measuring import MarkKind, ScoreCourse
from mindbody.insight.spread import Spread
from mindbody.insight.uses import What
from mindbody.paper.page import Grid, Page, Section, Spark

_MOST_POINTS: Final = 60
"""Of a small line; more could not be told apart on paper."""

_MOST_LINES: Final = 5
"""A longer list runs on, to keep to one sheet."""


def clinician_page(
    facts: ClinicianFacts,
    shared: Set[Part],
    *,
    name: str,
    title_of: Callable[[What], str],
    locale: QLocale,
    right_to_left: bool = False,
) -> Page:
    """The page. shared: the parts that were ticked; those with nothing to say are left out. name: as the
    person wants to be called, "" for none. title_of: the words for a practice, time or position."""
    words = _Words(facts, title_of, locale)
    made = words.day(facts.last)
    written = (
        _tr("{first} to {last}. A sample made by MindBody: this person does not exist.")
        if facts.sample
        else _tr("{first} to {last}. Written by the person themselves with MindBody, on {made}.")
    )
    return Page(
        title=_tr("For my visit: {name}").format(name=name) if name else _tr("For my visit"),
        under=written.format(first=words.day(facts.first), last=made, made=made),
        sections=tuple(
            section
            for part in Part
            if part in shared and facts.has(part)
            for section in (words.section(part),)
        ),
        foot=_tr(
            "These are a person's own answers, not a diagnosis. What was seen before and after a practice "
            "does not prove a cause. MindBody is a self-help program for people with chronic pain; it has "
            "not been studied."
        ),
        language=locale.bcp47Name(),
        right_to_left=right_to_left,
    )


class _Words:
    def __init__(self, facts: ClinicianFacts, title_of: Callable[[What], str], locale: QLocale) -> None:
        self._facts = facts
        self._title_of = title_of
        self._locale = locale
        self._parts: Mapping[Part, Callable[[], Section]] = {
            Part.POINTS: self._points,
            Part.IMPACT: self._impact,
            Part.PEG: self._peg,
            Part.PAIN: self._pain,
            Part.GOAL: self._goal,
            Part.TRIED: self._tried,
            Part.SLEEP: self._sleep,
            Part.MOOD: self._mood,
            Part.MEDICINES: self._medicines,
            Part.QUESTIONS: lambda: Section(title=_tr("My questions"), points=self._facts.questions),
        }

    def section(self, part: Part) -> Section:
        return self._parts[part]()

    def day(self, day: date) -> str:
        # The month as a word: figures alone are read one way here and another there.
        return self._locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")

    def _number(self, value: float, decimals: int = 1) -> str:
        return self._locale.toString(float(value), "f", decimals)

    def _points(self) -> Section:
        example = self._facts.example
        told = (_tr("What pain stops me from doing: {example}").format(example=example),) if example else ()
        return Section(title=_tr("What matters most today"), words=told, points=self._facts.points)

    def _impact(self) -> Section:
        course = self._facts.grade
        assert course is not None  # noqa: S101  `has` was asked
        grades = (
            _tr("no chronic pain"),
            _tr("mild chronic pain"),
            _tr("bothersome chronic pain"),
            _tr("high-impact chronic pain"),
        )
        latest = course.points[-1]
        told = _tr("Grade {grade} of 3: {words}, on {day}.").format(
            grade=round(latest.value), words=grades[round(latest.value)], day=self.day(latest.day)
        )
        if len(course.points) > 1:
            first = course.points[0]
            told += " " + _tr("Grade {grade} on {day}.").format(
                grade=round(first.value), day=self.day(first.day)
            )
        return Section(title=_tr("How much pain limits life (GCPS-R)"), words=(told,))

    def _peg(self) -> Section:
        course = self._facts.peg
        assert course is not None  # noqa: S101  `has` was asked
        words = self._course(course, _tr("Average {value} of 10 on {day}."))
        return Section(
            title=_tr("Pain, enjoyment and activity (PEG, 0 to 10)"),
            words=(words,),
            spark=self._spark([point.value for point in course.points], words, course),
        )

    def _course(self, course: ScoreCourse, told: str) -> str:
        latest, first = course.points[-1], course.points[0]
        decimals = course.score.decimals
        words = told.format(value=self._number(latest.value, decimals), day=self.day(latest.day))
        if latest.change is None:
            return words
        words += " " + _tr("At first {value} on {day}: {change} points.").format(
            value=self._number(first.value, decimals),
            day=self.day(first.day),
            change=_signed(self._number(latest.change, decimals), latest.change),
        )
        if course.has_marks:
            points = latest.marked(MarkKind.POINTS) is not None
            share = latest.marked(MarkKind.SHARE) is not None
            words += " " + _tr("Changed by 1.0 point or more: {points}. By 30 % or more: {share}.").format(
                points=_yes(points), share=_yes(share)
            )
        return words

    def _spark(self, values: list[float], words: str, course: ScoreCourse) -> Spark | None:
        if len(values) < 2:
            return None
        step = max(1, -(-len(values) // _MOST_POINTS))
        shown = values[::-1][::step][::-1]
        return Spark(
            values=tuple(shown),
            low=0.0,
            high=10.0,
            words=words,
            first=self.day(course.points[0].day),
            last=self.day(course.points[-1].day),
        )

    def _pain(self) -> Section:
        spreads = self._facts.pain
        latest = spreads[-1]
        words = _tr("Lately in the middle {median}; most days between {low} and {high}.").format(
            median=self._number(latest.median), low=self._number(latest.low), high=self._number(latest.high)
        )
        told = [words]
        if self._facts.flares:
            count = self._facts.flares
            many = _tr("{count} flares in the last twelve weeks.").format(count=count)
            told.append(_tr("One flare in the last twelve weeks.") if count == 1 else many)
        spark = None
        if len(spreads) > 1:
            spark = Spark(
                values=_with_gaps(spreads),
                low=0.0,
                high=10.0,
                words=words,
                first=self.day(spreads[0].start),
                last=self.day(spreads[-1].end),
            )
        return Section(title=_tr("Pain over time (0 to 10)"), words=tuple(told), spark=spark)

    def _goal(self) -> Section:
        goal = self._facts.goal
        assert goal is not None  # noqa: S101  `has` was asked
        words = [goal.goal]
        if goal.stood:
            now = _tr("Now: {value} {unit}.").format(
                value=self._locale.toString(goal.stood[-1].value, "g", 6), unit=goal.unit
            )
            if len(goal.stood) > 1:
                now += " " + _tr("At first: {value}.").format(
                    value=self._locale.toString(goal.stood[0].value, "g", 6)
                )
            if goal.target is not None:
                now += " " + _tr("Aim: {value}.").format(value=self._locale.toString(goal.target, "g", 6))
            words.append(now)
        return Section(title=_tr("What I am working toward"), words=tuple(words))

    def _tried(self) -> Section:
        facts = self._facts
        words = []
        if facts.practised:
            told = _tr("Practised with the program on {count} of the last 28 days.")
            words.append(told.format(count=facts.practised))
        rows = (*map(self._own, facts.tried), *map(self._seen, facts.seems))
        grid = Grid(columns=(_tr("What"), _tr("How it went")), rows=rows) if rows else None
        return Section(title=_tr("What I tried, and how it went"), words=tuple(words), grid=grid)

    @staticmethod
    def _own(tried: Tried) -> tuple[str, str]:
        said = {
            -2: _tr("made it a lot worse"),
            -1: _tr("made it a bit worse"),
            0: _tr("made no difference"),
            1: _tr("helped a bit"),
            2: _tr("helped a lot"),
        }
        return tried.what, said.get(tried.helped, "–") if tried.helped is not None else "–"

    def _seen(self, seems: Seems) -> tuple[str, str]:
        if seems.verdict is Verdict.NOT_CLEAR:
            told = _tr("not clear yet ({count} times)").format(count=seems.count)
        else:
            told = _tr("pain usually {change} points right after ({count} times)").format(
                change=_signed(self._number(seems.median), seems.median), count=seems.count
            )
        return self._title_of(seems.what), told

    def _sleep(self) -> Section:
        sums = self._facts.sleep
        assert sums is not None  # noqa: S101  `has` was asked
        hours, minutes = divmod(sums.asleep, 60)
        words = _tr(
            "{hours} h {minutes} min asleep a night, {share} % of the time in bed "
            "({nights} nights of the last 14)."
        ).format(hours=hours, minutes=minutes, share=sums.share, nights=sums.nights)
        return Section(title=_tr("Sleep, by my diary"), words=(words,))

    def _medicines(self) -> Section:
        title, told = _tr("Medicines, as I take them"), self._facts.medicines
        if len(told) > _MOST_LINES:
            return Section(title=title, words=("; ".join(told),))
        return Section(title=title, points=told)

    def _mood(self) -> Section:
        course = self._facts.mood
        assert course is not None  # noqa: S101  `has` was asked
        words = self._course(course, _tr("Sum {value} of 12 on {day}."))
        return Section(
            title=_tr("Worry and mood (PHQ-4)"),
            words=(f"{words} {_tr('A screening answer, not a diagnosis.')}",),
        )


def _with_gaps(spreads: tuple[Spread, ...]) -> tuple[float | None, ...]:
    """The medians in equal steps of time, with nothing where nothing was noted."""
    values: list[float | None] = []
    before: Spread | None = None
    for each in spreads:
        if before is not None:
            missing = round((each.start - before.start).days / max(1, before.days)) - 1
            values.extend([None] * max(0, missing))
        values.append(each.median)
        before = each
    return tuple(values)


def _signed(words: str, value: float) -> str:
    return f"+{words}" if value > 0 else words.replace("-", "−")


def _yes(is_so: bool) -> str:
    return _tr("yes") if is_so else _tr("no")


def _tr(text: str) -> str:
    return QCoreApplication.translate("paper", text)
