"""Each app of others in a virtual environment of its own, under build/peers; nothing of them is kept here."""

import subprocess
import sys
from pathlib import Path
from typing import Final

from tools.peers.apps import App

PEERS: Final = Path(__file__).parent.parent.parent / "build" / "peers"
PATIENCE: Final = 900.0
"""Seconds that an installation may take."""


def programs_of(app: App) -> Path:
    """The folder of an app's programs, whether it is there or not."""
    return PEERS / app.slug / "bin"


def install(app: App) -> str:
    """Have it there; "" or, in a sentence, why it is not."""
    mark = PEERS / app.slug / "installed"
    if not app.requirement or (mark.exists() and mark.read_text("utf-8") == app.requirement):
        return ""
    python = programs_of(app) / "python"
    pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", app.requirement)
    try:
        subprocess.run((sys.executable, "-m", "venv", PEERS / app.slug), check=True, capture_output=True)
        subprocess.run(pip, check=True, capture_output=True, text=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return "It took too long to install."
    except subprocess.CalledProcessError as trouble:
        words = str(trouble.stderr).strip().splitlines() or ["no reason was given"]
        return f"It could not be installed: {words[-1]}"
    mark.write_text(app.requirement, encoding="utf-8")
    return ""
