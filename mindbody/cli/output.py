"""Where an export goes, looked at before anything is read."""

import argparse


class WrongWish(ValueError):  # noqa: N818  it reads as a sentence where it is caught
    """Something asked for cannot be had; the message is one clear sentence."""


def check_output(arguments: argparse.Namespace, suffix: str) -> None:
    """Raises WrongWish for an output that is missing, or whose name does not end as it should."""
    output = arguments.output
    if output is None and not arguments.preview:
        raise WrongWish("name the file to write with -o FILE, or ask for --preview")
    if output is not None and output.suffix.lower() != suffix:
        raise WrongWish(f"-o {output}: the name of this file ends in {suffix}")
