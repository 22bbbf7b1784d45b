"""The shape of a file's keys: strict, with every mistake told in words and by line."""

import json
import re
from functools import cache
from types import UnionType
from typing import Annotated, Any, Final, TypeVar, Union, get_args, get_origin

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    ValidationError,
    create_model,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.vocabulary import BODY_REGIONS
from mindbody.content.yaml_reading import Where, Yaml


class Sheet(BaseModel):
    """The keys of one place in a file. A key that is not declared is a mistake."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, allow_inf_nan=False)


def _one_region(name: str) -> str:
    if name not in BODY_REGIONS:
        raise PydanticCustomError(
            "region",
            "{why}",
            {"why": f"is no region of the body{did_you_mean(name, BODY_REGIONS) or _REGIONS}"},
        )
    return name


def _yes_or_no(value: object) -> object:
    return {"yes": True, "no": False}.get(value, value) if isinstance(value, str) else value


_REGIONS: Final = f"; expected one of: {', '.join(BODY_REGIONS)}"


def shaped(pattern: str, words: str) -> BeforeValidator:
    """Holds a text to a pattern, and tells in words what was expected."""
    compiled = re.compile(pattern)

    def hold(value: object) -> object:
        if isinstance(value, str) and compiled.fullmatch(value):
            return value
        raise PydanticCustomError("shape", "{words}", {"words": words})

    return BeforeValidator(hold)


Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[
    str, shaped(r"(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*", "small letters, digits and hyphens, like “body-scan”")
]
Code = Annotated[str, shaped(r"[A-Za-z][A-Za-z0-9-]{0,11}", "a short code, like “M02”")]
Name = Annotated[
    str,
    shaped(r"[A-Za-z0-9]+([-.][A-Za-z0-9]+)*", "the id or code of another file, like “body-scan” or “M02”"),
]
Minutes = Annotated[str, shaped(r"[0-9]{1,3}(\.[0-9]{1,2})? min", "minutes, like “5 min”")]
Region = Annotated[str, AfterValidator(_one_region)]
YesNo = Annotated[bool, BeforeValidator(_yes_or_no)]

S = TypeVar("S", bound=Sheet)


def minutes_of(length: str) -> float:
    """The number in `5 min`; 0.0 when there is none."""
    number = length.removesuffix(" min")
    return float(number) if number else 0.0


def read_sheet(sheet: type[S], yaml: Yaml, notes: Notes, where: Where = ()) -> tuple[S, bool]:
    """The keys at a place, and whether they are sound.

    When they are not, the findings tell why, and the values that could not be read are empty: so that the
    checks that follow still speak of the rest.
    """
    data: Any = yaml.data
    for step in where:
        data = data[step]
    if not isinstance(data, dict):
        if yaml.whole:
            named = "nothing" if data is None else _named(data)
            notes.wrong(yaml.line(where), f"{named} stands here; expected keys and values, `key: value`")
        return _draft(sheet, {}), False
    try:
        return sheet.model_validate_json(json.dumps(data)), yaml.whole
    except ValidationError as error:
        mistakes = error.errors(include_url=False)
    for mistake in mistakes:
        if not _follows(mistake, mistakes):
            notes.wrong(*_told(sheet, mistake, yaml, where))
    return _draft(sheet, data), False


def _follows(mistake: ErrorDetails, mistakes: list[ErrorDetails]) -> bool:
    """A list is also called too short when what is in it is wrong."""
    location = mistake["loc"]
    return mistake["type"] == "too_short" and any(
        other["loc"][: len(location)] == location and other is not mistake for other in mistakes
    )


def _told(sheet: type[Sheet], mistake: ErrorDetails, yaml: Yaml, where: Where) -> tuple[int, str]:
    location = mistake["loc"]
    line = yaml.line((*where, *location))
    key = _spelled(location)
    match mistake["type"]:
        case "missing":
            return yaml.line((*where, *location[:-1])), f"the key “{key}” is missing; expected it here"
        case "extra_forbidden":
            fields = _sheet_at(sheet, location[:-1]).model_fields
            known = [info.alias or name for name, info in fields.items()]
            near = did_you_mean(str(location[-1]), known) or f"; expected one of: {', '.join(known)}"
            return line, f"the key “{key}” is not known{near}"
        case "enum" | "literal_error":
            allowed = [
                part.strip(" '") for part in mistake["ctx"]["expected"].replace(" or ", ", ").split(",")
            ]
            return line, f"“{key}” is {_named(mistake['input'])}; expected one of: {', '.join(allowed)}"
        case "region":
            return line, f"“{key}”: {mistake['input']} {mistake['msg']}"
        case kind:
            return line, f"“{key}” is {_named(mistake['input'])}; expected {_expected(kind, mistake)}"


def _expected(kind: str, mistake: ErrorDetails) -> str:
    context = mistake.get("ctx", {})
    if kind == "shape" and isinstance(mistake["input"], int | float):
        return f"{mistake['msg']} (in quotes, if it is made of digits)"
    if kind in _EXPECTED:
        return _EXPECTED[kind].format(**context)
    message = mistake["msg"]
    return message[:1].lower() + message[1:]


_KEYS_AND_VALUES: Final = "keys and values, `key: value`"
_A_LIST: Final = "a list, like [one, two]"
_EXPECTED: Final = {
    "string_type": "text (put it in quotes)",
    "string_too_short": "some words",
    "string_too_long": "at most {max_length} characters",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "finite_number": "a number",
    "bool_type": "true or false",
    "list_type": _A_LIST,
    "tuple_type": _A_LIST,
    "dict_type": _KEYS_AND_VALUES,
    "model_type": _KEYS_AND_VALUES,
    "model_attributes_type": _KEYS_AND_VALUES,
    "greater_than_equal": "at least {ge:g}",
    "greater_than": "more than {gt:g}",
    "less_than_equal": "at most {le:g}",
    "too_short": "at least {min_length} in the list",
    "too_long": "at most {max_length} in the list",
    "multiple_of": "steps of {multiple_of:g}",
}


def _spelled(location: Where) -> str:
    """`phases.2.do`, lists counted from 1."""
    steps = (step for step in location if step != "[key]")
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in steps)


def _named(value: object) -> str:
    match value:
        case None:
            return "empty"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"the number {value:g}"
        case str():
            return f"“{value if len(value) <= 40 else value[:37] + '...'}”"
        case list():
            return "a list" if value else "an empty list"
        case dict():
            return "a group of keys"
    return "something else"


def _sheet_at(sheet: type[Sheet], location: Where) -> type[Sheet]:
    """The sheet that stands at a place inside another."""
    for step in location:
        if isinstance(step, str) and step in sheet.model_fields:
            sheet = _inner_sheet(sheet.model_fields[step].annotation) or sheet
    return sheet


def _inner_sheet(annotation: Any) -> type[Sheet] | None:
    if isinstance(annotation, type) and issubclass(annotation, Sheet):
        return annotation
    for inner in get_args(annotation):
        found = _inner_sheet(inner)
        if found:
            return found
    return None


def _draft(sheet: type[S], data: object) -> S:
    """The sheet with what can be read of the data, and empty values for the rest. `model_fields_set` names
    what was read."""
    values: dict[str, Any] = {}
    read: set[str] = set()
    given = data if isinstance(data, dict) else {}
    for name, info in sheet.model_fields.items():
        values[name] = (
            _empty(info.annotation) if info.is_required() else info.get_default(call_default_factory=True)
        )
        key = info.alias or name
        if key in given:
            found, value = _read_alone(sheet, name, given[key])
            if found:
                read.add(name)
                values[name] = value
            else:
                values[name] = _salvaged(info.annotation, given[key], values[name])
    draft = sheet.model_construct(_fields_set=read)
    for name, value in values.items():
        object.__setattr__(draft, name, value)
    return draft


def _salvaged(annotation: Any, value: object, otherwise: object) -> object:
    """What is sound inside a group of keys, or a list of them, that holds a mistake."""
    inner = _inner_sheet(annotation)
    in_a_list = get_origin(annotation) is tuple
    if inner is None or not isinstance(value, list if in_a_list else dict):
        return otherwise
    return tuple(_draft(inner, each) for each in value) if in_a_list else _draft(inner, value)


def _read_alone(sheet: type[Sheet], name: str, value: object) -> tuple[bool, object]:
    """One value, read by the rules of its own key; whether it is sound, and the value."""
    key = sheet.model_fields[name].alias or name
    try:
        return True, getattr(_alone(sheet, name).model_validate_json(json.dumps({key: value})), name)
    except ValidationError:
        return False, None


@cache
def _alone(sheet: type[Sheet], name: str) -> type[Sheet]:
    """A sheet of this one key. Kept, since it takes far longer to make than to use."""
    lone = sheet.model_fields[name]
    fields: dict[str, Any] = {name: (lone.annotation, lone)}
    return create_model("Alone", __base__=Sheet, **fields)


def _empty(annotation: Any) -> Any:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _empty(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return None if type(None) in get_args(annotation) else _empty(get_args(annotation)[0])
    if isinstance(annotation, type) and issubclass(annotation, Sheet):
        return _draft(annotation, {})
    if origin in (list, dict):
        return origin()
    if origin is tuple:
        inner = get_args(annotation)
        return () if Ellipsis in inner else tuple(_empty(each) for each in inner)
    if isinstance(annotation, type) and hasattr(annotation, "__members__"):
        return next(iter(annotation))  # type: ignore[call-overload]  # an enum
    return annotation() if annotation in (str, int, float, bool) else None
