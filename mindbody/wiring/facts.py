"""What Today shows, told from the small index of lessons, a glance at the record and the settings."""

from collections.abc import Sequence
from datetime import date

from mindbody.content.index import IndexEntry
from mindbody.record.glance import Glance
from mindbody.record.profile import Profile
from mindbody.ui.viewmodels.today import TodayFacts, TodayLesson


def facts_of(index: Sequence[IndexEntry], seen: Glance, profile: Profile, *, today: date) -> TodayFacts:
    """`index` is the programme's lessons in their order."""
    unfinished = seen.unfinished
    titles = {entry.id: entry.title for entry in index}
    return TodayFacts(
        lesson=next_lesson(index, seen),
        name=profile.name,
        practices_this_week=seen.practices_this_week(today),
        unfinished=titles.get(unfinished.lesson, "") if unfinished else "",
        position=profile.settings.comfort.position,
    )


def next_lesson(index: Sequence[IndexEntry], seen: Glance) -> TodayLesson | None:
    """The first lesson whose session was not yet gone through; when all were, the first not yet done, and
    then the last one again: there is always something to come back to."""
    entry = (
        next((each for each in index if each.id not in seen.visited | seen.done), None)
        or next((each for each in index if each.id not in seen.done), None)
        or (index[-1] if index else None)
    )
    if entry is None:
        return None
    return TodayLesson(
        id=entry.id,
        title=entry.title,
        aim=entry.aim or entry.validating,
        number=index.index(entry) + 1,
        of=len(index),
    )
