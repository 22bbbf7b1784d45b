"""What to try until the next session, and when."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from mindbody.content.lesson import FieldType
from mindbody.content.vocabulary import DAYS
from mindbody.session.events import Answered
from mindbody.session.steps import StepKind
from mindbody.ui.viewmodels.session.learn import split
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel

_FLOORS = ("The floor version is ", "La versión más pequeña es ", "La versión más pequeña son ")
"""How the sentence with it begins, in each of our languages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePlanState:
    """practice: what to try. floor: its smallest version, "" when the lesson names none. small: in a flare
    the smallest version is what to try, and the rest waits.

    days: of the week, mon to sun. time: "HH:MM" or "".
    """

    practice: str
    floor: str
    days: tuple[str, ...]
    time: str
    small: bool = False


class HomePlanViewModel(StepViewModel[HomePlanState]):
    """Days and a time, kept at once. Leaving both open is fine."""

    kind = StepKind.PLAN

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        self._kit = kit
        practice, floor = versions(kit.lesson.home)
        known = kit.answers()
        days = known.get("home-days", _answer_of(kit, FieldType.DAYS, known))
        time = known.get("home-time", _answer_of(kit, FieldType.TIME, known))
        super().__init__(
            HomePlanState(
                practice=practice,
                floor=floor,
                days=tuple(day for day in DAYS if isinstance(days, list | tuple) and day in days),
                time=time if isinstance(time, str) else "",
                small=kit.past.small_day and bool(floor),
            ),
            parent,
        )

    def choose_days(self, days: tuple[str, ...]) -> None:
        chosen = tuple(day for day in DAYS if day in days)
        if chosen != self.state.days:
            self._keep("home-days", list(chosen))
        self._become(replace(self.state, days=chosen))

    def choose_time(self, time: str) -> None:
        """`HH:MM`, or "" for none."""
        if time != self.state.time:
            self._keep("home-time", time or None)
        self._become(replace(self.state, time=time))

    def _keep(self, field: str, value: object) -> None:
        self._kit.tell(Answered(field=f"{self._kit.lesson.id}.{field}", value=value))


def versions(home: str) -> tuple[str, str]:
    """The home practice without its floor version, and the floor version as a sentence of its own."""
    told = split(home)
    floors = [sentence for sentence in told if sentence.startswith(_FLOORS)]
    floor = floors[0] if floors else ""
    for opening in _FLOORS:
        floor = floor.removeprefix(opening)
    practice = " ".join(sentence for sentence in told if sentence not in floors)
    return practice, floor[:1].upper() + floor[1:] if floor else ""


def _answer_of(kit: Kit, kind: FieldType, known: dict[str, object]) -> object:
    """What the exercise was told about days or time, so that nobody is asked twice."""
    for field in kit.lesson.exercise:
        if field.type is kind and known.get(field.id):
            return known[field.id]
    return None
