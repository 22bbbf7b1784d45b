"""`python -m tools.words [LANGUAGE ...] [--check]`: bring the translations up to date with the source.

For each `mindbody/words/LANGUAGE.ts`: words that are new come in as unfinished, words that are gone leave,
and the small file that the app reads (`.qm`) is made of it. A language that has no file yet gets one.
"""

import argparse
import subprocess
import sys
from pathlib import Path
from typing import Final

from tools.words.finding import find_words
from tools.words.linguist import Translation, brought_up_to_date, read_translation, text_of, write_translation

ROOT: Final = Path(__file__).parent.parent.parent
WORDS: Final = ROOT / "mindbody" / "words"


def main() -> int:
    """1 when something is to be mended: a call that can't be read, or with --check a file that is behind."""
    parser = argparse.ArgumentParser(prog="python -m tools.words", description=__doc__)
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="such as es (all that are there)")
    parser.add_argument("--check", action="store_true", help="write nothing, say what would change")
    arguments = parser.parse_args()
    found = find_words(ROOT)
    for unclear in found.unclear:
        print(unclear)
    behind = bool(found.unclear)
    for language in arguments.languages or sorted(path.stem for path in WORDS.glob("*.ts")):
        path = WORDS / f"{language}.ts"
        old = read_translation(path) if path.exists() else Translation(language=language)
        new = brought_up_to_date(old, found.words)
        print(f"{path.relative_to(ROOT)}: {len(new.said)} words, {len(new.unfinished)} unfinished")
        for line in to_be_said(new):
            print(line)
        if arguments.check:
            behind |= not path.exists() or text_of(new) != path.read_text("utf-8") or bool(new.unfinished)
        else:
            write_translation(new, path)
            release(path)
    return int(behind)


def to_be_said(translation: Translation) -> tuple[str, ...]:
    """A line for each word that waits for somebody, with its context."""
    return tuple(f"  to be said: {word.source} ({word.context})" for word in translation.unfinished)


def release(path: Path) -> None:
    """Make the `.qm` beside a `.ts`. Raises subprocess.CalledProcessError."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, path, "-qm", path.with_suffix(".qm"), "-silent"], check=True)


if __name__ == "__main__":
    sys.exit(main())
