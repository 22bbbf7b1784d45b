"""No device, a device that dies, a device that comes back: the practice goes on and says what is."""

from itertools import pairwise
from pathlib import Path

import pytest

from mindbody.audio.clips import Clips
from mindbody.audio.mixer import Mixer
from mindbody.audio.player import Notice, PlayerState
from mindbody.audio.score import Score
from mindbody.audio.transport import RETRY_SECONDS
from tests.support.listening import Listening, listen


@pytest.fixture
def heard(score: Score, audio: Path) -> Listening:
    return listen(Mixer(score, Clips(audio)))


def test_without_a_device_it_runs_to_the_end_in_silence(heard: Listening) -> None:
    """Captions and pacer go on by a clock of their own; it is said once."""
    heard.deck.present = False
    heard.player.play()
    began = heard.clock.now
    heard.roll_until_quiet()

    assert heard.clock.now - began == pytest.approx(heard.player.duration, abs=0.1)
    assert heard.notices == [Notice.NO_DEVICE]
    assert heard.endings == 1
    assert "start" not in heard.deck.calls


def test_no_device_is_said_once_in_all_practices(heard: Listening, score: Score, audio: Path) -> None:
    """The next piece does not say it again."""
    heard.deck.present = False
    heard.player.play()
    heard.roll(1)
    heard.player.load(Mixer(score, Clips(audio)))
    heard.player.play()
    heard.roll(1)

    assert heard.notices == [Notice.NO_DEVICE]


def test_lost_sound_is_noticed_and_time_goes_on(heard: Listening) -> None:
    """A device that dies without a word: within a second and a half the practice runs on in silence, with no
    step back, and it is said."""
    heard.player.play()
    heard.roll(5)
    heard.deck.lose()
    heard.roll(1.5)

    assert heard.notices == [Notice.SOUND_LOST]
    assert heard.player.state is PlayerState.PLAYING
    assert heard.deck.calls[-1] == "abandon"
    here = heard.player.position
    heard.roll(3)
    assert heard.player.position == pytest.approx(here + 3, abs=0.05)
    assert heard.positions == sorted(heard.positions)


def test_no_new_sound_is_begun_for_six_seconds(heard: Listening) -> None:
    """Before that, Qt may end the process: not by itself, nor by pause, seek, or the next piece."""
    heard.player.play()
    heard.roll(5)
    heard.deck.lose()
    heard.roll(1)
    heard.player.seek(2.0)
    heard.player.pause()
    heard.player.play()
    heard.roll(RETRY_SECONDS - 0.8)

    assert heard.deck.calls.count("start") == 1
    assert heard.player.state is PlayerState.PLAYING


def test_sound_comes_back_where_the_practice_is(heard: Listening) -> None:
    """Once the server is there again, the sound goes on at the place the captions have reached."""
    heard.player.play()
    heard.roll(5)
    heard.deck.lose()
    heard.roll(1)
    heard.deck.wakes_after = 0.4
    heard.roll(9)

    assert heard.notices == [Notice.SOUND_LOST, Notice.SOUND_BACK]
    assert heard.deck.calls.count("start") == 2
    assert heard.player.position == pytest.approx(15, abs=1.0)
    assert heard.positions == sorted(heard.positions)
    assert max(after - before for before, after in pairwise(heard.positions)) < 0.1
    gap = heard.player.position - heard.deck.heard_seconds()
    heard.roll(5)
    assert heard.player.position - heard.deck.heard_seconds() == pytest.approx(gap, abs=0.05)


def test_sound_that_does_not_come_back_is_tried_again_quietly(heard: Listening) -> None:
    """A device that takes the sound and stays dead: one word of the loss, and the practice goes on."""
    heard.player.play()
    heard.roll(3)
    heard.deck.present = True
    heard.deck.lose()
    heard.deck.wakes_after = 1_000.0
    heard.roll(25)

    assert heard.notices == [Notice.SOUND_LOST]
    assert heard.deck.calls.count("start") >= 3
    assert heard.player.position == pytest.approx(28, abs=1.0)
    assert heard.positions == sorted(heard.positions)


def test_a_device_gone_for_good_asks_for_a_restart_once(heard: Listening) -> None:
    """No new sound is ever begun in this process, and the person is told what brings it back."""
    heard.player.play()
    heard.roll(3)
    heard.deck.lose()
    heard.deck.ruined = True
    heard.roll(20)
    heard.player.pause()
    heard.player.play()
    heard.roll(10)

    assert heard.notices == [Notice.SOUND_LOST, Notice.RESTART_FOR_SOUND]
    assert heard.deck.calls.count("start") == 1


def test_a_device_plugged_in_later_is_used(heard: Listening) -> None:
    """Headphones that come after the beginning are heard."""
    heard.deck.present = False
    heard.player.play()
    heard.roll(3)
    heard.deck.present = True
    heard.roll(8)

    assert heard.notices == [Notice.NO_DEVICE, Notice.SOUND_BACK]
    assert heard.player.position == pytest.approx(11, abs=0.5)


def test_a_device_that_says_it_failed_is_believed_at_once(heard: Listening) -> None:
    """An error is not waited out."""
    heard.player.play()
    heard.roll(3)
    heard.deck.says_it_failed = True
    heard.roll(0.05)

    assert heard.notices == [Notice.SOUND_LOST]


def test_a_slow_device_is_given_time_to_wake(heard: Listening) -> None:
    """A loudspeaker that needs two seconds to its first sound is not taken for a dead one, and no caption
    runs ahead of it."""
    heard.deck.wakes_after = 2.0
    heard.player.play()
    heard.roll(1.9)
    assert heard.player.position == 0.0
    heard.roll(3.1)

    assert heard.notices == []
    assert heard.player.position == pytest.approx(3.0, abs=0.05)


def test_a_first_gulp_is_not_taken_for_sound(heard: Listening) -> None:
    """A server that swallows a little at once and then waits for its device has not begun, nor died."""
    heard.deck.gulp = 0.03
    heard.deck.wakes_after = 1.8
    heard.player.play()
    heard.roll(1.7)
    assert heard.player.position < 0.05
    heard.roll(3.3)

    assert heard.notices == []
    assert heard.player.position == pytest.approx(3.2, abs=0.06)


@pytest.mark.parametrize("stall", [0.4, 2.0])
def test_a_stalled_screen_is_not_a_lost_sound(heard: Listening, stall: float) -> None:
    """When the app itself was busy, the device is not blamed."""
    heard.player.play()
    heard.roll(3)
    heard.roll(3, stall=stall)

    assert heard.notices == []
    assert heard.deck.calls.count("start") == 1


def test_sound_lost_in_a_pause_is_noticed_when_it_goes_on(heard: Listening) -> None:
    """The old sound is resumed, never a new one begun, and then given up."""
    heard.player.play()
    heard.roll(3)
    heard.player.pause()
    heard.deck.lose()
    heard.player.play()
    heard.roll(2)

    assert heard.notices == [Notice.SOUND_LOST]
    assert heard.deck.calls.count("start") == 1
    assert heard.player.position > 3.5


def test_a_page_that_pauses_on_the_notice_stays_paused(heard: Listening) -> None:
    """Whoever listens may stop the practice at the loss and offer to go on."""

    def pause_at_the_loss(notice: Notice) -> None:
        if notice is Notice.SOUND_LOST:
            heard.player.pause()

    heard.player.noticed.connect(pause_at_the_loss)
    heard.player.play()
    heard.roll(3)
    heard.deck.lose()
    heard.roll(3)
    place = heard.player.position
    heard.roll(3)

    assert heard.player.state is PlayerState.PAUSED
    assert heard.player.position == place
    heard.player.play()
    heard.roll(2)
    assert heard.player.position == pytest.approx(place + 2, abs=0.1)


def test_easing_out_in_silence(heard: Listening) -> None:
    """With no device the landing takes its ten seconds too."""
    heard.deck.present = False
    heard.player.play()
    heard.roll(5)
    heard.player.ease_out()
    heard.roll_until_quiet(10.5)

    assert heard.player.position == pytest.approx(15, abs=0.1)
    assert heard.endings == 1
