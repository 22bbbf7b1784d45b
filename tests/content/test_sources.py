"""What a choice may pick from beside its own options, and the further keys of lessons and scripts."""

from pathlib import Path

import pytest

from mindbody.content.arranging import arrange
from mindbody.content.checking import check
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Spoken
from mindbody.content.reading import read_library
from mindbody.content.vocabulary import Position
from tests.content.packs import changed, copy_of_good, said_of

LESSON = "cbt/small-step.md"
EXERCISE = "```exercise\n"
SCRIPT = "practices/quiet-minutes.md"


@pytest.mark.parametrize(
    "source",
    ["library.movements", "library.practices", "library.breaths", "library.little-things"],
)
def test_a_choice_may_pick_from_the_library(tmp_path: Path, source: str) -> None:
    """What there is can be picked without being written out again."""
    pack = copy_of_good(tmp_path)
    field = f"- {{id: taken, type: choice, label: Which one?, options: {source}}}\n"
    changed(pack, LESSON, EXERCISE, EXERCISE + field)
    assert said_of(check(pack), LESSON) == []
    assert read_library(pack)[0].lessons["small-step"].exercise[0].options_from == source


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("library.good-thing", "“options” names the menu “good-thing”, which is not there"),
        (
            "warm-welcom.dial.item",
            "“options” names the lesson “warm-welcom”, which is not there; did you mean",
        ),
        (
            "warm-welcome.hopes.item",
            "“options” picks from “hopes.item” of “warm-welcome”, which is not there",
        ),
        ("everything", "“options” is “everything”; expected a list"),
    ],
)
def test_a_source_that_is_not_there_is_found(tmp_path: Path, source: str, said: str) -> None:
    """A choice with nothing behind it would be an empty question."""
    pack = copy_of_good(tmp_path)
    changed(
        pack, LESSON, EXERCISE, f"{EXERCISE}- {{id: taken, type: choice, label: One?, options: {source}}}\n"
    )
    assert any(message.startswith(said) for _, message in said_of(check(pack), LESSON))


def test_another_lessons_rows_may_be_picked_from_by_code_or_id(tmp_path: Path) -> None:
    """What was written in one lesson can be taken up in another."""
    pack = copy_of_good(tmp_path)
    rows = "- {id: catch, type: rows, label: What?, columns: [{id: thought, type: text, label: It}]}\n"
    changed(pack, "cbt/warm-welcome.md", EXERCISE, EXERCISE + rows)
    code = read_library(pack)[0].lessons["warm-welcome"].code
    pick = f"- {{id: taken, type: choice, label: Which?, options: {code}.catch.thought}}\n"
    changed(pack, LESSON, EXERCISE, EXERCISE + pick)
    assert said_of(check(pack), LESSON) == []
    lesson = read_library(pack)[0].lessons["small-step"]
    assert lesson.exercise[0].options_from == "warm-welcome.catch.thought"


def test_a_rule_stands_at_the_type_it_serves(tmp_path: Path) -> None:
    """A sum that is asked for as a text would never be worked out."""
    pack = copy_of_good(tmp_path)
    field = "- {id: sum, type: text, label: The sum, rule: sleep-sums}\n"
    changed(pack, LESSON, EXERCISE, EXERCISE + field)
    told = [message for _, message in said_of(check(pack), LESSON)]
    assert told == ["the rule “sleep-sums” is for a field of type computed, not text"]


def test_a_menu_has_each_thing_once(tmp_path: Path) -> None:
    """Answers are kept by id."""
    pack = copy_of_good(tmp_path)
    changed(pack, "menus/little-things.yaml", "call-a-friend", "warm-drink")
    told = said_of(check(pack), "menus/little-things.yaml")
    assert told == [(6, "“warm-drink” stands here again; expected its own id")]


def test_a_tool_holds_questions_of_its_lessons(tmp_path: Path) -> None:
    """Each must be there, and be one that can stand on a sheet."""
    pack = copy_of_good(tmp_path)
    changed(pack, "tools/hope-sheet.yaml", "[hope, dial]", "[hopes, check]")
    told = said_of(check(pack), "tools/hope-sheet.yaml")
    assert told == [
        (9, "“check” of “warm-welcome” is asked in a session alone; expected another field"),
        (9, "“fields” names “hopes” of “warm-welcome”, which is not there; did you mean “hope”?"),
    ]


def test_a_line_for_one_position_is_played_in_it(tmp_path: Path) -> None:
    """Walking is not told to someone who sits; who reclines hears what is meant for lying."""
    pack = copy_of_good(tmp_path)
    _before_the_first_part(pack)
    practice = read_library(pack)[0].practices["quiet-minutes"]

    def heard(position: Position) -> set[str]:
        items = arrange(practice, 3, Comfort(position=position))
        told = {item.text for item in items if isinstance(item, Spoken)}
        return told & {"Take one slow step forward.", "Let the bed carry your weight."}

    assert heard(Position.STANDING) == {"Take one slow step forward."}
    assert heard(Position.LYING) == heard(Position.RECLINING) == {"Let the bed carry your weight."}
    assert heard(Position.SEATED) == set()


def _before_the_first_part(pack: Path) -> None:
    text = (pack / SCRIPT).read_text("utf-8")
    added = (
        "## Walking {position: standing}\nTake one slow step forward.\n[pause 1s]\n"
        "## Resting {position: lying}\nLet the bed carry your weight.\n[pause 1s]\n## "
    )
    (pack / SCRIPT).write_text(text.replace("## ", added, 1), "utf-8")


def test_positions_that_shut_each_other_out_are_found(tmp_path: Path) -> None:
    """A line for standing inside a part for lying would never be heard."""
    pack = copy_of_good(tmp_path)
    text = (pack / SCRIPT).read_text("utf-8")
    part = "## Resting {position: lying}\nTake one slow step. {position: standing}\n[pause 1s]\n## "
    (pack / SCRIPT).write_text(text.replace("## ", part, 1), "utf-8")
    told = [message for _, message in said_of(check(pack), SCRIPT)]
    assert "“position: standing” stands inside “position: lying”; expected one of those" in told


def test_a_dose_rises(tmp_path: Path) -> None:
    """A dose is its beginning and its most."""
    pack = copy_of_good(tmp_path)
    changed(pack, LESSON, "\nreviewed:", "\ndose: [10, 8]\nreviewed:")
    told = [message for _, message in said_of(check(pack), LESSON)]
    assert told == ["“dose” goes from 10 down to 8; expected [first, most]"]
