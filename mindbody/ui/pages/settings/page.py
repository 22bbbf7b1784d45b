"""Settings: calm cards in one column. Everything takes hold at once, is kept by itself, and can be undone."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from mindbody.ui.pages.parts.body import BodyChoices
from mindbody.ui.pages.parts.hearing import HearingChoices
from mindbody.ui.pages.parts.language import LanguageChoice
from mindbody.ui.pages.parts.practising import PractisingChoices
from mindbody.ui.pages.parts.reading import ReadingChoices
from mindbody.ui.pages.settings.about import AboutPart, DataPart
from mindbody.ui.pages.settings.backups import BackupsPart
from mindbody.ui.pages.settings.contents import FoldedContents, SideContents
from mindbody.ui.pages.settings.forgetting import ForgettingPart
from mindbody.ui.pages.settings.from_group import FromGroupPart
from mindbody.ui.pages.settings.lessons import LessonsPart
from mindbody.ui.pages.settings.levels import LevelChoices
from mindbody.ui.pages.settings.own_record import RecordPart
from mindbody.ui.pages.settings.passcode import PasscodePart
from mindbody.ui.pages.settings.people import PeoplePart
from mindbody.ui.pages.settings.reminders import RemindersPart
from mindbody.ui.pages.settings.support import SupportPart
from mindbody.ui.pages.settings.this_computer import ThisComputerPart
from mindbody.ui.pages.settings.you import YouPart
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.backups import BackupsViewModel
from mindbody.ui.viewmodels.forgetting import ForgettingViewModel
from mindbody.ui.viewmodels.from_group import FromGroupViewModel
from mindbody.ui.viewmodels.out_and_in import OutAndInViewModel
from mindbody.ui.viewmodels.packs import PacksViewModel
from mindbody.ui.viewmodels.reminders import RemindersViewModel
from mindbody.ui.viewmodels.settings import Facts, SettingsViewModel
from mindbody.ui.viewmodels.support import SupportViewModel
from mindbody.ui.viewmodels.this_computer import ThisComputerViewModel
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.tabbing import first_stop, tab_by_layout
from mindbody.ui.widgets.text import Text


class SettingsPage(QWidget):
    """The cards scroll; what was done last stands at the foot with the way to take it back."""

    def __init__(
        self,
        look: Look,
        view_model: SettingsViewModel,
        *,
        reminders: RemindersViewModel | None = None,
        computer: ThisComputerViewModel | None = None,
        groups: QWidget | None = None,
        guide: QWidget | None = None,
        from_group: FromGroupViewModel | None = None,
        packs: PacksViewModel | None = None,
        passcode: PasscodePart | None = None,
        out_and_in: OutAndInViewModel | None = None,
        backups: BackupsViewModel | None = None,
        people: PeoplePart | None = None,
        forgetting: ForgettingViewModel | None = None,
        support: SupportViewModel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """reminders: what comes at set times. packs: the lessons of others, where they can be added.
        out_and_in: the way out of the record and back into it. passcode, backups, people, forgetting: where
        there is somebody whose record they are about. support: the details for those who help."""
        super().__init__(parent)
        self._look = look
        self._view_model = view_model
        self._ordered: Facts | None = None
        self.setAccessibleName(self.tr("Settings"))
        self._scroll = ScrollPage(look, widest=820, gap=24)
        head = Column(look, gap=6)
        head.addWidget(Text(look, self.tr("Settings"), role=Role.TITLE))
        head.addWidget(
            Text(
                look,
                self.tr("Each choice takes hold at once and is kept by itself."),
                role=Role.LEAD,
                tone="soft",
            )
        )
        self._scroll.body.addLayout(head)
        self._sections: list[tuple[str, Card]] = []
        self._card(self.tr("You"), YouPart(look, view_model))
        self._card(self.tr("To read"), LanguageChoice(look, view_model), ReadingChoices(look, view_model))
        self._card(self.tr("To hear"), HearingChoices(look, view_model), LevelChoices(look, view_model))
        self._card(self.tr("To practise"), PractisingChoices(look, view_model))
        self._card(
            self.tr("Leave these parts out"),
            Text(look, self.tr("Practices and movements leave alone what you tap here."), tone="soft"),
            BodyChoices(look, view_model),
        )
        if reminders is not None:
            part = RemindersPart(look, reminders)
            self._card(self.tr("Reminders"), part)
            part.listed.connect(lambda: tab_by_layout(self))
        if computer is not None and (computer.has_tray or computer.can_start):
            self._card(self.tr("On this computer"), ThisComputerPart(look, computer))
        self._add_lessons(packs, from_group)
        if passcode is not None:
            self._card(self.tr("Passcode"), passcode)
            passcode.stepped.connect(lambda: tab_by_layout(self))
        if out_and_in is not None:
            self._card(self.tr("Your record"), RecordPart(look, out_and_in))
            out_and_in.changed.connect(lambda: tab_by_layout(self))
        self._card(self.tr("Where my words are"), DataPart(look, view_model))
        if backups is not None:
            self._card(self.tr("Backups"), BackupsPart(look, backups))
            backups.changed.connect(lambda: tab_by_layout(self))
        if people is not None:
            self._card(self.tr("People on this computer"), people)
        if forgetting is not None:
            self._card(self.tr("Leave nothing behind"), ForgettingPart(look, forgetting))
            forgetting.changed.connect(lambda: tab_by_layout(self))
        if groups is not None:
            self._card(self.tr("Lead a group"), groups)
        if guide is not None:
            self._card(self.tr("How to use MindBody"), guide)
        helping = () if support is None else (SupportPart(look, support),)
        self._card(self.tr("About"), AboutPart(look, view_model), *helping)
        self._scroll.body.addStretch(1)
        self._add_contents()
        self._foot = _Foot(look, view_model)
        # The list lies over the free side of the scroll area, so that it stays while the cards go by.
        self._grid = _Overlaid()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self._scroll, 0, 0, 1, 2)
        self._grid.addWidget(self._side, 0, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._grid.addWidget(self._foot, 1, 0, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self._side.raise_()
        self.setLayout(self._grid)
        look.changed.connect(lambda: QTimer.singleShot(0, self, self._align))
        view_model.changed.connect(self._order)
        self._order()
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(view_model.undo)

    def _add_lessons(self, packs: PacksViewModel | None, from_group: FromGroupViewModel | None) -> None:
        if packs is not None:
            self._card(self.tr("Lessons"), LessonsPart(self._look, packs))
            packs.changed.connect(lambda: tab_by_layout(self))
        if from_group is not None:
            self._card(self.tr("From my group"), FromGroupPart(self._look, from_group))
            from_group.changed.connect(lambda: tab_by_layout(self))

    def _card(self, title: str, *parts: QWidget) -> None:
        card = Card(self._look, gap=18)
        card.body.addWidget(Text(self._look, title, role=Role.SECTION))
        for part in parts:
            card.body.addWidget(part)
        self._scroll.body.addWidget(card)
        self._sections.append((title, card))

    def _add_contents(self) -> None:
        titles = [title for title, _ in self._sections]
        self._side = SideContents(self._look, titles, self._go_to)
        # Until there is a width that it fits into.
        self._side.hide()
        self._folded = FoldedContents(self._look, titles, self._go_to)
        self._scroll.body.insertWidget(1, self._folded)
        self._scroll.verticalScrollBar().valueChanged.connect(self._mark)

    def _go_to(self, number: int) -> None:
        card = self._sections[number][1]
        self._scroll.verticalScrollBar().setValue(card.y() - self._look.space(24))
        inside = first_stop(card)
        if inside is not None:
            inside.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(card.y() - self._look.space(24))

    def _mark(self) -> None:
        """The last card whose head is in the upper third."""
        line = self._scroll.verticalScrollBar().value() + self._scroll.viewport().height() // 3
        above = [number for number, (_, card) in enumerate(self._sections) if card.y() <= line]
        self._side.mark(above[-1] if above else 0)

    def _order(self) -> None:
        """Choices that are listed late, such as the narrators, take their turn where they stand."""
        facts = self._view_model.facts
        if facts != self._ordered:
            self._ordered = facts
            tab_by_layout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Once the cards have taken their new places.
        QTimer.singleShot(0, self, self._align)

    def _align(self) -> None:
        margins = self._scroll.body.contentsMargins()
        self._foot.align(margins.left(), margins.right())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        before, after = margins.left(), margins.right()
        before, after = (after, before) if mirrored else (before, after)
        gap = self._look.space(36)
        beside = self._scroll.viewport().width() - after + gap
        room = QRect(0, 0, after - gap - self._look.space(8), self._scroll.height() - 2 * margins.top())
        wide = self._side.fits(room)
        self._side.setVisible(wide)
        self._folded.setVisible(not wide)
        self._side.setContentsMargins(0, margins.top(), 0, 0)
        self._grid.setColumnMinimumWidth(0, beside if wide else 0)
        self._mark()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._view_model.quiet()
        self._view_model.flush()


class _Overlaid(QGridLayout):
    """A grid whose columns ask for no width of their own: what lies over free room is folded when it ends."""

    def minimumSize(self) -> QSize:
        return QSize(0, super().minimumSize().height())


class _Foot(QWidget):
    """Hidden until there is something to say or to undo."""

    def __init__(self, look: Look, view_model: SettingsViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._words = Text(look, "", role=Role.BODY)
        self._undo = SecondaryButton(look, "", icon="undo")
        flow = FlowLayout(look, gap=20, row_gap=8)
        flow.addWidget(self._undo)
        flow.addWidget(self._words)
        self._column = Column(look, margins=(0, 14, 0, 16))
        self._column.addLayout(flow)
        self.setLayout(self._column)
        self._undo.clicked.connect(view_model.undo)
        view_model.changed.connect(self._show)
        self._show()

    def align(self, left: int, right: int) -> None:
        """Stand in line with the cards above."""
        margins = self._column.contentsMargins()
        self._column.setContentsMargins(left, margins.top(), right, margins.bottom())

    def _show(self) -> None:
        key, said = self._view_model.last_change, self._view_model.said
        self._undo.setText(self.tr("Undo: {change}").format(change=self._named(key)))
        self._undo.updateGeometry()
        self._undo.setVisible(bool(key))
        self._words.set_text(said.words if said else self.tr("Kept."))
        self._words.set_tone("accent" if said is not None and said.trouble else "soft")
        self.setVisible(bool(key) or said is not None)

    def _named(self, key: str) -> str:
        names = {
            "name": self.tr("name"),
            "adopted": self.tr("what came with the file"),
            "country": self.tr("country"),
            "contact": self.tr("your person"),
            "day-start": self.tr("when my day starts"),
            "lock-minutes": self.tr("when it locks"),
            "matters": self.tr("what matters"),
            "text-size": self.tr("text size"),
            "large-buttons": self.tr("large buttons"),
            "language": self.tr("language"),
            "theme": self.tr("colours"),
            "motion": self.tr("keep still"),
            "captions": self.tr("words on the screen"),
            "voice": self.tr("who reads to you"),
            "reads-pages": self.tr("reading each page"),
            "background": self.tr("sound behind the voice"),
            "bell": self.tr("bells"),
            "position": self.tr("position"),
            "anchor": self.tr("where attention rests"),
            "eyes": self.tr("eyes open"),
            "breath": self.tr("breathing steps"),
            "holds": self.tr("breath holds"),
            "skip": self.tr("parts left out"),
            "reminders": self.tr("reminders"),
            "from-group": self.tr("what came from the group"),
            "tray": self.tr("staying beside the clock"),
        }
        return names.get(key, self.tr("how loud it is"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._look.color("border" if self._look.tokens.outlined else "line")
        QPainter(self).fillRect(0, 0, self.width(), 1, color)
