"""The words about groups, their members and their meetings."""

from datetime import date

from mindbody.clinic.weeks import Dose
from mindbody.record.clinic.rows import BlockHeld
from mindbody.ui.viewmodels.clinic.desk import say
from mindbody.ui.viewmodels.days import day_words

_MINUTE = 60


def people_words(count: int) -> str:
    if count == 0:
        return say("nobody in it yet")
    return say("1 person") if count == 1 else say("{n} people").format(n=count)


def met(times: int, of: int) -> str:
    """How many of the meetings a group has had."""
    return say("{n} of {of} meetings").format(n=times, of=of)


def came_to_an_end(day: date, today: date) -> str:
    return say("ended {day}").format(day=day_words(day, today))


def began(day: date, today: date) -> str:
    return say("began {day}").format(day=day_words(day, today))


def dose_words(dose: Dose) -> str:
    """Meetings had, of those there are."""
    return say("{had} of {of}").format(had=dose.had, of=dose.of)


def came_words(here: int, of: int) -> str:
    return say("{here} of {of} came").format(here=here, of=of)


def kept_words(months: int) -> str:
    """How long the rows of a group stay after its end."""
    if months == 0:
        return say("until its last day")
    return say("1 month after its end") if months == 1 else say("{n} months after its end").format(n=months)


def took(seconds: int) -> str:
    """Minutes, to the half."""
    halves = round(seconds / _MINUTE * 2) / 2
    return say("{n} min").format(n=f"{halves:g}")


def against_plan(row: BlockHeld) -> str:
    """How a block stands against what it was given."""
    if row.skipped:
        return say("left out")
    over = round((row.seconds - row.planned) / _MINUTE)
    if over == 0:
        return say("as planned")
    words = say("{n} min longer") if over > 0 else say("{n} min shorter")
    return words.format(n=abs(over))
