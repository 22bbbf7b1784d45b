"""What Today says beside the lesson: a greeting, the week, a day of a flare."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from mindbody.toolkit.told_flare import FlareDay


def say(text: str) -> str:
    """`text` in the person's language."""
    return QCoreApplication.translate("TodayViewModel", text)


def greeting(hour: int, name: str) -> str:
    """Good morning, by the hour on the wall and by name; no wish in the small hours."""
    if 4 <= hour < 12:
        plain, named = say("Good morning."), say("Good morning, {name}.")
    elif 12 <= hour < 18:
        plain, named = say("Good afternoon."), say("Good afternoon, {name}.")
    elif 18 <= hour < 23:
        plain, named = say("Good evening."), say("Good evening, {name}.")
    else:
        plain, named = say("Hello."), say("Hello, {name}.")
    return named.format(name=name) if name else plain


def week_words(practices: int | None) -> str:
    """How many practices there were in seven days, without a goal to reach; "" when nobody can tell."""
    if practices is None:
        return ""
    if practices <= 0:
        return say("Any day is a good day to begin. Resting counts too.")
    if practices == 1:
        return say("One practice this week. Resting counts too.")
    words = (
        say("Two"),
        say("Three"),
        say("Four"),
        say("Five"),
        say("Six"),
        say("Seven"),
        say("Eight"),
        say("Nine"),
        say("Ten"),
    )
    many = words[practices - 2] if practices - 2 < len(words) else str(practices)
    return say("{n} practices this week. Resting counts too.").format(n=many)


def flare_words(flare: "FlareDay") -> str:
    """One kind line about a day on which plans are smaller."""
    words = {
        1: say("A flare, day one. Plans are about {percent} % today, and less is fine."),
        2: say("A flare, day two. Plans are about {percent} % today, and less is fine."),
        3: say("A flare, day three. Plans are about {percent} % today, and less is fine."),
    }[flare.stage]
    return words.format(percent=flare.percent).replace(" %", "\u00a0%")
