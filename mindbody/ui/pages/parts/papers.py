"""Handing a page over: to a printer, or to a file."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QFileDialog, QWidget


class Printable(Protocol):
    """What was set in type."""

    def print_on(self, device: QPagedPaintDevice) -> None:
        """Every sheet, one after the other. Raises OSError when the device takes none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of printing. words: one sentence, "" when it was called off."""

    words: str = ""
    trouble: bool = False


def print_out(printed: Printable, window: QWidget, title: str) -> Outcome:
    """Ask which printer and how many, and print. title: how it is called among what waits to be printed."""
    # Printing is asked for seldom, and takes long to load.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        words = _say(
            "No printer is set up on this computer. You might save it as a file, to print elsewhere."
        )
        return Outcome(words=words, trouble=True)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, window)
    # All sheets are printed: what is there was chosen before.
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return Outcome()
    try:
        printed.print_on(printer)
    except OSError:
        return Outcome(words=_say("The printer did not take it. You might try another one."), trouble=True)
    return Outcome(words=_say("It was sent to the printer."))


def _say(text: str) -> str:
    return QCoreApplication.translate("papers", text)


def place_for(window: QWidget, title: str, name: str, suffix: str, kind: str) -> Path | None:
    """Where a file is to be saved; None when that was called off. suffix: is put on where none was typed."""
    start = str(Path.home() / f"{name}{suffix}")
    chosen, _ = QFileDialog.getSaveFileName(window, title, start, kind)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(suffix)
