"""What the sound-maker builds loops from goes round by itself, and its measures can fail."""

from pathlib import Path

import numpy as np
import pytest

from tools.acoustics import ogg, opus, seam
from tools.scapes.periodic import Grain, noise, scatter, wander, wide_noise
from tools.scapes.spectra import band, high_pass, low_pass, tilt, together

FRAMES = 4 * opus.RATE


def make_noise(seed: int = 1) -> np.ndarray:
    shape = together(high_pass(100), tilt(-4, 500))
    return 0.05 * wide_noise(np.random.default_rng(seed), FRAMES, shape, width=0.8)


def test_noise_goes_on_from_its_end() -> None:
    """Turned half round, a loop of noise is as smooth in the middle as anywhere."""
    assert seam.measure(make_noise(), opus.RATE).is_smooth
    assert seam.measure(np.roll(make_noise(), FRAMES // 2, axis=0), opus.RATE).is_smooth


def test_noise_has_the_colour_it_was_given() -> None:
    """Sound outside the band is faint beside sound inside it."""
    sound = noise(np.random.default_rng(2), FRAMES, band(500, 1_000, 4))
    power = np.abs(np.fft.rfft(sound)) ** 2
    frequencies = np.fft.rfftfreq(FRAMES, 1 / opus.RATE)
    inside = power[(frequencies > 400) & (frequencies < 1_200)].sum()
    assert inside / power.sum() > 0.9


def test_a_slow_wave_comes_back_to_its_start() -> None:
    """What swells and ebbs has no step at the seam either."""
    wave = wander(np.random.default_rng(3), FRAMES, longest=4, shortest=0.5)
    assert abs(wave[0] - wave[-1]) < 1e-3
    assert np.sqrt(np.mean(wave**2)) == pytest.approx(1.0, abs=0.01)


def test_a_drop_at_the_end_rings_on_at_the_start() -> None:
    """Grains that run over the end are not cut."""
    grain = Grain(start=90, sound=np.ones(20), gain=1.0, pan=-1.0)
    laid = scatter(100, [grain])
    assert laid[90:, 0].tolist() == [1.0] * 10
    assert laid[:10, 0].tolist() == [1.0] * 10
    assert laid[10:90].sum() == 0.0


@pytest.mark.parametrize("harm", ["step", "louder", "cut"])
def test_a_rough_seam_is_found(harm: str) -> None:
    """A loop with a click, a jump of level or a missing piece does not pass."""
    sound = make_noise()
    if harm == "step":
        sound[-1] += 0.2
    elif harm == "louder":
        sound *= np.linspace(1.0, 0.2, FRAMES)[:, np.newaxis]
    else:
        tone = np.sin(2 * np.pi * 50 * np.arange(FRAMES) / opus.RATE)
        sound = np.stack([tone, tone], axis=1)[: -opus.RATE // 200]
    assert not seam.measure(sound, opus.RATE).is_smooth


def test_a_loop_stays_whole_through_the_codec(tmp_path: Path) -> None:
    """Written as Opus it keeps its length to the frame and its end as clear as its middle; cut off
    plainly, the end of a low sound is spoilt."""
    sound = 0.1 * wide_noise(np.random.default_rng(4), FRAMES, low_pass(250, 4), width=0.5)
    opus.write_loop(tmp_path / "loop.opus", sound, kbits=40)
    opus.write(tmp_path / "plain.opus", sound, kbits=40)
    looped, plain = opus.read(tmp_path / "loop.opus"), opus.read(tmp_path / "plain.opus")
    last = slice(FRAMES - 240, FRAMES)
    assert len(looped) == FRAMES
    assert np.std(looped[last] - sound[last]) < 0.5 * np.std(plain[last] - sound[last])


def test_a_page_put_together_again_is_the_same_page(tmp_path: Path) -> None:
    """Taking a file apart and sealing it again changes no byte, so its checksums are the codec's own."""
    opus.write(tmp_path / "a.opus", make_noise(), kbits=40)
    data = (tmp_path / "a.opus").read_bytes()
    assert ogg.pages_to_bytes(ogg.pages(data)) == data


def test_a_file_that_is_no_ogg_is_refused() -> None:
    """Bytes that are no page are not taken for one."""
    with pytest.raises(ValueError, match="no Ogg page begins at byte 0"):
        ogg.pages(b"RIFF....")
