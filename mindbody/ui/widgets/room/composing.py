"""Setting words for the room: as large as was asked, smaller where they do not fit, never under the rule."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.typeset import Setting, longest_word, set_lines

STEP: Final = 0.05
"""By how much words are set smaller at a time, as a share of their usual size."""
LAST_RESORT: Final = (0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4)
"""Shares of the least size, for words that no screen could hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words of one kind. gap: free height above, as a share of the screen's. whole: better smaller than
    broken into lines. spare: one line, left out before anything gets too small."""

    text: str
    lettering: Lettering = Lettering.BODY
    tone: str = "ink"
    gap: float = 0.0
    whole: bool = False
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece with its lines made; x and y are its top left corner."""

    piece: Piece
    setting: Setting
    font: QFont
    x: float
    y: float

    @property
    def bottom(self) -> float:
        return self.y + self.setting.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Where the words go. screen: the height of the whole screen, which all sizes follow. corner: what is
    taken at the top right. factor: how much larger than usual was asked for."""

    area: QRectF
    screen: float
    corner: QSizeF
    factor: float = 1.0
    centered: bool = False


@dataclass(frozen=True, slots=True)
class Composed:
    """Words that have found their place. scale: of the usual sizes; fits: all of them are in the area;
    by_rule: and none is under the rule."""

    placed: tuple[Placed, ...]
    scale: float
    fits: bool
    by_rule: bool = True

    @property
    def bottom(self) -> float:
        """Where the words end; 0 where there are none."""
        return max((each.bottom for each in self.placed), default=0.0)

    def moved(self, down: float) -> "Composed":
        """The same words further down the screen."""
        return replace(self, placed=tuple(replace(each, y=each.y + down) for each in self.placed))

    def to_the_right(self, edge: float) -> "Composed":
        """The same words, ending at this edge."""
        return replace(self, placed=tuple(replace(each, x=edge - each.setting.width) for each in self.placed))

    def paint(self, painter: QPainter, look: Look) -> None:
        for each in self.placed:
            painter.setPen(look.color(each.piece.tone))
            each.setting.draw(painter, each.x, each.y)


def compose(pieces: Sequence[Piece], look: Look, page: Page) -> Composed:
    """Set the pieces one under the other.

    In order: at the size asked for, smaller down to the usual size, closer together, down to the rule of the
    room, with lines run on, and without what can be spared. Only words that no screen could hold even so go
    under the rule: that is better than words that are cut off.
    """
    pieces = [piece for piece in pieces if piece.text]
    if not pieces:
        return Composed((), 1.0, fits=True)
    for attempt in _attempts(pieces, look, page):
        made = _laid_out(attempt.pieces, look, page, attempt.scale, attempt.looseness, attempt.under)
        if made.fits and (not attempt.unbroken or _unbroken(made)):
            break
    return made


@dataclass(frozen=True, slots=True)
class _Attempt:
    pieces: Sequence[Piece]
    scale: float
    looseness: float
    unbroken: bool = False
    under: float = 1.0


def _attempts(pieces: Sequence[Piece], look: Look, page: Page) -> Iterator[_Attempt]:
    """Every way to set the words, the best first."""
    run_on = _run_on(pieces)
    needed = [each for each in run_on if not each.spare]
    sizes = sizes_for([each.lettering for each in pieces], page.factor)
    for scale in sizes:
        # Lines as they were written, as long as that costs no more than a fifth of the size.
        if scale >= 0.8 * page.factor:
            for looseness in (1.0, 0.5):
                yield _Attempt(pieces, scale, looseness, unbroken=True)
    for some in (run_on, needed):
        # What is too much at its smallest need not be tried at all the others.
        if _laid_out(some, look, page, sizes[-1], 0.0, 1.0).fits:
            for scale in sizes:
                for looseness in (1.0, 0.5) if scale > 1.0 else (1.0, 0.5, 0.0):
                    yield _Attempt(some, scale, looseness)
    for under in LAST_RESORT:
        yield _Attempt(needed, sizes[-1], 0.0, under=under)


def sizes_for(letterings: Sequence[Lettering], factor: float) -> list[float]:
    """Scales from the one asked for down to the rule."""
    floor = min((each.least / each.usual for each in letterings), default=1.0)
    return [factor - STEP * step for step in range(math.ceil((factor - floor) / STEP))] + [floor]


def _run_on(pieces: Sequence[Piece]) -> list[Piece]:
    """Lines that go on in the next one become one, so that they break where the width says."""
    joined: list[Piece] = []
    for piece in pieces:
        before = joined[-1] if joined else None
        if before is not None and before.whole and piece.whole and piece.text[:1].islower():
            joined[-1] = replace(before, text=f"{before.text} {piece.text}")
        else:
            joined.append(piece)
    return joined


def _unbroken(made: Composed) -> bool:
    return all(each.setting.lines == 1 for each in made.placed if each.piece.whole)


def _laid_out(
    pieces: Sequence[Piece], look: Look, page: Page, scale: float, looseness: float, under: float
) -> Composed:
    """One try. The first row stands beside what is taken in the corner."""
    area, y = page.area, page.area.top()
    placed: list[Placed] = []
    fits = True
    for index, piece in enumerate(pieces):
        if index:
            y += piece.gap * page.screen * (0.4 + 0.6 * looseness)
        font = room_font(look, piece.lettering, page.screen, scale, under=under)
        below = area.top() + page.corner.height()
        if index and 0 < below - y < 0.6 * font.pixelSize():
            y = below
        beside = y < below
        width = area.width() - (page.corner.width() if beside else 0.0)
        setting = set_lines(
            piece.text,
            font,
            width,
            line_height=piece.lettering.line_height(looseness),
            even=piece.lettering is Lettering.TITLE,
            align=Qt.AlignmentFlag.AlignHCenter if page.centered else Qt.AlignmentFlag.AlignLeft,
        )
        fits = fits and longest_word(piece.text, font) <= width and not (piece.spare and setting.lines > 1)
        x = area.left() + ((area.width() - setting.width) / 2 if page.centered else 0.0)
        placed.append(Placed(piece, setting, font, x, y))
        y = placed[-1].bottom
    return Composed(tuple(placed), scale, fits and y <= area.bottom() + 0.5, by_rule=under == 1.0)


def room_font(
    look: Look, lettering: Lettering, screen: float, scale: float = 1.0, *, under: float = 1.0
) -> QFont:
    """The type for a screen of this height. under: below 1 only where nothing else is left."""
    font = QFont(look.family) if look.family else QFont()
    font.setPixelSize(max(1, math.ceil(lettering.pixels(screen, scale) * under)))
    font.setWeight(QFont.Weight.Bold if lettering.bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def centered(composed: Composed, area: QRectF, share: float = 0.5) -> Composed:
    """The words moved down so that `share` of what is free stands above them."""
    free = area.bottom() - composed.bottom
    return composed.moved(max(0.0, free * share))
