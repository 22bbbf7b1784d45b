"""Measure files."""

import re
from typing import Annotated, Any, Final, Literal

from annotated_types import Ge, Gt, Le, MinLen

from mindbody.content.gathering import gather_words
from mindbody.content.measure import (
    Answer,
    AskAt,
    Band,
    Change,
    Measure,
    MeasureItem,
    SafetyRule,
    Scale,
    Score,
    ScoreRule,
)
from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.sheets import Code, Sheet, Slug, Words, YesNo, read_sheet
from mindbody.content.source import Text
from mindbody.content.yaml_reading import Where, Yaml, read_yaml

_TEXTS: Final = ("title", "about", "scores.*.title")
_LOINC: Final = re.compile(r"([0-9]{1,7})-([0-9])")


class _AnswerSheet(Sheet):
    value: int
    label: Words


class _ScaleSheet(Sheet):
    min: int
    max: int
    low: str = ""
    high: str = ""
    answers: tuple[_AnswerSheet, ...] = ()


class _ItemSheet(Sheet):
    id: Words
    text: Words
    verbatim: YesNo
    scale: _ScaleSheet | None = None
    of: Words | None = None


class _ScoreSheet(Sheet):
    id: Slug
    title: Words
    rule: ScoreRule
    items: Annotated[tuple[Words, ...], MinLen(1)]
    decimals: Annotated[int, Ge(0), Le(3)] = 0


class _BandSheet(Sheet):
    score: Words
    start: float
    end: float
    label: Words


class _ChangeSheet(Sheet):
    score: Words
    points: Annotated[float, Gt(0)] | None = None
    share: Annotated[float, Gt(0), Le(1)] | None = None
    source: Words


class _SafetySheet(Sheet):
    score: Words
    at_least: float
    show: Literal["page", "card"]


class _MeasureSheet(Sheet):
    id: Slug
    code: Code = ""
    title: Words
    about: Words
    recall: Words
    scale: _ScaleSheet
    items: Annotated[tuple[_ItemSheet, ...], MinLen(1)]
    scores: Annotated[tuple[_ScoreSheet, ...], MinLen(1)]
    bands: tuple[_BandSheet, ...] = ()
    change: tuple[_ChangeSheet, ...] = ()
    safety: tuple[_SafetySheet, ...] = ()
    ask_at: Annotated[tuple[AskAt, ...], MinLen(1)]
    licence: Words
    citation: Words
    wording_checked: YesNo
    codes: dict[str, Words] = {}  # noqa: RUF012  pydantic copies it
    reviewed: Words = "none"


def read_measure(text: Text, notes: Notes) -> Measure | None:
    """A questionnaire. Its items are somebody's own words: held to no rule of ours."""
    yaml = read_yaml(text, notes)
    sheet, sound = read_sheet(_MeasureSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    for index, item in enumerate(sheet.items):
        if not item.verbatim:
            notes.words(yaml.line(("items", index, "text")), item.text)
    _hold_scales(sheet, yaml, notes)
    _hold_scores(sheet, yaml, notes)
    _hold_bands(sheet, yaml, notes)
    _hold_codes(sheet, yaml, notes)
    for index, change in enumerate(sheet.change):
        if change.source and change.points is None and change.share is None:
            notes.wrong(yaml.line(("change", index)), "a change of nothing; expected “points” or “share”")
    return _measure(sheet, notes.file) if sound else None


def _measure(sheet: _MeasureSheet, file: str) -> Measure:
    return Measure(
        id=sheet.id,
        code=sheet.code,
        title=sheet.title,
        about=sheet.about,
        recall=sheet.recall,
        scale=_scale(sheet.scale),
        items=tuple(_item(item) for item in sheet.items),
        scores=tuple(Score(**dict(score)) for score in sheet.scores),
        bands=tuple(Band(**dict(band)) for band in sheet.bands),
        change=tuple(Change(**dict(change)) for change in sheet.change),
        safety=tuple(SafetyRule(**dict(rule)) for rule in sheet.safety),
        ask_at=sheet.ask_at,
        licence=sheet.licence,
        citation=sheet.citation,
        wording_checked=sheet.wording_checked,
        codes=dict(sheet.codes),
        reviewed=sheet.reviewed,
        file=file,
    )


def _scale(sheet: _ScaleSheet) -> Scale:
    fields: dict[str, Any] = dict(sheet)
    fields["answers"] = tuple(Answer(value=answer.value, label=answer.label) for answer in sheet.answers)
    return Scale(**fields)


def _item(sheet: _ItemSheet) -> MeasureItem:
    scale = None if sheet.scale is None else _scale(sheet.scale)
    return MeasureItem(id=sheet.id, text=sheet.text, verbatim=sheet.verbatim, scale=scale, of=sheet.of)


def _hold_scales(sheet: _MeasureSheet, yaml: Yaml, notes: Notes) -> None:
    scales: list[tuple[_ScaleSheet | None, Where]] = [(sheet.scale, ("scale",))]
    scales += [(item.scale, ("items", index, "scale")) for index, item in enumerate(sheet.items)]
    for scale, where in scales:
        if scale is None or not {"min", "max"} <= scale.model_fields_set:
            continue
        if scale.min >= scale.max:
            notes.wrong(
                yaml.line(where), f"the scale goes from {scale.min} to {scale.max}; expected min below max"
            )
        values = [answer.value for answer in scale.answers]
        if len(set(values)) != len(values):
            notes.wrong(yaml.line((*where, "answers")), "two answers have the same value; expected one each")
        if values and (min(values), max(values)) != (scale.min, scale.max):
            notes.wrong(
                yaml.line((*where, "answers")),
                f"the answers go from {min(values)} to {max(values)}; expected {scale.min} to {scale.max}",
            )
        if not values and not (scale.low and scale.high):
            notes.wrong(yaml.line(where), "the scale has no words; expected “low” and “high”, or “answers”")


def _hold_scores(sheet: _MeasureSheet, yaml: Yaml, notes: Notes) -> None:
    items = [item.id for item in sheet.items]
    for index, name in enumerate(items):
        if name and name in items[:index]:
            notes.wrong(
                yaml.line(("items", index, "id")), f"the item “{name}” stands here again; expected its own id"
            )
    scores: list[str] = []
    for index, score in enumerate(sheet.scores):
        line = yaml.line(("scores", index))
        if score.id and score.id in scores:
            notes.wrong(line, f"the score “{score.id}” stands here again; expected its own id")
        scores.append(score.id)
        for name in score.items:
            if items and name not in items:
                near = did_you_mean(name, items)
                notes.wrong(line, f"the score “{score.id}” names the item “{name}”, which is not here{near}")
        needed = _ITEMS_OF_A_RULE.get(score.rule)
        if (
            needed is not None
            and score.items
            and "rule" in score.model_fields_set
            and len(score.items) != needed
        ):
            notes.wrong(line, f"the rule “{score.rule}” has {len(score.items)} items; expected {needed}")


_ITEMS_OF_A_RULE: Final = {ScoreRule.VALUE: 1, ScoreRule.GCPS_R_GRADE: 5}


def _hold_bands(sheet: _MeasureSheet, yaml: Yaml, notes: Notes) -> None:
    scores = [score.id for score in sheet.scores]
    named = {
        "bands": [band.score for band in sheet.bands],
        "change": [change.score for change in sheet.change],
        "safety": [rule.score for rule in sheet.safety],
    }
    for key, names in named.items():
        for index, name in enumerate(names):
            if scores and name and name not in scores:
                near = did_you_mean(name, scores)
                notes.wrong(
                    yaml.line((key, index)), f"“{key}” names the score “{name}”, which is not here{near}"
                )
    for index, band in enumerate(sheet.bands):
        line = yaml.line(("bands", index))
        if not {"score", "start", "end"} <= band.model_fields_set:
            continue
        if band.start > band.end:
            notes.wrong(
                line, f"the band “{band.label}” goes from {band.start:g} to {band.end:g}; expected it to grow"
            )
        for other in sheet.bands[:index]:
            if (
                other.score == band.score
                and {"start", "end"} <= other.model_fields_set
                and other.start <= band.end
                and band.start <= other.end
            ):
                notes.wrong(
                    line, f"the bands “{other.label}” and “{band.label}” overlap; expected each value in one"
                )


def _hold_codes(sheet: _MeasureSheet, yaml: Yaml, notes: Notes) -> None:
    known = ("panel", *(score.id for score in sheet.scores), *(item.id for item in sheet.items))
    for name, code in sheet.codes.items():
        line = yaml.line(("codes", name))
        if len(known) > 1 and name not in known:
            notes.wrong(
                line, f"“codes” names “{name}”; expected panel, a score or an item{did_you_mean(name, known)}"
            )
        match = _LOINC.fullmatch(code)
        if match is None or _check_digit(match[1]) != int(match[2]):
            notes.wrong(
                line, f"“{code}” is no LOINC code (its check digit does not fit); expected one like 72514-3"
            )


def _check_digit(digits: str) -> int:
    """The last digit of a LOINC code by the Mod 10 rule (LOINC Users' Guide, appendix on check digits)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled // 10 + doubled % 10
    return (10 - total % 10) % 10
