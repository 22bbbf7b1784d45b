"""Progress over a record, with our own lessons, shown."""

from datetime import date
from functools import cache

from pytestqt.qtbot import QtBot

from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from mindbody.places import lessons
from mindbody.record.store import Record
from mindbody.ui.pages.progress.page import ProgressPage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.progress import ProgressViewModel
from mindbody.wiring.progress_names import names_of
from tests.support.hand_jobs import HandJobs
from tests.support.screens.progress import ProgressScreen


@cache
def our_library() -> Library:
    """Read once for all tests of a module."""
    return read_library(lessons())[0]


def a_screen(qtbot: QtBot, look: Look, record: Record, today: date) -> ProgressScreen:
    jobs = HandJobs()
    model = ProgressViewModel(lambda: today, jobs=jobs)
    model.set_source(record, names_of(our_library(), our_library().measures, Comfort))
    page = ProgressPage(look, model)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    with qtbot.waitExposed(page):
        page.show()
    jobs.drain()
    return ProgressScreen(page, jobs)
