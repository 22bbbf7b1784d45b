"""docs/PROVE.md: what was tried, what was lost, and which broken app each trial was caught with."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

HEAD: Final = """# What was tried

Every promise about what must survive, tried on the real thing and then on an app that was broken on purpose:
a trial that can't tell the two apart proves nothing. `make prove` makes this page; `LONG=1 make prove` tries
more often. "Lost" are the trials in which something was, and none may be; under "broken on purpose" stands
the fault, as `tools/prove/faults.py` has it.
"""

COLUMNS: Final = """|  # | what | tried | lost | broken on purpose | seconds |
|---:|---|---:|---:|---|---:|"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Of one promise. skipped: trials that this machine can't make. fault: how the app was broken, "" where
    it can't be from inside. noticed: whether that was seen. long: tried as often as a night has time."""

    number: str
    what: str
    tried: int
    skipped: int
    lost: int
    fault: str
    noticed: bool
    seconds: float
    day: str
    machine: str
    long: bool

    @property
    def holds(self) -> bool:
        """Whether nothing was lost, something was tried, and the broken app was told from the whole one."""
        return self.noticed and self.lost == 0 and self.tried > 0


def row(proof: Proof) -> str:
    """Its row of the table."""
    told = "can't be broken from inside"
    if proof.fault:
        told = f"{proof.fault}: {'the loss is reported' if proof.noticed else 'NOT NOTICED'}"
    skipped = f" ({proof.skipped} not possible here)" if proof.skipped else ""
    return (
        f"| {proof.number:>2} | {proof.what} | {proof.tried:,}{skipped} | {proof.lost} | {told} "
        f"| {proof.seconds:.0f} |"
    )


def page(proofs: Sequence[Proof]) -> str:
    """The whole page, in Markdown."""
    failed = [proof.what for proof in proofs if not proof.holds]
    tried, lost = sum(each.tried for each in proofs), sum(each.lost for each in proofs)
    faults = sum(bool(each.fault) for each in proofs)
    caught = sum(bool(each.fault) and each.noticed for each in proofs)
    ending = f"{tried:,} trials, {lost} lost; {caught} of {faults} broken apps were caught."
    if failed:
        ending += f" Not kept: {'; '.join(failed)}."
    lines = [HEAD, COLUMNS, *(row(each) for each in proofs), "", ending, ""]
    return "\n".join((*lines, *_made(proofs)))


def _made(proofs: Sequence[Proof]) -> list[str]:
    kinds = sorted({(each.day, each.machine, each.long) for each in proofs})
    return [f"Tried on {day}{', the long way' if long else ''}: {machine}.\n" for day, machine, long in kinds]
