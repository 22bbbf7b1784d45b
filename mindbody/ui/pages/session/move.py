"""Move: the figure shows it, the person does as much as suits, and says when it is done."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mindbody.content.vocabulary import Position
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.pages.session.dose import DoseLine
from mindbody.ui.pages.session.sheet import Sheet
from mindbody.ui.pages.session.stage import Stage
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.session.move import Instead, MoveState, MoveViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.text import Text


class MovePage(QWidget):
    def __init__(self, look: Look, view_model: MoveViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view_model = view_model
        self._stage = Stage(look, view_model)
        self._sheet = sheet = Sheet(look, widest=620, gap=20)
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
        self._others = Column(look, gap=12)
        choices = Column(look, gap=12)
        choices.addWidget(self._easier)
        choices.addLayout(self._others)
        sheet.body.addLayout(choices)
        self._ask = Card(look, ground="sunk", padding=20, gap=6)
        self._ask_words = Text(look, "", role=Role.SMALL)
        self._ask.body.addWidget(self._ask_words)
        sheet.body.addWidget(self._ask)
        stop = Card(look, ground="accent_tint", padding=20, gap=6)
        self._stop = Text(look, "", role=Role.SMALL)
        stop.body.addWidget(
            Text(look, self.tr("Stop, and get help, for"), role=Role.SMALL_STRONG, tone="accent")
        )
        stop.body.addWidget(self._stop)
        sheet.body.addWidget(stop)
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
        self._box.addLayout(self._frame, 6)
        self._box.addWidget(sheet, 5)
        self.setLayout(self._box)
        self._easier.toggled.connect(view_model.make_easier)
        self._shown: tuple[str, int] | None = None
        look.changed.connect(self._fit)
        view_model.changed.connect(self._show)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Beside each other where there is room, the picture above otherwise."""
        look = self._look
        wide = self.width() >= look.px(1000)
        side, gap = look.space(56), look.space(8)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
        self._frame.setContentsMargins(
            side if wide else look.space(28),
            gap,
            0 if wide else look.space(28),
            look.space(36) if wide else gap,
        )

    def _show(self) -> None:
        state = self._view_model.state
        movement = state.movement
        if self._shown != (movement.id, state.index):
            self._shown = (movement.id, state.index)
            count = self.tr("Movement {n} of {all}").format(n=state.index + 1, all=state.count)
            self._which.set_text(count if state.count > 1 else self.tr("A gentle movement"))
            self._title.set_text(movement.title)
            self._about.set_text(movement.about)
            self._stop.set_text("\n".join(f"• {sign}" for sign in movement.stop))
            self._ask_words.set_text(self._ask_line(state))
            self._ask.setVisible(bool(movement.ask_first))
            self._offer_others(state.instead)
            self._sheet.to_top()
            announce(self, f"{movement.title}. {movement.about}")
        easier = movement.dose.easier
        self._easier.setText(self.tr("Easier: {how}").format(how=easier[:1].lower() + easier[1:]))
        self._easier.updateGeometry()
        self._easier.blockSignals(True)
        self._easier.setChecked(state.easier)
        self._easier.blockSignals(False)
        self._dose.show_dose(movement.dose, times=state.times, easier=state.easier)

    def _ask_line(self, state: MoveState) -> str:
        return self.tr("**Ask your clinician first:** {what}").format(what=" ".join(state.movement.ask_first))

    def _offer_others(self, others: tuple[Instead, ...]) -> None:
        while (item := self._others.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for other in others:
            button = SecondaryButton(self._look, self._instead_words(other.position))
            button.clicked.connect(lambda _=False, name=other.movement: self._view_model.instead(name))
            self._others.addWidget(button)

    def _instead_words(self, position: Position) -> str:
        match position:
            case Position.LYING:
                return self.tr("Lying down instead")
            case Position.RECLINING:
                return self.tr("Leaning back instead")
            case Position.SEATED:
                return self.tr("Sitting instead")
            case Position.STANDING:
                return self.tr("Standing instead")
