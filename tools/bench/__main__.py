"""`python -m tools.bench [PART ...]`: print the figures beside their budgets, and write docs/BENCH.md; all
parts by default. What is not measured now stays on the page as it was measured last on this machine; until
each part was, the page is left as it is."""

import importlib
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from tools.bench.monitor import before_others
from tools.bench.page import TITLES, Part, page
from tools.bench.table import Row, table
from tools.kept_parts import kept, why_no_page
from tools.machine import load, machine, today

ROOT: Final = Path(__file__).parent.parent.parent
KEPT: Final = ROOT / "build" / "bench"
REPORT: Final = ROOT / "docs" / "BENCH.md"
PARTS: Final = tuple(TITLES)


def main() -> int:
    """Run the parts named on the command line, or all; 2 for a part that does not exist."""
    wanted = sys.argv[1:] or list(PARTS)
    for name in wanted:
        if name not in PARTS:
            print(f"bench: there is no part “{name}”. There is: {', '.join(PARTS)}.", file=sys.stderr)
            return 2
    KEPT.mkdir(parents=True, exist_ok=True)
    before_others(os.getpid())
    rows: list[Row] = []
    for name in wanted:
        print(f"measuring: {name} ...", file=sys.stderr, flush=True)
        before = load()
        found = importlib.import_module(f"tools.bench.{name}").rows()
        part = Part(name=name, day=today(), machine=machine(), load=(before, load()), rows=found)
        # What numpy compares is no bool of Python's.
        kept(KEPT, name).write_text(json.dumps(asdict(part), default=bool), encoding="utf-8")
        rows += found
    print(table(rows))
    if why := why_no_page(KEPT, PARTS):
        print(f"bench: {why}", file=sys.stderr)
    else:
        REPORT.write_text(page([_last(name) for name in PARTS]), encoding="utf-8")
    return 0


def _last(name: str) -> Part:
    found: dict[str, Any] = json.loads(kept(KEPT, name).read_text("utf-8"))
    before, after = found["load"]
    return Part(
        name=found["name"],
        day=found["day"],
        machine=found["machine"],
        load=(before, after),
        rows=[Row(**row) for row in found["rows"]],
    )


if __name__ == "__main__":
    sys.exit(main())
