"""What a sound folder of files turns into."""

from pathlib import Path

import pytest

from mindbody.content.breath import Do
from mindbody.content.checking import check
from mindbody.content.findings import ContentError
from mindbody.content.lesson import Compare, Condition, FieldType, Option
from mindbody.content.library import Library, UnknownContent
from mindbody.content.meeting import BlockKind, CardRange, RoomText
from mindbody.content.practice import Bell, BreatheFor, Pause, Spoken
from mindbody.content.reading import read_library, read_practice
from mindbody.content.spoken import spoken_lines
from mindbody.content.vocabulary import Anchor, Eyes, Position
from tests.content.packs import GOOD, changed, copy_of_good


@pytest.fixture(scope="module")
def library() -> Library:
    read, findings = read_library(GOOD)
    assert findings == ()
    return read


def test_a_sound_folder_has_no_findings() -> None:
    """What is right is not called wrong."""
    assert check(GOOD) == ()


def test_codes_become_ids(library: Library) -> None:
    """A writer may give a code; the app keeps ids alone, for records point to them."""
    lesson = library.lessons["warm-welcome"]
    assert (lesson.movement, lesson.alternatives) == ("sway", ("quiet-minutes",))
    assert library.programmes["first-steps"].lessons == ("warm-welcome", "small-step")
    assert library.meetings["first-meeting"].lessons == ("warm-welcome",)
    breathes = [item for item in library.practices["quiet-minutes"].items if isinstance(item, BreatheFor)]
    assert [item.breath for item in breathes] == ["easy-breath"]


def test_a_card_is_its_words_its_sentences_and_its_room_text(library: Library) -> None:
    """Lines broken in the file are one text to hear, and stay lines in the room."""
    card = library.lessons["warm-welcome"].cards[0]
    assert card.title == "One"
    assert card.picture == "hills-at-dawn"
    assert card.line == 18
    assert card.text.startswith("Here is one plain thought for the first card of this small lesson. It has")
    assert card.sentences[1] == "It has short words, and it has short lines."
    assert len(card.sentences) == 3
    assert card.room == "One plain thought.\nShort words, short lines."


def test_the_exercise_is_read_field_by_field(library: Library) -> None:
    """Options, rows, conditions and quizzes keep their ids, for answers are kept under them."""
    fields = {field.id: field for field in library.lessons["warm-welcome"].exercise}
    assert fields["hope"].done
    assert [column.id for column in fields["dial"].columns] == ["item", "way"]
    assert fields["dial"].columns[1].options == (Option(id="up", label="up"), Option(id="down", label="down"))
    assert fields["pick"].options_from == "dial.item"
    assert fields["smaller"].show_if == Condition(field="sure", compare=Compare.BELOW, value="7")
    assert fields["why"].show_if == Condition(field="comfort", compare=Compare.HAS, value="no-bell")
    assert fields["comfort"].options[0] == Option(id="eyes-open", label="Eyes open")
    assert fields["check"].quiz[0].answer is True
    assert fields["gap"].type is FieldType.COMPUTED


def test_a_low_day_keeps_its_cards_fields_and_minutes(library: Library) -> None:
    """What is left on a low day is what the file says."""
    low = library.lessons["warm-welcome"].low
    assert (low.cards, low.fields, low.practice) == ((1, 2), ("hope",), 2.0)


def test_a_script_keeps_its_marks(library: Library) -> None:
    """A line carries its part's marks joined with its own, and a pause those of what it belongs to."""
    practice = library.practices["quiet-minutes"]
    assert practice.minutes == (2.0, 4.0)
    assert [part.title for part in practice.parts][:2] == ["Opening", "Sound"]
    opening = practice.parts[0].items
    assert isinstance(opening[0], Bell)
    assert opening[0].soft
    closed = next(item for item in opening if isinstance(item, Spoken) and item.when.eyes is Eyes.CLOSED)
    after = opening[opening.index(closed) + 1]
    assert isinstance(after, Pause)
    assert after.when.eyes is Eyes.CLOSED
    hands = practice.parts[2].items[0]
    assert hands.when.anchor is Anchor.HANDS
    assert hands.when.body == {"left-hand", "right-hand"}
    late = next(item for item in practice.items if isinstance(item, Spoken) and item.when.start)
    assert (late.text, late.say) == ("This comes with more time.", "This comes, with more time.")
    assert late.when.start == 3.0


def test_a_breath_a_movement_and_a_measure_are_read(library: Library) -> None:
    """The plain values of the YAML files."""
    breath = library.breaths["easy-breath"]
    assert breath.cycle_seconds == 7.5
    assert breath.variants[0].phases[1].do is Do.HOLD
    sway = library.movements["sway"]
    assert sway.instead == {Position.LYING: "rock"}
    assert sway.poses[1].joints == {"neck.side": 12.0}
    ease = library.measures["ease"]
    assert ease.wording_checked is True
    assert ease.items[1].scale is not None
    assert ease.items[1].scale.answers[1].label == "Often"


def test_a_meeting_is_read_block_by_block(library: Library) -> None:
    """The room sees cards and screens; the mark of a quoted line is not read out; names become ids."""
    meeting = library.meeting("g90")
    arrive, learn, rest, do, plan, close = meeting.blocks
    assert arrive.room_screens == (
        RoomText(title="Welcome", lines=("Sit, stand or lie down.",)),
        RoomText(title="Arrive", lines=("You can pass on anything.",)),
    )
    assert (learn.start, learn.end, learn.kind, learn.minutes) == (5, 20, BlockKind.LEARN, 15)
    assert learn.title == "Learn: a warm welcome"
    assert learn.cards == (
        CardRange(lesson="warm-welcome", first=1, last=3),
        CardRange(lesson="small-step", first=2, last=2),
    )
    assert learn.if_asked.split("\n")[0] == "Some have been told “it is all in your head”."
    assert (rest.room_screens, rest.say) == ((), "")
    assert do.template == ("My first step", "On which day?")
    assert (arrive.breath, do.practice, do.movements, do.timer) == (
        "easy-breath", "quiet-minutes", ("sway",), 8,
    )  # fmt: skip
    assert (plan.protected, close.protected) == (True, False)
    assert (plan.ask, close.ask) == ("", "How useful was today?")


def test_two_ranges_of_cards_need_no_space_between_them(tmp_path: Path) -> None:
    """A writer may leave it out."""
    folder = copy_of_good(tmp_path)
    changed(folder, "meetings/first-meeting.md", "1-3, small-step", "1-3,small-step")
    read, findings = read_library(folder)
    assert findings == ()
    assert [each.lesson for each in read.meeting("g90").blocks[1].cards] == ["warm-welcome", "small-step"]


def test_the_safety_pages_and_help_lines_are_read(library: Library) -> None:
    """What a person needs in the worst hour."""
    page = library.safety["red-flags"]
    assert page.sections[0].urgency == "now"
    assert page.sections[0].text == "Please call."
    assert len(page.sections[0].points) == 2
    country = library.countries[0]
    assert (country.code, country.emergency) == ("GB", "999")
    assert [line.checked_on for line in country.lines] == [None, "2026-01-31"]


def test_things_are_found_by_id_or_code_in_any_case(library: Library) -> None:
    """A person types what they remember."""
    assert library.practice("m90") is library.practice(" Quiet-Minutes ")
    assert library.measure("Ease").id == "ease"
    with pytest.raises(UnknownContent, match=r"no practice “quite-minutes”.*quiet-minutes \(M90\)"):
        library.practice("quite-minutes")


def test_a_lesson_is_told_in_the_order_of_its_programme(library: Library) -> None:
    """The list reads as the course runs."""
    assert list(library.lessons) == ["warm-welcome", "small-step"]


def test_every_spoken_line_is_spoken_once(library: Library) -> None:
    """Two lessons with the same sentence need one clip."""
    lines = spoken_lines(library)
    assert len({line.say for line in lines}) == len(lines)
    assert lines[0].style == "practice"
    said = {line.say: line for line in lines}
    assert said["This comes, with more time."].text == "This comes with more time."
    assert said["Your pain is real."].style == "lesson"
    assert "The third thought." not in said


def test_one_practice_is_read_from_anywhere(tmp_path: Path) -> None:
    """A therapist's script need not lie among the lessons."""
    path = tmp_path / "mine.md"
    path.write_bytes((GOOD / "practices/quiet-minutes.md").read_bytes())
    assert read_practice(path).id == "quiet-minutes"
    path.write_text("nothing of the kind", "utf-8")
    with pytest.raises(ContentError) as caught:
        read_practice(path)
    assert all(finding.file == str(path) for finding in caught.value.findings)


def test_a_broken_file_leaves_the_rest_whole(tmp_path: Path) -> None:
    """One bad file does not close the library, and what names it is not blamed."""
    pack = copy_of_good(tmp_path)
    changed(pack, "breaths/easy-breath.yaml", "minutes: [2, 1]", "minutes: soon")
    library, findings = read_library(pack)
    assert "easy-breath" not in library.breaths
    assert [(each.file, each.line) for each in findings] == [("breaths/easy-breath.yaml", 8)]


def test_a_missing_folder_is_a_finding(tmp_path: Path) -> None:
    """No traceback for a slip of the pen."""
    library, findings = read_library(tmp_path / "nowhere")
    assert library == Library()
    assert "no such folder" in findings[0].message
