"""All groups: those that go on first, and a field for a new one."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.clinic.heading import Said
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.groups import LONGEST_NAME, GroupRow, GroupsViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.picture_card import PictureCard
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.tile import Tile


class GroupsPage(ScrollPage):
    """The list, or an invitation where there is none yet. `help_wanted`: whom to call."""

    help_wanted = Signal()

    def __init__(
        self,
        look: Look,
        view_model: GroupsViewModel,
        *,
        in_english: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """in_english: whether English is spoken, which the meetings are in."""
        super().__init__(look, widest=900, gap=24, parent=parent)
        self._look = look
        self._view_model = view_model
        self._rows: tuple[GroupRow, ...] | None = None
        self.setAccessibleName(self.tr("Your groups"))
        self.body.addWidget(Text(look, self.tr("Your groups"), role=Role.TITLE))
        if not in_english:
            words = self.tr(
                "The meetings, the room's screen and the papers for the group are in English only."
            )
            self.body.addWidget(Text(look, words, tone="soft"))
        self._waiting = Text(look, self.tr("Opening what is kept about groups …"), tone="soft")
        self.body.addWidget(self._waiting)
        self._said = Said(look)
        self.body.addWidget(self._said)
        self._cut = _CutOff(look, view_model)
        self.body.addWidget(self._cut)
        self._list = QWidget()
        self._tiles = Column(look, gap=12)
        self._list.setLayout(self._tiles)
        self.body.addWidget(self._list)
        self._new = _NewGroup(look, view_model)
        self._first = PictureCard(look, "people", gap=14)
        self._fill_first()
        self.body.addWidget(self._first)
        self.body.addWidget(self._new)
        foot = FlowLayout(look, gap=12, row_gap=10)
        self._care = QuietButton(look, self.tr("Passcode, backups and who did what"), icon="lock")
        self._care.clicked.connect(view_model.store_wanted)
        help_button = QuietButton(look, self.tr("Need help now"), icon="help", tone="accent")
        help_button.clicked.connect(self.help_wanted)
        foot.addWidget(self._care)
        foot.addWidget(help_button)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def _fill_first(self) -> None:
        look, body = self._look, self._first.body
        body.addStretch(1)
        body.addWidget(Text(look, self.tr("Begin with a group"), role=Role.SECTION))
        body.addWidget(
            Text(
                look,
                self.tr(
                    "Ten meetings are ready to be led: what the room sees, what you say, and what people "
                    "take home. Give your group a name, then add its members by a name they like to go by."
                ),
            )
        )
        body.addStretch(1)

    def _show(self) -> None:
        state = self._view_model.state
        self._waiting.setVisible(not state.there)
        self._care.setVisible(state.there)
        self._new.setVisible(state.there)
        self._first.setVisible(state.there and not state.rows)
        self._list.setVisible(bool(state.rows))
        self._cut.show_words(state.under_way)
        self._said.show_words(state.said, trouble=state.trouble)
        if state.rows != self._rows:
            self._rows = state.rows
            self._lay_out(state.rows)
        self._new.stand_back(bool(state.rows))
        tab_by_layout(self)

    def _lay_out(self, rows: tuple[GroupRow, ...]) -> None:
        while (item := self._tiles.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            tile = Tile(self._look, "check" if row.ended else "people", row.name, row.facts)
            # Later: this list, and the tile with it, may be made anew before the click has come to its end.
            tile.clicked.connect(
                lambda _=False, of=row.id: QTimer.singleShot(0, self, lambda: self._view_model.choose(of))
            )
            self._tiles.addWidget(tile)


class _CutOff(Card):
    """A meeting that did not come to its end: the way back into it."""

    def __init__(self, look: Look, view_model: GroupsViewModel) -> None:
        super().__init__(look, ground="accent_tint", padding=20, gap=12)
        self._words = Text(look, "")
        self.body.addWidget(self._words)
        go_on = PrimaryButton(look, self.tr("Go on with it"), icon="play")
        go_on.clicked.connect(view_model.resume)
        flow = FlowLayout(look)
        flow.addWidget(go_on)
        self.body.addLayout(flow)
        self.hide()

    def show_words(self, words: str) -> None:
        self._words.set_text(words)
        self.setVisible(bool(words))


class _NewGroup(Card):
    """A name, and the group is there."""

    def __init__(self, look: Look, view_model: GroupsViewModel) -> None:
        super().__init__(look, gap=14)
        self._view_model = view_model
        self._name = TextField(
            look,
            self.tr("Name of a new group"),
            hint=self.tr("Such as the day you meet: Tuesdays at ten."),
            limit=LONGEST_NAME,
        )
        self._first = PrimaryButton(look, self.tr("Add the group"), icon="plus")
        self._more = SecondaryButton(look, self.tr("Add the group"), icon="plus")
        flow = FlowLayout(look)
        for button in (self._first, self._more):
            button.clicked.connect(self._add)
            flow.addWidget(button)
        self.body.addWidget(self._name)
        self.body.addLayout(flow)
        self._name.entered.connect(self._add)

    def stand_back(self, there_are_groups: bool) -> None:
        """With groups in the list, a new one is no longer the first thing to do."""
        self._first.setVisible(not there_are_groups)
        self._more.setVisible(there_are_groups)

    def _add(self) -> None:
        name = self._name.text
        if not name.strip():
            self._name.setFocus()
            return
        self._name.set_text("")
        self._view_model.add(name)
