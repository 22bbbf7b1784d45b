"""Pacing and movement as a person meets them: sums, what is filled in, and what stays level."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from mindbody.record.profile import Settings
from tests.support.screens.finding import all_of
from tests.support.session_under_test import real_library
from tests.ui.session.answering import STEADY, TRIALS, Show, before, told, week
from tests.ui.session.conftest import Begin
from tests.ui.session.test_exercise import question


def test_the_start_point_shows_its_sum_and_is_kept(begin: Begin, show: Show) -> None:
    """Nobody has to trust a number that fell from the sky."""
    session = told(begin(lesson="steady-pacing", minutes=45), unit="min", trials=TRIALS)
    session.step.forward()
    player = show(session)

    assert "8 minutes" in player.words
    assert "8 is 80 % of 10, the average of your three tries." in player.words
    assert session.record.answers("steady-pacing")["start_point"] == 8


def test_a_start_point_waits_for_three_tries(begin: Begin, show: Show) -> None:
    """And one that was there goes when a try is taken back."""
    session = told(begin(lesson="steady-pacing", minutes=45), trials=TRIALS)
    session.step.forward()
    session.step.backward()
    session.step.answer(TRIALS[:1])
    session.step.forward()
    player = show(session)

    assert "You have 1 of 3 tries." in player.words
    assert session.record.answers("steady-pacing")["start_point"] is None


def test_the_start_point_is_taken_with_one_tap(begin: Begin, show: Show) -> None:
    """And a tap takes it back."""
    session = question(told(begin(lesson="steady-pacing", minutes=45), unit="min", trials=TRIALS), "plan_do")
    player = show(session)
    assert "Your start point is 8 minutes." in player.words

    player.press("Take 8 minutes")

    session.let_pass(1.0)
    assert session.record.answers("steady-pacing")["plan_do"] == 8
    assert not player.offers("Take 8 minutes")
    player.press("Undo")
    assert session.step.state.value is None


def test_the_coming_week_follows_the_log(begin: Begin, show: Show) -> None:
    """Five days of eight: nine, in words and in the record; and the plan may take it with a tap."""
    session = told(begin(lesson="steady-pacing", minutes=45), unit="min", plan_do=8, log=week())
    question(session, "next_week")
    player = show(session)

    assert "9 minutes" in player.words
    assert "8 and 1 are 9" in player.words
    assert session.record.answers("steady-pacing")["next_week"] == 9
    while session.step.state.field.id != "plan_do":
        session.step.backward()
    assert player.offers("Take 9 minutes")


def test_a_rough_last_day_halves_the_next(begin: Begin, show: Show) -> None:
    """Amber once: the amount stays, the day after it is half."""
    rows = week(10, pain_before=3, pain_after=4)
    rows[-1]["pain_after"] = 7
    session = question(told(begin(lesson="steady-pacing", minutes=45), unit="min", log=rows), "next_week")

    words = show(session).words

    assert "11 minutes" in words
    assert "half is enough: 5 minutes" in words


def test_a_stop_sign_opens_the_page_and_halts_the_plan(begin: Begin, show: Show) -> None:
    """Until the person says that a clinician has agreed; and a new one asks again."""
    session = told(begin(lesson="steady-pacing", minutes=45), unit="min")
    question(session, "log")
    wanted: list[str] = []
    session.view_model.help_wanted.connect(wanted.append)

    session.step.answer(week(stop_sign=True)[:1])
    session.view_model.seen_again()
    assert wanted == ["red-flags"]
    question(session, "next_week")
    assert session.step.state.sum.figure == "On hold"
    session.step.backward()
    session.step.answer(True)
    session.step.forward()
    assert session.step.state.sum.figure == "8 minutes"

    while session.step.state.field.id != "log":
        session.step.backward()
    session.step.answer(week(stop_sign=True)[:2])
    session.view_model.seen_again()

    assert wanted == ["red-flags", "red-flags"]
    assert session.record.answers("steady-pacing")["agreed"] is None
    assert session.record.answers("steady-pacing")["next_week"] == 0


def test_steady_mode_keeps_everything_level(begin: Begin, show: Show) -> None:
    """No step up is offered or taken, rest comes before tired, and the words say why."""
    session = told(
        begin(lesson="steady-pacing", minutes=45, settings=STEADY), unit="min", trials=TRIALS, log=week()
    )
    player = show(session)
    question(session, "next_week")
    player.look_again()
    assert "8 minutes" in player.words
    assert "rest before you are tired" in player.words
    while session.step.state.field.id != "weekly_step_pct":
        session.step.backward()
    player.look_again()

    assert all_of(player.page, QWidget, "Up by about ten percent") == []
    assert player.is_on("Stay level")
    assert "your plan stays level" in player.words
    player.next()
    assert session.record.answers("steady-pacing")["weekly_step_pct"] == "0"


def test_a_step_that_was_wished_for_gives_way_to_a_level_pace(begin: Begin, tmp_path: Path) -> None:
    """Who finds out later that effort makes them crash is not held to an old plan."""
    before(tmp_path, steady0pacing__weekly_step_pct="10")

    session = question(begin(lesson="steady-pacing", minutes=45, settings=STEADY), "weekly_step_pct")

    assert session.step.state.value == "0"


def test_ten_percent_is_filled_in_and_kept_only_when_one_goes_on(begin: Begin, show: Show) -> None:
    """What is filled in is said to be so, and is no answer yet."""
    session = question(begin(lesson="steady-pacing", minutes=45), "weekly_step_pct")
    player = show(session)
    assert player.is_on("Up by about ten percent")
    assert "filled in for you" in player.words
    assert "weekly_step_pct" not in session.record.answers("steady-pacing")

    player.next()

    assert session.record.answers("steady-pacing")["weekly_step_pct"] == "10"


@pytest.mark.parametrize(("settings", "word"), [(Settings(), "Small steps"), (STEADY, "Level")])
def test_the_step_rule_is_said_in_words(begin: Begin, show: Show, settings: Settings, word: str) -> None:
    """Which one holds is never a riddle."""
    session = question(begin(lesson="safe-to-move", minutes=45, settings=settings), "step_rule")

    assert word in show(session).words


def test_a_movement_brings_its_dose(begin: Begin, show: Show) -> None:
    """By its title; the id is kept; another movement brings another dose, and own words stay."""
    session = question(begin(lesson="safe-to-move", minutes=45), "menu")
    player = show(session)
    march, rolls = (real_library().movements[name] for name in ("seated-march", "shoulder-rolls"))

    player.press(march.title)
    assert player.written("How much to begin with?") == march.dose.start
    player.press(rolls.title)
    session.let_pass(1.0)
    kept = session.record.answers("safe-to-move")["menu"]
    assert kept == [{"movement": rolls.id, "start": rolls.dose.start, "floor": rolls.dose.easier[:40]}]

    player.write("How much to begin with?", " each")
    player.press(march.title)
    session.let_pass(1.0)
    assert session.record.answers("safe-to-move")["menu"][0]["start"] == f"{rolls.dose.start} each"
