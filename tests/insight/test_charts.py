"""A small record, and every figure of its charts worked out by hand."""

from datetime import date

from mindbody.insight.charts import CalendarDay, Series, calendar, read_years
from mindbody.insight.spread import Grain
from tests.insight.test_measuring import measure
from tests.support.lives import Life


def three_weeks(life: Life) -> None:
    """Pain 6, 4 and 8 on the first three days (twice on the third), a week of silence, then a 5."""
    life.session(0, before=6, after=5, energy="low", seconds=300)
    life.session(1, before=4, after=4, energy="good", seconds=120)
    life.session(2, hour=9, before=8, after=6, energy="low", seconds=60)
    life.session(2, hour=20, before=9, after=8, practice="", movements=("sway",), seconds=60)
    life.session(15, before=5, after=5, energy="ok", state="skipped")
    life.at(16)
    life.record.rate(None, "pain-now", 7)
    life.record.rate(None, "mood", "very-low")
    life.record.rate(None, "mood", None)


def test_the_lines_of_a_small_record(life: Life) -> None:
    """Days 14 to 20 are the last week, 0 to 6 the first, and 7 to 13 are not there."""
    three_weeks(life)
    life.sit(3, "peg", 6, 7, 8)
    life.sit(16, "peg", 5, None, 5)
    life.sit(17, "peg", 6, 6, 6)

    charts = read_years(life.record, measure("peg"), life.day(20)).charts(grain=Grain.WEEK)

    assert (charts.first, charts.last) == (life.day(0), life.day(20))
    pain, energy = charts.lines[Series.PAIN].spreads, charts.lines[Series.ENERGY].spreads
    # The days of the first week are 6, 4 and 8.5; those of the last 5 and 7.
    assert [(each.start, each.median, each.entries) for each in pain] == [
        (life.day(0), 6.0, 3),
        (life.day(14), 6.0, 2),
    ]
    assert (pain[0].low, round(pain[0].high, 6)) == (4.8, 7.5)  # 4 + 0.4 * 2; 6 + 0.6 * 2.5, less 0.5 of rank
    assert [each.median for each in energy] == [0.0, 1.0]
    assert [each.median for each in charts.lines[Series.MOOD].spreads] == [0.0]
    assert [each.median for each in charts.lines[Series.INTERFERENCE].spreads] == [7.0, 6.0]
    assert [len(run) for run in charts.lines[Series.PAIN].runs] == [1, 1]
    assert charts.lines[Series.SLEEP].spreads == ()
    # 5 and 2 minutes; on the third day 1 of a scan and 1 of swaying; what was skipped is none.
    assert charts.practice == ((life.day(0), 3, 4, 9.0),)


def test_a_span_cuts_what_was_before_it_and_the_flares_still_know_it(life: Life) -> None:
    """What is usual comes from the weeks before the span."""
    for day in range(10):
        life.session(day, before=3)
    for day in (10, 11):
        life.session(day, before=7)

    charts = read_years(life.record, None, life.day(12)).charts(since=life.day(11))

    assert charts.grain is Grain.DAY
    assert [each.start for each in charts.lines[Series.PAIN].spreads] == [life.day(11)]
    assert [(each.first, each.last) for each in charts.flares] == [(life.day(10), life.day(11))]


def test_the_person_s_own_hard_day_is_read_from_their_flare_plan(life: Life) -> None:
    for day in (0, 1):
        life.session(day, before=7)
    life.answer(1, "flares-and-keeping-going.flare_usual_high", 6)

    assert len(read_years(life.record, None, life.day(3)).flares) == 1


def test_sleep_is_read_from_the_diary(life: Life) -> None:
    """In bed 22:30 to 07:00, that is 510 minutes; less 30 until sleep, 45 awake and 15 lying in: 7 hours."""
    night = {
        "lights_out": "22:30",
        "minutes_to_sleep": 30,
        "minutes_awake": 45,
        "final_wake": "06:45",
        "out_of_bed": "07:00",
    }
    life.answer(1, "sleep-with-pain.diary", [{"day": "2026-03-03", **night}, {"day": "2026-03-04"}])

    [slept] = read_years(life.record, None, life.day(5)).charts().lines[Series.SLEEP].spreads

    assert (slept.start, slept.median) == (date(2026, 3, 3), 7.0)


def test_a_calendar_has_every_day_and_no_day_ahead(life: Life) -> None:
    """Four days asked for, three lived; nothing is noted where nothing was."""
    three_weeks(life)

    days = calendar(read_years(life.record, None, life.day(2)), life.day(0), life.day(3))

    assert days == (
        CalendarDay(day=life.day(0), pain=6.0, sessions=1, minutes=5.0, in_flare=False),
        CalendarDay(day=life.day(1), pain=4.0, sessions=1, minutes=2.0, in_flare=False),
        CalendarDay(day=life.day(2), pain=8.5, sessions=2, minutes=2.0, in_flare=False),
    )


def test_an_empty_record_has_charts_of_nothing(life: Life) -> None:
    """A new person sees an empty page, not an error."""
    charts = read_years(life.record, measure("peg"), life.day(0)).charts()

    assert (charts.first, charts.practice, charts.flares) == (life.day(0), (), ())
    assert not any(line.spreads for line in charts.lines.values())
