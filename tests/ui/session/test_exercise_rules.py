"""The rules of the exercises as a person meets them: what can be picked from elsewhere, what is filled
in, and what is told later."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mindbody.session.events import Answered
from mindbody.session.plan import Energy
from mindbody.session.steps import Move, StepKind
from tests.support.records import record_in
from tests.support.screens.finding import all_of
from tests.support.session_time import HandTime
from tests.support.session_under_test import real_library
from tests.ui.session.answering import TRIALS, Show, before, later, told
from tests.ui.session.conftest import Begin
from tests.ui.session.reaching import at
from tests.ui.session.test_exercise import question


def test_rungs_are_offered_from_the_least_worrying_on(begin: Begin) -> None:
    """As they were written they stay; as they are chosen from they are sorted."""
    rows = [{"activity": "the bus", "worry": 8}, {"activity": "the low shelf", "worry": 3}]
    session = told(begin(lesson="safe-to-move", minutes=45), ladder=rows)

    question(session, "experiment_rung")

    offered = [option.label for option in session.step.state.offers.own.options]
    assert offered == ["the low shelf", "the bus"]
    assert session.record.answers("safe-to-move")["ladder"] == rows


def test_thoughts_of_another_lesson_can_be_picked(begin: Begin, show: Show, tmp_path: Path) -> None:
    """Or a new one written, where none of them is the one."""
    before(tmp_path, noticing0thoughts__record=[{"thought": "I can't go on"}, {"habit": "should"}])
    session = question(begin(lesson="answering-thoughts", minutes=45), "answers")
    player = show(session)

    player.press("I can't go on")
    session.let_pass(1.0)
    assert session.record.answers("answering-thoughts")["answers"] == [{"thought": "I can't go on"}]
    player.press("Something else").write("In your own words", "They doubt me")
    session.let_pass(1.0)

    assert session.record.answers("answering-thoughts")["answers"] == [{"thought": "They doubt me"}]


def test_an_empty_source_says_where_it_fills_and_lets_one_write(begin: Begin, show: Show) -> None:
    """Nobody is stuck before an empty choice."""
    session = question(begin(lesson="sleep-with-pain", minutes=45), "night_card")
    player = show(session)
    title = real_library().lessons["answering-thoughts"].title
    assert f"These come from the lesson “{title}”." in player.words

    player.write("In your own words", "It passes")
    session.let_pass(1.0)

    assert session.record.answers("sleep-with-pain")["night_card"] == "It passes"
    assert player.written("In your own words") == "It passes"


def test_many_of_an_empty_source_are_a_list_of_ones_own_words(begin: Begin, show: Show) -> None:
    """The answer keeps its shape, whatever it was picked from."""
    session = question(begin(lesson="booster", minutes=45), "flare_still_fits")
    player = show(session)

    player.write("In your own words", "Three sighs")
    session.let_pass(1.0)

    assert session.record.answers("booster")["flare_still_fits"] == ["Three sighs"]


def test_the_library_is_offered_by_title_and_kept_by_id(begin: Begin, show: Show) -> None:
    """A practice may be renamed; what was chosen stays."""
    session = question(begin(lesson="sleep-with-pain", minutes=45), "night_practice")

    show(session).press(real_library().practices["body-scan"].title)

    assert session.record.answers("sleep-with-pain")["night_practice"] == "body-scan"


def test_good_things_are_narrowed_and_added_to(begin: Begin, show: Show) -> None:
    """What was picked stays in sight, also where it does not suit the narrowing."""
    session = question(begin(lesson="mood-and-good-things", minutes=45), "menu")
    player = show(session)
    items = real_library().menus["good-things"].items
    costly = next(item for item in items if item.cost == "low" and item in items[:12])
    player.press(costly.label)

    player.press("Narrow it down").press("Nothing")
    free = sum(item.cost == "free" for item in items)
    assert f"{free} of {len(items)} suit" in player.words
    assert player.is_on(costly.label)
    player.write("Something of your own", "Feed the cat").press("Add it")

    assert player.is_on("Feed the cat")
    assert session.record.answers("mood-and-good-things")["menu"] == [costly.id, "Feed the cat"]
    question(session, "plan")
    player.look_again().press("Feed the cat")
    session.let_pass(1.0)
    assert session.record.answers("mood-and-good-things")["plan"] == [{"activity": "Feed the cat"}]


def test_on_a_low_day_the_menu_begins_with_what_takes_little(begin: Begin, show: Show) -> None:
    """The whole of it is one tap away."""
    session = question(begin(lesson="mood-and-good-things", energy=Energy.LOW), "menu")
    player = show(session)
    items = real_library().menus["good-things"].items
    offered = session.step.state.menu.offered
    assert [each.id for each in offered] == [item.id for item in items if item.energy == 1]
    assert f"{len(offered)} of {len(items)} suit" in player.words

    player.tap("Any")

    assert len(session.step.state.menu.offered) == len(items)


def test_a_habit_is_named_after_three_thoughts(begin: Begin, show: Show) -> None:
    """Kindly, with its count; before that it says when."""
    rows = [{"thought": "a", "habit": "should"}, {"thought": "b", "habit": "should"}]
    session = told(begin(lesson="noticing-thoughts", minutes=45), record=rows)
    session.step.forward()
    player = show(session)
    assert "When three thoughts have a habit" in player.words
    session.step.backward()
    session.step.answer([*rows, {"thought": "c", "habit": "fair-thought"}])
    session.step.forward()
    player.look_again()

    assert "It came up in 2 of 3 thoughts." in player.words
    assert session.record.answers("noticing-thoughts")["thermometer"] == "should"


def test_nights_add_up_without_a_verdict(begin: Begin, show: Show) -> None:
    """Time in bed, time asleep and the share; kept for those who read on."""
    night = {
        "day": "2026-11-20", "lights_out": "23:00", "minutes_to_sleep": 30, "minutes_awake": 45,
        "final_wake": "06:30", "out_of_bed": "07:00",
    }  # fmt: skip
    session = question(told(begin(lesson="sleep-with-pain", minutes=45), diary=[night]), "sleep_sums")
    words = show(session).words.replace("\u00a0", " ")

    assert "Asleep for 78 % of the time in bed" in words
    assert "8 h in bed, and about 6 h 15 min of it asleep" in words
    assert session.record.answers("sleep-with-pain")["sleep_sums"] == {
        "nights": 1, "in_bed": 480, "asleep": 375, "share": 78
    }  # fmt: skip


def test_the_days_of_a_flare_are_filled_in_to_be_changed(begin: Begin, show: Show) -> None:
    """Half, 70 and 90 percent; by hand it becomes what fits."""
    session = question(begin(lesson="flares-and-keeping-going", minutes=45), "flare_days")
    player = show(session)
    assert [f"{share} %" in player.words for share in (50, 70, 90)] == [True] * 3
    player.press("Change Day two")

    QTest.keyClick(player.slider("How much of your plan?"), Qt.Key.Key_Left)
    session.let_pass(1.0)

    kept = session.record.answers("flares-and-keeping-going")["flare_days"]
    assert [row["amount"] for row in kept] == [50, 65, 90]


def test_skills_come_from_what_was_practised(begin: Begin) -> None:
    """By title, what was used most first; nothing that was skipped."""
    first = at(begin(lesson="you-are-believed", minutes=30), StepKind.MOVE)
    moved = next(step for step in first.view_model.plan.steps if isinstance(step, Move)).movements[0]
    first.step.done()
    first.view_model.close()
    first.record.close()

    session = question(begin(lesson="flares-and-keeping-going", minutes=45), "skills_rank")

    skills = [row["skill"] for row in session.step.state.value]
    assert real_library().movements[moved].title in skills
    assert session.step.state.filled_in


def test_checkups_are_proposed_and_can_be_taken(begin: Begin, show: Show) -> None:
    """Four and twelve weeks ahead, kept, and offered where the days are asked for."""
    session = question(begin(lesson="flares-and-keeping-going", minutes=45), "checkups")
    player = show(session)
    assert "In four weeks: Sunday, 20 December" in player.words
    player.next()

    player.press("Take Sunday, 20 December")

    kept = session.record.answers("flares-and-keeping-going")
    assert (kept["checkups"], kept["checkup_first"]) == (["2026-12-20", "2027-02-14"], "2026-12-20")


LETTER = "What would you like to tell yourself, twelve weeks from now?"


def written(begin: Begin) -> None:
    session = question(begin(lesson="flares-and-keeping-going", minutes=45), "letter_to_me")
    session.step.answer("Dear me, you did it.")
    session.view_model.close()
    session.record.close()


def test_a_letter_stays_closed_until_its_day(begin: Begin, show: Show) -> None:
    """Neither the lesson that it was written in nor the booster shows a word of it."""
    written(begin)
    session = question(begin(lesson="flares-and-keeping-going", minutes=45, time=later(11)), "letter_to_me")
    player = show(session)
    assert "Dear me" not in player.words
    assert "It opens on Sunday, 14 February 2027." in player.words
    session.view_model.close()
    session.record.close()

    booster = question(begin(lesson="booster", minutes=45, time=later(11.5)), "open_letter")

    words = show(booster).words
    assert "Dear me" not in words
    assert "It opens on Sunday, 14 February 2027." in words


def test_a_letter_opens_on_its_day(begin: Begin, show: Show) -> None:
    """Twelve weeks later it is read."""
    written(begin)

    booster = question(begin(lesson="booster", minutes=45, time=later(12)), "open_letter")

    assert "Dear me, you did it." in show(booster).words


def test_a_new_letter_may_be_written(begin: Begin, show: Show) -> None:
    """The earlier one stays in the record until there is a new one."""
    written(begin)
    session = question(begin(lesson="flares-and-keeping-going", minutes=45, time=later(2)), "letter_to_me")
    player = show(session)
    player.press("Write a new one")
    assert player.written(LETTER) == ""
    assert session.record.answers("flares-and-keeping-going")["letter_to_me"] == "Dear me, you did it."

    player.write(LETTER, "Hello again")
    session.let_pass(1.0)

    assert session.record.answers("flares-and-keeping-going")["letter_to_me"] == "Hello again"


def test_then_and_now_stand_side_by_side(begin: Begin, show: Show, tmp_path: Path) -> None:
    """The goal as it was set and as it is, and the first PEG beside today's."""
    before(tmp_path, what0matters__goal="Walk with Sam", what0matters__goal_unit="minutes")
    before(tmp_path, what0matters__goal_now=2, what0matters__goal_target=20)
    before(tmp_path, what0matters__goal_now=9)
    record = record_in(tmp_path, HandTime().wall)
    for number, value in enumerate((8, 7, 6)):
        record.answer_item(None, "00000000-0000-4000-8000-00000000aaaa", "peg", f"peg.{number + 1}", value)
    record.close()
    session = question(begin(lesson="booster", minutes=45, time=later(4)), "peg")
    for value in (5, 5, 5):
        session.step.answer_item(value)
        session.step.forward()

    words = show(question(session, "then_and_now")).words

    assert "Then: 2 of 20 minutes." in words
    assert "Now: 9 minutes." in words
    assert "7 of 10 then, 5 of 10 now" in words


def test_a_questionnaire_is_asked_anew_in_a_new_session(begin: Begin) -> None:
    """Numbers of a month ago are not today's, and are not kept as such."""
    first = question(begin(lesson="you-are-believed", minutes=30), "peg")
    first.step.answer_item(6)
    first.view_model.close()
    first.record.close()

    session = question(begin(lesson="you-are-believed", minutes=30, time=later(4)), "peg")
    assert session.step.state.item.answer is None
    session.step.forward()
    session.step.answer_item(3)

    latest = session.record.measure_answers("peg")
    assert [(row.item, row.value) for row in latest] == [("peg.1", 6), ("peg.2", 3)]


def test_a_closed_line_tells_what_it_holds(begin: Begin, show: Show) -> None:
    """In a few words; opening it brings its fields back, filled."""
    row = {"thought": "They think I make it up", "habit": "mind-reading", "belief": 70}
    session = told(begin(lesson="noticing-thoughts", minutes=45), record=[row])
    player = show(session)
    assert "They think I make it up" in player.words
    assert "70 %" in player.words
    assert not player.offers("Done with this line")

    player.press("Change line 1")

    assert player.written("What went through your mind?") == "They think I make it up"
    player.press("Done with this line")
    assert player.offers("Add a line")


def test_each_line_of_a_list_names_its_own_buttons(begin: Begin, show: Show) -> None:
    """Three times “One more” tells nothing to who hears one control at a time."""
    session = question(begin(lesson="steady-pacing", minutes=30), "trials")
    player = show(session)

    steps = all_of(player.page, QAbstractButton, "One more")

    assert [each.accessibleDescription() for each in steps] == ["First try", "Second try", "Third try"]


def test_a_long_list_shows_its_latest_lines(begin: Begin, show: Show) -> None:
    """The others are a tap away."""
    rows = [{"day": f"2026-11-{number:02}", "state": "done"} for number in range(1, 10)]
    session = told(begin(lesson="steady-pacing", minutes=45), log=rows)
    player = show(session)
    assert "Sunday, 1 November" not in player.words
    assert "Monday, 9 November" in player.words

    player.press("Show earlier lines")

    assert "Sunday, 1 November" in player.words


def test_sums_are_told_once(begin: Begin) -> None:
    """Going back and forth adds no versions of the same number."""
    session = told(begin(lesson="steady-pacing", minutes=45), trials=TRIALS)
    for _ in range(3):
        session.step.forward()
        session.step.backward()

    sums = [each for each in session.events if isinstance(each, Answered) and "start_point" in each.field]
    assert len(sums) == 1
