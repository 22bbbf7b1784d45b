"""The joints a pose may name, and how far each goes without strain, in degrees.

Zero is standing tall with the arms hanging. `bend` closes a joint forward (for the ankle: toes up), `side`
goes away from the middle for a limb and to the person's right for the trunk, `turn` goes outward for a limb
and to the right for the trunk. A standing foot's `tip` is how far it has come up on its ball, or back on its
heel when negative. The ribs' `open` is how far the lower ribs have swung up with the breath.

Whole-joint ranges: American Academy of Orthopaedic Surgeons, Joint Motion: Method of Measuring and Recording,
1965. The spine and neck are shared out over their segments after White and Panjabi, Clinical Biomechanics of
the Spine, 2nd edition, 1990; the shoulder girdle after Kapandji, The Physiology of the Joints, volume 1.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_MIDDLE: Final[dict[str, tuple[float, float]]] = {
    "pelvis.bend": (-20.0, 20.0),
    "pelvis.side": (-10.0, 10.0),
    "pelvis.turn": (-10.0, 10.0),
    "lower-back.bend": (-12.0, 40.0),
    "lower-back.side": (-15.0, 15.0),
    "lower-back.turn": (-5.0, 5.0),
    "mid-back.bend": (-7.0, 20.0),
    "mid-back.side": (-10.0, 10.0),
    "mid-back.turn": (-20.0, 20.0),
    "upper-back.bend": (-6.0, 20.0),
    "upper-back.side": (-10.0, 10.0),
    "upper-back.turn": (-20.0, 20.0),
    "neck.bend": (-30.0, 30.0),
    "neck.side": (-35.0, 35.0),
    "neck.turn": (-30.0, 30.0),
    "ribs.open": (0.0, 14.0),
    "head.bend": (-15.0, 15.0),
    "head.side": (-10.0, 10.0),
    "head.turn": (-30.0, 30.0),
    "eyes.bend": (-15.0, 15.0),
    "eyes.turn": (-25.0, 25.0),
}

_EACH_SIDE: Final[dict[str, tuple[float, float]]] = {
    "shoulder.lift": (-8.0, 30.0),
    "shoulder.reach": (-25.0, 25.0),
    "arm.bend": (-60.0, 180.0),
    "arm.side": (-30.0, 180.0),
    "arm.turn": (-70.0, 90.0),
    "elbow.bend": (0.0, 150.0),
    "forearm.turn": (-80.0, 80.0),
    "wrist.bend": (-70.0, 80.0),
    "wrist.side": (-20.0, 30.0),
    "hand.curl": (0.0, 90.0),
    "thumb.across": (0.0, 70.0),
    "index.curl": (0.0, 90.0),
    "middle.curl": (0.0, 90.0),
    "ring.curl": (0.0, 90.0),
    "little.curl": (0.0, 90.0),
    "hip.bend": (-30.0, 120.0),
    "hip.side": (-30.0, 45.0),
    "hip.turn": (-45.0, 45.0),
    "knee.bend": (0.0, 135.0),
    "ankle.bend": (-50.0, 20.0),
    "ankle.side": (-35.0, 15.0),
    "toes.bend": (-45.0, 70.0),
    "foot.tip": (-25.0, 50.0),
}

TRAVEL: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
    {"hips.ahead": (-30.0, 30.0), "hips.right": (-20.0, 20.0), "hips.down": (0.0, 40.0)}
    | {
        f"{side}-{name}": span
        for side in ("left", "right")
        for name, span in (
            ("foot.ahead", (-60.0, 45.0)),
            ("foot.out", (-8.0, 40.0)),
            ("foot.lift", (0.0, 25.0)),
            ("hand.up", (-40.0, 50.0)),
        )
    }
)
"""How far hips, feet and holding hands of a standing body go from where they rest, in centimetres."""

_SHARES: Final = {f"{side}-hand.way": (0.0, 1.0) for side in ("left", "right")}
"""How far a resting hand has gone from the first place that its base names to the second."""

JOINTS: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
    _MIDDLE
    | dict(TRAVEL)
    | _SHARES
    | {f"{side}-{name}": span for side in ("left", "right") for name, span in _EACH_SIDE.items()}
)
"""`joint.axis` to its natural range: degrees, centimetres for what travels, a share for `way`."""
