"""The first window is light."""

import subprocess
import sys

HEAVY = (
    "sqlalchemy",
    "alembic",
    "numpy",
    "soundfile",
    "soxr",
    "pydub",
    "pydantic",
    "yaml",
    "ruamel",
    "markdown_it",
    "pyqtgraph",
    "PySide6.QtMultimedia",
    "PySide6.QtDBus",
    "mindbody.session.plan",
)
SCRIPT = """
import sys
from datetime import datetime
from PySide6.QtWidgets import QApplication
from mindbody.ui.pages.today import TodayPage
from mindbody.ui.shell.dress import FUSION, dress
from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.today import TodayFacts, TodayLesson, TodayViewModel

app = QApplication([*sys.argv[:1], *FUSION])
look = Look(family=load_family())
dress(app, look)
model = TodayViewModel(TodayFacts(lesson=TodayLesson(id="a", title="A")), lambda: datetime(2026, 11, 22, 9))
window = MainWindow(look, {"today": lambda: TodayPage(look, model)})
window.show_page("today")
window.show()
app.processEvents()
assert not window.grab().toImage().isNull()
print(" ".join(sorted(sys.modules)))
"""


def test_the_first_window_loads_nothing_heavy() -> None:
    """Theme, widgets, shell and Today are on the screen before any database, sound or reader is loaded."""
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())

    assert "mindbody.ui.pages.today" in loaded
    assert [name for name in HEAVY if name in loaded] == []
