"""`python -m tools.contact_sheet [--out FILE]`: every movement, where it starts and goes.

Drawn by the app's own figure, in its day theme.
"""

import argparse
import os
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QLinearGradient, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication

from mindbody.content.body.motion import motion_for
from mindbody.content.movement import Movement
from mindbody.content.reading import read_library
from mindbody.places import lessons
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look, Role, Theme
from mindbody.ui.widgets.figure.layers import Plan, plan_of
from mindbody.ui.widgets.figure.picture import Picture

PICTURE: Final = Path(__file__).parent.parent / "docs" / "pictures" / "movements.png"
COLUMNS: Final = 4
CARD: Final = QSizeF(464, 236)
CAPTION: Final = 40
GAP, EDGE = 20, 36
RADIUS: Final = 20
MOST_BYTES: Final = 900_000
SMALLEST: Final = 0
"""Of a PNG's ways to pack, the one that takes longest and least room."""


def main() -> int:
    """Draw the sheet; 1 when it is too large to sit among the documents."""
    parser = argparse.ArgumentParser(prog="contact_sheet", description=__doc__)
    parser.add_argument("--out", type=Path, default=PICTURE)
    out: Path = parser.parse_args().out
    app = QApplication.instance() or QApplication([])
    assert app is not None
    library, _ = read_library(lessons())
    movements = sorted(library.movements.values(), key=lambda movement: movement.code)
    sheet(movements, Look(theme=Theme.DAY, family=load_family())).save(str(out), quality=SMALLEST)
    size = out.stat().st_size
    print(f"contact_sheet: {len(movements)} movements, {size:,} bytes (at most {MOST_BYTES:,}), {out}")
    return 0 if size <= MOST_BYTES else 1


def sheet(movements: list[Movement], look: Look) -> QImage:
    """A card for each movement, row by row."""
    rows = -(-len(movements) // COLUMNS)
    wide = 2 * EDGE + COLUMNS * CARD.width() + (COLUMNS - 1) * GAP
    high = 2 * EDGE + rows * (CARD.height() + CAPTION) + (rows - 1) * GAP
    image = QImage(round(wide), round(high), QImage.Format.Format_RGB32)
    image.fill(look.color("paper"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index, movement in enumerate(movements):
        row, column = divmod(index, COLUMNS)
        corner = QPointF(EDGE + column * (CARD.width() + GAP), EDGE + row * (CARD.height() + CAPTION + GAP))
        _card(painter, QRectF(corner, CARD), movement, look)
    painter.end()
    return image


def _card(painter: QPainter, card: QRectF, movement: Movement, look: Look) -> None:
    light = QLinearGradient(card.topLeft(), card.bottomLeft())
    light.setColorAt(0.0, look.color("sky_high"))
    light.setColorAt(1.0, look.color("paper").lighter(101))
    path = QPainterPath()
    path.addRoundedRect(card, RADIUS, RADIUS)
    painter.fillPath(path, light)
    painter.setPen(look.color("line"))
    painter.drawPath(path)
    plan = plan_of(motion_for(movement), movement.view, movement.inset)
    half = QSize(round(card.width() / 2) - 8, round(card.height()) - 12)
    picture = Picture(plan, look.tokens, half)
    for share, moment in enumerate((0.0, _far(plan))):
        painter.save()
        painter.translate(card.x() + 8 + share * half.width(), card.y() + 6)
        picture.paint(painter, moment)
        painter.restore()
    words = QRectF(card.left() + 4, card.bottom(), card.width() - 8, CAPTION)
    painter.setFont(look.font(Role.SMALL))
    painter.setPen(look.color("soft"))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, movement.code)
    painter.setPen(look.color("ink"))
    words.setLeft(words.left() + 44)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, movement.title)


def _far(plan: Plan) -> float:
    """The moment furthest from the start; halfway through the round for who walks."""
    if not plan.parts:
        return plan.motion.seconds / 2
    furthest = max(range(len(plan.parts)), key=lambda index: plan.spans[index])
    return plan.parts[furthest].far


if __name__ == "__main__":
    raise SystemExit(main())
