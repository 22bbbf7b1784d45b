"""The exercise of a lesson: a list of fields in a fenced block of YAML."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final

from annotated_types import Ge

from mindbody.content.gathering import gather_words
from mindbody.content.lesson import ExerciseField, FieldType
from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.readers.choices import read_options
from mindbody.content.readers.conditions import read_condition
from mindbody.content.sheets import Sheet, Words, YesNo, read_sheet, shaped
from mindbody.content.vocabulary import ContentKind
from mindbody.content.yaml_reading import Where, Yaml

RULES: Final[Mapping[str, tuple[FieldType, ...]]] = MappingProxyType(
    {
        "value-gap": (FieldType.COMPUTED,),
        "value-domains": (FieldType.ROWS,),
        "shrink-goal": (FieldType.SCALE,),
        "if-then": (FieldType.ROWS,),
        "steady-mode": (FieldType.CHOICE,),
        "turns-down": (FieldType.CHOICE,),
        "pacing-start": (FieldType.COMPUTED,),
        "pacing-plan": (FieldType.NUMBER,),
        "pacing-next": (FieldType.COMPUTED,),
        "weekly-step": (FieldType.CHOICE,),
        "step-rule": (FieldType.COMPUTED,),
        "movement-menu": (FieldType.ROWS,),
        "worry-ladder": (FieldType.ROWS,),
        "good-things": (FieldType.MANY,),
        "habit-thermometer": (FieldType.COMPUTED,),
        "sleep-sums": (FieldType.COMPUTED,),
        "flare-days": (FieldType.ROWS,),
        "skills-used": (FieldType.ROWS,),
        "then-and-now": (FieldType.COMPUTED,),
        "letter": (FieldType.TEXT,),
        "open-letter": (FieldType.COMPUTED,),
        "checkups": (FieldType.COMPUTED,),
    }
)
"""The rules of the toolkit that a field may name, and the types of field that they serve."""

_TEXTS: Final = (
    "label",
    "hint",
    "low",
    "high",
    "options.*",
    "options.*.label",
    "options.*.text",
    "options.*.why",
)
_NO_COLUMN: Final = (
    FieldType.ROWS,
    FieldType.LINK,
    FieldType.MEASURE,
    FieldType.QUIZ,
    FieldType.COMPUTED,
)
_FieldName = Annotated[
    str, shaped(r"[a-z][a-z0-9_-]{0,39}", "small letters, digits and _, like “best_position”")
]


class FieldSheet(Sheet):
    """The keys of one field."""

    id: _FieldName
    type: FieldType
    label: Words
    hint: str = ""
    done: YesNo = False
    limit: Annotated[int, Ge(1)] | None = None
    min: float | None = None
    max: float | None = None
    low: str = ""
    high: str = ""
    options: Any = None
    columns: tuple[Any, ...] = ()
    show_if: Words | None = None
    rule: Words | None = None


def read_exercise(yaml: Yaml, notes: Notes) -> tuple[ExerciseField, ...]:
    """The fields in order; what is wrong with one does not hide the next."""
    if not isinstance(yaml.data, list) or not yaml.data:
        if yaml.whole:
            notes.wrong(yaml.first, "the exercise is no list of fields; expected lines like “- id: goal”")
        return ()
    gather_words(yaml, notes, [prefix + text for prefix in ("*.", "*.columns.*.") for text in _TEXTS])
    return _fields(len(yaml.data), (), (), yaml, notes)


def _fields(
    count: int, where: Where, before: tuple[ExerciseField, ...], yaml: Yaml, notes: Notes
) -> tuple[ExerciseField, ...]:
    """The fields of a list, each knowing those before it; `before` are those around a list of columns."""
    fields: list[ExerciseField] = []
    for index in range(count):
        here = (*where, index)
        field = _field(here, (*before, *fields), yaml, notes)
        if field.id and any(field.id == other.id for other in fields):
            line = yaml.line((*here, "id"))
            notes.wrong(line, f"the field “{field.id}” stands here again; expected its own id")
        fields.append(field)
    return tuple(fields)


def _field(where: Where, earlier: tuple[ExerciseField, ...], yaml: Yaml, notes: Notes) -> ExerciseField:
    sheet, _ = read_sheet(FieldSheet, yaml, notes, where)
    chosen = read_options(sheet.type, sheet.options, where, earlier, yaml, notes)
    columns = _columns(sheet, where, earlier, yaml, notes)
    _hold_range(sheet, where, yaml, notes)
    _hold_rule(sheet, where, yaml, notes)
    condition = None
    if sheet.show_if:
        condition = read_condition(sheet.show_if, earlier, yaml.line((*where, "show_if")), notes)
    return ExerciseField(
        id=sheet.id,
        type=sheet.type,
        label=sheet.label,
        hint=sheet.hint,
        done=sheet.done,
        limit=sheet.limit,
        min=sheet.min,
        max=sheet.max,
        low=sheet.low,
        high=sheet.high,
        options=chosen.options,
        options_from=chosen.options_from,
        quiz=chosen.quiz,
        columns=columns,
        show_if=condition,
        rule=sheet.rule,
    )


def _columns(
    sheet: FieldSheet, where: Where, earlier: tuple[ExerciseField, ...], yaml: Yaml, notes: Notes
) -> tuple[ExerciseField, ...]:
    if sheet.type is not FieldType.ROWS or not sheet.id:
        if sheet.columns:
            line = yaml.line((*where, "columns"))
            notes.wrong(line, f"a field of type {sheet.type} has no columns; expected “type: rows”")
        return ()
    if not sheet.columns:
        notes.wrong(
            yaml.line(where), f"the rows “{sheet.id}” have no columns; expected “columns:” with fields"
        )
    columns = _fields(len(sheet.columns), (*where, "columns"), earlier, yaml, notes)
    for index, column in enumerate(columns):
        if column.id and column.type in _NO_COLUMN:
            line = yaml.line((*where, "columns", index))
            notes.wrong(line, f"a column of type {column.type}; expected a simple field, like text or scale")
    return columns


def _hold_range(sheet: FieldSheet, where: Where, yaml: Yaml, notes: Notes) -> None:
    if sheet.min is not None and sheet.max is not None and sheet.min > sheet.max:
        line = yaml.line((*where, "min"))
        notes.wrong(line, f"“min” is {sheet.min:g} and “max” {sheet.max:g}; expected min below max")
    elif sheet.type is FieldType.SCALE and (sheet.min is None or sheet.max is None):
        notes.wrong(yaml.line(where), f"the scale “{sheet.id}” has no end; expected “min” and “max”")


def _hold_rule(sheet: FieldSheet, where: Where, yaml: Yaml, notes: Notes) -> None:
    line = yaml.line((*where, "rule"))
    match sheet.type:
        case _ if not sheet.id:
            return
        case FieldType.MEASURE | FieldType.LINK | FieldType.COMPUTED if not sheet.rule:
            needs = {FieldType.MEASURE: "a measure", FieldType.LINK: "a safety page"}.get(
                sheet.type, "a rule"
            )
            notes.wrong(line, f"the field “{sheet.id}” names no “rule”; expected the name of {needs}")
        case FieldType.MEASURE:
            notes.refers(line, "rule", ContentKind.MEASURES, sheet.rule or "")
        case FieldType.LINK:
            notes.refers(line, "rule", ContentKind.SAFETY, sheet.rule or "")
        case _ if sheet.rule and sheet.rule not in RULES:
            near = did_you_mean(sheet.rule, RULES) or f"; expected one of: {', '.join(RULES)}"
            notes.wrong(line, f"the rule “{sheet.rule}” is not known{near}")
        case _ if sheet.rule and sheet.type not in RULES[sheet.rule]:
            serves = " or ".join(RULES[sheet.rule])
            notes.wrong(line, f"the rule “{sheet.rule}” is for a field of type {serves}, not {sheet.type}")
