"""`python -m tools.release.icons`: the program's icon from the app's own leaf, as SVG and in the usual sizes.

Written to packaging/icons; the wheel puts them where a desktop looks for icons.
"""

import os
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from mindbody.ui.theme import icons
from mindbody.ui.theme.tokens import DAY

FOLDER: Final = Path(__file__).resolve().parents[2] / "packaging" / "icons"
LEAF: Final = Path(icons.__file__).parent / "icons" / "leaf.svg"
SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels, of a side."""


def svg() -> str:
    """The leaf in paper white on a rounded square of the app's green."""
    leaf = LEAF.read_text(encoding="utf-8")
    shapes = leaf[leaf.index(">") + 1 : leaf.rindex("</svg>")].strip()
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 24 24">\n'
        f'  <rect x="1" y="1" width="22" height="22" rx="5.5" fill="{DAY.primary}"/>\n'
        f'  <g transform="translate(4.2 4.2) scale(0.65)" fill="none" stroke="{DAY.paper}" '
        'stroke-width="2" stroke-linecap="round" stroke-linejoin="round">\n'
        f"  {shapes}\n"
        "  </g>\n"
        "</svg>\n"
    )


def picture(side: int) -> QImage:
    """The icon, `side` pixels square, with nothing round its corners."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg().encode())).render(painter)
    painter.end()
    return image


def main() -> None:
    """Write them all."""
    app = QGuiApplication.instance() or QGuiApplication([])
    assert app is not None
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "mindbody.svg").write_text(svg(), encoding="utf-8")
    for side in SIZES:
        picture(side).save(str(FOLDER / f"mindbody-{side}.png"))


if __name__ == "__main__":
    main()
