"""The page for each kind of step."""

from typing import Any

from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.session.after import AfterPage
from mindbody.ui.pages.session.breathe import BreathePage
from mindbody.ui.pages.session.check_in import CheckInPage
from mindbody.ui.pages.session.do import DoPage
from mindbody.ui.pages.session.home_plan import HomePlanPage
from mindbody.ui.pages.session.learn import LearnPage
from mindbody.ui.pages.session.listen import ListenPage
from mindbody.ui.pages.session.look_back import LookBackPage
from mindbody.ui.pages.session.move import MovePage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.session.after import AfterViewModel
from mindbody.ui.viewmodels.session.breathe import BreatheViewModel
from mindbody.ui.viewmodels.session.check_in import CheckInViewModel
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.ui.viewmodels.session.home_plan import HomePlanViewModel
from mindbody.ui.viewmodels.session.learn import LearnViewModel
from mindbody.ui.viewmodels.session.listen import ListenViewModel
from mindbody.ui.viewmodels.session.look_back import LookBackViewModel
from mindbody.ui.viewmodels.session.move import MoveViewModel
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.viewmodels.session.step import StepViewModel
from mindbody.ui.widgets.landscape import Landscape


def make_page(
    look: Look, evening: Look, session: SessionViewModel, step: StepViewModel[Any], landscape: Landscape
) -> QWidget:
    """evening: the look of the steps that play, over `landscape`. Raises TypeError for an unknown step."""
    match step:
        case CheckInViewModel():
            return CheckInPage(look, step)
        case LookBackViewModel():
            return LookBackPage(look, step)
        case LearnViewModel():
            return LearnPage(look, step, session.lesson)
        case DoViewModel():
            return DoPage(look, step)
        case BreatheViewModel():
            return BreathePage(evening, session, step, landscape)
        case ListenViewModel():
            return ListenPage(evening, session, step)
        case MoveViewModel():
            return MovePage(look, step)
        case HomePlanViewModel():
            return HomePlanPage(look, step)
        case AfterViewModel():
            return AfterPage(look, step)
    raise TypeError(f"There is no page for {type(step).__name__}.")
