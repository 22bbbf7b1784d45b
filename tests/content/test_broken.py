"""Files broken by hand, one fault of each kind: each is named, with its line, and nothing else is."""

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from mindbody.content.checking import check
from mindbody.content.findings import Finding

HERE = Path(__file__).parent


class Case(NamedTuple):
    """A fault: the file and line it stands on, and the beginning of what is said about it."""

    file: str
    line: int
    said: str


CASES = (
    Case("breaths/grammar.yaml", 2, "this can't be read as YAML: mapping values are not allowed here"),
    Case("breaths/list.yaml", 1, "a list stands here"),
    Case("breaths/magic.yaml", 2, "“&name” marks a place to point to"),
    Case("breaths/magic.yaml", 3, "“*name” points to another place"),
    Case("breaths/magic.yaml", 3, "“about” is empty"),
    Case("breaths/magic.yaml", 4, "the tag “tag:yaml.org,2002:python/object:os.system” is not used here"),
    Case("breaths/notes.txt", 1, "a file “notes.txt” among the breaths"),
    Case("breaths/rules.yaml", 1, "neither “minutes” nor “cycles” is given"),
    Case("breaths/rules.yaml", 5, "no phase is “out”"),
    Case("breaths/rules.yaml", 6, "in lasts 8s"),
    Case("breaths/rules.yaml", 7, "the breath is held without consent"),
    Case("breaths/rules.yaml", 8, "in lasts 3.3s"),
    Case("breaths/rules.yaml", 13, "the variant “twice” stands here again"),
    Case("breaths/rules.yaml", 15, "the breath is held without consent"),
    Case("breaths/shapes.yaml", 1, "the key “about” is missing"),
    Case("breaths/shapes.yaml", 1, "“id” is “Shape Breath”"),
    Case("breaths/shapes.yaml", 3, "“title” is the number 12"),
    Case("breaths/shapes.yaml", 4, "the key “abuot” is not known; did you mean “about”?"),
    Case("breaths/shapes.yaml", 6, "“phases.1.do” is “inn”"),
    Case("breaths/shapes.yaml", 7, "“phases.2.seconds” is “long”"),
    Case("breaths/shapes.yaml", 8, "the key “phases.3.lenght” is not known"),
    Case("breaths/shapes.yaml", 9, "“minutes.1” is the number 0"),
    Case("breaths/shapes.yaml", 10, "“needs_consent” is “perhaps”"),
    Case("breaths/shapes.yaml", 11, "“sources” is an empty list"),
    Case("breaths/tabs.yaml", 4, "this can't be read as YAML: found character '\\t' that cannot start any t"),
    Case("breaths/twins.yaml", 1, "the id “easy-breath” belongs to breaths/easy-breath.yaml already"),
    Case("breaths/twins.yaml", 2, "the code “b90” belongs to breaths/easy-breath.yaml already"),
    Case("breaths/twins.yaml", 4, "the key “title” stands here again (first on line 3)"),
    Case("cbt/crowded.md", 4, "“You must” is a phrase that hurts"),
    Case("cbt/crowded.md", 4, "“relapse” is a phrase that hurts"),
    Case("cbt/crowded.md", 7, "“Push through” is a phrase that hurts"),
    Case("cbt/crowded.md", 7, "“stay positive” is a phrase that hurts"),
    Case("cbt/crowded.md", 8, "“all in your head” is a phrase that hurts"),
    Case("cbt/crowded.md", 8, "“just stress” is a phrase that hurts"),
    Case("cbt/crowded.md", 12, "“Conscientious deliberation necessitates considerable organisational ...” r"),
    Case("cbt/crowded.md", 13, "“low.practice” is 45 min, which none of its practices can be"),
    Case("cbt/crowded.md", 16, "the lesson has 1 card"),
    Case("cbt/crowded.md", 17, "“failure” is a phrase that hurts"),
    Case("cbt/crowded.md", 17, "“false alarm” is a phrase that hurts"),
    Case("cbt/crowded.md", 17, "“wear and tear” is a phrase that hurts"),
    Case("cbt/crowded.md", 18, "“false alarm” is a phrase that hurts"),
    Case("cbt/crowded.md", 23, "“Are you sure” is a phrase that hurts"),
    Case("cbt/crowded.md", 26, "a second exercise begins here"),
    Case("cbt/crowded.md", 32, "a fenced block with “python” after its fence"),
    Case("cbt/crowded.md", 32, "the block that begins here is never closed"),
    Case("cbt/dangling.md", 2, "the key “aim” is missing"),
    Case("cbt/dangling.md", 5, "“programme” names the programme “first-step”, which is not there; did you m"),
    Case("cbt/dangling.md", 6, "“order” is the number 1.5"),
    Case("cbt/dangling.md", 7, "the sentence “Your pain is real, ...” has 34 words"),
    Case("cbt/dangling.md", 7, "“Your pain is real, and ...” reads at grade 10.5"),
    Case("cbt/dangling.md", 8, "“breath” names the breath “easy-breth”, which is not there; did you mean “e"),
    Case("cbt/dangling.md", 9, "“practice” names the practice “quiet”, which is not there"),
    Case("cbt/dangling.md", 10, "“alternatives” names the practice “M99”, which is not there"),
    Case("cbt/dangling.md", 11, "“movement” names the movement “V99”, which is not there"),
    Case("cbt/dangling.md", 13, "“low.cards” names card 6"),
    Case("cbt/dangling.md", 13, "“low.fields” names “hopes”, which is no field here; did you mean “hope”?"),
    Case("cbt/dangling.md", 13, "“low.practice” is the number 20"),
    Case("cbt/dangling.md", 16, "the lesson has 4 cards"),
    Case("cbt/dangling.md", 16, "this stands before the first card"),
    Case("cbt/dangling.md", 18, "the card “One” has no room text"),
    Case("cbt/dangling.md", 19, "the card “One” has 3 words"),
    Case("cbt/dangling.md", 21, "the card “Two” has no picture"),
    Case("cbt/dangling.md", 22, "a link (“[link](https://example.org)”) stands here"),
    Case("cbt/dangling.md", 22, "raw HTML (“<b>”) stands here"),
    Case("cbt/dangling.md", 23, "this quoted block is no room text"),
    Case("cbt/dangling.md", 25, "a heading with 3 “#”"),
    Case("cbt/dangling.md", 25, "the key “picture” is missing"),
    Case("cbt/dangling.md", 25, "the key “pictur” is not known; did you mean “picture”?"),
    Case("cbt/dangling.md", 26, "“*” marks some words"),
    Case("cbt/dangling.md", 28, "a list stands on a card"),
    Case("cbt/dangling.md", 30, "the room line has 128 characters"),
    Case("cbt/dangling.md", 30, "the room text has 50 words"),
    Case("cbt/dangling.md", 36, "the room line has 53 characters"),
    Case("cbt/dangling.md", 38, "braces that do not close, or with words after them"),
    Case("cbt/dangling.md", 38, "the card “Four” has no picture"),
    Case("cbt/dangling.md", 44, "“type” is “txt”"),
    Case("cbt/dangling.md", 46, "a field of type choice has no “options”"),
    Case("cbt/dangling.md", 46, "the key “label” is missing"),
    Case("cbt/dangling.md", 51, "“options” picks from “dial.item”, which is not there"),
    Case("cbt/dangling.md", 52, "the scale “sure” has no end"),
    Case("cbt/dangling.md", 55, "the rule “shrink-goals” is not known; did you mean “shrink-goal”?"),
    Case("cbt/dangling.md", 59, "“show_if” asks for “shure”, which is not there; did you mean “sure”?"),
    Case("cbt/dangling.md", 60, "the field “more” stands here again"),
    Case("cbt/dangling.md", 63, "“show_if” is “when sure”"),
    Case("cbt/dangling.md", 67, "a field of type text takes no “options”"),
    Case("cbt/dangling.md", 68, "a field of type text has no columns"),
    Case("cbt/dangling.md", 69, "the rows “rows” have no columns"),
    Case("cbt/dangling.md", 76, "a column of type measure"),
    Case("cbt/dangling.md", 77, "“min” is 9 and “max” 1"),
    Case("cbt/dangling.md", 78, "the field “asked” names no “rule”"),
    Case("cbt/dangling.md", 84, "“rule” names the measure “eas”, which is not there; did you mean “ease”?"),
    Case("cbt/dangling.md", 88, "“rule” names the safety page “red-flag”, which is not there; did you mean"),
    Case("cbt/dangling.md", 92, "the key “id” is missing"),
    Case("cbt/dangling.md", 92, "the option “yes” stands here again"),
    Case("cbt/dangling.md", 96, "“chosen” has no answer “no”"),
    Case("cbt/dangling.md", 100, "“chosen” is a field of type choice"),
    Case("cbt/dangling.md", 100, "“show_if” compares with “many”"),
    Case("cbt/dangling.md", 104, "“chosen” is a field of type choice"),
    Case("cbt/dangling.md", 108, "the key “why” is missing"),
    Case("cbt/dangling.md", 108, "“answer” is “sometimes”"),
    Case("cbt/open.md", 1, "the front matter that begins here is never closed"),
    Case("cbt/open.md", 2, "the key “aim” is missing"),
    Case("cbt/open.md", 2, "the key “breath” is missing"),
    Case("cbt/open.md", 2, "the key “home” is missing"),
    Case("cbt/open.md", 2, "the key “low” is missing"),
    Case("cbt/open.md", 2, "the key “movement” is missing"),
    Case("cbt/open.md", 2, "the key “order” is missing"),
    Case("cbt/open.md", 2, "the key “practice” is missing"),
    Case("cbt/open.md", 2, "the key “programme” is missing"),
    Case("cbt/open.md", 2, "the key “sources” is missing"),
    Case("cbt/open.md", 2, "the key “validating” is missing"),
    Case("cbt/open.md", 4, "the card “One” has no room text"),
    Case("cbt/open.md", 4, "the lesson has 1 card"),
    Case("cbt/open.md", 4, "the lesson has no exercise"),
    Case("cbt/open.md", 5, "the card “One” has 1 word"),
    Case("cbt/unfenced.md", 1, "the file does not begin with its front matter"),
    Case("cbt/unfenced.md", 1, "the key “aim” is missing"),
    Case("cbt/unfenced.md", 1, "the key “breath” is missing"),
    Case("cbt/unfenced.md", 1, "the key “home” is missing"),
    Case("cbt/unfenced.md", 1, "the key “low” is missing"),
    Case("cbt/unfenced.md", 1, "the key “movement” is missing"),
    Case("cbt/unfenced.md", 1, "the key “order” is missing"),
    Case("cbt/unfenced.md", 1, "the key “practice” is missing"),
    Case("cbt/unfenced.md", 1, "the key “programme” is missing"),
    Case("cbt/unfenced.md", 1, "the key “sources” is missing"),
    Case("cbt/unfenced.md", 1, "the key “validating” is missing"),
    Case("cbt/unfenced.md", 3, "the card “One” has no room text"),
    Case("cbt/unfenced.md", 3, "the lesson has 1 card"),
    Case("cbt/unfenced.md", 3, "the lesson has no exercise"),
    Case("cbt/unfenced.md", 4, "the card “One” has 1 word"),
    Case("index.json", 1, "the index does not match the lessons"),
    Case("measures/scores.yaml", 6, "the scale goes from 10 to 0"),
    Case("measures/scores.yaml", 6, "the scale has no words"),
    Case("measures/scores.yaml", 9, "the item “scores.1” stands here again"),
    Case("measures/scores.yaml", 14, "the answers go from 0 to 0"),
    Case("measures/scores.yaml", 14, "two answers have the same value"),
    Case("measures/scores.yaml", 16, "the rule “value” has 2 items"),
    Case("measures/scores.yaml", 16, "the score “one” names the item “scores.2”, which is not here; did you"),
    Case("measures/scores.yaml", 17, "the score “one” stands here again"),
    Case("measures/scores.yaml", 20, "the bands “Low” and “High” overlap"),
    Case("measures/scores.yaml", 21, "the band “Backwards” goes from 9 to 3"),
    Case("measures/scores.yaml", 21, "“bands” names the score “two”, which is not here"),
    Case("measures/scores.yaml", 23, "a change of nothing"),
    Case("measures/scores.yaml", 25, "“safety” names the score “on”, which is not here; did you mean “one”?"),
    Case("measures/scores.yaml", 26, "“ask_at.1” is “hourly”"),
    Case("measures/scores.yaml", 29, "“wording_checked” is “maybe”"),
    Case("measures/scores.yaml", 30, "“72514-9” is no LOINC code (its check digit does not fit)"),
    Case("measures/scores.yaml", 30, "“codes” names “other”"),
    Case("measures/words.yaml", 8, "“sufferer” is a phrase that hurts"),
    Case("measures/words.yaml", 10, "“scores.1.rule” is “median”"),
    Case("measures/words.yaml", 12, "“safety.1.show” is “popup”"),
    Case("measures/words.yaml", 13, "“ask_at.1” is “hourly”"),
    Case("meetings/cards.md", 9, "“cards” asks for card 9 of “warm-welcome”"),
    Case("meetings/clock.md", 6, "“lessons” names the lesson “L99”, which is not there"),
    Case("meetings/clock.md", 9, "this stands before the first block"),
    Case("meetings/clock.md", 11, "words stand under no smaller heading"),
    Case("meetings/clock.md", 14, "the room line has 51 characters"),
    Case("meetings/clock.md", 17, "“You must” is a phrase that hurts"),
    Case("meetings/clock.md", 18, "the heading “### Rooms” is not known; did you mean “Room”?"),
    Case("meetings/clock.md", 20, "the block begins at minute 5 and overlaps"),
    Case("meetings/clock.md", 20, "“kind” is “learning”"),
    Case("meetings/clock.md", 23, "the block begins at minute 20 and leaves a gap"),
    Case("meetings/clock.md", 23, "the block goes from 20 to 20"),
    Case("meetings/clock.md", 25, "“### Say” is empty"),
    Case("meetings/clock.md", 25, "“### Say” stands here again"),
    Case("meetings/clock.md", 27, "the facilitator has no words"),
    Case("meetings/clock.md", 27, "the room would see nothing"),
    Case("meetings/clock.md", 27, "“Close” has no minutes"),
    Case("meetings/clock.md", 30, "the block has no kind"),
    Case("meetings/clock.md", 33, "the room would see nothing"),
    Case("meetings/clock.md", 33, "“protected” is “often”"),
    Case("meetings/clock.md", 35, "a link (“[door](http://example.org)”) stands here"),
    Case("meetings/clock.md", 35, "raw HTML (“<b>”) stands here"),
    Case("menus/things.yaml", 3, "“Just relax” is a phrase that hurts; expected other words: s"),
    Case("menus/things.yaml", 5, "“items.1.energy” is the number 4; expected at most 3"),
    Case("menus/things.yaml", 6, "“items.2.cost” is “dear”; expected one of: free, low"),
    Case("menus/things.yaml", 6, "“items.2.label” is “”; expected some words"),
    Case("menus/things.yaml", 6, "“items.2.positions” is an empty list; expected at least 1 in"),
    Case("menus/things.yaml", 6, "“one” stands here again; expected its own id"),
    Case("menus/things.yaml", 7, "the key “items.3.company” is not known; expected one of: id,"),
    Case("menus/things.yaml", 7, "the key “items.3.with” is missing; expected it here"),
    Case("menus/things.yaml", 7, "“items.3.kind” is “joy”; expected one of: pleasure, achievem"),
    Case("movements/joints.yaml", 1, "the key “ask_first” is missing"),
    Case("movements/joints.yaml", 5, "“positions.2” is “sitting”"),
    Case("movements/joints.yaml", 6, "“body.1”: left-elbow is no region of the body; did you mean “left-leg"),
    Case("movements/joints.yaml", 7, "the key “dose.next” is missing"),
    Case("movements/joints.yaml", 8, "“stop” is an empty list"),
    Case("movements/joints.yaml", 9, "“instead.upright” is “upright”"),
    Case("movements/joints.yaml", 9, "“standing” names the movement “nowhere”, which is not there"),
    Case("movements/joints.yaml", 10, "“props.1” is “chiar”"),
    Case("movements/joints.yaml", 11, "“view” is “side”"),
    Case("movements/joints.yaml", 12, "“base” is “kneeling”"),
    Case("movements/joints.yaml", 14, "“left-elbow.bend” is at 400 degrees"),
    Case("movements/joints.yaml", 14, "“tail.wag” is no joint"),
    Case("movements/joints.yaml", 14, "“hips.down” is at 90 cm; expected 0 to 40"),
    Case("movements/joints.yaml", 15, "“poses.2.joints.neck.side” is “wide”"),
    Case("movements/joints.yaml", 15, "“poses.2.seconds” is the number -1"),
    Case("movements/still.yaml", 10, "“instead” names seated, which this movement serves itself"),
    Case("movements/still.yaml", 10, "“rock” does not serve standing (lying)"),
    Case("movements/still.yaml", 12, "all poses take no time"),
    Case("movements/still.yaml", 13, "“neck.side” is at 400 degrees"),
    Case("movements/still.yaml", 13, "“neck.sid” is no joint; did you mean “neck.side”?"),
    Case("movements/still.yaml", 14, "all poses take no time"),
    Case("movements/still.yaml", 15, "“hand.curl” is no joint"),
    Case("practices/anchors.md", 6, "at 1 min nothing is said (eyes open"),
    Case("practices/anchors.md", 6, "read in silence, the script can't fill 1, 2 minutes: at 2 it lasts 0.0"),
    Case("practices/anchors.md", 9, "“anchor” is none, but lines are marked for anchors"),
    Case("practices/anchors.md", 12, "no line is marked “anchor: hands”"),
    Case("practices/anchors.md", 12, "no line is marked “eyes: open”"),
    Case("practices/quiet.md", 12, "nothing is spoken in this script"),
    Case("practices/script.md", 5, "“family” is “mindfullness”"),
    Case("practices/script.md", 6, "“minutes” goes from 4 down to 2"),
    Case("practices/script.md", 8, "“positions” is an empty list"),
    Case("practices/script.md", 9, "“anchor” is breath, but no line is marked for it"),
    Case("practices/script.md", 12, "this line stands before the first part"),
    Case("practices/script.md", 14, "“[bell loud]” is not known"),
    Case("practices/script.md", 15, "“[pause 6]” is not known"),
    Case("practices/script.md", 16, "the pause goes from 20s down to 6s"),
    Case("practices/script.md", 17, "a silence of 90s"),
    Case("practices/script.md", 18, "“breathe” names the breath “nothing”, which is not there"),
    Case("practices/script.md", 19, "“0 min” of one breath"),
    Case("practices/script.md", 20, "braces that do not close, or with words after them"),
    Case("practices/script.md", 21, "“eyes: closed” stands inside “eyes: open”"),
    Case("practices/script.md", 22, "the key “who” is not known"),
    Case("practices/script.md", 22, "“body.1”: elbow is no region of the body"),
    Case("practices/script.md", 22, "“from” is “soon”"),
    Case("practices/script.md", 23, "there are no words before these braces"),
    Case("practices/script.md", 24, "raw HTML (“<i>”) stands here"),
    Case("practices/script.md", 25, "the part “Empty” is empty"),
    Case("practices/script.md", 26, "“# Too big” is no heading of a part"),
    Case("practices/script.md", 27, "the sentence “One line that goes ...” has 34 words"),
    Case("practices/untagged.md", 6, "read in silence, the script can't fill 1 minutes: at 1 it lasts 1.24"),
    Case("practices/untagged.md", 6, "read in silence, the script can't fill 3, 4, 5, 6, 7, 8, ... minutes:"),
    Case("practices/untagged.md", 9, "“anchor” is breath, but no line is marked for it"),
    Case("programmes/circles.yaml", 4, "the lesson “small-step” stands here again"),
    Case("programmes/circles.yaml", 4, "“lessons” names the lesson “small-steps”, which is not there; did y"),
    Case("programmes/circles.yaml", 4, "“small-step” says it belongs to the programme “first-steps”"),
    Case("programmes/circles.yaml", 4, "“warm-welcome” has order 1 and stands after 2"),
    Case("programmes/circles.yaml", 4, "“warm-welcome” says it belongs to the programme “first-steps”"),
    Case("programmes/circles.yaml", 8, "“needs” goes round in a circle (small-step -> warm-welcome -> small"),
    Case("programmes/circles.yaml", 9, "“needs” goes round in a circle (warm-welcome -> small-step -> warm-"),
    Case("programmes/needs.yaml", 4, "“warm-welcome” has order 1 and stands after 1"),
    Case("programmes/needs.yaml", 4, "“warm-welcome” says it belongs to the programme “first-steps”"),
    Case("programmes/needs.yaml", 8, "“crowded-lesson” needs “warm-welcome”, which comes later"),
    Case("programmes/needs.yaml", 8, "“needs” names “small-steps”, which is not among the lessons here"),
    Case("programmes/types.yaml", 2, "“title” is “”"),
    Case("programmes/types.yaml", 4, "“lessons” is “warm-welcome”"),
    Case("programmes/types.yaml", 5, "“pace” is the number 0"),
    Case("programmes/types.yaml", 6, "“who” is “everyone”"),
    Case("programmes/types.yaml", 7, "“needs” is a list"),
    Case("safety/help-lines.yaml", 1, "“code” is “Gb”"),
    Case("safety/help-lines.yaml", 3, "“emergency” is the number 999"),
    Case("safety/help-lines.yaml", 4, "“lines” is an empty list"),
    Case("safety/help-lines.yaml", 9, "“lines.1.checked_on” is “last week”"),
    Case("safety/help-lines.yaml", 10, "the key “lines.2.checked_on” is missing"),
    Case("safety/help-lines.yaml", 10, "the key “lines.2.reach” is missing"),
    Case("safety/help-lines.yaml", 15, "the country “IE” stands here again"),
    Case("safety/pages.md", 2, "the key “lead” is missing"),
    Case("safety/pages.md", 6, "this stands before the first section"),
    Case("safety/pages.md", 7, "the section “Now” is empty"),
    Case("safety/pages.md", 7, "“urgency” is “later”"),
    Case("safety/pages.md", 8, "a quoted or fenced block"),
    Case("safety/pages.md", 10, "the section “Empty” is empty"),
    Case("safety/pages.md", 11, "a heading with 3 “#”"),
    Case("safety/pages.md", 12, "“Others have it worse” is a phrase that hurts"),
    Case("tools/odd.yaml", 3, "“Just relax” is a phrase that hurts"),
    Case("tools/odd.yaml", 5, "“group” is “someday”; expected one of: days, thoughts"),
    Case("tools/odd.yaml", 6, "“order” is the number -1; expected at least 0"),
    Case("tools/odd.yaml", 8, "“lesson” names the lesson “nowhere”, which is not there"),
    Case("tools/odd.yaml", 9, "“sheets.1.fields” is an empty list; expected at least 1"),
)


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> tuple[Finding, ...]:
    """What is found in a sound folder with the broken files laid into it."""
    folder = tmp_path_factory.mktemp("content") / "pack"
    shutil.copytree(HERE / "good", folder)
    shutil.copytree(HERE / "broken", folder, dirs_exist_ok=True)
    return check(folder)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.file}:{case.line}")
def test_a_fault_is_named_with_its_line(case: Case, findings: tuple[Finding, ...]) -> None:
    """A clinician is told where the mistake is and what it is."""
    said = [each.message for each in findings if (each.file, each.line) == (case.file, case.line)]
    assert any(message.startswith(case.said) for message in said), said


def test_nothing_else_is_found(findings: tuple[Finding, ...]) -> None:
    """One mistake is not told twice, and what is right is not called wrong."""
    unexpected = [
        str(each)
        for each in findings
        if not any(
            (each.file, each.line) == (case.file, case.line) and each.message.startswith(case.said)
            for case in CASES
        )
    ]
    assert unexpected == []
    assert len(findings) == len(CASES)


def test_findings_stand_in_the_order_of_files_and_lines(findings: tuple[Finding, ...]) -> None:
    """The list can be worked through from the top."""
    places = [(each.file, each.line) for each in findings]
    assert places == sorted(places)


def test_every_finding_says_what_was_expected(findings: tuple[Finding, ...]) -> None:
    """A finding without a way to mend it would leave the writer alone."""
    hints = ("expected", "did you mean")
    silent = [str(each) for each in findings if not any(hint in each.message for hint in hints)]
    assert silent == []
