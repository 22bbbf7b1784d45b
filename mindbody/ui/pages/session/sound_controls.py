"""What is in reach while something plays: words, sound, pause, ease out, skip."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.buttons import IconButton, SecondaryButton


class SoundControls(QWidget):
    """One row in the middle, the round pause its heart; two rows where there is no room for one.

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
        self._before = (*extra, self.words, self.sound)
        for button in extra:
            button.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.pause.clicked.connect(self.paused)
        self.ease_out.clicked.connect(self.eased_out)
        self.skip.clicked.connect(self.skipped)
        self.words.toggled.connect(self.words_switched)
        self.sound.toggled.connect(self.sound_opened)
        look.changed.connect(self._relook)

    def show_words(self, on: bool) -> None:
        self.words.blockSignals(True)
        self.words.setChecked(on)
        self.words.blockSignals(False)

    def _rows(self, width: int) -> list[list[QPushButton]]:
        around: list[QPushButton] = [*self._before, self.ease_out, self.skip]
        whole: list[QPushButton] = [*self._before, self.pause, self.ease_out, self.skip]
        if self._wide(whole) <= width:
            return [whole]
        rows: list[list[QPushButton]] = [[self.pause], []]
        for button in around:
            if rows[-1] and self._wide([*rows[-1], button]) > width:
                rows.append([])
            rows[-1].append(button)
        return rows

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
        for row in self._rows(self._room()):
            tall = self._height(row)
            x = (self.width() - self._wide(row)) // 2
            for button in row:
                size = button.sizeHint()
                button.setGeometry(x, y + (tall - size.height()) // 2, size.width(), size.height())
                x += size.width() + gap
            y += tall + self._look.space(12)
        self.updateGeometry()
