"""What stands in a chart, said one by one: for the pointer, the keyboard, the screen reader and the table."""

from mindbody.ui.viewmodels.progress_numbers import day_words, days_words, number, say
from mindbody.ui.viewmodels.progress_scales import minutes_said, scale_of
from mindbody.ui.viewmodels.progress_state import DayDot, Middle, Practised, Seen, Topic


def stop_words(seen: Seen, topic: Topic, index: int) -> str:
    """The stop of the chart with this index, in the order of time."""
    if seen.practised:
        return _practised(seen.practised[index])
    if seen.by_stretch:
        return _middle(seen, topic, seen.middles[index])
    return _dot(seen, topic, seen.dots[index])


def table_heads(topic: Topic) -> tuple[str, ...]:
    """The columns of the table."""
    if topic is Topic.PRACTICE:
        return say("When"), say("Minutes"), say("Practices"), say("Days")
    return say("When"), say("Middle"), say("Most days"), say("Noted on")


def table_row(seen: Seen, topic: Topic, index: int) -> tuple[str, ...]:
    """A row for each bar, or each piece of the line; where there is no line yet, for each day."""
    if seen.practised:
        each = seen.practised[index]
        when = days_words(each.first, each.last)
        return when, number(round(each.minutes)), number(each.sessions), number(each.days)
    said = scale_of(topic, 0).said
    if not seen.middles:
        dot = seen.dots[index]
        return day_words(dot.day), said(dot.value), said(dot.value), _on(1)
    middle = seen.middles[index]
    noted = _on(middle.entries)
    if _in_flare(seen, middle):
        noted = say("{noted}, flare").format(noted=noted)
    return days_words(middle.first, middle.last), said(middle.median), _most(topic, middle), noted


def row_count(seen: Seen) -> int:
    """How many rows the table has."""
    return len(seen.practised or seen.middles or seen.dots)


def _dot(seen: Seen, topic: Topic, dot: DayDot) -> str:
    told = f"{day_words(dot.day)}: {scale_of(topic, 0).said(dot.value)}"
    if any(first <= dot.day <= last for first, last in seen.flares):
        return say("{told}, in a flare").format(told=told)
    return told


def _middle(seen: Seen, topic: Topic, middle: Middle) -> str:
    said = scale_of(topic, 0).said
    told = say("{when}: {middle} in the middle, most days {most}").format(
        when=days_words(middle.first, middle.last), middle=said(middle.median), most=_most(topic, middle)
    )
    return say("{told}, with a flare").format(told=told) if _in_flare(seen, middle) else told


def _practised(each: Practised) -> str:
    told = say("{when}: {minutes} on 1 day") if each.days == 1 else say("{when}: {minutes} on {days} days")
    return told.format(
        when=days_words(each.first, each.last), minutes=minutes_said(each.minutes), days=each.days
    )


def _most(topic: Topic, middle: Middle) -> str:
    """Where the middle 60 % lies."""
    said = scale_of(topic, 0).said
    if topic in (Topic.MOOD, Topic.ENERGY):
        # The ends lie between two steps now and then: the nearer step is told.
        low, high = said(float(round(middle.low))), said(float(round(middle.high)))
    else:
        low, high = number(middle.low), number(middle.high)
    return low if low == high else say("{low} to {high}").format(low=low, high=high)


def _in_flare(seen: Seen, middle: Middle) -> bool:
    return any(first <= middle.last and last >= middle.first for first, last in seen.flares)


def _on(days: int) -> str:
    return say("1 day") if days == 1 else say("{days} days").format(days=days)
