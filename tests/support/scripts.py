"""Small practices built by hand, for tests that need a script and no file."""

from mindbody.content.practice import Bell, BreatheFor, Part, Pause, Practice, ScriptItem, Spoken, When
from mindbody.content.vocabulary import Family, Position

ALWAYS = When()


def say(text: str, *, start: float = 0.0, spelling: str = "") -> Spoken:
    return Spoken(text=text, say=spelling or text, when=When(start=start), line=1)


def pause(shortest: float, longest: float | None = None, *, start: float = 0.0) -> Pause:
    longest = shortest if longest is None else longest
    return Pause(shortest=shortest, longest=longest, when=When(start=start), line=1)


def bell(*, soft: bool = True) -> Bell:
    return Bell(soft=soft, when=ALWAYS, line=1)


def breathe_for(breath: str, minutes: float) -> BreatheFor:
    return BreatheFor(breath=breath, minutes=minutes, when=ALWAYS, line=1)


def practice(
    *items: ScriptItem, title: str = "A short rest", minutes: tuple[float, float] = (0.01, 60.0)
) -> Practice:
    part = Part(title="All", when=ALWAYS, items=items, line=1)
    return Practice(
        id="short-rest",
        title=title,
        family=Family.MINDFULNESS,
        minutes=minutes,
        default=minutes[0],
        positions=(Position.SEATED,),
        anchor="none",
        parts=(part,),
        file="practices/short-rest.md",
    )
