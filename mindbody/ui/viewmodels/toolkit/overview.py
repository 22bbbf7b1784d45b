"""All tools, and what is in each."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from mindbody.content.tool import Tool, ToolGroup
from mindbody.record.problems import RecordError
from mindbody.toolkit.exercise import holds_answers
from mindbody.ui.viewmodels.days import day_words
from mindbody.ui.viewmodels.toolkit.desk import Desk
from mindbody.ui.viewmodels.translated import translated


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCard:
    """line: what it is, or once it was begun, when it was last changed."""

    id: str
    icon: str
    title: str
    line: str
    begun: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolShelf:
    """The tools of a group under its name."""

    title: str
    cards: tuple[ToolCard, ...]


class ToolkitViewModel(QObject):
    """Reads anew when the page is shown. Nothing is shown before the record is open."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._shelves: tuple[ToolShelf, ...] = ()
        self._trouble = ""

    @property
    def shelves(self) -> tuple[ToolShelf, ...]:
        return self._shelves

    def set_desk(self, desk: Desk) -> None:
        """The record is open, or the lessons are others now."""
        self._desk = desk
        self.refresh()

    @property
    def trouble(self) -> str:
        """Why nothing can be told, "" when all is well."""
        return self._trouble

    def refresh(self) -> None:
        """Something may have been answered since."""
        desk = self._desk
        if desk is None:
            return
        try:
            self._read(desk)
        except RecordError as trouble:
            self._trouble = translated(trouble)
            self.changed.emit()

    def _read(self, desk: Desk) -> None:
        tools = desk.library.tools.values()
        names = self._names()
        shelves = (
            ToolShelf(
                title=names[group],
                cards=tuple(self._card(desk, tool) for tool in tools if tool.group is group),
            )
            for group in ToolGroup
        )
        found = tuple(shelf for shelf in shelves if shelf.cards)
        if found != self._shelves or self._trouble:
            self._shelves, self._trouble = found, ""
            self.changed.emit()

    def _card(self, desk: Desk, tool: Tool) -> ToolCard:
        day = desk.changed_on(tool) if _is_begun(desk, tool) else None
        last = self.tr("Last changed: {day}")
        line = last.format(day=day_words(day, desk.today())) if day else tool.line
        return ToolCard(id=tool.id, icon=tool.icon, title=tool.title, line=line, begun=day is not None)

    def _names(self) -> Mapping[ToolGroup, str]:
        return {
            ToolGroup.DAYS: self.tr("For most days"),
            ToolGroup.THOUGHTS: self.tr("For thoughts and feelings"),
            ToolGroup.NIGHTS: self.tr("For the night"),
            ToolGroup.HARD: self.tr("For hard days"),
            ToolGroup.PEOPLE: self.tr("With other people"),
            ToolGroup.AHEAD: self.tr("For the time ahead"),
        }


def _is_begun(desk: Desk, tool: Tool) -> bool:
    for sheet in tool.sheets:
        lesson = desk.library.lessons.get(sheet.lesson)
        if lesson is None:
            continue
        fields = [field for field in lesson.exercise if field.id in sheet.fields]
        if holds_answers(fields, desk.answers(lesson.id)):
            return True
    return False
