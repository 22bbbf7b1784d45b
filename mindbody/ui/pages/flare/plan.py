"""What the person wrote for a flare, or an invitation that may be left alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.flare import FlareState, FlareViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.text import Text

_BUTTON_INSET = 18


class PlanCard(Card):
    """Early signs, the first ten minutes, the three days, medicines: each only where it was written."""

    def __init__(self, look: Look, view_model: FlareViewModel) -> None:
        super().__init__(look, gap=14)
        self._title = Text(look, "", role=Role.CARD)
        self._parts = QWidget()
        self._shown: tuple[object, ...] | None = None
        self._invitation = Text(look, "", tone="soft")
        self._write = QuietButton(look, "", icon="pencil")
        self._write.clicked.connect(view_model.plan_wanted)
        # Words alone stand in line with the words above them.
        inset = Column(look, margins=(-_BUTTON_INSET, 0, 0, 0))
        inset.addWidget(self._write, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._parts, self._invitation):
            self.body.addWidget(part)
        self.body.addLayout(inset)

    def show_state(self, state: FlareState) -> None:
        written = bool(state.signs or state.first or state.days)
        self._title.set_text(
            self.tr("My flare card") if written and not state.planned else self.tr("My plan")
        )
        self._invitation.set_text(
            self.tr("There is no plan yet, and today need not be the day to write one.")
            if state.open
            else self.tr("What you wrote can't be opened now. This page helps without it, too.")
            if state.shut
            else self.tr("One moment, what you wrote is being opened.")
        )
        self._invitation.setVisible(not written)
        self._write.setText(self.tr("Change my plan") if state.planned else self.tr("Begin my plan"))
        self._write.setVisible(state.open and state.can_mark)
        fresh = (state.signs, state.first, state.days, state.medicines)
        if fresh != self._shown:
            self._shown = fresh
            self._build(state)
        self._parts.setVisible(written or bool(state.medicines))

    def _build(self, state: FlareState) -> None:
        parts = QWidget()
        column = Column(self._look, gap=16)
        lines = (
            (self.tr("How I notice it"), state.signs),
            (self.tr("My first ten minutes") if state.planned else self.tr("What I do first"), state.first),
            (self.tr("My three days"), state.days),
            (self.tr("Medicines, as agreed"), (state.medicines,) if state.medicines else ()),
        )
        for words, points in lines:
            if points:
                one = Column(self._look, gap=6)
                one.addWidget(Text(self._look, words, role=Role.SMALL_STRONG, tone="primary"))
                one.addWidget(Points(self._look, points))
                column.addLayout(one)
        parts.setLayout(column)
        self.body.replaceWidget(self._parts, parts)
        self._parts.hide()
        self._parts.deleteLater()
        self._parts = parts
