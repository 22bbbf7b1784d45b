"""The sums of steady pacing in plain words."""

from mindbody.toolkit.cells import amount_in, number_in, whole
from mindbody.toolkit.pacing import (
    START_SHARE,
    TRIALS,
    USUAL_STEP,
    Change,
    NextWeek,
    StartPoint,
    Why,
    amount_today,
    start_point,
)
from mindbody.toolkit.pacing_log import coming_week, days_of
from mindbody.toolkit.traffic import Light
from mindbody.ui.viewmodels.session.amounts import UNIT, amount_words, number_words
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.sums import Sum
from mindbody.ui.viewmodels.session.words import say

TRIED, LOG, AGREED = "trials", "log", "agreed"
"""Fields of the pacing lesson. AGREED: a clinician has agreed to go on after a stop sign."""


def start_of(known: Known) -> StartPoint | None:
    """The start point of this lesson's tries."""
    amounts = (amount_in(row.get("amount")) for row in known.rows(TRIED))
    return start_point(each for each in amounts if each is not None)


def next_of(known: Known) -> NextWeek | None:
    """The coming week by this lesson's log; None before anything was noted."""
    rows = known.rows(LOG)
    if not rows:
        return None
    start = start_of(known)
    planned = amount_in(known.told("pacing-plan")) or (float(start.amount) if start is not None else None)
    step = number_in(known.told("weekly-step"))
    percent = USUAL_STEP if step is None else round(step)
    agreed = known.answers.get(AGREED) is True
    return coming_week(rows, planned, percent=percent, steady=known.steady, agreed=agreed)


def start_sum(known: Known) -> Sum:
    found = start_of(known)
    if found is None:
        tried = sum(amount_in(row.get("amount")) is not None for row in known.rows(TRIED))
        if not tried:
            return Sum(
                lines=(say("Your start point stands here once you have tried on three ordinary days."),)
            )
        words = say("You have {tried} of {all} tries. With all of them, your start point stands here.")
        return Sum(lines=(words.format(tried=tried, all=TRIALS),))
    average, exactly = number_words(found.average), number_words(START_SHARE * found.average)
    if not found.rounded:
        how = say("{amount} is 80 % of {average}, the average of your {tries} tries.")
    elif START_SHARE * found.average < 1:
        how = say(
            "80 % of {average}, the average of your {tries} tries, is under one. One is the least there is."
        )
    else:
        how = say(
            "80 % of {average}, the average of your {tries} tries, is about {exactly}. "
            "Rounded down, that makes {amount}."
        )
    lines = [how.format(amount=found.amount, average=average, exactly=exactly, tries=_count(found.tries))]
    if known.steady:
        lines.append(_rest_first())
    return Sum(kept=found.amount, figure=_amount(found.amount, known), lines=tuple(lines))


def next_sum(known: Known) -> Sum:
    found = next_of(known)
    if found is None:
        return Sum(lines=(say("Once you have noted some days, the amount for the coming week stands here."),))
    if found.change is Change.STOP:
        stop = say("There was a stop sign. Please wait with this until a clinician has agreed to it.")
        return Sum(kept=0, figure=say("On hold"), lines=(stop,))
    lines = [_why(found, known)]
    if known.steady:
        lines.append(_rest_first())
    half = _half_day(found, known)
    if half:
        lines.append(half)
    return Sum(kept=whole(found.amount), figure=_amount(found.amount, known), lines=tuple(lines))


def _why(found: NextWeek, known: Known) -> str:
    amount = number_words(found.amount)
    match found.why:
        case Why.STEADY:
            before = found.amount - found.step
            words = say(
                "{done} days went as planned, so it may go up a little: {before} and {step} are {amount}."
            )
            return words.format(
                done=found.done, before=number_words(before), step=number_words(found.step), amount=amount
            )
        case Why.ROUGH if found.change is Change.DOWN:
            words = say(
                "{amber} days were rough, so it goes down by about 20 %, from {before} to {amount}. "
                "That is part of pacing."
            )
            return words.format(
                amber=found.amber, before=number_words(found.amount - found.step), amount=amount
            )
        case Why.ROUGH:
            return say("Some days were rough. It stays at the least there is, and the floor version counts.")
        case Why.RECENT:
            return say(
                "It went up less than a week ago, so it stays at {amount}. One step a week is plenty."
            ).format(amount=amount)
        case Why.LEVEL if known.steady:
            return say(
                "It stays at {amount}. Your plan is level, and that is what your body asked for."
            ).format(amount=amount)
        case Why.LEVEL:
            return say("You chose to stay level, so it stays at {amount}.").format(amount=amount)
        case Why.FLARE:
            return say("A flare leaves your amount as it is. It stays at {amount}.").format(amount=amount)
        case Why.LONG_FLARE:
            return say(
                "This flare has been long. You might look for a new start point with three easy tries."
            )
        case Why.STOP_SIGN:
            words = say("A clinician has agreed, so you may go on at {amount}. It does not go up this week.")
            return words.format(amount=amount)
        case _:
            words = say(
                "Days that went as planned: {done}. With four in a week it may go up. "
                "Staying at {amount} is fine."
            )
            return words.format(done=found.done, amount=amount)


def _half_day(found: NextWeek, known: Known) -> str:
    """After a rough last day the next one is half."""
    days = days_of(known.rows(LOG))
    if not days or days[-1].light is not Light.AMBER:
        return ""
    half = amount_today(found.amount, yesterday=Light.AMBER)
    if half is None or half >= found.amount:
        return ""
    return say("The last day was a rough one. For the day after it, half is enough: {half}.").format(
        half=_amount(half, known)
    )


def _rest_first() -> str:
    return say("You might rest before you are tired, not after.")


def _amount(number: float, known: Known) -> str:
    return amount_words(number, known.lesson, known.answers.get(UNIT))


def _count(number: int) -> str:
    return say("three") if number == TRIALS else str(number)
