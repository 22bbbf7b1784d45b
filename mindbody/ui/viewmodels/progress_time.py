"""One thing over a stretch of time, from the numbers of a record to what a chart shows and says."""

from collections.abc import Sequence
from datetime import date, timedelta
from statistics import median
from typing import Final

from mindbody.insight.amounts import amounts_over
from mindbody.insight.charts import Series, Years
from mindbody.insight.flares import Flare
from mindbody.insight.spread import Grain, day_medians, spread_over
from mindbody.ui.viewmodels.progress_numbers import days_words, number, say
from mindbody.ui.viewmodels.progress_scales import ScaleWords, minutes_said, scale_of
from mindbody.ui.viewmodels.progress_state import (
    SPAN_DAYS,
    STEP,
    DayDot,
    Middle,
    Practised,
    Seen,
    Span,
    Topic,
)

_ENOUGH_WEEKS: Final = 6
"""Fewer weeks than this are not held against each other: a difference would mean too little."""

_AT_AN_END: Final = 4
"""Weeks that "at first" and "lately" mean; a month is one of four weeks."""

_ENOUGH_DAYS: Final = 5
"""Days with entries that are needed on each side of a comparison."""

_SAME: Final = 0.5
"""Medians closer than this are called the same."""

_LEAST_WEEKS: Final = 4
_MONTHS_FROM: Final = 400
"""Over more days than this a line week by week would be all edges: months are taken together."""


def window_of(years: Years, span: Span, last: date) -> tuple[date, date]:
    """The first and the last day that a span shows, kept within what there is: whole weeks up to today."""
    if span is Span.ALL:
        weeks = max(_LEAST_WEEKS, -(-((years.today - years.first).days + 1) // 7))
        return years.today - timedelta(days=7 * weeks - 1), years.today
    days = timedelta(days=SPAN_DAYS[span] - 1)
    return last - days, last


def moved(years: Years, span: Span, last: date, step: int) -> date:
    """The last day of the window `step` steps later, or earlier below nought: never past today, nor so far
    back that nothing more can come."""
    _, earliest = window_of(years, span, years.today)
    while STEP[span] and earliest - timedelta(days=SPAN_DAYS[span] - 1) > years.first:
        earliest -= STEP[span]
    return min(years.today, max(earliest, last + step * STEP[span]))


def see(years: Years, topic: Topic, span: Span, last: date) -> Seen:
    """What the chart of a topic shows, up to `last`."""
    first, last = window_of(years, span, last)
    grain = Grain.MONTH if (last - first).days > _MONTHS_FROM else Grain.WEEK
    flares = tuple(each for each in years.flares if each.first <= last and each.last >= first)
    shaded = tuple((max(first, each.first), min(last, each.last)) for each in flares)
    window = days_words(first, last)
    if topic is Topic.PRACTICE:
        practised = _practised(years, grain, first, last)
        scale = scale_of(topic, max((each.minutes for each in practised), default=0))
        return Seen(
            first=first,
            last=last,
            grain=grain,
            highest=scale.highest,
            levels=scale.levels,
            practised=practised,
            flares=shaded,
            by_stretch=True,
            window=window,
            sentence=practice_sentence(practised),
        )
    noted = [each for each in years.noted[Series(topic)] if first <= each.day <= last]
    middles = tuple(
        Middle(max(first, each.start), min(last, each.end), each.median, each.low, each.high, each.entries)
        for each in spread_over(noted, grain, years.today)
    )
    dots = tuple(DayDot(each.day, each.value) for each in day_medians(noted))
    scale = scale_of(topic, max((dot.value for dot in dots), default=0))
    return Seen(
        first=first,
        last=last,
        grain=grain,
        highest=scale.highest,
        levels=scale.levels,
        dots=dots,
        middles=middles if len(dots) > 1 else (),
        flares=shaded,
        by_stretch=span in (Span.YEAR, Span.ALL),
        window=window,
        sentence=middles_sentence(middles, len(dots), scale, grain),
        flare_words=flare_sentence(flares) if topic is Topic.PAIN else "",
    )


def anything_of(years: Years, topic: Topic) -> bool:
    """Whether anything was ever noted of a topic."""
    if topic is Topic.PRACTICE:
        return any(each.local_day <= years.today for each in years.practised)
    return any(each.day <= years.today for each in years.noted[Series(topic)])


def middles_sentence(middles: Sequence[Middle], days: int, scale: ScaleWords, grain: Grain) -> str:
    """What the wide line says, plainly: no praise, no blame, no cause."""
    if not days:
        return say("Nothing was noted in this time. A gap is a gap, and that is fine.")
    if days == 1:
        return say("One entry so far. A line needs a little time, and you need do nothing for it.")
    weeks = _AT_AN_END if grain is Grain.MONTH else 1
    end = max(1, _AT_AN_END // weeks)
    early, late = middles[:end], middles[-end:]
    enough = all(sum(each.entries for each in side) >= _ENOUGH_DAYS for side in (early, late))
    by_month = grain is Grain.MONTH
    if len(middles) * weeks < _ENOUGH_WEEKS or len(middles) <= end or not enough:
        said = (
            say("The middle of your months is {number}.")
            if by_month
            else say("The middle of your weeks is {number}.")
        )
        return said.format(number=scale.said(median(each.median for each in middles)))
    before, now = (median(each.median for each in side) for side in (early, late))
    if abs(before - now) < _SAME:
        said = (
            say("Lately the middle of your months is {late}, as it was at first.")
            if by_month
            else say("Lately the middle of your weeks is {late}, as it was at first.")
        )
    else:
        said = (
            say("At first the middle of your months was {early}. Lately it is {late}.")
            if by_month
            else say("At first the middle of your weeks was {early}. Lately it is {late}.")
        )
    return said.format(early=scale.said(before), late=scale.said(now))


def flare_sentence(flares: Sequence[Flare]) -> str:
    """How many flares there were, and how long; "" for none."""
    if not flares:
        return ""
    days = sorted(each.days for each in flares)
    if len(flares) == 1:
        return say("One flare, of {days} days.").format(days=days[0])
    if days[0] == days[-1]:
        return say("{count} flares, of {days} days each.").format(count=len(flares), days=days[0])
    return say("{count} flares, of {least} to {most} days.").format(
        count=len(flares), least=days[0], most=days[-1]
    )


def practice_sentence(practised: Sequence[Practised]) -> str:
    """How much was practised in all. None is a fact like any other."""
    days = sum(each.days for each in practised)
    if not days:
        return say("No practice in this time. Resting counts too.")
    said = (
        say("Practice on 1 day, {minutes} in all.")
        if days == 1
        else say("Practice on {days} days, {minutes} in all.")
    )
    told = said.format(days=number(days), minutes=minutes_said(sum(each.minutes for each in practised)))
    return f"{told} {say('Resting counts too.')}"


def _practised(years: Years, grain: Grain, first: date, last: date) -> tuple[Practised, ...]:
    within = [each for each in years.practised if first <= each.local_day <= last]
    found = []
    for each in amounts_over(within, grain, years.today):
        end = each.start + timedelta(days=6)
        if grain is Grain.MONTH:
            end = (each.start + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        found.append(
            Practised(max(first, each.start), min(last, end), each.days, each.sessions, each.minutes)
        )
    return tuple(found)
