"""How a file begins, letter for letter, in a box that can be read through and copied from."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.text import Text

_MOST_LINES = 12


class Written(QWidget):
    """As high as its words, up to twelve lines; the rest scrolls. Long lines go on in the next one."""

    def __init__(self, look: Look, name: str, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.box = QPlainTextEdit(text)
        self.box.setReadOnly(True)
        self.box.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.box.setTabChangesFocus(True)
        self.box.setFrameShape(QFrame.Shape.NoFrame)
        self.box.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.box.setAccessibleName(name)
        title = Text(look, name, role=Role.SMALL_STRONG, tone="soft")
        title.setBuddy(self.box)
        column = Column(look, gap=4)
        column.addWidget(title)
        column.addWidget(self.box)
        self.setLayout(column)
        self.setFocusProxy(self.box)
        # Told again when the words find other lines in another width.
        self.box.document().documentLayout().documentSizeChanged.connect(self._fit)
        look.changed.connect(self._relook)
        self._relook()

    def _relook(self) -> None:
        look, t = self._look, self._look.tokens
        self.box.setFont(look.font(Role.SMALL))
        pad = look.space(10)
        self.box.setStyleSheet(
            f"QPlainTextEdit {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.border};"
            f" border-radius: {look.space(12)}px; padding: {pad + 2}px;"
            f" selection-background-color: {t.primary}; selection-color: {t.on_primary}; }}"
            f"QPlainTextEdit:focus {{ border: 3px solid {t.focus}; padding: {pad}px; }}"
        )
        self._fit()

    def _fit(self) -> None:
        line = math.ceil(self.box.fontMetrics().lineSpacing())
        lines = min(_MOST_LINES, math.ceil(self.box.document().size().height()))
        frame = 2 * (self._look.space(10) + 3) + 2 * math.ceil(self.box.document().documentMargin())
        # A little more than the lines, or a bar to scroll by comes with nothing to scroll.
        self.box.setFixedHeight(max(lines * line + line // 2 + frame, self._look.target))
