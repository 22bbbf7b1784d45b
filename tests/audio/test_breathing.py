"""A paced breath leads in gently and ends where a breath ends."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.audio import RATE
from mindbody.audio.breathing import UnknownVariant
from mindbody.audio.narration import Narration
from mindbody.audio.score import BreathCue, VoiceCue, score_breath
from mindbody.audio.voices import ClipInfo, Voice
from mindbody.content.breath import Breath, Do, Phase, Variant
from mindbody.content.spoken import BREATH_WORDS_BY_LANGUAGE


def pattern(*phases: tuple[Do, float], cycles: int | None = None) -> Breath:
    return Breath(
        id="slow",
        title="Slow",
        about="",
        phases=tuple(Phase(do=do, seconds=seconds) for do, seconds in phases),
        cycles=cycles,
        variants=(
            Variant(
                id="short", title="Short", phases=(Phase(do=Do.IN, seconds=3), Phase(do=Do.OUT, seconds=3))
            ),
        ),
    )


SLOW = pattern((Do.IN, 4), (Do.OUT, 6), (Do.REST, 1))


def breaths_in(cues: tuple[object, ...]) -> list[list[BreathCue]]:
    cycles: list[list[BreathCue]] = []
    for cue in cues:
        assert isinstance(cue, BreathCue)
        if cue.do is Do.IN:
            cycles.append([])
        cycles[-1].append(cue)
    return cycles


def test_it_moves_from_ten_a_minute_to_the_pattern() -> None:
    """The first breath takes 6 s, and from 90 s on each takes the pattern's own 11 s."""
    cycles = breaths_in(score_breath(SLOW, seconds=300).cues)
    lengths = [sum(cue.frames for cue in cycle) / RATE for cycle in cycles]
    late = [length for cycle, length in zip(cycles, lengths, strict=True) if cycle[0].start / RATE > 91]

    assert lengths[0] == pytest.approx(6.0, abs=0.001)
    assert all(a <= b + 0.001 for a, b in pairwise(lengths[:-1]))
    assert late[:-1] == pytest.approx([11.0] * len(late[:-1]), abs=0.001)


@given(seconds=st.floats(20, 400), rate=st.floats(4, 20))
def test_it_ends_after_a_whole_out_breath(seconds: float, rate: float) -> None:
    """Nobody is left holding a half-taken breath; what remains is quiet."""
    score = score_breath(SLOW, seconds=seconds, start_rate=rate)

    assert score.frames == round(seconds * RATE)
    assert score.cues[-1].start + score.cues[-1].frames <= score.frames
    assert [cue.do for cue in breaths_in(score.cues)[-1]][:2] == [Do.IN, Do.OUT]


@given(rate=st.floats(3, 20))
def test_the_pacer_never_jumps(rate: float) -> None:
    """Each phase begins on the very frame at which the one before it ends."""
    cues = score_breath(SLOW, seconds=180, start_rate=rate).cues

    assert all(a.start + a.frames == b.start for a, b in pairwise(cues))


def test_a_breath_that_is_counted_has_all_of_its_breaths() -> None:
    """Three sighs of ten seconds are three, though a quiet moment comes before the first."""
    three = pattern((Do.IN, 4), (Do.OUT, 6), cycles=3)
    assert len(breaths_in(score_breath(three, seconds=30).cues)) == 3


def test_nobody_is_asked_to_breathe_more_slowly_than_the_pattern() -> None:
    """A person who already breathes slowly keeps the pattern's own rate from the start."""
    cycles = breaths_in(score_breath(SLOW, seconds=60, start_rate=4).cues)

    assert sum(cue.frames for cue in cycles[0]) / RATE == pytest.approx(11.0)


def test_a_counted_pattern_is_not_led_into() -> None:
    """Three sighs are three sighs, not three hurried ones."""
    sigh = pattern((Do.IN, 3), (Do.TOP_UP, 1), (Do.OUT, 6), cycles=3)

    cues = score_breath(sigh, seconds=31).cues

    assert [round(cue.frames / RATE, 3) for cue in cues] == [3, 1, 6] * 3


def test_tones_only_where_the_breath_turns() -> None:
    """In, top-up and out have a tone, a rest has none; without tones there is none at all."""
    with_tones = score_breath(SLOW, seconds=60).cues
    without = score_breath(SLOW, seconds=60, tones=False).cues

    assert {cue.do for cue in with_tones if isinstance(cue, BreathCue) and cue.tone} == {Do.IN, Do.OUT}
    assert not any(cue.tone for cue in without if isinstance(cue, BreathCue))


@pytest.mark.parametrize("language", sorted(BREATH_WORDS_BY_LANGUAGE))
def test_a_breath_is_led_in_the_words_of_the_narrators_language(language: str) -> None:
    """A voice that speaks Spanish says the Spanish words, and they stand in the captions."""
    said = BREATH_WORDS_BY_LANGUAGE[language]
    voice = Voice("teller", {words: ClipInfo(Path("clip"), RATE) for words in said.values()})
    other = Voice("of lessons alone", {"Pain is real.": ClipInfo(Path("clip"), RATE)})
    cues = score_breath(SLOW, seconds=120, words=Narration((other, voice)).of_breaths()).cues
    assert {cue.text for cue in cues if isinstance(cue, VoiceCue)} == {
        said[do] for do in (Do.IN, Do.OUT, Do.REST)
    }


def test_an_unpaced_breath_is_quiet() -> None:
    """Breathe as you do: the time is there, and nothing paces it."""
    score = score_breath(pattern(), seconds=60)

    assert (score.frames, score.cues) == (60 * RATE, ())


def test_a_variant_by_name() -> None:
    """The chosen variant is played; an unknown one is refused by name."""
    assert {
        cue.do for cue in score_breath(SLOW, seconds=30, variant="short").cues if isinstance(cue, BreathCue)
    } == {
        Do.IN,
        Do.OUT,
    }
    with pytest.raises(UnknownVariant, match=r"long.*It has: short"):
        score_breath(SLOW, seconds=30, variant="long")
