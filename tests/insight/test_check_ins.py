"""What a check-in adds to the series, the safety rule's mood and the research log, worked out by hand."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from mindbody.insight.charts import Series, read_years
from mindbody.insight.noted import latest
from mindbody.insight.research import research_log
from mindbody.insight.spread import Noted
from mindbody.record.rows import RatedRow
from mindbody.ui.viewmodels.session.past import past_of
from tests.support.lives import FIRST, Life
from tests.support.session_under_test import real_library

SECRET = "my own line"


def test_the_series_take_the_latest_of_each_check_in_on_the_day_it_tells_of(life: Life) -> None:
    """Two check-ins a day are two entries; a change within one is none."""
    life.at(3, 9)
    entries = life.record.check_ins
    morning = entries.begin()
    entries.rate(morning, "pain-now", 4)
    entries.rate(morning, "pain-now", 7)
    entries.rate(morning, "mood", "low")
    entries.rate(morning, "mood", None, "not-today")
    entries.rate(morning, "energy", "good")
    evening = entries.begin(life.clock.now().replace(day=4, hour=20))
    entries.rate(evening, "pain-now", 2)

    noted = read_years(life.record, None, life.day(3)).noted

    assert sorted(noted[Series.PAIN]) == [Noted(life.day(2), 2), Noted(life.day(3), 7)]
    assert noted[Series.MOOD] == ()
    assert noted[Series.ENERGY] == (Noted(life.day(3), 2),)


def test_the_diary_wins_for_the_same_night(life: Life) -> None:
    """Of two check-ins of a day the later one counts; a night that the diary can't work out is as told."""
    entries = life.record.check_ins
    for day, minutes in ((2, 450), (3, 300), (3, 330)):
        life.at(day, 9)
        entries.rate(entries.begin(), "sleep-minutes", minutes)
    told = {"lights_out": "23:00", "minutes_to_sleep": 15, "times_awake": 0, "out_of_bed": "07:00"}
    # 8 hours in bed, less a quarter until sleep came and half an hour of lying in.
    diary = [{"day": "2026-03-04", **told, "final_wake": "06:30"}, {"day": "2026-03-05"}]
    life.record.answer(None, "sleep-with-pain.diary", diary)

    hours = read_years(life.record, None, life.day(3)).noted[Series.SLEEP]

    assert hours == (Noted(life.day(2), 7.25), Noted(life.day(3), 5.5))


def test_the_research_log_has_the_numbers_and_not_the_line(life: Life) -> None:
    """A line of its own, at its time between the sessions of the day."""
    life.session(0, hour=8, before=6)
    life.session(0, hour=18, before=5)
    life.at(0, 21)
    entries = life.record.check_ins
    entry = entries.begin(life.clock.now().replace(hour=12))
    entries.rate(entry, "pain-now", 3)
    entries.rate(entry, "mood", "okay")
    entries.rate(entry, "sleep-minutes", 390)
    entries.write(entry, SECRET)

    text = research_log(life.record, life.day(1))
    lines = list(csv.DictReader(io.StringIO(text)))

    assert SECRET not in text
    assert [line["session"] for line in lines] == ["1"] * 3 + [""] + ["2"] * 3
    told = lines[3]
    assert (told["kind"], told["day"], told["time"]) == ("log", "2026-03-02", "12:00")
    assert (told["pain_now"], told["mood"], told["sleep_minutes"]) == ("3", "okay", "390")
    assert (told["pain_before"], told["energy"], lines[0]["pain_now"]) == ("", "", "")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a", "b"]),
            st.sampled_from(["pain-now", "mood"]),
            st.none() | st.integers(0, 10),
        )
    )
)
def test_of_each_answer_of_an_entry_the_last_tap_counts(taps: list[tuple[str, str, int | None]]) -> None:
    """Whatever was tapped before it; none where the last tap took it back."""
    rows = [RatedRow(None, FIRST, what, value, None, entry) for entry, what, value in taps]
    last = {(entry, what): value for entry, what, value in taps}

    found = {(row.entry, row.what): row.value for row in latest(rows)}

    assert found == {key: value for key, value in last.items() if value is not None}


def test_the_mood_of_a_check_in_is_the_last_mood_tap(life: Life) -> None:
    """After the last after-question; one from before it, or taken back, is none."""

    def mood() -> str:
        library = real_library()
        return past_of(life.record, library.lessons["steady-pacing"], library).mood

    entries = life.record.check_ins
    life.at(0, 9)
    entries.rate(entries.begin(), "mood", "very-low")
    session = life.session(1, settled="stirred-up")
    assert mood() == ""
    life.record.rate(session, "mood", "low")
    assert mood() == "low"
    life.at(2, 9)
    entry = entries.begin()
    entries.rate(entry, "mood", "very-low")
    assert mood() == "very-low"
    entries.rate(entry, "mood", None)
    assert mood() == "low"
