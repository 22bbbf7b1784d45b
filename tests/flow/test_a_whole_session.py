"""One session from the first question to the close, as a person at home goes through it.

Everything is real but the time and the loudspeaker: lessons, plan, run, mixer, record and screens.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mindbody.audio.voices import read_voice
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Spoken
from mindbody.content.vocabulary import Anchor, Position
from mindbody.record.profile import Settings
from mindbody.session.events import StepLeft, StepState
from mindbody.session.steps import Learn, Listen, StepKind
from mindbody.ui.pages.session.page import SessionPage
from mindbody.ui.theme.look import Look
from tests.support.screens.session import Player
from tests.support.session_under_test import SessionUnderTest, begin_session, planned, real_library, take_up
from tests.support.sounds import make_audio

Show = Callable[[SessionUnderTest], Player]


@pytest.fixture
def show(qtbot: QtBot, look: Look) -> Iterator[Show]:
    pages = []
    sessions = []

    def make(session: SessionUnderTest) -> Player:
        page = SessionPage(look, session.view_model)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        pages.append(page)
        sessions.append(session)
        return Player(page)

    yield make
    for session in sessions:
        session.view_model.close()


def test_a_whole_session(tmp_path: Path, show: Show) -> None:
    """Check in, look back, learn, do, breathe, listen, move, plan, after: and all of it is in the record."""
    session = begin_session(tmp_path, "sensitive-alarm", minutes=25).open()
    player = show(session)

    assert player.step == "Check in"
    player.rate("Pain now", 6).press("Okay").go_on()

    assert player.step == "Look back"
    player.press("I did a smaller version")
    assert "counts just as much" in player.words
    player.go_on()

    assert player.step == "Learn"
    session.let_pass(20)
    for _ in range(6):
        player.next()
    player.go_on()

    assert player.step == "Do"
    player.write("What is it?", "Warm bath").tap("−2")
    session.let_pass(30)
    player.next().press("Warm bath").next()
    player.press("Mon").press("Thu").next()
    player.press("Evening")
    player.press("Leave the rest")

    assert player.step == "Breathe"
    session.let_pass_until(lambda: session.step.kind is not StepKind.BREATHE)

    assert player.step == "Listen"
    session.let_pass_until(lambda: bool(session.step.state.caption))
    assert session.step.state.caption in player.words
    session.let_pass_until(lambda: session.step.kind is not StepKind.LISTEN)

    assert player.step == "Move"
    assert "Stop, and get help" in player.words
    session.let_pass(40)
    player.press("A smaller version")

    assert player.step == "Plan"
    assert player.is_on("Mon")
    assert player.is_on("Evening")
    player.go_on()

    assert player.step == "After"
    player.press("More settled").rate("Pain now", 5).press("Finish")

    assert "you took it" in player.words
    left: list[bool] = []
    session.view_model.finished.connect(lambda: left.append(True))
    player.press("Back to Today")
    assert left == [True]

    record = session.record
    kept = record.sessions()[-1]
    assert record.unfinished() is None
    assert kept.ending == "finished"
    assert {row.what: row.value if row.value is not None else row.word for row in record.ratings()} == {
        "pain-before": 6,
        "energy": "ok",
        "home-practice": "smaller",
        "settled": "more-settled",
        "pain-after": 5,
    }
    answers = record.answers("sensitive-alarm")
    assert answers["pick_turn_down"] == "Warm bath"
    assert answers["when_days"] == ["mon", "thu"]
    states = {step.kind: step.state for step in record.steps(kept.id)}
    assert states.pop("move") == "smaller"
    assert set(states.values()) == {"done"}
    listened = next(step for step in record.steps(kept.id) if step.kind == "listen")
    planned_step = next(step for step in session.view_model.plan.steps if isinstance(step, Listen))
    assert listened.active_seconds == pytest.approx(planned_step.seconds, abs=2)


def test_every_step_can_be_passed_over(tmp_path: Path, show: Show) -> None:
    """Nothing is required to reach the end, and nothing is made up for what was not given."""
    session = begin_session(tmp_path, "what-matters", minutes=25).open()
    show(session)

    while session.view_model.step is not None:
        session.view_model.skip()

    assert {step.state for step in session.record.steps(session.record.sessions()[-1].id)} == {"skipped"}
    assert all(row.value is None and row.word is None for row in session.record.ratings())
    assert session.record.answers("what-matters") == {}


def test_a_session_by_keyboard_alone(tmp_path: Path, show: Show) -> None:
    """Tab, Space, numbers and arrows are enough for all of it."""
    session = begin_session(tmp_path, "you-are-believed", minutes=12).open()
    player = show(session)

    player.tab_to("Pain now").key(Qt.Key.Key_7)
    player.tab_to("Go on").key(Qt.Key.Key_Space)
    while session.view_model.step is not None:
        by_keys(player, session)
    player.tab_to("Back to Today").key(Qt.Key.Key_Space)

    assert [row.value for row in session.record.ratings("pain-before")] == [7]
    assert session.record.sessions()[-1].ending == "finished"


def by_keys(player: Player, session: SessionUnderTest) -> None:
    """Through the step that is shown, with keys only."""
    step = session.step
    ends = {StepKind.DO: "Leave the rest", StepKind.MOVE: "Done", StepKind.AFTER: "Finish"}
    if step.kind is StepKind.LEARN:
        player.page.setFocus()
        while session.view_model.step is step:
            player.key(Qt.Key.Key_Right)
    elif step.sounding:
        player.page.setFocus()
        player.key(Qt.Key.Key_Space)
        assert session.view_model.state.paused
        player.key(Qt.Key.Key_Space)
        player.tab_to("Skip").key(Qt.Key.Key_Space)
    else:
        player.tab_to(ends.get(step.kind, "Go on")).key(Qt.Key.Key_Space)


@pytest.mark.parametrize("kind", [StepKind.BREATHE, StepKind.LISTEN])
def test_a_pulled_plug_costs_no_more_than_two_seconds(tmp_path: Path, show: Show, kind: StepKind) -> None:
    """The next start goes on in the same step, at the same place of the sound."""
    before = begin_session(tmp_path, "sensitive-alarm", minutes=25).open()
    while before.step.kind is not kind:
        before.view_model.go_on()
    before.let_pass(73.25)
    heard = before.player.position
    # Nothing is closed: what is on the disk now is all there is.

    after = take_up(tmp_path, time=before.time).open()
    player = show(after)
    after.let_pass(0.25)

    assert after.step.kind is kind
    assert player.step == {StepKind.BREATHE: "Breathe", StepKind.LISTEN: "Listen"}[kind]
    assert heard - 2.0 <= after.player.position <= heard + 0.5
    before.view_model.close()


def test_two_pulled_plugs_in_a_row_cost_no_more_than_one(tmp_path: Path, qtbot: QtBot) -> None:
    """Taking a session up does not lose its place, also when it is cut off again at once."""
    first = begin_session(tmp_path, "sensitive-alarm", minutes=25).open()
    while first.step.kind is not StepKind.LISTEN:
        first.view_model.go_on()
    first.let_pass(60)
    heard = first.player.position

    second = take_up(tmp_path, time=first.time).open()
    third = take_up(tmp_path, time=first.time).open()

    assert heard - 2.0 <= third.player.position <= heard + 0.5
    for session in (first, second, third):
        session.view_model.close()


def test_a_pulled_plug_in_the_exercise_keeps_what_was_written(tmp_path: Path, show: Show) -> None:
    """The same question is open, with the words in it."""
    before = begin_session(tmp_path, "what-matters", minutes=30).open()
    while before.step.kind is not StepKind.DO:
        before.view_model.go_on()
    while before.step.state.field.id != "goal":
        before.step.forward()
    before.step.answer("Lunch with my sister")
    before.let_pass(1.0)

    after = take_up(tmp_path, time=before.time).open()
    player = show(after)

    assert after.step.state.field.id == "goal"
    assert player.written("What would you like to do?") == "Lunch with my sister"
    before.view_model.close()


def test_comfort_choices_reach_the_ear_and_the_screen(tmp_path: Path, show: Show) -> None:
    """Eyes open, no breath, no hands, lying down: plan, words and movement all obey."""
    settings = Settings(
        comfort=Comfort(
            eyes_open=True,
            breath_focus=False,
            bell=False,
            anchor=Anchor.SOUND,
            skip=frozenset({"left-hand", "right-hand"}),
            position=Position.LYING,
        )
    )
    session = begin_session(
        tmp_path, "you-are-believed", minutes=25, position=Position.LYING, settings=settings
    ).open()
    show(session)
    library = real_library()
    shown: set[str] = set()
    kinds: list[StepKind] = []

    while session.view_model.step is not None:
        step = session.step
        kinds.append(step.kind)
        if step.kind is StepKind.LISTEN:
            while session.view_model.step is step:
                shown.add(step.state.caption)
                session.let_pass(0.5)
        elif step.kind is StepKind.MOVE:
            assert Position.LYING in step.state.movement.positions
            assert not {"left-hand", "right-hand"} & set(step.state.movement.body)
            session.view_model.go_on()
        else:
            session.view_model.go_on()

    practice = next(step.practice for step in session.view_model.plan.steps if isinstance(step, Listen))
    left_out = {
        item.text
        for item in library.practices[practice].items
        if isinstance(item, Spoken)
        and (
            item.when.eyes == "closed"
            or item.when.anchor == "breath"
            or item.when.body & settings.comfort.skip
        )
    }
    assert StepKind.BREATHE not in kinds
    assert "Your eyes can stay open and easy." in shown
    assert left_out
    assert not shown & left_out


def test_three_minutes_on_a_low_day(tmp_path: Path, show: Show) -> None:
    """The smallest session is a whole one."""
    session = begin_session(tmp_path, "sensitive-alarm", minutes=3, position=Position.LYING).open()
    player = show(session)
    assert session.view_model.plan.seconds == 180

    player.press("Not today").go_on()
    while session.view_model.step is not None:
        if session.step.sounding:
            session.let_pass(session.step.seconds_left + 1)
        else:
            session.view_model.go_on()

    assert "you took it" in player.words
    assert session.record.sessions()[-1].ending == "finished"


def test_a_card_is_read_aloud_with_the_sentence_marked(tmp_path: Path, show: Show) -> None:
    """What is heard is what is marked, and turning the card turns the voice."""
    lesson = real_library().lessons["sensitive-alarm"]
    audio = make_audio(tmp_path / "audio", [*lesson.cards[0].sentences, *lesson.cards[1].sentences])
    session = begin_session(
        tmp_path, "sensitive-alarm", minutes=25, voice=read_voice(audio / "voice" / "en" / "ada"), audio=audio
    ).open()
    player = show(session)
    while session.step.kind is not StepKind.LEARN:
        session.view_model.go_on()
    player.next()

    marked = []
    for _ in range(80):
        session.let_pass(0.25)
        if session.step.state.heard is not None and session.step.state.heard not in marked:
            marked.append(session.step.state.heard)

    assert marked == list(range(len(lesson.cards[0].sentences)))
    assert player.is_on("Read to me")
    player.next()
    session.let_pass(1)
    assert session.step.state.heard == 0
    player.press("Read to me")
    session.let_pass(1)
    assert session.step.state.heard is None
    assert not session.deck.alive()


def test_easing_out_is_kept_as_what_it_is(tmp_path: Path, show: Show) -> None:
    """Leaving softly is no failure of the step, and the session ends as a finished one."""
    session = begin_session(tmp_path, "sensitive-alarm", minutes=25).open()
    player = show(session)
    while session.step.kind is not StepKind.LISTEN:
        session.view_model.go_on()
    session.let_pass(30)

    player.press("Ease out")
    session.let_pass_until(lambda: session.step.kind is StepKind.AFTER, limit=15)
    player.press("Finish")

    left = [event for event in session.events if isinstance(event, StepLeft)]
    assert [event.state for event in left if event.kind is StepKind.LISTEN] == [StepState.EASED_OUT]
    assert session.record.sessions()[-1].ending == "finished"


def test_the_plan_of_a_low_day_shows_in_the_cards(tmp_path: Path) -> None:
    """The low version of a lesson is the lesson's own choice of cards."""
    low = planned("you-are-believed", minutes=5)

    cards = [step.cards for step in low.steps if isinstance(step, Learn)]

    assert cards in ([], [real_library().lessons["you-are-believed"].low.cards])
