"""What a breath does at a moment, and how open its shape is then: worked out, never counted up."""

from dataclasses import dataclass

from mindbody.content.breath import Do, Phase
from mindbody.ui.widgets.pacer_shapes import STILL, openness, usual_start


@dataclass(frozen=True, slots=True)
class Moment:
    """do: None for one's own breath. open_: 0 to 1."""

    do: Do | None
    open_: float


def moment_at(phases: tuple[Phase, ...], seconds: float) -> Moment:
    """The phase `seconds` after the first breath began; before it, and with no phases, one's own breath."""
    whole = sum(phase.seconds for phase in phases)
    if not whole or seconds < 0:
        return Moment(None, STILL)
    left = seconds % whole
    open_ = usual_start(phases[0].do)
    for phase in phases:
        if left < phase.seconds:
            return Moment(phase.do, openness(phase.do, left / phase.seconds, open_))
        left -= phase.seconds
        open_ = openness(phase.do, 1.0, open_)
    return Moment(phases[-1].do, open_)
