"""Logs that are kept as the rows of an answer, put together again from all its versions."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from mindbody.record.rows import AnswerRow
from mindbody.toolkit.cells import Row, day_in, rows_in


class LogRow(NamedTuple):
    """A row and the day it tells of."""

    day: date
    row: Row


def log_of(versions: Iterable[AnswerRow], today: date) -> tuple[LogRow, ...]:
    """Every row with a day, oldest first.

    A log has room for so many rows, and the oldest leave it; so the days before the first one of a version
    are as the versions before it tell. From its first day on a version holds, also where a row was taken out
    of it. Days after `today` are slips, and are passed over.
    """
    found: list[LogRow] = []
    for version in versions:
        rows = [
            LogRow(day, row)
            for row in rows_in(version.value)
            if (day := day_in(row.get("day"))) is not None and day <= today
        ]
        if rows:
            first = min(each.day for each in rows)
            found = [each for each in found if each.day < first] + rows
    found.sort(key=lambda each: each.day)
    return tuple(found)
