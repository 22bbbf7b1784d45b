"""The table that the bench prints."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure beside its budget and what it is held against, all as words. beyond: it does not keep its
    budget."""

    what: str
    measured: str
    budget: str
    beside: str
    beyond: bool = False


def table(rows: Iterable[Row]) -> str:
    """The rows as a Markdown table whose columns line up; what is beyond its budget is marked."""
    cells = [
        ("what", "measured", "budget", "beside"),
        *((row.what, row.measured, _marked(row), row.beside) for row in rows),
    ]
    widths = [max(len(row[column]) for row in cells) for column in range(4)]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in cells
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def _marked(row: Row) -> str:
    return f"{row.budget}, **beyond**" if row.beyond else row.budget
