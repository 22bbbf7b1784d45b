"""Learn: a card at a time beside a window on a landscape, with the sentence that is heard marked."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.pages.session.reading import OVERHANG, ReadingText
from mindbody.ui.pages.session.sheet import Sheet
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.learn import LearnViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.landscape import Landscape
from mindbody.ui.widgets.text import Text


class LearnPage(QWidget):
    """Arrow keys turn the cards; each stays until the person turns it."""

    def __init__(
        self, look: Look, view_model: LearnViewModel, lesson: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._view_model = view_model
        self._lesson = lesson
        self._picture = _Window(look, lesson)
        self._sheet = sheet = Sheet(look, widest=640, gap=14, overhang=OVERHANG)
        sheet.body.addStretch(2)
        self._which = Text(look, "", role=Role.BODY, tone="soft")
        self._title = Text(look, "", role=Role.TITLE)
        self._words = ReadingText(look)
        heading = Column(look, gap=6, margins=(OVERHANG, 0, 0, 0))
        heading.addWidget(self._which)
        heading.addWidget(self._title)
        sheet.body.addLayout(heading)
        sheet.body.addWidget(self._words)
        sheet.body.addStretch(3)
        self._next = PrimaryButton(look, self.tr("Next"), icon="forward")
        self._before = SecondaryButton(look, self.tr("Back"))
        self._before.setAccessibleName(self.tr("Card before"))
        self._aloud = SecondaryButton(look, self.tr("Read to me"), icon="speaker")
        self._aloud.setCheckable(True)
        self._skip = QuietButton(look, self.tr("Skip the rest"))
        for button in (self._next, self._before, self._aloud, self._skip):
            sheet.foot.addWidget(button)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        frame = QVBoxLayout()
        frame.addWidget(self._picture)
        self._frame = frame
        self._box.addLayout(frame, 5)
        self._box.addWidget(sheet, 7)
        self.setLayout(self._box)
        look.changed.connect(self._fit)
        self._next.clicked.connect(view_model.next)
        self._before.clicked.connect(view_model.backward)
        self._aloud.toggled.connect(view_model.speak)
        self._skip.clicked.connect(view_model.go_on)
        view_model.changed.connect(self._show)
        self._shown = -1
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The window stands beside the words where both have room, else it is left out."""
        look = self._look
        wide = self.width() >= look.px(1040)
        self._picture.setVisible(wide)
        self._box.setStretchFactor(self._frame, 5 if wide else 0)
        side = look.space(56)
        self._frame.setContentsMargins(side if wide else 0, look.space(8), 0, look.space(40) if wide else 0)

    def _show(self) -> None:
        state = self._view_model.state
        page = state.page
        if state.index != self._shown:
            self._shown = state.index
            self._picture.set_seed(page.picture or self._lesson)
            last = state.count - 1
            self._which.set_text(
                self.tr("Before we begin")
                if page.opening
                else self.tr("Card {n} of {all}").format(n=state.index, all=last)
            )
            self._title.set_text(page.title)
            self._words.set_sentences(page.sentences, role=Role.LARGE)
            self._before.setVisible(state.index > 0)
            self._next.setText(self.tr("Go on") if state.index == last else self.tr("Next"))
            self._skip.setVisible(state.index < last)
            self._sheet.to_top()
            announce(self, f"{page.title}. {' '.join(page.sentences)}")
        self._words.set_heard(state.heard)
        self._aloud.setVisible(state.can_speak)
        self._aloud.blockSignals(True)
        self._aloud.setChecked(state.speaking)
        self._aloud.blockSignals(False)


class _Window(Landscape):
    """A landscape with round corners that takes the height there is."""

    def __init__(self, look: Look, seed: str) -> None:
        super().__init__(look, seed, hour=9.0, corners=(24, 24, 24, 24))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)
