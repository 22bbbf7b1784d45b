"""What the app says it saved is there, in the words it was said in."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mindbody.record.rows import Ending, HeardRow
from mindbody.record.store import Record
from mindbody.record.text import UnkeepableText
from tests.support.hand_clock import HandClock
from tests.support.records import PLAN, begun, record_in


def test_a_session_is_kept_from_first_step_to_last(record: Record, clock: HandClock) -> None:
    """Its steps, how each was left, the time really spent and how it ended can all be read back."""
    begun(record)
    record.leave_step("s1", 0, "done", 31.5)
    record.enter_step("s1", 1, "listen")
    record.mark_place("s1", 1, 61.25)
    record.leave_step("s1", 1, "eased-out", 62.0)
    clock.pass_by(minutes=4)
    record.finish_session("s1", 93.5)

    [kept] = record.sessions()
    assert (kept.id, kept.lesson, kept.position, kept.minutes) == ("s1", "pacing", "lying", 12)
    assert (kept.ending, kept.active_seconds, kept.ended_at) == (Ending.FINISHED, 93.5, clock.now())
    assert [(step.number, step.kind, step.state, step.active_seconds) for step in record.steps("s1")] == [
        (0, "check-in", "done", 31.5),
        (1, "listen", "eased-out", 62.0),
    ]
    assert record.unfinished() is None


def test_a_session_under_way_can_be_gone_on_with(record: Record) -> None:
    """The plan, the step and the place in it come back as they were marked."""
    begun(record)
    record.leave_step("s1", 0, "skipped", 2.0)
    record.enter_step("s1", 1, "listen")
    record.mark_place("s1", 1, 61.25)

    going_on = record.unfinished()

    assert going_on is not None
    assert (going_on.id, going_on.lesson, going_on.plan_json) == ("s1", "pacing", PLAN)
    assert (going_on.index, going_on.within) == (1, 61.25)
    assert [(step.number, step.state) for step in going_on.steps] == [(0, "skipped"), (1, None)]


def test_a_changed_plan_is_the_one_gone_on_with(record: Record) -> None:
    """A practice that was swapped stays swapped."""
    begun(record)
    changed = {**PLAN, "steps": [*PLAN["steps"], {"kind": "listen", "practice": "scan", "minutes": 5}]}

    record.keep_plan("s1", changed)

    going_on = record.unfinished()
    assert going_on is not None
    assert going_on.plan_json == changed


def test_entering_a_step_again_starts_at_its_beginning_and_keeps_one_row(record: Record) -> None:
    """Going back does not double a step."""
    begun(record)
    record.enter_step("s1", 1, "learn")
    record.mark_place("s1", 1, 40.0)
    record.enter_step("s1", 0, "check-in")
    record.enter_step("s1", 1, "learn")

    going_on = record.unfinished()
    assert going_on is not None
    assert (going_on.index, going_on.within) == (1, 0.0)
    assert len(record.steps("s1")) == 2


def test_a_step_put_in_the_place_of_another_is_kept_as_what_it_is(record: Record) -> None:
    """A breath exchanged for a grounding practice is recorded as a practice."""
    begun(record)
    record.leave_step("s1", 0, "done", 3.0)
    record.enter_step("s1", 0, "listen")

    [step] = record.steps("s1")
    assert (step.kind, step.state) == ("listen", None)


def test_there_is_one_session_under_way_at_most(record: Record) -> None:
    """Beginning another sets the first aside; it is not offered again."""
    begun(record, "s1")
    begun(record, "s2")
    record.finish_session("s2", 60)

    assert record.unfinished() is None
    assert [each.ending for each in record.sessions()] == [Ending.SET_ASIDE, Ending.FINISHED]


def test_a_session_set_aside_keeps_what_was_done(record: Record) -> None:
    """Not going on costs nothing that was saved."""
    begun(record)
    record.rate("s1", "pain-before", 6)
    record.set_aside("s1")

    assert record.unfinished() is None
    assert [row.value for row in record.ratings("pain-before")] == [6]


def test_an_end_is_final(record: Record) -> None:
    """A late verb does not change how a session ended."""
    begun(record)
    record.finish_session("s1", 60)
    record.set_aside("s1")
    record.mark_place("s1", 3, 5.0)

    [kept] = record.sessions()
    assert (kept.ending, kept.active_seconds) == (Ending.FINISHED, 60)
    assert record.unfinished() is None


def test_a_missing_rating_is_missing_with_its_reason(record: Record) -> None:
    """Never a nought; and a nought is a nought."""
    begun(record)
    record.rate("s1", "pain-before", None)
    record.rate("s1", "pain-after", None, "not-shown")
    record.rate("s1", "pain-after", 0)
    record.rate(None, "energy", "low")

    assert [(row.what, row.value, row.word, row.reason) for row in record.ratings()] == [
        ("pain-before", None, None, "skipped"),
        ("pain-after", None, None, "not-shown"),
        ("pain-after", 0, None, None),
        ("energy", None, "low", None),
    ]


def test_ratings_come_by_name_and_from_a_day_on(record: Record, clock: HandClock) -> None:
    """Oldest first, with the local day each belongs to."""
    record.rate(None, "pain-before", 3)
    clock.pass_by(days=1)
    first = record.rate(None, "pain-before", 4)
    record.rate(None, "mood", 2)

    assert [row.value for row in record.ratings("pain-before")] == [3, 4]
    [later] = record.ratings("pain-before", since=date(2026, 3, 11))
    assert (later.id, later.local_day) == (first, date(2026, 3, 11))


def test_the_latest_answer_wins_and_the_earlier_ones_stay(record: Record, clock: HandClock) -> None:
    """Also when the clock was set back a year in between."""
    record.answer(None, "pacing.activity", "dishes")
    clock.pass_by(days=-365)
    record.answer(None, "pacing.activity", ["walk", {"minutes": 2}])
    record.answer(None, "pacing.unit", None)

    assert record.answers("pacing") == {"activity": ["walk", {"minutes": 2}], "unit": None}
    assert [(row.version, row.value) for row in record.answer_history("pacing", "activity")] == [
        (1, "dishes"),
        (2, ["walk", {"minutes": 2}]),
    ]
    assert record.answers("another") == {}


@pytest.mark.parametrize("field", ["", "pacing", "pacing.", ".activity"])
def test_an_answer_needs_its_lesson_and_field(record: Record, field: str) -> None:
    """An answer that nobody could find again is refused."""
    with pytest.raises(ValueError, match=r"lesson\.field"):
        record.answer(None, field, 1)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=json_values)
def test_every_answer_comes_back_as_it_was_given(record: Record, value: object) -> None:
    """Any script, any form; what cannot be kept is refused before anything is written."""
    before = record.answers("pacing").get("free")
    try:
        record.answer(None, "pacing.free", value)
    except UnkeepableText:
        assert "\\x00" in repr(value) or "\\ud" in repr(value)
        assert record.answers("pacing").get("free") == before
    else:
        assert record.answers("pacing")["free"] == value


@pytest.mark.parametrize(
    "text",
    ["שלום עולם", "👩🏽‍🦽‍➡️", "e\u0301 é ﬁ ㎏", "\u202eabc", "ﷺ", "line\nline\ttab"],
)
def test_any_script_is_kept_exactly(record: Record, text: str) -> None:
    """Right-to-left, joined emoji, combining marks and all normal forms stay as they were typed."""
    record.answer(None, "pacing.note", text)

    assert record.answers("pacing")["note"] == text


@pytest.mark.parametrize("text", ["a\x00b", "half \ud83d", "\udc00"])
@pytest.mark.parametrize("wrap", [lambda text: text, lambda text: {"deep": [text]}, lambda text: {text: 1}])
def test_a_broken_character_is_refused_kindly(record: Record, text: str, wrap: object) -> None:
    """One clear sentence, and nothing half-written."""
    assert callable(wrap)
    with pytest.raises(UnkeepableText, match="broken character"):
        record.answer(None, "pacing.note", wrap(text))
    assert record.answers("pacing") == {}


def test_a_note_of_a_million_letters_is_kept(record: Record) -> None:
    """Nobody is cut off in mid-thought."""
    note = "Ich weiß — 🌿 " * 80_000

    record.answer(None, "pacing.note", note)

    assert record.answers("pacing")["note"] == note


def test_seeing_the_cards_makes_a_lesson_a_visited_one(record: Record) -> None:
    """Visited comes by itself, once; done is said by whoever knows the exercise."""
    begun(record, "s1", "pacing")
    assert record.lessons_visited() == frozenset()

    record.enter_step("s1", 1, "learn")
    record.enter_step("s1", 1, "learn")
    record.mark_lesson_done("pacing")
    record.mark_lesson_done("pacing")

    assert record.lessons_visited() == {"pacing"}
    assert record.lessons_done() == {"pacing"}


def test_practices_are_counted_by_session_and_local_day(record: Record, clock: HandClock) -> None:
    """A session counts once, however much was practised in it; leaving softly counts; skipping does not."""
    for number, states in enumerate((("done", "done"), ("eased-out", "skipped"), ("skipped", "skipped"))):
        session = begun(record, f"s{number}")
        for place, state in enumerate(states):
            record.enter_step(session, 1 + place, ("breathe", "listen")[place])
            record.leave_step(session, 1 + place, state, 60)
        record.finish_session(session, 120)
    clock.pass_by(days=1)
    session = begun(record, "tomorrow")
    record.enter_step(session, 1, "move")
    record.leave_step(session, 1, "smaller", 30)

    assert record.practices_on_days() == {date(2026, 3, 10): 2, date(2026, 3, 11): 1}
    assert record.practices_on_days(date(2026, 3, 11)) == {date(2026, 3, 11): 1}


def test_practices_that_were_heard_come_with_the_word_of_the_after_question(
    record: Record, clock: HandClock
) -> None:
    """Of the lessons asked for, oldest first; what was skipped was not heard; the later word counts."""
    steps = {"steps": [{"kind": "check-in"}, {"kind": "listen", "practice": "anchor", "minutes": 5}]}
    heard = (("w1", "week-1", "done"), ("w2", "week-1", "skipped"), ("w3", "week-2", "eased-out"))
    for session, lesson, state in (*heard, ("other", "pacing", "done")):
        record.start_session(session, lesson, steps, "lying", 12)
        record.enter_step(session, 1, "listen")
        record.leave_step(session, 1, state, 60)
        record.finish_session(session, 60)
        clock.pass_by(days=1)
    record.rate("w1", "settled", "stirred-up")
    record.rate("w1", "settled", "same")
    record.rate("w3", "settled", None)

    assert record.heard(["week-1", "week-2"]) == [
        HeardRow("w1", "week-1", date(2026, 3, 10), "anchor", "same"),
        HeardRow("w3", "week-2", date(2026, 3, 12), "anchor", None),
    ]
    assert record.heard(["week-1", "week-2"], at_most=1)[-1].session == "w3"
    assert record.heard([]) == []


def test_a_questionnaire_is_kept_item_by_item(record: Record) -> None:
    """A later answer of one sitting takes the earlier one's place; a skipped item is missing, not nought."""
    record.answer_item(None, "sitting-1", "peg", "peg.1", 4)
    record.answer_item(None, "sitting-1", "peg", "peg.1", 6)
    record.answer_item(None, "sitting-1", "peg", "peg.2", None)
    record.answer_item(None, "sitting-2", "peg", "peg.1", 0)
    record.answer_item(None, "sitting-2", "phq-4", "phq-4.1", None, "not-shown")

    assert [(row.sitting, row.item, row.value, row.reason) for row in record.measure_answers("peg")] == [
        ("sitting-1", "peg.1", 6, None),
        ("sitting-1", "peg.2", None, "skipped"),
        ("sitting-2", "peg.1", 0, None),
    ]
    assert [row.reason for row in record.measure_answers("phq-4")] == ["not-shown"]


def test_rows_of_one_moment_keep_their_order(record: Record) -> None:
    """A clock that is coarse, or stands, does not shuffle what happened."""
    for value in range(11):
        record.rate(None, "pain-before", value)

    assert [row.value for row in record.ratings()] == list(range(11))


def test_what_was_kept_is_there_after_opening_again(folder: Path, clock: HandClock) -> None:
    """Closing loses nothing and leaves one file with its seal."""
    record = record_in(folder, clock)
    begun(record)
    record.rate("s1", "pain-before", 7)
    record.close()

    assert sorted(path.name for path in folder.iterdir()) == ["record.db", "record.db.seal"]
    again = record_in(folder, clock)
    assert [row.value for row in again.ratings()] == [7]
    assert again.unfinished() is not None
    again.close()


def test_a_note_of_a_megabyte_is_kept_whole(record: Record) -> None:
    """Whoever needs to write for a whole night can."""
    note = "Grüße und ein Wort danach. 🌿 " * 40_000
    assert len(note) > 1_000_000

    record.answer(None, "pacing.note", note)

    assert record.answers("pacing")["note"] == note
