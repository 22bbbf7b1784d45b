"""Speaking the scripts: once each, at one loudness, with quiet margins, and again only what changed."""

import json
from pathlib import Path

import numpy as np
import pytest

from mindbody.audio.voices import read_voice
from mindbody.content.library import Library
from mindbody.content.spoken import BREATH_WORDS_BY_LANGUAGE, SpokenLine, spoken_lines
from tests.support.narrator import HummingNarrator, ToldListener
from tools.acoustics import opus
from tools.acoustics.loudness import Samples, integrated, true_peak
from tools.narration import clip_index, quiet, shaping
from tools.narration.manner import ALOUD, WHISPER
from tools.narration.rendering import Rendering
from tools.narration.speaking import RATE, say
from tools.narration.takes import best_take
from tools.narration.tongues import TONGUES

LONG = "A line of many words takes long enough for its loudness to be measured by itself alone."
OTHER = "Another line, with no fewer words in it than the first of these two long lines had in it."
BRIEF = "Feel your feet."


def practice(text: str) -> SpokenLine:
    return SpokenLine(text=text, say=text, style="practice")


def lesson(text: str) -> SpokenLine:
    return SpokenLine(text=text, say=text, style="lesson")


def render(folder: Path, narrator: HummingNarrator, *lines: SpokenLine) -> int:
    return Rendering(folder, narrator, None).render(lines, order=[line.say for line in lines])


def index_of(folder: Path, narrator: HummingNarrator) -> clip_index.ClipIndex:
    return clip_index.read(folder, voice=narrator.voice, model=narrator.model)


def test_a_line_is_spoken_once(tmp_path: Path) -> None:
    """A second run speaks nothing, and changes no byte of what is there."""
    narrator = HummingNarrator()
    assert render(tmp_path, narrator, practice(LONG), practice(BRIEF)) == 2
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert render(tmp_path, narrator, practice(LONG), practice(BRIEF)) == 0
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_only_what_changed_is_spoken_again(tmp_path: Path) -> None:
    """A new wording is spoken; the old one goes only when it is asked to."""
    narrator = HummingNarrator()
    render(tmp_path, narrator, practice(LONG), practice(BRIEF))
    old = index_of(tmp_path, narrator).clips[BRIEF].file
    changed = [practice(LONG), practice("Feel both your feet.")]
    rendering = Rendering(tmp_path, narrator, None)
    assert rendering.render(changed, order=[line.say for line in changed]) == 1
    assert (tmp_path / old).exists()
    assert rendering.prune(changed) == [old]
    assert set(index_of(tmp_path, narrator).clips) == {line.say for line in changed}


def test_a_clip_that_was_lost_is_spoken_again(tmp_path: Path) -> None:
    """The list alone is not believed: a missing file is made anew."""
    narrator = HummingNarrator()
    render(tmp_path, narrator, practice(LONG))
    (tmp_path / index_of(tmp_path, narrator).clips[LONG].file).unlink()
    assert render(tmp_path, narrator, practice(LONG)) == 1


def test_a_run_that_was_stopped_goes_on(tmp_path: Path) -> None:
    """What was written before a crash is in the list, and is not spoken again."""
    lines = [practice(f"{number} {LONG}") for number in range(12)]

    class Tiring(HummingNarrator):
        def speak(self, text: str, speed: float) -> np.ndarray:
            if len(self.asked) == 8:
                raise RuntimeError("out of breath")
            return super().speak(text, speed)

    with pytest.raises(RuntimeError):
        render(tmp_path, Tiring(), *lines)
    assert 0 < render(tmp_path, HummingNarrator(), *lines) <= 12 - 5


def test_practices_are_read_more_slowly_than_lessons(tmp_path: Path) -> None:
    """Each line is asked for at the pace of where it is read."""
    narrator = HummingNarrator()
    render(tmp_path, narrator, practice(LONG), lesson(OTHER))
    assert narrator.asked == [(LONG, ALOUD.speeds["practice"]), (OTHER, ALOUD.speeds["lesson"])]
    assert 0.80 <= ALOUD.speeds["practice"] <= 0.88 < ALOUD.speeds["lesson"]


def test_a_whisper_is_neither_slowed_nor_left_to_wait_at_a_comma(tmp_path: Path) -> None:
    """It is slow by nature: it is asked for its own speed, and its long pauses are brought to the longest."""

    class Whisperer(HummingNarrator):
        def speak(self, text: str, speed: float) -> Samples:
            first, second = text.split(", ")
            slow = speed / 2
            return np.concatenate([super().speak(first, slow), np.zeros(RATE), super().speak(second, slow)])

    narrator = Whisperer(voice="af_nicole")
    render(tmp_path, narrator, practice(OTHER))
    assert narrator.asked[0][1] == WHISPER.speeds["practice"] / 2 == 0.5
    sound = opus.read(tmp_path / index_of(tmp_path, narrator).clips[OTHER].file)
    assert max(gap.seconds for gap in quiet.gaps(sound, opus.RATE)) == pytest.approx(0.6, abs=0.03)


def test_a_pause_is_shortened_without_a_click() -> None:
    """What was said stays to the sample, and no two samples are further apart than before."""
    time = np.arange(RATE) / RATE
    hum = np.sin(2 * np.pi * 200 * time) * np.sin(np.pi * time)
    breath = 0.001 * np.sin(2 * np.pi * 90 * np.arange(2 * RATE) / RATE)
    sound = np.concatenate([hum, breath, hum])
    short = quiet.tightened(sound, RATE, 0.5)
    assert max(gap.seconds for gap in quiet.gaps(short, RATE)) == pytest.approx(0.5, abs=0.03)
    assert np.array_equal(short[:RATE], hum)
    assert np.array_equal(short[-RATE:], hum)
    assert np.max(np.abs(np.diff(short))) <= np.max(np.abs(np.diff(sound))) + 1e-9
    assert np.array_equal(quiet.tightened(sound, RATE, 3.0), sound)


@pytest.mark.parametrize("loudness", [0.01, 0.1, 0.5])
def test_every_long_clip_is_equally_loud(tmp_path: Path, loudness: float) -> None:
    """However loud the voice came out, a clip is at -20 LUFS and its peaks leave room."""
    narrator = HummingNarrator(loudness=loudness)
    render(tmp_path, narrator, practice(LONG))
    sound = opus.read(tmp_path / index_of(tmp_path, narrator).clips[LONG].file)
    assert integrated(sound, opus.RATE) == pytest.approx(shaping.TARGET, abs=0.5)
    assert true_peak(sound) <= shaping.CEILING


def test_a_short_clip_takes_the_gain_of_its_neighbours(tmp_path: Path) -> None:
    """A line too short to measure stands between its neighbours, as the voice itself had it."""
    narrator = HummingNarrator()
    render(tmp_path, narrator, practice(LONG), practice(BRIEF), practice(OTHER))
    clips = index_of(tmp_path, narrator).clips
    assert clips[BRIEF].seconds < shaping.LONG_ENOUGH
    assert clips[BRIEF].gain == pytest.approx((clips[LONG].gain + clips[OTHER].gain) / 2, abs=0.02)


def test_a_clip_has_quiet_before_and_after(tmp_path: Path) -> None:
    """The speech begins 0.08 s into a clip and ends 0.14 s before its end, give or take a few hundredths."""
    narrator = HummingNarrator()
    render(tmp_path, narrator, practice(LONG))
    sound = opus.read(tmp_path / index_of(tmp_path, narrator).clips[LONG].file)
    audible = np.flatnonzero(np.abs(sound) > 0.005 * np.max(np.abs(sound))) / opus.RATE
    assert audible[0] == pytest.approx(shaping.LEAD, abs=0.03)
    assert len(sound) / opus.RATE - audible[-1] == pytest.approx(shaping.TAIL, abs=0.03)


def test_the_app_finds_what_was_spoken(tmp_path: Path) -> None:
    """The app reads the list as it was written: every text, its file, its exact length."""
    narrator = HummingNarrator()
    folder = tmp_path / "hum"
    render(folder, narrator, practice(LONG), practice(BRIEF))
    voice = read_voice(folder)
    assert set(voice.clips) == {LONG, BRIEF}
    for clip in voice.clips.values():
        assert len(opus.read(clip.path)) == clip.frames


def test_a_clips_name_tells_what_made_it() -> None:
    """Text, voice, speed and model each change the name; nothing else does."""
    name = clip_index.file_name("In.", voice="a", speed=0.8, model="m")
    assert name == clip_index.file_name("In.", voice="a", speed=0.80, model="m")
    assert len(name.removesuffix(".opus")) == 16
    others = {
        clip_index.file_name("Out.", voice="a", speed=0.8, model="m"),
        clip_index.file_name("In.", voice="b", speed=0.8, model="m"),
        clip_index.file_name("In.", voice="a", speed=0.9, model="m"),
        clip_index.file_name("In.", voice="a", speed=0.8, model="n"),
    }
    assert len(others | {name}) == 5


def test_the_list_is_in_the_order_of_the_scripts(tmp_path: Path) -> None:
    """A reader of the list finds lines where they stand in the scripts, not in the order they were made."""
    narrator = HummingNarrator()
    render(tmp_path, narrator, practice(OTHER))
    Rendering(tmp_path, narrator, None).render([practice(LONG)], order=[LONG, OTHER])
    listed = json.loads((tmp_path / clip_index.NAME).read_text(encoding="utf-8"))["clips"]
    assert [entry["text"] for entry in listed] == [LONG, OTHER]


def test_a_very_short_line_is_said_in_company() -> None:
    """One word is spoken after a carrier phrase and cut from it, so that only the word is left."""
    narrator = HummingNarrator()
    sound = say(narrator, "Noticing.", 0.8)
    assert any(text.endswith(" Noticing.") and text != "Noticing." for text, _ in narrator.asked)
    assert len(sound) / RATE == pytest.approx(len("Noticing.") / 20 / 0.8, abs=0.05)


def test_a_very_short_line_is_said_in_company_of_its_own_language() -> None:
    """A Spanish word after an English phrase would be spoken as an English one."""
    narrator = HummingNarrator(carrier=TONGUES["es"].carrier)
    sound = say(narrator, "Y descanse.", 0.8)
    assert [text for text, _ in narrator.asked] == [f"{narrator.carrier} Y descanse.", narrator.carrier]
    assert len(sound) / RATE == pytest.approx(len("Ydescanse.") / 20 / 0.8, abs=0.05)


def test_each_language_says_its_own_words_of_the_breath() -> None:
    """They stand in no script, and nothing else is said where there is no script."""
    said = {
        language: [line.say for line in spoken_lines(Library(), language)]
        for language in BREATH_WORDS_BY_LANGUAGE
    }
    assert said["en"][0] == "Breathe in."
    assert said["es"][0] == "Inhale."
    assert set(said) == set(TONGUES)


def test_speech_is_trimmed_to_itself() -> None:
    """Quiet around the speech goes; quiet inside it stays."""
    tone = 0.3 * np.sin(2 * np.pi * 200 * np.arange(RATE) / RATE)
    sound = np.concatenate([np.zeros(RATE), tone, np.zeros(RATE // 2), tone, np.zeros(RATE)])
    assert len(quiet.trimmed(sound, RATE)) / RATE == pytest.approx(2.5, abs=0.03)
    (gap,) = quiet.gaps(sound, RATE)
    assert gap.seconds == pytest.approx(0.5, abs=0.03)
    assert len(quiet.trimmed(np.zeros(RATE), RATE)) == 0


def test_a_line_that_is_not_understood_is_said_again() -> None:
    """Other speeds are tried near the first, and the best take is kept."""
    narrator = HummingNarrator()
    take = best_take(narrator, ToldListener({LONG: 0.3}), LONG, 0.8)
    speeds = [speed for _, speed in narrator.asked]
    assert len(speeds) > 3
    assert all(abs(speed - 0.8) <= 0.08 for speed in speeds)
    assert take.judgement.faults
    assert best_take(narrator, ToldListener(), LONG, 0.8).speed == 0.8


def test_a_peak_is_bent_down_softly() -> None:
    """A single loud moment is brought under the ceiling, and what is far from it keeps its level."""
    sound = 0.1 * np.sin(2 * np.pi * 300 * np.arange(opus.RATE) / opus.RATE)
    sound[24_000:24_200] *= 12
    held = shaping.levelled(sound, 0.0)
    assert true_peak(held) <= shaping.CEILING
    assert np.allclose(held[:20_000], sound[:20_000])
