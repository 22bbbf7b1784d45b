"""The welcome: a picture at the side, one screen at a time, and the way on at the foot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.first_run.screens import BodyScreen, ComfortScreen, ConsentScreen, NameScreen, Welcome
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.first_run import FirstRunViewModel, Screen
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import PrimaryButton, QuietButton
from mindbody.ui.widgets.fading_stack import FadingStack
from mindbody.ui.widgets.landscape import Landscape
from mindbody.ui.widgets.steps import StepDots
from mindbody.ui.widgets.tabbing import tab_by_layout

_PICTURE_FROM = 1180
"""The picture stands beside the words from this window width on, at 100 % text."""

_DOTS_FROM = 760


class FirstRunPage(QWidget):
    """Shows the screen of its view model; screens are made when they are first come to."""

    def __init__(self, look: Look, view_model: FirstRunViewModel, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view_model = view_model
        self._screens: dict[Screen, Welcome] = {}
        self.setAccessibleName(self.tr("Welcome"))
        self._picture = Landscape(look, "welcome", hour=8.0)
        self._stack = FadingStack(look)
        self._back = QuietButton(look, self.tr("Back"), icon="back")
        self._dots = StepDots(look)
        self._skip = QuietButton(look, self.tr("Skip the rest"))
        self._on = PrimaryButton(look, self.tr("Go on"))
        self._foot = _Foot(look, self._back, self._dots, self._skip, self._on)
        right = Column(look, gap=0)
        right.addWidget(self._stack, 1)
        right.addWidget(self._foot)
        row = Row(look, gap=0)
        row.addWidget(self._picture, 5)
        row.addLayout(right, 9)
        self.setLayout(row)
        self._back.clicked.connect(view_model.back)
        self._skip.clicked.connect(view_model.skip_the_rest)
        self._on.clicked.connect(view_model.go_on)
        view_model.changed.connect(self._show)
        look.changed.connect(self._fit)
        self._show()

    def _show(self) -> None:
        screen = self._view_model.screen
        names = (self.tr("Before you start"), self.tr("Your name"), self.tr("Comfort"), self.tr("Your body"))
        self._dots.set_steps(names, screen.value)
        first, last = screen is Screen.CONSENT, screen is Screen.BODY
        self._back.setVisible(not first)
        self._skip.setVisible(not first and not last)
        self._on.setText(
            self.tr("I understand, go on") if first else self.tr("Begin") if last else self.tr("Go on")
        )
        self._on.updateGeometry()
        shown = self._screen(screen)
        self._stack.show_page(shown)
        tab_by_layout(self)
        shown.take_focus()
        self._picture.set_hour(8.0 + 1.5 * screen.value)

    def _screen(self, screen: Screen) -> Welcome:
        if screen not in self._screens:
            look, settings = self._look, self._view_model.settings
            match screen:
                case Screen.CONSENT:
                    made: Welcome = ConsentScreen(look, self._view_model)
                case Screen.NAME:
                    made = NameScreen(look, settings)
                    made.entered.connect(self._view_model.go_on)
                case Screen.COMFORT:
                    made = ComfortScreen(look, settings)
                case Screen.BODY:
                    made = BodyScreen(look, settings)
            self._screens[screen] = made
        return self._screens[screen]

    def _fit(self) -> None:
        self._picture.setVisible(self.width() >= self._look.px(_PICTURE_FROM))
        self._dots.setVisible(self.width() >= self._look.px(_DOTS_FROM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class _Foot(QWidget):
    """Back on the left, where one is in the middle, the way on at the right."""

    def __init__(self, look: Look, back: QWidget, dots: QWidget, skip: QWidget, on: QWidget) -> None:
        super().__init__()
        self._look = look
        row = Row(look, gap=16, margins=(40, 16, 52, 20))
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(dots, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(skip)
        row.addWidget(on)
        self.setLayout(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._look.color("border" if self._look.tokens.outlined else "line")
        QPainter(self).fillRect(0, 0, self.width(), 1, color)
