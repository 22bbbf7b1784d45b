"""What Today can know at once: the small index of lessons, and one glance at the record."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from mindbody.content.vocabulary import Position
from mindbody.session.courses import Way, Where, where
from mindbody.ui.viewmodels.today import TodayFacts, TodayLesson

if TYPE_CHECKING:
    from mindbody.content.index import Index, IndexProgramme
    from mindbody.record.glance import Glance
    from mindbody.record.profile import Stay, Wish
    from mindbody.toolkit.told_flare import FlareDay


def lessons_of(index: "Index", programme: "IndexProgramme") -> tuple[TodayLesson, ...]:
    """The lessons of a programme in its order, numbered from 1; those that are lost are passed over."""
    known = {entry.id: entry for entry in index.lessons}
    rows = [known[each] for each in programme.lessons if each in known]
    return tuple(
        TodayLesson(id=row.id, title=row.title, aim=row.aim, number=number, of=len(rows))
        for number, row in enumerate(rows, start=1)
    )


def followed(index: "Index", programme: str) -> "IndexProgramme | None":
    """The programme of this id; the first there is where it is not there any more."""
    there: Mapping[str, IndexProgramme] = {each.id: each for each in index.programmes}
    return there.get(programme) or next(iter(index.programmes), None)


def where_in(
    programme: "IndexProgramme", glance: "Glance", stay: "Stay", wish: "Wish | None", today: date
) -> Where:
    """Where the person of this glance stands in a programme."""
    way = Way(
        visited=glance.visited,
        done=glance.done,
        stay=stay.lesson,
        stay_since=_day(stay.since),
        wishes=() if wish is None else wish.lessons,
        wished_on=None if wish is None else _day(wish.since),
    )
    return where(programme, way, today)


def today_facts(
    index: "Index",
    glance: "Glance",
    *,
    today: date,
    stay: "Stay",
    wish: "Wish | None" = None,
    programme: str = "cbt",
    name: str = "",
    position: Position = Position.SEATED,
) -> TodayFacts:
    """The facts of the first screen. Of a record that can't be read nothing is said about the week. A session
    of a lesson that is not there, as in another language, is not offered, and stays to be gone on with."""
    titles = {entry.id: entry.title for entry in index.lessons}
    left = glance.unfinished
    course = followed(index, programme)
    lessons: Sequence[TodayLesson] = lessons_of(index, course) if course is not None else ()
    stands = where_in(course, glance, stay, wish, today) if course is not None else None
    flare = flare_of(glance, today)
    usual = TodayFacts(
        lesson=next((each for each in lessons if stands and each.id == stands.suggested), None),
        lessons=tuple(lessons),
        where=stands,
        today=today,
        programme=course.title if course is not None else "",
        name=name,
        practices_this_week=glance.practices_this_week(today) if glance.readable else None,
        unfinished=titles.get(left.lesson, "") if left is not None else "",
        position=position,
    )
    return on_a_flare_day(usual, flare) if flare is not None else usual


def flare_of(glance: "Glance", today: date) -> "FlareDay | None":
    """The day of a flare that the person of this glance told, if today is one."""
    if not glance.flare.get("flare_told"):
        return None
    # Most days are none, and the first picture does not wait for the rule.
    from mindbody.toolkit.told_flare import flare_today

    return flare_today(glance.flare, today)


def on_a_flare_day(usual: TodayFacts, flare: "FlareDay") -> TodayFacts:
    """Shorter, lying down, at low energy: only what is suggested, and each can be changed."""
    from mindbody.toolkit.told_flare import smaller_minutes

    return replace(
        usual,
        flare=flare,
        minutes=smaller_minutes(usual.minutes, flare),
        position=Position.LYING,
        energy="low",
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
