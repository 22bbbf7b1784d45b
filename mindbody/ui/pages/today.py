"""Today: one session, how much of it, and the way to begin."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QWidget

from mindbody.content.vocabulary import Position
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.today import LONGEST, SHORTEST, TodayViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.choice import Options, Segmented
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.notice import Notice
from mindbody.ui.widgets.picture_card import PictureCard
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.slider import Slider
from mindbody.ui.widgets.step_strip import StepStrip
from mindbody.ui.widgets.tabbing import tab_through
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.tile import Tile
from mindbody.ui.widgets.tile_row import TileRow


class Shortcut(NamedTuple):
    """A tile below the card: `id` is told by `shortcut_taken`."""

    id: str
    icon: str
    title: str
    line: str
    tone: str = "primary"


class TodayPage(ScrollPage):
    """Shows the state of its view model and passes on what is asked for."""

    shortcut_taken = Signal(str)

    def __init__(
        self,
        look: Look,
        model: TodayViewModel,
        *,
        shortcuts: Sequence[Shortcut] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, gap=0, parent=parent)
        self._look = look
        self._model = model
        self._date = Text(look, role=Role.BODY, tone="soft")
        self._greeting = Text(look, role=Role.TITLE)
        self._flare: Notice | None = None
        self._questions: Notice | None = None
        self._unfinished = Notice(
            look, "", icon="look-back", action=self.tr("Go on where you were"), closable=True
        )
        self._unfinished.acted.connect(model.go_on)
        self._unfinished.closed.connect(model.set_aside)
        self._card = self._build_card()
        self._week = Text(look, tone="soft")

        self._top = FlowLayout(look, gap=32, row_gap=0, spread=True)
        self._top.addWidget(self._date)
        self._top.addWidget(self._week)
        self._foot = Column(look, margins=(0, 20, 0, 0))
        self.body.addLayout(self._top)
        self.body.addWidget(self._greeting)
        self.body.space(20)
        self.body.addWidget(self._unfinished)
        self._after_notice = QWidget()
        self.body.addWidget(self._after_notice)
        self.body.addWidget(self._card, 3)
        if shortcuts:
            self.body.space(20)
            self.body.addWidget(self._build_tiles(shortcuts))
        self.body.addLayout(self._foot)
        self.body.addStretch(1)
        look.changed.connect(self._gaps)
        model.changed.connect(self._show_state)
        self._gaps()
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()
        self._show_questions(self._model.state.questions)

    def _build_card(self) -> PictureCard:
        look, model = self._look, self._model
        state = model.state
        card = PictureCard(look, state.seed, hour=state.hour, gap=18)
        self._kicker = Text(look, role=Role.SMALL, tone="soft")
        self._title = Text(look, role=Role.SECTION)
        self._aim = Text(look, tone="soft")
        self._steps = StepStrip(look)
        question = Text(look, self.tr("How much do you have today?"), role=Role.STRONG)
        self._slider = Slider(
            look,
            question.text(),
            SHORTEST,
            LONGEST,
            state.minutes,
            words=model.minutes_words,
            low=self.tr("{n} min").format(n=SHORTEST),
            high=self.tr("{n} min").format(n=LONGEST),
        )
        question.setBuddy(self._slider)
        self._slider.valueChanged.connect(model.set_minutes)
        places: Options = (
            (Position.LYING, self.tr("Lying")),
            (Position.RECLINING, self.tr("Reclining")),
            (Position.SEATED, self.tr("Seated")),
            (Position.STANDING, self.tr("Standing")),
        )
        self._position = Segmented(look, self.tr("How you will be"), places, state.position)
        self._position.changed.connect(lambda key: model.set_position(Position(key)))
        energies: Options = (
            ("low", self.tr("Low")),
            ("ok", self.tr("Okay")),
            ("good", self.tr("Good")),
        )
        self._energy = Segmented(look, self.tr("Energy today"), energies, state.energy)
        self._energy.changed.connect(model.set_energy)
        self._begin = PrimaryButton(look, self.tr("Begin"), icon="play")
        self._begin.clicked.connect(model.begin)
        self._small = QuietButton(look, self.tr("Three minutes, lying down"), icon="lying")
        self._small.setAccessibleDescription(self.tr("Begins the smallest version of this lesson"))
        self._small.clicked.connect(model.begin_small)
        self._another = QuietButton(look, self.tr("Another lesson"), icon="book")
        self._another.setAccessibleDescription(self.tr("Opens a list of the lessons"))
        self._another.clicked.connect(self._offer_lessons)
        self._note = Text(look, tone="soft")
        self._onward = QuietButton(look, "", icon="forward")
        self._onward.clicked.connect(self._go_onward)

        head = Column(look, gap=5)
        for words in (self._kicker, self._title, self._aim, self._note):
            head.addWidget(words)
        amount = Column(look, gap=0)
        amount.addWidget(question)
        amount.addWidget(self._slider)
        choices = FlowLayout(look, gap=16, row_gap=12)
        choices.addWidget(self._labelled(self.tr("How you will be"), self._position))
        choices.addWidget(self._labelled(self.tr("Energy today"), self._energy))
        actions = FlowLayout(look, gap=16)
        actions.addWidget(self._begin)
        actions.addWidget(self._small)
        actions.addWidget(self._onward)
        actions.addWidget(self._another)
        self._head, self._amount = self._group(head), self._group(amount)
        self._choices, self._actions = self._group(choices), self._group(actions)
        card.body.addStretch(1)
        for group in (self._head, self._steps, self._amount, self._choices, self._actions):
            card.body.addWidget(group)
        card.body.addStretch(1)
        card.stacked_changed.connect(self._arrange)
        return card

    def _arrange(self) -> None:
        """Beside the picture the card reads from what to how long to Begin; below it, as with large text,
        Begin comes as high as it can, and what may be set follows."""
        stacked = self._card.stacked
        order = [self._head, self._steps, self._amount, self._choices, self._actions]
        if stacked:
            order = [self._head, self._actions, self._amount, self._choices, self._steps]
        for place, group in enumerate(order, start=1):
            self._card.body.removeWidget(group)
            self._card.body.insertWidget(place, group)
        for layout in (self._top, self._foot):
            layout.removeWidget(self._week)
        (self._foot if stacked else self._top).addWidget(self._week)
        tab_through(order)
        self._show_state()

    def _group(self, layout: QLayout) -> QWidget:
        group = QWidget()
        group.setLayout(layout)
        return group

    def _labelled(self, words: str, control: QWidget) -> QWidget:
        holder = QWidget()
        column = Column(self._look, gap=4)
        label = Text(self._look, words, role=Role.SMALL, tone="soft")
        label.setBuddy(control)
        column.addWidget(label)
        column.addWidget(control)
        holder.setLayout(column)
        return holder

    def _build_tiles(self, shortcuts: Sequence[Shortcut]) -> TileRow:
        row = TileRow(self._look)
        for one in shortcuts:
            tile = Tile(self._look, one.icon, one.title, one.line, tone=one.tone)
            tile.clicked.connect(lambda _on=False, key=one.id: self.shortcut_taken.emit(key))
            row.add(tile)
        return row

    def _offer_lessons(self) -> None:
        # Imported here because the first window is shown before anyone can ask.
        from mindbody.ui.pages.lesson_menu import LessonMenu

        menu = LessonMenu(self._look, self._model.lessons(), self)
        menu.chosen.connect(self._choose_lesson)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_at(self._another)

    def _choose_lesson(self, lesson: str) -> None:
        from mindbody.ui.pages.session.announcing import announce

        self._model.choose_lesson(lesson)
        announce(self, self.tr("{title}: now on the card.").format(title=self._model.state.title))

    def _go_onward(self) -> None:
        from mindbody.ui.pages.session.announcing import announce

        before = self._model.state.title
        self._model.go_onward()
        if self._model.state.title != before:
            self._begin.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.tr("{title}: now on the card.").format(title=self._model.state.title))

    def _show_questions(self, words: str) -> None:
        # Made only when there are any, so that the first window is quick.
        if self._questions is None and words:
            notice = Notice(self._look, words, icon="question", action=self.tr("Answer them"))
            notice.acted.connect(self._model.questions_wanted)
            notice.closed.connect(self._model.put_off_questions)
            holder = Column(self._look, margins=(0, 0, 0, 20))
            holder.addWidget(notice)
            self.body.insertLayout(self.body.indexOf(self._card), holder)
            self._questions = notice
        if self._questions is not None:
            self._questions.set_words(words)
            self._questions.setVisible(bool(words))

    def _show_flare(self, words: str) -> None:
        # Made on the days of a flare alone.
        if self._flare is None and words:
            notice = Notice(self._look, words, icon="flame", action=self.tr("My flare page"), closable=False)
            notice.acted.connect(self._model.flare_wanted)
            holder = Column(self._look, margins=(0, 0, 0, 20))
            holder.addWidget(notice)
            self.body.insertLayout(self.body.indexOf(self._card), holder)
            self._flare = notice
        if self._flare is not None:
            self._flare.set_words(words)
            self._flare.setVisible(bool(words))

    def _gaps(self) -> None:
        self._after_notice.setFixedHeight(self._look.space(20))

    def _show_state(self) -> None:
        state = self._model.state
        self._date.set_text(state.date)
        self._greeting.set_text(state.greeting)
        self._unfinished.set_words(state.unfinished)
        self._unfinished.setVisible(bool(state.unfinished))
        self._show_flare(state.flare)
        # While the page is seen a hand may be on its way to what they would push down: they wait until it is
        # come to again.
        if not state.questions or not self.isVisible():
            self._show_questions(state.questions)
        self._after_notice.setVisible(bool(state.unfinished))
        self._card.landscape.set_seed(state.seed)
        self._card.landscape.set_hour(state.hour)
        amount = self._model.minutes_words(state.minutes)
        # Where the slider stands below Begin, what would begin is told above it.
        self._kicker.set_text(
            f"{state.kicker} · {amount}" if state.kicker and self._card.stacked else state.kicker
        )
        self._kicker.setVisible(bool(state.kicker))
        self._title.set_text(state.title)
        self._aim.set_text(state.aim)
        # What comes next is the news; what the lesson is about was read when it was new.
        self._aim.setVisible(bool(state.aim) and not state.note)
        self._note.set_text(state.note)
        self._note.setVisible(bool(state.note))
        self._onward.setText(state.onward)
        self._onward.set_icon("repeat" if state.stays else "forward")
        self._onward.setAccessibleDescription(state.note)
        self._onward.setVisible(bool(state.onward))
        self._steps.set_steps(state.steps)
        self._slider.setValue(state.minutes)
        self._slider.set_words(self._model.minutes_words)
        self._position.set_chosen(state.position)
        self._energy.set_chosen(state.energy)
        self._begin.setEnabled(state.can_begin)
        self._begin.setAccessibleDescription(amount)
        self._small.setVisible(state.can_begin)
        self._another.setVisible(state.can_choose)
        self._week.set_text(state.week)
        self._week.setVisible(bool(state.week))
