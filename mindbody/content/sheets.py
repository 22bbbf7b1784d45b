"""The shape of a file's keys: strict, with every mistake told in words and by line."""

import json
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

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Code = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9-]{0,11}$")]
Region = Annotated[str, AfterValidator(_one_region)]
YesNo = Annotated[bool, BeforeValidator(_yes_or_no)]
Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$", max_length=60)]
"""The id or code of another file."""

Minutes = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,3}(\.[0-9]{1,2})? min$")]
"""A length as it is written: `5 min`, `1.5 min`."""

_S = TypeVar("_S", bound=Sheet)

_SHAPES: Final = {
    Slug.__metadata__[0].pattern: "small letters, digits and hyphens, like “body-scan”",  # type: ignore[attr-defined]
    Code.__metadata__[0].pattern: "a short code like “M02”",  # type: ignore[attr-defined]
    Name.__metadata__[0].pattern: "the id or code of another file, like “body-scan” or “M02”",  # type: ignore[attr-defined]
    Minutes.__metadata__[0].pattern: "minutes, like “5 min”",  # type: ignore[attr-defined]
}


def minutes_of(length: str) -> float:
    """The number in `5 min`; 0.0 when there is none."""
    number = length.removesuffix(" min")
    return float(number) if number else 0.0


def read_sheet(sheet: type[_S], yaml: Yaml, notes: Notes, where: Where = ()) -> tuple[_S, bool]:
    """The keys at a place, and whether they are sound.

    When they are not, the findings tell why, and the values that could not be read are empty: so that the
    checks that follow still speak of the rest.
    """
    data: Any = yaml.data
    for step in where:
        data = data[step]
    if not isinstance(data, dict):
        if yaml.whole:
            notes.wrong(
                yaml.line(where), f"{_named(data)} stands here; expected keys and values, `key: value`"
            )
        return _emptied(sheet, {}, set()), False
    try:
        return sheet.model_validate_json(json.dumps(data)), yaml.whole
    except ValidationError as error:
        mistakes = error.errors(include_url=False)
    for mistake in mistakes:
        line, message = _told(sheet, mistake, yaml, where)
        notes.wrong(line, message)
    return _emptied(sheet, data, {mistake["loc"][0] for mistake in mistakes if mistake["loc"]}), False


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
    if kind == "string_pattern_mismatch":
        return _SHAPES.get(context["pattern"], f"something shaped like {context['pattern']}")
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
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in location)


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
            return "a list"
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


def _emptied(sheet: type[_S], data: dict[str, Any], failed: set[Any]) -> _S:
    """The sheet with what can be read of the data, and with empty values for the rest."""
    values: dict[str, Any] = {}
    for name, info in sheet.model_fields.items():
        values[name] = (
            _empty(info.annotation) if info.is_required() else info.get_default(call_default_factory=True)
        )
        key = info.alias or name
        if key in data and key not in failed:
            values[name] = _read_alone(sheet, name, data[key], values[name])
    filled = sheet.model_construct()
    for name, value in values.items():
        object.__setattr__(filled, name, value)
    return filled


def _read_alone(sheet: type[Sheet], name: str, value: object, otherwise: object) -> object:
    """One value, read by the rules of its own key."""
    lone = sheet.model_fields[name]
    fields: dict[str, Any] = {name: (lone.annotation, lone)}
    partial = create_model("Partial", __base__=Sheet, **fields)
    try:
        return getattr(partial.model_validate_json(json.dumps({lone.alias or name: value})), name)
    except ValidationError:
        return otherwise


def _empty(annotation: Any) -> Any:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _empty(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return None if type(None) in get_args(annotation) else _empty(get_args(annotation)[0])
    if isinstance(annotation, type) and issubclass(annotation, Sheet):
        return _emptied(annotation, {}, set())
    if origin in (list, dict):
        return origin()
    if origin is tuple:
        inner = get_args(annotation)
        return () if Ellipsis in inner else tuple(_empty(each) for each in inner)
    if isinstance(annotation, type) and hasattr(annotation, "__members__"):
        return next(iter(annotation))  # type: ignore[call-overload]
    return annotation() if annotation in (str, int, float, bool) else None
