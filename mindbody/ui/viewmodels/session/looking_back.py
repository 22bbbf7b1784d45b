"""Then and now: the goal of the values lesson, and the first and the latest PEG."""

from mindbody.content.lesson import FieldType
from mindbody.insight.scores import scores
from mindbody.toolkit.goals import then_and_now
from mindbody.ui.viewmodels.session.amounts import number_words
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.past import GOAL_NOW, GOALS, PEG, Sitting
from mindbody.ui.viewmodels.session.sums import Sum
from mindbody.ui.viewmodels.session.words import say

_ASKED_TODAY = ("goal_now", "goal_today")
"""Fields of this lesson that may ask where one stands today."""


def then_and_now_sum(known: Known) -> Sum:
    lines = (*_goal(known), *_peg(known))
    if not lines:
        return Sum(
            lines=(say("There is no goal and no earlier number to look back at yet. Today is a start."),)
        )
    return Sum(lines=lines)


def _goal(known: Known) -> tuple[str, ...]:
    today = next((known.answers[name] for name in _ASKED_TODAY if name in known.answers), None)
    found = then_and_now(known.elsewhere(GOALS), known.past.versions.get(GOAL_NOW, ()), now=today)
    if found is None:
        return ()
    lines = [say("Your goal: **{goal}**").format(goal=found.goal)]
    unit = f" {found.unit}" if found.unit else ""
    if found.start is not None and found.target is not None:
        lines.append(
            say("Then: {start} of {target}{unit}.").format(
                start=number_words(found.start), target=number_words(found.target), unit=unit
            )
        )
    elif found.start is not None:
        lines.append(say("Then: {start}{unit}.").format(start=number_words(found.start), unit=unit))
    if found.now is not None:
        lines.append(say("Now: {now}{unit}.").format(now=number_words(found.now), unit=unit))
    return tuple(lines)


def _peg(known: Known) -> tuple[str, ...]:
    field = next(
        (each for each in known.lesson.exercise if each.type is FieldType.MEASURE and each.rule == PEG), None
    )
    today = known.answers.get(field.id) if field is not None else None
    sittings = [*known.past.sittings.get(PEG, ()), *([today] if isinstance(today, dict) else [])]
    found = [score for each in sittings if (score := _score(known, each)) is not None]
    if not found:
        return ()
    if len(found) == 1:
        return (say("Pain and daily life (PEG): {first} of 10.").format(first=number_words(found[0])),)
    return (
        say("Pain and daily life (PEG): {first} of 10 then, {latest} of 10 now.").format(
            first=number_words(found[0]), latest=number_words(found[-1])
        ),
        say("A lower number means that pain gets in the way less."),
    )


def _score(known: Known, sitting: Sitting) -> float | None:
    measure = known.library.measures.get(PEG)
    if measure is None:
        return None
    try:
        return scores(measure, sitting).get("mean")
    except ValueError:
        return None
