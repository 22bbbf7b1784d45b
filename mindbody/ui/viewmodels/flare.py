"""The page for a flare: what the person wrote for it, and days that are planned smaller at their word."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from mindbody.ui.viewmodels.flare_words import day_lines, offer_line, told_line

if TYPE_CHECKING:
    from mindbody.toolkit.flare_sheet import FlareSheet, Someone
    from mindbody.toolkit.told_flare import FlareDay


class Keeper(Protocol):
    """Where the three days are marked. What changes something is told whether it was kept."""

    def sheet(self) -> "FlareSheet | None":
        """None while the record is not open, or can't be read."""
        ...

    def day(self) -> "FlareDay | None": ...

    @property
    def to_read(self) -> bool:
        """Whether nothing can be kept."""
        ...

    @property
    def shut(self) -> bool:
        """Whether the record can't be opened, so that nothing can be begun."""
        ...

    @property
    def can_move(self) -> bool:
        """Whether there is a movement for this person."""
        ...

    @property
    def contact(self) -> str:
        """The person of the help page, "" for none."""
        ...

    @property
    def breathes(self) -> bool:
        """Whether the half minute is one of the breath; else it is one of the senses."""
        ...

    def begin(self) -> bool: ...

    def longer(self) -> bool: ...

    def end(self) -> bool: ...

    def undo(self) -> bool:
        """Back to what was before the last of these."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FlareState:
    """In words. told: the line about this day, "" on a day like others. offer: what the days would be. again:
    whether tomorrow repeats today. undoable: whether something was just marked. signs, first, days: of the
    plan or the card; all empty where nothing was written. waiting: the half minute begins
    as soon as it can. shut: it can't, and is told in words. said: what could not be done."""

    coping: str = ""
    own_card: bool = False
    signs: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    medicines: str = ""
    planned: bool = False
    people: "tuple[Someone, ...]" = ()
    message: str = ""
    breathes: bool = True
    can_move: bool = True
    can_mark: bool = False
    told: str = ""
    offer: str = ""
    again: bool = False
    undoable: bool = False
    long: bool = False
    open: bool = False
    waiting: bool = False
    shut: bool = False
    said: str = ""


class FlareViewModel(QObject):
    """Shown at once, with gentle words of its own, and filled in when the record is open."""

    changed = Signal()
    marked = Signal()
    """The plans of these days are others now."""
    closed = Signal()
    help_wanted = Signal()
    sigh_wanted = Signal()
    move_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._state = FlareState()
        self._undoable = False
        self._waiting = False
        self.refresh()

    @property
    def state(self) -> FlareState:
        return self._state

    def refresh(self) -> None:
        """Look again at what is kept."""
        self._tell(self._derive())

    def opened(self) -> None:
        """The page is shown anew: what was marked some time ago is changed by its own buttons."""
        self._undoable = False
        self.refresh()

    def sigh(self) -> None:
        """Begin the half minute: now, or as soon as it can be heard."""
        self._waiting = not self._state.open
        self.refresh()
        self.sigh_wanted.emit()

    def plan_smaller(self) -> None:
        """The person says that this is a flare: today is day one."""
        self._mark(self._keeper.begin())

    def one_more(self) -> None:
        """Tomorrow like today."""
        self._mark(self._keeper.longer())

    def through_it(self) -> None:
        """The person says that it is over."""
        self._mark(self._keeper.end())

    def undo(self) -> None:
        kept = self._keeper.undo()
        self._mark(kept, undoable=not kept)

    def _mark(self, kept: bool, *, undoable: bool = True) -> None:
        if not kept:
            self._tell(replace(self._state, said=self.tr("This could not be kept. Nothing was changed.")))
            return
        self._undoable = undoable
        self.refresh()
        self.marked.emit()

    def _derive(self) -> FlareState:
        keeper = self._keeper
        sheet, day = keeper.sheet(), keeper.day()
        people = list(sheet.people) if sheet is not None else []
        known = {each.name.casefold() for each in people}
        if keeper.contact and keeper.contact.casefold() not in known:
            from mindbody.toolkit.flare_sheet import Someone

            people.append(Someone(name=keeper.contact))
        state = FlareState(
            coping=self.tr("This is a flare. It is hard, and it passes. One small thing is enough."),
            message=self.tr(
                "I have a flare today. I have a plan, and I am resting. You don't need to do anything. "
                "I wanted you to know."
            ),
            people=tuple(people),
            breathes=keeper.breathes,
            can_move=keeper.can_move,
            undoable=self._undoable,
            waiting=self._waiting and sheet is None and not keeper.shut,
            shut=keeper.shut,
        )
        if sheet is None:
            return state
        return replace(
            state,
            open=True,
            coping=sheet.coping or state.coping,
            own_card=bool(sheet.coping),
            signs=sheet.signs,
            first=sheet.first,
            days=day_lines(sheet.days),
            medicines=sheet.medicines,
            planned=sheet.planned,
            can_mark=not keeper.to_read,
            told=told_line(day) if day is not None else "",
            offer=offer_line(sheet.days),
            again=day is not None and day.again,
            long=day is not None and day.long,
        )

    def _tell(self, state: FlareState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
