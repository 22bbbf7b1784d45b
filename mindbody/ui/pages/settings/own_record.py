"""Everything can leave and come back: one file, tables, and in again; each is shown before it is done."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.out_and_in import OutAndInState, OutAndInViewModel, Sample, Sheet
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.toggle import ToggleRow
from mindbody.ui.widgets.written import Written

FILE_NAME = "mindbody"


class RecordPart(QWidget):
    """Buttons for what can leave and come in; below them it is laid open, with the way to do it."""

    def __init__(self, look: Look, view_model: OutAndInViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._shown: OutAndInState | None = None
        column = self._column = Column(look, gap=16)
        self.setLayout(column)
        column.addWidget(
            Text(
                look,
                self.tr(
                    "All that you kept can leave as a file of your own, and come back. "
                    "You see what it is before anything is done."
                ),
                tone="soft",
            )
        )
        self._buttons = (
            SecondaryButton(look, self.tr("Save everything as a file"), icon="download"),
            SecondaryButton(look, self.tr("Save tables for a spreadsheet"), icon="list"),
            SecondaryButton(look, self.tr("Take a file back in"), icon="folder"),
            SecondaryButton(look, self.tr("Save measures for a clinic"), icon="chart"),
            SecondaryButton(look, self.tr("Save what I practised, for a study"), icon="list"),
        )
        row = FlowLayout(look)
        for button in self._buttons:
            row.addWidget(button)
        column.addLayout(row)
        self._words = Text(look, "")
        column.addWidget(self._words)
        self._sheet = QWidget()
        column.addWidget(self._sheet)
        everything, tables, back_in, clinic, study = self._buttons
        self._began = everything
        for button in self._buttons:
            button.clicked.connect(partial(self._begin_at, button))
        everything.clicked.connect(lambda: view_model.lay_open("json"))
        tables.clicked.connect(lambda: view_model.lay_open("csv"))
        back_in.clicked.connect(self._choose_file)
        clinic.clicked.connect(lambda: view_model.lay_open("fhir"))
        study.clicked.connect(lambda: view_model.lay_open("research"))
        view_model.changed.connect(self._show)
        self._show()

    def _begin_at(self, button: SecondaryButton) -> None:
        self._began = button

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Take a file back in"),
            str(Path.home()),
            self.tr("JSON file (*.json)"),
        )
        if name:
            self._view_model.look_at(Path(name))

    def _choose_place(self) -> None:
        suffix = self._view_model.suffix
        kinds = {
            ".json": self.tr("JSON file (*.json)"),
            ".zip": self.tr("Zip file (*.zip)"),
            ".csv": self.tr("CSV file (*.csv)"),
        }
        name, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Choose where"), str(Path.home() / f"{FILE_NAME}{suffix}"), kinds[suffix]
        )
        if name:
            self._view_model.save(Path(name))

    def _show(self) -> None:
        before, state = self._shown, self._view_model.state
        self._shown = state
        for button in self._buttons:
            # Not while busy: the focus would leave them, and the page follow it away. One thing at a time is
            # the view model's rule.
            button.setEnabled(state.ready)
        said = state.said
        words = self.tr("One moment ...") if state.busy else said.words if said is not None else ""
        self._words.set_text(_breakable(words))
        self._words.set_tone("accent" if said is not None and said.trouble and not state.busy else "ink")
        self._words.setVisible(bool(words))
        if before is None or (before.leaving, before.arriving) != (state.leaving, state.arriving):
            self._put(self._fresh(state))

    def _fresh(self, state: OutAndInState) -> QWidget | None:
        quiet = self._view_model.put_away
        if state.leaving is not None:
            sheet = _Sheet(self._look, state.leaving, self.tr("Choose where"), self._choose_place, quiet)
            sheet.goal_words_wished.connect(self._with_goal_words)
            return sheet
        if state.arriving is not None:
            return _Sheet(self._look, state.arriving, self.tr("Take it in"), self._view_model.bring_in, quiet)
        return None

    def _with_goal_words(self, wished: bool) -> None:
        self._view_model.lay_open("fhir", goal_words=wished)

    def _put(self, sheet: "QWidget | None") -> None:
        fresh = sheet if sheet is not None else QWidget()
        focused = QApplication.focusWidget()
        if focused is not None and self._sheet.isAncestorOf(focused):
            # Back to where it began, where the words about it stand.
            self._began.setFocus()
        self._column.replaceWidget(self._sheet, fresh)
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = fresh
        fresh.setVisible(sheet is not None)
        if isinstance(sheet, _Sheet) and self.isVisible():
            # Once it has its place, so that the page can scroll to it.
            QTimer.singleShot(0, sheet, sheet.step_in)


class _Sheet(Card):
    """What it is in counts and days, then how it begins, then what can be done."""

    goal_words_wished = Signal(bool)

    def __init__(
        self, look: Look, sheet: Sheet, words: str, act: Callable[[], None], put_away: Callable[[], None]
    ) -> None:
        super().__init__(look, ground="sunk", padding=20, gap=14)
        self.body.addWidget(Text(look, sheet.title, role=Role.CARD))
        if sheet.facts:
            self.body.addWidget(Points(look, sheet.facts))
        if sheet.goal_words is not None:
            words_too = ToggleRow(look, self.tr("Let my goal leave in my own words"))
            words_too.setChecked(sheet.goal_words)
            words_too.toggled.connect(self.goal_words_wished)
            self.body.addWidget(words_too)
        self._act = PrimaryButton(look, words)
        self._close = QuietButton(look, self.tr("Close") if sheet.nothing else self.tr("Not now"))
        row = FlowLayout(look)
        if not sheet.nothing:
            row.addWidget(self._act)
        else:
            self._act.setParent(self)
            self._act.hide()
        row.addWidget(self._close)
        self.body.addLayout(row)
        for sample in sheet.samples:
            self.body.addWidget(Written(look, self._named(sample), sample.text))
        self._act.clicked.connect(act)
        self._close.clicked.connect(put_away)

    def step_in(self) -> None:
        """Come to where it is decided."""
        (self._close if self._act.isHidden() else self._act).setFocus()

    def _named(self, sample: Sample) -> str:
        tables = {
            "session": self.tr("The first session"),
            "step": self.tr("The first step"),
            "rating": self.tr("The first rating"),
            "entry": self.tr("The first entry of my log"),
            "answer": self.tr("The first note or answer"),
            "measure_answer": self.tr("The first answer to set questions"),
            "lesson_mark": self.tr("The first lesson mark"),
            "place": self.tr("The first place to go on from"),
        }
        if sample.name in tables:
            return tables[sample.name]
        if sample.name.endswith(".json") or sample.name in ("fhir", "research"):
            return self.tr("The file, all of it") if sample.whole else self.tr("The file, how it begins")
        words = self.tr("{name}, all of it") if sample.whole else self.tr("{name}, how it begins")
        return words.format(name=sample.name)


def _breakable(words: str) -> str:
    """A path may break after each of its parts, so that a long one wraps."""
    return words.replace("/", "/\u200b").replace("\\", "\\\u200b")
