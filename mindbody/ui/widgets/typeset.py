"""Setting words in lines: line height, even line lengths, and bold runs."""

import math
import re
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_BREAKS = re.compile("[\\s\u200b]+")
"""Where a line may break: at white space, and where a zero-width space says so."""


class Setting(NamedTuple):
    """Words set into lines: `width` and `height` are what they take, in pixels."""

    layout: QTextLayout
    width: float
    height: float
    lines: int

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the painter's pen; `x`, `y` is the top left corner."""
        self.layout.draw(painter, QPointF(x, y))


def plain(text: str) -> str:
    """The words without the marks of `**bold**`."""
    return _BOLD.sub(r"\1", text)


def set_lines(
    text: str,
    font: QFont,
    width: float,
    *,
    line_height: float = 1.5,
    even: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> Setting:
    """Set `text` in lines no wider than `width`.

    `even` makes all lines about as long; otherwise only a lonely last word is given company. The
    setting is as wide as its longest line, so that `align` works inside that width.
    """
    first = _broken(text, font, width, line_height, align)
    if first.lines < 2 or "\n" in text:
        return first
    lonely = first.layout.lineAt(first.lines - 1).naturalTextWidth() < 0.3 * first.width
    if not (even or lonely):
        return first
    low, high = width * (0.5 if even else 0.72), width
    best = first
    for _ in range(6):
        middle = (low + high) / 2
        tried = _broken(text, font, middle, line_height, align)
        if tried.lines == first.lines:
            best, high = tried, middle
        else:
            low = middle
    return best


def longest_word(text: str, font: QFont) -> int:
    """Pixels that the longest word needs, so that it is never cut."""
    metrics = QFontMetricsF(font)
    return math.ceil(
        max((metrics.horizontalAdvance(word) for word in _BREAKS.split(plain(text))), default=0.0)
    )


def _broken(text: str, font: QFont, width: float, line_height: float, align: Qt.AlignmentFlag) -> Setting:
    layout = QTextLayout(plain(text).replace("\n", "\u2028"), font)
    layout.setCacheEnabled(True)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    if "**" in text:
        layout.setFormats(_bold_runs(text))
    pitch = math.ceil(font.pixelSize() * line_height)
    layout.beginLayout()
    lines, widest = 0, 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, lines * pitch + (pitch - line.height()) / 2))
        widest = max(widest, line.naturalTextWidth())
        lines += 1
    layout.endLayout()
    used = math.ceil(widest)
    if align != Qt.AlignmentFlag.AlignLeft:
        for index in range(lines):
            line = layout.lineAt(index)
            line.setLineWidth(used)
            line.setPosition(QPointF(0, line.y()))
    return Setting(layout, used, max(1, lines) * pitch, lines)


def _bold_runs(text: str) -> list[QTextLayout.FormatRange]:
    # Loaded here: its many enums cost the first window two milliseconds.
    from PySide6.QtGui import QTextCharFormat

    runs: list[QTextLayout.FormatRange] = []
    for index, found in enumerate(_BOLD.finditer(text)):
        run = QTextLayout.FormatRange()
        run.start = found.start() - 4 * index
        run.length = len(found.group(1))
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        run.format = bold
        runs.append(run)
    return runs
