"""The number to call, larger than anything else in the app, and the lines to talk to."""

from PySide6.QtWidgets import QWidget

from mindbody.content.safety import Country, HelpLine
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.help import HelpState, HelpViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.figures import BigFigure
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class EmergencyCard(Card):
    """The emergency number of the person's country, and a way to another country's."""

    def __init__(self, look: Look, view_model: HelpViewModel) -> None:
        super().__init__(look, ground="accent_tint", gap=4)
        self._view_model = view_model
        self._look = look
        self._title = Text(look, "", role=Role.CARD)
        self._number = BigFigure(look, tone="accent", pixels=104)
        self._where = Text(look, "", tone="ink")
        self._other = SecondaryButton(look, self.tr("Another country"), icon="chevron-down")
        self._other.setCheckable(True)
        self._countries = _countries(look, self.tr("Country for the help lines"), view_model.countries)
        self._countries.setVisible(False)
        self._other.toggled.connect(self._unfold)
        self._countries.changed.connect(self._choose)
        self.body.addWidget(self._title)
        self.body.addWidget(self._number)
        self.body.addWidget(self._where)
        row = FlowLayout(look)
        row.addWidget(self._other)
        self.body.space(10)
        self.body.addLayout(row)
        self.body.addWidget(self._countries)
        self.body.addStretch(1)

    def show_state(self, state: HelpState) -> None:
        known = bool(state.emergency)
        self._title.set_text(
            self.tr("In an emergency, call")
            if known
            else self.tr("In an emergency, call your local emergency number")
        )
        self._number.set_text(state.emergency)
        self._number.setAccessibleName(self.tr("Emergency number: {number}").format(number=state.emergency))
        self._number.setVisible(known)
        self._where.set_text(state.country if known else "")
        self._where.setVisible(known)
        self._countries.set_chosen((self._view_model.settings.profile.country,))
        if not known and not state.country:
            self._other.setChecked(True)

    def _unfold(self, on: bool) -> None:
        self._countries.setVisible(on)
        self._other.set_icon("chevron-up" if on else "chevron-down")

    def _choose(self, chosen: tuple[str, ...]) -> None:
        self._view_model.choose_country(chosen[0])


class LinesCard(Card):
    """The help lines, each with how to reach it. One that nobody has checked says so."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=8)
        self._look = look
        self._lines: tuple[HelpLine, ...] | None = None
        self.body.addWidget(Text(look, self.tr("Someone to talk with"), role=Role.CARD))
        self._holder = QWidget()
        self.body.addWidget(self._holder)
        self.body.addStretch(1)

    def show_state(self, state: HelpState) -> None:
        if state.lines == self._lines:
            return
        self._lines = state.lines
        fresh = QWidget()
        column = Column(self._look, gap=20)
        fresh.setLayout(column)
        for line in state.lines:
            column.addWidget(self._line(line))
        if any(line.checked_on is None for line in state.lines):
            column.addWidget(
                Text(
                    self._look,
                    self.tr("If a number does not answer, call {number}.").format(
                        number=state.emergency or self.tr("your local emergency number")
                    ),
                    role=Role.SMALL,
                    tone="soft",
                )
            )
        if not state.lines:
            column.addWidget(
                Text(
                    self._look,
                    self.tr("Choose your country, and its help lines are listed here."),
                    tone="soft",
                )
            )
        self.body.replaceWidget(self._holder, fresh)
        self._holder.deleteLater()
        self._holder = fresh

    def _line(self, line: HelpLine) -> QWidget:
        whole = QWidget()
        column = Column(self._look, gap=0)
        whole.setLayout(column)
        column.addWidget(Text(self._look, f"**{line.reach}**", role=Role.LARGE, tone="primary"))
        column.addWidget(Text(self._look, line.name, role=Role.STRONG))
        checked = (
            self.tr("Not checked yet.")
            if line.checked_on is None
            else self.tr("Checked on {date}.").format(date=line.checked_on)
        )
        column.addWidget(Text(self._look, f"{line.about} {checked}", role=Role.SMALL, tone="soft"))
        return whole


def _countries(look: Look, name: str, countries: tuple[Country, ...]) -> ChoiceChips:
    return ChoiceChips(look, name, [(country.code, country.name) for country in countries])
