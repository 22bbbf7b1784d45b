"""Who is here? The people of this computer, each on a large tile, and room for someone new."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.landscape import Landscape
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.tile import Tile

_PICTURE_FROM: Final = 1100
"""The picture stands beside the names from this window width on, at 100 % text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """slug: whose folder it is. name: "" for one who gave none."""

    slug: str
    name: str
    locked: bool = False


class PeoplePage(QWidget):
    """`chosen` tells whose name was pressed, `newcomer` that someone new is here."""

    chosen = Signal(str)
    newcomer = Signal()
    help_wanted = Signal()

    def __init__(
        self, look: Look, people: Sequence[PersonCard], *, hour: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("Who is here?"))
        self._picture = Landscape(look, "people", hour=hour)
        scroll = ScrollPage(look, widest=640, gap=16, centred=True)
        self._help = SecondaryButton(look, self.tr("Need help now"), icon="help", tone="accent")
        self._help.clicked.connect(self.help_wanted)
        top = FlowLayout(look)
        top.addWidget(self._help)
        scroll.body.addLayout(top)
        scroll.body.addStretch(2)
        head = Column(look, gap=6)
        head.addWidget(Text(look, self.tr("Who is here?"), role=Role.TITLE))
        head.addWidget(
            Text(look, self.tr("Each person has a record of their own."), role=Role.LEAD, tone="soft")
        )
        scroll.body.addLayout(head)
        scroll.body.space(8)
        for person, name in zip(people, called(people), strict=True):
            line = self.tr("Locked with a passcode") if person.locked else ""
            scroll.body.addWidget(self._tile("lock" if person.locked else "person", name, line, person.slug))
        scroll.body.addWidget(self._tile("plus", self.tr("Someone new"), "", ""))
        scroll.body.addStretch(3)
        row = Row(look, gap=0)
        row.addWidget(self._picture, 5)
        row.addWidget(scroll, 9)
        self.setLayout(row)
        look.changed.connect(self._fit)

    def _tile(self, icon: str, title: str, line: str, slug: str) -> Tile:
        tile = Tile(self._look, icon, title, line)
        # Later: this page, and the tile with it, may be gone before the click has come to its end.
        tile.clicked.connect(lambda: QTimer.singleShot(0, self, lambda: self._take(slug)))
        return tile

    def _take(self, slug: str) -> None:
        if slug:
            self.chosen.emit(slug)
        else:
            self.newcomer.emit()

    def _fit(self) -> None:
        self._picture.setVisible(self.width() >= self._look.px(_PICTURE_FROM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def called(people: Sequence[PersonCard]) -> list[str]:
    """What each is called; those without a name are counted, where there are several."""
    nameless = [each for each in people if not each.name]
    one = QCoreApplication.translate("people", "Person without a name")
    many = QCoreApplication.translate("people", "Person without a name, {n}")
    return [
        each.name or (one if len(nameless) == 1 else many.format(n=nameless.index(each) + 1))
        for each in people
    ]
