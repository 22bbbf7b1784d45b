"""My recordings: a voice a person knows, added from a file; driven through the app's own wiring."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.audio import RATE
from mindbody.session.steps import Listen, StepKind
from mindbody.ui.pages.practise.page import PractiseStack
from mindbody.ui.pages.practise.practice import PracticePage
from mindbody.ui.pages.practise.recordings import InsteadButton, RecordingsPage
from mindbody.ui.theme.look import Theme
from mindbody.ui.viewmodels.session.listen import ListenViewModel
from mindbody.ui.viewmodels.today import TodayChoice
from mindbody.ui.widgets.fields import TextField
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.finding import one, words
from tests.support.screens.practise import Practise
from tests.support.sounds import speech
from tests.ui.standing import check_page

BESIDE_RAIL = (1060, 720)
SECONDS = 23.7


@pytest.fixture
def app(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[OpenedApp]:
    with opened(tmp_path / "home", qapp) as start:
        yield start.load()


@pytest.fixture
def voice(tmp_path: Path) -> Path:
    """A file as a therapist sends it."""
    path = tmp_path / "Rest with Dr Lee.wav"
    soundfile.write(path, speech(SECONDS, 2), 44_100)
    # The file is made for 48 kHz and told as 44.1: what counts is the length it has by its own words.
    return path


def length_of(voice: Path) -> float:
    return float(soundfile.info(voice).duration)


def practise(app: OpenedApp) -> Practise:
    app.app.window.show_page("practise")
    page = app.app.window.page_widget("practise")
    assert isinstance(page, PractiseStack)
    if page.sheet is not None:
        page.show_library()
    QApplication.processEvents()
    return Practise(page)


class Recordings:
    """The page, in the words of its user."""

    def __init__(self, app: OpenedApp) -> None:
        self.app = app
        self.practise = practise(app).open("My recordings")

    @property
    def page(self) -> RecordingsPage:
        page = self.practise.sheet
        assert isinstance(page, RecordingsPage)
        return page

    @property
    def names(self) -> list[str]:
        return [row.name for row in self.page.view_model.state.rows]

    @property
    def words(self) -> str:
        return words(self.page)

    def add(self, path: Path) -> "Recordings":
        self.page.view_model.add(path)
        self.app.work()
        QApplication.processEvents()
        return self

    def press(self, name: str) -> "Recordings":
        self.practise.press(name)
        return self

    def use_for(self, name: str, practice: str) -> "Recordings":
        one(self.page, InsteadButton, f"Use “{name}” in place of: {self.chosen(name)}").choose(practice)
        QApplication.processEvents()
        return self

    def chosen(self, name: str) -> str:
        place = next(row.instead_of for row in self.page.view_model.state.rows if row.name == name)
        return dict(self.page.view_model.practices).get(place, "Only from this page")


def listening(app: OpenedApp) -> ListenViewModel:
    assert app.app.session is not None
    step = app.app.session.step
    assert isinstance(step, ListenViewModel)
    return step


def folder(app: OpenedApp) -> Path:
    return app.folder / "recordings"


def test_a_recording_is_added_and_still_there_after_a_restart(
    app: OpenedApp, voice: Path, tmp_path: Path, qapp: QApplication
) -> None:
    """Copied whole as 48 kHz stereo; the file it came from may go."""
    mine = Recordings(app)
    assert "There are none yet." in mine.words
    mine.add(voice)
    assert mine.names == ["Rest with Dr Lee"]
    assert "“Rest with Dr Lee” was added." in mine.words
    assert "26 seconds" in mine.words
    (kept,) = folder(app).glob("*.flac")
    info = soundfile.info(kept)
    assert (info.samplerate, info.channels, info.subtype) == (RATE, 2, "PCM_16")
    assert info.duration == pytest.approx(length_of(voice), abs=0.001)
    voice.unlink()
    app.pull_the_plug()
    with opened(tmp_path / "home", qapp) as again:
        assert Recordings(again.load()).names == ["Rest with Dr Lee"]


def test_it_is_heard_by_itself_with_the_after_question(app: OpenedApp, voice: Path) -> None:
    """Begin plays it, at its own length, and says whose it is; no captions."""
    Recordings(app).add(voice).press("Begin “Rest with Dr Lee”")
    session = app.app.session
    assert session is not None
    assert [step.kind for step in session.plan.steps] == [StepKind.LISTEN, StepKind.AFTER]
    state = listening(app).state
    assert (state.title, state.caption) == ("Rest with Dr Lee", "")
    assert state.said == "Your own recording: Rest with Dr Lee"
    assert state.said in words(app.app.window)
    assert app.app.guided is not None
    assert app.app.guided.player.duration == pytest.approx(length_of(voice), abs=0.001)
    for _ in range(27):
        app.time.go_on(1)
    assert session.step is not None
    assert session.step.kind is StepKind.AFTER


def test_what_was_left_in_the_middle_is_taken_up_there(
    app: OpenedApp, voice: Path, tmp_path: Path, qapp: QApplication
) -> None:
    """After a power cut the recording goes on, unless it was removed: then nothing is offered that can't."""
    Recordings(app).add(voice)
    guided = app.app.guided
    assert guided is not None
    (own,) = guided.recordings.recordings
    name = f"own:{own.id}"
    plan = {
        "lesson": "you-are-believed",
        "minutes": 1,
        "position": "seated",
        "energy": "ok",
        "steps": [{"kind": "listen", "practice": name, "minutes": own.seconds / 60}],
    }
    guided.record.start_session("one", "you-are-believed", plan, "seated", 1)
    app.app.ask(lambda guided: guided.go_on())
    assert listening(app).state.title == "Rest with Dr Lee"
    app.app.drop_session()
    Recordings(app).press("Remove “Rest with Dr Lee”")
    guided.record.start_session("two", "you-are-believed", plan, "seated", 1)
    assert guided.go_on() is None
    assert guided.record.unfinished() is None


def test_it_plays_in_place_of_a_practice(app: OpenedApp, voice: Path) -> None:
    """The practice's page says so, Begin plays it there, and it can be taken back."""
    mine = Recordings(app).add(voice).use_for("Rest with Dr Lee", "kindness")
    assert "Plays in place of “Kindness”" in mine.words
    sheet = practise(app).open("Kindness")
    assert "Your own recording plays here: Rest with Dr Lee" in sheet.sheet_words
    assert "26 seconds" in sheet.sheet_words
    assert not sheet.offers("Read the words")
    sheet.press("Begin")
    state = listening(app).state
    assert (state.title, state.caption, state.own) == ("Kindness", "", True)
    assert state.said == "Your own recording: Rest with Dr Lee"
    app.app.drop_session()
    sheet = practise(app).open("Kindness").press("Hear MindBody's own practice here")
    assert "Your own recording" not in sheet.sheet_words
    assert sheet.offers("Read the words")
    sheet.press("Begin")
    assert not listening(app).state.own


def test_a_lesson_plays_it_where_the_practice_would_play(app: OpenedApp, voice: Path) -> None:
    """Also in the session of the day."""
    guided = app.app.guided
    assert guided is not None
    choice = TodayChoice(lesson="you-are-believed", minutes=12, position="seated", energy="ok")  # type: ignore[arg-type]  # plain words will do
    plan = guided.plan(choice)
    assert plan is not None
    heard = next(step for step in plan.steps if isinstance(step, Listen))
    title = guided.library.practices[heard.practice].title
    Recordings(app).add(voice).use_for("Rest with Dr Lee", heard.practice)
    app.app.today.begun.emit(choice)
    session = app.app.session
    assert session is not None
    while not isinstance(session.step, ListenViewModel):
        session.skip()
        QApplication.processEvents()
    state = session.step.state
    assert (state.title, state.own) == (title, True)
    assert guided.player.duration == pytest.approx(length_of(voice), abs=0.001)


def test_one_recording_a_practice(app: OpenedApp, voice: Path, tmp_path: Path) -> None:
    """The newer choice holds, and the older one is heard from its page only."""
    other = tmp_path / "Other.flac"
    soundfile.write(other, speech(3.0, 5), RATE)
    mine = Recordings(app).add(voice).add(other)
    mine.use_for("Rest with Dr Lee", "kindness").use_for("Other", "kindness")
    places = [row.instead_of for row in mine.page.view_model.state.rows]
    assert places == ["", "kindness"]
    mine.use_for("Other", "")
    assert "“Other” plays from this page only." in mine.words


def test_a_name_can_be_changed(app: OpenedApp, voice: Path) -> None:
    """By the keyboard; an empty name leaves the old one."""
    mine = Recordings(app).add(voice).press("Rename “Rest with Dr Lee”")
    field = mine.page.findChild(TextField)
    assert field is not None
    assert field.text == "Rest with Dr Lee"
    field.input.clear()
    QTest.keyClicks(field.input, "Slow evening")
    mine.press("Keep this name")
    assert mine.names == ["Slow evening"]
    mine.press("Rename “Slow evening”")
    field = mine.page.findChild(TextField)
    assert field is not None
    field.input.clear()
    mine.press("Keep this name")
    assert mine.names == ["Slow evening"]


def test_what_was_removed_can_come_back(app: OpenedApp, voice: Path) -> None:
    """With its place; after the page is left it is gone from the disk."""
    mine = Recordings(app).add(voice).use_for("Rest with Dr Lee", "kindness")
    mine.press("Remove “Rest with Dr Lee”")
    assert mine.names == []
    assert not list(folder(app).glob("*.flac"))
    mine.press("Undo: bring back “Rest with Dr Lee”")
    assert mine.names == ["Rest with Dr Lee"]
    assert "Plays in place of “Kindness”" in mine.words
    assert len(list(folder(app).glob("*.flac"))) == 1
    mine.press("Remove “Rest with Dr Lee”").press("All practices")
    assert [path.name for path in folder(app).iterdir()] == ["recordings.json"]


def test_what_cannot_be_added_is_told_in_a_sentence(app: OpenedApp, tmp_path: Path) -> None:
    """Nothing is on the list, nothing on the disk."""
    broken = tmp_path / "note.mp3"
    broken.write_text("no sound at all", encoding="utf-8")
    quiet = tmp_path / "quiet.wav"
    soundfile.write(quiet, np.zeros(RATE), RATE)
    mine = Recordings(app).add(broken)
    assert "“note.mp3” is not a sound that can be read here." in mine.words
    assert "“quiet.wav” is silent from beginning to end" in mine.add(quiet).words
    assert mine.names == []
    assert not list(folder(app).glob("*"))


def test_adding_tells_how_far_it_is_and_can_be_stopped(app: OpenedApp, voice: Path) -> None:
    """A long file takes a while; nothing is kept of it after a stop."""
    mine = Recordings(app)
    mine.page.view_model.add(voice)
    QApplication.processEvents()
    assert "Listening through “Rest with Dr Lee.wav”: 0 %" in mine.words
    assert not mine.practise.can_press("Add a recording")
    mine.press("Stop adding")
    app.work()
    QApplication.processEvents()
    assert "Stopped. “Rest with Dr Lee.wav” was not added." in mine.words
    assert mine.names == []
    assert not list(folder(app).glob("*"))


@pytest.mark.parametrize("trouble", ["gone", "cut"])
def test_a_lost_file_is_told_and_the_apps_own_practice_plays(
    app: OpenedApp, voice: Path, trouble: str
) -> None:
    """On its page, on the practice's page, and in the session."""
    Recordings(app).add(voice).use_for("Rest with Dr Lee", "kindness")
    (kept,) = folder(app).glob("*.flac")
    if trouble == "gone":
        kept.unlink()
    else:
        kept.write_bytes(kept.read_bytes()[: kept.stat().st_size // 2])
    mine = Recordings(app)
    assert "It can't be played: its file is gone or damaged." in mine.words
    assert not mine.practise.can_press("Begin “Rest with Dr Lee”")
    sheet = practise(app).open("Kindness")
    assert "MindBody's own practice plays instead." in sheet.sheet_words
    page = sheet.sheet
    assert isinstance(page, PracticePage)
    minutes = page.view_model.state.minutes
    sheet.press("Begin")
    state = listening(app).state
    assert (state.own, state.trouble) == (False, "")
    assert "MindBody's own practice plays" in state.said
    assert app.app.guided is not None
    assert app.app.guided.player.duration == pytest.approx(minutes * 60)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"recordings": [{"id": "../../x", "name": "a", "seconds": 3}]}',
        '{"recordings": [{"id": 7}]}',
        '{"recordings": 3}',
    ],
)
def test_a_broken_list_is_kept_aside_and_begun_anew(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, voice: Path, text: str
) -> None:
    """The app opens as ever, and nothing of what was there is thrown away."""
    with opened(tmp_path / "home", qapp) as app:
        folder(app).mkdir(parents=True)
        (folder(app) / "recordings.json").write_text(text, encoding="utf-8")
        sound = folder(app) / f"{'a' * 32}.flac"
        soundfile.write(sound, speech(2.0, 1), RATE)
        mine = Recordings(app.load())
        assert mine.names == []
        assert (folder(app) / "recordings.broken-1.json").read_text(encoding="utf-8") == text
        assert sound.exists()
        mine.add(voice)
        listed = json.loads((folder(app) / "recordings.json").read_text(encoding="utf-8"))
        assert [each["name"] for each in listed["recordings"]] == ["Rest with Dr Lee"]


def test_half_copies_of_a_power_cut_are_cleared_away(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """They would fill the disk unseen."""
    with opened(tmp_path / "home", qapp) as app:
        folder(app).mkdir(parents=True)
        for name in (f"{'b' * 32}.flac.part", f"{'c' * 32}.removed"):
            (folder(app) / name).write_bytes(b"half")
        app.load()
        assert not list(folder(app).iterdir())


def test_a_list_that_cannot_be_written_is_told(
    app: OpenedApp, voice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is on the screen is what is kept."""
    mine = Recordings(app).add(voice)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mindbody.record.recordings.write_whole", refuse)
    mine.press("Remove “Rest with Dr Lee”")
    assert mine.names == ["Rest with Dr Lee"]
    assert "could not be changed: no space left on device." in mine.words
    mine.add(voice)
    assert mine.names == ["Rest with Dr Lee"]
    assert len(list(folder(app).glob("*.flac"))) == 1


@pytest.mark.parametrize("state", ["empty", "full", "renaming", "lost", "practice"])
def test_the_pages_keep_what_every_page_promises(
    app: OpenedApp, qtbot: QtBot, voice: Path, state: str
) -> None:
    """Names, keys, targets, nothing cut off, up to 200 %."""
    mine = Recordings(app)
    if state != "empty":
        mine.add(voice).use_for("Rest with Dr Lee", "kindness")
    if state == "renaming":
        mine.press("Rename “Rest with Dr Lee”")
    if state == "lost":
        for kept in folder(app).glob("*.flac"):
            kept.unlink()
        mine.page.view_model.refresh()
    page = practise(app).open("Kindness").sheet if state == "practice" else mine.page
    app.app.settings.change_look("theme", theme=Theme.DAY)
    check_page(qtbot, app.app.look, page, size=BESIDE_RAIL)
