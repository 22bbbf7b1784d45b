"""A practice lasts as long as was wished, to the frame, and says when it cannot."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.audio import RATE
from mindbody.audio.lengths import lengths_of
from mindbody.audio.score import (
    BellCue,
    BreathCue,
    LengthNotPossible,
    VoiceCue,
    score_practice,
    score_sentences,
)
from mindbody.audio.stretching import stretched
from mindbody.audio.voices import ClipInfo, Voice
from mindbody.content.arranging import reading_seconds
from mindbody.content.breath import Breath, Do, Phase
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Practice
from tests.support.scripts import bell, breathe_for, pause, practice, say

TWO_LINES = practice(say("One line."), pause(2, 40), say("Another line."), pause(1, 120))
CALM = Breath(
    id="calm",
    title="Calm",
    about="",
    phases=(Phase(do=Do.IN, seconds=4), Phase(do=Do.HOLD, seconds=2), Phase(do=Do.OUT, seconds=6)),
)


@given(minutes=st.floats(min_value=0.16, max_value=2.72))
def test_every_wish_in_range_is_met_to_the_frame(minutes: float) -> None:
    """Asking for N minutes gives N minutes, and nothing sounds past the end."""
    score = score_practice(TWO_LINES, minutes=minutes, comfort=Comfort(), voice=Voice.silent(), breaths={})

    assert score.frames == round(minutes * 60 * RATE)
    assert all(cue.start + cue.frames <= score.frames for cue in score.cues)


def test_all_pauses_take_the_same_share_of_their_range(short_rest: Practice, voice: Voice) -> None:
    """A longer practice breathes evenly: no one pause takes all the time."""
    score = score_practice(short_rest, minutes=2, comfort=Comfort(), voice=voice, breaths={})

    spoken = [cue for cue in score.cues if isinstance(cue, VoiceCue)]
    gaps = [(after.start - before.start - before.frames) / RATE for before, after in pairwise(spoken)]
    shares = [
        (gap - low) / (high - low)
        for gap, (low, high) in zip(
            [gaps[0], gaps[1], gaps[3], gaps[4]], [(1, 10), (1, 20), (5, 200), (1, 9)], strict=True
        )
    ]
    assert gaps[2] == 2.0
    assert shares == pytest.approx([shares[0]] * 4, abs=1e-5)


@given(
    pauses=st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=1, max_size=9),
    share=st.floats(0, 1),
)
def test_stretched_pauses_keep_to_their_ranges(pauses: list[tuple[int, int]], share: float) -> None:
    """No pause is ever shorter or longer than its script allows, and the sum is exact."""
    ranges = [(low, low + more) for low, more in pauses]
    total = sum(low for low, _ in ranges) + int(share * sum(more for _, more in pauses))

    lengths = stretched(ranges, total)

    assert sum(lengths) == total
    assert all(low <= length <= high for length, (low, high) in zip(lengths, ranges, strict=True))


@pytest.mark.parametrize("minutes", [0.05, 30])
def test_an_impossible_wish_names_lengths_that_are_possible(minutes: float) -> None:
    """Both lengths that the refusal names can then be had."""
    with pytest.raises(LengthNotPossible) as refused:
        score_practice(TWO_LINES, minutes=minutes, comfort=Comfort(), voice=Voice.silent(), breaths={})

    assert "minutes" in str(refused.value)
    for seconds in (refused.value.shortest_s, refused.value.longest_s):
        score_practice(TWO_LINES, minutes=seconds / 60, comfort=Comfort(), voice=Voice.silent(), breaths={})


def test_the_minutes_in_the_refusal_can_be_typed_back() -> None:
    """What the sentence names, rounded for reading, is itself possible."""
    with pytest.raises(LengthNotPossible, match=r"from 0\.2 to 2\.7 minutes"):
        score_practice(TWO_LINES, minutes=30, comfort=Comfort(), voice=Voice.silent(), breaths={})

    for minutes in (0.2, 2.7):
        score_practice(TWO_LINES, minutes=minutes, comfort=Comfort(), voice=Voice.silent(), breaths={})


def test_true_lengths_know_of_parts_that_come_in_later() -> None:
    """A part that only comes in with more time makes the longest longer, not the shortest."""
    grows = practice(
        say("Always here."), pause(10, 50), say("Only later.", start=1.0), pause(20, 100, start=1.0)
    )

    spans = lengths_of(grows, Comfort(), reading_seconds, {})

    assert spans[0][0] == pytest.approx(reading_seconds("Always here.") + 10)
    assert spans[-1][1] == pytest.approx(
        reading_seconds("Always here.") + reading_seconds("Only later.") + 150
    )


def test_a_wish_between_two_spans_names_its_neighbours() -> None:
    """When a part leaves a gap, the nearest lengths on both sides are named."""
    gap = practice(say("Here."), pause(10, 20), say("Later.", start=1.0), pause(60, 90, start=1.0))

    with pytest.raises(LengthNotPossible, match=r"nearest lengths are 0\.3 and 1\.3 minutes"):
        score_practice(gap, minutes=0.7, comfort=Comfort(), voice=Voice.silent(), breaths={})


def test_the_minutes_of_the_script_are_kept_to() -> None:
    """A script that could be stretched further still lasts as its author said, at most."""
    short = practice(say("One line."), pause(1, 300), minutes=(1.0, 2.0))

    for minutes in (0.9, 2.1):
        with pytest.raises(LengthNotPossible, match="from 1 to 2 minutes"):
            score_practice(short, minutes=minutes, comfort=Comfort(), voice=Voice.silent(), breaths={})


def test_a_full_script_gives_up_the_first_silence_only() -> None:
    """A script that fills its time to the last frame is still played whole."""
    full = practice(say("One line."), pause(60 - reading_seconds("One line.")))

    score = score_practice(full, minutes=1, comfort=Comfort(), voice=Voice.silent(), breaths={})

    assert score.cues[0].start <= 1


def test_it_begins_with_a_moment_of_silence(score_start: int) -> None:
    """Some outputs swallow the first hundredth of a second: no sound lies there."""
    assert 0.1 <= score_start / RATE <= 0.2


@pytest.fixture
def score_start(short_rest: Practice, voice: Voice) -> int:
    score = score_practice(short_rest, minutes=1, comfort=Comfort(), voice=voice, breaths={})
    return score.cues[0].start


def test_a_line_without_a_clip_keeps_its_time_and_its_words() -> None:
    """A narrator who lacks a sentence leaves time to read it."""
    voice = Voice("half", {"one line.": ClipInfo(path=Path("never"), frames=100_000)})
    score = score_practice(
        practice(say("One line.", spelling="one line."), pause(1, 60), say("Nobody says this.")),
        minutes=0.5,
        comfort=Comfort(),
        voice=voice,
        breaths={},
    )

    first, second = score.cues
    assert first.frames == 100_000
    assert isinstance(second, VoiceCue)
    assert (second.clip, second.text) == (None, "Nobody says this.")
    assert second.frames == round(reading_seconds("Nobody says this.") * RATE)


def test_no_music_means_no_background() -> None:
    """Whoever turned music off hears none, whatever was asked for."""
    score = score_practice(
        TWO_LINES,
        minutes=1,
        comfort=Comfort(music=False),
        voice=Voice.silent(),
        breaths={},
        background="rain",
    )

    assert score.background is None


def test_a_breath_in_a_practice_obeys_comfort() -> None:
    """Holds come in only for those who want them; without breath focus that time is quiet."""
    script = practice(bell(), pause(2, 8), breathe_for("calm", 1), pause(1, 60))

    def dos(comfort: Comfort) -> set[Do]:
        score = score_practice(
            script, minutes=1.5, comfort=comfort, voice=Voice.silent(), breaths={"calm": CALM}
        )
        assert score.frames == 90 * RATE
        return {cue.do for cue in score.cues if isinstance(cue, BreathCue)}

    assert dos(Comfort()) == {Do.IN, Do.OUT}
    assert dos(Comfort(breath_holds=True)) == {Do.IN, Do.HOLD, Do.OUT}
    assert dos(Comfort(breath_focus=False)) == set()


def test_bells_go_with_their_wish() -> None:
    """No bell for those who want none."""
    script = practice(bell(), pause(2, 8), say("One line."), pause(1, 60))

    def bells(wanted: bool) -> int:
        score = score_practice(
            script, minutes=0.8, comfort=Comfort(bell=wanted), voice=Voice.silent(), breaths={}
        )
        return sum(isinstance(cue, BellCue) for cue in score.cues)

    assert (bells(True), bells(False)) == (1, 0)


def test_sentences_are_read_one_after_the_other(voice: Voice) -> None:
    """A card is read in its order, with no two sentences at once."""
    texts = tuple(voice.clips)

    score = score_sentences("A card", texts, voice)

    assert [cue.text for cue in score.cues if isinstance(cue, VoiceCue)] == list(texts)
    assert all(a.start + a.frames < b.start for a, b in pairwise(score.cues))
