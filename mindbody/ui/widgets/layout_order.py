"""What stands in a widget, in the order in which it is laid out."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def laid_out_in(widget: QWidget) -> Iterator[QWidget]:
    """The widgets directly inside, from top to bottom: of a scroll area what it holds, of a layout its items,
    also those of layouts in it; without a layout the children as they were made. Windows are left out."""
    held = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    if held is not None:
        yield held
    elif layout is not None:
        yield from _in_layout(layout)
    else:
        children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        yield from (child for child in children if not child.isWindow())


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)
