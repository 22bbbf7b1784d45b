"""Many papers as one: a list of contents, numbered sheets, one PDF file or one job for the printer."""

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPagedPaintDevice, QPainter, QPdfWriter

from mindbody.paper.contents import contents_page
from mindbody.paper.framed import FramedLeaves
from mindbody.paper.leaves import CutLeaves, Leaves, RunningLeaves
from mindbody.paper.piece import Form, Piece
from mindbody.paper.printing import POINTS_AN_INCH
from mindbody.paper.setting import LARGE, ORDINARY, SOFT
from mindbody.paper.sheet import Sheet, layout_of, room_on, size_of
from mindbody.record.whole_file import write_whole_bytes

_RESOLUTION: Final = 1200
_FOOT: Final = 9.0
_FOOT_BELOW: Final = 12.0
"""Points from what is written to the line at the foot of a sheet."""


class Book:
    """Papers on one kind of sheet. It is made step by step, so that somebody who waits can be told how far it
    is, and can call it off: go through `set` first. contents: begins with a list of what is in it."""

    def __init__(
        self, title: str, pieces: Sequence[Piece], sheet: Sheet, family: str, *, contents: bool = True
    ) -> None:
        self.title = title
        self.pieces = tuple(pieces)
        self._sheet = sheet
        self._family = family
        self._contents = contents
        self._leaves: list[tuple[Piece, Leaves]] = []
        self._order: list[tuple[Piece, Leaves, int]] = []

    def set(self) -> Iterator[float]:
        """Set all of it in type, a paper at a time; tells the share that is done, from 0.0 to 1.0."""
        self._leaves = []
        for number, piece in enumerate(self.pieces, start=1):
            self._leaves.append((piece, self._set_one(piece)))
            yield number / len(self.pieces)
        if self._contents:
            self._leaves.insert(0, self._list())
        self._order = [
            (piece, leaves, number) for piece, leaves in self._leaves for number in range(leaves.sheets)
        ]

    @property
    def sheets(self) -> int:
        """Of all of it, once it is set."""
        return len(self._order)

    @property
    def starts(self) -> tuple[int, ...]:
        """The number of the first sheet of each paper, counted from 1."""
        firsts = [index for index, (_, _, number) in enumerate(self._order, start=1) if number == 0]
        return tuple(firsts[1:] if self._contents else firsts)

    def size(self, index: int) -> QSizeF:
        """Points of a sheet, counted from 0."""
        return size_of(self._sheet, across=self._order[index][1].across)

    def picture(self, index: int, width: int) -> QImage:
        """A sheet as it will look, `width` pixels wide; counted from 0."""
        across = self._order[index][1].across
        size = size_of(self._sheet, across=across)
        scale = width / size.width()
        image = QImage(width, round(size.height() * scale), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        margins = layout_of(self._sheet, across=across).margins(layout_of(self._sheet).Unit.Point)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.translate(margins.left() * scale, margins.top() * scale)
        self._draw(painter, index, scale)
        painter.end()
        return image

    def print_on(self, device: QPagedPaintDevice) -> None:
        """Every sheet, one after the other. Raises OSError when the device takes none."""
        for _ in self.printing_on(device):
            pass

    def printing_on(self, device: QPagedPaintDevice) -> Iterator[float]:
        """The same, a sheet at a time; tells the share that is done."""
        if self._order:
            device.setPageLayout(layout_of(self._sheet, across=self._order[0][1].across))
        painter = QPainter()
        if not painter.begin(device):
            raise OSError("it could not be begun")
        try:
            scale = device.logicalDpiX() / POINTS_AN_INCH
            for index, (_, leaves, _) in enumerate(self._order):
                if index:
                    device.setPageLayout(layout_of(self._sheet, across=leaves.across))
                    device.newPage()
                self._draw(painter, index, scale)
                yield (index + 1) / self.sheets
        finally:
            painter.end()

    def saving(self, path: Path) -> Generator[float, None, None]:
        """Write a PDF file, whole or not at all, a sheet at a time; tells the share that is done. Left off
        before its end, it writes nothing. Raises OSError."""
        made = QBuffer()
        made.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(made)
        writer.setResolution(_RESOLUTION)
        writer.setTitle(self.title)
        writer.setCreator("MindBody")
        yield from self.printing_on(writer)
        write_whole_bytes(path, bytes(made.data().data()))

    def _set_one(self, piece: Piece) -> Leaves:
        match piece.form:
            case Form.RUNNING:
                return RunningLeaves(piece.page, room_on(self._sheet), self._family, piece.sizes)
            case Form.CARDS:
                return CutLeaves(piece.page, room_on(self._sheet), self._family, piece.sizes)
            case Form.FRAMED:
                return FramedLeaves(piece.page, room_on(self._sheet, across=True), self._family)

    def _list(self) -> tuple[Piece, Leaves]:
        sizes = LARGE if all(piece.sizes == LARGE for piece in self.pieces) else ORDINARY
        counts = [leaves.sheets for _, leaves in self._leaves]
        own, first = 1, 0
        # The list itself takes sheets, which move the others on.
        while own != first:
            first = own
            starts = [first + 1 + sum(counts[:number]) for number in range(len(counts))]
            page = contents_page(self.title, self.pieces, starts)
            leaves = RunningLeaves(page, room_on(self._sheet), self._family, sizes)
            own = leaves.sheets
        return Piece(name=self.title, chapter="", page=page, sizes=sizes), leaves

    def _draw(self, painter: QPainter, index: int, scale: float) -> None:
        piece, leaves, number = self._order[index]
        leaves.draw(painter, number, scale)
        if piece.form is not Form.RUNNING:
            return
        room = room_on(self._sheet)
        points = LARGE[0] if piece.sizes == LARGE else _FOOT
        font = QFont(self._family) if self._family else QFont()
        font.setPixelSize(round(points))
        painter.save()
        painter.scale(scale, scale)
        painter.setFont(font)
        painter.setPen(SOFT)
        foot = QRectF(0, room.height() + _FOOT_BELOW - points / 3, room.width(), points * 1.5)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if piece.page.right_to_left:
            start, end = end, start
        metrics, wide = painter.fontMetrics(), round(room.width() - points * 4)
        told = " · ".join(words for words in (piece.chapter, piece.name) if words)
        if metrics.horizontalAdvance(told) > wide:
            told = piece.name
        shown = metrics.elidedText(told, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(foot, int(start), shown)
        painter.drawText(foot, int(end), str(index + 1))
        painter.restore()
