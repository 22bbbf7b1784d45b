"""Fields to write in: a label above, a quiet count below where there is a limit."""

import math

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.text import Text


class TextField(QWidget):
    """One line of text. `limit` is in characters; `hint` stands below the label."""

    changed = Signal(str)
    entered = Signal()
    """Return was pressed."""

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        hint: str = "",
        limit: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._limit = limit
        self.input = QLineEdit()
        if limit is not None:
            self.input.setMaxLength(limit)
        self._count = _place(self, look, label, hint, limit, self.input)
        look.changed.connect(self._relook)
        self._relook()
        self.input.textChanged.connect(self._written)
        self.input.returnPressed.connect(self.entered)

    @property
    def text(self) -> str:
        return self.input.text()

    def set_text(self, text: str) -> None:
        """Show `text`, without telling."""
        self.input.blockSignals(True)
        self.input.setText(text)
        self.input.blockSignals(False)
        self._show_count()

    def _relook(self) -> None:
        self.input.setFont(self._look.font(Role.BODY))
        self.input.setMinimumHeight(self._look.control(52))
        self.input.setStyleSheet(_sheet(self._look, "QLineEdit", self._look.space(16)))
        self.input.setPalette(self.palette())

    def _written(self, text: str) -> None:
        self._show_count()
        self.changed.emit(text)

    def _show_count(self) -> None:
        if self._limit is not None:
            self._count.set_text(_count_words(len(self.input.text()), self._limit))


class TextArea(QWidget):
    """Several lines of text, growing from `lines` to twice as many. Tab goes on to the next control."""

    changed = Signal(str)

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        hint: str = "",
        limit: int | None = None,
        lines: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._limit = limit
        self._lines = lines
        self.input = QPlainTextEdit()
        self.input.setTabChangesFocus(True)
        self.input.setFrameShape(QFrame.Shape.NoFrame)
        self.input.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._count = _place(self, look, label, hint, limit, self.input)
        look.changed.connect(self._relook)
        self._relook()
        self.input.textChanged.connect(self._written)

    @property
    def text(self) -> str:
        return self.input.toPlainText()

    def set_text(self, text: str) -> None:
        """Show `text`, without telling."""
        self.input.blockSignals(True)
        self.input.setPlainText(text)
        self.input.blockSignals(False)
        self._fit()
        self._show_count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _relook(self) -> None:
        self.input.setFont(self._look.font(Role.BODY))
        self.input.setStyleSheet(_sheet(self._look, "QPlainTextEdit", self._look.space(10)))
        self._fit()

    def _fit(self) -> None:
        """As high as the words, between the two bounds."""
        line = math.ceil(self.input.fontMetrics().lineSpacing())
        wanted = math.ceil(self.input.document().size().height())
        lines = min(2 * self._lines, max(self._lines, wanted))
        high = lines * line + 2 * self._look.space(10) + 16
        self.input.setFixedHeight(max(high, self._look.target))

    def _written(self) -> None:
        text = self.input.toPlainText()
        if self._limit is not None and len(text) > self._limit:
            place = min(self.input.textCursor().position(), self._limit)
            self.set_text(text[: self._limit])
            cursor = self.input.textCursor()
            cursor.setPosition(place, QTextCursor.MoveMode.MoveAnchor)
            self.input.setTextCursor(cursor)
        self._fit()
        self._show_count()
        self.changed.emit(self.input.toPlainText())

    def _show_count(self) -> None:
        if self._limit is not None:
            self._count.set_text(_count_words(len(self.input.toPlainText()), self._limit))


def _place(
    field: QWidget, look: Look, label: str, hint: str, limit: int | None, control: QLineEdit | QPlainTextEdit
) -> Text:
    """Label, hint, control and count, one under another. Returns the count."""
    column = Column(look, gap=6)
    title = Text(look, label, role=Role.STRONG)
    title.setBuddy(control)
    control.setAccessibleName(label)
    column.addWidget(title)
    if hint:
        control.setAccessibleDescription(hint)
        column.addWidget(Text(look, hint, role=Role.SMALL, tone="soft"))
    column.addWidget(control)
    count = Text(look, "", role=Role.SMALL, tone="soft", parent=field)
    count.setVisible(limit is not None)
    if limit is not None:
        count.set_text(_count_words(0, limit))
        column.addWidget(count)
    field.setLayout(column)
    field.setFocusProxy(control)
    return count


def _count_words(used: int, limit: int) -> str:
    words = QCoreApplication.translate("fields", "{used} of {limit} characters")
    return words.format(used=used, limit=limit)


def _sheet(look: Look, kind: str, padding: int) -> str:
    """The outline thickens in focus while the padding gives way, so that no word moves."""
    t = look.tokens
    return f"""
{kind} {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.border};
    border-radius: {look.space(16)}px; padding: {look.space(6) + 2}px {padding + 2}px;
    selection-background-color: {t.primary}; selection-color: {t.on_primary};
    placeholder-text-color: {t.soft}; }}
{kind}:focus {{ border: 3px solid {t.focus}; padding: {look.space(6)}px {padding}px; }}
"""
