"""What must hold between files, once each of them can be read."""

from collections.abc import Callable
from typing import Final

from mindbody.content.courses import hold_programme
from mindbody.content.lesson import FieldType, Lesson
from mindbody.content.library import Library
from mindbody.content.measure import Measure, MeasureItem
from mindbody.content.meeting import Meeting
from mindbody.content.movement import Movement
from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.tool import Tool
from mindbody.content.vocabulary import Position

_ASKED_IN_SESSIONS: Final = (FieldType.MEASURE, FieldType.QUIZ)
"""Field types that a tool can't hold: they are gone through item by item."""


def hold_relations(library: Library, notes_of: Callable[[str], Notes], own: Library | None = None) -> None:
    """Find lessons outside their programme, cards that are not there, moves that do not serve, items that
    are not what they borrow. own: the part of the library to be held to it; all of it without."""
    own = own or library
    for programme in own.programmes.values():
        hold_programme(programme, library, notes_of(programme.file))
    for lesson in own.lessons.values():
        _hold_lesson(lesson, library, notes_of(lesson.file))
        _hold_columns(library, notes_of(lesson.file))
    for movement in own.movements.values():
        _hold_movement(movement, library, notes_of(movement.file))
    for measure in own.measures.values():
        _hold_measure(measure, library, notes_of(measure.file))
    for tool in own.tools.values():
        _hold_tool(tool, library, notes_of(tool.file))
    for meeting in own.meetings.values():
        _hold_meeting(meeting, library, notes_of(meeting.file))


def _hold_lesson(lesson: Lesson, library: Library, notes: Notes) -> None:
    programme = library.programmes.get(lesson.programme)
    if programme is not None and lesson.id not in programme.lessons:
        message = f"the programme “{programme.id}” does not list “{lesson.id}”; expected it among its lessons"
        notes.wrong(notes.line("programme"), message)
    names = (lesson.practice, *lesson.alternatives)
    practices = [library.practices[name] for name in names if name in library.practices]
    wished = lesson.low.practice
    fits = any(shortest <= wished <= longest for shortest, longest in (each.minutes for each in practices))
    if practices and not fits:
        offered = ", ".join(f"{each.id} {each.minutes[0]:g} to {each.minutes[1]:g}" for each in practices)
        notes.wrong(
            notes.line("low", "practice"),
            f"“low.practice” is {wished:g} min, which none of its practices can be; expected {offered} min",
        )


def _hold_columns(library: Library, notes: Notes) -> None:
    for wanted in notes.columns:
        name = wanted.lesson.casefold()
        lesson = next(
            (each for each in library.lessons.values() if name in (each.id, each.code.casefold())), None
        )
        if lesson is None:
            continue
        columns = tuple(f"{field.id}.{column.id}" for field in lesson.exercise for column in field.columns)
        if (column := f"{wanted.field}.{wanted.column}") not in columns:
            near = did_you_mean(column, columns) or "; expected a column of its rows"
            notes.wrong(
                wanted.line, f"“options” picks from “{column}” of “{lesson.id}”, which is not there{near}"
            )


def _hold_movement(movement: Movement, library: Library, notes: Notes) -> None:
    for position, name in movement.instead.items():
        other = library.movements.get(name)
        if other is None:
            continue
        serves = set(other.positions)
        if Position.LYING in serves:
            serves.add(Position.RECLINING)
        if position not in serves:
            message = (
                f"“{name}” does not serve {position} ({', '.join(other.positions)}); expected one that does"
            )
            notes.wrong(notes.line("instead", position), message)


def _hold_tool(tool: Tool, library: Library, notes: Notes) -> None:
    for number, sheet in enumerate(tool.sheets):
        lesson = library.lessons.get(sheet.lesson)
        if lesson is None:
            continue
        there = {field.id: field.type for field in lesson.exercise}
        for place, name in enumerate(sheet.fields):
            line = notes.line("sheets", number, "fields", place)
            if name not in there:
                near = did_you_mean(name, tuple(there)) or "; expected a field of its exercise"
                notes.wrong(line, f"“fields” names “{name}” of “{lesson.id}”, which is not there{near}")
            elif there[name] in _ASKED_IN_SESSIONS:
                message = f"“{name}” of “{lesson.id}” is asked in a session alone; expected another field"
                notes.wrong(line, message)


def _hold_measure(measure: Measure, library: Library, notes: Notes) -> None:
    items = {item.id: (item, owner) for owner in library.measures.values() for item in owner.items}
    for index, item in enumerate(measure.items):
        if item.of is None:
            continue
        line = notes.line("items", index, "of")
        if item.of not in items:
            near = did_you_mean(item.of, tuple(items)) or "; expected the id of an item like “peg.1”"
            notes.wrong(line, f"“of” names the item “{item.of}”, which is not there{near}")
        else:
            _hold_borrowed(item, measure, *items[item.of], line, notes)


def _hold_borrowed(
    item: MeasureItem, measure: Measure, lent: MeasureItem, owner: Measure, line: int, notes: Notes
) -> None:
    if item.text != lent.text:
        notes.wrong(line, f"the words differ from those of “{lent.id}”; expected “{lent.text}”")
    if (item.scale or measure.scale) != (lent.scale or owner.scale):
        notes.wrong(line, f"the scale differs from that of “{lent.id}”; expected the same")


def _hold_meeting(meeting: Meeting, library: Library, notes: Notes) -> None:
    for block in meeting.blocks:
        for cards in block.cards:
            lesson = library.lessons.get(cards.lesson)
            if lesson is not None and cards.last > len(lesson.cards):
                asked = f"“cards” asks for card {cards.last} of “{lesson.id}”"
                notes.wrong(block.line, f"{asked}; expected at most {len(lesson.cards)}")
        practice = library.practices.get(block.practice)
        if practice is not None and practice.minutes[0] > block.minutes:
            message = f"“{practice.id}” takes {practice.minutes[0]:g} min, and the block has {block.minutes}"
            notes.wrong(block.line, f"{message}; expected a practice that fits")
