"""What a picture's name asks for: `two-trees-by-a-lake` holds two trees and water, `hut-at-dusk` a lit house.

A name without a word known here is hills alone, as before.
"""

from enum import Enum, auto
from typing import Final, NamedTuple


class Motif(Enum):
    """A thing that a landscape may hold."""

    WATER = auto()
    PATH = auto()
    TREES = auto()
    HOUSE = auto()
    TOWER = auto()
    BOAT = auto()
    BRIDGE = auto()
    BENCH = auto()
    FENCE = auto()
    WALL = auto()
    STONES = auto()
    GRASS = auto()
    BIRDS = auto()
    LANTERN = auto()
    CLOUD = auto()
    FIRE = auto()
    RAIN = auto()
    MIST = auto()


class Light(Enum):
    """The hour that a name tells; OWN leaves it to the hour of the person."""

    OWN = auto()
    DAWN = auto()
    NOON = auto()
    DUSK = auto()
    NIGHT = auto()


class Scenery(NamedTuple):
    """Each motif once, with how many of it, and the light."""

    motifs: tuple[tuple[Motif, int], ...] = ()
    light: Light = Light.OWN

    def count(self, motif: Motif) -> int:
        """How many there are; 0 for none."""
        return dict(self.motifs).get(motif, 0)


_WORDS: Final[dict[Motif, frozenset[str]]] = {
    Motif.WATER: frozenset((
        "lake", "lakes", "pond", "rivers", "water", "bay", "harbour", "river", "stream", "brook",
        "sea", "shore", "coast", "pools", "tide", "shallows", "quay", "jetty", "ripples", "boat",
        "boats",
    )),
    Motif.PATH: frozenset((
        "path", "paths", "road", "lane", "footpath", "crossing", "crossroads", "street", "railway",
        "signpost", "map", "cart", "footprints", "hill",
    )),
    Motif.TREES: frozenset((
        "tree", "trees", "orchard", "garden", "bloom", "leaves", "vineyard", "autumn", "spring",
    )),
    Motif.HOUSE: frozenset((
        "house", "cottage", "hut", "shed", "window", "windows", "kitchen", "porch", "farm",
        "shelter", "rooftops", "chimney", "sill", "door", "home", "letterbox", "market", "teapot",
        "shelf",
    )),
    Motif.TOWER: frozenset(("tower", "watchtower", "lighthouse", "castle", "gatehouse", "clock",)),
    Motif.BOAT: frozenset(("boat", "boats", "harbour", "quay", "jetty",)),
    Motif.BRIDGE: frozenset(("bridge", "footbridge",)),
    Motif.BENCH: frozenset(("bench", "swing", "chest",)),
    Motif.FENCE: frozenset(("gate", "gates", "stile", "fence", "handrail", "stake", "wire",)),
    Motif.WALL: frozenset(("wall", "terrace", "terraces", "terraced",)),
    Motif.STONES: frozenset(("stones", "stepping", "pools",)),
    Motif.GRASS: frozenset((
        "grass", "reeds", "meadow", "field", "fields", "shallow", "heron", "lamb", "plain",
    )),
    Motif.BIRDS: frozenset(("birds", "gulls", "heron", "bell",)),
    Motif.LANTERN: frozenset(("lantern", "lanterns", "lamp", "lights",)),
    Motif.CLOUD: frozenset(("cloud", "clouds", "storm", "squall", "rain",)),
    Motif.FIRE: frozenset(("fire", "embers",)),
    Motif.RAIN: frozenset(("rain", "storm", "squall", "umbrellas",)),
    Motif.MIST: frozenset(("mist", "fog", "grey", "smoke",)),
}  # fmt: skip
_LIGHTS: Final[dict[Light, frozenset[str]]] = {
    Light.NIGHT: frozenset(("night", "moon", "lit",)),
    Light.DUSK: frozenset(("dusk", "evening", "afternoon", "lanterns", "lantern", "lamp", "embers",)),
    Light.DAWN: frozenset(("dawn", "first", "sunrise", "morning",)),
    Light.NOON: frozenset(("noon", "clear", "sunny",)),
}  # fmt: skip
_NUMBERS: Final = {"two": 2, "three": 3, "four": 4, "many": 5}
_PLURAL: Final = 2


def scenery(name: str) -> Scenery:
    """The motifs of a picture's name, in the order of `Motif`, and its light."""
    words = name.split("-")
    told = max((_NUMBERS.get(word, 0) for word in words), default=0)
    motifs = []
    for motif, known in _WORDS.items():
        named = [word for word in words if word in known]
        if named:
            several = any(word.endswith("s") and word != "grass" for word in named)
            motifs.append((motif, told if told and several else _PLURAL if several else 1))
    light = next((each for each, known in _LIGHTS.items() if known.intersection(words)), Light.OWN)
    return Scenery(motifs=tuple(motifs), light=light)
