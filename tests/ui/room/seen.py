"""What is seen in a picture of the room: how tall letters are, and how well they stand out."""

from itertools import groupby

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage


def letter_rows(image: QImage, part: QRect, ink: str, ground: str) -> list[float]:
    """Heights in pixels of the rows of letters in a part of the picture. All must be capitals.

    A row of pixels that is inked by a third, as at a soft edge, counts as a third.
    """
    most = _apart(QColor(ink), QColor(ground))
    rows = [
        1
        - min(_apart(image.pixelColor(x, y), QColor(ink)) for x in range(part.left(), part.right() + 1))
        / most
        for y in range(part.top(), part.bottom() + 1)
    ]
    runs = [sum(run) for inked, run in groupby(rows, lambda row: row > 0.1) if inked]
    return [run for run in runs if run > 2]


def is_plain(image: QImage, part: QRect, ground: str) -> bool:
    """Whether nothing at all is drawn in this part."""
    color = QColor(ground)
    return all(
        image.pixelColor(x, y) == color
        for y in range(part.top(), part.bottom() + 1)
        for x in range(part.left(), part.right() + 1, 2)
    )


def luminance(color: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(a: QColor, b: QColor) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _apart(a: QColor, b: QColor) -> float:
    return abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
