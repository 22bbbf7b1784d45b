"""Computed fields: what is kept of a sum, and the sum in plain words."""

from collections.abc import Callable, Mapping
from typing import Final

from mindbody.content.lesson import ExerciseField
from mindbody.toolkit.checkups import checkups
from mindbody.toolkit.ladder import StepRule, step_rule
from mindbody.toolkit.letter import is_open, opening_day
from mindbody.toolkit.thoughts import habit_thermometer
from mindbody.ui.viewmodels.listing import listed
from mindbody.ui.viewmodels.session.amounts import day_words
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.looking_back import then_and_now_sum
from mindbody.ui.viewmodels.session.pacing_words import next_sum, start_sum
from mindbody.ui.viewmodels.session.sleep_words import nights_sum
from mindbody.ui.viewmodels.session.sums import Sum
from mindbody.ui.viewmodels.session.value_words import gap_sum
from mindbody.ui.viewmodels.session.words import say


def computed(field: ExerciseField, known: Known) -> Sum | None:
    """The sum of a computed field; None for any other field, and for a rule that is not known."""
    make = _SUMS.get(field.rule or "")
    return make(known) if make is not None else None


def _step_rule(known: Known) -> Sum:
    rule = step_rule(steady=known.steady)
    if rule is StepRule.STEADY:
        return Sum(
            kept=str(rule),
            figure=say("Level"),
            lines=(
                say("Your body crashes after small efforts, so nothing here builds up by itself."),
                say("You might rest before you are tired. Please ask a clinician who knows your condition."),
            ),
        )
    return Sum(
        kept=str(rule),
        figure=say("Small steps"),
        lines=(
            say(
                "After four good days in a week, a step may grow by about a tenth. One step a week is plenty."
            ),
            say("Staying where you are is fine, and so is going down."),
        ),
    )


def _habit(known: Known) -> Sum:
    record = next((each for each in known.lesson.exercise if each.id == "record"), None)
    habits = habit_thermometer(known.rows("record"))
    if record is None or habits is None:
        return Sum(lines=(say("When three thoughts have a habit beside them, you can see it here."),))
    column = next((each for each in record.columns if each.id == "habit"), None)
    labels = {option.id: option.label for option in column.options} if column is not None else {}
    if not habits.most:
        return Sum(
            lines=(say("So far none of your thoughts had a habit. Fair thoughts may ask for a step."),)
        )
    names = [labels.get(each, each) for each in habits.most]
    times = (
        say("It came up in {times} of {all} thoughts.")
        if len(names) == 1
        else say("Each came up in {times} of {all} thoughts.")
    )
    return Sum(
        kept=habits.most[0] if len(habits.most) == 1 else list(habits.most),
        figure=listed(name.split(":")[0] for name in names),
        lines=(
            times.format(times=habits.times, all=habits.records),
            say("Many minds do this when there is pain. You might greet it by name when it drops in."),
        ),
    )


def _checkups(known: Known) -> Sum:
    first, second = checkups(known.today)
    return Sum(
        kept=[first.isoformat(), second.isoformat()],
        lines=(
            say("In four weeks: **{day}**").format(day=day_words(first)),
            say("In twelve weeks: **{day}**").format(day=day_words(second, year=True)),
            say("You might write them where you will see them."),
        ),
    )


def _open_letter(known: Known) -> Sum:
    letter = max(known.past.letters.values(), key=lambda each: each.written, default=None)
    if letter is None:
        return Sum(lines=(say("There is no letter waiting. You might write one when you next make a plan."),))
    if not is_open(letter.written, known.today):
        day = day_words(opening_day(letter.written), year=True)
        return Sum(lines=(say("Your letter is waiting. It opens on **{day}**.").format(day=day),))
    written = say("You wrote this to yourself on {day}:").format(day=day_words(letter.written, year=True))
    return Sum(lines=(written,), quote=letter.text)


_SUMS: Final[Mapping[str, Callable[[Known], Sum]]] = {
    "value-gap": gap_sum,
    "pacing-start": start_sum,
    "pacing-next": next_sum,
    "step-rule": _step_rule,
    "habit-thermometer": _habit,
    "sleep-sums": nights_sum,
    "then-and-now": then_and_now_sum,
    "checkups": _checkups,
    "open-letter": _open_letter,
}
