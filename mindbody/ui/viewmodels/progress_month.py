"""A calm calendar: what a day held, and nothing about the days that held nothing."""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from mindbody.insight.charts import CalendarDay, Years, calendar
from mindbody.ui.viewmodels.dates import month_words
from mindbody.ui.viewmodels.progress_numbers import day_words, number, say
from mindbody.ui.viewmodels.progress_scales import minutes_said
from mindbody.ui.viewmodels.progress_state import Month, MonthDay

_WEEK = 7


def month_of(years: Years, first: date) -> Month:
    """The month that begins on `first`. Its weeks begin as they do where the person lives."""
    locale = QLocale()
    last = first.replace(day=monthrange(first.year, first.month)[1])
    begins = locale.firstDayOfWeek().value
    lived = {each.day: each for each in calendar(years, first, last)}
    days = (first + timedelta(days=step) for step in range(last.day))
    heads = ((begins - 1 + step) % _WEEK + 1 for step in range(_WEEK))
    return Month(
        title=month_words(first),
        heads=tuple(locale.standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in heads),
        lead=(first.isoweekday() - begins) % _WEEK,
        days=tuple(_day(day, lived.get(day)) for day in days),
        sentence=_sentence(list(lived.values())),
        earlier=first > years.first.replace(day=1),
        later=last < years.today,
    )


def other_month(first: date, step: int) -> date:
    """The first day of the month `step` (-1 or 1) away."""
    return (first + timedelta(days=32 if step > 0 else -1)).replace(day=1)


def _day(day: date, lived: CalendarDay | None) -> MonthDay:
    if lived is None:
        return MonthDay(day=day, pain="", practised=False, in_flare=False, lived=False, words=day_words(day))
    told = []
    if lived.pain is not None:
        told.append(say("pain {pain}").format(pain=number(lived.pain)))
    if lived.sessions:
        told.append(say("{minutes} of practice").format(minutes=minutes_said(lived.minutes)))
    if lived.in_flare:
        told.append(say("in a flare"))
    return MonthDay(
        day=day,
        pain="" if lived.pain is None else number(lived.pain),
        practised=lived.sessions > 0,
        in_flare=lived.in_flare,
        lived=True,
        words=f"{day_words(day)}: {', '.join(told)}" if told else day_words(day),
    )


def _sentence(lived: list[CalendarDay]) -> str:
    noted = sum(each.pain is not None for each in lived)
    practised = sum(each.sessions > 0 for each in lived)
    if not noted and not practised:
        return say("Nothing was noted in this month. That is fine.")
    return say("Pain was noted on {noted}, and there was practice on {practised}.").format(
        noted=_days(noted), practised=_days(practised)
    )


def _days(count: int) -> str:
    return say("1 day") if count == 1 else say("{days} days").format(days=count)
