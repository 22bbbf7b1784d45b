"""`mindbody compose`: write a practice as a sound file, with its captions beside it."""

import argparse
import math
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mindbody.audio.score import Score
    from mindbody.audio.voices import Voice
    from mindbody.content.library import Library
    from mindbody.content.practice import Practice

FAILED = 2
FIRST_VOICE = "af_heart"
NO_VOICE = "none"


class WrongWish(ValueError):  # noqa: N818  it reads as a sentence where it is caught
    """Something asked for cannot be had; the message is one clear sentence."""


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = subparsers.add_parser(
        "compose", help="write a practice as a sound file, with captions beside it"
    )
    parser.add_argument("practice", metavar="PRACTICE|FILE.md", help="id or code of a practice, or a script")
    parser.add_argument("--minutes", required=True, metavar="N", help="how long it shall last, exactly")
    parser.add_argument("--voice", metavar="V", help=f"who speaks ('{NO_VOICE}' for captions alone)")
    parser.add_argument("--background", metavar="B", help="a sound behind it, such as rain")
    parser.add_argument(
        "-o", "--output", required=True, type=Path, metavar="FILE", help="a sound file to write"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Compose; 0 when the file is there, 2 with one line on standard error when it is not."""
    from mindbody.audio.breathing import UnknownVariant
    from mindbody.audio.clips import UnknownBackground
    from mindbody.audio.export import NotWritten
    from mindbody.audio.lengths import LengthNotPossible
    from mindbody.audio.voices import VoiceNotReadable
    from mindbody.content.library import UnknownContent

    try:
        _compose(arguments)
    except (
        LengthNotPossible,
        NotWritten,
        UnknownBackground,
        UnknownContent,
        UnknownVariant,
        VoiceNotReadable,
        WrongWish,
    ) as error:
        print(f"mindbody compose: {error}", file=sys.stderr)
        return FAILED
    return 0


def _compose(arguments: argparse.Namespace) -> None:
    from mindbody import places
    from mindbody.audio.captions import captions, to_vtt
    from mindbody.audio.clips import Clips
    from mindbody.audio.export import check_name, export, whole_or_not
    from mindbody.audio.mixer import Mixer

    output: Path = arguments.output
    minutes = wished_minutes(arguments.minutes)
    check_name(output)
    audio = places.audio()
    score = _score(arguments, minutes, audio)
    with Clips(audio) as clips:
        export(Mixer(score, clips), output, _progress(sys.stderr.isatty()))
        with whole_or_not(output.with_suffix(".vtt")) as unfinished:
            unfinished.write_text(to_vtt(captions(score, bell="[bell]")), encoding="utf-8")
        for fault in clips.faults:
            print(f"mindbody compose: not heard: {fault}", file=sys.stderr)


def _score(arguments: argparse.Namespace, minutes: float, audio: Path) -> "Score":
    from mindbody import places
    from mindbody.audio.score import score_practice
    from mindbody.content.comfort import Comfort
    from mindbody.content.languages import ENGLISH
    from mindbody.content.reading import read_library

    language = arguments.language or ENGLISH
    library, _ = read_library(places.lessons(language))
    practice = practice_named(arguments.practice, library)
    return score_practice(
        practice,
        minutes=minutes,
        comfort=Comfort(),
        voice=_voice(arguments.voice, practice, audio, language),
        breaths=library.breaths,
        background=arguments.background,
    )


def practice_named(name: str, library: "Library") -> "Practice":
    """A practice of the library, or one in a file. Raises UnknownContent or WrongWish."""
    from mindbody.content.findings import ContentError
    from mindbody.content.reading import read_practice

    path = Path(name)
    if path.suffix.lower() != ".md":
        return library.practice(name)
    try:
        practice = read_practice(path)
    except ContentError as error:
        first, *others = error.findings
        more = f" (and {len(others)} more: see mindbody check)" if others else ""
        raise WrongWish(f"{first}{more}") from None
    except OSError as error:
        raise WrongWish(f"{path}: it cannot be read ({(error.strerror or str(error)).lower()}).") from None
    _know_breaths(practice, library)
    return practice


def _know_breaths(practice: "Practice", library: "Library") -> None:
    from mindbody.content.practice import BreatheFor

    for item in practice.items:
        if isinstance(item, BreatheFor) and item.breath not in library.breaths:
            raise WrongWish(f"{practice.file}:{item.line}: there is no breath “{item.breath}”.")


def _voice(name: str | None, practice: "Practice", audio: Path, language: str) -> "Voice":
    from mindbody.audio.voices import Voice, list_voices, read_voice, voice_folder
    from mindbody.content.practice import lines_of

    known = list_voices(audio, language)
    if name == NO_VOICE or (name is None and not known):
        return Voice.silent()
    if name is not None and name not in known:
        raise WrongWish(f"There is no voice “{name}”. There is: {', '.join((*known, NO_VOICE))}.")
    voices = {each: read_voice(voice_folder(audio, language, each)) for each in known}
    able = [each for each, voice in voices.items() if lines_of(practice) <= voice.clips.keys()]
    if name is None:
        name = FIRST_VOICE if FIRST_VOICE in known else known[0]
    elif able and name not in able:
        raise WrongWish(f"The voice “{name}” does not speak “{practice.title}”; try {', '.join(able)}.")
    return voices[name]


def wished_minutes(wish: str) -> float:
    """Minutes as they were typed. Raises WrongWish."""
    try:
        minutes = float(wish.replace(",", "."))
    except ValueError:
        raise WrongWish(f"--minutes {wish}: a number of minutes is needed, such as 10 or 7.5.") from None
    if not math.isfinite(minutes) or minutes <= 0:
        raise WrongWish(f"--minutes {wish}: a length above zero is needed.")
    return minutes


def _progress(shown: bool) -> Callable[[float], bool]:
    told = -1

    def tell(done: float) -> bool:
        nonlocal told
        percent = int(done * 100)
        if shown and percent != told:
            told = percent
            print(
                f"\rComposing {percent:3} %", end="\n" if percent == 100 else "", file=sys.stderr, flush=True
            )
        return True

    return tell
