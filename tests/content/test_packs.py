"""Packs are taken in whole or not at all, live beside our lessons, and leave without a trace."""

from pathlib import Path

import pytest

from mindbody import places
from mindbody.content import packs as packs_module
from mindbody.content.findings import ContentError, Finding
from mindbody.content.index import read_index
from mindbody.content.library import Library
from mindbody.content.pack_index import joined_index, read_pack_index
from mindbody.content.packs import Heard, NoSuchPack, check_source, keep_index, read_packs, remove, take_in
from mindbody.content.reading import read_library
from tests.content.pack_files import CARD, pack_folder, zipped
from tests.content.packs import changed


@pytest.fixture(scope="module")
def ours() -> Library:
    return read_library(places.lessons())[0]


@pytest.fixture
def room(tmp_path: Path) -> Path:
    return tmp_path / "home" / "packs"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return pack_folder(tmp_path)


def refusal(source: Path, room: Path, ours: Library) -> list[str]:
    """What is said, after making sure that nothing of the source is left."""
    before = sorted(room.rglob("*")) if room.exists() else []
    with pytest.raises(ContentError) as refused:
        take_in(source, room, ours)
    assert sorted(room.rglob("*")) == before
    return [str(finding) for finding in refused.value.findings]


def other_pack(folder: Path) -> Path:
    """A second pack, of one breath."""
    pack = folder / "breaths-only"
    (pack / "breaths").mkdir(parents=True)
    (pack / "pack.yaml").write_text(CARD.replace("our-clinic", "breaths").replace("Our", "Their"), "utf-8")
    (pack / "breaths" / "soft.yaml").write_text(
        "id: soft\ntitle: Soft\nabout: In and out.\nminutes: [3]\n"
        "phases: [{do: in, seconds: 3}, {do: out, seconds: 4}]\n",
        "utf-8",
    )
    return pack


@pytest.mark.parametrize("how", ["folder", "zip", "zip in a folder", "zip of a Mac"])
def test_a_sound_pack_is_taken_in(how: str, pack: Path, room: Path, ours: Library, tmp_path: Path) -> None:
    """However it comes, its lessons then stand beside ours."""
    if how == "zip of a Mac":
        (pack / ".DS_Store").write_bytes(b"\0")
        (pack / "__MACOSX" / "cbt").mkdir(parents=True)
        (pack / "__MACOSX" / "cbt" / "._warm-welcome.md").write_bytes(b"\0")
    inside = "Our clinic (new)/" if how == "zip in a folder" else ""
    entry = take_in(pack if how == "folder" else zipped(pack, tmp_path / "p.zip", inside=inside), room, ours)

    assert (entry.card.title, entry.card.language) == ("Our clinic", "en")
    assert dict(entry.holds)["lessons"] == 2
    whole = read_packs(room, ours).over(ours)
    assert whole.lesson("L90").file == "packs/our-clinic/cbt/warm-welcome.md"
    assert len(whole.lessons) == len(ours.lessons) + 2
    assert {path.name for path in room.iterdir()} == {"our-clinic", "packs.json"}
    assert not list(room.rglob(".*")) + list(room.rglob("__MACOSX"))


def test_a_pack_may_build_on_ours(pack: Path, room: Path, ours: Library) -> None:
    """Our practices, breaths and movements may be named, by id or code, without being copied."""
    for file in ("cbt/warm-welcome.md", "cbt/small-step.md"):
        changed(pack, file, "practice: quiet-minutes", "practice: M02")
        changed(pack, file, "practice: 2 min", "practice: 5 min")
        changed(pack, file, "breath: easy-breath", "breath: b02")
        changed(pack, file, "alternatives: [M90]", "alternatives: [rain]")
        changed(pack, file, "movement: V90", "movement: sit-to-stand")
    take_in(pack, room, ours)
    lesson = read_packs(room, ours).over(ours).lesson("warm-welcome")
    assert (lesson.practice, lesson.breath, lesson.alternatives) == ("body-scan", "belly-breath", ("rain",))


def test_a_name_that_is_nowhere_is_told_with_what_is_near(pack: Path, room: Path, ours: Library) -> None:
    """Ours are among what might have been meant."""
    changed(pack, "cbt/warm-welcome.md", "alternatives: [M90]", "alternatives: [bodyscan]")
    (said,) = refusal(pack, room, ours)
    assert said.startswith("cbt/warm-welcome.md:11: ")
    assert "did you mean “body-scan”?" in said


@pytest.mark.parametrize(
    ("file", "old", "new", "line"),
    [
        ("practices/quiet-minutes.md", "id: quiet-minutes", "id: body-scan", 2),
        ("practices/quiet-minutes.md", "code: M90", "code: m02", 3),
        ("breaths/easy-breath.yaml", "id: easy-breath", "id: sigh", 1),
        ("programmes/first-steps.yaml", "id: first-steps", "id: cbt", 1),
    ],
)
def test_our_ids_are_not_redefined(
    file: str, old: str, new: str, line: int, pack: Path, room: Path, ours: Library
) -> None:
    """A record that names a practice of ours goes on meaning it."""
    changed(pack, file, old, new)
    said = refusal(pack, room, ours)
    assert any(each.startswith(f"{file}:{line}: ") and "belongs to MindBody already" in each for each in said)


def test_a_name_of_another_pack_is_not_taken_twice(
    pack: Path, room: Path, ours: Library, tmp_path: Path
) -> None:
    """The second is told which pack has it."""
    take_in(other_pack(tmp_path), room, ours)
    changed(pack, "breaths/easy-breath.yaml", "id: easy-breath", "id: soft")
    assert any("belongs to the pack “Their clinic” already" in said for said in refusal(pack, room, ours))


def test_the_folder_around_a_pack_is_told_from_it(pack: Path, room: Path, ours: Library) -> None:
    """As unpacking a zip file leaves it: the one to choose is named."""
    outer = pack.parent / "outer"
    outer.mkdir()
    pack.rename(outer / "our-clinic")

    [said] = refusal(outer, room, ours)
    assert "the pack lies one folder further in; expected the folder “our-clinic”" in said


def test_all_mistakes_are_told_in_one_run(pack: Path, room: Path, ours: Library) -> None:
    """Card, language and structure: refused whole, and nothing is half taken."""
    changed(pack, "pack.yaml", "version:", "versoin:")
    changed(pack, "cbt/warm-welcome.md", "Your pain is real.", "It is all in your head.")
    changed(pack, "breaths/easy-breath.yaml", "seconds: 4.5", "seconds: 45")
    said = refusal(pack, room, ours)
    for start in (
        "pack.yaml:1: the key “version” is missing",
        "pack.yaml:7: the key “versoin” is not known; did you mean “version”?",
        "cbt/warm-welcome.md:8: “all in your head” is a phrase that hurts",
        "breaths/easy-breath.yaml:7: out lasts 45s",
    ):
        assert any(each.startswith(start) for each in said), start


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("safety/help-now.md", "safety pages come with MindBody"),
        ("cbt/week-one/deep.md", "too deep to be read"),
        ("practices/rest.opus", "expected it in voice/NARRATOR/"),
        ("index.json", "written by MindBody"),
        ("cbt/notes.txt", "among the lessons"),
    ],
)
def test_what_would_lie_unread_is_told(file: str, said: str, pack: Path, room: Path, ours: Library) -> None:
    """Nobody waits for a page that never shows."""
    (pack / file).parent.mkdir(exist_ok=True)
    (pack / file).write_text("words\n", "utf-8")
    assert any(each.startswith(f"{file}:1: ") and said in each for each in refusal(pack, room, ours))


def test_a_pack_of_nothing_is_refused(tmp_path: Path, room: Path, ours: Library) -> None:
    """A card alone teaches nobody."""
    (tmp_path / "pack.yaml").write_text(CARD, "utf-8")
    (said,) = refusal(tmp_path, room, ours)
    assert said.startswith("pack.yaml:1: the pack holds no lesson")


def test_english_rules_are_not_held_against_another_language(pack: Path, room: Path, ours: Library) -> None:
    """Spanish is not graded by English syllables; its structure is checked all the same."""
    long = "Extraordinariamente acostumbrados, continuamos pacientemente. " * 7
    changed(pack, "cbt/small-step.md", "Here is one plain thought for the first card", f"{long}Aquí")
    assert any("reads at grade" in said for said in refusal(pack, room, ours))
    changed(pack, "pack.yaml", "language: en", "language: es")
    entry = take_in(pack, room, ours)
    assert entry.card.language == "es"
    assert [programme.title for programme in entry.index.programmes] == ["First steps"]


def test_the_first_window_knows_the_packs_from_one_small_file(pack: Path, room: Path, ours: Library) -> None:
    """Without opening a lesson."""
    take_in(pack, room, ours)
    index = joined_index(read_index(places.lessons()), read_pack_index(room))
    assert {"you-are-believed", "warm-welcome"} <= {lesson.id for lesson in index.lessons}
    assert index.programmes[-1].lessons == ("warm-welcome", "small-step")


@pytest.mark.parametrize(
    "raw", [b"", b"[]", b'{"packs": [{}]}', b'{"packs": 1}', b"\xff\xfe", b'{"packs": [1]}']
)
def test_a_damaged_small_file_is_written_anew(raw: bytes, pack: Path, room: Path, ours: Library) -> None:
    """The packs themselves still tell."""
    take_in(pack, room, ours)
    (room / "packs.json").write_bytes(raw)
    assert read_pack_index(room) == ()
    keep_index(room, read_packs(room, ours))
    assert [entry.card.id for entry in read_pack_index(room)] == ["our-clinic"]


def test_help_lines_of_a_clinic_stand_in_the_place_of_ours(pack: Path, room: Path, ours: Library) -> None:
    """Country by country; the others stay."""
    take_in(pack, room, ours)
    whole = read_packs(room, ours).over(ours)
    lines = {country.code: country for country in whole.countries}
    assert lines["GB"].lines[0].about == "Someone to listen."
    assert len(lines) == len(ours.countries)


def test_a_newer_version_takes_the_place_of_the_older(pack: Path, room: Path, ours: Library) -> None:
    """A clinic mends a lesson and sends the pack again."""
    take_in(pack, room, ours)
    changed(pack, "pack.yaml", '"1.0"', '"1.1"')
    changed(pack, "cbt/small-step.md", "A small step", "A smaller step")
    (pack / "movements" / "rock.yaml").rename(pack / "movements" / "rocking.yaml")
    entry = take_in(pack, room, ours)
    assert (entry.card.version, entry.index.lessons[1].title) == ("1.1", "A smaller step")
    assert not (room / "our-clinic" / "movements" / "rock.yaml").exists()

    changed(pack, "cbt/small-step.md", "order: 2", "order: two")
    assert refusal(pack, room, ours) != []
    assert read_packs(room, ours).entries == (entry,)


def test_a_pack_is_removed_without_a_trace(pack: Path, room: Path, ours: Library, tmp_path: Path) -> None:
    """By its id or its title; the others stay."""
    take_in(pack, room, ours)
    take_in(other_pack(tmp_path), room, ours)
    assert remove("OUR CLINIC", room, ours) == "Our clinic"
    assert {path.name for path in room.iterdir()} == {"breaths", "packs.json"}
    assert "our-clinic" not in (room / "packs.json").read_text("utf-8")
    with pytest.raises(NoSuchPack, match=r"There is no pack “our-clinic”\. There is: breaths\."):
        remove("our-clinic", room, ours)


@pytest.mark.parametrize(
    ("file", "raw", "said"),
    [
        ("cbt/warm-welcome.md", b"", "nothing stands here"),
        ("cbt/warm-welcome.md", b"\x00" * 300, "control character"),
        ("pack.yaml", b"", "nothing stands here"),
        ("pack.yaml", None, "there is no pack.yaml"),
        ("practices/quiet-minutes.md", None, "which is not there"),
    ],
)
def test_a_pack_that_went_bad_is_left_out(
    file: str, raw: bytes | None, said: str, pack: Path, room: Path, ours: Library, tmp_path: Path
) -> None:
    """The rest is there, and one sentence says what is wrong."""
    take_in(other_pack(tmp_path), room, ours)
    take_in(pack, room, ours)
    bad = room / "our-clinic" / file
    bad.unlink() if raw is None else bad.write_bytes(raw)

    packs = read_packs(room, ours)
    (left_out,) = packs.left_out
    assert left_out.id == "our-clinic"
    assert said in str(left_out.reason)
    assert [entry.card.id for entry in packs.entries] == ["breaths"]
    keep_index(room, packs)
    assert [entry.card.id for entry in read_pack_index(room)] == ["breaths"]
    assert remove("our-clinic", room, ours) in ("Our clinic", "our-clinic")


def test_a_full_disk_leaves_the_room_as_it_was(
    pack: Path, room: Path, ours: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was there before is there after."""
    take_in(pack, room, ours)
    before = {path: path.read_bytes() for path in room.rglob("*") if path.is_file()}
    real = Path.rename

    def fail_at_the_last_step(self: Path, target: Path) -> Path:
        if self.name == "pack":
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", fail_at_the_last_step)
    with pytest.raises(OSError, match="No space"):
        take_in(pack, room, ours)
    assert {path: path.read_bytes() for path in room.rglob("*") if path.is_file()} == before


def test_a_stop_in_the_middle_is_mended(
    pack: Path, room: Path, ours: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power fails between the two renames of a newer version: the older one is back."""
    take_in(pack, room, ours)
    place = room / ".taking-abc"
    (place / "before").mkdir(parents=True)
    (room / "our-clinic").rename(place / "before" / "our-clinic")
    (place / "pack").mkdir()
    assert [entry.card.id for entry in read_packs(room, ours).entries] == ["our-clinic"]
    assert {path.name for path in room.iterdir()} == {"our-clinic", "packs.json"}


def test_a_room_that_is_not_there_holds_nothing(tmp_path: Path, ours: Library) -> None:
    """Most people have no pack."""
    packs = read_packs(tmp_path / "nowhere", ours)
    assert packs.over(ours) == ours
    assert packs.left_out == ()
    assert not (tmp_path / "nowhere").exists()


def test_sounds_that_are_not_heard_out_refuse_the_pack(pack: Path, room: Path, ours: Library) -> None:
    """Whoever opens the sounds has a say."""
    wrong = Finding("voice/ana/a.opus", 1, "the sound can't be read; expected Opus")
    with pytest.raises(ContentError, match="the sound can't be read"):
        take_in(pack, room, ours, listen=lambda _folder: Heard(findings=(wrong,)))
    assert list(room.iterdir()) == []


def test_a_pack_can_be_checked_without_being_taken_in(pack: Path, ours: Library, tmp_path: Path) -> None:
    """A writer checks as often as they like."""
    assert check_source(zipped(pack, tmp_path / "p.zip"), ours) == ()
    changed(pack, "pack.yaml", "our-clinic", "con")
    (finding,) = check_source(pack, ours)
    assert "device on Windows" in finding.message


def test_the_module_runs_nothing() -> None:
    """Packs are data: nothing here can start a program or load code."""
    for module in (packs_module, __import__("mindbody.content.unpacking", fromlist=["x"])):
        assert not {"subprocess", "importlib", "runpy", "pickle"} & set(vars(module))
