"""Programme files."""

from typing import Annotated, Final

from annotated_types import Ge, Le, MinLen

from mindbody.content.gathering import gather_names, gather_words
from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.programme import Programme, Who
from mindbody.content.sheets import Name, Sheet, Slug, Words, read_sheet
from mindbody.content.source import Text
from mindbody.content.vocabulary import ContentKind
from mindbody.content.yaml_reading import Yaml, read_yaml

_TEXTS: Final = ("title", "about")


class _ProgrammeSheet(Sheet):
    id: Slug
    title: Words
    about: Words
    lessons: Annotated[tuple[Name, ...], MinLen(1)]
    pace: Annotated[int, Ge(1), Le(60)]
    who: Who
    needs: dict[str, tuple[Name, ...]] = {}  # noqa: RUF012  pydantic copies it
    sources: Annotated[tuple[Words, ...], MinLen(1)]
    reviewed: Words = "none"


def read_programme(text: Text, notes: Notes) -> Programme | None:
    """A programme: its lessons in order, and which needs which."""
    yaml = read_yaml(text, notes)
    sheet, sound = read_sheet(_ProgrammeSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    gather_names(yaml, notes, ContentKind.LESSONS, ("lessons.*",))
    _hold_lessons(sheet, yaml, notes)
    _hold_needs(sheet, yaml, notes)
    if not sound:
        return None
    return Programme(
        id=sheet.id,
        title=sheet.title,
        about=sheet.about,
        lessons=sheet.lessons,
        pace=sheet.pace,
        who=sheet.who,
        needs=dict(sheet.needs),
        sources=sheet.sources,
        reviewed=sheet.reviewed,
        file=notes.file,
    )


def _hold_lessons(sheet: _ProgrammeSheet, yaml: Yaml, notes: Notes) -> None:
    for index, lesson in enumerate(sheet.lessons):
        if lesson in sheet.lessons[:index]:
            notes.wrong(
                yaml.line(("lessons", index)), f"the lesson “{lesson}” stands here again; expected it once"
            )


def _hold_needs(sheet: _ProgrammeSheet, yaml: Yaml, notes: Notes) -> None:
    for lesson, needed in sheet.needs.items():
        line = yaml.line(("needs", lesson))
        for name in (lesson, *needed):
            if sheet.lessons and name not in sheet.lessons:
                near = did_you_mean(name, sheet.lessons)
                notes.wrong(line, f"“needs” names “{name}”, which is not among the lessons here{near}")
        before = sheet.lessons[: sheet.lessons.index(lesson)] if lesson in sheet.lessons else ()
        circle = _circle(lesson, sheet.needs)
        if circle:
            notes.wrong(
                line, f"“needs” goes round in a circle ({' -> '.join(circle)}); expected a first lesson"
            )
            continue
        for name in needed:
            if name in sheet.lessons and lesson in sheet.lessons and name not in before:
                notes.wrong(
                    line, f"“{lesson}” needs “{name}”, which comes later; expected it earlier in “lessons”"
                )


def _circle(start: str, needs: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
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
