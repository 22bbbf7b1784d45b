"""The widget for each content of the room, and for nothing else."""

from typing import assert_never

from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import (
    Blank,
    Break,
    Breathing,
    Calm,
    Dots,
    HelpLines,
    Moving,
    RoomContent,
    Template,
    TestCard,
    Words,
)
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.room.breathing import BreathingView
from mindbody.ui.widgets.room.dots import DotsView
from mindbody.ui.widgets.room.help_lines import HelpLinesView
from mindbody.ui.widgets.room.moving import MovingView
from mindbody.ui.widgets.room.quiet import BlankView, CalmView
from mindbody.ui.widgets.room.resting import BreakView
from mindbody.ui.widgets.room.screen_check import TestCardView
from mindbody.ui.widgets.room.template import TemplateView
from mindbody.ui.widgets.room.view import RoomView
from mindbody.ui.widgets.room.words import WordsView


def view_of(content: RoomContent, look: Look, parent: QWidget) -> RoomView:  # noqa: C901  one line a kind
    """A new widget that shows this content."""
    match content:
        case Words():
            return WordsView(look, content, parent)
        case Breathing():
            return BreathingView(look, content, parent)
        case Calm():
            return CalmView(look, content, parent)
        case Blank():
            return BlankView(look, content, parent)
        case Moving():
            return MovingView(look, content, parent)
        case Template():
            return TemplateView(look, content, parent)
        case Break():
            return BreakView(look, content, parent)
        case Dots():
            return DotsView(look, content, parent)
        case HelpLines():
            return HelpLinesView(look, content, parent)
        case TestCard():
            return TestCardView(look, content, parent)
        case _:
            assert_never(content)
