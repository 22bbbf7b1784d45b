"""`tools/soundscape`: make the backgrounds, bells and breath cues again."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.scapes import making


def main(arguments: Sequence[str]) -> int:
    """Run the command; 0 when every sound is fit to ship, 1 when one is not."""
    parser = argparse.ArgumentParser(prog="soundscape", description=__doc__)
    audio = Path(__file__).resolve().parents[2] / "assets" / "audio"
    parser.add_argument("--into", type=Path, default=audio, help="the folder for sound files")
    parser.add_argument("what", nargs="?", choices=("all", "backgrounds", "tones"), default="all")
    wished = parser.parse_args(arguments)
    try:
        if wished.what != "tones":
            making.backgrounds(wished.into)
        if wished.what != "backgrounds":
            making.tones(wished.into)
    except making.UnfitError as why:
        print(why, file=sys.stderr)
        return 1
    return 0
