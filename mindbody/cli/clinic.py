"""`mindbody clinic`: lead a group, in a window of its own."""

import argparse


def add(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    verb = verbs.add_parser("clinic", help="lead a group: meetings, a console, and the room's own screen")
    verb.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Open the window; 2 with one line when there is nowhere to show it, or nowhere to keep things."""
    from mindbody.cli.app import run as open_app

    return open_app(arguments.home, language=arguments.language, groups=True)
