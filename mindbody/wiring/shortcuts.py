"""What Today offers beside the lesson."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from mindbody.ui.pages.today import Shortcut

FLARE: Final = "flare"
LOG: Final = "log"


def shortcuts() -> tuple[Shortcut, ...]:
    """The page for a flare, then short sessions of their own, by the id that `Guided.short` knows."""
    translate = QCoreApplication.translate
    return (
        Shortcut(
            id=FLARE,
            icon="flame",
            title=translate("MindBody", "In a flare"),
            line=translate("MindBody", "What helps on a hard day"),
            tone="accent",
        ),
        Shortcut(
            id=LOG,
            icon="pencil",
            title=translate("MindBody", "Log"),
            line=translate("MindBody", "How is it now?"),
        ),
        Shortcut(
            id="breath",
            icon="wind",
            title=translate("MindBody", "One-minute breath"),
            line=translate("MindBody", "Only this"),
        ),
        Shortcut(
            id="move",
            icon="walk",
            title=translate("MindBody", "Move a little"),
            line=translate("MindBody", "Small and gentle"),
        ),
    )
