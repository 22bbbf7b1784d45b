"""What a facilitator keeps in mind in a meeting, and what to do when somebody is not safe."""

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.text import Text


class NotesPart(QWidget):
    """Folded away until they are wanted: the script comes first."""

    def __init__(self, look: Look, notes: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = Column(look, gap=12)
        flow = FlowLayout(look, gap=8, row_gap=6)
        whole.addLayout(flow)
        for title, icon, points in (
            (self.tr("Notes for you"), "pencil", notes),
            (self.tr("If somebody is not safe"), "help", self._steps()),
        ):
            if not points:
                continue
            card = Card(look, ground="sunk", padding=20, gap=10)
            card.body.addWidget(Text(look, title, role=Role.CARD))
            card.body.addWidget(Points(look, points))
            button = QuietButton(look, title, icon=icon)
            button.setCheckable(True)
            button.toggled.connect(card.setVisible)
            flow.addWidget(button)
            whole.addWidget(card)
            card.hide()
        self.setLayout(whole)

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr("One of you stays with the group. One goes with the person, and stays beside them."),
            self.tr("Key H shows the room whom to call. Key Esc shows the calm screen."),
            self.tr("Ask in plain words: “Are you safe right now?” Listen, and take the answer as it is."),
            self.tr("In danger now: call the emergency number, and say where you are."),
            self.tr("Not in danger now: who can be with them today, and which line can they call?"),
            self.tr(
                "Come back to the group with one sentence that tells nobody's story. Then a slow breath."
            ),
            self.tr("Write what happened into your clinic's own record. Nothing of it belongs here."),
        )
