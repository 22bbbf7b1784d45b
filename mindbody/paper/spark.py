"""The small line of numbers inside a page, drawn as lines, not as a picture."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextCursor, QTextDocument, QTextFormat

from mindbody.paper.drawn import OWN, DrawnObject
from mindbody.paper.markup import runs_of
from mindbody.paper.page import Spark

_SPARK: Final = OWN
_EM: Final = OWN + 1
_COLOR: Final = QColor("#2e6b5e")
_GROUND: Final = QColor("#dcd4c6")
_WORDS: Final = QColor("#4d5b59")


class SparkObject(DrawnObject):
    """Draws every spark of one document."""

    kind = QTextFormat.ObjectTypes.UserObject.value + 1

    @classmethod
    def insert(cls, cursor: QTextCursor, spark: Spark, size: QSizeF, em: float) -> None:
        """Put a spark where the cursor is. em: the size of the words under its ends."""
        cls.put(cursor, size, {_SPARK: spark, _EM: em})

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        _place: int,
        letters: QTextFormat,
    ) -> None:
        spark, em = letters.property(_SPARK), float(letters.property(_EM))
        assert isinstance(spark, Spark)  # noqa: S101  `insert` alone puts it there
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(rect).adjusted(em * 0.2, em * 0.2, -em * 0.2, -em * (1.2 if spark.first else 0.2))
        painter.setPen(QPen(_GROUND, em * 0.06))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.translate(room.topLeft())
        for run in runs_of(spark, room.width(), room.height()):
            points = QPolygonF([QPointF(x, y) for x, y in run])
            if len(run) > 1:
                pen = QPen(_COLOR, em * 0.14)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                painter.drawPolyline(points)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(_COLOR)
                painter.drawEllipse(points.at(0), em * 0.14, em * 0.14)
        painter.translate(-room.topLeft())
        font = document.defaultFont()
        font.setPixelSize(max(1, round(em * 0.86)))
        painter.setFont(font)
        painter.setPen(_WORDS)
        foot = QRectF(room.left(), room.bottom() + em * 0.1, room.width(), em * 1.1)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, spark.first)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, spark.last)
        painter.restore()
