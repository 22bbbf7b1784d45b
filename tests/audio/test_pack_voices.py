"""A pack may bring its own voice: sounds that decode, each named once, and nothing else."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mindbody import places
from mindbody.audio.narration import Narration
from mindbody.audio.pack_voices import LONGEST, pack_voices, voice_findings
from mindbody.audio.voices import Voice
from mindbody.content.findings import ContentError
from mindbody.content.practice import lines_of
from mindbody.content.reading import read_library, read_practice
from mindbody.wiring.heavy import load_heavy
from mindbody.wiring.packs import add_pack
from tests.content.pack_files import pack_folder

PRACTICE = "practices/quiet-minutes.md"


def sound(path: Path, seconds: float, *, rate: int = 24_000, format: str | None = None) -> None:
    """A soft tone."""
    frames = np.sin(np.arange(round(seconds * rate)) / 20) * 0.2
    soundfile.write(path, frames, rate, format=format)


def with_voice(pack: Path, *, ending: str = ".flac") -> Path:
    """The pack with every line of its practice spoken by Ana; gives the voice's folder."""
    folder = pack / "voice" / "ana"
    folder.mkdir(parents=True)
    clips = []
    for number, text in enumerate(sorted(lines_of(read_practice(pack / PRACTICE)))):
        file = f"line-{number}{ending}"
        sound(folder / file, 1.5)
        clips.append({"text": text, "file": file, "seconds": 1.5})
    (folder / "index.json").write_text(json.dumps({"clips": clips}, indent=1), "utf-8")
    return folder


def changed_index(folder: Path, **fields: object) -> None:
    """Change the first clip of the index."""
    index = json.loads((folder / "index.json").read_text("utf-8"))
    index["clips"][0].update(fields)
    (folder / "index.json").write_text(json.dumps(index, indent=1), "utf-8")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return pack_folder(tmp_path)


@pytest.mark.parametrize("ending", [".flac", ".wav", ".ogg", ".opus"])
def test_a_sound_of_each_kind_is_taken(ending: str, pack: Path) -> None:
    """Opus, Ogg, FLAC and WAV."""
    folder = pack / "voice" / "ana"
    folder.mkdir(parents=True)
    rate = 48_000 if ending == ".opus" else 24_000
    frames = np.sin(np.arange(rate) / 20) * 0.2
    subtype = "OPUS" if ending == ".opus" else None
    soundfile.write(
        folder / f"a{ending}", frames, rate, subtype=subtype, format="OGG" if ending == ".opus" else None
    )
    (folder / "index.json").write_text(
        json.dumps({"clips": [{"text": "Rest.", "file": f"a{ending}", "seconds": 1.0}]}), "utf-8"
    )
    assert voice_findings(pack) == ()


def test_a_pack_speaks_its_own_practice_with_its_own_voice(pack: Path, tmp_path: Path) -> None:
    """And leaves ours to our narrators."""
    with_voice(pack)
    room = tmp_path / "home" / "packs"
    add_pack(pack, room, places.lessons())
    heavy = load_heavy("en", tmp_path / "no-audio", room)
    assert [voice.id for voice in heavy.pack_voices] == ["our-clinic.ana"]
    mine = heavy.library.practice("quiet-minutes")
    narration = Narration((Voice("somebody"), *heavy.pack_voices))
    clips = narration.of(mine).clips
    assert all(clip.path.is_file() and room in clip.path.parents for clip in clips.values())
    assert (
        Narration((Voice("somebody"), *heavy.pack_voices)).of(heavy.library.practice("rain")).id == "somebody"
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"file": "../../pack.yaml"}, "is no sound beside this index"),
        ({"file": "/etc/passwd"}, "is no sound beside this index"),
        ({"file": "C:\\a.wav"}, "is no sound beside this index"),
        ({"file": "index.json"}, "is no sound beside this index"),
        ({"file": "gone.wav"}, "gone.wav:1: the sound can't be read"),
        ({"file": 7}, "a clip without its “text” or its “file”"),
        ({"text": ""}, "a clip without its “text” or its “file”"),
        ({"seconds": "long"}, "has no “seconds”"),
        ({"seconds": 3.5}, "lasts 1.50 s, and “seconds” says 3.5"),
    ],
)
def test_an_index_that_leads_astray_is_named(fields: dict[str, object], said: str, pack: Path) -> None:
    """With the line of the index where it can be told."""
    changed_index(with_voice(pack), **fields)
    assert any(said in str(finding) for finding in voice_findings(pack))


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b'{"clips": []}', b'{"clips": [1]}', b"\xff", b"[" * 9_999]
)
def test_an_index_that_is_none_is_named(raw: bytes, pack: Path) -> None:
    """Never a traceback."""
    folder = with_voice(pack)
    (folder / "index.json").write_bytes(raw)
    (finding,) = voice_findings(pack)
    assert finding.file == "voice/ana/index.json"
    assert "expected" in finding.message
    (folder / "index.json").unlink()
    assert "there is no index.json" in str(voice_findings(pack)[0])


@pytest.mark.parametrize(
    ("raw", "said"), [(b"not a sound", "can't be read"), (b"RIFF" + b"\0" * 60, "can't be read")]
)
def test_a_sound_that_does_not_decode_refuses_the_pack(
    raw: bytes, said: str, pack: Path, tmp_path: Path
) -> None:
    """Whole, with the file."""
    folder = with_voice(pack)
    (folder / "line-0.flac").write_bytes(raw)
    with pytest.raises(ContentError, match=r"voice/ana/line-0\.flac:1: the sound can't be read"):
        add_pack(pack, tmp_path / "room", places.lessons())
    assert list((tmp_path / "room").iterdir()) == []


def test_a_sound_without_end_is_not_read_to_its_end(pack: Path) -> None:
    """A line is one breath; hours of silence in a small file would fill the memory."""
    folder = with_voice(pack)
    sound(folder / "line-0.flac", LONGEST + 5, rate=8_000)
    assert any("longer than 120 s" in str(finding) for finding in voice_findings(pack))


def test_a_sound_that_nobody_names_is_told(pack: Path) -> None:
    """It would lie there unheard."""
    folder = with_voice(pack)
    sound(folder / "extra.wav", 1)
    sound(folder.parent / "stray.wav", 1)
    said = [str(finding) for finding in voice_findings(pack)]
    assert [each.split(":")[0] for each in said] == ["voice/ana/extra.wav", "voice/stray.wav"]


def test_a_voice_of_a_pack_that_went_bad_is_silent(pack: Path) -> None:
    """Captions go on without it."""
    folder = with_voice(pack)
    (folder / "index.json").write_bytes(b"")
    assert pack_voices(pack) == ()
    assert read_library(pack)[0].practices != {}
