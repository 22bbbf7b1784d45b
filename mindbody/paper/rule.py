"""A line to write on, as thick on paper as a pen can follow."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

_KIND: Final = QTextFormat.ObjectTypes.UserObject.value + 2
_SIZE: Final = QTextFormat.Property.UserProperty.value + 16
_THICK: Final = _SIZE + 1
_STAND_IN: Final = "\ufffc"
PEN_LINE: Final = QColor("#7f8d8a")


class RuleObject(QPyTextObject):
    """Draws every line of one document."""

    @staticmethod
    def serve(document: QTextDocument) -> None:
        """Let a document hold lines to write on."""
        document.documentLayout().registerHandler(_KIND, RuleObject(document))

    @staticmethod
    def insert(cursor: QTextCursor, size: QSizeF, thick: float) -> None:
        """Put room to write where the cursor is, with a line at its foot. All in units of the document."""
        letters = QTextCharFormat()
        letters.setObjectType(_KIND)
        letters.setProperty(_SIZE, size)
        letters.setProperty(_THICK, thick)
        cursor.insertText(_STAND_IN, letters)

    def intrinsicSize(self, _document: QTextDocument, _place: int, letters: QTextFormat) -> QSizeF:
        size = letters.property(_SIZE)
        assert isinstance(size, QSizeF)  # noqa: S101  `insert` alone puts it there
        return size

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
