"""The first time that the clinic is opened: what it is for, and what is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import PrimaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text


class ClinicWelcome(ScrollPage):
    """`begun`: it was read."""

    begun = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=820, gap=24, centred=True, parent=parent)
        self.setAccessibleName(self.tr("Lead a group"))
        self.body.addWidget(Text(look, self.tr("Lead a group"), role=Role.TITLE))
        self.body.addWidget(
            Text(
                look,
                self.tr(
                    "Ten meetings and a class are ready, with what the room sees and what you say. There are "
                    "two windows: the room's, and yours."
                ),
                role=Role.LEAD,
                tone="soft",
            )
        )
        for title, points in (
            (
                self.tr("What is kept"),
                (
                    self.tr(
                        "The names that people choose to go by, what they asked for, and when they came."
                    ),
                    self.tr("How long each part took, and three lines of yours about the meeting."),
                    self.tr(
                        "It stays in a file of its own on this computer, apart from anybody's own record."
                    ),
                ),
            ),
            (
                self.tr("What is never kept"),
                (
                    self.tr("Full names, diagnoses, dates of birth, and what somebody said or wrote."),
                    self.tr("Those belong in your clinic's own record. Its rules are yours to follow."),
                ),
            ),
            (
                self.tr("Before the first meeting"),
                (
                    self.tr("Set a passcode. You find it below the list of your groups."),
                    self.tr("Connect the projector as a screen of its own, and try the test card."),
                ),
            ),
        ):
            card = Card(look, gap=10)
            card.body.addWidget(Text(look, title, role=Role.CARD))
            card.body.addWidget(Points(look, points))
            self.body.addWidget(card)
        go_on = PrimaryButton(look, self.tr("To my groups"), icon="forward")
        go_on.clicked.connect(self.begun)
        row = FlowLayout(look)
        row.addWidget(go_on)
        self.body.addLayout(row)
        self.body.addStretch(1)
