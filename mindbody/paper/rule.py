"""A line to write on, as thick on paper as a pen can follow."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen, QTextCursor, QTextDocument, QTextFormat

from mindbody.paper.drawn import OWN, DrawnObject

_THICK: Final = OWN
PEN_LINE: Final = QColor("#7f8d8a")


class RuleObject(DrawnObject):
    """Draws every line of one document."""

    kind = QTextFormat.ObjectTypes.UserObject.value + 2

    @classmethod
    def insert(cls, cursor: QTextCursor, size: QSizeF, thick: float) -> None:
        """Put room to write where the cursor is, with a line at its foot. All in units of the document."""
        cls.put(cursor, size, {_THICK: thick})

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _place: int,
        letters: QTextFormat,
    ) -> None:
        thick = float(letters.property(_THICK))
        room = QRectF(rect)
        painter.save()
        painter.setPen(QPen(PEN_LINE, thick))
        y = room.bottom() - thick
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.restore()
