"""The skills that a person has used, to keep those that help."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from mindbody.toolkit.cells import Row, words_in

AT_MOST: Final = 8
"""Skills that are filled in; more would be a list to work through, not a help."""


def most_used(practised: Iterable[str], at_most: int = AT_MOST) -> tuple[str, ...]:
    """What was practised most often first, each once; of equals the one that came first."""
    counted = Counter(practised)
    return tuple(skill for skill, _ in counted.most_common(at_most))


def with_used(rows: Iterable[Row], used: Iterable[str], *, limit: int | None = None) -> list[dict[str, Any]]:
    """The person's rows, then one row for each skill used that has none, up to `limit` rows."""
    kept = [dict(row) for row in rows]
    named = {words_in(row.get("skill")) for row in kept}
    kept += [{"skill": skill} for skill in used if skill not in named]
    return kept if limit is None else kept[: max(limit, 0)]
