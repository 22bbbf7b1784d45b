"""The care of what is kept about groups: passcode, backups, what is to go, and the list of who did what."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.clinic.heading import Heading, Said
from mindbody.ui.pages.parts.papers import place_for
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.clinic.store_care import CareViewModel
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text


class CarePage(ScrollPage):
    """passcode: the part that sets and changes it, None for a store on a server. choices: how the console
    looks, and the country of the help lines."""

    def __init__(
        self,
        look: Look,
        view_model: CareViewModel,
        passcode: QWidget | None,
        choices: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, widest=820, gap=24, parent=parent)
        self._look = look
        self._view_model = view_model
        title = self.tr("What is kept about groups")
        self.setAccessibleName(title)
        heading = Heading(look, title, back=self.tr("All groups"))
        heading.left.connect(view_model.leave)
        self._said = Said(look)
        self.body.addLayout(heading)
        self.body.addWidget(self._said)
        if passcode is not None:
            self._card(self.tr("Passcode"), passcode)
        self._card(self.tr("How it looks, and where you are"), choices)
        self._backup = Text(look, "")
        self._back_up = SecondaryButton(look, self.tr("Make a backup now"), icon="download")
        self._back_up.clicked.connect(view_model.back_up)
        self._backups = self._card(self.tr("Backups"), self._backup, self._row(self._back_up))
        self._save_all = SecondaryButton(look, self.tr("Save it all as a file"), icon="download")
        self._save_all.clicked.connect(self._choose_place)
        self._card(
            self.tr("All of it, elsewhere"),
            Text(look, self.tr("Every row as one JSON file, for another program. It is not locked.")),
            self._row(self._save_all),
        )
        self._over = Text(look, "")
        self._ask = SecondaryButton(look, self.tr("Take them out for good"))
        self._ask.clicked.connect(lambda: view_model.ask_to_purge(True))
        self._sure = Text(
            look,
            self.tr("All that is kept about them goes, out of the backups too. It can't be taken back."),
            tone="accent",
        )
        self._do = SecondaryButton(look, self.tr("Yes, take them out"), tone="accent")
        self._do.clicked.connect(view_model.purge)
        self._leave = QuietButton(look, self.tr("Keep them"))
        self._leave.clicked.connect(lambda: view_model.ask_to_purge(False))
        self._card(
            self.tr("Groups whose time is over"), self._over, self._row(self._ask), self._sure,
            self._row(self._do, self._leave),
        )  # fmt: skip
        self._verdict = Text(look, "", role=Role.STRONG)
        self._audit = Text(look, "", tone="soft", measure=90)
        self._card(self.tr("Who did what"), self._verdict, self._audit)
        self.body.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def _card(self, title: str, *parts: QWidget) -> Card:
        card = Card(self._look, gap=14)
        card.body.addWidget(Text(self._look, title, role=Role.SECTION))
        for part in parts:
            card.body.addWidget(part)
        self.body.addWidget(card)
        return card

    def _row(self, *buttons: QWidget) -> QWidget:
        row = QWidget()
        flow = FlowLayout(self._look, gap=12, row_gap=10)
        for button in buttons:
            flow.addWidget(button)
        row.setLayout(flow)
        return row

    def _choose_place(self) -> None:
        title, kind = self.tr("Save it all as a file"), self.tr("JSON file (*.json)")
        if path := place_for(self.window(), title, "groups", ".json", kind):
            self._view_model.save_all(path)

    def _show(self) -> None:
        state = self._view_model.state
        self._said.show_words(state.said, trouble=state.trouble)
        self._backups.setVisible(state.in_a_file)
        self._backup.set_text(state.backup)
        self._back_up.setEnabled(not state.busy)
        self._save_all.setEnabled(not state.busy)
        none = self.tr("There are none. A group goes some months after its end, as you set it there.")
        self._over.set_text(", ".join(state.over) or none)
        self._ask.setVisible(bool(state.over) and not state.asking)
        self._ask.setEnabled(not state.busy)
        for part in (self._sure, self._do, self._leave):
            part.setVisible(state.asking)
        self._verdict.set_text(state.audit_words)
        self._verdict.set_tone("ink" if state.sound else "accent")
        lines = [f"{each.number}  ·  {each.when}  ·  {each.what}" for each in state.audit]
        self._audit.set_text("\n".join(lines))
        QTimer.singleShot(0, self, lambda: tab_by_layout(self))
