"""Pictures of the last question of a session when someone is more stirred up than before."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody


class Before(NamedTuple):
    """The lesson of the session, and how many sessions before it left the person stirred up."""

    name: str
    lesson: str
    stirred: int


BEFORE: Final = (
    Before("first", "sensitive-alarm", 0),
    Before("again", "sensitive-alarm", 1),
    Before("track", "week-2", 1),
)


def stirring(mindbody: "MindBody", before: Before, out: Path) -> Iterator[str]:
    """Skip through the session to the question, and answer it; again outside the mindfulness track, also
    with a very low mood, which brings the help page."""
    from mindbody.content.vocabulary import Position
    from mindbody.session.suggestion import Mood, Settled
    from mindbody.ui.viewmodels.session.after import AfterViewModel
    from mindbody.ui.viewmodels.today import TodayChoice
    from mindbody.wiring.demo import picture

    assert mindbody.guided is not None
    record = mindbody.guided.record
    for number in range(before.stirred):
        record.start_session(f"s{number}", before.lesson, {"steps": []}, "seated", 10)
        record.rate(f"s{number}", "settled", str(Settled.STIRRED_UP))
        record.finish_session(f"s{number}", 500)
    wish = TodayChoice(lesson=before.lesson, minutes=12, position=Position.SEATED, energy="ok")
    mindbody.today.begun.emit(wish)
    session = mindbody.session
    assert session is not None
    while not isinstance(step := session.step, AfterViewModel):
        session.skip()
    step.choose(Settled.STIRRED_UP)
    yield picture(mindbody, out / f"after-stirred-{before.name}.png")
    if before.name == "again":
        step.choose_mood(Mood.VERY_LOW)
        yield picture(mindbody, out / "after-stirred-help.png")
