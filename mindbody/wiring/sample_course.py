"""Which lesson a person who does not exist is at: the programmes in their order, then whatever they like."""

import random
from datetime import date, timedelta
from typing import Final

from mindbody.content.lesson import Lesson
from mindbody.content.library import Library

CHECK_UP: Final = "booster"
CHECK_UPS: Final = (timedelta(days=28), timedelta(days=84))
PROGRAMMES: Final = ("cbt", "mindfulness")
PACE: Final = timedelta(days=8)


class Course:
    """visited: the day on which each lesson was first met, in order. ended: the day of the last lesson of the
    first programme, None before it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._to_come = [
            lesson
            for name in PROGRAMMES
            for lesson in library.programmes[name].lessons
            if lesson != CHECK_UP and lesson in library.lessons
        ]
        self._last = [each for each in library.programmes[PROGRAMMES[0]].lessons if each != CHECK_UP][-1]
        self._check_ups = list(CHECK_UPS)
        self.visited: dict[str, date] = {}

    @property
    def ended(self) -> date | None:
        return self.visited.get(self._last)

    @property
    def began(self) -> date | None:
        return next(iter(self.visited.values()), None)

    def lesson_on(self, day: date, draw: random.Random) -> tuple[Lesson, bool]:
        """The lesson of a session on this day, and whether its exercise is new then."""
        if self.ended is not None and self._check_ups and day - self.ended >= self._check_ups[0]:
            self._check_ups.pop(0)
            self.visited.setdefault(CHECK_UP, day)
            return self._library.lessons[CHECK_UP], True
        latest = max(self.visited.values(), default=None)
        if self._to_come and (latest is None or day - latest >= PACE):
            name = self._to_come.pop(0)
            self.visited[name] = day
            return self._library.lessons[name], True
        met = [name for name in self.visited if name != CHECK_UP]
        name = met[-1] if self._to_come and draw.random() < 0.7 else draw.choice(met)
        return self._library.lessons[name], False
