"""Puts a page that was set in type on paper: a PDF file, a printer, or a picture of a sheet."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter, QTextDocument

from mindbody.paper.page import Page
from mindbody.paper.setting import FITTED, TENTHS, set_in_type
from mindbody.paper.sheet import Sheet, layout_of, room_on, size_of
from mindbody.record.whole_file import write_whole_bytes

POINTS_AN_INCH: Final = 72.0
_RESOLUTION: Final = 1200


class Printed:
    """A page on a kind of sheet. What is shown, saved and printed comes from the one document. sizes: of the
    type, see `set_in_type`."""

    def __init__(self, page: Page, sheet: Sheet, family: str, sizes: tuple[float, ...] = FITTED) -> None:
        self._page = page
        self._sheet = sheet
        self._room = room_on(sheet)
        self._document: QTextDocument = set_in_type(page, self._room, family, sizes)

    @property
    def sheets(self) -> int:
        return self._document.pageCount()

    @property
    def size(self) -> QSizeF:
        """Points of a sheet."""
        return size_of(self._sheet)

    def draw(self, painter: QPainter, number: int, scale: float) -> None:
        """Draw what stands on a sheet, from its margins on. scale: units of the painter a point."""
        room = QRectF(0, 0, self._room.width() * TENTHS, self._room.height() * TENTHS)
        painter.save()
        painter.scale(scale / TENTHS, scale / TENTHS)
        painter.translate(0, -number * room.height())
        self._document.drawContents(painter, room.translated(0, number * room.height()))
        painter.restore()

    def picture(self, number: int, width: int) -> QImage:
        """A sheet as it will look, `width` pixels wide."""
        scale = width / self.size.width()
        image = QImage(width, round(self.size.height() * scale), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        margins = layout_of(self._sheet).margins(QPageLayout.Unit.Point)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.translate(margins.left() * scale, margins.top() * scale)
        self.draw(painter, number, scale)
        painter.end()
        return image

    def print_on(self, device: QPagedPaintDevice) -> None:
        """Every sheet, one after the other. Raises OSError when the device takes none."""
        device.setPageLayout(layout_of(self._sheet))
        painter = QPainter()
        if not painter.begin(device):
            raise OSError("it could not be begun")
        scale = device.logicalDpiX() / POINTS_AN_INCH
        for number in range(self.sheets):
            if number:
                device.newPage()
            self.draw(painter, number, scale)
        painter.end()

    def save(self, path: Path) -> None:
        """Write a PDF file, whole or not at all. Raises OSError."""
        made = QBuffer()
        made.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(made)
        writer.setResolution(_RESOLUTION)
        writer.setTitle(self._page.title)
        writer.setCreator("MindBody")
        self.print_on(writer)
        write_whole_bytes(path, bytes(made.data().data()))
