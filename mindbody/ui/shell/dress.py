"""Putting the look on the application as a whole."""

from PySide6.QtWidgets import QApplication

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.theme.stylesheet import palette, stylesheet


def dress(app: QApplication, look: Look) -> None:
    """Give the application our style, palette and fonts, now and whenever the look changes."""
    app.setStyle("Fusion")

    def put_on() -> None:
        app.setFont(look.font(Role.BODY))
        app.setPalette(palette(look))
        app.setStyleSheet(stylesheet(look))

    look.changed.connect(put_on)
    put_on()
