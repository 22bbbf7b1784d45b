"""The research log: every step, and not a word that a person wrote."""

import csv
import io

from mindbody.insight.research import COLUMNS, research_log
from tests.support.lives import Life

SECRET = "=my own words; nobody's business"


def log(life: Life, day: int = 90) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(research_log(life.record, life.day(day)))))


def test_a_line_a_step_with_what_stood_in_it(life: Life) -> None:
    """A session at half past nine: four steps; five minutes were planned for the practice, two were spent."""
    life.session(
        0, hour=9.5, before=6, after=4, settled="more-settled", movements=("sway", "arms-up"), seconds=120
    )
    life.session(3, energy="low")

    lines = log(life)

    assert tuple(lines[0]) == COLUMNS
    assert [line["kind"] for line in lines] == [
        "check-in",
        "listen",
        "move",
        "after",
        "check-in",
        "listen",
        "after",
    ]
    assert [line["session"] for line in lines] == ["1"] * 4 + ["2"] * 3
    listen, move = lines[1], lines[2]
    assert (listen["day"], listen["time"], listen["step"]) == ("2026-03-02", "09:30", "2")
    assert (listen["practice"], listen["minutes_planned"], listen["minutes"]) == ("body-scan", "5", "2.0")
    assert (move["movements"], move["state"], move["position"]) == ("sway arms-up", "done", "lying")
    assert (move["pain_before"], move["pain_after"], move["settled"]) == ("6", "4", "more-settled")
    assert (lines[4]["pain_before"], lines[4]["energy"], lines[4]["sample"]) == ("", "low", "no")
    assert {line["person"] for line in lines} == {life.record.record_id()}


def test_nothing_that_was_written_is_in_it(life: Life) -> None:
    """Answers stay where they are, whatever they are answers to."""
    name = life.session(0)
    life.record.answer(name, "steady-pacing.activity", SECRET)
    life.record.answer(name, "steady-pacing.log", [{"day": "2026-03-02", "note": SECRET}])

    text = research_log(life.record, life.day(1))

    assert SECRET not in text
    assert "own words" not in text
    assert len(log(life)) == 3


def test_cards_are_told_by_number_and_days_ahead_are_left_out(life: Life) -> None:
    """A clock set wrong puts no day into the log that has not been."""
    life.at(1)
    plan = {"steps": [{"kind": "learn", "seconds": 90, "cards": [1, 3]}]}
    life.record.start_session("a", "what-matters", plan, "seated", 3)
    life.record.enter_step("a", 0, "learn")
    life.session(50)

    [line] = log(life, day=2)

    assert (line["lesson"], line["cards"], line["minutes_planned"]) == ("what-matters", "1 3", "1.5")
    assert (line["state"], line["minutes"]) == ("", "")
