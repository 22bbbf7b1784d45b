"""The days of the log, worked out by hand."""

from mindbody.insight.charts import FLARE_LESSON
from mindbody.insight.logbook import LoggedEntry, LoggedSession, read_days
from mindbody.toolkit.told_flare import FIELD, ToldFlare, ended, kept_as
from tests.support.lives import Life


def test_the_latest_comes_first_and_what_was_told_stands_in_its_place(life: Life) -> None:
    """Noted in the evening, told of noon: between the sessions of eight and six."""
    early = life.session(0, hour=8, before=6, after=4, settled="same")
    late = life.session(0, hour=18, before=5)
    life.at(0, 21)
    entries = life.record.check_ins
    noon = entries.begin(life.clock.now().replace(hour=12))
    life.at(1, 9)
    next_day = entries.begin()

    first, second = read_days(life.record, life.day(0), life.day(6))

    assert (first.day, second.day) == (life.day(1), life.day(0))
    ids = [
        each.session.id if isinstance(each, LoggedSession) else each.entry.id
        for day in (first, second)
        for each in day.things
    ]
    assert ids == [next_day, late, noon, early]
    last = second.things[-1]
    assert isinstance(last, LoggedSession)
    assert (last.before, last.after, last.settled) == (6, 4, "same")
    assert not last.session.learned
    assert last.session.contents == ("body-scan",)


def test_days_of_a_flare_are_told_and_only_the_asked_days_are_read(life: Life) -> None:
    """A week of 4, then 7 and 7: the usual is 4."""
    for day, value in enumerate([4] * 7 + [7, 7]):
        life.at(day)
        entry = life.record.check_ins.begin()
        life.record.check_ins.rate(entry, "pain-now", value)

    days = read_days(life.record, life.day(6), life.day(8))

    assert [(each.day, each.in_flare) for each in days] == [
        (life.day(8), True),
        (life.day(7), True),
        (life.day(6), False),
    ]
    assert all(isinstance(thing, LoggedEntry) for each in days for thing in each.things)


def test_days_that_were_told_to_be_a_flare_are_so_whatever_the_pain(life: Life) -> None:
    """From the second day, three days: fewer where the person ended it."""
    for day in range(5):
        life.at(day)
        entry = life.record.check_ins.begin()
        life.record.check_ins.rate(entry, "pain-now", 4)
    told = ToldFlare(first=life.day(1))
    life.record.answer(None, f"{FLARE_LESSON}.{FIELD}", kept_as(told))

    def flare_days() -> list[int]:
        days = read_days(life.record, life.day(0), life.day(4))
        return sorted((each.day - life.day(0)).days for each in days if each.in_flare)

    assert flare_days() == [1, 2, 3]
    life.record.answer(None, f"{FLARE_LESSON}.{FIELD}", kept_as(ended(told, life.day(3))))
    assert flare_days() == [1, 2]
