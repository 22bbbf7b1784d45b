"""docs/BENCH.md from what the parts found: pure words, made again by every `make bench`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tools.bench.table import Row, table

HEAD: Final = """# What it costs

`make bench` measures this and writes the page; a part of it can be measured alone, as by `make peers`.
Each figure stands beside what it is held against, measured in the same run, as seconds alone say more of the
machine than of the app. Budgets are for a machine that has nothing else to do: what is measured runs before
everything else where the system allows that, and each part tells how many processes wanted to run. What is
beyond its budget is marked, and named again at the end.
"""

TITLES: Final[Mapping[str, str]] = {
    "start": "From the start to a window",
    "peers": "Other apps on Qt",
    "flare": "In a flare",
    "audio": "Sound",
    "store": "The record",
    "backups": "Backups",
    "locking": "A locked record",
    "insight": "Years of record, read and drawn",
    "painting": "Painting",
    "lessons": "Lessons",
}

NOTES: Final[Mapping[str, str]] = {
    "peers": """Each app in a virtual environment of its own, from the package index, with a home in which
somebody has been before; started in turn with ours, on a screen in memory whose points are looked at up
to 250 times a second, the same way for all. The first picture is that of a window, or of a splash, with
something in it; "times" is that beside a bare window. A window is as it stays from the moment from which
95 of 100 of its points do. Memory is weighed five seconds after the first picture, over all processes of
the app; shared pages are divided among those who share them. All are medians. MindBody can be used from
its first picture on; what moves its page later is a card of questions that are due, once the record is
open. novelWriter begins with a splash. Anki brings a web engine; the others do not.
""",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one part found. load: of the machine, before and after."""

    name: str
    day: str
    machine: str
    load: tuple[float, float]
    rows: Sequence[Row]


def page(parts: Sequence[Part]) -> str:
    """The whole page, in Markdown."""
    return "\n".join((HEAD, *(_section(part) for part in parts), _ending(parts)))


def _section(part: Part) -> str:
    before, after = part.load
    busy = f"load average {before:.1f} at the beginning, {after:.1f} at the end"
    made = f"Measured on {part.day}: {part.machine}; {busy}."
    note = NOTES.get(part.name, "")
    return "\n".join(
        each for each in (f"## {TITLES[part.name]}\n", note, f"{table(part.rows)}\n", f"{made}\n") if each
    )


def _ending(parts: Sequence[Part]) -> str:
    """What does not keep its budget, so that nobody has to look for it."""
    beyond = [
        f"{row.what}, {row.measured} (budget: {row.budget})"
        for part in parts
        for row in part.rows
        if row.beyond
    ]
    return f"Beyond budget: {'; '.join(beyond)}.\n" if beyond else "Nothing is beyond its budget.\n"
