"""Handing a page over: to a printer, after a look at it, or to a file."""

from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QFileDialog, QWidget


class Printable(Protocol):
    """What was set in type."""

    def print_on(self, device: QPagedPaintDevice) -> None:
        """Every sheet, one after the other. Raises OSError when the device takes none."""
        ...


def print_with_preview(printed: Printable, window: QWidget, title: str) -> None:
    """Show what would be printed, in Qt's own window, with the way to a printer."""
    # Printing is asked for seldom, and takes long to load.
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    preview = QPrintPreviewDialog(printer, window)
    preview.setWindowTitle(title)
    preview.paintRequested.connect(printed.print_on)
    preview.exec()


def place_for(window: QWidget, title: str, name: str, suffix: str, kind: str) -> Path | None:
    """Where a file is to be saved; None when that was called off. suffix: is put on where none was typed."""
    start = str(Path.home() / f"{name}{suffix}")
    chosen, _ = QFileDialog.getSaveFileName(window, title, start, kind)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(suffix)
