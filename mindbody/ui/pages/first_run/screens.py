"""The four screens of the welcome. Each puts its choices into the settings at once."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from mindbody.content.safety import SafetyPage, Section
from mindbody.ui.pages.parts import words
from mindbody.ui.pages.parts.body import BodyChoices
from mindbody.ui.pages.parts.hearing import HearingChoices
from mindbody.ui.pages.parts.language import LanguageChoice
from mindbody.ui.pages.parts.practising import PractisingChoices
from mindbody.ui.pages.parts.reading import LargeButtons, ReadingChoices
from mindbody.ui.pages.parts.stepper import TextSizeStepper
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.first_run import FirstRunViewModel
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.fields import TextField
from mindbody.ui.widgets.icon_disc import IconDisc
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text

NAME_LIMIT = 40

_ICONS = ("leaf", "help", "heart", "lock", "eye", "stop")
"""Beside the sections of the consent page, in the order they are written."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("welcome", text)


class Welcome(ScrollPage):
    """One screen: a title, a sentence, and what is to be chosen, as wide as lines are well read."""

    def __init__(self, look: Look, title: str, lead: str) -> None:
        super().__init__(look, widest=820, gap=28, centred=True)
        self.setAccessibleName(title)
        self.head = Column(look, gap=8)
        self.head.addWidget(Text(look, title, role=Role.TITLE))
        self.lead = Text(look, lead, role=Role.LEAD, tone="soft")
        self.head.addWidget(self.lead)
        self.body.addLayout(self.head)

    def take_focus(self) -> None:
        """Begin at the top; Tab goes to the first choice."""
        self.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def group(self, look: Look, title: str, content: QWidget) -> Card:
        card = Card(look, gap=18)
        card.body.addWidget(Text(look, title, role=Role.CARD))
        card.body.addWidget(content)
        self.body.addWidget(card)
        return card


class ConsentScreen(Welcome):
    """What this is and is not, language, text size and buttons before anything else, and whom to call."""

    def __init__(self, look: Look, view_model: FirstRunViewModel) -> None:
        page = view_model.consent or _short_consent()
        super().__init__(look, page.title, page.lead)
        settings = view_model.settings
        self._view_model = view_model
        self._size = TextSizeStepper(look, settings.settings.look.text_size)
        self._size.changed.connect(lambda size: settings.change_look("text-size", text_size=size))
        self.body.insertWidget(0, LanguageChoice(look, settings, named=False))
        self.body.insertWidget(1, self._size)
        self.body.insertWidget(2, LargeButtons(look, settings))
        for number, section in enumerate(page.sections):
            self.body.addLayout(_section(look, section, _ICONS[number % len(_ICONS)]))
        self._place(look)
        self.body.addStretch(1)
        settings.changed.connect(self._show)
        self._show()

    def _place(self, look: Look) -> None:
        countries = self._view_model.countries
        card = Card(look, gap=14)
        self._countries = ChoiceChips(
            look, self.tr("Where are you?"), [(country.code, country.name) for country in countries]
        )
        self._countries.changed.connect(
            lambda chosen: self._view_model.settings.change("country", country=chosen[0])
        )
        self._number = Text(look)
        card.body.addWidget(Text(look, self.tr("Where are you?"), role=Role.CARD))
        card.body.addWidget(Text(look, self.tr("So that the right help lines are at hand."), tone="soft"))
        card.body.addWidget(self._countries)
        card.body.addWidget(self._number)
        card.setVisible(bool(countries))
        self.body.addWidget(card)

    def _show(self) -> None:
        country = self._view_model.country
        self._size.set_size(self._view_model.settings.settings.look.text_size)
        self._countries.set_chosen((country.code,) if country else ())
        if country is not None and any(letter.isdigit() for letter in country.emergency):
            said = self.tr("In an emergency there, call **{number}**. Press **F1** at any time for help.")
            self._number.set_text(said.format(number=country.emergency))
        else:
            self._number.set_text(
                self.tr("In an emergency, call your local number. Press **F1** at any time for help.")
            )


class NameScreen(Welcome):
    """A name to be greeted by, or none."""

    def __init__(self, look: Look, settings: SettingsViewModel) -> None:
        super().__init__(
            look,
            _tr("What may we call you?"),
            _tr("A first name or nickname. Or nothing at all."),
        )
        self._settings = settings
        self._field = TextField(look, self.tr("Your name"))
        self._field.input.setMaxLength(NAME_LIMIT)
        self._field.set_text(settings.profile.name)
        self._greeting = Text(look, "", role=Role.SECTION, tone="primary")
        card = Card(look, gap=24)
        card.body.addWidget(self._field)
        card.body.addWidget(self._greeting)
        self.body.addWidget(card)
        self.body.addWidget(
            Text(look, self.tr("It stays on this computer. You can change it in Settings."), tone="soft")
        )
        self.body.addStretch(1)
        self._field.changed.connect(lambda text: settings.change("name", name=text.strip()))
        self.entered = self._field.entered
        settings.changed.connect(self._show)
        self._show()

    def take_focus(self) -> None:
        super().take_focus()
        self._field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        name = self._settings.profile.name
        self._greeting.set_text(
            self.tr("Welcome, {name}.").format(name=name)
            if name
            else self.tr("Welcome. It is good that you came.")
        )


class ComfortScreen(Welcome):
    """How the app looks, sounds and leads. The page changes as its choices do."""

    def __init__(self, look: Look, settings: SettingsViewModel) -> None:
        super().__init__(
            look,
            _tr("Make yourself comfortable"),
            _tr("All of this can be changed later. What is set now is a gentle start."),
        )
        self.group(look, self.tr("To read"), ReadingChoices(look, settings))
        self.body.addWidget(_sample(look))
        self.group(look, self.tr("To hear"), HearingChoices(look, settings))
        self.group(look, self.tr("To practise"), PractisingChoices(look, settings))
        self.body.addStretch(1)


class BodyScreen(Welcome):
    """What practices leave alone, and what they are for."""

    def __init__(self, look: Look, settings: SettingsViewModel) -> None:
        super().__init__(
            look,
            _tr("Where it hurts, and what matters"),
            _tr("Leave empty whatever you like."),
        )
        self._settings = settings
        body = self.group(look, self.tr("Leave these parts out"), BodyChoices(look, settings))
        body.body.insertWidget(
            1,
            Text(
                look,
                self.tr(
                    "You might tap a part that hurts too much to turn to. Practices and movements "
                    "leave it alone."
                ),
                tone="soft",
            ),
        )
        self._matters = ChoiceChips(look, self.tr("What matters to you"), words.domains(), many=True)
        self._matters.changed.connect(lambda chosen: settings.change("matters", matters=frozenset(chosen)))
        matters = self.group(look, self.tr("What matters to you"), self._matters)
        matters.body.insertWidget(
            1, Text(look, self.tr("Pain can make these smaller. They are still yours."), tone="soft")
        )
        self.body.addStretch(1)
        settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._matters.set_chosen(tuple(self._settings.profile.matters))


def _section(look: Look, section: Section, icon: str) -> Row:
    row = Row(look, gap=18)
    row.addWidget(IconDisc(look, icon), 0, Qt.AlignmentFlag.AlignTop)
    column = Column(look, gap=6)
    column.addWidget(Text(look, section.title, role=Role.CARD))
    column.addWidget(Text(look, section.text))
    if section.points:
        column.addWidget(Points(look, section.points, role=Role.SMALL))
    row.addLayout(column, 1)
    return row


def _sample(look: Look) -> Card:
    """A few lines as a lesson sets them, so that text size and colours are chosen by eye."""
    card = Card(look, ground="tint", gap=6)
    card.body.addWidget(Text(look, _tr("This is how a lesson looks"), role=Role.CARD))
    card.body.addWidget(
        Text(look, _tr("Your pain is real. We go at your pace, and stopping is always allowed."))
    )
    return card


def _short_consent() -> SafetyPage:
    """What is said when the safety file is missing."""
    section = Section(
        title=_tr("What it is, and what it is not"),
        urgency="",
        text=_tr(
            "This app teaches skills for living with long-lasting pain. It does not diagnose, "
            "treat an emergency, or replace your care team. Do not start, stop or change a medicine "
            "because of it."
        ),
        points=(
            _tr("It works offline. What you write stays on this computer."),
            _tr("It does not watch over you. If something feels worse, stop and tell a professional."),
        ),
    )
    return SafetyPage(
        id="consent",
        title=_tr("Before you start"),
        lead=_tr("A few plain words first."),
        sections=(section,),
    )
