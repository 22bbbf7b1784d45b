"""Scores of questionnaires, exactly as published, and what they lead to. A screening answer is never a
diagnosis."""

from collections.abc import Mapping
from enum import IntEnum
from typing import Final, assert_never

from mindbody.content.measure import Band, Measure, Score, ScoreRule

ItemAnswers = Mapping[str, int | None]
"""Answers by item id; an item that is missing, or None, was not answered."""

_MOST_DAYS: Final = 2
_BOTHERSOME_SUM: Final = 12


class Care(IntEnum):
    """What an answer calls for: nothing, a calm card, or the help page unasked."""

    NOTHING = 0
    CARD = 1
    PAGE = 2


def scores(measure: Measure, answers: ItemAnswers) -> dict[str, float | None]:
    """Every score of a measure. One whose items are not all answered is None."""
    return {score.id: score_of(measure, score, answers) for score in measure.scores}


def score_of(measure: Measure, score: Score, answers: ItemAnswers) -> float | None:
    """One score, or None unless all of its items are answered. An item that is borrowed from another
    measure may be answered under its own id or under the one it is borrowed from.

    Raises ValueError for an answer outside the item's scale.
    """
    values = [_answer(measure, item, answers) for item in score.items]
    known = [value for value in values if value is not None]
    if len(known) < len(values) or not known:
        return None
    match score.rule:
        case ScoreRule.VALUE:
            return float(known[0])
        case ScoreRule.SUM:
            return float(sum(known))
        case ScoreRule.MEAN:
            return sum(known) / len(known)
        case ScoreRule.GCPS_R_GRADE:
            return float(gcps_r_grade(known[0], known[1], sum(known[2:])))
        case _:
            assert_never(score.rule)


def gcps_r_grade(pain_days: int, limited_days: int, peg_sum: int) -> int:
    """The grade of the Graded Chronic Pain Scale, revised (Von Korff and others, Pain 2020;161:651-661).

    Days are 0 never, 1 some, 2 most, 3 every; `peg_sum` is the sum of the three PEG items, 0 to 30.
    0: no chronic pain. 1: mild. 2: bothersome. 3: high-impact.
    """
    if pain_days < _MOST_DAYS:
        return 0
    if limited_days >= _MOST_DAYS:
        return 3
    return 2 if peg_sum >= _BOTHERSOME_SUM else 1


def band_of(measure: Measure, score: str, value: float | None) -> Band | None:
    """The official band that a score lies in, if the measure has any."""
    if value is None:
        return None
    return next(
        (band for band in measure.bands if band.score == score and band.start <= value <= band.end), None
    )


def care(measure: Measure, answers: ItemAnswers) -> Care:
    """The strongest of the measure's safety rules that its scores meet. A score with missing items meets
    none; the other scores still count."""
    found = scores(measure, answers)
    met = [
        Care[rule.show.upper()]
        for rule in measure.safety
        if (value := found.get(rule.score)) is not None and value >= rule.at_least
    ]
    return max(met, default=Care.NOTHING)


def _answer(measure: Measure, item_id: str, answers: ItemAnswers) -> int | None:
    item = next(each for each in measure.items if each.id == item_id)
    value = answers.get(item.id)
    if value is None and item.of is not None:
        value = answers.get(item.of)
    scale = item.scale or measure.scale
    if value is not None and not scale.min <= value <= scale.max:
        raise ValueError(
            f"{item.id} is answered with {value}; its scale goes from {scale.min} to {scale.max}."
        )
    return value
