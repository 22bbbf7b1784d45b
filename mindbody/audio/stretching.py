"""How the stretchable pauses of a practice share the time that is left."""

from collections.abc import Sequence
from itertools import accumulate


def stretched(pauses: Sequence[tuple[int, int]], total: int) -> tuple[int, ...]:
    """Lengths of `pauses`, each (shortest, longest) in frames, that add up to `total` exactly.

    Every pause takes the same share of its range, to within a frame: each is cut where the running
    total falls, so no rounding piles up and the last takes the remainder.

    Raises ValueError when no share gives `total`.
    """
    short = sum(low for low, _ in pauses)
    room = sum(high - low for low, high in pauses)
    need = total - short
    if not 0 <= need <= room:
        raise ValueError(f"{total} frames do not lie between {short} and {short + room}")
    ends = [need * reach // room if room else 0 for reach in accumulate(high - low for low, high in pauses)]
    starts = [0, *ends]
    return tuple(low + end - start for (low, _), start, end in zip(pauses, starts, ends, strict=False))
