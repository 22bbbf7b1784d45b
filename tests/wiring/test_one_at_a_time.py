"""The second start, in processes of their own; and the question when another computer has the folder."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.places import Places
from mindbody.record.profile import LookSettings, Profile, Settings, Theme, save_profile
from mindbody.ui.shell.doorbell import Doorbell, name_of, ring
from mindbody.ui.theme.look import Look
from mindbody.wiring.holding import LOCK_NAME, Elsewhere, Hold
from mindbody.wiring.one_at_a_time import Answer, question
from mindbody.wiring.staying_one import stay_one
from tests.support.opened_app import opened
from tests.support.records import begun, record_in
from tests.support.screens.choices import Choices

ROOT = Path(__file__).parent.parent.parent
SECOND_START_SECONDS = 1.0


@contextmanager
def started(home: Path) -> "Iterator[subprocess.Popen[str]]":
    """MindBody on this folder, until the test is over."""
    with subprocess.Popen(
        [sys.executable, "-m", "mindbody", "--home", str(home)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def until_it_answers(qtbot: QtBot, home: Path) -> None:
    """The window is open, and its record is too."""
    record = home / "profiles" / "me" / "record.db"
    qtbot.waitUntil(lambda: record.exists() and ring(home, 0.1), timeout=30_000)


def bytes_in(home: Path) -> dict[str, str]:
    """Every file of the folder, by its content; the log grows when the window comes forward."""
    return {
        str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(home.rglob("*"))
        if path.is_file() and path.suffix != ".log"
    }


def test_the_second_start_brings_the_first_forward_and_writes_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    """It ends with 0 in a second; the first is still there. Killed, it leaves a lock that the next takes
    over. Another folder can be open beside it."""
    home, other = tmp_path / "home", tmp_path / "other"
    with started(home) as first:
        until_it_answers(qtbot, home)
        before = bytes_in(home)
        took = []
        for _ in range(3):
            begun_at = perf_counter()
            with started(home) as second:
                out, err = second.communicate(timeout=20)
            took.append(perf_counter() - begun_at)
            assert (second.returncode, out, err) == (0, "", "")
        assert min(took) <= SECOND_START_SECONDS
        assert bytes_in(home) == before
        with started(other):
            until_it_answers(qtbot, other)
        assert first.poll() is None

        first.kill()
        first.wait()
        assert (home / LOCK_NAME).exists()
        with started(home) as next_one:
            until_it_answers(qtbot, home)
            assert next_one.poll() is None
            assert f"{next_one.pid}\n" in (home / LOCK_NAME).read_text()


def rung(qtbot: QtBot, home: Path, *, groups: bool = False) -> bool:
    """Whether a visitor in a process of its own was answered."""
    script = (
        "import sys; from pathlib import Path; from mindbody.ui.shell.doorbell import ring; "
        f"sys.exit(0 if ring(Path(sys.argv[1]), 20.0, groups={groups}) else 1)"
    )
    with subprocess.Popen([sys.executable, "-c", script, str(home)], cwd=ROOT) as visitor:
        qtbot.waitUntil(lambda: visitor.poll() is not None, timeout=20_000)
    return visitor.returncode == 0


def test_who_rings_is_heard_and_the_window_comes_forward(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Folded away or behind others: it is the one in front now."""
    with opened(tmp_path, qapp) as app:
        bell = Doorbell(tmp_path, app.app.window)
        bell.rung.connect(app.app.window.come_forward)
        app.app.window.showMinimized()
        with qtbot.waitSignal(bell.rung, timeout=20_000):
            assert rung(qtbot, tmp_path)
        assert not app.app.window.isMinimized()
        assert app.app.window.isVisible()
        bell.take_down()


def test_who_rings_for_the_groups_finds_them_beside_the_open_window(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """`mindbody clinic` while somebody is at home: the window of the groups opens there, and comes forward
    when it is asked for again."""
    with opened(tmp_path, qapp) as app:
        beside = app.house.groups
        stay_one(tmp_path, Hold(), app.window, beside.open)
        assert rung(qtbot, tmp_path, groups=True)
        assert beside.clinic is not None
        window = beside.clinic.window
        window.showMinimized()
        assert rung(qtbot, tmp_path, groups=True)
        assert beside.clinic.window is window
        assert not window.isMinimized()
        window.close()


def test_a_bell_that_nobody_hears_is_given_up(tmp_path: Path) -> None:
    """What a killed window left behind does not answer."""
    assert not ring(tmp_path, 0.2)
    assert name_of(tmp_path / "a") != name_of(tmp_path / "b")


@pytest.fixture
def asked(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Choices, list[Answer]]]:
    elsewhere = Elsewhere(machine="attic", seconds=180.0)
    window, answers = question(qapp, Places(home=tmp_path), elsewhere)
    qtbot.addWidget(window)
    window.resize(1280, 860)
    with qtbot.waitExposed(window):
        window.show()
    yield Choices(window), answers
    window.close()


def test_another_computer_is_named_and_nothing_is_done_without_a_word(
    asked: tuple[Choices, list[Answer]],
) -> None:
    """Which computer, how long ago, and what to do; closing the window is an answer too."""
    screen, answers = asked
    assert "MindBody is open on the computer attic" in screen.words
    assert "It was in use a moment ago." in screen.words
    screen.page.window().close()
    assert answers == []


@pytest.mark.parametrize(
    ("press", "answer"), [("Try again", Answer.AGAIN), ("Open it to read", Answer.TO_READ)]
)
def test_trying_again_and_reading_are_one_press(
    asked: tuple[Choices, list[Answer]], press: str, answer: Answer
) -> None:
    """Neither can do harm."""
    screen, answers = asked
    screen.press(press)
    assert answers == [answer]


def test_taking_over_is_asked_once_more(asked: tuple[Choices, list[Answer]]) -> None:
    """With what may be lost."""
    screen, answers = asked
    screen.press("Use it here")
    assert answers == []
    assert "may be lost" in screen.words
    screen.press("Yes, use it here")
    assert answers == [Answer.TAKE_OVER]


def test_the_question_is_asked_in_the_persons_own_look(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Large text and night stay large and night."""
    look = LookSettings(theme=Theme.NIGHT, text_size=1.5)
    save_profile(tmp_path / "profiles" / "me", Profile(id="me", settings=Settings(look=look)))
    window, _ = question(qapp, Places(home=tmp_path), Elsewhere(machine="attic", seconds=0.0))
    qtbot.addWidget(window)
    worn = window.findChild(Look)
    assert worn is not None
    assert (worn.theme.value, worn.scale) == ("night", 1.5)


def test_to_read_means_that_nothing_changes(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """What is there can be read; no byte of it is written, whatever is pressed."""
    record = record_in(tmp_path / "profiles" / "me")
    begun(record, lesson="you-are-believed")
    record.finish_session("s1", 60.0)
    record.close()
    with opened(tmp_path, qapp, hold=Hold(to_read=True)) as app:
        before = bytes_in(tmp_path)
        app.load()
        assert app.app.guided is not None
        assert len(app.app.guided.record.sessions()) == 1
        app.app.settings.change("name", name="Ines")
        app.app.today.begin()
    assert bytes_in(tmp_path) == before


def test_a_window_that_was_taken_over_says_so_and_writes_no_more(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """The other computer's person said "use it here": this one keeps its hands off."""
    hold = Hold()
    with opened(tmp_path, qapp, hold=hold) as app:
        app.load()
        assert app.app.guided is not None
        hold.ours = lambda: False  # type: ignore[method-assign]  # a hold lost
        app.app.guided.record.in_our_hands = hold.ours
        app.app.today.begin()
        assert app.app.session is not None
        assert "in use on another computer" in app.app.session.state.notice
        assert app.app.guided.record.sessions() == []


def test_the_lock_is_of_this_process(tmp_path: Path) -> None:
    """Nobody else's number stands in it."""
    from mindbody.wiring.holding import take

    hold = take(tmp_path)
    assert isinstance(hold, Hold)
    assert (tmp_path / LOCK_NAME).read_text().startswith(f"{os.getpid()}\n")
    hold.let_go()
