"""The app as a person meets it, from the first start to the next one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.content.vocabulary import Position
from mindbody.record.profile import load_profile
from mindbody.session.steps import StepKind
from mindbody.ui.viewmodels.session.check_in import CheckInViewModel
from mindbody.ui.viewmodels.session.listen import ListenViewModel
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.finding import button, words


def go_to(app: OpenedApp, kind: StepKind) -> None:
    """Skip on to the first step of a kind."""
    session = app.app.session
    assert session is not None
    while session.step is not None and session.step.kind is not kind:
        session.skip()
    assert session.step is not None, f"the session has no step {kind}"


def test_a_new_person_is_welcomed_and_comes_to_today(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """The first start asks a little, then shows the first lesson; the next start does not ask again."""
    with opened(tmp_path, qapp, known=False) as start:
        assert start.app.window.page == "first-run"
        assert start.app.first_run is not None
        start.app.first_run.go_on()
        start.app.first_run.skip_the_rest()
        assert start.app.window.page == "today"

    with opened(tmp_path, qapp, known=False) as again:
        assert again.app.window.page == "today"
        assert "You are believed" in words(again.app.window)


def test_begin_works_before_everything_is_loaded(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """A quick hand on Begin is not lost: the session opens as soon as it can."""
    with opened(tmp_path, qapp) as start:
        button(start.app.window, "Begin").click()
        assert start.app.session is None

        start.load()

        assert start.app.window.page == "session"


def test_a_rating_is_on_the_disk_the_moment_it_is_given(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """What was shown as saved is there for whoever opens the file next."""
    with opened(tmp_path, qapp) as start:
        start.load()
        button(start.app.window, "Begin").click()
        assert start.app.session is not None
        step = start.app.session.step
        assert isinstance(step, CheckInViewModel)
        step.rate_pain(7)

        assert start.app.guided is not None
        assert [(row.what, row.value) for row in start.app.guided.record.ratings()] == [("pain-before", 7)]


def test_a_session_goes_on_where_the_plug_was_pulled(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """The next start offers the same step, and the sound goes on within two seconds of the same place."""
    with opened(tmp_path, qapp) as before:
        before.load()
        button(before.app.window, "Begin").click()
        go_to(before, StepKind.LISTEN)
        before.time.go_on(41.3)
        assert before.app.session is not None
        assert before.app.session.step is not None
        was = before.app.session.step.place
        before.pull_the_plug()

        with opened(tmp_path, qapp) as after:
            after.load()
            assert "in the middle of" in words(after.app.window)
            button(after.app.window, "Go on where you were").click()

            assert after.app.session is not None
            step = after.app.session.step
            assert isinstance(step, ListenViewModel)
            assert abs(step.place - was) <= 2.0


def test_a_resumed_session_keeps_its_place_even_if_it_ends_at_once(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Two power cuts in a row cost no more than one."""
    with opened(tmp_path, qapp) as first:
        first.load()
        button(first.app.window, "Begin").click()
        go_to(first, StepKind.LISTEN)
        first.time.go_on(30.0)
        first.pull_the_plug()
        with opened(tmp_path, qapp) as second:
            second.load()
            second.app.today.go_on()
            second.pull_the_plug()
            with opened(tmp_path, qapp) as third:
                third.load()
                assert third.app.guided is not None
                left = third.app.guided.record.unfinished()
                assert left is not None
                assert abs(left.within - 30.0) <= 2.0


def test_closing_the_window_keeps_the_place_in_the_cards(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Who closes the window at the third card finds the third card again."""
    with opened(tmp_path, qapp) as before:
        before.load()
        button(before.app.window, "Begin").click()
        go_to(before, StepKind.LEARN)
        assert before.app.session is not None
        before.app.session.forward()
        before.app.session.forward()
        shown = words(before.app.window)

    with opened(tmp_path, qapp) as after:
        after.load()
        button(after.app.window, "Go on where you were").click()

        assert words(after.app.window) == shown


def test_a_minute_of_breath_leaves_the_unfinished_session_on_offer(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Something small in between does not cost a person their place in a lesson."""
    with opened(tmp_path, qapp) as app:
        app.load()
        button(app.app.window, "Begin").click()
        assert app.app.session is not None
        app.app.session.skip()
        app.app.session.end_here()
        button(app.app.window, "One-minute breath").click()
        assert app.app.session is not None
        app.app.session.skip()
        app.app.session.home()

        assert app.app.guided is not None
        left = app.app.guided.record.unfinished()
        assert left is not None
        assert left.plan_json["minutes"] == 12
        assert "in the middle of" in words(app.app.window)


def test_help_opens_from_a_session_and_leads_back_into_it(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """F1 holds the session still; leaving help shows it where it was."""
    with opened(tmp_path, qapp) as app:
        app.load()
        button(app.app.window, "Begin").click()
        QTest.keyClick(app.app.window, Qt.Key.Key_F1)
        assert app.app.window.page == "help"
        assert app.app.session is not None
        assert app.app.session.state.paused

        app.app.help.close()

        assert app.app.window.page == "session"


def test_help_asked_for_by_key_begins_at_the_top_again(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Having once said "I don't feel safe" does not change what F1 shows on another day."""
    with opened(tmp_path, qapp) as app:
        app.load()
        button(app.app.window, "Begin").click()
        assert app.app.session is not None
        app.app.session.ask_for_help("unsafe")
        assert app.app.help.state.unsafe
        app.app.help.close()

        QTest.keyClick(app.app.window, Qt.Key.Key_F1)

        assert not app.app.help.state.unsafe


def test_help_opens_before_anything_is_loaded(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """The emergency number does not wait for the lessons."""
    with opened(tmp_path, qapp) as app:
        QTest.keyClick(app.app.window, Qt.Key.Key_F1)

        assert "911" in words(app.app.window)


def test_a_strange_record_is_told_in_words_and_left_alone(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """A file that is not ours is never overwritten, and the person is told what to do."""
    record = tmp_path / "profiles" / "me" / "record.db"
    with opened(tmp_path, qapp) as app:
        record.write_bytes(b"somebody else's file")
        app.load()

        assert app.app.window.page == "trouble"
        assert "not what MindBody keeps there" in words(app.app.window)
        assert record.read_bytes() == b"somebody else's file"

        record.unlink()
        button(app.app.window, "Try again").click()
        app.load()
        assert app.app.window.page == "today"
        assert app.app.guided is not None


def test_the_position_chosen_on_today_is_the_position_of_the_session(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Who says lying down is not asked to stand."""
    with opened(tmp_path, qapp) as app:
        app.load()
        app.app.today.set_position(Position.LYING)
        app.app.today.begin()

        assert app.app.guided is not None
        assert app.app.guided.record.sessions()[0].position == "lying"


def test_what_was_set_is_there_at_the_next_start(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """A choice made and the window closed at once: the choice is kept."""
    with opened(tmp_path, qapp) as app:
        app.app.settings.change_look("text", text_size=1.5)

    assert load_profile(tmp_path / "profiles" / "me").settings.look.text_size == 1.5
