"""Need help now: opens at once, with no network and before anything heavy is loaded."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from mindbody.content.safety import Section
from mindbody.ui.pages.help.emergency import EmergencyCard, LinesCard
from mindbody.ui.pages.help.people import GroundingCard, PersonCard, SectionCard
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.help import HelpViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.columns import Columns
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text

_CALL, _TELL, _WAIT, _UNSAFE, _BODY = range(5)
"""The sections of the help page's file that have a place of their own, in the order they are written."""


class HelpPage(ScrollPage):
    """The number first, then people, then something to hold on to, then the signs that need a doctor."""

    def __init__(self, look: Look, view_model: HelpViewModel, *, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=24, parent=parent)
        self._look = look
        self._view_model = view_model
        self.setAccessibleName(self.tr("Need help now"))
        state = view_model.state
        sections = state.sections if len(state.sections) > _BODY else self._spare_words()
        self._back = SecondaryButton(look, self.tr("Back"), icon="back")
        self._emergency = EmergencyCard(look, view_model)
        self._lines = LinesCard(look)
        self._call = SectionCard(look, sections[_CALL], tone="accent")
        self._person = PersonCard(look, view_model, sections[_TELL])
        self._grounding = GroundingCard(look, view_model, sections[_WAIT])
        self._signs = _Signs(look, state.signs_lead or sections[_BODY].text, state.signs)
        self._head(look, state.lead)
        self._pair(self._emergency, self._lines)
        self._ways(look)
        self._pair(self._call, self._grounding)
        self.body.addWidget(self._person)
        self._person.setVisible(not view_model.of_nobody)
        self.body.addWidget(self._signs)
        self.body.space(8)
        for section in (sections[_UNSAFE], *sections[_BODY + 1 :]):
            self._plain(section)
        self.body.addStretch(1)
        self._back.clicked.connect(view_model.close)
        view_model.changed.connect(self._show)
        self._show()

    def _head(self, look: Look, lead: str) -> None:
        top = FlowLayout(look)
        top.addWidget(self._back)
        title = Column(look, gap=8)
        title.addLayout(top)
        title.space(4)
        title.addWidget(Text(look, self.tr("Need help now"), role=Role.TITLE))
        self._lead = Text(
            look, lead or self.tr("You deserve a person beside you, and soon."), role=Role.LEAD, tone="soft"
        )
        title.addWidget(self._lead)
        self.body.addLayout(title)

    def _ways(self, look: Look) -> None:
        """Below the number, which must be seen first at any text size."""
        ways = FlowLayout(look, gap=12)
        for words, icon, go in (
            (self.tr("I don't feel safe"), "heart", self._view_model.unsafe),
            (self.tr("It is my body"), "warning", self._to_signs),
            (self.tr("Help me settle"), "leaf", self._to_grounding),
        ):
            button = SecondaryButton(look, words, icon=icon, tone="accent" if icon == "heart" else "ink")
            button.clicked.connect(go)
            ways.addWidget(button)
        if not self._view_model.of_nobody:
            flare = SecondaryButton(look, self.tr("In a flare"), icon="flame")
            flare.clicked.connect(self._view_model.flare_wanted)
            ways.addWidget(flare)
        self.body.addLayout(ways)

    def _pair(self, first: QWidget, second: QWidget) -> None:
        both = Columns(self._look, shares=(1, 1), least=400, gap=24)
        both.addWidget(first)
        both.addWidget(second)
        self.body.addLayout(both)

    def _plain(self, section: Section) -> None:
        words = Column(self._look, gap=4)
        words.addWidget(Text(self._look, section.title, role=Role.STRONG))
        words.addWidget(Text(self._look, " ".join((section.text, *section.points)), tone="soft"))
        self.body.addLayout(words)

    def _show(self) -> None:
        state = self._view_model.state
        self._emergency.show_state(state)
        self._lines.show_state(state)
        self._person.show_state(state)
        self._call.set_ground("accent_tint" if state.unsafe else "surface")
        if state.unsafe:
            self._lead.set_text(
                self.tr(
                    "Thank you for saying so. You do not have to carry this alone. Please reach a person now."
                )
            )
            self.verticalScrollBar().setValue(0)
        elif state.lead:
            self._lead.set_text(state.lead)

    def _to_signs(self) -> None:
        self._bring(self._signs)

    def _to_grounding(self) -> None:
        self._bring(self._grounding)
        self._grounding.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self, part: QWidget) -> None:
        """Scroll so that the part stands at the top."""
        bar = self.verticalScrollBar()
        at = part.mapTo(self.viewport(), part.rect().topLeft()).y() + bar.value()
        bar.setValue(at - self._look.space(24))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._view_model.close()
        else:
            super().keyPressEvent(event)

    def _spare_words(self) -> tuple[Section, ...]:
        """What is said when the safety file is missing: short, and enough."""

        def section(title: str, text: str) -> Section:
            return Section(title=title, urgency="", text=text, points=())

        return (
            section(
                self.tr("Call, text or go"),
                self.tr("Call your local emergency number, or go where people are."),
            ),
            section(self.tr("Tell one person"), self.tr("One line is enough: I am not safe. Please come.")),
            section(
                self.tr("While you wait"),
                self.tr("Look slowly around the room. Name five things you can see."),
            ),
            section(
                self.tr("If you do not feel safe"),
                self.tr("This page sends nothing. Please call, text or go."),
            ),
            section(
                self.tr("If it is your body"),
                self.tr(
                    "For chest pain, sudden weakness, or trouble with your breath, call the emergency number."
                ),
            ),
            section(self.tr("What this app can't do"), self.tr("This app does not watch over you.")),
        )


class _Signs(QWidget):
    """The stop signs: now across the whole width, today and soon beside each other."""

    def __init__(self, look: Look, lead: str, signs: Iterable[Section]) -> None:
        super().__init__()
        column = Column(look, gap=16)
        self.setLayout(column)
        head = Column(look, gap=4)
        head.addWidget(Text(look, self.tr("Stop signs"), role=Role.SECTION))
        head.addWidget(Text(look, lead, tone="soft"))
        column.addLayout(head)
        now: list[Section] = []
        later: list[Section] = []
        for section in signs:
            (now if section.urgency == "now" else later).append(section)
        for section in now:
            column.addWidget(SectionCard(look, section, ground="accent_tint", tone="accent", columns=2))
        if later:
            pair = Columns(look, shares=(1,) * len(later), least=400, gap=24)
            for section in later:
                pair.addWidget(SectionCard(look, section))
            column.addLayout(pair)
