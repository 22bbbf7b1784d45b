"""Listening to the clips: each thing that can be wrong with one is found, and said with its reason."""

import json
from pathlib import Path

import numpy as np
import pytest

from mindbody.content.spoken import SpokenLine, spoken_lines
from tests.support.narrator import HummingNarrator, ToldListener
from tools.acoustics import opus
from tools.acoustics.loudness import Samples
from tools.narration import clip_index
from tools.narration.command import main
from tools.narration.hearing import Listener
from tools.narration.judging import LONGEST_SILENCE, judge
from tools.narration.language_model import arpa
from tools.narration.lines import NothingToSayError, lines_of, sound_library
from tools.narration.manner import WHISPER
from tools.narration.rendering import Rendering
from tools.narration.verifying import WAIVERS, Verdict, verify
from tools.narration.words import american, likeness, spoken_words

TEXT = "A line of many words takes long enough for its loudness to be measured by itself alone."
SHORT = "Feel the weight of your feet."


@pytest.fixture
def lines() -> list[SpokenLine]:
    return [SpokenLine(text=text, say=text, style="practice") for text in (TEXT, SHORT)]


@pytest.fixture
def spoken(tmp_path: Path, lines: list[SpokenLine]) -> Path:
    Rendering(tmp_path, HummingNarrator(), None).render(lines, order=[line.say for line in lines])
    return tmp_path


def verdict(folder: Path, lines: list[SpokenLine], listener: Listener | None = None) -> Verdict:
    index = clip_index.read(folder, voice="hum", model="hum-1")
    return verify(folder, index.clips, lines, listener or ToldListener())


def clip_of(folder: Path, text: str) -> Path:
    return folder / clip_index.read(folder, voice="hum", model="hum-1").clips[text].file


def reasons(found: Verdict) -> str:
    return "; ".join(str(fault) for fault in found.faults)


def test_good_clips_pass(spoken: Path, lines: list[SpokenLine]) -> None:
    """Nothing is found where nothing is wrong, so an empty list can be asked for."""
    assert verdict(spoken, lines).faults == ()


def test_a_clip_that_is_not_there_is_found(spoken: Path, lines: list[SpokenLine]) -> None:
    """A line without a clip, and a clip without its file, are both named."""
    extra = SpokenLine(text="Never said.", say="Never said.", style="practice")
    clip_of(spoken, SHORT).unlink()
    said = reasons(verdict(spoken, [*lines, extra]))
    assert "'Never said.': is not spoken yet" in said
    assert f"{SHORT!r}: cannot be read" in said


def test_a_clip_that_is_not_understood_is_found(spoken: Path, lines: list[SpokenLine]) -> None:
    """The list shows what was heard instead."""
    said = reasons(verdict(spoken, lines, ToldListener({SHORT: 0.2})))
    assert f"{SHORT!r}: heard as “mumbling” (0.20)" in said


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (lambda sound: np.concatenate([sound[:40_000], np.zeros(60_000), sound[40_000:]]), "holds a silence"),
        (lambda sound: np.clip(sound * 50, -1, 1), "is clipped"),
        (lambda sound: sound[: len(sound) // 3], "is too fast"),
        (lambda sound: np.repeat(sound, 2), "is too slow"),
        (lambda sound: sound * 0.5, "LUFS"),
        (lambda sound: sound * 0, "holds no speech"),
        (lambda sound: sound[:10], "holds no speech"),
        (lambda sound: sound[:-480], "frames, and the index says"),
    ],
)
def test_a_spoilt_clip_is_found(spoken: Path, lines: list[SpokenLine], harm: object, reason: str) -> None:
    """Silence inside, clipping, a wrong pace or level, nothing at all, or another length than listed."""
    assert callable(harm)
    path = clip_of(spoken, TEXT)
    spoilt: Samples = np.asarray(harm(opus.read(path)))
    opus.write(path, spoilt, kbits=64)
    assert reason in reasons(verdict(spoken, lines))


def test_a_pause_between_words_is_no_fault(spoken: Path) -> None:
    """Half a second of quiet inside a line is how people speak."""
    sound = opus.read(clip_of(spoken, TEXT))
    held = np.concatenate([sound[:40_000], np.zeros(24_000), sound[40_000:]])
    assert LONGEST_SILENCE > 0.5
    assert judge(ToldListener(), held, TEXT, 0.8, levelled=False).faults == ()


def test_a_voice_that_cannot_be_heard_is_still_measured(spoken: Path, lines: list[SpokenLine]) -> None:
    """Whispers and other languages are judged by length, level, pace and silence alone."""
    sound = opus.read(clip_of(spoken, TEXT))
    assert judge(None, sound, TEXT, 0.8).faults == ()
    assert judge(None, np.repeat(sound, 3), TEXT, 0.8).faults != ()


def test_a_whisper_is_held_to_its_own_pace(spoken: Path) -> None:
    """What is slow for one voice is the way of another; far slower than its own way is a fault for both."""
    slow = np.repeat(opus.read(clip_of(spoken, TEXT)), 2)
    assert any("too slow" in fault for fault in judge(None, slow, TEXT, 0.8, levelled=False).faults)
    whisper = judge(None, slow, TEXT, 0.7, levelled=False, manner=WHISPER)
    assert not any("too slow" in fault for fault in whisper.faults)
    slower = judge(None, np.repeat(slow, 2), TEXT, 0.7, levelled=False, manner=WHISPER)
    assert any("too slow" in fault for fault in slower.faults)


def test_a_waiver_needs_a_reason_and_a_fault(spoken: Path, lines: list[SpokenLine]) -> None:
    """A fault may be waived with a reason, if few are; a waiver for a good clip is a fault itself."""
    misses = ToldListener({SHORT: 0.2})
    (spoken / WAIVERS).write_text(json.dumps({SHORT: "the recogniser lacks the word"}), encoding="utf-8")
    assert [fault.text for fault in verdict(spoken, lines, misses).waived] == [SHORT]
    assert "over one in a hundred" in reasons(verdict(spoken, lines, misses))
    assert "has no fault any more" in reasons(verdict(spoken, lines))
    (spoken / WAIVERS).write_text(json.dumps({SHORT: " "}), encoding="utf-8")
    assert "waived without a reason" in reasons(verdict(spoken, lines, misses))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It’s 25%, or a half-hour!", "it's twenty five percent or a half hour"),
        ("About 300 of 2,331.", "about three hundred of two thousand three hundred thirty one"),
        ("“Stop,” she said: 12 times.", "stop she said twelve times"),
    ],
)
def test_words_are_compared_as_they_are_said(text: str, said: str) -> None:
    """Marks and capitals don't count, numbers are words, and hyphens part them."""
    assert " ".join(spoken_words(text)) == said


@pytest.mark.parametrize(
    ("heard", "share"),
    [("feel your feet", 1.0), ("feel feet", 2 / 3), ("feel you are feet", 1 / 3), ("", 0.0)],
)
def test_what_was_heard_is_counted(heard: str, share: float) -> None:
    """Each word missing, wrong or too many takes its part."""
    assert likeness(["feel", "your", "feet"], heard.split()) == pytest.approx(share)


def test_british_words_are_looked_up_in_their_american_spelling() -> None:
    """The recogniser's dictionary is American; our scripts are not."""
    assert "color" in american("colour")
    assert "organize" in american("organise")


def test_the_word_pairs_are_chances() -> None:
    """After every word the chances of what may follow add up to one, so no line is favoured."""
    model = arpa([spoken_words(text) for text in (TEXT, SHORT, "Feel your feet.")])
    single_part, pair_part = model.split("\\1-grams:")[1].split("\\2-grams:")
    singles = {word: (10 ** float(chance), 10 ** float(back)) for chance, word, back in rows(single_part)}
    pairs = {(first, second): 10 ** float(chance) for chance, first, second in rows(pair_part)}
    for first in ("feel", "the", "your", "<s>"):
        seen = {second: chance for (one, second), chance in pairs.items() if one == first}
        unseen = sum(chance for word, (chance, _) in singles.items() if word not in seen)
        assert sum(seen.values()) + singles[first][1] * unseen == pytest.approx(1.0, abs=0.01)


def rows(part: str) -> list[list[str]]:
    return [line.split() for line in part.splitlines() if len(line.split()) == 3]


def test_another_language_is_measured_and_not_heard(capsys: pytest.CaptureFixture[str]) -> None:
    """Its own narrator is looked for in its own folders, and the report says what the ear could not judge."""
    script = Path(__file__).parents[2] / "assets" / "lessons" / "es" / "practices" / "breathing-space.md"
    assert main(["--language", "es", "--only", str(script), "--verify"]) == 0
    told = capsys.readouterr().out
    assert " clips, not judged by ear" in told
    assert "0 faults" in told


def test_a_single_file_can_be_asked_for() -> None:
    """Only that script's lines are spoken, and a file that says nothing is refused by name."""
    lessons = Path(__file__).parents[2] / "assets" / "lessons" / "en"
    library = sound_library(lessons)
    everything = spoken_lines(library)
    practice = next(iter(library.practices.values()))
    chosen = lines_of(library, everything, lessons / practice.file)
    assert 0 < len(chosen) < len(everything)
    with pytest.raises(NothingToSayError, match="nowhere"):
        lines_of(library, everything, lessons / "nowhere.md")
