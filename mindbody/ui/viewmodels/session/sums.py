"""A sum as it is shown."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """kept: what is kept of it under `lesson.field`, None for nothing. figure: its result in a word or two,
    "" for none. lines: how it came to be. quote: a longer text of the person's own."""

    kept: Any = None
    figure: str = ""
    lines: tuple[str, ...] = ()
    quote: str = ""
