"""Where one sentence ends and the next begins: each is one clip and one caption."""

import re
from typing import Final

_BREAK: Final = re.compile(
    r"""
    (?<=[.?!])\s+                      # a full stop and a space
    | (?<=[.?!]["'”’)])\s+(?=["'“‘¿¡]*[A-ZÀ-ÖØ-Þ])   # the same inside closing quotes, before a capital
    """,
    re.VERBOSE,
)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, split at `.`, `?` and `!` followed by a space or the end. Line ends count as
    spaces; a text without a full stop is one sentence."""
    joined = " ".join(text.split())
    return tuple(part for part in _BREAK.split(joined) if part)
