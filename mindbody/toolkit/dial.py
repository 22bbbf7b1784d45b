"""The dial: what turns pain up and what turns it down."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

_CAN_CHANGE: Final = ("yes", "partly", "no")


def turns_down(rows: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """The items of the dial's rows that turn pain down (an effect below nought): those one can change
    first, then the strongest; each once. Rows without words are passed over."""
    found = [
        (_ease(row.get("can_change")), row["effect"], str(row["item"]).strip())
        for row in rows
        if isinstance(row.get("effect"), int | float)
        and row["effect"] < 0
        and str(row.get("item") or "").strip()
    ]
    found.sort(key=lambda each: each[:2])
    return tuple(dict.fromkeys(item for _, _, item in found))


def _ease(answer: object) -> int:
    return _CAN_CHANGE.index(answer) if answer in _CAN_CHANGE else len(_CAN_CHANGE)
