"""Putting the look on the application as a whole."""

from typing import Final
from weakref import ref

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.theme.stylesheet import palette, stylesheet

FUSION: Final = ("-style", "fusion")
"""What an application is started with. Asked for later, Qt hands its style over to Python, and the five
hundred names in that cost the first window as much as all its icons."""


def dress(app: QApplication, look: Look) -> None:
    """Give the application our palette, fonts and sheet, now and whenever the look changes. With reduced
    motion menus neither glide nor fade in, however the desktop has it."""

    # Held by its own signal, a look would never go, nor would whatever listens to it.
    worn = ref(look)
    glides = app.isEffectEnabled(Qt.UIEffect.UI_General)

    def put_on() -> None:
        look = worn()
        if look is None:
            return
        app.setFont(look.font(Role.BODY))
        app.setPalette(palette(look))
        app.setStyleSheet(stylesheet(look))
        app.setEffectEnabled(Qt.UIEffect.UI_General, glides and not look.reduced_motion)

    look.changed.connect(put_on)
    put_on()
