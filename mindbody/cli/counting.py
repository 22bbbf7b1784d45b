"""What a file holds, in words of the command line."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

_WORDS: Final = {
    "session": ("session", "sessions"),
    "step": ("step", "steps"),
    "rating": ("rating", "ratings"),
    "entry": ("log entry", "log entries"),
    "answer": ("answer", "answers"),
    "place": ("place to go on", "places to go on"),
    "measure_answer": ("answer in a questionnaire", "answers in questionnaires"),
    "lesson_mark": ("lesson mark", "lesson marks"),
}


def counted(rows: Mapping[str, int]) -> Iterator[str]:
    """`3 sessions` and so on, one for each table that has any."""
    for table, (one, many) in _WORDS.items():
        if count := rows.get(table):
            yield f"{count:,} {one if count == 1 else many}"


def spanned(first: date | None, last: date | None) -> str:
    """From which day to which."""
    if first is None or last is None:
        return "no day"
    return f"of {first}" if first == last else f"from {first} to {last}"
