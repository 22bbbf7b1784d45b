"""The week as a kind half-page: what was done, what changed, and one thing to try."""

from collections.abc import Callable

from mindbody.insight.charts import Series
from mindbody.insight.helps import Verdict
from mindbody.insight.measuring import ScorePoint
from mindbody.insight.uses import What
from mindbody.insight.week import Shift, WeekFacts
from mindbody.ui.viewmodels.progress_helps import suggestion_words
from mindbody.ui.viewmodels.progress_matters import done_words, quota_words
from mindbody.ui.viewmodels.progress_numbers import days_words, number, points, say
from mindbody.ui.viewmodels.progress_sheet import Block

_STEPS = (Series.MOOD, Series.ENERGY)
"""What goes in steps: told in words alone, for the numbers are only an order."""


def week_blocks(
    week: WeekFacts, title_of: Callable[[What], str], lesson_title: Callable[[str], str]
) -> tuple[Block, ...]:
    """The whole half-page."""
    return (
        Block(title=days_words(week.first, week.last), words=tuple(_did(week, lesson_title))),
        Block(title=say("What changed"), words=tuple(_changed(week))),
        Block(
            title=say("One thing you could try"),
            words=(*suggestion_words(week.suggestion, title_of), say("Or nothing at all. That is fine too.")),
        ),
    )


def _did(week: WeekFacts, lesson_title: Callable[[str], str]) -> list[str]:
    said = [practised_words(week)]
    if week.lessons_met:
        said.append(say("You met {lessons}.").format(lessons=_titles(week.lessons_met, lesson_title)))
    if week.lessons_done:
        said.append(
            say("You came through {lessons}.").format(lessons=_titles(week.lessons_done, lesson_title))
        )
    if week.home is not None:
        said.append(say("Practice at home: {told}.").format(told=done_words(week.home)))
    if week.paced is not None:
        told = [part for part in (done_words(week.paced), quota_words(week.paced)) if part]
        said.append(say("Pacing: {told}.").format(told="; ".join(told)))
    if week.flare is not None:
        said.append(say("There was a flare. You are here, and that counts."))
    return said


def practised_words(week: WeekFacts) -> str:
    """How much was practised; none is a fact like any other."""
    if not week.practices:
        return say("A week without practice. Resting counts too.")
    practices = say("one practice") if week.practices == 1 else say("{n} practices").format(n=week.practices)
    days = say("one day") if week.practice_days == 1 else say("{n} days").format(n=week.practice_days)
    minutes = round(week.minutes)
    spent = say("one minute") if minutes == 1 else say("{n} minutes").format(n=minutes)
    return say("You made room for {practices} on {days}, {minutes} in all.").format(
        practices=practices, days=days, minutes=spent
    )


def _changed(week: WeekFacts) -> list[str]:
    said = [shift_words(shift) for shift in week.shifts]
    if week.peg is not None:
        said.append(_peg(week.peg))
    if not said:
        return [say("There are too few days yet to hold this week against others. That is all right.")]
    if week.shifts:
        said.append(say("Held against the four weeks before, for you, so far."))
    return said


def shift_words(shift: Shift) -> str:
    """This week against the four before."""
    name = {
        Series.PAIN: say("Pain"),
        Series.SLEEP: say("Sleep"),
        Series.ENERGY: say("Energy"),
        Series.MOOD: say("Mood"),
    }[shift.series]
    if shift.verdict is Verdict.NOT_CLEAR:
        return say("{name}: not clear yet.").format(name=name)
    lower = shift.verdict is Verdict.LOWER
    if shift.series in _STEPS:
        said = say("{name}: lower than before.") if lower else say("{name}: higher than before.")
        return said.format(name=name)
    if shift.series is Series.SLEEP:
        said = say("Sleep: {now} hours in the middle, {before} before.")
    else:
        said = say("{name}: {now} in the middle, {before} before.")
    return said.format(name=name, now=number(shift.now), before=number(shift.before))


def _peg(peg: ScorePoint) -> str:
    if peg.change is None:
        return say("Pain and daily life (PEG): {now}.").format(now=number(peg.value))
    if peg.change == 0:
        return say("Pain and daily life (PEG): {now}, as it was the first time.").format(
            now=number(peg.value)
        )
    said = (
        say("Pain and daily life (PEG): {now}, {points} lower than the first time.")
        if peg.change < 0
        else say("Pain and daily life (PEG): {now}, {points} higher than the first time.")
    )
    return said.format(now=number(peg.value), points=points(abs(peg.change)))


def _titles(lessons: tuple[str, ...], lesson_title: Callable[[str], str]) -> str:
    return ", ".join(f"“{lesson_title(lesson)}”" for lesson in lessons)
