"""What a person has asked for, obeyed by plan, score and movement alike."""

from dataclasses import dataclass, field

from mindbody.content.vocabulary import Anchor, Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Comfort:
    """The comfort choices of first run. The defaults are the gentlest ones (holds off, soft bell)."""

    eyes_open: bool = False
    anchor: Anchor | None = None
    breath_focus: bool = True
    body_focus: bool = True
    breath_holds: bool = False
    bell: bool = True
    music: bool = True
    skip: frozenset[str] = field(default_factory=frozenset)
    position: Position = Position.SEATED
