"""Practice files: front matter and script."""

from collections.abc import Iterable
from typing import Annotated, Final, Literal

from annotated_types import Gt, Le, MinLen

from mindbody.content.gathering import gather_words
from mindbody.content.notes import Notes
from mindbody.content.practice import Part, Practice, Spoken
from mindbody.content.scripts import read_script
from mindbody.content.sheets import Code, Sheet, Slug, Words, read_sheet
from mindbody.content.source import Text, split_front_matter
from mindbody.content.vocabulary import Anchor, Eyes, Family, Position
from mindbody.content.yaml_reading import read_yaml

_Length = Annotated[float, Gt(0), Le(180)]
_TEXTS: Final = ("title", "cautions.*")


class _PracticeSheet(Sheet):
    id: Slug
    code: Code = ""
    title: Words
    family: Family
    minutes: tuple[_Length, _Length]
    default: _Length
    positions: Annotated[tuple[Position, ...], MinLen(1)]
    anchor: Literal["sound", "hands", "feet", "breath", "any", "none"]
    cautions: tuple[Words, ...] = ()
    sources: Annotated[tuple[Words, ...], MinLen(1)] = ()
    reviewed: Words = "none"


def read_practice(text: Text, notes: Notes) -> Practice | None:
    """A practice, its script read line by line."""
    front, body = split_front_matter(text, notes)
    yaml = read_yaml(front, notes)
    sheet, sound = read_sheet(_PracticeSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    parts = read_script(body, notes)
    _hold_lengths(sheet, yaml.line(("minutes",)), yaml.line(("default",)), notes)
    _hold_pairs(parts, sheet.anchor, body.first, yaml.line(("anchor",)), notes)
    spoken = [item for part in parts for item in part.items if isinstance(item, Spoken)]
    notes.words(body.first, "\n".join(item.text for item in spoken), ruled=False)
    if parts and not spoken:
        notes.wrong(body.first, "nothing is spoken in this script; expected at least one line of words")
    if not (sound and parts):
        return None
    return Practice(
        id=sheet.id,
        code=sheet.code,
        title=sheet.title,
        family=sheet.family,
        minutes=sheet.minutes,
        default=sheet.default,
        positions=sheet.positions,
        anchor=sheet.anchor,
        cautions=sheet.cautions,
        sources=sheet.sources,
        reviewed=sheet.reviewed,
        parts=parts,
        file=notes.file,
    )


def _hold_lengths(sheet: _PracticeSheet, minutes_line: int, default_line: int, notes: Notes) -> None:
    shortest, longest = sheet.minutes
    if not longest:
        return
    if longest < shortest:
        notes.wrong(
            minutes_line,
            f"“minutes” goes from {shortest:g} down to {longest:g}; expected [shortest, longest]",
        )
    elif sheet.default and not shortest <= sheet.default <= longest:
        notes.wrong(
            default_line, f"“default” is {sheet.default:g}; expected it between {shortest:g} and {longest:g}"
        )


def _hold_pairs(parts: tuple[Part, ...], anchor: str, first: int, anchor_line: int, notes: Notes) -> None:
    """Every person must get one whole version: both wordings for the eyes, all four anchors."""
    marks = [item.when for part in parts for item in part.items]
    eyes = {when.eyes for when in marks} - {None}
    if len(eyes) == 1:
        missing = Eyes.OPEN if Eyes.CLOSED in eyes else Eyes.CLOSED
        notes.wrong(
            first, f"no line is marked “eyes: {missing}”; expected one for each that is for the other eyes"
        )
    anchors: Iterable[Anchor] = {when.anchor for when in marks if when.anchor is not None}
    lacking = [each for each in Anchor if each not in anchors]
    if anchors and lacking:
        notes.wrong(
            first, f"no line is marked “anchor: {lacking[0]}”; expected lines for all of {', '.join(Anchor)}"
        )
    if anchors and anchor == "none":
        notes.wrong(
            anchor_line, "“anchor” is none, but lines are marked for anchors; expected one of them, or any"
        )
    if parts and not anchors and anchor not in ("none", ""):
        notes.wrong(
            anchor_line, f"“anchor” is {anchor}, but no line is marked for it; expected “anchor: none”"
        )
