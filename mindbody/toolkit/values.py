"""Values: how far the week was from what matters."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueGap:
    """Importance less what was lived, both 0 to 10: above nought there is a longing, below it a plenty."""

    domain: str
    gap: int


def value_gap(importance: int | None, lived: int | None) -> int | None:
    """Importance less what was lived; None unless both were given."""
    return None if importance is None or lived is None else importance - lived


def value_gaps(rows: Iterable[Mapping[str, Any]]) -> tuple[ValueGap, ...]:
    """The gaps of the rows `{id, importance, lived}` that have both, widest first; where two are equal,
    the more important comes first."""
    found = [
        (gap, row["importance"], row["id"])
        for row in rows
        if (gap := value_gap(row.get("importance"), row.get("lived"))) is not None
    ]
    found.sort(key=lambda each: (-each[0], -each[1]))
    return tuple(ValueGap(domain=str(domain), gap=gap) for gap, _, domain in found)


def widest_gap(rows: Iterable[Mapping[str, Any]]) -> ValueGap | None:
    """The widest gap above nought, or None: then the week held what matters."""
    first = next(iter(value_gaps(rows)), None)
    return first if first is not None and first.gap > 0 else None
