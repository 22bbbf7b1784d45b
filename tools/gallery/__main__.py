"""`python -m tools.gallery [--from DIR]`: docs/gallery.md and its pictures, anew."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tools.gallery.page import text
from tools.gallery.rooms import DAY, IN_OTHER_LOOKS, OTHERS, PROJECTED, arranged

ROOT: Final = Path(__file__).parent.parent.parent
PAGE: Final = ROOT / "docs" / "gallery.md"
KEPT: Final = ROOT / "docs" / "gallery"
WIDTH: Final = 640
QUALITY: Final = 78


def main() -> int:
    """Make the pictures, unless a folder holds them; 1 for a screen that has no place on the page."""
    parser = argparse.ArgumentParser(prog="gallery", description=__doc__)
    parser.add_argument("--from", dest="made", type=Path, help="a folder that tools.screenshots has filled")
    made: Path | None = parser.parse_args().made
    if made is None:
        made = ROOT / "build" / "gallery"
        whole = (DAY, *dict.fromkeys(each.split("/")[0] for each in PROJECTED))
        for looks in (whole, ("--few", *OTHERS)):
            command = [sys.executable, "-m", "tools.screenshots", "--out", str(made), *looks]
            subprocess.run(command, check=True, cwd=ROOT)
    names = [each.stem for each in (made / DAY).glob("*.png")]
    try:
        rooms = arranged(names)
    except ValueError as error:
        print(f"gallery: {error}; name it in tools/gallery/rooms.py", file=sys.stderr)
        return 1
    shown = {DAY: tuple(names)}
    shown |= {look: tuple(name for name in IN_OTHER_LOOKS if name in names) for look in OTHERS}
    shown |= {look: tuple(sorted(each.stem for each in (made / look).glob("*.png"))) for look in PROJECTED}
    for look, inside in shown.items():
        shutil.rmtree(KEPT / look, ignore_errors=True)
        (KEPT / look).mkdir(parents=True)
        for name in inside:
            keep(made / look / f"{name}.png", KEPT / look / f"{name}.webp")
    titles = OTHERS | PROJECTED
    PAGE.write_text(text(rooms, {look: (titles[look], shown[look]) for look in titles}), "utf-8")
    size = sum(each.stat().st_size for each in KEPT.rglob("*.webp"))
    print(f"gallery: {sum(map(len, shown.values()))} pictures, {size:,} bytes")
    return 0


def keep(picture: Path, place: Path) -> None:
    """A small copy of it."""
    image = QImage(str(picture)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    image.save(str(place), quality=QUALITY)


if __name__ == "__main__":
    sys.exit(main())
