"""The ladder of worries: small tries, the least worrying first."""

from collections.abc import Iterable
from enum import StrEnum

from mindbody.toolkit.cells import Row, number_in


class StepRule(StrEnum):
    """How what one does may grow: level, or in small steps up."""

    STEADY = "steady"
    SMALL_STEPS = "small-steps"


def rungs(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows by worry of 0 to 10, least first; those without a number last. Equals keep their order."""

    def worry(row: Row) -> float:
        number = number_in(row.get("worry"))
        return float("inf") if number is None else number

    return tuple(sorted(rows, key=worry))


def step_rule(*, steady: bool) -> StepRule:
    """A body that crashes for a day or more after small efforts stays level, always."""
    return StepRule.STEADY if steady else StepRule.SMALL_STEPS
