"""`python -m tools.displays [WORD ...]`: try every case, or those with a word, and print docs/DISPLAYS.md; 1
when one fails."""

import sys
import tempfile
from pathlib import Path
from typing import Final

from tools.displays.cases import CASES, Case
from tools.displays.rig import Seen, missing, rig

HEAD: Final = """# Screens that come and go

What was tried with real windows on displays that were plugged in and out while a meeting went on
(`python -m tools.displays` prints this page). All along, pictures were taken of what the room's display
really showed; each had to be one that the room may see, pixel for pixel, or dark. "Between" counts those that
were caught while one such picture gave way to the next. "Within" is the longest that anything took to come to
its place, in seconds; one second is allowed.

| what happened | how it ended | console | room | pictures | between | strange | within |
|---|---|---|---|---:|---:|---:|---:|"""


def main() -> int:
    """Try what is asked for, or all."""
    if lacks := missing():
        print(f"displays: {lacks} (apt-get install xvfb x11-xserver-utils).", file=sys.stderr)
        return 2
    print(HEAD, flush=True)
    words = sys.argv[1:]
    held = [held_in(case) for case in CASES if not words or any(word in case.name for word in words)]
    return 0 if all(held) else 1


def held_in(case: Case) -> bool:
    """Try one case and print its row; whether every promise held."""
    with tempfile.TemporaryDirectory() as folder, rig(Path(folder), carrier=case.carrier) as machine:
        try:
            told = words_of(case.trial(machine))
            held = True
        except AssertionError as broken:
            told, held = f"BROKEN: {broken} | |", False
        machine.stop()
        taken, between, strange = machine.taken
        print(
            f"| {case.name} | {told} | {taken} | {between} | {strange} | {machine.slowest:.2f} |", flush=True
        )
    return held and strange == 0


def words_of(seen: Seen) -> str:
    """The state, and where the windows are."""
    room = _where(seen, seen["room"]) if seen["room"] else "closed"
    if seen["curtain"]:
        room += ", blank"
    console = _where(seen, seen["console"])
    if seen["put_away"]:
        console += ", words put away"
    return f"{seen['state']} | {console} | {room}"


def _where(seen: Seen, window: tuple[int, int, int, int]) -> str:
    x, y, wide, high = window
    center = (x + wide / 2, y + high / 2)
    for name, (left, top, width, height) in seen["displays"].items():
        if left <= center[0] < left + width and top <= center[1] < top + height:
            return f"on {name}"
    return "NOWHERE"


if __name__ == "__main__":
    sys.exit(main())
