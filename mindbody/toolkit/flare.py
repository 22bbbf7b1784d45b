"""The three-day shape of a flare."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from mindbody.toolkit.cells import Row
from mindbody.toolkit.pacing import FLARE_SHARES

DAYS: Final = ("day-1", "day-2", "day-3")
"""Ids of the fixed rows."""
AMOUNT: Final = "amount"
"""The column with the percent of what one usually does."""


def with_shares(rows: Iterable[Row], days: Iterable[str] = DAYS) -> list[dict[str, Any]]:
    """The rows of a flare plan with the usual shares (50, 70 and 90 %) where the person has told none;
    what they told stays as it is."""
    told: Mapping[str, Row] = {str(row.get("id")): row for row in rows}
    filled = []
    for number, day in enumerate(days):
        row = dict(told.get(day, {}))
        if row.get(AMOUNT) is None and number < len(FLARE_SHARES):
            row[AMOUNT] = FLARE_SHARES[number]
        if row:
            filled.append({**row, "id": day})
    return filled
