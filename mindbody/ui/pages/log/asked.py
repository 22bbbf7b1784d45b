"""One question of the check-in: its words, its control, and two ways of leaving it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from mindbody.ui.pages.log.hours import HoursSlept
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.log.questions import OF_THE_NIGHT, SCALES, WORDS, Missing, Question, Told
from mindbody.ui.viewmodels.log.words import energy_words, mood_words
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.rating import RatingScale
from mindbody.ui.widgets.text import Text


class AskedRow(QWidget):
    """`answered` hands over a number or a word, `declined` the reason."""

    answered = Signal(object)
    declined = Signal(object)
    taken_back = Signal()

    def __init__(self, look: Look, question: Question, words: str) -> None:
        super().__init__()
        self.question = question
        self._look = look
        head = FlowLayout(look, gap=4, row_gap=4, spread=True)
        head.addWidget(Text(look, words, role=Role.STRONG))
        ways = QWidget()
        flow = FlowLayout(look, gap=4, row_gap=4)
        self.ways: dict[Missing, QuietButton] = {}
        for reason, name in (
            (Missing.NOT_TODAY, self.tr("Not today")),
            (Missing.DOES_NOT_APPLY, self.tr("Does not apply")),
        ):
            way = QuietButton(look, name)
            way.setCheckable(True)
            way.setAccessibleDescription(words)
            way.clicked.connect(self._leaver(reason))
            self.ways[reason] = way
            flow.addWidget(way)
        ways.setLayout(flow)
        head.addWidget(ways)
        self._show_value, self._stop = self._control(words)
        column = Column(look, gap=6)
        column.addLayout(head)
        column.addWidget(self.control)
        self.setLayout(column)

    def show_told(self, told: Told | None) -> None:
        """Show an answer, or none, without telling."""
        self._show_value(told or Told())
        for reason, way in self.ways.items():
            way.setChecked(told is not None and told.reason == reason)

    def step_in(self) -> None:
        """Put the focus on the control."""
        self._stop().setFocus(Qt.FocusReason.TabFocusReason)

    def number(self, digit: int) -> int | str | None:
        """The answer that a number key stands for; None where it stands for none."""
        if self.question in SCALES:
            return digit
        if self.question is Question.ASLEEP:
            return digit * 60
        words = WORDS.get(self.question, ())
        return words[digit - 1] if 1 <= digit <= len(words) else None

    def _control(self, name: str) -> tuple[Callable[[Told], None], Callable[[], QWidget]]:
        if self.question in SCALES:
            return self._scale(name)
        if self.question in OF_THE_NIGHT:
            return self._hours(name)
        return self._words(name)

    control: QWidget

    def _scale(self, name: str) -> tuple[Callable[[Told], None], Callable[[], QWidget]]:
        pain = self.question is Question.PAIN
        low = self.tr("No pain") if pain else self.tr("Very bad")
        high = self.tr("As bad as you can imagine") if pain else self.tr("Very good")
        self.control = scale = RatingScale(self._look, name, low=low, high=high, can_decline=False)

        def tell() -> None:
            if scale.value is None:
                self.taken_back.emit()
            else:
                self.answered.emit(scale.value)

        scale.changed.connect(tell)
        return lambda told: scale.set_value(told.value), lambda: _stop_in(scale)

    def _hours(self, name: str) -> tuple[Callable[[Told], None], Callable[[], QWidget]]:
        self.control = hours = HoursSlept(self._look, name)
        hours.changed.connect(self.answered)
        return lambda told: hours.set_minutes(told.value), lambda: hours.more

    def _words(self, name: str) -> tuple[Callable[[Told], None], Callable[[], QWidget]]:
        words = energy_words() if self.question is Question.ENERGY else mood_words()
        self.control = chips = ChoiceChips(self._look, name, list(words.items()))
        chips.changed.connect(lambda chosen: self.answered.emit(chosen[0]))
        return lambda told: chips.set_chosen([told.word] if told.word else []), lambda: _stop_in(chips)

    def _leaver(self, reason: Missing) -> Callable[[bool], None]:
        def leave(on: bool) -> None:
            if on:
                self.declined.emit(reason)
            else:
                self.taken_back.emit()

        return leave


def _stop_in(control: QWidget) -> QWidget:
    """Where Tab stops in it."""
    buttons = control.findChildren(QAbstractButton)
    return next((each for each in buttons if each.focusPolicy() & Qt.FocusPolicy.TabFocus), control)
