"""`tools/narrate`: speak what is not spoken yet, listen to what is."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from mindbody.content.spoken import SpokenLine
from tools.narration import clip_index
from tools.narration.cast import part_of
from tools.narration.hearing import Listener, Recogniser, UnknownWordError
from tools.narration.lines import NothingToSayError, lines_of, sound_library
from tools.narration.manner import manner_of
from tools.narration.rendering import Rendering
from tools.narration.speaking import KokoroNarrator
from tools.narration.takes import Take
from tools.narration.tongues import TONGUES
from tools.narration.verifying import Verdict, verify

_ASSETS: Final = Path(__file__).resolve().parents[2] / "assets"

HEARD: Final = ("af_heart", "am_michael")
"""Voices that the recogniser can judge: American English, aloud."""


def main(arguments: Sequence[str]) -> int:
    """Run the command. 0 when all is spoken and sound, 1 when a clip has a fault, 2 when it can't begin."""
    wished = _parser().parse_args(arguments)
    try:
        return _run(wished)
    except (NothingToSayError, UnknownWordError, FileNotFoundError) as why:
        print(why, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="narrate", description=__doc__)
    parser.add_argument("--model", type=Path, help="Kokoro's ONNX file; not needed to verify only")
    parser.add_argument("--voices", type=Path, help="its voices (npz)")
    parser.add_argument("--language", choices=TONGUES, default="en", help="what is spoken (default en)")
    parser.add_argument("--voice", help="the narrator (default the first of the language: af_heart, ef_dora)")
    parser.add_argument("--lessons", type=Path, help="what is to be said (default assets/lessons/LANGUAGE)")
    parser.add_argument(
        "--into", type=Path, help="the narrator's folder (default assets/audio/voice/LANGUAGE/VOICE)"
    )
    parser.add_argument(
        "--only", type=Path, action="append", help="a practice or lesson file; may be repeated"
    )
    parser.add_argument("--verify", action="store_true", help="judge the clips; exit 1 while one has a fault")
    parser.add_argument("--mend", action="store_true", help="speak clips with a fault again, before all else")
    parser.add_argument("--prune", action="store_true", help="take away clips that nobody speaks any more")
    return parser


def _run(wished: argparse.Namespace) -> int:
    language: str = wished.language
    wished.voice = wished.voice or TONGUES[language].narrators[0]
    folder: Path = wished.into or _ASSETS / "audio" / "voice" / language / wished.voice
    library = sound_library(wished.lessons or _ASSETS / "lessons" / language, wished.only or ())
    everything = part_of(wished.voice, library, language)
    lines = list(everything)
    if wished.only:
        chosen = {line.say for only in wished.only for line in lines_of(library, everything, only, language)}
        lines = [line for line in everything if line.say in chosen]
    listener = Recogniser(line.say for line in everything) if wished.voice in HEARD else None
    if wished.model and wished.voices:
        _render(wished, folder, lines, everything, listener)
    elif not wished.verify:
        raise NothingToSayError("--model and --voices are needed to speak, or --verify to listen only")
    return _verify(folder, lines, listener) if wished.verify else 0


def _render(
    wished: argparse.Namespace,
    folder: Path,
    lines: Sequence[SpokenLine],
    everything: Sequence[SpokenLine],
    listener: Listener | None,
) -> None:
    narrator = KokoroNarrator(wished.model, wished.voices, wished.voice, TONGUES[wished.language])
    if wished.mend:
        _forget_faulty(folder, lines, listener)
    rendering = Rendering(folder, narrator, listener, said=_tell)
    began = time.monotonic()
    spoken = rendering.render(lines, order=(line.say for line in everything))
    print(f"spoke {spoken} of {len(lines)} lines in {time.monotonic() - began:.0f} s")
    if wished.prune:
        print(f"took away {len(rendering.prune(everything))} clips")


def _forget_faulty(folder: Path, lines: Sequence[SpokenLine], listener: Listener | None) -> None:
    """Take away the files of clips with a fault, so that they are spoken again."""
    voice, model = clip_index.named(folder)
    clips = clip_index.read(folder, voice=voice, model=model).clips
    for fault in verify(folder, clips, lines, listener, manner=manner_of(voice)).faults:
        if fault.text in clips:
            (folder / clips[fault.text].file).unlink(missing_ok=True)


def _tell(line: SpokenLine, take: Take) -> None:
    faults = f"  ! {'; '.join(take.judgement.faults)}" if take.judgement.faults else ""
    print(f"{take.judgement.score:.2f} {take.speed:.2f} {line.say}{faults}", flush=True)


def _verify(folder: Path, lines: Sequence[SpokenLine], listener: Listener | None) -> int:
    voice, model = clip_index.named(folder)
    index = clip_index.read(folder, voice=voice, model=model)
    verdict = verify(folder, index.clips, lines, listener, manner=manner_of(voice))
    for fault in verdict.faults:
        print(fault)
    print(_summary(verdict, listener))
    return 1 if verdict.faults else 0


def _summary(verdict: Verdict, listener: Listener | None) -> str:
    heard = list(verdict.heard.values())
    mean = sum(heard) / len(heard) if heard else 0.0
    ear = (
        f"heard {mean:.0%} of their sounds"
        if listener
        else "not judged by ear, which this voice can't be: length, level, pace and silence alone"
    )
    return f"{len(heard)} clips, {ear}; {len(verdict.faults)} faults, {len(verdict.waived)} waived"
