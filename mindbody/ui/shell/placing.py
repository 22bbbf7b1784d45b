"""Where a window may be, so that all of it can be seen and reached."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize


def placed(window: QRect, screens: Sequence[QRect], smallest: QSize) -> QRect:
    """`window` on the screen that has most of it, else on the first: as large as it was where there is room,
    no smaller than `smallest`, and moved no further than it takes. A screen is what is free of it, without
    the bars of the desktop. Where there is no screen, it is left as it is."""
    if not screens:
        return window
    screen = max(screens, key=lambda each: _area(each.intersected(window)))
    size = window.size().boundedTo(screen.size()).expandedTo(smallest)
    # The upper left corner is the one to keep in sight where the screen is too small for the smallest window.
    return QRect(
        max(min(window.x(), screen.x() + screen.width() - size.width()), screen.x()),
        max(min(window.y(), screen.y() + screen.height() - size.height()), screen.y()),
        size.width(),
        size.height(),
    )


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
