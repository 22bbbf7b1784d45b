"""`python -m tools.baselines [--accept]`: does the app still look as README and user guide show it?

Without `--accept` nothing is changed: each picture that differs is named, with a sheet of actual, expected
and difference to look at. With it, the pictures of now become those of the documents.
"""

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

from PySide6.QtGui import QImage

from tools.baselines.comparing import ALLOWED, differing, sheet
from tools.baselines.making import all_pictures

ROOT: Final = Path(__file__).parent.parent.parent
KEPT: Final = ROOT / "docs" / "pictures"
MADE: Final = ROOT / "build" / "pictures"


def main() -> int:
    """0 when nothing differs or all was accepted, else 1."""
    parser = argparse.ArgumentParser(prog="baselines", description=__doc__)
    parser.add_argument(
        "--accept", action="store_true", help="let the pictures of now be those of the documents"
    )
    accept: bool = parser.parse_args().accept
    shutil.rmtree(MADE, ignore_errors=True)
    MADE.mkdir(parents=True)
    worst = 0
    for made in all_pictures(MADE):
        kept = KEPT / made.name
        share = differing(QImage(str(made)), QImage(str(kept)))
        print(f"{made.name}: {share:.2%} differs")
        if accept:
            shutil.copyfile(made, kept)
        if accept or share <= ALLOWED:
            continue
        worst = 1
        seen = made.with_name(f"{made.stem}-sheet.png")
        sheet(QImage(str(made)), QImage(str(kept))).save(str(seen))
        print(
            f"  look at {seen.relative_to(ROOT)}; if it is meant, `make pictures` accepts it", file=sys.stderr
        )
    return worst


if __name__ == "__main__":
    sys.exit(main())
