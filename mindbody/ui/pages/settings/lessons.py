"""The lessons of others: add a folder or a zip file, see what came with it, take it away again."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.packs import FIRST, PackRow, PacksState, PacksViewModel, Refusal
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.resting import Resting
from mindbody.ui.widgets.text import Text


class LessonsPart(QWidget):
    """What there is stands first; what was refused stands right under the buttons, with the reasons."""

    def __init__(self, look: Look, view_model: PacksViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._shown: PacksState | None = None
        column = self._column = Column(look, gap=16)
        self.setLayout(column)
        column.addWidget(
            Text(
                look,
                self.tr(
                    "Your clinic, or someone you trust, may have lessons of its own for you. "
                    "They are checked whole before they are taken in. Nothing in them is ever run."
                ),
                tone="soft",
            )
        )
        self._list = QWidget()
        column.addWidget(self._list)
        self._folder = SecondaryButton(look, self.tr("Add a folder"), icon="folder")
        self._zip = SecondaryButton(look, self.tr("Add a zip file"), icon="download")
        self._resting = Resting(self._folder, self._zip)
        row = FlowLayout(look)
        row.addWidget(self._folder)
        row.addWidget(self._zip)
        column.addLayout(row)
        self._words = Text(look, "")
        column.addWidget(self._words)
        self._refusal = QWidget()
        column.addWidget(self._refusal)
        self._folder.clicked.connect(self._choose_folder)
        self._zip.clicked.connect(self._choose_zip)
        view_model.changed.connect(self._show)
        self._show()

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self.window(), self.tr("Add lessons from a folder"), str(Path.home())
        )
        if name:
            self._view_model.add(Path(name))

    def _choose_zip(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Add lessons from a zip file"),
            str(Path.home()),
            self.tr("Zip file (*.zip)"),
        )
        if name:
            self._view_model.add(Path(name))

    def _show(self) -> None:
        before, state = self._shown, self._view_model.state
        self._shown = state
        self._resting.rest(bool(state.busy))
        busy = self.tr("Looking through “{name}” ...").format(name=state.busy) if state.busy else ""
        self._words.set_text(busy or state.said)
        self._words.setVisible(bool(busy or state.said))
        if before is None or (before.rows, before.asking, before.busy) != (
            state.rows,
            state.asking,
            state.busy,
        ):
            self._list = self._put(self._list, _List(self._look, self._view_model))
            self._list.setVisible(bool(state.rows))
        if before is None or (before.refusal, before.all_shown) != (state.refusal, state.all_shown):
            fresh = QWidget() if state.refusal is None else _Refused(self._look, self._view_model)
            self._refusal = self._put(self._refusal, fresh)
            self._refusal.setVisible(state.refusal is not None)

    def _put(self, old: QWidget, fresh: QWidget) -> QWidget:
        self._column.replaceWidget(old, fresh)
        old.hide()
        old.deleteLater()
        return fresh


class _List(QWidget):
    """A card for each pack."""

    def __init__(self, look: Look, view_model: PacksViewModel) -> None:
        super().__init__()
        column = Column(look, gap=12)
        self.setLayout(column)
        for row in view_model.state.rows:
            column.addWidget(_Pack(look, view_model, row))


class _Pack(Card):
    def __init__(self, look: Look, view_model: PacksViewModel, row: PackRow) -> None:
        super().__init__(look, ground="accent_tint" if row.trouble else "sunk", padding=20, gap=6)
        state = view_model.state
        head = Row(look, gap=12)
        head.addWidget(Text(look, row.title, role=Role.CARD), 1)
        if state.asking != row.id:
            remove = QuietButton(look, self.tr("Remove"), icon="close")
            remove.setAccessibleName(self.tr("Remove {title}").format(title=row.title))
            remove.setEnabled(not state.busy)
            remove.clicked.connect(lambda: view_model.ask_to_remove(row.id))
            head.addWidget(remove)
        self.body.addLayout(head)
        if row.trouble:
            lost = self.tr("This one can't be read any more, so it is left out. The first reason: {reason}")
            self.body.addWidget(Text(look, lost.format(reason=row.trouble)))
        for words in (row.about, row.holds):
            if words:
                self.body.addWidget(Text(look, words))
        if row.origin:
            self.body.addWidget(Text(look, row.origin, role=Role.SMALL, tone="soft"))
        if state.asking == row.id:
            self.body.addLayout(self._question(look, view_model, row.title))

    def _question(self, look: Look, view_model: PacksViewModel, title: str) -> Column:
        column = Column(look, gap=12, margins=(0, 12, 0, 0))
        ask = self.tr("Take “{title}” away? What you wrote in its lessons stays with you.")
        column.addWidget(Text(look, ask.format(title=title), role=Role.STRONG))
        away = SecondaryButton(look, self.tr("Take it away"))
        keep = QuietButton(look, self.tr("Keep it"))
        away.clicked.connect(view_model.remove)
        keep.clicked.connect(lambda: view_model.ask_to_remove(""))
        buttons = FlowLayout(look)
        buttons.addWidget(away)
        buttons.addWidget(keep)
        column.addLayout(buttons)
        return column


class _Refused(Card):
    """What stood in the way, so that whoever wrote the lessons can mend it."""

    def __init__(self, look: Look, view_model: PacksViewModel) -> None:
        super().__init__(look, ground="accent_tint", padding=20, gap=10)
        state = view_model.state
        refusal = state.refusal or Refusal(name="")
        title = self.tr("“{name}” was not taken in").format(name=refusal.name)
        self.body.addWidget(Text(look, title, role=Role.STRONG))
        if refusal.words:
            reason = self.tr("It can't be opened: {reason}. You might try to copy it again.")
            self.body.addWidget(Text(look, reason.format(reason=refusal.words)))
        else:
            calm = self.tr("Nothing was changed. Whoever wrote it can mend it with this list.")
            self.body.addWidget(Text(look, calm))
            found = refusal.findings if state.all_shown else refusal.findings[:FIRST]
            self.body.addWidget(Points(look, [_breakable(each) for each in found], tone="accent"))
        buttons = FlowLayout(look)
        if len(refusal.findings) > FIRST:
            words = (
                self.tr("Show fewer")
                if state.all_shown
                else self.tr("Show all {n}").format(n=len(refusal.findings))
            )
            more = SecondaryButton(look, words, icon="chevron-up" if state.all_shown else "chevron-down")
            more.clicked.connect(lambda: view_model.show_all(not state.all_shown))
            buttons.addWidget(more)
        if refusal.findings:
            copy = SecondaryButton(look, self.tr("Copy the list"), icon="list")
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(refusal.findings)))
            buttons.addWidget(copy)
        close = QuietButton(look, self.tr("Put this away"))
        close.clicked.connect(view_model.put_away)
        buttons.addWidget(close)
        self.body.addLayout(buttons)


def _breakable(finding: str) -> str:
    """A path may break after each of its parts, so that a long one wraps."""
    return finding.replace("/", "/\u200b")
