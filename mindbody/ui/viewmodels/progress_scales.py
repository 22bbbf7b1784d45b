"""The scale of each thing that is looked at over time, and how a value of it is said."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mindbody.ui.viewmodels.progress_numbers import number, say
from mindbody.ui.viewmodels.progress_state import Topic

_LEAST_HOURS = 10
_LEAST_MINUTES = 20
_STEPS = (5, 10, 20, 30, 60, 120, 300, 600, 1200, 3000, 6000)
"""Minutes between two levels, rising."""

_MOST_LEVELS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleWords:
    """From nought to `highest`; `levels` from below. said: a value in words."""

    highest: float
    levels: tuple[tuple[float, str], ...]
    said: Callable[[float], str]


def scale_of(topic: Topic, most: float) -> ScaleWords:
    """The scale of a topic. most: the highest value that is shown."""
    match topic:
        case Topic.MOOD:
            return _steps((_mood("very low"), _mood("low"), _mood("okay"), _mood("good")))
        case Topic.ENERGY:
            return _steps((_energy("low"), _energy("OK"), _energy("good")))
        case Topic.SLEEP:
            top = max(_LEAST_HOURS, -(-int(most + 1) // 2) * 2)
            return ScaleWords(highest=top, levels=_numbers(top, 1), said=_hours)
        case Topic.PRACTICE:
            step = next((each for each in _STEPS if most <= each * _MOST_LEVELS), _STEPS[-1])
            top = max(_LEAST_MINUTES, -(-int(most + 0.999) // step) * step)
            return ScaleWords(highest=top, levels=_numbers(top, step), said=minutes_said)
        case _:
            return ScaleWords(highest=10, levels=_numbers(10, 1), said=number)


def _mood(text: str) -> str:
    # Apart from energy: in some languages "low" goes by what is low.
    return QCoreApplication.translate("mood", text)


def _energy(text: str) -> str:
    return QCoreApplication.translate("energy", text)


def minutes_said(minutes: float) -> str:
    """ "1 minute", "25 minutes"."""
    whole = round(minutes)
    return say("1 minute") if whole == 1 else say("{number} minutes").format(number=number(whole))


def _hours(hours: float) -> str:
    said = say("1 hour") if round(hours, 1) == 1 else say("{number} hours")
    return said.format(number=number(hours))


def _numbers(top: int, step: int) -> tuple[tuple[float, str], ...]:
    return tuple((float(value), number(value)) for value in range(0, top + 1, step))


def _steps(words: tuple[str, ...]) -> ScaleWords:
    def said(value: float) -> str:
        below = int(value)
        if value == below:
            return words[below]
        return say("between {low} and {high}").format(low=words[below], high=words[below + 1])

    levels = tuple((float(step), name[:1].upper() + name[1:]) for step, name in enumerate(words))
    return ScaleWords(highest=len(words) - 1, levels=levels, said=said)
