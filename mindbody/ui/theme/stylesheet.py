"""What stock Qt controls need to look like ours: one palette and one short style sheet."""

import math
from typing import Final

from PySide6.QtGui import QColor, QPalette

from mindbody.ui.theme.look import Look, Role

_ROLES: Final = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunk",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "soft",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "ink",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "on_primary",
    QPalette.ColorRole.Link: "primary",
    QPalette.ColorRole.LinkVisited: "primary",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "ink",
    QPalette.ColorRole.Accent: "primary",
}


def palette(look: Look) -> QPalette:
    """The theme as a Qt palette; disabled text keeps the soft colour, which is still readable."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, look.color(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.tokens.soft))
    return made


def stylesheet(look: Look) -> str:
    """Scroll bars, tips, menus and read-only text; every other control paints itself."""
    t = look.tokens
    body = look.px(Role.BODY.pixels)
    small = look.px(Role.SMALL.pixels)
    bar = look.space(24 if look.large_buttons else 14)
    beside = max(look.space(12), math.ceil((look.target - 1.2 * body) / 2))
    return f"""
QToolTip {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.border};
    padding: {look.space(8)}px; font-size: {small}px; }}
QMenu {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.border}; font-size: {body}px;
    padding: {look.space(8)}px; menu-scrollable: 1; }}
QMenu::item {{ padding: {beside}px {look.space(24)}px; border-radius: {look.space(12)}px; }}
QMenu::item:selected {{ background: {t.tint}; color: {t.ink}; }}
QScrollArea {{ background: transparent; border: none; }}
QTextBrowser {{ background: transparent; color: {t.ink}; border: none; font-size: {body}px;
    selection-background-color: {t.primary}; selection-color: {t.on_primary}; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 3px; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 3px; }}
QScrollBar::handle {{ background: {t.border}; border-radius: {(bar - 6) // 2}px; }}
QScrollBar::handle:vertical {{ min-height: {look.target}px; }}
QScrollBar::handle:horizontal {{ min-width: {look.target}px; }}
QScrollBar::handle:hover {{ background: {t.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
