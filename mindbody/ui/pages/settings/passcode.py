"""The passcode in Settings: what it does and what it does not, and one step at a time."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mindbody.ui.pages.parts.labelled import Labelled
from mindbody.ui.pages.parts.new_passcode import NewPasscode
from mindbody.ui.pages.parts.papers import print_out
from mindbody.ui.pages.settings.recovery_sheet import FILE_NAME, Lines, sheet
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.passcode import PasscodeState, PasscodeViewModel, Step
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.passcode_field import PasscodeField
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.resting import Resting
from mindbody.ui.widgets.scroll import bring_into_view
from mindbody.ui.widgets.text import Text

MINUTES = (1, 2, 5, 10, 20, 30, 60)


class PasscodePart(QWidget):
    """Shows the step that its view model is at; what was typed goes with the step.
    `stepped` tells that other controls are there now."""

    stepped = Signal()

    def __init__(
        self,
        look: Look,
        view_model: PasscodeViewModel,
        settings: SettingsViewModel,
        today: Callable[[], date],
        *,
        covers: tuple[str, ...] = (),
    ) -> None:
        """covers: what it locks and what not, where it is not a person's record."""
        super().__init__()
        self._covers = covers
        self._look = look
        self._view_model = view_model
        self._settings = settings
        self._today = today
        self._shown: PasscodeState | None = None
        self._column = Column(look, gap=16)
        self._step = QWidget()
        self._said = Text(look, "")
        self._column.addWidget(self._step)
        self._column.addWidget(self._said)
        self.setLayout(self._column)
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        before, state = self._shown, self._view_model.state
        self._shown = state
        if before is None or (before.there, before.on, before.step) != (state.there, state.on, state.step):
            fresh = self._make(state)
            self._column.replaceWidget(self._step, fresh)
            self._step.hide()
            self._step.deleteLater()
            fresh.show()
            self._step = fresh
            self.stepped.emit()
            if before is not None and before.there:
                fresh.setFocus()
            if isinstance(fresh, _CodeShown):
                bring_into_view(fresh.code)
        if isinstance(self._step, _Asking):
            self._step.set_busy(busy=state.busy)
        busy = (
            self.tr("Locking or unlocking takes a moment. Please leave MindBody open.") if state.busy else ""
        )
        self._said.set_text(busy or state.said)
        self._said.set_tone("accent" if state.trouble else "soft")
        self._said.setVisible(bool(busy or state.said))
        if before is not None and state.said and before.said != state.said:
            bring_into_view(self._said)

    def _make(self, state: PasscodeState) -> QWidget:
        look, model = self._look, self._view_model
        match state.step:
            case Step.REST if state.on:
                return _On(look, model, self._settings, self._covers)
            case Step.REST:
                return _Off(look, model, self._covers)
            case Step.CODE:
                return _CodeShown(look, model, self._sheet(state.code))
        return _Asking(look, model, state.step)

    def _sheet(self, code: str) -> str:
        return sheet(code, self._settings.profile.name, self._today())


class _Off(QWidget):
    """No passcode: what one would do."""

    def __init__(self, look: Look, model: PasscodeViewModel, covers: tuple[str, ...]) -> None:
        super().__init__()
        begin = SecondaryButton(look, self.tr("Set a passcode"), icon="lock")
        begin.setEnabled(model.state.there)
        begin.clicked.connect(lambda: model.begin(Step.SETTING))
        column = Column(look, gap=14)
        column.addWidget(
            Text(
                look,
                self.tr(
                    "Anyone who uses this computer, or has its files, can read what is kept here. "
                    "With a passcode they can't."
                ),
                tone="soft",
            )
        )
        column.addWidget(_Covers(look, covers))
        row = FlowLayout(look)
        row.addWidget(begin)
        column.addLayout(row)
        self.setLayout(column)
        self.setFocusProxy(begin)


class _Covers(QWidget):
    """What a passcode locks, and what it leaves in the open."""

    def __init__(self, look: Look, covers: tuple[str, ...]) -> None:
        super().__init__()
        column = Column(look, gap=10)
        column.addWidget(
            Points(
                look,
                covers
                or (
                    self.tr("**Locked:** all your ratings, answers and sessions, and every backup here."),
                    self.tr(
                        "**Not locked:** your name, what you chose here, and the person to call on a bad "
                        "day. The sounds you added. The files you saved in other places."
                    ),
                ),
            )
        )
        self.setLayout(column)


class _On(QWidget):
    """A passcode is set: when it locks, and what can be done about it."""

    def __init__(
        self,
        look: Look,
        model: PasscodeViewModel,
        settings: SettingsViewModel,
        covers: tuple[str, ...],
    ) -> None:
        super().__init__()
        self._settings = settings
        column = Column(look, gap=18)
        is_set = Text(look, self.tr("A passcode is set."), role=Role.STRONG)
        self.setFocusProxy(is_set)
        column.addWidget(is_set)
        column.addWidget(_Covers(look, covers))
        title = self.tr("Lock when nothing was touched for")
        minutes = sorted({*MINUTES, settings.settings.lock_minutes})
        self._minutes = ChoiceChips(look, title, [(str(each), self._words(each)) for each in minutes])
        self._minutes.changed.connect(self._choose)
        detail = self.tr("Never in the middle of a session or a practice. It tells you 20 seconds before.")
        column.addWidget(Labelled(look, title, self._minutes, detail=detail))
        row = FlowLayout(look, gap=12, row_gap=10)
        now = SecondaryButton(look, self.tr("Lock now"), icon="lock")
        now.clicked.connect(model.lock_wanted)
        row.addWidget(now)
        for words, step in (
            (self.tr("Change the passcode"), Step.CHANGING),
            (self.tr("New recovery code"), Step.RENEWING),
            (self.tr("Take the passcode away"), Step.REMOVING),
        ):
            button = QuietButton(look, words)
            button.clicked.connect(lambda _=False, step=step: model.begin(step))
            row.addWidget(button)
        column.addLayout(row)
        self.setLayout(column)
        settings.changed.connect(self._show)
        self._show()

    def _words(self, minutes: int) -> str:
        return self.tr("1 minute") if minutes == 1 else self.tr("{count} minutes").format(count=minutes)

    def _choose(self, chosen: tuple[str, ...]) -> None:
        self._settings.change_settings("lock-minutes", lock_minutes=int(chosen[0]))

    def _show(self) -> None:
        self._minutes.set_chosen((str(self._settings.settings.lock_minutes),))


class _Asking(QWidget):
    """The passcode of now where there is one, the new one where one is wanted, and what it means."""

    def __init__(self, look: Look, model: PasscodeViewModel, step: Step) -> None:
        super().__init__()
        self._model = model
        self._step_asked = step
        titles = {
            Step.SETTING: self.tr("Set a passcode"),
            Step.CHANGING: self.tr("Change the passcode"),
            Step.REMOVING: self.tr("Take the passcode away"),
            Step.RENEWING: self.tr("New recovery code"),
        }
        details = {
            Step.SETTING: self.tr(
                "You will then see a recovery code. Without the passcode and without that code "
                "no one can open it. Not even those who made MindBody can."
            ),
            Step.CHANGING: self.tr(
                "Your recovery code stays. Copies you saved elsewhere keep the passcode they have now."
            ),
            Step.REMOVING: self.tr(
                "Anyone who uses this computer, or has its files, can then read it again."
            ),
            Step.RENEWING: self.tr("The code you have now then opens nothing here any more."),
        }
        verbs = {
            Step.SETTING: self.tr("Set this passcode"),
            Step.CHANGING: self.tr("Take the new one"),
            Step.REMOVING: self.tr("Take it away"),
            Step.RENEWING: self.tr("Make a new code"),
        }
        column = Column(look, gap=16)
        column.addWidget(Text(look, titles[step], role=Role.CARD))
        column.addWidget(Text(look, details[step]))
        self._current = PasscodeField(look, self.tr("Your passcode now"))
        self._current.setVisible(step is not Step.SETTING)
        self._new = NewPasscode(look)
        self._new.setVisible(step in (Step.SETTING, Step.CHANGING))
        column.addWidget(self._current)
        column.addWidget(self._new)
        self._go = SecondaryButton(look, verbs[step])
        self._leave = QuietButton(look, self.tr("Leave it as it is"))
        self._resting = Resting(self._current, self._new, self._go, self._leave)
        row = FlowLayout(look, gap=12, row_gap=10)
        row.addWidget(self._go)
        row.addWidget(self._leave)
        column.addLayout(row)
        self.setLayout(column)
        self.setFocusProxy(self._new if step is Step.SETTING else self._current)
        self._go.clicked.connect(self._act)
        self._new.entered.connect(self._act)
        self._current.entered.connect(self._current_entered)
        self._leave.clicked.connect(model.leave)

    def set_busy(self, *, busy: bool) -> None:
        self._resting.rest(busy)

    def _current_entered(self) -> None:
        if self._step_asked is Step.CHANGING:
            self._new.setFocus()
        else:
            self._act()

    def _act(self) -> None:
        step, model, current = self._step_asked, self._model, self._current.text
        if step in (Step.SETTING, Step.CHANGING):
            passcode = self._new.taken()
            if passcode is None:
                return
            if step is Step.SETTING:
                model.set_passcode(passcode)
            else:
                model.change(current, passcode)
        elif step is Step.REMOVING:
            model.remove(current)
        else:
            model.renew_code(current)


class _CodeShown(QWidget):
    """The recovery code, this once."""

    def __init__(self, look: Look, model: PasscodeViewModel, words: str) -> None:
        super().__init__()
        self._model = model
        self._words = words
        column = Column(look, gap=16)
        column.addWidget(Text(look, self.tr("Your recovery code"), role=Role.CARD))
        card = Card(look, ground="tint", padding=24)
        code = self.code = Text(look, model.state.code.replace("-", " "), role=Role.TITLE, centred=True)
        code.setAccessibleName(self.tr("Recovery code: {code}").format(code=" ".join(model.state.code)))
        # So that it is in sight, and read out, whatever the size of the text.
        self.setFocusProxy(code)
        card.body.addWidget(code)
        column.addWidget(card)
        column.addWidget(
            Text(
                look,
                self.tr(
                    "**You see it only now.** It opens all of it when you forget the passcode. "
                    "Without the passcode and without this code no one can open it. Not even those "
                    "who made MindBody can."
                ),
            )
        )
        column.addWidget(
            Text(look, self.tr("Keep it where you keep important papers, not on this computer."), tone="soft")
        )
        row = FlowLayout(look, gap=12, row_gap=10)
        printing = SecondaryButton(look, self.tr("Print it"), icon="printer")
        printing.clicked.connect(self._print)
        saving = SecondaryButton(look, self.tr("Save it as a text file"), icon="download")
        saving.clicked.connect(self._save)
        kept = SecondaryButton(look, self.tr("I have it"), icon="check")
        kept.clicked.connect(model.leave)
        for button in (printing, saving, kept):
            row.addWidget(button)
        column.addLayout(row)
        self.setLayout(column)

    def _print(self) -> None:
        lines = Lines(self._words, self.font().family())
        outcome = print_out(lines, self.window(), self.tr("Your recovery code"))
        self._model.say(outcome.words, trouble=outcome.trouble)

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.window(),
            self.tr("Save the recovery code"),
            str(Path.home() / FILE_NAME),
            self.tr("Text file (*.txt)"),
        )
        if name:
            path = Path(name)
            self._model.save_code(path if path.suffix else path.with_suffix(".txt"), self._words)
