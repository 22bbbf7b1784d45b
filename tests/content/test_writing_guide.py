"""The page for clinicians who write lessons: what it shows works, and it leaves nothing out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mindbody import places
from mindbody.cli import main
from mindbody.content.first_pack import shown_files
from mindbody.content.lesson import FieldType
from mindbody.content.library import Library
from mindbody.content.meeting import BlockKind
from mindbody.content.packs import check_source, read_packs, take_in
from mindbody.content.readers.exercise import RULES
from mindbody.content.reading import read_library
from mindbody.content.sheets import Sheet
from mindbody.content.vocabulary import BODY_REGIONS, Position
from tests.content.pack_files import zipped

PAGE = Path(__file__).parents[2] / "docs" / "WRITING-LESSONS.md"
TEXT = PAGE.read_text("utf-8")
TOLD = re.compile(r"`+([^`]+)`+")
BARE = TEXT
for body in shown_files(TEXT).values():
    BARE = BARE.replace(body, "")
NAMES = {name for told in TOLD.findall(BARE) for name in re.findall(r"[a-z_-]+", told)}


OF_SAFETY_PAGES = {"app", "lead", "urgency"}
"""These pages come with the app; nobody else writes them."""


@pytest.fixture(scope="module")
def ours() -> Library:
    return read_library(places.lessons())[0]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The files of the page, laid into an empty folder as it says."""
    folder = tmp_path / "kinder-mornings"
    assert main(["pack", "new", str(folder)]) == 0
    return folder


def test_the_page_leads_from_an_empty_folder_to_a_pack_that_is_taken(
    pack: Path, ours: Library, tmp_path: Path
) -> None:
    """A folder or a zip file of it, without one finding."""
    assert {path.parent.name for path in pack.rglob("*.*")} >= {"practices", "movements", "mornings"}
    assert check_source(pack, ours) == ()
    entry = take_in(zipped(pack, tmp_path / "pack.zip"), tmp_path / "room", ours)
    assert dict(entry.holds) == {"programmes": 1, "lessons": 1, "practices": 1, "movements": 1}
    whole = read_packs(tmp_path / "room", ours).over(ours)
    assert whole.lesson("HS1").also_move == ("ankle-pumps",)


def test_a_pack_is_never_begun_over_something(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One sentence, and what was there stays as it was."""
    mine = tmp_path / "mine.txt"
    mine.write_text("hours of work", "utf-8")
    assert main(["pack", "new", str(tmp_path)]) == 2
    assert "something is there already" in capsys.readouterr().err
    assert [each.name for each in tmp_path.iterdir()] == ["mine.txt"]


def test_the_commands_of_the_page_work(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As they are typed."""
    monkeypatch.chdir(pack)
    home = str(tmp_path / "home")
    assert main(["check", "."]) == 0
    assert "all is well" in capsys.readouterr().out
    assert main(["transcript", "practices/small-morning.md", "--minutes", "3"]) == 0
    assert " 0:03  Good morning." in capsys.readouterr().out
    assert main(["--home", home, "pack", "add", str(pack)]) == 0
    assert main(["pack", "list", "--home", home]) == 0
    assert "Kinder mornings" in capsys.readouterr().out
    assert main(["pack", "remove", "kinder-mornings", "--home", home]) == 0
    assert main(["pack", "remove", "kinder-mornings", "--home", home]) == 2
    for verb in re.findall(r"`mindbody (\w+)", TEXT):
        assert verb in ("check", "pack", "compose", "transcript", "list")


def sheets() -> Iterator[type[Sheet]]:
    """The keys of every place in every kind of file."""
    waiting = list(Sheet.__subclasses__())
    while waiting:
        sheet = waiting.pop()
        waiting += sheet.__subclasses__()
        if sheet.__module__.startswith("mindbody.content"):
            yield sheet


def test_every_key_is_explained() -> None:
    """A key that nobody tells about is a key that nobody uses."""
    kinds = list(sheets())
    assert len(kinds) > 25
    keys = {info.alias or name for sheet in kinds for name, info in sheet.model_fields.items()}
    assert keys - NAMES == OF_SAFETY_PAGES


def test_every_choice_is_explained() -> None:
    """Field types, rules, kinds of block, positions and regions, all of them."""
    for names in (FieldType, RULES, BlockKind, Position, BODY_REGIONS):
        assert {str(name) for name in names} - NAMES == set()


def test_every_rule_is_told_with_the_field_it_serves() -> None:
    """Also the other way round: no rule is told of that is not there."""
    told = dict(re.findall(r"^\| `([a-z-]+)` \| ([a-z ]+) \| ", TEXT, re.MULTILINE))
    assert told == {rule: " or ".join(types) for rule, types in RULES.items()}


LESSON = "mornings/a-slow-start.md"
FAULTS = (
    (
        LESSON,
        'title: "A',
        'titel: "A',
        "the key “titel” is not known; did you mean “title”?",
    ),
    (LESSON, "home:", "hoem:", "the key “home” is missing"),
    (LESSON, 'aim: "Find', "aim: Find: a", "this can't be read as YAML"),
    (LESSON, "---\nid", "id", "the file does not begin with its front matter"),
    (LESSON, "> room: One small thing, before all else.\n", "", "has no room text"),
    (LESSON, "Mornings can be", "You must know: it can be", "is a phrase that hurts"),
    (LESSON, "practice: small-morning", "practice: small-evening", "which is not there"),
    (LESSON, "sure < 7\n```", "sure < 7", "is never closed"),
    ("practices/small-morning.md", "id: small-morning", "id: body-scan", "belongs to MindBody already"),
    ("practices/small-morning.md", "minutes: [2, 5]", "minutes: [2, 15]", "the script can't fill"),
    ("practices/small-morning.md", " {eyes: open}", "", "no line is marked “eyes: open”"),
    ("movements/fingers-awake.yaml", "curl: 60,", "curl: 400,", "is at 400 degrees"),
)


@pytest.mark.parametrize(("file", "old", "new", "said"), FAULTS, ids=[fault[3][:30] for fault in FAULTS])
def test_what_the_checker_is_said_to_say_it_says(
    file: str, old: str, new: str, said: str, pack: Path, ours: Library
) -> None:
    """In the words that a writer will look for on the page."""
    path = pack / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    findings = [str(finding) for finding in check_source(pack, ours)]
    assert any(said in finding for finding in findings), findings
    assert said in TEXT
