"""`mindbody transcript`: a practice as it would be played, to be read."""

import argparse
import sys

from mindbody.cli.compose import WrongWish, practice_named, wished_minutes

FAILED = 2


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = subparsers.add_parser("transcript", help="print a practice as it would be played")
    parser.add_argument("practice", metavar="PRACTICE|FILE.md", help="id or code of a practice, or a script")
    parser.add_argument("--minutes", metavar="N", help="how long it lasts (its own default)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print each line with the time it begins; 2 with one line when there is no such practice or length."""
    from mindbody import places
    from mindbody.audio.captions import captions
    from mindbody.audio.lengths import LengthNotPossible
    from mindbody.audio.score import score_practice
    from mindbody.audio.voices import Voice
    from mindbody.content.comfort import Comfort
    from mindbody.content.languages import ENGLISH
    from mindbody.content.library import UnknownContent
    from mindbody.content.reading import read_library

    try:
        library, _ = read_library(places.lessons(arguments.language or ENGLISH))
        practice = practice_named(arguments.practice, library)
        minutes = practice.default if arguments.minutes is None else wished_minutes(arguments.minutes)
        score = score_practice(
            practice, minutes=minutes, comfort=Comfort(), voice=Voice.silent(), breaths=library.breaths
        )
    except (UnknownContent, LengthNotPossible, WrongWish) as trouble:
        print(f"mindbody transcript: {trouble}", file=sys.stderr)
        return FAILED
    print(f"{practice.title}, {minutes:g} minutes\n")
    for caption in captions(score, bell="(a bell)"):
        minute, second = divmod(int(caption.start_s), 60)
        print(f"{minute:>2}:{second:02}  {caption.text}")
    return 0
