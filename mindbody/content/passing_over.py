"""What a pack builds on and a language of ours lacks is passed over, so that the rest of the pack serves."""

from dataclasses import replace

from mindbody.content.lesson import FieldType, Lesson
from mindbody.content.library import Library, joined
from mindbody.content.practice import BreatheFor, Practice
from mindbody.content.programme import Programme
from mindbody.content.tool import Tool


def as_far_as_there(pack: Library, ours: Library) -> Library:
    """A pack without the names that neither it nor our library has: lessons of a programme, questions of a
    measure, sheets of a tool, practices with a breath. Practice, breath and movement of a lesson may be
    missing: a session then takes others."""
    whole = joined(ours, pack)
    programmes = {each.id: _programme(each, whole) for each in pack.programmes.values()}
    tools = {each.id: _tool(each, whole) for each in pack.tools.values()}
    return replace(
        pack,
        programmes={name: each for name, each in programmes.items() if each.lessons},
        lessons={each.id: _lesson(each, whole) for each in pack.lessons.values()},
        practices={name: each for name, each in pack.practices.items() if _can_breathe(each, whole)},
        tools={name: each for name, each in tools.items() if each.sheets},
    )


def _programme(programme: Programme, whole: Library) -> Programme:
    there = whole.lessons
    needs = {
        lesson: tuple(each for each in needed if each in there)
        for lesson, needed in programme.needs.items()
        if lesson in there
    }
    return replace(programme, lessons=tuple(each for each in programme.lessons if each in there), needs=needs)


def _lesson(lesson: Lesson, whole: Library) -> Lesson:
    asked = (
        each for each in lesson.exercise if each.type is not FieldType.MEASURE or each.rule in whole.measures
    )
    return replace(lesson, exercise=tuple(asked))


def _can_breathe(practice: Practice, whole: Library) -> bool:
    return all(each.breath in whole.breaths for each in practice.items if isinstance(each, BreatheFor))


def _tool(tool: Tool, whole: Library) -> Tool:
    return replace(tool, sheets=tuple(sheet for sheet in tool.sheets if sheet.lesson in whole.lessons))
