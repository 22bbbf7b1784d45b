"""Every sentence goes through translation, and every page has room for words that are longer than ours."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody import places
from mindbody.content.guide import read_guide
from mindbody.content.vocabulary import Position
from mindbody.record.clock import local_day
from mindbody.record.people import FIRST
from mindbody.record.profile import LookSettings, Settings, save_profile
from mindbody.ui.pages.clinic.group import GroupPage
from mindbody.ui.pages.learn.page import LearnPage
from mindbody.ui.pages.practise.page import PractiseStack
from mindbody.ui.pages.toolkit.page import ToolkitPage
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.viewmodels.today import TodayChoice
from mindbody.wiring import sample_person
from mindbody.wiring.demo import answer_for
from mindbody.wiring.pages import PAGES
from mindbody.wiring.sample_years import SampleWish, sample_profile
from tests.support.opened_app import MORNING, OpenedApp, opened
from tests.support.opened_clinic import PEOPLE, clinic_at, with_a_group
from tests.support.pseudo import Content, content_of, pseudo, spoken, unsaid
from tests.support.shelves import ours
from tests.ui.standing import clipped, settle

ELSEWHERE = ("session", "trouble")
TOOLS = ("thought-record", "pacing-planner", "goal", "sleep-diary", "good-things", "flare-plan")
SMALL = (1280, 720)
STILL = Settings(look=LookSettings(reduced_motion=True))


@pytest.fixture(scope="module")
def content() -> Content:
    samples = Path(sample_person.__file__).parent.glob("sample_*.py")
    return content_of(ours(), samples, read_guide(places.guide(), "en"))


@pytest.fixture
def lived(tmp_path: Path) -> Path:
    """A home where somebody has lived for some weeks, so that every page has something to say."""
    last = local_day(MORNING) - timedelta(days=1)
    wish = SampleWish(years=0.12, last=last, now=MORNING, out=tmp_path)
    folder = tmp_path / "profiles" / FIRST
    record, profile = sample_profile(folder, wish, ours())
    record.close()
    save_profile(folder, replace(profile, settings=STILL))
    return tmp_path


def wrong(window: QWidget, content: Content, where: str) -> list[str]:
    window.resize(*SMALL)
    settle(window)
    return [f"{where}: {one}" for one in unsaid(window, content) + clipped(window)]


def test_every_page_at_home(lived: Path, qapp: QApplication, qtbot: QtBot, content: Content) -> None:
    with spoken(qapp), opened(lived, qapp) as app:
        app.load()
        found = [one for where in pages(app) for one in wrong(app.window, content, where)]
    assert not found, "\n".join(found)


def pages(app: OpenedApp) -> Iterator[str]:
    """Shows each page, and what opens on it."""
    for name in PAGES:
        if name not in ELSEWHERE:
            app.window.show_page(name)
            app.work()
            yield name
    toolkit = app.window.page_widget("toolkit")
    assert isinstance(toolkit, ToolkitPage)
    app.window.show_page("toolkit")
    for tool in TOOLS:
        toolkit.open_tool(tool)
        app.work()
        yield f"tool {tool}"
    learn = app.window.page_widget("learn")
    assert isinstance(learn, LearnPage)
    app.window.show_page("learn")
    learn.open_lesson("steady-pacing")
    yield "lesson"
    practise = app.window.page_widget("practise")
    assert isinstance(practise, PractiseStack)
    app.window.show_page("practise")
    for kind, entry in (("practice", "breathing-space"), ("breath", "box"), ("movement", "sit-to-stand")):
        practise.open_entry(kind, entry)
        yield entry


@pytest.mark.parametrize(
    ("lesson", "direction"),
    [
        ("you-are-believed", Qt.LayoutDirection.LeftToRight),
        ("steady-pacing", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_every_step_of_a_session(
    tmp_path: Path,
    qapp: QApplication,
    qtbot: QtBot,
    content: Content,
    lesson: str,
    direction: Qt.LayoutDirection,
) -> None:
    """Also where lines run from right to left."""
    with spoken(qapp), opened(tmp_path, qapp, settings=STILL) as app:
        qapp.setLayoutDirection(direction)
        app.load()
        found = [one for where in steps(app, lesson) for one in wrong(app.window, content, where)]
    assert not found, "\n".join(found)


def steps(app: OpenedApp, lesson: str) -> Iterator[str]:
    """Goes through a session, and through the questions of its exercise."""
    app.app.today.begun.emit(TodayChoice(lesson=lesson, minutes=30, position=Position.SEATED, energy="ok"))
    session = app.app.session
    assert session is not None
    while (step := session.step) is not None:
        yield f"{lesson} {step.kind}"
        if isinstance(step, DoViewModel):
            yield from questions(session, step)
        else:
            session.go_on()
    yield f"{lesson} close"


def questions(session: SessionViewModel, step: DoViewModel) -> Iterator[str]:
    number = 0
    while session.step is step:
        number += 1
        answer_for(step)
        step.next()
        yield f"exercise {number}"


def test_every_page_of_who_leads_groups(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, content: Content
) -> None:
    own = replace(content, texts=content.texts | {"tuesdays at ten", *map(str.casefold, PEOPLE)})
    with spoken(qapp), clinic_at(tmp_path, qapp) as app:
        found = wrong(app.window, own, "clinic welcome")
        with_a_group(app, pseudo)
        page = app.page
        assert isinstance(page, GroupPage)
        found += wrong(app.window, own, "clinic group")
        page.view_model.begin()
        app.settle()
        found += wrong(app.window, own, "clinic console")
    assert not found, "\n".join(found)
