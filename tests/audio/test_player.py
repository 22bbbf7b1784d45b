"""Playing, pausing, seeking and landing: what is heard and where we are."""

from pathlib import Path

import pytest

from mindbody.audio import FRAME_BYTES, RATE
from mindbody.audio.clips import Clips
from mindbody.audio.levels import Levels
from mindbody.audio.mixer import EASE_OUT_FRAMES, Mixer
from mindbody.audio.output import Device
from mindbody.audio.player import Notice, PlayerState
from mindbody.audio.score import Score
from tests.support.listening import Listening, listen


@pytest.fixture
def straight(score: Score, audio: Path) -> bytes:
    """The samples as an export writes them."""
    return b"".join(Mixer(score, Clips(audio)).blocks())


@pytest.fixture
def heard(score: Score, audio: Path) -> Listening:
    return listen(Mixer(score, Clips(audio)))


def test_what_is_played_is_what_is_exported(heard: Listening, straight: bytes) -> None:
    """From the first to the last frame, bit for bit."""
    heard.player.play()
    heard.roll_until_quiet()

    assert bytes(heard.deck.tapes[0][: len(straight)]) == straight
    assert heard.states[-1] is PlayerState.FINISHED
    assert heard.endings == 1
    assert heard.player.position == heard.player.duration


def test_the_position_is_what_is_heard(heard: Listening) -> None:
    """Captions and pacer follow the samples within 20 ms, and never step back."""
    heard.player.play()
    for second in range(1, 30):
        heard.roll(1.0)
        assert heard.player.position == pytest.approx(second, abs=0.020)

    assert heard.positions == sorted(heard.positions)


def test_a_pause_keeps_the_place(heard: Listening) -> None:
    """However long it lasts, the practice goes on where it was."""
    heard.player.play()
    heard.roll(5)
    heard.player.pause()
    place = heard.player.position
    heard.clock.now += 3_600
    heard.wall.now += 3_600

    assert heard.player.position == place
    assert not heard.ticker.running
    heard.player.play()
    heard.roll(5)
    assert heard.player.position == pytest.approx(place + 5, abs=0.03)
    assert heard.notices == []
    assert heard.states == [
        PlayerState.READY,
        PlayerState.PLAYING,
        PlayerState.PAUSED,
        PlayerState.PLAYING,
    ]


def test_a_seek_lands_in_place_and_sound(heard: Listening, straight: bytes) -> None:
    """The sound goes on from the very frame, with a short fade and no click."""
    heard.player.play()
    heard.roll(2)
    heard.player.seek(20.0)
    assert heard.player.position == 20.0
    heard.roll(3)

    tape = heard.deck.heard_tape
    faded = 2_000 * FRAME_BYTES
    start = 20 * RATE * FRAME_BYTES
    assert tape[faded:] == straight[start + faded : start + len(tape)]
    assert heard.player.position == pytest.approx(23, abs=0.03)


def test_seek_while_paused_stays_paused(heard: Listening) -> None:
    """Moving the place in a pause makes no sound until it is played."""
    heard.player.play()
    heard.roll(4)
    heard.player.pause()
    heard.player.seek(1.0)
    starts = heard.deck.calls.count("start")

    assert heard.player.state is PlayerState.PAUSED
    assert heard.player.position == 1.0
    heard.player.play()
    heard.roll(1)
    assert heard.deck.calls.count("start") == starts + 1
    assert heard.player.position == pytest.approx(2.0, abs=0.03)


def test_going_on_at_a_kept_place(score: Score, audio: Path) -> None:
    """A session that was broken off goes on at its second."""
    heard = listen()
    heard.player.load(Mixer(score, Clips(audio)), at=12.5)

    assert heard.player.position == 12.5
    heard.player.play()
    heard.roll(2)
    assert heard.player.position == pytest.approx(14.5, abs=0.03)


def test_the_old_source_is_never_heard_after_a_seek(heard: Listening) -> None:
    """A device that still reads from the old source while it fades gets silence, not the new place."""
    heard.player.play()
    heard.roll(3)
    pull = heard.deck._pull  # noqa: SLF001  the device's own handle
    heard.player.seek(10.0)

    assert pull is not None
    assert pull(100) == bytes(100 * FRAME_BYTES)


def test_ease_out_lands_within_ten_seconds(heard: Listening) -> None:
    """The sound fades softly, then the practice is finished, once."""
    heard.player.play()
    heard.roll(5)
    heard.player.ease_out()
    assert heard.player.state is PlayerState.EASING
    heard.roll_until_quiet(12)

    tape = heard.deck.tapes[-1]
    assert heard.states[-1] is PlayerState.FINISHED
    assert heard.endings == 1
    assert heard.player.position == pytest.approx(5 + 0.5 + EASE_OUT_FRAMES / RATE, abs=0.1)
    assert not any(tape[-RATE // 4 * FRAME_BYTES :])


def test_ease_out_from_a_pause_is_silent(heard: Listening) -> None:
    """Whoever has stopped the sound does not get it back to land."""
    heard.player.play()
    heard.roll(5)
    heard.player.pause()
    heard.player.ease_out()
    starts = heard.deck.calls.count("start")
    heard.roll_until_quiet(10.5)

    assert heard.states[-1] is PlayerState.FINISHED
    assert heard.deck.calls.count("start") == starts
    assert heard.deck.calls[-1] == "stop"


def test_a_landing_can_be_paused_and_gone_on_with(heard: Listening) -> None:
    """It ends as far on as it would have, not later."""
    heard.player.play()
    heard.roll(5)
    heard.player.ease_out()
    heard.roll(3)
    heard.player.pause()
    heard.roll(20)
    heard.player.play()
    assert heard.player.state is PlayerState.EASING
    heard.roll_until_quiet(8)

    assert heard.states[-1] is PlayerState.FINISHED


def test_ease_out_near_the_end_ends_with_the_piece(heard: Listening) -> None:
    """There is nothing left to fade after the last frame."""
    heard.player.play()
    heard.player.seek(heard.player.duration - 3)
    heard.roll(1)
    heard.player.ease_out()
    heard.roll_until_quiet(3)

    assert heard.player.position == heard.player.duration


def test_a_finished_piece_begins_again(heard: Listening) -> None:
    """Play after the end is play from the start."""
    heard.player.play()
    heard.roll_until_quiet()
    heard.player.play()
    heard.roll(1)

    assert heard.player.state is PlayerState.PLAYING
    assert heard.player.position == pytest.approx(1.0, abs=0.03)


def test_stop_lets_the_piece_go(heard: Listening) -> None:
    """Nothing sounds, ticks or is loaded any more."""
    heard.player.play()
    heard.roll(1)
    heard.player.stop()

    assert heard.player.state is PlayerState.EMPTY
    assert (heard.player.position, heard.player.duration) == (0.0, 0.0)
    assert not heard.ticker.running
    assert not heard.deck.alive()


def test_verbs_without_a_piece_do_nothing() -> None:
    """A button pressed too early does no harm."""
    heard = listen()
    for verb in (heard.player.play, heard.player.pause, heard.player.ease_out, heard.player.stop):
        verb()
    heard.player.seek(4.0)
    heard.player.set_levels(Levels(voice=0.5))

    assert heard.player.state is PlayerState.EMPTY
    assert heard.states == []


def test_levels_reach_the_sound(heard: Listening) -> None:
    """Turned all the way down, what comes after the device's buffer is silence."""
    heard.player.play()
    heard.roll(3)
    heard.player.set_levels(Levels(voice=0, background=0, bell=0, tone=0))
    heard.roll(2)

    assert not any(heard.deck.heard_tape[-RATE * FRAME_BYTES :])
    assert any(heard.deck.heard_tape[: 3 * RATE * FRAME_BYTES])


@pytest.mark.parametrize(("monotonic", "wall"), [(1_800.0, 1_800.0), (0.02, 1_800.0)])
def test_a_sleeping_computer_pauses_and_says_so(heard: Listening, monotonic: float, wall: float) -> None:
    """The half hour with the lid closed is not practised, whichever clock shows it."""
    heard.player.play()
    heard.roll(5)
    heard.clock.now += monotonic
    heard.wall.now += wall
    heard.ticker.tick()

    assert heard.player.state is PlayerState.PAUSED
    assert heard.notices == [Notice.SLEPT]
    assert heard.player.position == pytest.approx(5, abs=0.15)


def test_a_wall_clock_set_back_is_no_sleep(heard: Listening) -> None:
    """Travel and summer time do not stop a practice."""
    heard.player.play()
    heard.roll(2)
    heard.wall.now -= 3_600
    heard.roll(2)

    assert heard.player.state is PlayerState.PLAYING


def test_another_loudspeaker_takes_over_at_the_same_place(heard: Listening, straight: bytes) -> None:
    """In play and in a pause; one that is unplugged again leaves the sound wherever the machine plays."""
    heard.deck.plugged = (Device("desk", "Desk"), Device("hall", "Hall"))
    assert [each.name for each in heard.player.devices] == ["Desk", "Hall"]
    heard.player.play()
    heard.roll(5)
    heard.player.choose_device("hall")
    at = heard.player.position
    assert at == pytest.approx(5, abs=0.03)
    heard.roll(5)
    tape, faded, begun = heard.deck.heard_tape, 2_000 * FRAME_BYTES, round(at * RATE) * FRAME_BYTES
    assert tape[faded:] == straight[begun + faded : begun + len(tape)]
    heard.player.pause()
    heard.deck.plugged = ()
    heard.player.choose_device("gone")
    heard.player.play()
    heard.roll(2)

    assert heard.deck.played_on == ["", "hall", ""]
    assert heard.player.position == pytest.approx(12, abs=0.1)
