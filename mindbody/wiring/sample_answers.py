"""Answers of a person who does not exist, for sessions with nobody there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final

from mindbody.content.lesson import ExerciseField, FieldType, Option
from mindbody.ui.viewmodels.session.do import DoState
from mindbody.ui.viewmodels.session.items import Item
from mindbody.ui.viewmodels.session.offers import Offers

_SUCH_AS: Final = re.compile(r"[Ss]uch as:? ([^.]+)")
_A_FEW_WORDS: Final = "A few words of my own"

_WORDS: Final[Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "wish_understood": ("Some days I look fine and still can't stand for long.",),
        "goal": ("Walk to the lake with my sister",),
        "goal_why": ("I miss our talks",),
        "goal_measure": ("Being there, with a rest on the bench",),
        "goal_unit": ("minutes",),
        "first_step": ("Walk to the corner and back",),
        "place": ("Our street",),
        "helper": ("My sister",),
        "floor_version": ("Stand on the porch for one minute",),
        "item": ("A loud room", "A warm bath", "Music in the evening", "A call with my sister"),
        "what_i_was_told": ("That nothing shows on the scan",),
        "how_i_would_say_it_now": ("The alarm is set too high, and it can learn",),
        "own_words": ("The alarm is set too high, and it can learn",),
        "activity": ("Walking to the bench", "Baking a small cake", "Looking for birds"),
        "thing": ("Three slow sighs", "A warm pack", "Put one call off"),
        "what": ("A photo of the sea", "Rain on the window", "The soft scarf", "Peppermint tea"),
        "name": ("Letters from the office", "The stairs"),
        "next": ("Open one letter with my sister", "Rest on the landing"),
        "signals_own": ("I stop humming",),
        "experiment_predict": ("That it will be bad for days",),
        "thought": ("I will never get through this day.", "They think I make it up.", "It is my fault."),
        "situation": ("Awake at three", "At the clinic", "After the shopping"),
        "body": ("Jaw and shoulders",),
        "kinder_truer": ("This is a hard day, and hard days end.",),
        "let_pass": ("I am having the thought that this day has no end.",),
        "for": ("I slept three hours",),
        "against": ("I got through Tuesday, too",),
        "text": ("I have come through this before.", "One thing at a time.", "This passes."),
        "lost_and_kept_took": ("Long walks with the dog",),
        "lost_and_kept_mine": ("A dry joke",),
        "start": ("5 times, slowly", "1 minute", "3 times each side"),
        "floor": ("1 time", "10 seconds", "once, small"),
        "note": ("The sound of the street was steady.",),
        "experiment_happened": ("It ached a little, and was as usual by the evening",),
        "habit_other": ("A short stretch at the window",),
        "now": ("Some days, when I remember",),
        "point": ("The nights", "Walking with my sister", "What else could help"),
        "visit_plan_back": ("Two more weeks as now, then we talk again",),
        "partner_helps_own": ("Asking before lifting something for me",),
        "partner_helps_not_own": ("Doing it all without a word",),
        "sign": ("My jaw is tight", "I can't read a page", "I stop humming"),
        "skill": ("Belly breath", "Pacing by the clock"),
        "letter_to_me": ("You got through harder weeks than this one. The breath is still there.",),
        "stuck": ("The belly breath before I get up",),
        "slipped": ("Pacing, when the visitors came",),
        "flare_new_line": ("First a warm pack, then ten slow breaths",),
        "informal_own": ("Feed the birds, slowly",),
        "meal": ("Beans on toast", "Soup from the freezer"),
    }
)

_CHOICES: Final[Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "kind": ("places", "body", "activity", "people"),
        "can_change": ("partly", "yes", "yes", "yes"),
    }
)

_TIMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "rise_time": "07:30",
        "lights_out": "22:30",
        "final_wake": "06:45",
        "out_of_bed": "07:15",
        "practice_time_second": "16:00",
    }
)

_NUMBERS: Final[Mapping[str, Sequence[float]]] = MappingProxyType(
    {
        "goal_now": (5,),
        "goal_target": (12,),
        "confidence": (7,),
        "effect": (2, -2, -1, -2),
        "amount": (10, 12, 9),
        "plan_do": (8,),
        "planned": (8,),
        "done": (8,),
        "plan_rest_min": (5,),
        "plan_rounds_per_day": (2,),
        "minutes_to_sleep": (35, 20, 40),
        "times_awake": (3, 2),
        "minutes_awake": (50, 40, 30),
        "naps_min": (20, 0),
    }
)

_SAME: Final[Mapping[FieldType, Any]] = MappingProxyType(
    {
        FieldType.BODY: ["lower-back", "left-hip", "neck"],
        FieldType.DAYS: ["tue", "thu", "sat"],
        FieldType.YESNO: True,
        FieldType.LINK: True,
    }
)

_LOOKED_BACK_ON: Final = frozenset({"day", "when"})
_USUAL_ROWS: Final = 2
_SHORT_SCALE: Final = 4
_LEFT_OPEN: Final = frozenset(
    {"comfort", "skip_areas", "best_position", "night_medicine", "flare_medicines", "visit_medicines"}
)
"""What the person of a demo has said in their settings already; and medicines, which are nobody's sample."""
_NOT_SO: Final = frozenset({"stop_sign"})
"""What the person of a demo is spared; else the page of stop signs would stand over the rest."""
_DOSED: Final = "movement-menu"


def sample_answer(state: DoState, today: date) -> Any:
    """A plausible answer to the question shown, or None where it is left as it is: what was filled in, what
    is worked out, and what is asked item by item."""
    field = state.field
    if state.filled_in or state.sum is not None or field.id in _LEFT_OPEN:
        return None
    return _answer(field, state.offers, today, 0)


def written_answer(field: ExerciseField, today: date) -> Any:
    """The same for a question that nobody was shown. None also where one would pick from one's own lines, or
    from the library."""
    if field.options_from is not None or field.id in _LEFT_OPEN:
        return None
    columns = tuple(column for column in field.columns if column.options_from is None)
    told = _answer(replace(field, columns=columns), Offers(), today, 0)
    # Lines of which nothing is left say nothing.
    return None if isinstance(told, list) and not any(told) else told


def sample_item(item: Item) -> int | bool:
    """A middling answer to one line of a questionnaire or quiz, low where it weighs on mood."""
    if item.scale is None:
        return True
    return min(item.scale.max, 5 if item.scale.max > _SHORT_SCALE else 1)


def _answer(field: ExerciseField, offers: Offers, today: date, number: int) -> Any:
    options = offers.own.options or field.options
    if field.id in _NOT_SO:
        return False
    if field.type in _SAME:
        return _SAME[field.type]
    match field.type:
        case FieldType.TEXT | FieldType.PERSON:
            return _text(field, number)
        case FieldType.NUMBER | FieldType.SCALE:
            return _number(field, number)
        case FieldType.CHOICE:
            return _choice(field, options, number)
        case FieldType.MANY:
            return [option.id for option in options[:3]] or None
        case FieldType.TIME:
            return _TIMES.get(field.id, "10:00")
        case FieldType.DATE:
            return _date(field, today, number)
        case FieldType.ROWS:
            return _rows(field, offers, today)
        case _:
            return None


def _date(field: ExerciseField, today: date, number: int) -> str:
    """What is looked back on was on the days before; what is planned lies two weeks ahead."""
    past = field.id in _LOOKED_BACK_ON
    return (today - timedelta(days=number) if past else today + timedelta(days=14)).isoformat()


def _rows(field: ExerciseField, offers: Offers, today: date) -> list[dict[str, Any]]:
    count = min(field.limit or 9, max(int(field.min or 0), _USUAL_ROWS))
    names = [option.id for option in field.options][:4] or [""] * count
    found = []
    for number, name in enumerate(names):
        row = {"id": name} if name else {}
        for column in field.columns:
            if field.rule == _DOSED and column.type is FieldType.TEXT:
                # The movement's own dose is filled in.
                continue
            own = Offers(own=offers.of(column.id))
            told = _answer(column, own, today, number)
            if told is not None:
                row[column.id] = told
        found.append(row)
    return found


def _text(field: ExerciseField, number: int) -> str:
    words = _WORDS.get(field.id)
    if words is None:
        hinted = _SUCH_AS.search(field.hint)
        words = (hinted[1][:1].upper() + hinted[1][1:],) if hinted else (_A_FEW_WORDS,)
        if field.type is FieldType.PERSON:
            words = ("My sister", "The nurse", "Sam")
    text = words[number % len(words)]
    return text[: field.limit] if field.limit is not None else text


def _number(field: ExerciseField, number: int) -> float:
    low = field.min if field.min is not None else 0
    high = field.max if field.max is not None else low + 10
    known = _NUMBERS.get(field.id)
    value = known[number % len(known)] if known else round((low + high) / 2) + number % 2
    return min(max(value, low), high)


def _choice(field: ExerciseField, options: Sequence[Option], number: int) -> str | None:
    if not options:
        return _text(field, number)
    if field.id == "state":
        return options[0].id
    known = _CHOICES.get(field.id)
    if known and known[number % len(known)] in {option.id for option in options}:
        return known[number % len(known)]
    return options[(1 + number) % len(options)].id
