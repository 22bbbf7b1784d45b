"""The colours of what stands in a landscape, mixed from the theme's own."""

from typing import NamedTuple

from PySide6.QtGui import QColor

from mindbody.ui.theme.tokens import NIGHT, Tokens
from mindbody.ui.widgets.scenery.named import Light


class Palette(NamedTuple):
    """near: what stands in front. leaf, trunk: of trees. wall, roof, glow: of houses. pale: paths, sails."""

    near: QColor
    leaf: QColor
    trunk: QColor
    wall: QColor
    roof: QColor
    glow: QColor
    pale: QColor
    water: QColor
    shine: QColor


def palette_of(tokens: Tokens) -> Palette:
    """One set for each theme."""
    far, _, mid, near = tokens.hills
    dark = tokens.dark
    return Palette(
        near=mixed(far, tokens.soft, 0.14) if dark else mixed(near, tokens.ink, 0.5),
        leaf=mixed(near, far, 0.3) if dark else mixed(near, mid, 0.18),
        trunk=mixed(near, tokens.disc, 0.2 if dark else 0.3),
        wall=mixed(far, tokens.soft, 0.42) if dark else mixed(tokens.sky_low, tokens.surface, 0.25),
        roof=mixed(tokens.accent, near, 0.72 if dark else 0.3),
        glow=mixed(tokens.disc, tokens.accent, 0.35) if dark else mixed(tokens.disc, "#FFF3D8", 0.3),
        pale=mixed(far, tokens.soft, 0.26) if dark else mixed(tokens.sky_low, far, 0.25),
        water=mixed(tokens.sky_high, far, 0.35 if dark else 0.5),
        shine=mixed(tokens.sky_low, tokens.disc, 0.3 if dark else 0.15),
    )


def in_light(tokens: Tokens, light: Light) -> Tokens:
    """The theme with the sky of a light: night is the night theme's, dusk and dawn are warmer."""
    if tokens.dark or tokens.outlined or light in (Light.OWN, Light.NOON):
        return tokens
    if light is Light.NIGHT:
        return NIGHT
    share = 0.42 if light is Light.DUSK else 0.16
    return tokens._replace(
        sky_high=mixed(
            tokens.sky_high, tokens.accent_tint if light is Light.DAWN else tokens.disc, share
        ).name(),
        sky_low=mixed(tokens.sky_low, tokens.disc, share * 0.7).name(),
    )


def mixed(one: str, other: str, share: float) -> QColor:
    """`share` of the other in the one."""
    a, b = QColor(one), QColor(other)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )
