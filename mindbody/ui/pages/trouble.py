"""A page for the moment when a record can't be opened: what is wrong, what is safe, what to do."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mindbody.ui.pages.backups.looked_at import LookedAt
from mindbody.ui.pages.backups.rows import BackupRows, choose_backup_file
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.backups import BackupsState, BackupsViewModel, PreviewWords
from mindbody.ui.viewmodels.trouble import TroubleViewModel
from mindbody.ui.viewmodels.trouble_words import TroubleState, Way
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.picture_card import PictureCard
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text

COPY_NAME = "record-copy.db"


class TroublePage(ScrollPage):
    """Calm words first, the way back next, everything else below."""

    def __init__(self, look: Look, view_model: TroubleViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=900, gap=24, parent=parent)
        self._look = look
        self._view_model = view_model
        state = view_model.state
        self.setAccessibleName(state.title)
        self.body.addWidget(Text(look, state.title, role=Role.TITLE))
        card = PictureCard(look, "trouble", gap=14)
        card.body.addStretch(1)
        card.body.addWidget(Text(look, state.words))
        card.body.addWidget(Text(look, state.safe, role=Role.STRONG))
        card.body.addWidget(Text(look, self.tr("Need help now still works."), tone="soft"))
        self._again = self._again_button(plain=bool(state.ways))
        actions = FlowLayout(look, gap=16)
        actions.addWidget(self._again)
        if Way.AS_IT_IS in state.ways:
            as_it_is = SecondaryButton(look, self.tr("Use it as it is"))
            as_it_is.clicked.connect(view_model.as_it_is)
            actions.addWidget(as_it_is)
        if Way.COPY in state.ways:
            copy = SecondaryButton(look, self.tr("Save a copy of the file"), icon="download")
            copy.clicked.connect(self._choose_place)
            actions.addWidget(copy)
        card.body.space(8)
        card.body.addLayout(actions)
        self._said = Text(look, "")
        self._said.hide()
        card.body.addWidget(self._said)
        card.body.addStretch(1)
        self.body.addWidget(card)
        if view_model.backups is not None:
            self._ways = _WaysBack(look, view_model.backups)
            self.body.addWidget(self._ways)
        if Way.ANEW in state.ways:
            self.body.addWidget(_BeginAnew(look, view_model))
        if state.detail:
            self.body.addWidget(_Detail(look, state.detail))
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        if view_model.backups is not None:
            view_model.backups.changed.connect(lambda: tab_by_layout(self))
        tab_by_layout(self)

    def _again_button(self, *, plain: bool) -> PrimaryButton | SecondaryButton:
        kind = SecondaryButton if plain else PrimaryButton
        button = kind(self._look, self.tr("Try again"), icon="look-back")
        # Later: this page, and the button with it, may be gone before the click has come to its end.
        button.clicked.connect(lambda: QTimer.singleShot(0, self._view_model, self._view_model.again.emit))
        return button

    def _show(self) -> None:
        state: TroubleState = self._view_model.state
        self._said.set_text(state.said)
        self._said.set_tone("accent" if state.trouble else "ink")
        self._said.setVisible(bool(state.said))
        tab_by_layout(self)

    def _choose_place(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Save a copy of the file"), str(Path.home() / COPY_NAME)
        )
        if name:
            self._view_model.save_copy(Path(name))


class _WaysBack(QWidget):
    """The newest backup that is in order, then the others, then a file from elsewhere."""

    def __init__(self, look: Look, view_model: BackupsViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._shown: BackupsState | None = None
        self._first: Path | None = None
        column = self._column = Column(look, gap=20)
        self.setLayout(column)
        column.addWidget(LookedAt(look, view_model, leave=self.tr("Not this one"), heading=self._heading))
        self._card = Card(look, gap=16)
        self._card.body.addWidget(Text(look, self.tr("Other backups"), role=Role.SECTION))
        self._words = Text(look, "")
        self._card.body.addWidget(self._words)
        self._list = QWidget()
        self._card.body.addWidget(self._list)
        self._file = SecondaryButton(look, self.tr("Choose a backup file ..."), icon="folder")
        self._file.clicked.connect(self._choose_file)
        line = FlowLayout(look)
        line.addWidget(self._file)
        self._card.body.addLayout(line)
        column.addWidget(self._card)
        view_model.changed.connect(self._show)
        self._show()

    def _choose_file(self) -> None:
        path = choose_backup_file(self)
        if path is not None:
            self._view_model.show(path)

    def _show(self) -> None:
        before, state = self._shown, self._view_model.state
        self._shown = state
        self._file.setEnabled(not state.busy)
        words = state.busy or state.said
        if not words and state.looked and not state.rows:
            words = self.tr("There is no backup on this computer. You may have one on a stick.")
        self._words.set_text(words)
        self._words.set_tone("accent" if state.trouble and not state.busy else "ink")
        self._words.setVisible(bool(words))
        if before is None or (before.rows, before.all_shown, before.busy) != (
            state.rows,
            state.all_shown,
            state.busy,
        ):
            fresh = BackupRows(self._look, self._view_model)
            self._card.body.replaceWidget(self._list, fresh)
            self._list.hide()
            self._list.deleteLater()
            self._list = fresh
            self._list.setVisible(bool(state.rows))

    def _heading(self, preview: PreviewWords) -> str:
        """Over the one that was found first."""
        self._first = self._first or preview.path
        return self.tr("Your newest good backup") if preview.path == self._first else ""


class _BeginAnew(Card):
    """An empty record, asked for twice: it is the way for those who have no backup."""

    def __init__(self, look: Look, view_model: TroubleViewModel) -> None:
        super().__init__(look, gap=12)
        self._view_model = view_model
        self.body.addWidget(Text(look, self.tr("Begin with an empty record"), role=Role.SECTION))
        self.body.addWidget(
            Text(
                look,
                self.tr(
                    "The file that can't be used is moved aside and kept. "
                    "You can still put a backup back later, in Settings."
                ),
                tone="soft",
            )
        )
        self._ask = SecondaryButton(look, self.tr("Begin with an empty record"))
        self._question = Text(look, self.tr("Begin with nothing in your record?"), role=Role.STRONG)
        self._sure = SecondaryButton(look, self.tr("Yes, begin anew"))
        self._leave = QuietButton(look, self.tr("No, leave it"), tone="ink")
        buttons = FlowLayout(look)
        for each in (self._ask, self._sure, self._leave):
            buttons.addWidget(each)
        self.body.addWidget(self._question)
        self.body.addLayout(buttons)
        self._ask.clicked.connect(lambda: self._asked(True))
        self._leave.clicked.connect(lambda: self._asked(False))
        self._sure.clicked.connect(lambda: QTimer.singleShot(0, view_model, view_model.begin_anew))
        view_model.changed.connect(self._show)
        self._show()

    def _asked(self, asking: bool) -> None:
        self._view_model.ask_to_begin_anew(asking)
        (self._leave if asking else self._ask).setFocus()

    def _show(self) -> None:
        asking = self._view_model.state.asking
        self._ask.setVisible(not asking)
        for each in (self._question, self._sure, self._leave):
            each.setVisible(asking)


class _Detail(QWidget):
    """For whoever helps with the computer: what it is exactly, and which file. It can be copied."""

    def __init__(self, look: Look, detail: str) -> None:
        super().__init__()
        column = Column(look, gap=8, margins=(4, 8, 4, 0))
        self.setLayout(column)
        column.addWidget(
            Text(look, self.tr("For someone who helps you with the computer"), role=Role.SMALL_STRONG)
        )
        words = detail.replace("/", "/\u200b").replace("\\", "\\\u200b")
        column.addWidget(Text(look, words, role=Role.SMALL, tone="soft"))
        copy = QuietButton(look, self.tr("Copy these words"), icon="list")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(detail))
        line = FlowLayout(look)
        line.addWidget(copy)
        column.addLayout(line)
