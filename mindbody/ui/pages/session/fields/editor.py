"""What every way of answering is to the page."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Editor(QWidget):
    """`answered` carries what the person says, None for nothing. `set_value` shows it without telling."""

    answered = Signal(object)
    rebuilt = Signal()
    """Controls came or went."""

    def set_value(self, value: Any) -> None:
        raise NotImplementedError
