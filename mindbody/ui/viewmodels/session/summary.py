"""One line of a list, told in a few words while it is closed."""

from collections.abc import Mapping
from textwrap import shorten
from typing import Any

from PySide6.QtCore import QLocale, QTime

from mindbody.content.lesson import ExerciseField, FieldType
from mindbody.content.vocabulary import DAYS
from mindbody.toolkit.cells import amount_in, day_in, number_in
from mindbody.toolkit.sleep import night_of
from mindbody.ui.viewmodels.days import day_name
from mindbody.ui.viewmodels.session.amounts import day_words, length_words, number_words
from mindbody.ui.viewmodels.session.offers import Offers
from mindbody.ui.viewmodels.session.words import say

_TELLING = (
    FieldType.TEXT,
    FieldType.PERSON,
    FieldType.DATE,
    FieldType.CHOICE,
    FieldType.MANY,
    FieldType.DAYS,
    FieldType.TIME,
)
"""Types whose answer tells something without its question."""
_PERCENT = 100
_MORE = 2
"""Parts beside the first."""
_ABOUT, _WIDE = 46, 64
"""Characters of the first and of other parts; what is longer is cut between words."""


def summary(field: ExerciseField, row: Mapping[str, Any], offers: Offers) -> tuple[str, str]:
    """What a row is about, and a little more of it. "" where nothing was told."""
    parts = {
        column.id: words
        for column in field.columns
        if column.type in _TELLING
        and (words := cell_words(column, row.get(column.id), offers.of(column.id).label))
    }
    first = next(iter(parts), "")
    more = _special(field, row) or list(
        dict.fromkeys([*(words for name, words in parts.items() if name != first), *_scales(field, row)])
    )
    about = shorten(parts.get(first, ""), width=_ABOUT, placeholder="…")
    return about, "  ·  ".join(_cut(part) for part in more[:_MORE])


def _cut(part: str) -> str:
    return part if len(part) <= _WIDE else shorten(part, width=_WIDE, placeholder="…")


def cell_words(column: ExerciseField, told: Any, label: Any = str) -> str:
    """One answer in a few words."""
    match column.type:
        case _ if told is None:
            return ""
        case FieldType.DATE:
            day = day_in(told)
            return day_words(day) if day is not None else str(told)
        case FieldType.TIME:
            time = QTime.fromString(str(told), "HH:mm")
            return QLocale().toString(time, QLocale.FormatType.ShortFormat)
        case FieldType.DAYS:
            names = [day_name(each) for each in told if each in DAYS]
            return ", ".join(names)
        case FieldType.MANY:
            return ", ".join(label(str(each)) for each in told)
        case FieldType.CHOICE:
            return str(label(str(told)))
        case FieldType.YESNO:
            return say("Yes") if told else say("No")
    return str(told).strip()


def _scales(field: ExerciseField, row: Mapping[str, Any]) -> list[str]:
    """The one number of a scale from nought up, as `6 of 10`; of several none says which it is."""
    found = [
        _of(number, column.max or 10)
        for column in field.columns
        if column.type is FieldType.SCALE
        and not column.min
        and (number := number_in(row.get(column.id))) is not None
    ]
    return found if len(found) == 1 else []


def _of(number: float, most: float) -> str:
    if most == _PERCENT:
        return say("{number} %").format(number=number_words(number))
    return say("{number} of {most}").format(number=number_words(number), most=number_words(most))


def _special(field: ExerciseField, row: Mapping[str, Any]) -> list[str]:
    """What the numbers of some lists say together."""
    columns = {column.id for column in field.columns}
    if {"lights_out", "out_of_bed"} <= columns:
        night = night_of(row)
        if night.in_bed is None:
            return []
        if night.asleep is None:
            return [say("{in_bed} in bed").format(in_bed=length_words(night.in_bed))]
        return [
            say("{asleep} asleep of {in_bed} in bed").format(
                asleep=length_words(night.asleep), in_bed=length_words(night.in_bed)
            )
        ]
    if {"planned", "done", "state"} <= columns:
        return _logged(field, row)
    if {"effect", "can_change"} <= columns:
        return _dial(row)
    if columns == {"importance", "lived"}:
        words = [("importance", say("matters {number}")), ("lived", say("lived {number}"))]
    elif "worry" in columns:
        words = [("worry", say("worry {number} of 10"))]
    else:
        return []
    told = [(text, number_in(row.get(name))) for name, text in words]
    return [text.format(number=number_words(number)) for text, number in told if number is not None]


def _dial(row: Mapping[str, Any]) -> list[str]:
    """Which way a thing turns the pain, and whether that can be changed."""
    effect = number_in(row.get("effect"))
    told = []
    if effect is not None:
        ways = (say("turns pain down"), say("turns it neither way"), say("turns pain up"))
        told.append(ways[(effect > 0) - (effect < 0) + 1])
    changes = {
        "yes": say("you can change it"),
        "partly": say("you can change some of it"),
        "no": say("not for you to change"),
    }
    change = changes.get(str(row.get("can_change")))
    return [*told, change] if change else told


def _logged(field: ExerciseField, row: Mapping[str, Any]) -> list[str]:
    state = next(column for column in field.columns if column.id == "state")
    labels = {option.id: option.label for option in state.options}
    told = [labels.get(str(row.get("state")), "")]
    planned, done = amount_in(row.get("planned")), amount_in(row.get("done"))
    if planned is not None and done is not None:
        told.append(say("{done} of {planned}").format(done=number_words(done), planned=number_words(planned)))
    before, after = number_in(row.get("pain_before")), number_in(row.get("pain_after"))
    if before is not None and after is not None:
        told.append(
            say("pain {before}, then {after}").format(before=number_words(before), after=number_words(after))
        )
    return ["  ·  ".join(each for each in told if each)]
