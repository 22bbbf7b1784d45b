"""Strokes that all painted controls share: pills, outlines and the focus ring."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen

from mindbody.ui.theme.look import Look

RING = 2.5
"""Pixels of the focus ring at 100 %."""

_KEEP = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def ring_after(event: QFocusEvent, before: bool) -> bool:
    """Whether a control shows its ring after this focus event: for the keyboard yes, for a click no."""
    if event.reason() in _KEEP:
        return before
    return event.reason() is not Qt.FocusReason.MouseFocusReason


def fill(painter: QPainter, rect: QRectF, radius: float, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(rect, radius, radius)


def outline(painter: QPainter, rect: QRectF, radius: float, color: QColor, width: float) -> None:
    """A line of `width` wholly inside `rect`."""
    half = width / 2
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, max(0.0, radius - half), max(0.0, radius - half))


def focus_ring(
    painter: QPainter, rect: QRectF, radius: float, look: Look, *, on: str = "focus", inset: float = 0.0
) -> None:
    """The ring of the focused control, inside its own rectangle so that nothing moves or is cut."""
    inner = rect.adjusted(inset, inset, -inset, -inset)
    outline(painter, inner, max(0.0, radius - inset), look.color(on), max(RING, RING * look.scale * 0.8))


def smooth(painter: QPainter) -> QPainter:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter
