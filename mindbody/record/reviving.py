"""Turns stored JSON back into frozen values, keeping a default wherever a stored value does not fit."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from math import isfinite
from types import UnionType
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

_Value = TypeVar("_Value")
_MISSING: Final = object()


def revive(default: _Value, stored: Mapping[str, Any]) -> _Value:
    """`default`, a frozen dataclass, with every stored value that fits its field.

    Nested dataclasses are revived likewise. Never raises for what is stored.
    """
    hints = get_type_hints(type(default))
    found: dict[str, Any] = {}
    for each in fields(default):  # type: ignore[arg-type]  # its callers hand in dataclasses
        if each.name in stored:
            value = _fitting(hints[each.name], stored[each.name], getattr(default, each.name))
            if value is not _MISSING:
                found[each.name] = value
    revived: _Value = replace(default, **found)  # type: ignore[type-var]  # as above
    return revived


def left_over(stored: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """What `stored` names and `known` does not, at any depth."""
    left: dict[str, Any] = {}
    for name, value in stored.items():
        if name not in known:
            left[name] = value
        elif (
            isinstance(value, dict)
            and isinstance(known[name], dict)
            and (inner := left_over(value, known[name]))
        ):
            left[name] = inner
    return left


def merged(known: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """`known` with what `more` adds to it, at any depth. Where both have a value, the known one stands."""
    whole = dict(known)
    for name, value in more.items():
        if name not in known:
            whole[name] = value
        elif isinstance(value, dict) and isinstance(known[name], dict):
            whole[name] = merged(known[name], value)
    return whole


def _fitting(wanted: Any, stored: Any, default: Any) -> Any:
    if get_origin(wanted) in (Union, UnionType):
        options = (_fitting(option, stored, default) for option in get_args(wanted))
        return next((value for value in options if value is not _MISSING), _MISSING)
    if is_dataclass(wanted):
        return revive(default, stored) if isinstance(stored, dict) else _MISSING
    if get_origin(wanted) is tuple:
        within = get_args(wanted)[0]
        return _texts(tuple, stored) if within is str else _values(within, stored)
    if get_origin(wanted) is frozenset:
        return _texts(frozenset, stored)
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return next((each for each in wanted if each.value == stored), _MISSING)
    return _plain(wanted, stored)


def _texts(kind: type[tuple[str, ...]] | type[frozenset[str]], stored: Any) -> Any:
    fits = isinstance(stored, list) and all(isinstance(each, str) for each in stored)
    return kind(stored) if fits else _MISSING


def _values(wanted: Any, stored: Any) -> Any:
    """Dataclasses of one kind, each of which can be made of defaults alone. What is none is left out."""
    if not isinstance(stored, list):
        return _MISSING
    return tuple(revive(wanted(), each) for each in stored if isinstance(each, dict))


def _plain(wanted: Any, stored: Any) -> Any:
    if wanted is float and isinstance(stored, int | float) and not isinstance(stored, bool):
        try:
            return float(stored) if isfinite(stored) else _MISSING
        except OverflowError:
            return _MISSING
    return stored if type(stored) is wanted else _MISSING
