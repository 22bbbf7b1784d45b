"""The way of Tab and of a screen reader: as the page is laid out, also for what was added later."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.ui.widgets.layout_order import laid_out_in


def tab_by_layout(root: QWidget) -> None:
    """Put everything in `root` that Tab stops at into the order of its layouts; what a screen reader comes
    to, too."""
    _stack_by_layout(root)
    stops = list(_stops(root))
    # The way is a circle through the root, and Qt moves no widget across it: so begin with the stop that
    # comes first now, whichever it is; it is moved to its own place in its turn.
    _set_order([*_first_now(root, stops), *stops])


def tab_through(groups: Iterable[QWidget]) -> None:
    """Let Tab go through these groups one after the other, each in its own order."""
    stops = [stop for group in groups for stop in _stops(group) if stop.focusProxy() is None]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def first_stop(widget: QWidget) -> QWidget | None:
    """Where Tab would stop first in it."""
    stops = (stop for stop in _stops(widget) if stop.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((stop for stop in stops if stop.isVisibleTo(widget) and stop.focusProxy() is None), None)


def _set_order(stops: list[QWidget]) -> None:
    """One after the other. A whole goes on the way as what it is itself, as Qt would move all that lies
    between it and its proxy; and its undermost child with it, before which Qt puts it when it has its proxy
    again."""
    proxies = {stop: proxy for stop in stops if (proxy := stop.focusProxy()) is not None}
    way = [each for stop in stops for each in ((stop, _undermost(stop)) if stop in proxies else (stop,))]
    for whole in proxies:
        whole.setFocusProxy(None)  # type: ignore[arg-type]  # for none
    # Qt gives no place on the way to what takes no focus.
    passive = {each for each in way if each.focusPolicy() == Qt.FocusPolicy.NoFocus}
    for each in passive:
        each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for one, other in pairwise(way):
        QWidget.setTabOrder(one, other)
    for each in passive:
        each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for whole, proxy in proxies.items():
        whole.setFocusProxy(proxy)


def _is_whole(widget: QWidget) -> bool:
    """Only what we laid out ourselves is asked for its proxy. The head of a table names the table, and PySide
    takes what is named so for a part of who names it: both would go at the wrong time."""
    proxy = widget.focusProxy() if widget.layout() is not None else None
    return proxy is not None and widget.isAncestorOf(proxy)


def _undermost(whole: QWidget) -> QWidget:
    return next(child for child in whole.children() if isinstance(child, QWidget))


def _stack_by_layout(widget: QWidget) -> None:
    """A reader goes by the order in which siblings lie over each other. What is in no layout, as what covers
    all, stays where it is."""
    inside = list(laid_out_in(widget))
    for one, other in reversed(list(pairwise(inside))):
        if one.parentWidget() is other.parentWidget():
            one.stackUnder(other)
    for each in inside:
        _stack_by_layout(each)


def _first_now(root: QWidget, stops: list[QWidget]) -> list[QWidget]:
    at = root.nextInFocusChain()
    while at is not None and at is not root:
        if at in stops:
            return [at]
        at = at.nextInFocusChain()
    return []


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab stops at, and what it may stop at later: of a choice it is whichever is chosen. Forward, it
    also stops at a whole that hands the focus to a part of it."""
    if _is_whole(widget) or (widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None):
        yield widget
    for inside in laid_out_in(widget):
        yield from _stops(inside)
