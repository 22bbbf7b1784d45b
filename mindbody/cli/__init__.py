"""The commands. Each verb has a module of its own and imports what it needs when it runs."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NoReturn

from mindbody import __version__

_NO_SUCH_VERB: Final = re.compile(
    r"argument (?:VERB|WHAT): invalid choice: '(.*)' \(choose from (.*)\)", re.DOTALL
)

Verb = Callable[[argparse.Namespace], int]


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong in one line on standard error and ends with 2; no usage block."""

    def error(self, message: str) -> NoReturn:
        if match := _NO_SUCH_VERB.match(message):
            from difflib import get_close_matches

            word, known = match.groups()
            near = get_close_matches(word, re.findall(r"[\w-]+", known), n=1)
            hint = f"; did you mean “{near[0]}”?" if near else "."
            self.exit(2, f"{self.prog}: there is no “{word}”{hint} See {self.prog} --help.\n")
        self.exit(2, f"{self.prog}: {message}. See {self.prog} --help.\n")


def parser() -> OneLineParser:
    """The whole command line, verbs and all."""
    from mindbody.cli import (
        backup,
        check,
        clinic,
        compose,
        demo,
        doctor,
        export,
        handouts,
        importing,
        listing,
        pack,
        restore,
        transcript,
    )
    from mindbody.content.languages import LANGUAGES
    from mindbody.wiring.autostart import BACKGROUND

    whole = OneLineParser(
        prog="mindbody", description="Guided mindfulness and CBT for long-lasting pain, offline."
    )
    whole.add_argument("--version", action="version", version=f"MindBody {__version__}")
    whole.add_argument("--home", type=Path, metavar="DIR", help="keep all data in this folder")
    whole.add_argument(
        "--language",
        choices=tuple(LANGUAGES),
        default="",
        metavar="CODE",
        help=f"speak this language: {', '.join(LANGUAGES)} (as was chosen)",
    )
    whole.add_argument(
        BACKGROUND, action="store_true", help="open the app folded away, for a start by itself"
    )
    verbs = whole.add_subparsers(
        dest="verb", metavar="VERB", title="verbs (without one, the app opens)", parser_class=OneLineParser
    )
    ours = (
        clinic,
        demo,
        check,
        listing,
        compose,
        transcript,
        pack,
        handouts,
        export,
        importing,
        backup,
        restore,
        doctor,
    )
    for module in ours:
        module.add(verbs)
    for verb in verbs.choices.values():
        # Given after the verb too; suppressed, so that they do not undo those before the verb.
        verb.add_argument(
            "--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
        verb.add_argument(
            "--language", choices=tuple(LANGUAGES), default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
    return whole


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code. Bad input: one line on standard error, and 2."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        if not words:
            return open_app(argparse.Namespace(home=None, language="", in_background=False))
        arguments = parser().parse_args(words)
        run: Verb = getattr(arguments, "run", open_app)
        return run(arguments)
    except KeyboardInterrupt:
        print("mindbody: stopped.", file=sys.stderr)
        return 130
    except ImportError as failed:
        from mindbody.cli.libraries import explained

        if (words_for_it := explained(failed)) is None:
            raise
        print(f"mindbody: {words_for_it}.", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def open_app(arguments: argparse.Namespace) -> int:
    """Open the windows, or say in words what is missing for it."""
    from mindbody.cli.app import run

    return run(arguments.home, language=arguments.language, in_background=arguments.in_background)
