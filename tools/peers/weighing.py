"""How much memory a program takes with all the processes that it started."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Weight:
    """MB. resident: all that is in memory, where shared pages count in each process. share: the same with
    each shared page divided among those who share it."""

    resident: float
    share: float


def weigh(program: int) -> Weight:
    """The process and all that descend from it or are of its session."""
    resident = share = 0.0
    for process in family(program):
        with suppress(OSError):
            sums = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()
            for line in sums:
                name, _, rest = line.partition(":")
                if name == "Rss":
                    resident += int(rest.split()[0]) * 1024
                elif name == "Pss":
                    share += int(rest.split()[0]) * 1024
    return Weight(resident / MEGABYTE, share / MEGABYTE)


def family(program: int) -> frozenset[int]:
    """The ids of the process, of its descendants, and of whatever else is in the session that it leads."""
    parents: dict[int, tuple[int, int]] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        with suppress(OSError):
            # The name in brackets may hold anything; what follows it is in fixed places.
            fields = (entry / "stat").read_text("utf-8", errors="replace").rpartition(")")[2].split()
            parents[int(entry.name)] = (int(fields[1]), int(fields[3]))
    found = {program} | {each for each, (_, session) in parents.items() if session == program}
    while more := {each for each, (parent, _) in parents.items() if parent in found} - found:
        found |= more
    return frozenset(found - {os.getpid()})
