"""The words of the three-day shape."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from mindbody.toolkit.flare_sheet import PlannedDay
    from mindbody.toolkit.told_flare import FlareDay

_USUAL = (50, 70, 90)


def say(text: str) -> str:
    """`text` in the person's language."""
    return QCoreApplication.translate("flare", text)


def unparted(words: str) -> str:
    """A number and its percent sign never stand in two lines."""
    return words.replace(" %", "\u00a0%")


def told_line(day: "FlareDay") -> str:
    """What this day is."""
    words = {
        1: say("This is day one. Your plans are about {percent} % today."),
        2: say("This is day two. Your plans are about {percent} % today."),
        3: say("This is day three. Your plans are about {percent} % today."),
    }[day.stage]
    if day.again:
        words = f"{words} {say('Tomorrow stays the same.')}"
    return unparted(words.format(percent=day.percent))


def offer_line(days: "tuple[PlannedDay, ...]") -> str:
    """What the three days would be."""
    one, two, three = (each.percent for each in days) if days else _USUAL
    words = say(
        "Today about {one} %, tomorrow {two} %, then {three} %. Sessions, movement and pacing become "
        "smaller, and come back by themselves."
    )
    return unparted(words.format(one=one, two=two, three=three))


def day_lines(days: "Iterable[PlannedDay]") -> tuple[str, ...]:
    """The days as the person shaped them, a line each."""
    return tuple(_day_line(day) for day in days)


def _day_line(day: "PlannedDay") -> str:
    words = [say("Day {n}: about {percent} % of my plan.").format(n=day.stage, percent=day.percent)]
    if day.keep:
        words.append(say("I keep: {what}.").format(what=day.keep.rstrip(".")))
    if day.drop:
        words.append(say("Can wait: {what}.").format(what=day.drop.rstrip(".")))
    return unparted(" ".join(words))
