"""The app in Spanish: a whole session without an English sentence, and a life that began in English."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.clinic.homecode import code_of
from mindbody.clinic.homelink import link_of
from mindbody.content import reading
from mindbody.content.vocabulary import Position
from mindbody.places import lessons, words
from mindbody.record.clock import local_day
from mindbody.record.people import FIRST
from mindbody.record.profile import LookSettings, Settings, Stay, Wish, save_profile
from mindbody.ui.pages.settings.from_group import FromGroupPart
from mindbody.ui.pages.toolkit.page import ToolkitPage
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.viewmodels.today import TodayChoice
from mindbody.wiring.demo import answer_for
from mindbody.wiring.packs import add_pack
from mindbody.wiring.sample_years import SampleWish, sample_profile
from tests.content.pack_files import pack_folder
from tests.content.packs import changed
from tests.support.opened_app import MORNING, OpenedApp, opened
from tests.support.pseudo import content_of, texts_of
from tests.support.shelves import ours
from tools.words.linguist import read_translation

SPANISH = Settings(look=LookSettings(language="es", reduced_motion=True))
ONLY_ENGLISH = "sleep-with-pain"
"""A lesson that there is no Spanish of."""

_AROUND = " .,:;()“”…·"


@pytest.fixture(scope="module")
def english() -> frozenset[str]:
    """All that is said in English, by the lessons or by the windows, and that Spanish does not say too."""
    said = read_translation(words() / "es.ts").said
    spanish = content_of(ours("es")).texts
    windows = {word.source.strip(_AROUND).casefold() for word in said}
    lessons = content_of(ours()).texts
    alike = spanish | {each.text.strip(_AROUND).casefold() for each in said.values()}
    return frozenset(text for text in (windows | lessons) - alike if len(text) > 2)


def in_english(page: QWidget, english: frozenset[str]) -> list[str]:
    lines = (line for text in texts_of(page) for line in text.split("\n"))
    return [line for line in lines if line.strip(_AROUND).casefold() in english]


def on_english(tmp_path: Path) -> Path:
    """A pack that builds on a lesson, a practice and question sheets that there is no Spanish of."""
    pack = pack_folder(tmp_path)
    for lesson in ("warm-welcome", "small-step"):
        changed(pack, f"cbt/{lesson}.md", "practice: quiet-minutes", "practice: kindness")
        changed(pack, f"cbt/{lesson}.md", "practice: 2 min", "practice: 5 min")
        changed(pack, f"cbt/{lesson}.md", "rule: ease", "rule: peg")
    changed(pack, "tools/hope-sheet.yaml", "lesson: warm-welcome", f"lesson: {ONLY_ENGLISH}")
    changed(pack, "tools/hope-sheet.yaml", "[hope, dial]", "[diary]")
    return pack


def stops(app: OpenedApp, lesson: str) -> Iterator[str]:
    """Goes through a session, and through the questions of its exercise."""
    app.app.today.begun.emit(TodayChoice(lesson=lesson, minutes=30, position=Position.SEATED, energy="ok"))
    session = app.app.session
    assert session is not None
    while (step := session.step) is not None:
        yield str(step.kind)
        if isinstance(step, DoViewModel):
            yield from questions(session, step)
        else:
            session.go_on()
    yield "close"


def questions(session: SessionViewModel, step: DoViewModel) -> Iterator[str]:
    while session.step is step:
        answer_for(step)
        step.next()
        yield "do"


def test_a_whole_session_is_in_spanish_and_kept_like_any_other(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, english: frozenset[str]
) -> None:
    with opened(tmp_path, qapp, settings=SPANISH) as app:
        app.load()
        found = in_english(app.window, english)
        steps = []
        for step in stops(app, "steady-pacing"):
            steps.append(step)
            qapp.processEvents()
            found += in_english(app.window, english)
        guided = app.app.guided
        assert guided is not None
        assert "steady-pacing" in guided.record.lessons_done()
    assert {"check-in", "learn", "do", "breathe", "listen", "move", "plan", "after", "close"} <= set(steps)
    assert not found


def test_what_was_done_in_english_is_there_in_spanish_and_nothing_of_it_is_lost(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also a course, a wish of the group, a session begun and questions answered that Spanish has not."""
    last = local_day(MORNING) - timedelta(days=1)
    folder = tmp_path / "profiles" / FIRST
    wish = SampleWish(years=0.3, last=last, now=MORNING, out=tmp_path)
    record, profile = sample_profile(folder, wish, ours())
    done = record.lessons_done()
    record.start_session("left", ONLY_ENGLISH, {}, "seated", 12)
    record.enter_step("left", 0, "check-in")
    record.close()
    save_profile(
        folder,
        replace(
            profile,
            settings=SPANISH,
            programme="mindfulness",
            stay=Stay(lesson=ONLY_ENGLISH, since=last.isoformat()),
            wish=Wish(lessons=(ONLY_ENGLISH, "week-1"), since=last.isoformat()),
            favourites=frozenset({"body-scan"}),
        ),
    )
    with opened(tmp_path, qapp) as app:
        app.load()
        today = app.app.today.state
        assert not today.unfinished
        for name in ("learn", "practise", "toolkit", "progress", "visit", "flare", "my-log", "settings"):
            app.window.show_page(name)
            app.work()
        guided = app.app.guided
        assert guided is not None
        assert guided.record.lessons_done() == done
        left = guided.record.unfinished()
        assert left is not None
        assert left.lesson == ONLY_ENGLISH
        assert "peg" in guided.measures
        assert "peg" not in guided.library.measures

        # What the group did is read by what is loaded already: nobody waits at the keyboard for it.
        monkeypatch.setattr(reading, "read_library", lambda *_: pytest.fail("lessons are read anew"))
        part = app.window.page_widget("settings").findChild(FromGroupPart)
        assert part is not None
        part.view_model.type_code(code_of(link_of(ours().meeting("G4"), ours())))
        assert guided.library.lessons["steady-pacing"].title in part.view_model.state.preview[0]


def test_a_pack_that_builds_on_english_serves_in_spanish_as_far_as_it_can(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    room = tmp_path / "packs"
    add_pack(on_english(tmp_path / "theirs"), room, lessons())
    index = (room / "packs.json").read_bytes()
    with opened(tmp_path, qapp, settings=SPANISH) as app:
        app.load()
        guided = app.app.guided
        assert guided is not None
        assert not any(row.trouble for row in app.app.pages.packs.state.rows)
        assert "small-step" in guided.library.lessons
        for name in ("learn", "practise", "toolkit", "progress"):
            app.window.show_page(name)
            app.work()
        app.window.show_page("toolkit")
        tools = app.window.page_widget("toolkit")
        assert isinstance(tools, ToolkitPage)
        assert tools.open_tool("hope-sheet")
        steps = list(stops(app, "small-step"))
        assert {"do", "listen", "close"} <= set(steps)
        assert "small-step" in guided.record.lessons_done()
    assert (room / "packs.json").read_bytes() == index
