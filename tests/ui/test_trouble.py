"""When the record or the lessons can't be opened."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record import problems
from mindbody.record.problems import RecordProblem
from mindbody.ui.pages.trouble import TroublePage
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.backups import BackupRow, BackupsState, BackupsViewModel, PreviewWords
from mindbody.ui.viewmodels.trouble import TroubleViewModel
from mindbody.ui.viewmodels.trouble_words import Way, lessons_missing, trouble_of
from mindbody.wiring.backing_up import Backups
from tests.support.hand_clock import HandClock
from tests.support.hand_jobs import HandJobs
from tests.support.screens.backups import Door
from tests.support.screens.finding import words
from tests.ui.standing import check_page

PATH = Path("/home/rosa/.local/share/MindBody/profiles/me/record.db")
NOW = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)
ALL: list[RecordProblem] = [
    problems.Damaged(path=PATH, detail="database disk image is malformed"),
    problems.EmptyFile(path=PATH),
    problems.Missing(path=PATH),
    problems.Foreign(path=PATH),
    problems.Altered(path=PATH),
    problems.Newer(path=PATH, schema=9, known=1),
    problems.Locked(path=PATH),
    problems.DiskFull(path=PATH),
    problems.ReadOnly(path=PATH),
    problems.DiskTrouble(path=PATH, detail="Input/output error"),
    problems.NotUpgraded(path=PATH, detail="There is no room."),
    problems.PasscodeNeeded(path=PATH),
]
ROW = BackupRow(
    path=Path("a.mindbody"),
    when="Thursday 26 November, 19:45",
    about="Made by itself, 212.4 kB",
    holds="86 sessions, 240 ratings, 130 answers, from 3 March to 26 November.",
)
OFFER = PreviewWords(
    path=ROW.path,
    title="The backup of Thursday 26 November, 19:45",
    holds=ROW.holds,
    brings="",
    loses="What you wrote after Thursday 26 November, 19:45 can't be read any more, so it may be lost.",
    after="The file that can't be used is kept beside it. Nothing is deleted.",
    costs=True,
)


def model_of(problem: RecordProblem, tmp_path: Path, *, rows: int = 3) -> TroubleViewModel:
    """The trouble, with as many backups as are wanted."""
    clock = HandClock(NOW)
    backups = BackupsViewModel(
        Backups(folder=tmp_path, clock=clock, key=lambda: None),
        HandJobs(),
        clock.now,
        state=BackupsState(looked=True, rows=(ROW,) * rows, preview=OFFER if rows else None),
    )
    state = trouble_of(problem)
    return TroubleViewModel(state, backups=backups if Way.RESTORE in state.ways else None)


@pytest.mark.parametrize("problem", ALL, ids=lambda problem: type(problem).__name__)
def test_every_trouble_says_what_is_wrong_and_what_is_safe(problem: RecordProblem) -> None:
    """No trouble is without words, and the names of files are only for those who help."""
    state = trouble_of(problem)
    assert state.title
    assert "safe" in state.safe or "untouched" in state.safe or "hanged" in state.safe
    assert str(PATH) not in state.title + state.words + state.safe
    assert str(PATH) in state.detail


def test_one_press_tries_again(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    """Help is named, and nothing else is offered where nothing else would help."""
    model = model_of(problems.Locked(path=PATH), tmp_path)
    page = TroublePage(look, model)
    qtbot.addWidget(page)
    page.show()
    tried: list[str] = []
    model.again.connect(lambda: tried.append("again"))

    Door(page, QApplication.processEvents).press("Try again")

    assert "Your record is in use" in words(page)
    assert "Need help now still works." in words(page)
    assert tried == ["again"]


def test_lessons_that_are_missing_are_told(look: Look, qtbot: QtBot) -> None:
    """With what brings them back, and that the record is untouched."""
    page = TroublePage(look, TroubleViewModel(lessons_missing()))
    qtbot.addWidget(page)
    page.show()
    assert "Installing MindBody again brings them back." in words(page)


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
@pytest.mark.parametrize(
    "problem", [ALL[0], ALL[4], ALL[5], ALL[6]], ids=lambda problem: type(problem).__name__
)
def test_the_page_stands(
    look: Look, qtbot: QtBot, theme: Theme, problem: RecordProblem, tmp_path: Path
) -> None:
    """Names, Tab, targets and room for every word, at 100, 150 and 200 %."""
    look.set(theme=theme)
    check_page(qtbot, look, TroublePage(look, model_of(problem, tmp_path)), size=(1060, 720))


def test_the_page_stands_without_a_backup_and_asking(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    """As for someone who has none, and is about to begin anew."""
    model = model_of(ALL[0], tmp_path, rows=0)
    page = TroublePage(look, model)
    model.ask_to_begin_anew()
    assert replace(model.state).asking
    check_page(qtbot, look, page, size=(1060, 720))
