"""`mindbody compose`: a sound file and its captions from one line, or one line that says why not."""

from pathlib import Path

import pytest
import soundfile

from mindbody.cli import main
from tests.support.sounds import SENTENCES, make_audio

RATE = 48_000
SCRIPT = f"""---
id: short-rest
code: X01
title: "A short rest"
family: mindfulness
minutes: [1, 5]
default: 1
positions: [seated]
anchor: none
sources:
  - "Written for a test."
reviewed: none
---
## Opening
[bell soft]
[pause 2s..30s]
{SENTENCES[0]}
[pause 1s..60s]
{SENTENCES[1]}
[pause 1s..60s]
Nobody has spoken this line yet.
[pause 1s..60s]
"""


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    audio = make_audio(tmp_path / "audio")
    monkeypatch.setattr("mindbody.places.audio", lambda: audio)
    path = tmp_path / "short-rest.md"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


def run(*words: object) -> int:
    return main(["compose", *(str(word) for word in words)])


def test_a_script_becomes_a_file_with_captions(
    script: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exactly as long as wished, with the captions beside it and nothing on standard error."""
    out = tmp_path / "rest.wav"

    assert run(script, "--minutes", "1.5", "--voice", "ada", "--background", "hush", "-o", out) == 0

    assert soundfile.info(out).frames == 90 * RATE
    captions = (tmp_path / "rest.vtt").read_text("utf-8")
    assert captions.startswith("WEBVTT")
    assert all(text in captions for text in (*SENTENCES[:2], "Nobody has spoken this line yet."))
    assert capsys.readouterr() == ("", "")


def test_without_a_voice_the_captions_lead(script: Path, tmp_path: Path) -> None:
    """Captions alone keep the time of the words."""
    out = tmp_path / "rest.flac"

    assert run(script, "--minutes", "2", "--voice", "none", "-o", out) == 0

    assert soundfile.info(out).frames == 120 * RATE


def test_our_own_practice_by_its_code(tmp_path: Path) -> None:
    """A practice of the app, by its code in any case."""
    out = tmp_path / "rest.flac"

    assert run("r07", "--minutes", "1", "--background", "rain", "-o", out) == 0

    assert soundfile.info(out).frames == 60 * RATE


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"--minutes": "30"}, "from 1 to"),
        ({"--minutes": "ten"}, "a number of minutes"),
        ({"--minutes": "-1"}, "above zero"),
        ({"--minutes": "nan"}, "above zero"),
        ({"--voice": "bob"}, "There is: ada, none"),
        ({"--background": "thunder"}, "There is: hush"),
        ({"-o": "rest.txt"}, "ends in one of"),
        ({"-o": "no/such/rest.wav"}, "no such folder"),
    ],
)
def test_bad_input_gets_one_line(
    script: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: dict[str, str],
    said: str,
) -> None:
    """What is wrong and what would be right, on one line; nothing is written."""
    wished = {"--minutes": "1.5", "--voice": "ada", "-o": "rest.wav", **options}
    wished["-o"] = str(tmp_path / wished["-o"])

    code = run(script, *(word for pair in wished.items() for word in pair))

    told = capsys.readouterr().err
    assert code == 2
    assert told.count("\n") == 1
    assert said in told
    assert not list(tmp_path.glob("rest.*"))


@pytest.mark.parametrize("name", ["no-such-practice", "missing.md"])
def test_an_unknown_practice_gets_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """By id or by file, what is not there is named."""
    assert run(name, "--minutes", "3", "-o", tmp_path / "rest.wav") == 2

    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert name in told


def test_a_broken_script_names_file_and_line(
    script: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first mistake, where it stands."""
    script.write_text(SCRIPT.replace("[pause 2s..30s]", "[pause soon]"), encoding="utf-8")

    assert run(script, "--minutes", "2", "-o", tmp_path / "rest.wav") == 2

    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "short-rest.md:16" in told
