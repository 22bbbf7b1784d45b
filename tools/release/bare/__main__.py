"""`python -m tools.release.bare [ROOM ...]`: try every room, or those that are named, and print the rows.

Ends with 1 when one fails, with 2 when nothing could be tried. docs/BARE.md is written when all rooms were.
`make bare` makes what is tried and tries it.
"""

import sys
from collections.abc import Iterator, Sequence
from typing import Final

from tools.release.bare.debian import ROOT, debian, missing
from tools.release.bare.glass import glass
from tools.release.bare.rooms import ROOMS, Step

REPORT: Final = ROOT / "docs" / "BARE.md"
HEAD: Final = """# A bare Debian

What was tried in a Debian 12 that holds nothing but what debootstrap's `minbase` puts there, and for
`make run` and `make test` also `make` and a fresh clone. Each room is a fresh copy; `make bare` writes this
page. In the rooms `wheel` and `folder` the app runs as a person without rights and with no network. The last
word is what the command said last. Windows opened on a screen in memory.
"""
COLUMNS: Final = """| room | what was done | the last word | seconds |
|---|---|---|---:|"""
_LONGEST: Final = 110
"""Letters of a cell."""


def main() -> int:
    """Try what is asked for, or all."""
    asked = sys.argv[1:] or list(ROOMS)
    if unknown := [name for name in asked if name not in ROOMS]:
        print(f"bare: there is no room {', '.join(unknown)}; there are {', '.join(ROOMS)}.", file=sys.stderr)
        return 2
    if lacks := missing():
        print(f"bare: {lacks}.", file=sys.stderr)
        return 2
    print(COLUMNS, flush=True)
    lines: list[str] = []
    broken: list[str] = []
    for name in asked:
        try:
            for step in _steps(name):
                lines.append(row(name, step))
                print(lines[-1], flush=True)
        except AssertionError as trouble:
            lines.append(f"| {name} | BROKEN | | |")
            broken.append(f"{name}: {trouble}")
            print(f"{lines[-1]}\n\n{broken[-1]}\n", flush=True)
    if set(asked) == set(ROOMS):
        REPORT.write_text(page(lines, broken), encoding="utf-8")
    return 1 if broken else 0


def page(lines: Sequence[str], broken: Sequence[str]) -> str:
    """The whole page, in Markdown. broken: a room and what it said, for each in which a promise failed."""
    said = [f"\n```\n{each}\n```" for each in broken]
    return "\n".join((HEAD, COLUMNS, *lines, *said, ""))


def row(room: str, step: Step) -> str:
    """A line of the table."""
    did, ended = (each.replace("|", "/").replace("\n", " ") for each in (step.did, step.ended))
    if len(did) > _LONGEST:
        did = f"{did[: _LONGEST - 2]}…`"
    return f"| {room} | {did} | {ended[:_LONGEST]} | {f'{step.seconds:.1f}' if step.seconds else ''} |"


def _steps(name: str) -> Iterator[Step]:
    with debian(name) as machine, glass() as display:
        yield from ROOMS[name](machine, display)


if __name__ == "__main__":
    sys.exit(main())
