"""The first and the last question."""

from collections.abc import Callable

import pytest

from mindbody.content.vocabulary import Position
from mindbody.session.events import NotRated, PlanChanged, Rated
from mindbody.session.plan import Energy
from mindbody.session.steps import Learn, Listen, Move, StepKind
from mindbody.session.suggestion import Settled
from mindbody.ui.theme.look import Look
from tests.support.screens.session import Player
from tests.support.session_under_test import SessionUnderTest, real_library
from tests.ui.session.conftest import Begin
from tests.ui.session.reaching import at

Show = Callable[[SessionUnderTest], Player]


def rated(session: SessionUnderTest, what: str) -> list[tuple[object, object]]:
    return [(e.value, e.reason) for e in session.events if isinstance(e, Rated) and e.what == what]


def test_a_rating_is_kept_the_moment_it_is_given(begin: Begin, show: Show) -> None:
    """It is in the record before the person goes on."""
    session = begin()
    player = show(session)

    player.rate("Pain now", 6)

    assert [row.value for row in session.record.ratings("pain-before")] == [6]


def test_not_today_is_an_answer_and_no_nought(begin: Begin, show: Show) -> None:
    """A number that is not given is kept as not given."""
    session = begin()
    player = show(session)

    player.press("Not today").go_on()

    rows = session.record.ratings("pain-before")
    assert [(row.value, row.reason) for row in rows] == [(None, "skipped")]


def test_passing_over_all_of_it_goes_on(begin: Begin, show: Show) -> None:
    """Nothing is required."""
    session = begin()
    player = show(session)

    player.skip()

    assert session.step.kind is not StepKind.CHECK_IN
    assert rated(session, "pain-before") == [(None, NotRated.SKIPPED)]


def test_another_position_refits_the_steps_to_come(begin: Begin, show: Show) -> None:
    """Lying down after all: the movement is one that can be done lying."""
    session = begin(lesson="sensitive-alarm", minutes=20)
    player = show(session)

    player.press("Lying").go_on()

    plan = [event.plan for event in session.events if isinstance(event, PlanChanged)][-1]
    library = real_library()
    moves = [step for step in plan.steps if isinstance(step, Move)]
    assert plan.position is Position.LYING
    assert moves
    assert all(
        Position.LYING in library.movements[name].positions for step in moves for name in step.movements
    )


def test_low_energy_takes_the_low_version(begin: Begin, show: Show) -> None:
    """A low day gets fewer cards, in a session that stays as long as was asked for at most."""
    session = begin(lesson="sensitive-alarm", minutes=20)
    player = show(session)

    player.press("Low").go_on()

    plan = [event.plan for event in session.events if isinstance(event, PlanChanged)][-1]
    learn = next(step for step in plan.steps if isinstance(step, Learn))
    assert plan.energy is Energy.LOW
    assert learn.cards == real_library().lessons["sensitive-alarm"].low.cards


def test_not_feeling_safe_opens_help_and_holds_the_session(begin: Begin, show: Show) -> None:
    """One quiet tap is enough."""
    session = begin()
    player = show(session)
    wanted: list[str] = []
    session.view_model.help_wanted.connect(wanted.append)

    player.press("I don't feel safe")

    assert wanted == ["unsafe"]
    assert session.view_model.state.paused
    player.page.hide()
    player.page.show()
    assert not session.view_model.state.paused


@pytest.mark.parametrize(
    ("word", "kind_line"),
    [
        ("More settled", "Good to hear"),
        ("About the same", "still counts"),
        ("More stirred up", "not your fault"),
    ],
)
def test_every_answer_after_is_met_kindly(begin: Begin, show: Show, word: str, kind_line: str) -> None:
    """There is no right way to feel."""
    session = at(begin(), StepKind.AFTER)
    player = show(session)

    player.tap(word)

    assert kind_line in player.words


def test_more_stirred_up_offers_grounding_before_the_close(begin: Begin, show: Show) -> None:
    """The offer plays inside the same session."""
    session = at(begin(), StepKind.AFTER)
    player = show(session)
    assert not player.offers("Grounding: five, four, three, two, one, 3 minutes")

    player.tap("More stirred up").press("Grounding: five, four, three, two, one, 3 minutes")

    step = session.step
    assert step.kind is StepKind.LISTEN
    assert step.state.title.startswith("Grounding")
    session.let_pass(181)
    assert session.view_model.state.closing is not None
    kept = session.record.sessions()[-1]
    assert kept.ending == "finished"


@pytest.mark.parametrize("lesson", ["sensitive-alarm", "week-2"])
def test_what_is_offered_comes_into_sight(begin: Begin, show: Show, look: Look, lesson: str) -> None:
    """In a low window at 200 % it would lie below: nobody has to look for it in such a moment."""
    session = at(begin(lesson=lesson), StepKind.AFTER)
    look.set(scale=2.0)
    player = show(session)

    player.tap("More stirred up").look_again()

    assert player.sees("Grounding: five, four, three, two, one, 3 minutes")


def test_twice_stirred_up_in_a_row_speaks_of_someone_to_tell(begin: Begin, show: Show) -> None:
    """The second time another kind of practice is offered, with a word about talking to someone."""
    first = at(begin(lesson="sensitive-alarm"), StepKind.AFTER)
    first.step.choose(Settled.STIRRED_UP)
    first.view_model.go_on()
    first.view_model.close()
    first.record.close()
    session = at(begin(lesson="sensitive-alarm"), StepKind.AFTER)
    player = show(session)

    player.tap("More stirred up")

    plan = session.view_model.plan
    heard = next(step.practice for step in plan.steps if isinstance(step, Listen))
    (offer,) = session.step.state.offers
    practices = real_library().practices
    assert "someone you trust" in player.words
    assert practices[offer.step.practice].family is not practices[heard].family


def test_twice_stirred_up_in_the_track_offers_the_senses_moving_and_swaying(begin: Begin, show: Show) -> None:
    """Watching the body is what stirs up there: what looks outward is offered, and a talk with the team."""
    first = at(begin(lesson="week-2"), StepKind.AFTER)
    first.step.choose(Settled.STIRRED_UP)
    first.view_model.go_on()
    first.view_model.close()
    first.record.close()
    session = at(begin(lesson="week-2"), StepKind.AFTER)
    player = show(session)

    player.tap("More stirred up")

    library = real_library()
    assert "your care team" in player.words
    assert [offer.title for offer in session.step.state.offers] == [
        library.practices["grounding"].title,
        library.practices["mindful-moving"].title,
        library.movements["sway"].title,
    ]
    player.press(library.movements["sway"].title)
    assert session.step.kind is StepKind.MOVE
    assert session.step.state.movement.id == "sway"


def test_twice_stirred_up_and_very_low_brings_the_help_page(begin: Begin, show: Show) -> None:
    """Mood is asked only of those who are stirred up; very low, it is not left at that."""
    first = at(begin(lesson="sensitive-alarm"), StepKind.AFTER)
    first.step.choose(Settled.STIRRED_UP)
    first.view_model.go_on()
    first.view_model.close()
    first.record.close()
    session = at(begin(lesson="sensitive-alarm"), StepKind.AFTER)
    player = show(session)
    wanted: list[str] = []
    session.view_model.help_wanted.connect(wanted.append)
    assert not player.offers("Very low")

    player.tap("More stirred up")
    assert wanted == []
    player.tap("Low")
    assert wanted == []
    player.tap("Very low")

    assert wanted == ["screening"]
    moods = [row.word for row in session.record.ratings("mood")]
    assert sorted(moods, key=str) == [None, "low", "very-low"]
