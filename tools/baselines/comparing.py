"""How far one picture is from another, and a sheet on which a person sees it."""

from typing import Final, cast

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

SEEN: Final = 28
"""Of 255: a difference of one colour that is less is put down to how letters are smoothed."""

ALLOWED: Final = 0.002
"""The share of a picture that may differ: a few letters' edges, never a word."""

_SHRINK: Final = 2
_GAP: Final = 16
_HEAD: Final = 40


def differing(actual: QImage, expected: QImage) -> float:
    """The share of the picture, 0 to 1, in which a difference is seen; 1 where the sizes differ.

    Both are halved first, so that a stroke that lies a part of a pixel elsewhere is no difference.
    """
    if actual.size() != expected.size():
        return 1.0
    marks = _marks(actual, expected)
    return sum(map(sum, marks)) / max(1, len(marks) * len(marks[0]))


def sheet(actual: QImage, expected: QImage) -> QImage:
    """Actual, expected, and where they differ, side by side."""
    wide = max(actual.width(), expected.width()) // _SHRINK
    high = max(actual.height(), expected.height()) // _SHRINK
    whole = QImage(3 * wide + 4 * _GAP, high + _HEAD + _GAP, QImage.Format.Format_RGB32)
    whole.fill(QColor("#777777"))
    painter = QPainter(whole)
    painter.setPen(QColor("white"))
    for number, (words, image) in enumerate(
        (("actual", actual), ("expected", expected), ("difference", _difference(actual, expected)))
    ):
        left = _GAP + number * (wide + _GAP)
        painter.drawText(QRect(left, 0, wide, _HEAD), Qt.AlignmentFlag.AlignVCenter, words)
        painter.drawImage(QRect(left, _HEAD, wide, high), image)
    painter.end()
    return whole


def _difference(actual: QImage, expected: QImage) -> QImage:
    """The expected picture, pale, with what differs in red."""
    pale = expected.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(
        QImage.Format.Format_RGB32
    )
    painter = QPainter(pale)
    painter.fillRect(pale.rect(), QColor(255, 255, 255, 190))
    if actual.size() == expected.size():
        for y, row in enumerate(_marks(actual, expected)):
            for x, seen in enumerate(row):
                if seen:
                    painter.fillRect(x * _SHRINK, y * _SHRINK, _SHRINK, _SHRINK, QColor("#D01010"))
    painter.end()
    return pale


def _marks(actual: QImage, expected: QImage) -> list[list[bool]]:
    """For each halved pixel, whether the two are seen to differ."""
    one, other = _halved(actual), _halved(expected)
    rows = []
    for y in range(one.height()):
        a, b = (bytes(cast(memoryview, each.constScanLine(y))) for each in (one, other))
        if a == b:
            rows.append([False] * one.width())
            continue
        rows.append(
            [
                any(abs(a[at + color] - b[at + color]) > SEEN for color in range(3))
                for at in range(0, 4 * one.width(), 4)
            ]
        )
    return rows


def _halved(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        image.size() / _SHRINK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
