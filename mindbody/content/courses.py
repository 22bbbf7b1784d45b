"""What must hold of a programme, once its lessons are known by their ids."""

from collections.abc import Mapping

from mindbody.content.library import Library
from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.programme import Programme


def hold_programme(programme: Programme, library: Library, notes: Notes) -> None:
    """Find lessons named twice, out of order or of another programme, and needs that can't be met."""
    before = -1
    for index, name in enumerate(programme.lessons):
        line = notes.line("lessons", index)
        if name in programme.lessons[:index]:
            notes.wrong(line, f"the lesson “{name}” stands here again; expected it once")
            continue
        lesson = library.lessons.get(name)
        if lesson is None:
            continue
        if lesson.order <= before:
            notes.wrong(
                line, f"“{name}” has order {lesson.order} and stands after {before}; expected them to rise"
            )
        before = lesson.order
        if lesson.programme != programme.id:
            own = lesson.programme
            notes.wrong(line, f"“{name}” says it belongs to the programme “{own}”; expected “{programme.id}”")
    _hold_needs(programme, notes)


def _hold_needs(programme: Programme, notes: Notes) -> None:
    lessons = programme.lessons
    for lesson, needed in programme.needs.items():
        line = notes.line("needs", lesson)
        for name in (lesson, *needed):
            if name not in lessons:
                near = did_you_mean(name, lessons)
                notes.wrong(line, f"“needs” names “{name}”, which is not among the lessons here{near}")
        circle = _circle(lesson, programme.needs)
        if circle:
            way = " -> ".join(circle)
            notes.wrong(line, f"“needs” goes round in a circle ({way}); expected a first lesson")
            continue
        earlier = lessons[: lessons.index(lesson)] if lesson in lessons else lessons
        for name in needed:
            if name in lessons and name not in earlier:
                notes.wrong(
                    line, f"“{lesson}” needs “{name}”, which comes later; expected it earlier in “lessons”"
                )


def _circle(start: str, needs: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The way from a lesson back to itself through what it needs; empty when there is none."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for name in needs.get(way[-1], ()):
            if name == start:
                return (*way, name)
            if name not in seen:
                seen.add(name)
                ways.append((*way, name))
    return ()
