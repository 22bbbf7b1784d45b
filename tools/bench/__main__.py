"""`python -m tools.bench [PART ...]`: print the figures beside their budgets; all parts by default."""

import importlib
import sys
from typing import Final

from tools.bench.table import Row, table

PARTS: Final = ("start", "flare", "audio", "store", "backups", "locking", "insight", "painting", "lessons")


def main() -> int:
    """Run the parts named on the command line, or all; 2 for a part that does not exist."""
    wanted = sys.argv[1:] or list(PARTS)
    for name in wanted:
        if name not in PARTS:
            print(f"bench: there is no part “{name}”. There is: {', '.join(PARTS)}.", file=sys.stderr)
            return 2
    rows: list[Row] = []
    for name in wanted:
        print(f"measuring: {name} ...", file=sys.stderr, flush=True)
        rows += importlib.import_module(f"tools.bench.{name}").rows()
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
