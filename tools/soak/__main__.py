"""`python -m tools.soak [--long] [PART ...]`: soak the app and write docs/SOAK.md.

It ends with 1 on growth, a gap or a crash.
The parts are `fast` and `real`. One that is not asked for keeps what was found last on this machine; until
both were run, the page is left as it is.
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from tools.kept_parts import kept, why_no_page
from tools.machine import load, machine, today
from tools.soak import living, real
from tools.soak.report import faults, page

ROOT: Final = Path(__file__).parent.parent.parent
KEPT: Final = ROOT / "build" / "soak"
REPORT: Final = ROOT / "docs" / "SOAK.md"
LONG_WALL: Final = 120.0

Findings = dict[str, Any]


def main() -> int:
    """Soak, and say what came of it."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--long", action="store_true", help="fast sessions for two hours on the wall")
    parser.add_argument("--wall", type=float, default=0.0, help="or for so many minutes on the wall")
    parser.add_argument("--minutes", type=float, default=30.0, help="of the practice that is played (30)")
    wish = parser.parse_args()
    wall = LONG_WALL if wish.long else wish.wall
    parts: Mapping[str, Callable[[Path], Findings]] = {
        "fast": lambda folder: living.run(folder, wall=wall),
        "real": lambda folder: real.run(folder, minutes=wish.minutes),
    }
    if strange := [name for name in wish.parts if name not in parts]:
        print(f"soak: there is no part “{strange[0]}”. There is: {', '.join(parts)}.", file=sys.stderr)
        return 2
    KEPT.mkdir(parents=True, exist_ok=True)
    for name in wish.parts or parts:
        print(f"soaking: {name} ...", file=sys.stderr, flush=True)
        before = load()
        found = parts[name](KEPT)
        found |= {"machine": machine(), "day": today(), "load": [before, load()]}
        kept(KEPT, name).write_text(json.dumps(found), encoding="utf-8")
    found = {name: _last(name) for name in parts}
    if why := why_no_page(KEPT, parts):
        print(f"soak: {why}", file=sys.stderr)
    else:
        REPORT.write_text(page(found["fast"], found["real"]), encoding="utf-8")
    wrong = faults(found["fast"], found["real"])
    for each in wrong:
        print(f"soak: {each}", file=sys.stderr)
    return 1 if wrong else 0


def _last(name: str) -> Findings | None:
    file = kept(KEPT, name)
    if not file.exists():
        return None
    found: Findings = json.loads(file.read_text("utf-8"))
    return found


if __name__ == "__main__":
    sys.exit(main())
