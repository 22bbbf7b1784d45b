"""What is in reach while something plays: words, sound, pause, ease out, skip."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.buttons import IconButton, SecondaryButton


class SoundControls(QWidget):
    """One row in the middle, the round pause its heart. Where it has no room, what is not urgent goes
    behind one more button, and comes as a second row when that is pressed.

    `extra` stands first: what only this step offers.
    """

    paused = Signal()
    eased_out = Signal()
    skipped = Signal()
    words_switched = Signal(bool)
    sound_opened = Signal(bool)

    def __init__(
        self, look: Look, *, extra: tuple[SecondaryButton, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.words = SecondaryButton(look, self.tr("Words"), icon="captions", parent=self)
        self.words.setCheckable(True)
        self.sound = SecondaryButton(look, self.tr("Sound"), icon="speaker", parent=self)
        self.sound.setCheckable(True)
        self.pause = IconButton(look, "pause", self.tr("Pause"), filled=True, parent=self)
        self.ease_out = SecondaryButton(look, self.tr("Ease out"), parent=self)
        self.skip = SecondaryButton(look, self.tr("Skip"), parent=self)
        self._more = SecondaryButton(look, self.tr("More"), icon="chevron-up", parent=self)
        self._more.setCheckable(True)
        self._before = (*extra, self.words, self.sound)
        for button in extra:
            button.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.pause.clicked.connect(self.paused)
        self.ease_out.clicked.connect(self.eased_out)
        self.skip.clicked.connect(self.skipped)
        self.words.toggled.connect(self.words_switched)
        self.sound.toggled.connect(self.sound_opened)
        self._more.toggled.connect(self._relook)
        look.changed.connect(self._relook)

    def show_words(self, on: bool) -> None:
        self.words.blockSignals(True)
        self.words.setChecked(on)
        self.words.blockSignals(False)

    def _rows(self, width: int) -> list[list[QPushButton]]:
        whole: list[QPushButton] = [*self._before, self.pause, self.ease_out, self.skip]
        if self._wide(whole) <= width:
            return [whole]
        urgent: list[QPushButton] = [self.pause, self.ease_out, self.skip, self._more]
        if not self._more.isChecked():
            return [urgent]
        rows: list[list[QPushButton]] = [[]]
        for button in self._before:
            if rows[-1] and self._wide([*rows[-1], button]) > width:
                rows.append([])
            rows[-1].append(button)
        return [*rows, urgent]

    def _wide(self, row: list[QPushButton]) -> int:
        return sum(button.sizeHint().width() for button in row) + (len(row) - 1) * self._look.space(18)

    def _height(self, row: list[QPushButton]) -> int:
        return max(button.sizeHint().height() for button in row)

    def _room(self) -> int:
        return max(1, self.width() - 2 * self._look.space(24))

    def sizeHint(self) -> QSize:
        rows = self._rows(self._room())
        tall = sum(self._height(row) for row in rows) + (len(rows) - 1) * self._look.space(12)
        return QSize(self._look.px(640), tall)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(240), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relook()

    def _relook(self) -> None:
        gap = self._look.space(18)
        y = 0
        rows = self._rows(self._room())
        shown = [button for row in rows for button in row]
        sometimes: list[QPushButton] = [*self._before, self._more]
        for button in sometimes:
            button.setVisible(button in shown)
        for row in rows:
            tall = self._height(row)
            x = (self.width() - self._wide(row)) // 2
            for button in row:
                size = button.sizeHint()
                button.setGeometry(x, y + (tall - size.height()) // 2, size.width(), size.height())
                x += size.width() + gap
            y += tall + self._look.space(12)
        self.updateGeometry()
