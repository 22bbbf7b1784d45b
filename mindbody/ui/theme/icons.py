"""One family of line icons: a 24-pixel grid, a line of 1.75, round ends, coloured from the tokens."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FOLDER: Final = Path(__file__).parent / "icons"
_FRAME: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{color}" '
    'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">{shapes}</svg>'
)

_POINTING: Final = frozenset(
    {"back", "forward", "chevron-left", "chevron-right", "skip", "undo", "look-back", "walk"}
)


def icon_names() -> tuple[str, ...]:
    """Every icon there is, in order."""
    return tuple(sorted(p.name.removesuffix(".svg") for p in _FOLDER.iterdir() if p.name.endswith(".svg")))


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: str) -> None:
    """Draw icon `name` into `rect` in `color` (`#RRGGBB`), sharp at any size. What points along the line is
    turned about where lines run from right to left.

    Raises FileNotFoundError for a name that is not among `icon_names()`.
    """
    turned = name in _POINTING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if turned:
        painter.save()
        painter.translate(rect.left() + rect.right(), 0)
        painter.scale(-1, 1)
    _renderer(name, color).render(painter, rect)
    if turned:
        painter.restore()


def icon(name: str, color: str, size: int) -> QIcon:
    """Icon `name` in `color` (`#RRGGBB`), `size` logical pixels square, for stock Qt controls."""
    pixmap = QPixmap(QSize(size, size) * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, QRectF(0, 0, size * 2, size * 2), name, color)
    painter.end()
    pixmap.setDevicePixelRatio(2.0)
    return QIcon(pixmap)


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    shapes = _shapes(name)
    picture = _FRAME.format(color=QColor(color).name(), shapes=shapes)
    return QSvgRenderer(QByteArray(picture.encode()))


@lru_cache(maxsize=128)
def _shapes(name: str) -> str:
    text = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    return text[text.index(">") + 1 : text.rindex("</svg>")]
