"""The choices for the room's screen."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.pages.parts.words import percent
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.room_screen import STEPS, RoomScreenState, RoomScreenViewModel
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips, Segmented
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.notice import Notice
from mindbody.ui.widgets.scroll import scrolling
from mindbody.ui.widgets.text import Text


class RoomScreenSheet(Card):
    """`closed`: the person has done with it. `outgrown`: it needs more room than it has, or less."""

    closed = Signal()
    outgrown = Signal()

    def __init__(self, look: Look, view_model: RoomScreenViewModel) -> None:
        super().__init__(look, padding=24, gap=18)
        self._look = look
        self._view_model = view_model
        self._screens: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(self.tr("The room's screen"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._inner = QWidget()
        self._column = Column(look, gap=18)
        self._inner.setLayout(self._column)
        self._inner.installEventFilter(self)
        self._area = scrolling(self._inner)
        self.body.addWidget(self._area)
        self._build_head()
        self._build_screens()
        self._build_looks()
        self._connect()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        view_model.changed.connect(self._show)
        self.hide()
        self._show()

    def fit(self, left: int, top: int, width: int, bottom: int) -> None:
        """Take this place, as high as the choices are, and no lower than `bottom`; what has no room is
        scrolled to."""
        frame = self.body.contentsMargins()
        within = width - frame.left() - frame.right()
        high = self._column.totalHeightForWidth(within) + frame.top() + frame.bottom()
        room = max(1, bottom - top)
        # Left to itself, a bar that was needed once narrows the words, so that it is needed for good.
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if high > room else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._area.setVerticalScrollBarPolicy(bar)
        self.setGeometry(left, top, width, min(high, room))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self.outgrown.emit()
        return False

    def announce(self) -> None:
        """Say to a screen reader what there is to know."""
        if self._view_model.state.notice:
            self._notice.announce()

    def _build_head(self) -> None:
        look = self._look
        head = Row(look, gap=8)
        head.addWidget(Text(look, self.tr("The room's screen"), role=Role.CARD), 1)
        close = IconButton(look, "close", self.tr("Close"))
        close.clicked.connect(self.closed)
        head.addWidget(close)
        self._column.addLayout(head)
        self._notice = Notice(look, "", closable=False)
        self._answers = QWidget()
        flow = FlowLayout(look, gap=12, row_gap=8)
        self._yes = PrimaryButton(look, "", icon="eye")
        self._no = SecondaryButton(look, self.tr("Not now"))
        flow.addWidget(self._yes)
        flow.addWidget(self._no)
        self._answers.setLayout(flow)
        self._column.addWidget(self._notice)
        self._column.addWidget(self._answers)

    def _build_screens(self) -> None:
        look = self._look
        self._choices: ChoiceChips | None = None
        self._which = QWidget()
        self._which_column = Column(look, gap=8)
        self._which_column.addWidget(Text(look, self.tr("Which screen the room sees"), role=Role.STRONG))
        self._which.setLayout(self._which_column)
        self._turn = SecondaryButton(look, "", icon="eye")
        self._test = SecondaryButton(look, self.tr("Test card"), icon="target")
        self._one = SecondaryButton(look, self.tr("One screen only (F5)"), icon="lock")
        self._test.setCheckable(True)
        flow = FlowLayout(look, gap=12, row_gap=8)
        for button in (self._turn, self._test, self._one):
            flow.addWidget(button)
        self._column.addWidget(self._which)
        self._column.addLayout(flow)
        self._column.addWidget(
            Text(
                look,
                self.tr(
                    "One screen only puts your words away and shows the room's here. F5 brings them back."
                ),
                role=Role.SMALL,
                tone="soft",
            )
        )

    def _build_looks(self) -> None:
        look = self._look
        self._smaller = SecondaryButton(look, self.tr("Smaller"), icon="minus")
        self._larger = SecondaryButton(look, self.tr("Larger"), icon="plus")
        self._smaller.setAccessibleName(self.tr("Smaller text in the room"))
        self._larger.setAccessibleName(self.tr("Larger text in the room"))
        self._size = Text(look, "", role=Role.STRONG)
        sizes = QWidget()
        flow = FlowLayout(look, gap=12, row_gap=8)
        for part in (self._smaller, self._larger, self._size):
            flow.addWidget(part)
        sizes.setLayout(flow)
        lights = (("light", self.tr("Lights on")), ("dark", self.tr("Dim")))
        self._light = Segmented(look, self.tr("Light in the room"), lights, "light")
        detail = self.tr("Ctrl with plus and minus does the same.")
        self._column.addWidget(Labelled(look, self.tr("Text in the room"), sizes, detail=detail))
        self._column.addWidget(Labelled(look, self.tr("Light in the room"), self._light))

    def _connect(self) -> None:
        model = self._view_model
        self._yes.clicked.connect(self._answer)
        self._no.clicked.connect(model.decline)
        self._turn.clicked.connect(model.turn_shown)
        self._test.clicked.connect(model.turn_test_card)
        self._one.clicked.connect(model.turn_one_screen)
        self._smaller.clicked.connect(model.smaller)
        self._larger.clicked.connect(model.larger)
        self._light.changed.connect(lambda key: model.set_dark(key == "dark"))

    def _answer(self) -> None:
        if self._view_model.state.blank:
            self._view_model.draw_back()
        else:
            self._view_model.turn_shown()

    def _show(self) -> None:
        state = self._view_model.state
        self._notice.set_words(state.notice)
        self._notice.setVisible(bool(state.notice))
        self._answers.setVisible(state.asks or state.blank)
        self._no.setVisible(state.asks)
        self._yes.setText(self.tr("Show it again") if state.blank else self.tr("Show it there"))
        self._show_screens(state)
        self._turn.setVisible(not state.asks)
        self._turn.setText(self._turn_words(state))
        self._turn.setEnabled(state.shown or state.can_show)
        self._test.setEnabled(state.can_show)
        self._test.setChecked(state.testing)
        self._size.set_text(percent(STEPS[state.step]))
        self._ends(state)
        self._light.set_chosen("dark" if state.dark else "light")
        for button in (self._yes, self._turn):
            button.updateGeometry()

    def _turn_words(self, state: RoomScreenState) -> str:
        if state.testing:
            return self.tr("Show the meeting")
        return self.tr("Show the room nothing") if state.shown else self.tr("Show the room its screen")

    def _show_screens(self, state: RoomScreenState) -> None:
        """The chips are made anew where there are other screens, and the focus stays among them."""
        if state.screens != self._screens:
            self._screens = state.screens
            held = self._choices is not None and self._choices.isAncestorOf(self.focusWidget())
            if self._choices is not None:
                self._which_column.removeWidget(self._choices)
                self._choices.hide()
                self._choices.deleteLater()
            self._choices = ChoiceChips(self._look, self.tr("Which screen the room sees"), state.screens)
            self._choices.changed.connect(self._choose)
            self._which_column.addWidget(self._choices)
            if held:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._which.setVisible(bool(state.screens))
        if self._choices is not None:
            self._choices.set_chosen((state.chosen,))

    def _choose(self, chosen: tuple[str, ...]) -> None:
        for each in chosen:
            self._view_model.choose(each)

    def _ends(self, state: RoomScreenState) -> None:
        """The button at the end of its way steps aside for the other."""
        ends = (
            (self._smaller, state.step > 0, self._larger),
            (self._larger, state.step < len(STEPS) - 1, self._smaller),
        )
        for button, there_is_more, other in ends:
            if not there_is_more and button.hasFocus():
                other.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(there_is_more)
