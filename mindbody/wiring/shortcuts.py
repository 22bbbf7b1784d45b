"""What Today offers beside the lesson."""

from PySide6.QtCore import QCoreApplication

from mindbody.ui.pages.today import Shortcut


def shortcuts() -> tuple[Shortcut, ...]:
    """Each is a short session of its own, by the id that `Guided.short` knows."""
    translate = QCoreApplication.translate
    return (
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
