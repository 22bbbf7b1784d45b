"""Every lesson that ships runs from its first step to its last, on a good day and on a low one."""

from pathlib import Path

import pytest

from mindbody import places
from mindbody.content.index import read_index
from mindbody.content.lesson import FieldType
from mindbody.session.plan import Energy
from mindbody.session.steps import Listen, StepKind
from mindbody.session.suggestion import Settled
from mindbody.ui.viewmodels.session.after import AfterViewModel
from mindbody.ui.viewmodels.session.check_in import CheckInViewModel
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.wiring.demo import answer_for
from tests.support.session_under_test import SessionUnderTest, begin_session, real_library

LESSONS = [entry.id for entry in read_index(places.lessons()).lessons]
LONG_ENOUGH = 700
"""Turns after which a session that does not end is taken for stuck."""


def live(session: SessionUnderTest) -> tuple[list[StepKind], set[str]]:
    """Answer everything and let time pass in long strides; the kinds of step, and the fields answered."""
    kinds: list[StepKind] = []
    answered: set[str] = set()
    for _ in range(LONG_ENOUGH):
        step = session.view_model.step
        if step is None:
            return kinds, answered
        if not kinds or kinds[-1] is not step.kind:
            kinds.append(step.kind)
        match step:
            case CheckInViewModel():
                step.rate_pain(6)
            case AfterViewModel():
                step.choose(Settled.SAME)
            case DoViewModel():
                answer_for(step)
                if step.state.value is not None:
                    answered.add(step.state.field.id)
        if step.sounding:
            # Only the end of what plays is waited for; the rest is heard in the tests of the player.
            session.player.seek(max(session.player.position, session.player.duration - 2.0))
            session.let_pass(4.0, step=1.0)
        else:
            step.forward()
    raise AssertionError(f"it is still in the step {kinds[-1]}")


def is_in(session: SessionUnderTest, kind: StepKind) -> bool:
    return bool(session.step.kind is kind)


def test_all_lessons_of_all_programmes_are_here() -> None:
    """Fourteen, eight and three."""
    assert len(LESSONS) == 25
    assert set(LESSONS) == set(real_library().lessons)


@pytest.mark.parametrize("energy", [Energy.OK, Energy.LOW])
@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_comes_to_its_end(tmp_path: Path, lesson: str, energy: Energy) -> None:
    """With plausible answers to every kind of question; what earns the badge is kept, and so is the end."""
    minutes = 30 if energy is Energy.OK else 10
    session = begin_session(tmp_path, lesson, minutes=minutes, energy=energy).open()
    helped: list[str] = []
    session.view_model.help_wanted.connect(helped.append)

    kinds, answered = live(session)

    assert helped == [], "a page of help would stand over the rest"

    assert kinds[0] is StepKind.CHECK_IN
    assert kinds[-1] is StepKind.AFTER
    assert {StepKind.LEARN, StepKind.DO, StepKind.LISTEN} <= set(kinds)
    assert session.view_model.state.closing is not None
    assert session.record.lessons_visited() == {lesson}
    assert session.record.unfinished() is None
    if energy is Energy.OK:
        found = real_library().lessons[lesson]
        assert session.record.lessons_done() == {lesson}, [
            field.id for field in found.exercise if field.done and field.id not in answered
        ]
        asked = [field for field in found.exercise if field.type is not FieldType.COMPUTED]
        assert len(answered) >= len(asked) // 2, sorted(answered)
    session.view_model.close()
    session.record.close()


@pytest.mark.parametrize(("chosen", "plays"), [("kindness", "kindness"), (None, "pain-and-not-pain")])
def test_the_practice_chosen_in_the_exercise_is_the_one_that_plays(
    tmp_path: Path, chosen: str | None, plays: str
) -> None:
    """Asked which practice it shall be, a person gets that one, at once; and may still swap it by hand."""
    session = begin_session(tmp_path, "week-5", minutes=30).open()
    while not is_in(session, StepKind.DO):
        session.view_model.skip()
    while is_in(session, StepKind.DO):
        if session.step.state.field.id == "practice_choice" and chosen is not None:
            session.step.answer(chosen)
        session.step.next()
    while not is_in(session, StepKind.LISTEN):
        session.view_model.skip()

    planned = [step for step in session.view_model.plan.steps if isinstance(step, Listen)]
    assert [step.practice for step in planned] == [plays]
    other = next(each.practice for each in session.step.swaps if each.practice not in (plays, chosen))
    session.step.swap(other)
    planned = [step for step in session.view_model.plan.steps if isinstance(step, Listen)]
    assert [step.practice for step in planned] == [other]
    session.view_model.close()
    session.record.close()
