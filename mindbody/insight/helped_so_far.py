"""What seems to help a person, so far, read from their record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from mindbody.insight.helps import Compared, Seems, compare, fewer_uses, what_seems_to_help
from mindbody.insight.noted import AFTER, BEFORE, SETTLED
from mindbody.insight.settling import Settling, settling
from mindbody.insight.uses import By, Use, What, uses

if TYPE_CHECKING:
    from mindbody.record.store import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpedSoFar:
    """seems: what was used often enough, the surest first. fewer: the rest, and how often. felt: how the
    after-question was answered."""

    uses: tuple[Use, ...]
    seems: tuple[Seems, ...]
    fewer: Mapping[What, int]
    felt: Mapping[What, Settling]

    def by(self, by: By) -> tuple[Seems, ...]:
        """Of one kind only, the surest first."""
        return tuple(each for each in self.seems if each.what.by is by)

    def compared(self, one: What, other: What) -> Compared | None:
        """Two things of one kind side by side; None with fewer than five uses of either."""
        return compare(self.uses, one, other)


def helped_so_far(record: "Record", today: date) -> HelpedSoFar:
    """Read and work out. Raises what the record raises."""
    practised = [row for row in record.practised() if row.local_day <= today]
    ratings = record.rated((BEFORE, AFTER, SETTLED))
    found = uses(practised, ratings)
    return HelpedSoFar(
        uses=found,
        seems=what_seems_to_help(found),
        fewer=fewer_uses(found),
        felt=settling(practised, ratings),
    )
