"""A lesson to read: its cards one under another, what was answered in it, and where it comes from."""

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.pages.learn.bar import LessonBar
from mindbody.ui.pages.learn.cards import ReadingCard
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.learn.kept import Kept
from mindbody.ui.viewmodels.learn.reader import ReaderViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.settling import lay_out
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.way_back import WayBack

_WIDEST = 880
_SEEN_FIRST = 2
_SCROLL_MS = 300


class LessonPage(QWidget):
    """`closed`: back to all lessons, as by Esc."""

    closed = Signal()

    def __init__(
        self, look: Look, view_model: ReaderViewModel, *, hour: float = 10.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._view_model = view_model
        self._shown: tuple[Kept, ...] | None = None
        self._marked: tuple[int | None, int | None] = (None, None)
        state = view_model.state
        self.setAccessibleName(state.title)
        self._page = page = ScrollPage(look, widest=_WIDEST, gap=0)
        self._back = QuietButton(look, self.tr("All lessons"), icon="back")
        self._back.clicked.connect(self.closed)
        self._kicker = Text(look, "", role=Role.SMALL, tone="soft")
        page.body.addLayout(WayBack(look, self._back))
        page.body.space(16)
        page.body.addWidget(self._kicker)
        page.body.space(4)
        page.body.addWidget(Text(look, state.title, role=Role.TITLE))
        page.body.space(8)
        page.body.addWidget(Text(look, state.aim, role=Role.LEAD, tone="soft"))
        page.body.space(24)
        self._note = Text(look, "")
        self._note_card = Card(look, ground="sunk", padding=20)
        self._note_card.body.addWidget(self._note)
        page.body.addWidget(self._note_card)
        self._after_note = QWidget()
        page.body.addWidget(self._after_note)
        believing = Card(look, ground="tint", padding=28)
        believing.body.addWidget(Text(look, state.believing, role=Role.LEAD))
        page.body.addWidget(believing)
        page.body.space(40)
        self._parts = Column(look, gap=0)
        page.body.addLayout(self._parts)
        page.body.addStretch(1)
        self._cards: list[ReadingCard] = []
        self._answers: QWidget | None = None
        # The page is seen as soon as its first cards are made; what lies below comes in the turns after.
        makers = [partial(self._add_card, number, hour) for number in range(len(state.cards))]
        self._to_come: deque[Callable[[], None]] = deque([*makers, self._add_foot])
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._make_next)
        for _ in range(_SEEN_FIRST):
            self._make_next()
        self._turns.start(0)
        self._bar = LessonBar(look, view_model, widest=_WIDEST)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(self._bar)
        self.setLayout(column)
        self._glide = QPropertyAnimation(page.verticalScrollBar(), b"value", self)
        self._glide.setDuration(_SCROLL_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutSine)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        page.verticalScrollBar().rangeChanged.connect(
            lambda: self._bar.set_room(self._page.viewport().width())
        )
        look.changed.connect(self._gaps)
        view_model.changed.connect(self._show)
        view_model.listening.changed.connect(self._mark)
        self._gaps()
        self._show()
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.set_room(self._page.viewport().width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        lay_out()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is heard waits until the page is seen again and told to go on."""
        self._view_model.listening.hush()
        self._glide.stop()
        super().hideEvent(event)

    def show_end(self) -> None:
        """Go to the answers and sources, at the end of the page."""
        self.finish()
        bar = self._page.verticalScrollBar()
        self._bring(bar.maximum() + self._look.space(32))

    def finish(self) -> None:
        """Make at once what would come in the turns after."""
        while self._to_come:
            self._make_next()

    def _make_next(self) -> None:
        if self._to_come:
            self._to_come.popleft()()
        if not self._to_come:
            self._turns.stop()
            tab_by_layout(self)
        if self.isVisible():
            lay_out()

    def _add_card(self, number: int, hour: float) -> None:
        cards = self._view_model.state.cards
        which = self.tr("{n} of {all}").format(n=number + 1, all=len(cards))
        self._cards.append(ReadingCard(self._look, cards[number], which, hour=hour))
        self._add_part(self._cards[-1])
        self._parts.space(36)

    def _add_foot(self) -> None:
        state = self._view_model.state
        self._parts.space(8)
        self._add_part(self._build_home(state.home))
        self._parts.space(40)
        self._answers = self._build_answers(state.answers)
        self._add_part(self._answers)
        self._parts.space(40)
        self._add_part(self._build_sources())

    def _add_part(self, part: QWidget) -> None:
        """Add it, and show it now: a layout that is seen already would do so only in its next turn."""
        self._parts.addWidget(part)
        part.show()

    def _build_home(self, home: str) -> Card:
        card = Card(self._look, padding=28, gap=8)
        card.body.addWidget(Text(self._look, self.tr("To try until the next one"), role=Role.CARD))
        card.body.addWidget(Text(self._look, home))
        return card

    def _build_sources(self) -> QWidget:
        look, state = self._look, self._view_model.state
        sources = QWidget()
        column = Column(look, gap=8)
        column.addWidget(Text(look, self.tr("Where this comes from"), role=Role.CARD))
        for source in state.sources:
            column.addWidget(Text(look, source, role=Role.SMALL, tone="soft"))
        column.addWidget(Text(look, state.reviewed, role=Role.SMALL))
        sources.setLayout(column)
        return sources

    def _show(self) -> None:
        state = self._view_model.state
        self._kicker.set_text(state.kicker)
        words = " ".join(each for each in (state.note, state.stay.words) if each)
        self._note.set_text(words)
        for part in (self._note_card, self._after_note):
            part.setVisible(bool(words))
        if state.answers != self._shown and self._answers is not None:
            fresh = self._build_answers(state.answers)
            self._parts.replaceWidget(self._answers, fresh)
            fresh.show()
            self._answers.hide()
            self._answers.deleteLater()
            self._answers = fresh
            tab_by_layout(self)

    def _build_answers(self, answers: tuple[Kept, ...]) -> QWidget:
        look = self._look
        self._shown = answers
        fresh = QWidget()
        column = Column(look, gap=14)
        column.addWidget(Text(look, self.tr("Your answers"), role=Role.SECTION))
        if answers:
            card = Card(look, padding=28, gap=18)
            for kept in answers:
                lines = Column(look, gap=2)
                lines.addWidget(Text(look, kept.question, role=Role.SMALL, tone="soft"))
                for line in kept.lines:
                    lines.addWidget(Text(look, line))
                card.body.addLayout(lines)
            column.addWidget(card)
        else:
            column.addWidget(Text(look, self.tr("Nothing is written here yet. It can stay so."), tone="soft"))
        if self._view_model.state.questions:
            words = self.tr("Change them in a session") if answers else self.tr("Open as a session")
            button = SecondaryButton(look, words, icon="pencil")
            button.setAccessibleDescription(self.tr("Only the questions of this lesson"))
            button.clicked.connect(self._view_model.open_exercise)
            row = FlowLayout(look, gap=14)
            row.addWidget(button)
            for tool, title in self._view_model.tools:
                way = QuietButton(look, self.tr("In the Toolkit: {title}").format(title=title), icon="list")
                way.clicked.connect(partial(self._open_tool, tool))
                row.addWidget(way)
            column.addLayout(row)
        fresh.setLayout(column)
        return fresh

    def _open_tool(self, tool: str, _on: bool = False) -> None:
        self._view_model.open_tool(tool)

    def _mark(self) -> None:
        hearing = self._view_model.listening.state
        # What is heard first is the line that believes the reader; the cards come after it.
        card = None if hearing.card is None else hearing.card - 1
        if (card, hearing.sentence) == self._marked:
            return
        before, self._marked = self._marked[0], (card, hearing.sentence)
        if card is not None:
            self.finish()
        for number, each in enumerate(self._cards):
            each.mark(hearing.sentence if number == card else None)
        if card is None:
            return
        if card != before:
            self._bring(self._top_of(self._cards[card], QPoint(0, 0)) if card >= 0 else 0)
            if card >= 0:
                announce(self, self._view_model.state.cards[card].title)
        elif card >= 0:
            self._follow(self._cards[card])

    def _follow(self, card: ReadingCard) -> None:
        """Keep the sentence that is heard in sight, where the card is higher than the window."""
        box = card.heard_box()
        if not box.isValid():
            return
        top = self._top_of(card, box.topLeft())
        seen = self._page.verticalScrollBar().value()
        if top < seen or top + box.height() > seen + self._page.viewport().height():
            self._bring(top)

    def _top_of(self, card: ReadingCard, place: QPoint) -> int:
        """How far down the page a place of a card is."""
        content = self._page.widget()
        return 0 if content is None else card.mapTo(content, place).y()

    def _bring(self, y: int) -> None:
        bar = self._page.verticalScrollBar()
        wanted = max(bar.minimum(), min(bar.maximum(), y - self._look.space(32)))
        self._glide.stop()
        if self._look.reduced_motion or not self.isVisible():
            bar.setValue(wanted)
            return
        self._glide.setStartValue(bar.value())
        self._glide.setEndValue(wanted)
        self._glide.start()

    def _gaps(self) -> None:
        self._after_note.setFixedHeight(self._look.space(20))
