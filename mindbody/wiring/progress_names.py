"""What Progress calls things by, and what it may suggest to this person."""

from typing import TYPE_CHECKING, Final

from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.insight.matters import GOALS
from mindbody.insight.uses import By, What
from mindbody.session.choices import breath_suits, movements_for, practices_elsewhere, practices_for
from mindbody.ui.viewmodels.progress_reading import Names
from mindbody.ui.viewmodels.visit_words import title_of
from mindbody.wiring.first_sight import spelled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mindbody.content.measure import Measure

VALUES: Final = "value-domains"
"""The rule of the field in which the parts of life stand."""


def names_of(library: Library, measures: "Mapping[str, Measure]", comfort: "Callable[[], Comfort]") -> Names:
    """Of a library. measures: by which answers are read. comfort: the person's, as it is when something is
    suggested."""
    lesson = library.lessons.get(GOALS)
    fields = lesson.exercise if lesson is not None else ()
    values = next((field for field in fields if field.rule == VALUES), None)
    return Names(
        lesson=lambda name: library.lessons[name].title if name in library.lessons else spelled(name),
        what=lambda what: title_of(what, library),
        serves=lambda what: serves(what, library, comfort()),
        measures=measures,
        asks=bool(library.measures),
        domains={} if values is None else {option.id: option.label for option in values.options},
    )


def serves(what: What, library: Library, comfort: Comfort) -> bool:
    """Whether something is there, fits the person's position and leaves out what they skip."""
    lesson = next(iter(library.lessons.values()), None)
    if lesson is None:
        return False
    match what.by:
        case By.PRACTICE:
            near = practices_for(lesson, library, comfort.position, comfort)
            far = practices_elsewhere(lesson, library, comfort.position, comfort)
            return any(each.id == what.id for each in (*near, *far))
        case By.BREATH:
            return what.id in library.breaths and breath_suits(library.breaths[what.id], comfort)
        case By.MOVEMENT:
            return what.id in movements_for(lesson, library, comfort.position, comfort)
        case _:
            return False
