"""In a flare: stop signs, one kind line, half a minute, a small movement, the plan, a person, and rest."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.flare.plan import PlanCard
from mindbody.ui.pages.flare.smaller import SmallerCard
from mindbody.ui.pages.flare.telling import TellingCard
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.flare import FlareViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.sight_foot import SightFoot
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.way_back import WayBack


class FlarePage(ScrollPage):
    """Read from top to bottom by somebody who can't read much: each card is one thing."""

    def __init__(self, look: Look, view_model: FlareViewModel, *, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=20, widest=980, parent=parent)
        self._look = look
        self._view_model = view_model
        self.setAccessibleName(self.tr("In a flare"))
        self._head()
        self.body.addWidget(self._stop_signs())
        self.body.addWidget(self._now())
        self._foot = SightFoot(look, self, self._sigh_row, self.sigh)
        self._plan = PlanCard(look, view_model)
        self._smaller = SmallerCard(look, view_model)
        self._telling = TellingCard(look, view_model)
        for card in (self._plan, self._smaller, self._telling, self._rest()):
            self.body.addWidget(card)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def _head(self) -> None:
        look = self._look
        self._back = QuietButton(look, self.tr("Back"), icon="back")
        self._back.clicked.connect(self._view_model.closed)
        self.body.addLayout(WayBack(look, self._back))
        head = Column(look, gap=6)
        head.addWidget(Text(look, self.tr("In a flare"), role=Role.TITLE))
        head.addWidget(
            Text(look, self.tr("One thing on this page is enough. So is none."), role=Role.LEAD, tone="soft")
        )
        self.body.addLayout(head)

    def _stop_signs(self) -> QWidget:
        look = self._look
        card = Card(look, ground="accent_tint", padding=24, gap=10)
        card.body.addWidget(Text(look, self.tr("First: is it one of these?"), role=Role.CARD))
        signs = (
            self.tr("Chest pain, or sudden trouble with your breath"),
            self.tr("New weakness or numbness, or a drooping face"),
            self.tr("New trouble with bladder or bowel"),
            self.tr("A sudden, very bad headache"),
            self.tr("Strong new pain after a fall, or with a fever"),
            self.tr("Thoughts of ending your life"),
        )
        card.body.addWidget(Points(look, signs, tone="accent", columns=2))
        row = FlowLayout(look, gap=20, row_gap=10)
        row.addWidget(
            Text(look, self.tr("Then this is no flare to ride out. Please get help now."), role=Role.STRONG)
        )
        self._help = SecondaryButton(look, self.tr("Show me all signs and help"), icon="help", tone="accent")
        self._help.clicked.connect(self._view_model.help_wanted)
        row.addWidget(self._help)
        card.body.addLayout(row)
        return card

    def _now(self) -> QWidget:
        look, model = self._look, self._view_model
        holder = QWidget()
        columns = Columns(look, shares=(1, 1), least=380, gap=20)
        card = Card(look, ground="tint", gap=10)
        self._whose = Text(look, "", role=Role.SMALL_STRONG, tone="primary")
        self._coping = Text(look, "", role=Role.LEAD)
        card.body.addWidget(self._whose)
        card.body.addWidget(self._coping)
        card.body.addStretch(1)
        columns.addWidget(card)
        deed = Card(look, gap=12)
        self._breath_words = Text(look, "", role=Role.CARD)
        self.sigh = PrimaryButton(look, "", icon="wind")
        self.sigh.clicked.connect(model.sigh)
        self._in_words = Text(look, "")
        self._move = SecondaryButton(look, self.tr("One small movement"), icon="lying")
        self._move.setAccessibleDescription(self.tr("In its easier form, lying down where it can be"))
        self._move.clicked.connect(model.move_wanted)
        deed.body.addWidget(self._breath_words)
        deed.body.addWidget(self._in_words)
        self._sigh_row = FlowLayout(look)
        self._sigh_row.addWidget(self.sigh)
        move_row = FlowLayout(look)
        move_row.addWidget(self._move)
        deed.body.addLayout(self._sigh_row)
        deed.body.addLayout(move_row)
        self._deed = deed
        self._no_move = Text(
            look, self.tr("Your skip list leaves no movement, so stillness it is."), tone="soft"
        )
        deed.body.addWidget(self._no_move)
        deed.body.addStretch(1)
        columns.addWidget(deed)
        holder.setLayout(columns)
        return holder

    def _rest(self) -> QWidget:
        card = Card(self._look, ground="tint", padding=24, gap=6)
        card.body.addWidget(Text(self._look, self.tr("Or rest"), role=Role.CARD))
        card.body.addWidget(
            Text(
                self._look,
                self.tr(
                    "Rest is a full answer. You can close this, lie down, and do nothing at all. It counts."
                ),
            )
        )
        return card

    def _show(self) -> None:
        state = self._view_model.state
        self._whose.set_text(self.tr("My card") if state.own_card else self.tr("A line for now"))
        self._coping.set_text(state.coping)
        words = (
            self.tr("Half a minute of slow sighs") if state.breathes else self.tr("A short look around you")
        )
        self._breath_words.set_text(self.tr("One moment, it begins by itself.") if state.waiting else words)
        self._in_words.set_text(
            self.tr("Breathe in, take a sip more, and let a long sigh out. Three times is enough.")
            if state.breathes
            else self.tr("Look slowly around you. Name five things that you can see.")
        )
        self._in_words.setVisible(state.shut)
        self.sigh.setVisible(not state.shut)
        self.sigh.setText(self.tr("Breathe with me") if state.breathes else self.tr("Guide me"))
        self._move.setVisible(state.can_move and not state.shut)
        self._no_move.setVisible(not state.can_move)
        for card in (self._plan, self._smaller, self._telling):
            card.show_state(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Once the cards have taken their new places.
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """Where large words push the breath out of sight, its button stays at the foot: nobody has to scroll
        for it."""
        below = self._deed.mapTo(self._content, QPoint(0, self._deed.height())).y()
        self.setViewportMargins(0, 0, 0, self._foot.hold(below > self.height()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._view_model.closed.emit()
        else:
            super().keyPressEvent(event)
