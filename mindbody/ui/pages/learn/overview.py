"""Learn: the programmes as cards, and the lessons of one of them as a path."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.learn.overview import LearnViewModel, LessonRow, Mark, ProgrammeCard
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.option_card import OptionCard
from mindbody.ui.widgets.path_step import PathStep, PathWords
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.settling import lay_out
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text

_ICONS = {Mark.DONE: "check", Mark.VISITED: "book", Mark.NEXT: "play", Mark.LATER: "clock"}


class LearnOverview(ScrollPage):
    """Shows the state of its view model; `opened` tells which lesson was pressed."""

    opened = Signal(str)

    def __init__(self, look: Look, view_model: LearnViewModel, *, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=0, parent=parent)
        self._look = look
        self._view_model = view_model
        self._cards: dict[str, OptionCard] = {}
        self._steps: dict[str, PathStep] = {}
        self._group = QButtonGroup(self)
        self.body.addWidget(Text(look, self.tr("Learn"), role=Role.TITLE))
        self.body.space(6)
        self.body.addWidget(
            Text(look, self.tr("Read, listen, or do one as a session. Any order is allowed."), tone="soft")
        )
        self._waiting = Text(look, "", role=Role.STRONG)
        self._waiting.hide()
        self.body.addWidget(self._waiting)
        self.body.space(24)
        self._programmes = QWidget()
        self.body.addWidget(self._programmes)
        self.body.space(28)
        self._about = Text(look, "", tone="soft")
        self._word = Text(look, "")
        self._follow = SecondaryButton(look, self.tr("Follow this one"), icon="sun")
        self._follow.setAccessibleDescription(self.tr("Today will go by this programme"))
        self._follow.clicked.connect(self._follow_shown)
        head = Column(look, gap=8)
        for words in (self._about, self._word):
            head.addWidget(words)
        follow = FlowLayout(look, gap=16)
        follow.addWidget(self._follow)
        self._follow_row = QWidget()
        self._follow_row.setLayout(follow)
        self.body.addLayout(head)
        self.body.space(16)
        self.body.addWidget(self._follow_row)
        self.body.space(8)
        self._path = QWidget()
        self.body.addWidget(self._path)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def focus_lesson(self, lesson: str) -> None:
        """Put the focus on the row of a lesson, as after coming back from it."""
        if lesson in self._steps:
            self._steps[lesson].setFocus()

    def say(self, words: str) -> None:
        """Say something about the lesson that was asked for, "" for nothing; seen at the top, and heard."""
        self._waiting.set_text(words)
        self._waiting.setVisible(bool(words))
        if words:
            self.verticalScrollBar().setValue(0)
            announce(self, words)

    def _show(self) -> None:
        state = self._view_model.state
        self._show_programmes(state.programmes)
        self._about.set_text(state.about)
        self._word.set_text(state.word)
        self._word.setVisible(bool(state.word))
        self._follow_row.setVisible(state.can_follow)
        self._show_lessons(state.lessons)

    def _show_programmes(self, cards: tuple[ProgrammeCard, ...]) -> None:
        if tuple(self._cards) != tuple(card.id for card in cards):
            self._build_programmes(cards)
        for card in cards:
            mark = self.tr("Today follows this one") if card.followed else ""
            self._cards[card.id].set_words(card.title, (card.size, card.place), mark)
            self._cards[card.id].setChecked(card.shown)

    def _build_programmes(self, cards: tuple[ProgrammeCard, ...]) -> None:
        fresh = QWidget()
        fresh.setAccessibleName(self.tr("Programmes"))
        columns = Columns(self._look, shares=(1,) * len(cards), least=250, gap=16)
        self._cards = {}
        for card in cards:
            button = OptionCard(self._look, card.title)
            button.clicked.connect(partial(self._show_programme, card.id))
            self._group.addButton(button)
            self._cards[card.id] = button
            columns.addWidget(button)
        fresh.setLayout(columns)
        self.body.replaceWidget(self._programmes, fresh)
        self._programmes.hide()
        self._programmes.deleteLater()
        self._programmes = fresh
        tab_by_layout(self)

    def _show_lessons(self, rows: tuple[LessonRow, ...]) -> None:
        if tuple(self._steps) != tuple(row.id for row in rows):
            self._build_lessons(rows)
        for row in rows:
            words = PathWords(row.number, _ICONS.get(row.mark, ""), row.title, row.aim, row.state, row.length)
            met = row.mark in (Mark.DONE, Mark.VISITED)
            self._steps[row.id].set_words(words, filled=met, strong=row.suggested)

    def _build_lessons(self, rows: tuple[LessonRow, ...]) -> None:
        fresh = QWidget()
        column = Column(self._look, gap=0)
        self._steps = {}
        for row in rows:
            step = PathStep(self._look, first=row is rows[0], last=row is rows[-1])
            step.clicked.connect(partial(self._open, row.id))
            self._steps[row.id] = step
            column.addWidget(step)
        fresh.setLayout(column)
        self.body.replaceWidget(self._path, fresh)
        self._path.hide()
        self._path.deleteLater()
        self._path = fresh
        fresh.show()
        tab_by_layout(self)
        lay_out()

    def _show_programme(self, programme: str) -> None:
        self._view_model.show_programme(programme)

    def _follow_shown(self) -> None:
        title = self._view_model.state.title
        self._view_model.follow()
        shown = next((card.id for card in self._view_model.state.programmes if card.shown), "")
        if shown in self._cards:
            # The button that was pressed goes away; the focus goes to what it was about.
            self._cards[shown].setFocus()
        announce(self, self.tr("Today follows {title} now.").format(title=title))

    def _open(self, lesson: str) -> None:
        self.opened.emit(lesson)
