"""My recordings: voices a person knows, from files of their own."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from mindbody.ui.pages.practise.sheet import PractisePage
from mindbody.ui.pages.practise.wish import WishButton
from mindbody.ui.pages.session.announcing import announce
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.practise.recordings import NAME_LIMIT, OwnRow, RecordingsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.invitation import Invitation
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text

_LAYOUT_ROUNDS = 8


class RecordingsPage(PractisePage):
    """Adding stands first; then a card for each recording."""

    def __init__(self, look: Look, view_model: RecordingsViewModel) -> None:
        super().__init__(
            look,
            QCoreApplication.translate("RecordingsPage", "My recordings"),
            QCoreApplication.translate(
                "RecordingsPage", "A voice you know can lead you here, such as your therapist's."
            ),
        )
        self.view_model = view_model
        self._shown: object = None
        self.body.addWidget(self._build_adding())
        self.body.space(24)
        self._list = QWidget()
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self._undo)
        view_model.changed.connect(self._show)
        view_model.refresh()
        self._show()

    def choose_file(self) -> None:
        """Ask which sound file, and add it."""
        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        kinds = self.tr("Sound files") + " (*.wav *.flac *.ogg *.oga *.opus *.mp3)"
        chosen, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Add a recording"), music, kinds)
        if chosen:
            self.view_model.add(Path(chosen))

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves the page has seen what they removed go."""
        if not self.window().isMinimized():
            self.view_model.leave()
        super().hideEvent(event)

    def _build_adding(self) -> QWidget:
        look, model = self._look, self.view_model
        card = Card(look, ground="tint", padding=28, gap=16)
        card.body.addWidget(
            Text(
                look,
                self.tr(
                    "WAV, FLAC, Ogg or MP3, up to 3 hours and 1 GB. The file is copied into your own folder "
                    "of MindBody. It stays on this computer."
                ),
            )
        )
        self._add = PrimaryButton(look, self.tr("Add a recording"), icon="plus")
        self._add.clicked.connect(self.choose_file)
        self._stop = QuietButton(look, self.tr("Stop adding"), icon="close")
        self._stop.clicked.connect(model.stop)
        self._take_back = SecondaryButton(look, self.tr("Undo"), icon="undo")
        self._take_back.clicked.connect(self._undo)
        card.body.addWidget(self.row(self._add, self._stop, self._take_back))
        self._said = Text(look, "")
        card.body.addWidget(self._said)
        return card

    def _undo(self) -> None:
        self.view_model.undo()
        self._add.setFocus()

    def _show(self) -> None:
        state = self.view_model.state
        busy = state.share is not None
        said = state.said
        if state.share is not None:
            told = self.tr("Listening through “{name}”: {n} %")
            said = told.format(name=state.adding, n=round(state.share * 100))
        elif said and said != self._said.text():
            announce(self, said)
        self._said.set_text(said)
        self._said.set_tone("accent" if state.trouble else "ink")
        self._said.setVisible(bool(said))
        self._add.setEnabled(not busy)
        self._stop.setVisible(busy)
        self._take_back.setVisible(bool(state.undo))
        self._take_back.setAccessibleName(self.tr("Undo: bring back “{name}”").format(name=state.undo))
        if (state.rows, state.renaming) != self._shown:
            self._shown = (state.rows, state.renaming)
            self._build_list(state.rows, state.renaming)

    def _build_list(self, rows: tuple[OwnRow, ...], renaming: str) -> None:
        """Anew, with the focus where it was, or where its control has gone to."""
        here = self.focusWidget()
        at = here.objectName() if self._list.isAncestorOf(here) else ""
        fresh = QWidget()
        column = Column(self._look, gap=16)
        if not rows:
            column.addWidget(
                Invitation(
                    self._look,
                    "two-windows-at-dusk",
                    self.tr("There are none yet."),
                    Text(self._look, self.tr("A voice that you trust can be good company on a hard day.")),
                )
            )
        for row in rows:
            column.addWidget(_Recording(self, self._look, self.view_model, row, row.id == renaming))
        fresh.setLayout(column)
        self.body.replaceWidget(self._list, fresh)
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh
        fresh.show()
        tab_by_layout(self)
        # Laid out now: with the next picture the cards would be seen squeezed into the old ones' room.
        for _ in range(_LAYOUT_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if at:
            self._focus_again(at, renaming)

    def _focus_again(self, at: str, renaming: str) -> None:
        if renaming:
            self._list.findChildren(TextField)[0].setFocus()
            return
        # The field, and its two buttons, gave way to Rename.
        wanted = f"{at.rpartition('.')[0]}.rename" if at.endswith((".keep", ".leave", ".name")) else at
        found = self._list.findChild(QWidget, wanted)
        after = self._take_back if self.view_model.state.undo else self._add
        (found if isinstance(found, QWidget) else after).setFocus()


class _Recording(Card):
    def __init__(
        self, page: RecordingsPage, look: Look, model: RecordingsViewModel, row: OwnRow, renaming: bool
    ) -> None:
        super().__init__(look, ground="accent_tint" if row.trouble else "surface", padding=28, gap=8)
        self._page, self._model, self._row = page, model, row
        self._look_of = look
        if renaming:
            self._build_renaming()
            return
        self.body.addWidget(Text(look, row.name, role=Role.CARD))
        line = " · ".join(each for each in (row.length, row.place) if each)
        self.body.addWidget(Text(look, line, tone="soft"))
        if row.trouble:
            self.body.addWidget(Text(look, row.trouble))
        self.body.space(8)
        begin = SecondaryButton(look, self.tr("Begin"), icon="play")
        begin.setEnabled(not row.trouble)
        rename = QuietButton(look, self.tr("Rename"), icon="pencil")
        remove = QuietButton(look, self.tr("Remove"), icon="close")
        for button, key, name, do in (
            (begin, "begin", self.tr("Begin “{name}”"), model.begin),
            (rename, "rename", self.tr("Rename “{name}”"), model.ask_name),
            (remove, "remove", self.tr("Remove “{name}”"), model.remove),
        ):
            self._dress(button, key, name.format(name=row.name))
            button.clicked.connect(partial(do, row.id))
        instead = InsteadButton(look, row, model.practices)
        instead.setObjectName(f"{row.id}.instead")
        instead.changed.connect(partial(model.put_instead, row.id))
        self.body.addWidget(page.row(begin, instead, rename, remove))

    def _build_renaming(self) -> None:
        look, row = self._look_of, self._row
        field = TextField(look, self.tr("Name of the recording"), limit=NAME_LIMIT)
        field.set_text(row.name)
        field.input.selectAll()
        field.input.setObjectName(f"{row.id}.name")
        field.entered.connect(lambda: self._model.rename(field.text))
        keep = SecondaryButton(look, self.tr("Keep this name"), icon="check")
        keep.clicked.connect(lambda: self._model.rename(field.text))
        leave = QuietButton(look, self.tr("Leave it as it was"))
        leave.clicked.connect(lambda: self._model.ask_name(""))
        keep.setObjectName(f"{row.id}.keep")
        leave.setObjectName(f"{row.id}.leave")
        self.body.addWidget(field)
        self.body.space(8)
        flow = QWidget()
        flow_row = FlowLayout(look, gap=14)
        flow_row.addWidget(keep)
        flow_row.addWidget(leave)
        flow.setLayout(flow_row)
        self.body.addWidget(flow)

    def _dress(self, button: QPushButton, key: str, name: str) -> None:
        button.setObjectName(f"{self._row.id}.{key}")
        button.setAccessibleName(name)


class InsteadButton(WishButton):
    """Chooses the practice in whose place a recording plays; the first choice is none."""

    def __init__(self, look: Look, row: OwnRow, practices: tuple[tuple[str, str], ...]) -> None:
        none = QCoreApplication.translate("RecordingsPage", "Only from this page")
        lost = QCoreApplication.translate("RecordingsPage", "A practice that is not here now")
        options = [("", none), *practices]
        if row.instead_of not in dict(options):
            options.append((row.instead_of, lost))
        name = QCoreApplication.translate("RecordingsPage", "Use “{name}” in place of")
        super().__init__(look, name.format(name=row.name), options)
        self.set_chosen(row.instead_of)

    def set_chosen(self, chosen: str) -> None:
        """The card tells where it plays: the button says what it is for."""
        super().set_chosen(chosen)
        self.setText(QCoreApplication.translate("RecordingsPage", "Use in place of ..."))
        self.updateGeometry()
