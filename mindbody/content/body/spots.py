"""The places of the own body, the chair and the mat that a hand may rest on."""

from enum import StrEnum


class Spot(StrEnum):
    """What a hand lies on. A held thigh is the one that is drawn up furthest."""

    THIGH = "thigh"
    KNEE = "knee"
    SEAT_SIDE = "seat-side"
    CHAIR_BACK = "chair-back"
    MAT = "mat"
    MAT_BEFORE = "mat-before"
    BELLY = "belly"
    BREASTBONE = "breastbone"
    COLLAR = "collar"
    HELD_THIGH = "held-thigh"
    STRAP = "strap"
    TOWEL = "towel"
