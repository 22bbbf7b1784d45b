"""What is due now: once, soon or not at all, and never more than one thing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mindbody.content.vocabulary import DAYS
from mindbody.record.profile import Profile, Settings, load_profile, profile_from, save_profile
from mindbody.record.reminders import (
    LATEST,
    Later,
    Purpose,
    Reminder,
    Reminders,
    laters,
    look,
    not_today,
    put_off,
    watch_from,
)

NINE = Reminder(purpose=Purpose.PRACTICE, at=9 * 60)
BERLIN = ZoneInfo("Europe/Berlin")


def at(hour: int, minute: int = 0, day: int = 10) -> datetime:
    """A moment of March 2026; the tenth is a Tuesday."""
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def said(looks: list[datetime], *times: Reminder) -> list[int]:
    """The looks, by number, at which something was said."""
    watch, heard = watch_from(looks[0]), []
    for number, now in enumerate(looks):
        watch, due = look(times, watch, now)
        if due is not None:
            heard.append(number)
    return heard


@pytest.mark.parametrize(
    ("looks", "heard"),
    [
        ([at(8, 59), at(9), at(9, 1)], [1]),
        ([at(9), at(9, 1)], []),  # opened at nine: what is past is past
        ([at(8, 59), at(9, 30)], [1]),  # slept a while
        ([at(8, 59), at(9, 31)], []),  # slept too long
        ([at(8, 59), at(9), at(8, 50), at(9, 5)], [1]),  # the clock was set back
        ([at(8, 59), at(9), at(9, day=11)], [1, 2]),
        ([at(8, 59), at(9, day=20)], [1]),  # ten days asleep: one, and not ten
    ],
)
def test_each_is_said_once_and_soon_or_not_at_all(looks: list[datetime], heard: list[int]) -> None:
    assert said(looks, NINE) == heard


def test_only_on_its_days_also_over_midnight() -> None:
    late = Reminder(at=23 * 60 + 50, days=frozenset({"tue"}))
    assert said([at(23, 40), at(0, 5, day=11)], late) == [1]
    assert said([at(23, 40, day=11), at(0, 5, day=12)], late) == []


def test_of_several_the_latest_is_said_and_the_others_are_dropped() -> None:
    earlier = replace(NINE, at=8 * 60 + 50, purpose=Purpose.CHECK_IN)
    watch, due = look((NINE, earlier), watch_from(at(8)), at(9, 5))
    assert due == NINE
    assert look((NINE, earlier), watch, at(9, 6))[1] is None


def test_what_comes_due_in_a_session_is_dropped() -> None:
    watch, due = look((NINE,), watch_from(at(8)), at(9), held=True)
    assert due is None
    assert look((NINE,), watch, at(9, 5))[1] is None


def test_it_is_put_off_as_often_as_is_wished() -> None:
    watch, _ = look((NINE,), watch_from(at(8)), at(9))
    now = at(9)
    for _ in range(5):
        watch = put_off(watch, NINE, Later.TEN, now)
        watch, early = look((NINE,), watch, now + timedelta(minutes=9))
        now += timedelta(minutes=10)
        watch, due = look((NINE,), watch, now)
        assert (early, due) == (None, NINE)
    watch = put_off(watch, NINE, Later.EVENING, now)
    assert look((NINE,), watch, at(19))[1] == NINE
    assert look((NINE,), watch, at(19, 31))[1] is None
    assert look((), watch, at(19))[1] is None  # it was taken away since


def test_what_was_put_off_waits_for_the_end_of_a_session() -> None:
    watch = put_off(watch_from(at(9)), NINE, Later.TEN, at(9))
    watch, _ = look((NINE,), watch, at(9, 10), held=True)
    assert look((NINE,), watch, at(9, 20))[1] == NINE


def test_not_today_is_about_today_and_this_purpose() -> None:
    noon = replace(NINE, at=12 * 60)
    other = replace(NINE, at=12 * 60, purpose=Purpose.CHECK_IN)
    watch = not_today(watch_from(at(9)), NINE, at(9))
    assert look((noon,), watch, at(12))[1] is None
    assert look((noon, other), watch, at(12))[1] == other
    watch, _ = look((noon,), watch, at(11, 59, day=11))
    assert look((noon,), watch, at(12, day=11))[1] == noon


def test_summer_time_says_it_once() -> None:
    """The hour that comes twice, and the one that never comes."""
    half_past_two = Reminder(at=2 * 60 + 30)
    twice = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
    never = datetime(2026, 3, 29, 0, 0, tzinfo=UTC)
    for start in (twice, never):
        looks = [(start + timedelta(minutes=each)).astimezone(BERLIN) for each in range(180)]
        assert len(said(looks, half_past_two)) == 1


def test_this_evening_is_offered_while_it_is_still_to_come() -> None:
    assert Later.EVENING in laters(at(17, 59))
    assert Later.EVENING not in laters(at(18))
    assert Later.EVENING not in laters(at(20))


reminders = st.builds(
    Reminder,
    purpose=st.sampled_from(Purpose),
    at=st.integers(0, 1439),
    days=st.frozensets(st.sampled_from(DAYS)),
)


@given(
    times=st.lists(reminders, max_size=5, unique=True),
    steps=st.lists(st.integers(-3_000, 3_000), max_size=30),
)
@settings(max_examples=100, deadline=None)
def test_however_the_clock_is_set_nothing_is_said_twice_or_late(
    times: list[Reminder], steps: list[int]
) -> None:
    now = at(12)
    watch, heard = watch_from(now), set()
    for step in steps:
        now += timedelta(minutes=step)
        if (now - at(12)) > timedelta(days=20) or (at(12) - now) > timedelta(hours=12):
            now -= timedelta(minutes=step)
        watch, due = look(times, watch, now)
        if due is None:
            continue
        wall = now.replace(tzinfo=None)
        ago = (wall.hour * 60 + wall.minute - due.at) % 1440
        day = (wall - timedelta(minutes=ago)).date()
        assert timedelta(minutes=ago) <= LATEST
        assert DAYS[day.weekday()] in due.days
        if steps and min(steps) >= 0:
            assert (day, due) not in heard
        heard.add((day, due))


def test_they_are_kept_and_old_files_still_read(tmp_path: Path) -> None:
    kept = Reminders(on=True, times=(replace(NINE, days=frozenset({"mon", "fri"})), NINE))
    profile = Profile(id=tmp_path.name, settings=Settings(reminders=kept))
    save_profile(tmp_path, profile)
    assert load_profile(tmp_path) == profile
    assert profile_from("me", {"settings": {"captions": True}}).settings.reminders == Reminders()


def test_what_does_not_fit_is_left_out() -> None:
    stored = {"on": True, "times": [7, {"at": 9_999, "days": ["mon", "someday"], "purpose": "tax"}]}
    read = profile_from("me", {"settings": {"reminders": stored}}).settings.reminders
    assert read == Reminders(on=True, times=(Reminder(at=1439, days=frozenset({"mon"})),))
