"""Lesson files: front matter, cards and one exercise."""

from typing import Annotated, Final

from annotated_types import Ge, Le, MinLen

from mindbody.content.gathering import gather_names, gather_words, hold_to_one_breath
from mindbody.content.lesson import Card, ExerciseField, Lesson, LowEnergy
from mindbody.content.markdown import Block, BlockType, read_blocks
from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.readers.cards import read_cards
from mindbody.content.readers.exercise import read_exercise
from mindbody.content.sheets import Code, Minutes, Name, Sheet, Slug, Words, minutes_of, read_sheet
from mindbody.content.source import Text, split_front_matter
from mindbody.content.vocabulary import ContentKind
from mindbody.content.yaml_reading import Yaml, read_yaml

_TEXTS: Final = ("title", "aim", "validating", "home")


_DoseMinutes = Annotated[float, Ge(1), Le(45)]


class _LowSheet(Sheet):
    cards: Annotated[tuple[Annotated[int, Ge(1)], ...], MinLen(1)]
    fields: tuple[Words, ...] = ()
    practice: Minutes


class _LessonSheet(Sheet):
    id: Slug
    code: Code = ""
    title: Words
    programme: Name
    order: Annotated[int, Ge(0)]
    aim: Words
    validating: Words
    breath: Name
    practice: Name
    alternatives: tuple[Name, ...] = ()
    movement: Name
    also_move: tuple[Name, ...] = ()
    dose: tuple[_DoseMinutes, _DoseMinutes] | None = None
    home: Words
    low: _LowSheet
    sources: Annotated[tuple[Words, ...], MinLen(1)]
    reviewed: Words = "none"


def read_lesson(text: Text, notes: Notes) -> Lesson | None:
    """A lesson: believed first, taught second, done third."""
    front, body = split_front_matter(text, notes)
    yaml = read_yaml(front, notes)
    sheet, sound = read_sheet(_LessonSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    gather_names(yaml, notes, ContentKind.PROGRAMMES, ("programme",))
    gather_names(yaml, notes, ContentKind.BREATHS, ("breath",))
    gather_names(yaml, notes, ContentKind.PRACTICES, ("practice", "alternatives.*"))
    gather_names(yaml, notes, ContentKind.MOVEMENTS, ("movement", "also_move.*"))
    hold_to_one_breath(sheet.validating, yaml.line(("validating",)), notes)
    blocks = read_blocks(body, notes)
    cards = read_cards((block for block in blocks if block.type is not BlockType.FENCE), body.first, notes)
    exercise = _exercise(blocks, body, notes)
    _hold_low(sheet, cards, exercise, yaml, notes)
    if sheet.dose and sheet.dose[1] < sheet.dose[0]:
        least, most = sheet.dose
        notes.wrong(
            yaml.line(("dose",)), f"“dose” goes from {least:g} down to {most:g}; expected [first, most]"
        )
    if not (sound and cards):
        return None
    return Lesson(
        id=sheet.id,
        code=sheet.code,
        title=sheet.title,
        programme=sheet.programme,
        order=sheet.order,
        aim=sheet.aim,
        validating=sheet.validating,
        practice=sheet.practice,
        movement=sheet.movement,
        breath=sheet.breath,
        home=sheet.home,
        low=LowEnergy(
            cards=sheet.low.cards, fields=sheet.low.fields, practice=minutes_of(sheet.low.practice)
        ),
        cards=cards,
        exercise=exercise,
        alternatives=sheet.alternatives,
        also_move=sheet.also_move,
        dose=sheet.dose,
        sources=sheet.sources,
        reviewed=sheet.reviewed,
        file=notes.file,
    )


def _exercise(blocks: tuple[Block, ...], body: Text, notes: Notes) -> tuple[ExerciseField, ...]:
    fences = [block for block in blocks if block.type is BlockType.FENCE]
    for block in fences:
        if block.info != "exercise":
            word = f"“{block.info}”" if block.info else "no word"
            notes.wrong(block.line, f"a fenced block with {word} after its fence; expected “```exercise”")
    exercises = [block for block in fences if block.info == "exercise"]
    if not exercises:
        notes.wrong(
            body.first, "the lesson has no exercise; expected one block that begins with “```exercise”"
        )
        return ()
    for block in exercises[1:]:
        notes.wrong(block.line, "a second exercise begins here; expected one in each lesson")
    block = exercises[0]
    inside = Text(lines=tuple(block.text.split("\n")), first=block.line + 1)
    return read_exercise(read_yaml(inside, notes), notes)


def _hold_low(
    sheet: _LessonSheet,
    cards: tuple[Card, ...],
    exercise: tuple[ExerciseField, ...],
    yaml: Yaml,
    notes: Notes,
) -> None:
    for number in sheet.low.cards:
        if cards and number > len(cards):
            line = yaml.line(("low", "cards"))
            notes.wrong(line, f"“low.cards” names card {number}; expected 1 to {len(cards)}")
    names = tuple(field.id for field in exercise)
    for name in sheet.low.fields:
        if names and name not in names:
            line = yaml.line(("low", "fields"))
            notes.wrong(
                line, f"“low.fields” names “{name}”, which is no field here{did_you_mean(name, names)}"
            )
