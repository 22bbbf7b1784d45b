"""Doing what matters, in words: the goal, the values, what was planned, and that smaller versions count."""

from collections.abc import Iterable, Mapping

from mindbody.insight.matters import DoneWeek, GoalCourse, LivedValues, Mattering
from mindbody.ui.viewmodels.progress_numbers import day_words, days_words, number, say
from mindbody.ui.viewmodels.progress_sheet import Block, Line, Share

WEEKS = 12
"""The latest weeks that are listed."""

STOOD = 8
"""The latest entries of a goal that are listed."""


def matters_blocks(matters: Mattering, domains: Mapping[str, str]) -> tuple[Block, ...]:
    """The whole section. domains: what the parts of life are called, by id."""
    found = []
    if matters.goal is not None:
        found.append(goal_block(matters.goal))
    if matters.values:
        found.append(values_block(matters.values, domains))
    if matters.home:
        found.append(home_block(matters.home))
    if matters.pacing:
        found.append(pacing_block(matters.pacing))
    return tuple(found) or (_nothing_yet(),)


def goal_block(goal: GoalCourse) -> Block:
    """The goal in the person's own words, and where they stood."""
    words = []
    if goal.target is not None:
        words.append(say("The aim: {amount}.").format(amount=_amount(goal.target, goal.unit)))
    if goal.by is not None:
        words.append(say("By {day}, or when it fits.").format(day=day_words(goal.by)))
    stood = goal.stood[-STOOD:]
    if stood:
        words.append(say("Where you stood:"))
    lines = tuple(Line(name=day_words(day), told=_amount(value, goal.unit)) for day, value in reversed(stood))
    # Escaped, for two stars would set the person's own words bold.
    return Block(title=say("My goal"), words=(f"“{goal.goal.replace('**', '')}”", *words), lines=lines)


def values_block(values: tuple[LivedValues, ...], domains: Mapping[str, str]) -> Block:
    """What matters, and how much of it was in the week: as last told, beside the time before."""
    latest = values[-1]
    before = values[-2] if len(values) > 1 else None
    lines = tuple(
        Line(
            name=domains.get(domain, domain),
            told=_lived(latest, domain),
            note=_before(before, domain),
        )
        for domain in {**latest.importance, **latest.lived}
    )
    told = say("As you told on {day}. Both numbers go from 0 to 10.").format(day=day_words(latest.day))
    return Block(title=say("What matters to me"), words=(told,), lines=lines)


def home_block(weeks: Iterable[DoneWeek]) -> Block:
    """How planned practice at home went, week by week, newest first."""
    lines = tuple(
        Line(name=days_words(week.start, week.end), told=done_words(week), picture=_share(week))
        for week in _latest(weeks)
    )
    return Block(title=say("Practice at home"), lines=lines, foot=(_smaller_counts(),))


def pacing_block(weeks: Iterable[DoneWeek]) -> Block:
    """Each week's plan against what was done, newest first."""
    lines = tuple(
        Line(
            name=days_words(week.start, week.end),
            told=done_words(week),
            note=quota_words(week),
            picture=_share(week),
        )
        for week in _latest(weeks)
    )
    return Block(title=say("Pacing"), lines=lines, foot=(_smaller_counts(),))


def done_words(week: DoneWeek) -> str:
    """ "3 of 4 days, 1 of them in a smaller version"; a week without any is told kindly."""
    if not week.done:
        return say("not this time, and that is fine")
    said = say("{done} of {all} days") if week.of != 1 else say("{done} of 1 day")
    told = said.format(done=week.done, all=week.of)
    if not week.smaller:
        return told
    if week.smaller == week.done:
        return say("{told}, in a smaller version").format(told=told)
    return say("{told}, {smaller} of them in a smaller version").format(told=told, smaller=week.smaller)


def quota_words(week: DoneWeek) -> str:
    """ "planned 30, done 16"; "" where no amounts were told."""
    if week.planned is None or week.amount is None:
        return ""
    return say("planned {planned}, done {done}").format(
        planned=number(week.planned), done=number(week.amount)
    )


def _share(week: DoneWeek) -> Share:
    return Share(full=week.full, smaller=week.smaller, of=week.of)


def _latest(weeks: Iterable[DoneWeek]) -> list[DoneWeek]:
    return list(weeks)[-WEEKS:][::-1]


def _smaller_counts() -> str:
    return say("A smaller version is done: it is what the day allowed.")


def _amount(value: float, unit: str) -> str:
    return f"{number(value)} {unit}".rstrip()


def _lived(told: LivedValues, domain: str) -> str:
    matters, lived = told.importance.get(domain), told.lived.get(domain)
    if lived is None:
        return say("matters {matters}").format(matters=matters)
    if matters is None:
        return say("lived {lived}").format(lived=lived)
    return say("matters {matters}, lived {lived}").format(matters=matters, lived=lived)


def _before(told: LivedValues | None, domain: str) -> str:
    if told is None or domain not in told.lived:
        return ""
    return say("lived {lived} on {day}").format(lived=told.lived[domain], day=day_words(told.day))


def _nothing_yet() -> Block:
    return Block(
        title=say("Nothing to show yet"),
        picture="three-trees-by-a-path",
        words=(
            say("Your goal, what matters to you, and how your plans went will stand here."),
            say("They come from the lessons, when you get to them. Nothing is owed."),
        ),
    )
