"""How long the rows of a group are kept."""

from calendar import monthrange
from datetime import date

from mindbody.record.clinic.rows import Group


def kept_until(group: Group) -> date | None:
    """The last day on which the rows of a group are kept; None while the group goes on."""
    if group.ended is None:
        return None
    months = group.ended.month - 1 + group.keep_months
    year, month = group.ended.year + months // 12, months % 12 + 1
    return date(year, month, min(group.ended.day, monthrange(year, month)[1]))


def is_over(group: Group, today: date) -> bool:
    """Whether the time of keeping is over."""
    until = kept_until(group)
    return until is not None and until < today
