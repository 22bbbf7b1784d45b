"""The way into a locked record. Nothing of the record is on it, and help is one key away."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from mindbody.ui.pages.parts.new_passcode import NewPasscode
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.unlock import Asked, UnlockViewModel, wait_words
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.passcode_field import PasscodeField
from mindbody.ui.widgets.picture_card import PictureCard
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.sight_foot import SightFoot
from mindbody.ui.widgets.tabbing import tab_by_layout
from mindbody.ui.widgets.text import Text


class UnlockPage(ScrollPage):
    """One question at a time. `help_wanted`: the person asks for the help page, which needs no passcode."""

    help_wanted = Signal()
    leave_wanted = Signal()
    """It is somebody else who is here."""

    def __init__(
        self,
        look: Look,
        view_model: UnlockViewModel,
        *,
        others: bool = False,
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """others: whether it may be somebody else. title: what is locked, where it is not their record."""
        super().__init__(look, gap=24, parent=parent)
        self._view_model = view_model
        self._asked: Asked | None = None
        self._busy = False
        self._locked = title or self.tr("Your record is locked")
        self.setAccessibleName(self._locked)
        self._title = Text(look, "", role=Role.TITLE)
        self._lead = Text(look, "", tone="soft")
        self._passcode = PasscodeField(look, self.tr("Passcode"))
        self._code = TextField(
            look,
            self.tr("Recovery code"),
            hint=self.tr("Five groups of four. Small letters will do, and the dashes can be left out."),
        )
        self._new = NewPasscode(look)
        self._said = Text(look, "", tone="accent")
        self._go = PrimaryButton(look, self.tr("Open"))
        self._other = QuietButton(look, "")
        help_button = SecondaryButton(look, self.tr("Need help now"), icon="help", tone="accent")
        actions = FlowLayout(look, gap=16, row_gap=10)
        for button in (self._go, self._other):
            actions.addWidget(button)
        card = PictureCard(look, "locked", gap=16)
        card.body.addStretch(1)
        for part in (self._title, self._lead, self._passcode, self._code, self._new, self._said):
            card.body.addWidget(part)
        card.body.space(4)
        card.body.addLayout(actions)
        card.body.addStretch(1)
        self.body.addStretch(1)
        self.body.addWidget(card, 4)
        ways: list[QAbstractButton] = [help_button]
        if others:
            leave = QuietButton(look, self.tr("I am somebody else"), icon="people")
            leave.clicked.connect(self.leave_wanted)
            ways.append(leave)
        foot = FlowLayout(look, gap=16, row_gap=10)
        for way in ways:
            foot.addWidget(way)
        self.body.addLayout(foot)
        self.body.addStretch(1)

        self._passcode.entered.connect(self._act)
        self._code.entered.connect(self._act)
        self._new.entered.connect(self._act)
        self._go.clicked.connect(self._act)
        self._other.clicked.connect(self._turn)
        help_button.clicked.connect(self.help_wanted)
        view_model.changed.connect(self._show)
        self._sight = SightFoot(look, self, foot, *ways)
        self._show()
        tab_by_layout(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Once the card has taken its new place.
        QTimer.singleShot(0, self, self._keep_help_in_sight)

    def _keep_help_in_sight(self) -> None:
        """At the foot, where large words push it out of sight: nobody has to scroll for it."""
        overflows = self._content.height() > self.viewport().height()
        self.setViewportMargins(0, 0, 0, self._sight.hold(overflows))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._forget()

    def _act(self) -> None:
        match self._view_model.state.asked:
            case Asked.PASSCODE:
                self._view_model.open(self._passcode.text)
            case Asked.CODE:
                self._view_model.open(self._code.text)
            case Asked.NEW if (passcode := self._new.taken()) is not None:
                self._view_model.choose(passcode)

    def _turn(self) -> None:
        match self._view_model.state.asked:
            case Asked.PASSCODE:
                self._view_model.ask_for_code()
            case Asked.CODE:
                self._view_model.ask_for_passcode()
            case Asked.NEW:
                self._view_model.go_on()

    def _show(self) -> None:
        state = self._view_model.state
        fresh = state.asked is not self._asked
        if fresh:
            self._asked = state.asked
            self._ask(state.asked)
        if state.busy and not self._busy and self.isVisible():
            # The button that was pressed goes out of use, and the next try is typed.
            self._focus()
        self._busy = state.busy
        self._go.setEnabled(state.ready)
        self._other.setEnabled(not state.busy)
        words = " ".join(each for each in (state.said, wait_words(state.wait) if state.wait else "") if each)
        self._said.set_text(words)
        self._said.setVisible(bool(words))
        self._said.set_tone("accent" if state.trouble and state.wait == 0 else "ink")
        if state.trouble and not state.busy:
            # What was wrong is in the way of the next try.
            self._passcode.input.selectAll()
        if fresh and self.isVisible():
            self._focus()

    def _ask(self, asked: Asked) -> None:
        self._forget()
        new = asked is Asked.NEW
        titles = {
            Asked.PASSCODE: self._locked,
            Asked.CODE: self.tr("Open with the recovery code"),
            Asked.NEW: self.tr("The code is right"),
        }
        leads = {
            Asked.PASSCODE: self.tr("Your passcode opens it."),
            Asked.CODE: self.tr("You were shown it when you set the passcode."),
            Asked.NEW: self.tr(
                "Now choose a passcode that is easier to keep in mind. The recovery code stays the same."
            ),
        }
        others = {
            Asked.PASSCODE: self.tr("I forgot it"),
            Asked.CODE: self.tr("Back to the passcode"),
            Asked.NEW: self.tr("Open without a new one"),
        }
        self._title.set_text(titles[asked])
        self._lead.set_text(leads[asked])
        self._other.setText(others[asked])
        self._other.updateGeometry()
        self._go.setText(self.tr("Take this passcode") if new else self.tr("Open"))
        self._go.updateGeometry()
        self._passcode.setVisible(asked is Asked.PASSCODE)
        self._code.setVisible(asked is Asked.CODE)
        self._new.setVisible(new)
        fields: dict[Asked, QWidget] = {
            Asked.PASSCODE: self._passcode,
            Asked.CODE: self._code,
            Asked.NEW: self._new,
        }
        # Also for the window, which gives the focus to the page that it shows.
        self.setFocusProxy(fields[asked])

    def _focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        """What was typed stays on no screen that is left."""
        self._passcode.clear()
        self._code.input.clear()
        self._new.clear()
