"""What is drawn inside a line of a page, in the room of one letter."""

from collections.abc import Mapping
from typing import ClassVar, Final

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPyTextObject, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

_SIZE: Final = QTextFormat.Property.UserProperty.value + 1
_STAND_IN: Final = "\ufffc"
OWN: Final = _SIZE + 1
"""From here on the properties of a kind are its own."""


class DrawnObject(QPyTextObject):
    """Draws everything of its `kind` in one document."""

    kind: ClassVar[int]

    @classmethod
    def serve(cls, document: QTextDocument) -> None:
        """Let a document hold things of this kind."""
        document.documentLayout().registerHandler(cls.kind, cls(document))

    @classmethod
    def put(cls, cursor: QTextCursor, size: QSizeF, own: Mapping[int, object]) -> None:
        """Put one where the cursor is, this large in units of the document, with properties of its own."""
        letters = QTextCharFormat()
        letters.setObjectType(cls.kind)
        letters.setProperty(_SIZE, size)
        for name, value in own.items():
            letters.setProperty(name, value)
        cursor.insertText(_STAND_IN, letters)

    def intrinsicSize(self, _document: QTextDocument, _place: int, letters: QTextFormat) -> QSizeF:
        size = letters.property(_SIZE)
        assert isinstance(size, QSizeF)  # noqa: S101  `put` alone puts it there
        return size
