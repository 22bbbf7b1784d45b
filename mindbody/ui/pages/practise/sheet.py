"""The frame of a page about one thing to practise: the way back, its name, its star."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import QuietButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.way_back import WayBack

_WIDEST = 980


class PractisePage(ScrollPage):
    """`closed`: back to the library, as by Esc. What the page is about goes into `body`, below the name."""

    closed = Signal()

    def __init__(self, look: Look, title: str, lead: str = "", *, kicker: str = "") -> None:
        super().__init__(look, widest=_WIDEST, gap=0)
        self._look = look
        self.setAccessibleName(title)
        back = QuietButton(look, self.tr("All practices"), icon="back")
        back.clicked.connect(self.closed)
        self.body.addLayout(WayBack(look, back))
        self.body.space(12)
        if kicker:
            self.body.addWidget(Text(look, kicker, role=Role.SMALL, tone="soft"))
            self.body.space(4)
        self.body.addWidget(Text(look, title, role=Role.TITLE))
        if lead:
            self.body.space(8)
            self.body.addWidget(Text(look, lead, role=Role.LEAD, tone="soft"))
        self.body.space(24)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def row(self, *buttons: QWidget) -> QWidget:
        """Buttons beside each other, or below where there is no room."""
        holder = QWidget()
        flow = FlowLayout(self._look, gap=14)
        for button in buttons:
            flow.addWidget(button)
        holder.setLayout(flow)
        return holder
