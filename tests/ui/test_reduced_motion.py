"""Who finds motion hard to bear asks for less of it once, and whatever would move by itself obeys.

What each thing does instead is asked where it is tested: the pacer in `test_pacer.py`, the figure in
`figure/test_figure.py`, the fading of pages in `test_window.py`, the room in `room/`.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import mindbody.ui
from mindbody.ui.shell.dress import dress
from mindbody.ui.theme.look import Look

MOVERS = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QGraphicsEffect", "QMovie")
"""What Qt moves things with."""
GENERAL = Qt.UIEffect.UI_General


def test_whatever_moves_by_itself_asks_first() -> None:
    """Each file that sets something in motion looks at the choice."""
    files = Path(mindbody.ui.__path__[0]).rglob("*.py")
    told = {path.name: path.read_text("utf-8") for path in files}
    movers = [name for name, source in told.items() if any(mover in source for mover in MOVERS)]

    assert sorted(movers) == ["fading_stack.py", "lesson.py"]
    assert [name for name in movers if "reduced_motion" not in told[name]] == []


def test_menus_of_the_desktop_do_not_glide_either(qapp: QApplication, look: Look) -> None:
    """They move as the desktop has it, and not at all where less is asked for."""
    before = qapp.isEffectEnabled(GENERAL)
    look.set(reduced_motion=False)
    qapp.setEffectEnabled(GENERAL, True)
    dress(qapp, look)
    assert qapp.isEffectEnabled(GENERAL)

    look.set(reduced_motion=True)
    still = not qapp.isEffectEnabled(GENERAL)
    look.set(reduced_motion=False)
    again = qapp.isEffectEnabled(GENERAL)
    qapp.setEffectEnabled(GENERAL, before)

    assert (still, again) == (True, True)
