"""The languages that are spoken: by whom, with which sounds, and after which words to say a short line."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """narrators: who speaks it, the first one where nobody is named. sounds: espeak's name for the way it is
    pronounced. carrier: a whole sentence, said before very short lines and cut off again."""

    narrators: tuple[str, ...]
    sounds: str
    carrier: str


TONGUES: Final[Mapping[str, Tongue]] = MappingProxyType(
    {
        "en": Tongue(
            narrators=("af_heart", "af_nicole", "am_michael"),
            sounds="en-us",
            carrier="And this is what comes next.",
        ),
        # The Spanish of Latin America, as the lessons are written: z and c before e are an s.
        "es": Tongue(narrators=("ef_dora",), sounds="es-419", carrier="Y esto es lo que viene ahora."),
    }
)
"""By the name of the lessons' folder."""
