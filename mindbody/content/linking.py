"""Joins files into one library: ids once each, names looked up, codes turned into ids."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from string import digits
from typing import Any, Final

from mindbody.content.lesson import ExerciseField, Lesson
from mindbody.content.library import Library
from mindbody.content.meeting import Block, Meeting
from mindbody.content.movement import Movement
from mindbody.content.notes import SINGULAR, Notes, did_you_mean
from mindbody.content.practice import BreatheFor, Part, Practice
from mindbody.content.programme import Programme
from mindbody.content.safety import Country
from mindbody.content.tool import Tool
from mindbody.content.vocabulary import ContentKind

Names = Mapping[ContentKind, Mapping[str, str]]
"""Of each kind: id or code in small letters -> id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """What a file gave, None when it could not be read. `names`: what it would then have been called, in
    small letters."""

    kind: ContentKind
    value: Any
    notes: Notes
    names: frozenset[str] = frozenset()


Owners = Mapping[tuple[ContentKind, str], str]
"""Who an id or code in small letters belongs to, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beneath:
    """What lies under the files: what they may refer to, and names that are given away."""

    library: Library = field(default_factory=Library)
    owners: Owners = field(default_factory=dict)


def owners_of(library: Library, owner: str) -> Owners:
    """The names of a library, all in one hand."""
    return {(kind, name): owner for kind in ContentKind for name in _names_on(library, kind)}


def _names_on(library: Library, kind: ContentKind) -> Mapping[str, str]:
    shelf: Mapping[str, Any] = getattr(library, kind.value)
    codes = {value.code.casefold(): value.id for value in shelf.values() if getattr(value, "code", "")}
    return codes | {name.casefold(): name for name in shelf}


def link(files: Iterable[Linked], countries: tuple[Country, ...], beneath: Beneath | None = None) -> Library:
    """The library of the files alone. Mistakes between files go to the notes of the file that makes them."""
    files = tuple(files)
    beneath = beneath or Beneath()
    kept = _once_each(files, beneath.owners)
    names = _names(files, beneath.library)
    lost = frozenset(name for file in files for name in file.names)
    for file in files:
        _look_up(file.notes, names, lost)
    shelves: dict[str, dict[str, Any]] = {kind.value: {} for kind in ContentKind}
    for file in sorted(kept, key=_place):
        shelves[file.kind.value][file.value.id] = _with_ids(file.value, names)
    return Library(**shelves, countries=countries)


def _place(file: Linked) -> tuple[Any, ...]:
    value = file.value
    if isinstance(value, Lesson):
        return value.programme, value.order, value.id
    if isinstance(value, Tool):
        return f"{value.place[0]:02}", value.order, value.id
    code = getattr(value, "code", "")
    letters = code.rstrip(digits)
    return letters, int(code[len(letters) :] or 0), value.id


def _once_each(files: tuple[Linked, ...], owners: Owners) -> list[Linked]:
    """The files that could be read, each id and code once; the second one is told where the first stands."""
    taken: dict[tuple[ContentKind, str], Linked] = {}
    kept: list[Linked] = []
    for file in files:
        again = False
        for key in ("id", "code"):
            name = file.notes.front(key)
            if owner := owners.get((file.kind, name.casefold())):
                told = f"the {key} “{name}” belongs to {owner} already; expected one of your own"
                file.notes.wrong(file.notes.line(key), told)
                again = True
            first = taken.setdefault((file.kind, name.casefold()), file) if name else file
            if first is not file:
                what = f"the {key} “{name}” belongs to {first.notes.file} already"
                file.notes.wrong(
                    file.notes.line(key), f"{what}; expected one {SINGULAR[file.kind]} to have it"
                )
                again = True
        if file.value is not None and not again:
            kept.append(file)
    return kept


def _names(files: Iterable[Linked], beneath: Library) -> Names:
    """Also of files with mistakes, so that one mistake is not told again by all who name the file."""
    names: dict[ContentKind, dict[str, str]] = {kind: {**_names_on(beneath, kind)} for kind in ContentKind}
    for file in files:
        for name in (file.notes.front("code"), file.notes.front("id")):
            if name:
                names[file.kind][name.casefold()] = file.notes.front("id")
    return names


def _look_up(notes: Notes, names: Names, lost: frozenset[str]) -> None:
    """lost: names of files that gave nothing. Of any kind: the slip may be in the name of their folder."""
    for reference in notes.references:
        known = names[reference.kind]
        if reference.name.casefold() not in known.keys() | lost:
            near = did_you_mean(reference.name, tuple(dict.fromkeys(known.values())))
            kind = SINGULAR[reference.kind]
            message = f"“{reference.what}” names the {kind} “{reference.name}”, which is not there"
            notes.wrong(reference.line, message + (near or f"; expected the id or code of a {kind}"))


def _with_ids(value: Any, names: Names) -> Any:
    """The value with ids where its file may have codes. A name that is not there stays as it is."""

    def one(kind: ContentKind, name: str) -> str:
        return names[kind].get(name.casefold(), name)

    step = _STEPS.get(type(value))
    return value if step is None else step(value, one)


_One = Callable[[ContentKind, str], str]


def _lesson(lesson: Lesson, one: _One) -> Lesson:
    kinds = {"measure": ContentKind.MEASURES, "link": ContentKind.SAFETY}
    return replace(
        lesson,
        programme=one(ContentKind.PROGRAMMES, lesson.programme),
        breath=one(ContentKind.BREATHS, lesson.breath),
        practice=one(ContentKind.PRACTICES, lesson.practice),
        alternatives=tuple(one(ContentKind.PRACTICES, name) for name in lesson.alternatives),
        movement=one(ContentKind.MOVEMENTS, lesson.movement),
        also_move=tuple(one(ContentKind.MOVEMENTS, name) for name in lesson.also_move),
        exercise=tuple(_field(each, kinds, one) for each in lesson.exercise),
    )


def _field(old: ExerciseField, kinds: Mapping[str, ContentKind], one: _One) -> ExerciseField:
    if old.rule and old.type.value in kinds:
        old = replace(old, rule=one(kinds[old.type.value], old.rule))
    if old.options_from and old.options_from.count(".") == 2:
        lesson, rest = old.options_from.split(".", 1)
        old = replace(old, options_from=f"{one(ContentKind.LESSONS, lesson)}.{rest}")
    if old.columns:
        old = replace(old, columns=tuple(_field(column, kinds, one) for column in old.columns))
    return old


def _programme(programme: Programme, one: _One) -> Programme:
    kind = ContentKind.LESSONS
    return replace(
        programme,
        lessons=tuple(one(kind, name) for name in programme.lessons),
        needs={
            one(kind, key): tuple(one(kind, name) for name in names) for key, names in programme.needs.items()
        },
    )


def _practice(practice: Practice, one: _One) -> Practice:
    def part(old: Part) -> Part:
        items = tuple(
            replace(item, breath=one(ContentKind.BREATHS, item.breath))
            if isinstance(item, BreatheFor)
            else item
            for item in old.items
        )
        return replace(old, items=items)

    return replace(practice, parts=tuple(part(old) for old in practice.parts))


def _movement(movement: Movement, one: _One) -> Movement:
    instead = {position: one(ContentKind.MOVEMENTS, name) for position, name in movement.instead.items()}
    return replace(movement, instead=instead)


def _meeting(meeting: Meeting, one: _One) -> Meeting:
    lessons = tuple(one(ContentKind.LESSONS, name) for name in meeting.lessons)
    return replace(meeting, lessons=lessons, blocks=tuple(_block(old, one) for old in meeting.blocks))


def _block(old: Block, one: _One) -> Block:
    return replace(
        old,
        cards=tuple(replace(each, lesson=one(ContentKind.LESSONS, each.lesson)) for each in old.cards),
        practice=one(ContentKind.PRACTICES, old.practice),
        breath=one(ContentKind.BREATHS, old.breath),
        movements=tuple(one(ContentKind.MOVEMENTS, name) for name in old.movements),
    )


def _tool(tool: Tool, one: _One) -> Tool:
    sheets = tuple(replace(sheet, lesson=one(ContentKind.LESSONS, sheet.lesson)) for sheet in tool.sheets)
    return replace(tool, sheets=sheets)


_STEPS: Final[dict[type, Callable[[Any, _One], Any]]] = {
    Lesson: _lesson,
    Programme: _programme,
    Practice: _practice,
    Movement: _movement,
    Meeting: _meeting,
    Tool: _tool,
}
