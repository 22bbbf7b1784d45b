"""What seems to help, in words: counted, for this person, so far, and never as a cause."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mindbody.insight.helped_so_far import HelpedSoFar
from mindbody.insight.helps import Seems, Verdict
from mindbody.insight.resampling import Interval
from mindbody.insight.suggesting import Because, Suggestion
from mindbody.insight.uses import By, What
from mindbody.ui.viewmodels.progress_numbers import number, points, say, times
from mindbody.ui.viewmodels.progress_sheet import Block, Line, Range

_LEAST_REACH = 2.0
"""Points that the pictures reach to at least, so that a small change does not look large."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    by: By
    title: str


def helps_blocks(
    helped: HelpedSoFar, suggestion: Suggestion, title_of: Callable[[What], str]
) -> tuple[Block, ...]:
    """The whole section. suggestion: see `suggest`."""
    first = next_block(suggestion, title_of)
    if not helped.uses:
        return (_nothing_yet(), first)
    reach = max(
        (_LEAST_REACH, *(max(abs(each.interval.low), abs(each.interval.high)) for each in helped.seems))
    )
    kinds = (_kind_block(kind, helped, title_of, reach) for kind in _kinds())
    return (first, *(block for block in kinds if block.lines or block.words), _how_to_read())


def next_block(suggestion: Suggestion, title_of: Callable[[What], str]) -> Block:
    """What could be tried next, and by which line of the rule."""
    said = suggestion_words(suggestion, title_of)
    return Block(title=say("What you could try next"), words=said)


def suggestion_words(suggestion: Suggestion, title_of: Callable[[What], str]) -> tuple[str, str]:
    """The suggestion and why it is made."""
    if suggestion.what is None:
        return (
            say("The next lesson, when you feel like it."),
            say("Why: nothing stands out yet. That takes time, and it is fine."),
        )
    why = {
        Because.LOWER_PAIN: say(
            "Why: of all you tried, pain was most clearly lower after it. You used it {n}."
        ),
        Because.SETTLED: say("Why: you felt more settled after it {n}. That is the most so far."),
        Because.NEARLY_KNOWN: say("Why: you rated it {n} so far. From five times on, there is more to see."),
    }[suggestion.because]
    return f"**{title_of(suggestion.what)}**", why.format(n=times(suggestion.count))


def seems_line(seems: Seems, title_of: Callable[[What], str], reach: float) -> Line:
    """One thing that was used five times or more."""
    verdict = {
        Verdict.LOWER: say("Lower after it, for you, so far"),
        Verdict.HIGHER: say("Higher after it, for you, so far"),
        Verdict.NOT_CLEAR: say("Not clear yet"),
    }[seems.verdict]
    sure = seems.interval.low == seems.interval.high
    said = say("{times}. Middle: {middle}.") if sure else say("{times}. Middle: {middle}. Likely: {range}.")
    told = said.format(
        times=times(seems.count).capitalize(),
        middle=change_words(seems.median),
        range=interval_words(seems.interval),
    )
    picture = Range(low=seems.interval.low, middle=seems.median, high=seems.interval.high, reach=reach)
    return Line(name=title_of(seems.what), told=told, note=verdict, picture=picture)


def change_words(change: float) -> str:
    """A change of pain, below nought lower."""
    if change == 0:
        return say("no change")
    said = say("{points} lower") if change < 0 else say("{points} higher")
    return said.format(points=points(abs(change)))


def interval_words(interval: Interval) -> str:
    """From one end to the other."""
    low, high = interval
    if low == high:
        return change_words(low)
    if high < 0:
        return say("{less} to {more} points lower").format(less=number(-high), more=number(-low))
    if low > 0:
        return say("{less} to {more} points higher").format(less=number(low), more=number(high))
    return say("{low} to {high}").format(low=change_words(low), high=change_words(high))


def _kind_block(kind: _Kind, helped: HelpedSoFar, title_of: Callable[[What], str], reach: float) -> Block:
    lines = tuple(seems_line(each, title_of, reach) for each in helped.by(kind.by))
    fewer = [(what, count) for what, count in helped.fewer.items() if what.by is kind.by]
    return Block(title=kind.title, lines=lines, words=_too_early(fewer, title_of))


def _too_early(fewer: Iterable[tuple[What, int]], title_of: Callable[[What], str]) -> tuple[str, ...]:
    ordered = sorted(fewer, key=lambda each: (-each[1], title_of(each[0])))
    if not ordered:
        return ()
    each = ", ".join(
        say("{name} ({times})").format(name=title_of(what), times=times(count)) for what, count in ordered
    )
    return (say("Too early to tell: {each}.").format(each=each),)


def _kinds() -> tuple[_Kind, ...]:
    return (
        _Kind(by=By.PRACTICE, title=say("Practices")),
        _Kind(by=By.BREATH, title=say("Breaths")),
        _Kind(by=By.MOVEMENT, title=say("Movements")),
        _Kind(by=By.TIME_OF_DAY, title=say("Time of day")),
        _Kind(by=By.POSITION, title=say("How you lay, sat or stood")),
    )


def _how_to_read() -> Block:
    return Block(
        title=say("How to read this"),
        words=(
            say("Each number is your pain after a session, held against your pain before it."),
            say("The dot is the middle. The bar shows where the middle most likely lies."),
            say("To the left of the upright line, pain was lower after. To the right, it was higher."),
            say(
                "We often reach for help when pain is at its worst, and the worst often eases by itself. "
                "So some of the drop would have come in any case."
            ),
            say("What stood in one session is counted for each part of it. This can't tell you why."),
        ),
    )


def _nothing_yet() -> Block:
    return Block(
        title=say("Nothing to show yet"),
        picture="bench-along-the-path",
        words=(
            say(
                "When you rate your pain before and after a session, you can see here how it went. "
                "From five times on, a thing gets its own line."
            ),
            say("There is nothing that you have to do."),
        ),
    )
