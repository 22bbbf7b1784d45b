"""Move: the figure shows it, the person does as much as suits, and says when it is done."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mindbody.content.vocabulary import Position
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.pages.session.dose import DoseLine
from mindbody.ui.pages.session.sheet import Sheet
from mindbody.ui.pages.session.stage import Stage
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.move import Instead, MoveViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text

_ANY = (1 << 24) - 1
"""Qt's word for no limit."""


class MovePage(QWidget):
    def __init__(self, look: Look, view_model: MoveViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view_model = view_model
        self._stage = Stage(look, view_model)
        self._sheet = sheet = Sheet(look, gap=20, sides=(36, 56))
        self._which = Text(look, "", tone="soft")
        self._title = Text(look, "", role=Role.TITLE)
        self._about = Text(look, "", role=Role.LEAD)
        heading = Column(look, gap=6)
        for text in (self._which, self._title):
            heading.addWidget(text)
        heading.space(4)
        heading.addWidget(self._about)
        sheet.body.addLayout(heading)
        self._dose = DoseLine(look)
        sheet.body.addWidget(self._dose)
        self._easier = SecondaryButton(look, "", icon="smaller")
        self._easier.setCheckable(True)
        self._others: list[SecondaryButton] = []
        self._choices = FlowLayout(look, gap=12, row_gap=10)
        self._choices.addWidget(self._easier)
        sheet.body.addLayout(self._choices)
        stop = Card(look, ground="accent_tint", padding=22, gap=4)
        stop.body.addWidget(
            Text(look, self.tr("Stop, and get help, if you notice"), role=Role.SMALL_STRONG, tone="accent")
        )
        self._stop = Text(look, "", role=Role.SMALL, measure=90)
        stop.body.addWidget(self._stop)
        sheet.body.addWidget(stop)
        self._ask = Text(look, "", role=Role.SMALL, tone="soft", measure=90)
        sheet.body.addWidget(self._ask)
        sheet.body.addStretch(1)
        done = PrimaryButton(look, self.tr("Done"), icon="check")
        smaller = SecondaryButton(look, self.tr("A smaller version"))
        not_today = SecondaryButton(look, self.tr("Not today"))
        for button, verb in (
            (done, view_model.done),
            (smaller, view_model.smaller),
            (not_today, view_model.not_today),
        ):
            sheet.foot.addWidget(button)
            button.clicked.connect(verb)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._frame = QVBoxLayout()
        self._frame.addWidget(self._stage)
        self._box.addLayout(self._frame, 1)
        self._box.addWidget(sheet, 1)
        self.setLayout(self._box)
        self._easier.toggled.connect(view_model.make_easier)
        self._shown: tuple[str, int] | None = None
        self._beside = True
        look.changed.connect(self._fit)
        view_model.changed.connect(self._show)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Beside each other where there is room; otherwise the picture scrolls with the words."""
        look = self._look
        wide = self.width() >= look.px(1000)
        if wide != self._beside:
            self._beside = wide
            if wide:
                self._sheet.body.removeWidget(self._stage)
                self._frame.addWidget(self._stage)
            else:
                self._frame.removeWidget(self._stage)
                self._sheet.body.insertWidget(0, self._stage)
            self._box.setStretchFactor(self._frame, 1 if wide else 0)
            self._sheet.set_sides((36, 56) if wide else None)
        # Where it scrolls, all of the figure is seen at once above the actions.
        seen = max(160, self.height() - look.px(60) - look.space(52))
        self._stage.setMinimumHeight(80 if wide else seen)
        self._stage.setMaximumHeight(_ANY if wide else seen)
        side = look.space(56) if wide else 0
        self._frame.setContentsMargins(side, look.space(8) if wide else 0, 0, look.space(36) if wide else 0)

    def _show(self) -> None:
        state = self._view_model.state
        movement = state.movement
        if self._shown != (movement.id, state.index):
            self._shown = (movement.id, state.index)
            count = self.tr("Movement {n} of {all}").format(n=state.index + 1, all=state.count)
            self._which.set_text(count if state.count > 1 else self.tr("A gentle movement"))
            self._title.set_text(movement.title)
            self._about.set_text(movement.about)
            self._stop.set_text(in_a_row(movement.stop))
            self._ask.set_text(
                self.tr("**Ask your clinician first:** {what}").format(what=in_a_row(movement.ask_first))
            )
            self._ask.setVisible(bool(movement.ask_first))
            self._offer_others(state.instead)
            self._sheet.retab()
            self._sheet.to_top()
            announce(self, f"{movement.title}. {movement.about}")
        easier = movement.dose.easier
        self._easier.setText(self.tr("Easier: {how}").format(how=easier[:1].lower() + easier[1:]))
        self._easier.updateGeometry()
        self._easier.blockSignals(True)
        self._easier.setChecked(state.easier)
        self._easier.blockSignals(False)
        self._dose.show_dose(movement.dose, times=state.times, easier=state.easier)

    def _offer_others(self, others: tuple[Instead, ...]) -> None:
        for button in self._others:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._others = []
        for other in others:
            button = SecondaryButton(self._look, self._instead_words(other.position))
            button.clicked.connect(partial(self._view_model.instead, other.movement))
            self._choices.addWidget(button)
            self._others.append(button)

    def _instead_words(self, position: Position) -> str:
        match position:
            case Position.LYING:
                return self.tr("Lying instead")
            case Position.RECLINING:
                return self.tr("Reclining instead")
            case Position.SEATED:
                return self.tr("Seated instead")
            case Position.STANDING:
                return self.tr("Standing instead")


def in_a_row(signs: tuple[str, ...]) -> str:
    """Short lines as one sentence."""
    told = [sign.rstrip(".") for sign in signs]
    joined = "; ".join(
        sign if number == 0 else sign[:1].lower() + sign[1:] for number, sign in enumerate(told)
    )
    return f"{joined}." if joined else ""
