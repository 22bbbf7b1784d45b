"""The figure's colours, from the theme, with the two or three shades between that drawing needs."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor

from mindbody.ui.theme.tokens import Tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Paints:
    """near: the limb on the viewer's side, a breath lighter than the trunk it crosses."""

    skin: QColor
    skin_far: QColor
    neck: QColor
    hair: QColor
    top: QColor
    top_near: QColor
    top_far: QColor
    trousers: QColor
    trousers_far: QColor
    shoe: QColor
    shoe_far: QColor
    sole: QColor
    chair: QColor
    chair_far: QColor
    chair_top: QColor
    mat: QColor
    mat_edge: QColor
    pillow: QColor
    pillow_edge: QColor
    wall: QColor
    wall_edge: QColor
    skirting: QColor
    counter: QColor
    counter_front: QColor
    counter_dark: QColor
    ghost: QColor
    shadow: QColor
    floor_mark: QColor
    trail: QColor
    trail_on_body: QColor
    line: QColor
    mark: QColor
    eye: QColor


def mixed(a: QColor, b: QColor, share: float) -> QColor:
    """`a` with a share (0 to 1) of `b` in it."""
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


def paints_of(tokens: Tokens) -> Paints:
    skin, skin_far, hair = QColor(tokens.skin), QColor(tokens.skin_far), QColor(tokens.hair)
    top, trousers = QColor(tokens.top), QColor(tokens.trousers)
    shoe, chair, mat = QColor(tokens.shoe), QColor(tokens.chair), QColor(tokens.mat)
    paper = QColor(tokens.paper)
    white, black = QColor("white"), QColor("black")
    return Paints(
        skin=skin,
        skin_far=skin_far,
        neck=mixed(skin, skin_far, 0.62),
        hair=hair,
        top=top,
        top_near=mixed(top, white, 0.09),
        top_far=QColor(tokens.top_far),
        trousers=trousers,
        trousers_far=QColor(tokens.trousers_far),
        shoe=shoe,
        shoe_far=mixed(shoe, black, 0.22),
        sole=mixed(shoe, white, 0.5),
        chair=chair,
        chair_far=mixed(chair, black, 0.2),
        chair_top=mixed(chair, white, 0.16),
        mat=mat,
        mat_edge=mixed(mat, black, 0.14),
        pillow=mixed(mat, white, 0.45),
        pillow_edge=mixed(mat, black, 0.05),
        wall=mixed(paper, chair, 0.14),
        wall_edge=mixed(paper, chair, 0.34),
        skirting=mixed(paper, chair, 0.24),
        counter=mixed(paper, chair, 0.3),
        counter_front=mixed(paper, chair, 0.42),
        counter_dark=mixed(paper, chair, 0.62),
        ghost=QColor(tokens.ghost),
        shadow=QColor(tokens.ground_shadow),
        floor_mark=mixed(QColor(tokens.ground_shadow), chair, 0.45),
        trail=QColor(tokens.primary),
        trail_on_body=mixed(top, white, 0.8),
        line=mixed(skin, mixed(skin_far, black, 0.35), 0.75),
        mark=mixed(hair, skin_far, 0.3),
        eye=mixed(skin, white, 0.86),
    )


def ghostly(paints: Paints) -> Paints:
    """The same picture seen faintly: every colour most of the way to the ghost's."""
    return Paints(**{f.name: mixed(getattr(paints, f.name), paints.ghost, 0.7) for f in fields(paints)})
