"""How often a trial is made: as often as the everyday run has time for, or a night."""

import os
from typing import Final

LONG: Final = "MINDBODY_PROVE_LONG"
"""The environment variable that asks for the long run."""


def times(usual: int, long: int) -> int:
    """How often a trial is made in this run."""
    return long if os.environ.get(LONG) else usual
