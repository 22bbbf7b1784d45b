"""What the facilitator reads: what to say, what to answer, what is handed out."""

import re

from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.text import Text

_POINT = re.compile(r"^(?:[-*]|\d+\.)\s+")
_ASIDE = re.compile(r"^\(.*\)$", re.DOTALL)


class ScriptPart(QWidget):
    """Built anew for each block."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[str, str, str] | None = None
        self._place = Column(look, gap=0)
        self.setLayout(self._place)
        self._sheet: QWidget | None = None

    def show_script(self, say: str, if_asked: str, handout: str) -> None:
        """Each in Markdown: paragraphs, points and bold words; "" is left out."""
        if (say, if_asked, handout) == self._shown:
            return
        self._shown = (say, if_asked, handout)
        card = Card(self._look, padding=24, gap=14)
        for title, text, tone in (
            (self.tr("Say"), say, "ink"),
            (self.tr("If asked"), if_asked, "ink"),
            (self.tr("Handed out"), handout, "soft"),
        ):
            if text:
                card.body.addWidget(Text(self._look, title, role=Role.CARD, tone="primary"))
                for part in _parts(text):
                    card.body.addWidget(self._made(part, tone))
        before, self._sheet = self._sheet, card
        if before is not None:
            self._place.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._place.addWidget(card)

    def _made(self, part: str, tone: str) -> QWidget:
        lines = part.splitlines()
        if all(_POINT.match(line) for line in lines):
            return Points(self._look, [_POINT.sub("", line) for line in lines])
        words = " ".join(lines)
        # What stands in brackets is done, not said.
        return Text(self._look, words, tone="soft" if _ASIDE.match(words) else tone, measure=90)


def _parts(text: str) -> list[str]:
    """Paragraphs, and lists by themselves."""
    found: list[list[str]] = []
    for block in re.split(r"\n\s*\n", text.strip()):
        kind: bool | None = None
        for line in block.splitlines():
            point = bool(_POINT.match(line))
            indented = line[:1].isspace() and kind is True
            if found and kind is not None and indented:
                found[-1][-1] += f" {line.strip()}"
            elif kind is not None and point == kind:
                found[-1].append(line.strip())
            else:
                found.append([line.strip()])
                kind = point
    return ["\n".join(lines) for lines in found]
