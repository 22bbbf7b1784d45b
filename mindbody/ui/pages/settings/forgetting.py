"""The way to leave nothing behind. It is asked for twice, and the question says what goes."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.forgetting import ForgettingViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.text import Text


class ForgettingPart(QWidget):
    """One question at a time, in place of the buttons that asked it."""

    def __init__(self, look: Look, view_model: ForgettingViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        column = self._column = Column(look, gap=16)
        self.setLayout(column)
        column.addWidget(
            Text(
                look,
                self.tr("You can take back all that you wrote here, at any time and for good."),
                tone="soft",
            )
        )
        me = self.tr("Delete my record ...") if view_model.others else self.tr("Delete all my data ...")
        self._me = SecondaryButton(look, me)
        self._everyone = SecondaryButton(look, self.tr("Delete everyone's data ..."))
        self._everyone.setVisible(view_model.others)
        self._buttons = QWidget()
        buttons = FlowLayout(look)
        buttons.addWidget(self._me)
        buttons.addWidget(self._everyone)
        self._buttons.setLayout(buttons)
        column.addWidget(self._buttons)
        self._question = QWidget()
        column.addWidget(self._question)
        all_of_it = "me" if view_model.others else "everyone"
        self._me.clicked.connect(lambda: view_model.ask(all_of_it))
        self._everyone.clicked.connect(lambda: view_model.ask("everyone"))
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        asking = self._view_model.asking
        self._buttons.setVisible(not asking)
        fresh = _Question(self._look, self._view_model) if asking else QWidget()
        self._column.replaceWidget(self._question, fresh)
        self._question.hide()
        self._question.deleteLater()
        self._question = fresh
        fresh.setVisible(bool(asking))
        if isinstance(fresh, _Question):
            fresh.keep.setFocus()


class _Question(Card):
    def __init__(self, look: Look, view_model: ForgettingViewModel) -> None:
        super().__init__(look, ground="accent_tint", padding=24, gap=12)
        everyone = view_model.asking == "everyone" and view_model.others
        ask = self.tr("Delete everyone's data?") if everyone else self.tr("Delete all that you wrote?")
        self.body.addWidget(Text(look, ask, role=Role.CARD))
        whose = (
            self.tr("The records, answers and choices of every person on this computer.")
            if everyone
            else self.tr("Your record: every session, rating and answer, and all your choices.")
        )
        self.body.addWidget(
            Points(
                look,
                (
                    whose,
                    self.tr("All backups on this computer, and your own recordings."),
                    self.tr("There is no way back, not for us either."),
                ),
            )
        )
        self.body.addWidget(
            Text(
                look,
                self.tr(
                    "Copies that you saved elsewhere, or that your computer makes by itself, stay where they "
                    "are. So does what is kept about groups that are led here: it goes in its own window. To "
                    "keep something, save it as a file first."
                ),
                role=Role.SMALL,
                tone="soft",
            )
        )
        self.body.space(4)
        self.keep = SecondaryButton(look, self.tr("Keep everything"))
        away = SecondaryButton(look, self.tr("Delete for good"), icon="close", tone="accent")
        self.keep.clicked.connect(lambda: view_model.ask(""))
        away.clicked.connect(view_model.forget)
        buttons = FlowLayout(look, gap=16)
        buttons.addWidget(self.keep)
        buttons.addWidget(away)
        self.body.addLayout(buttons)
