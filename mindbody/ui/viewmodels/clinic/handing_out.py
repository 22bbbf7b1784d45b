"""The papers of a meeting, chosen, and then printed or saved while the window stays free."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from mindbody.clinic.programme import weekly
from mindbody.content.library import Library
from mindbody.content.meeting import Meeting
from mindbody.content.safety import Country
from mindbody.paper.book import Book
from mindbody.paper.book_markup import save_book_html
from mindbody.paper.packs.pack import pages_of_all, parts_of, title_of
from mindbody.paper.packs.wish import ALL_PARTS, Part, Wish
from mindbody.paper.piece import Piece
from mindbody.paper.sheet import Sheet, usual_sheet

_SETTING: Final = 0.5
"""Share of the whole work that it takes to set the papers in type; the rest is writing them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandingOutState:
    """title: of the papers. parts: what there is for it, in order. chosen: the ticked ones. whole: of all
    meetings of a group, else of one. named: with the names that are used in the group. file: a name to save
    under. share: 0.0 to 1.0 while papers are being made, else None. said: what came of the last ones."""

    title: str = ""
    parts: tuple[Part, ...] = ()
    chosen: frozenset[Part] = ALL_PARTS
    whole: bool = False
    can_be_whole: bool = False
    large: bool = False
    named: bool = False
    can_be_named: bool = False
    sheet: Sheet = Sheet.A4
    file: str = ""
    share: float | None = None
    said: str = ""
    trouble: bool = False

    @property
    def ready(self) -> bool:
        """Whether anything is chosen that could be printed now."""
        return self.share is None and any(part in self.chosen for part in self.parts)


class HandingOutViewModel(QObject):
    """Papers are made a piece at a time, between what else the window has to do: type can be set nowhere but
    here, in the thread of the screens. family: of the face. country: whose help lines are printed."""

    changed = Signal()
    printable = Signal(object)
    """A Book that is ready for a printer."""

    def __init__(
        self,
        library: Library,
        family: str,
        *,
        country: Country | None = None,
        locale: QLocale | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._family = family
        self._country = country
        self._meeting: Meeting | None = None
        self._aliases: tuple[str, ...] = ()
        self._steps: Iterator[float] = iter(())
        self._at_end: Callable[[], None] = self._stopped
        self._state = HandingOutState(sheet=usual_sheet(locale or QLocale()))
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._go_on)

    @property
    def state(self) -> HandingOutState:
        return self._state

    @property
    def kinds(self) -> tuple[tuple[Part, str], ...]:
        """Every paper that a meeting may have, by its name in the language of the app: on the papers
        themselves it stands in that of the meeting."""
        names = {
            Part.AGENDA: self.tr("Agenda"),
            Part.NOTES: self.tr("Notes for the one who leads"),
            Part.SIGN_IN: self.tr("Sign-in sheet"),
            Part.HANDOUTS: self.tr("Handouts in large print"),
            Part.TEMPLATES: self.tr("Empty sheets to write on"),
            Part.HOMEWORK: self.tr("Cards for the week"),
            Part.SAFETY: self.tr("Safety pages"),
            Part.CERTIFICATES: self.tr("Certificates"),
        }
        return tuple((part, names[part]) for part in Part)

    def show_meeting(self, meeting: Meeting, aliases: tuple[str, ...] = ()) -> None:
        """The meeting whose papers these are, and the names used in its group."""
        self._meeting, self._aliases = meeting, aliases
        self._leave_off()
        in_series = meeting in weekly(self._library.meetings.values())
        self._offer(
            replace(
                self._state,
                share=None,
                whole=self._state.whole and in_series,
                can_be_whole=in_series,
                named=self._state.named and bool(aliases),
            )
        )

    def choose_whole(self, whole: bool) -> None:
        """All meetings of a group, or this one."""
        self._offer(replace(self._state, whole=whole))

    def choose_parts(self, parts: tuple[str, ...]) -> None:
        """The ticked ones, also of those that this meeting does not have."""
        self._offer(replace(self._state, chosen=frozenset(map(Part, parts))))

    def choose_large(self, large: bool) -> None:
        self._offer(replace(self._state, large=large))

    def choose_named(self, named: bool) -> None:
        self._offer(replace(self._state, named=named))

    def choose_sheet(self, sheet: str) -> None:
        self._offer(replace(self._state, sheet=Sheet(sheet)))

    def print_them(self) -> None:
        """Make the papers; `printable` hands them over when they are ready."""
        if self._state.ready:
            book = self._book()
            self._begin(book.set(), lambda: self._hand_over(book))

    def save_pdf(self, path: Path) -> None:
        """Write them as one PDF file."""
        if self._state.ready:
            book = self._book()
            self._begin(_both(book.set(), book.saving(path)), lambda: self._written(path))

    def save_web(self, path: Path) -> None:
        """Write them as one web page."""
        if self._state.ready:
            title, pieces = title_of(self._meetings()), self._pieces()
            self._begin(_once(lambda: save_book_html(title, pieces, path)), lambda: self._written(path))

    def stop(self) -> None:
        """Call off what is being made; nothing is written."""
        if self._state.share is not None:
            self._leave_off()
            self._stopped()

    def _meetings(self) -> tuple[Meeting, ...]:
        if self._state.whole:
            return weekly(self._library.meetings.values())
        return (self._meeting,) if self._meeting is not None else ()

    def _pieces(self) -> tuple[Piece, ...]:
        wish = Wish(
            parts=self._state.chosen,
            large=self._state.large,
            aliases=self._aliases if self._state.named else (),
            country=self._country,
        )
        return tuple(pages_of_all(self._meetings(), self._library, wish))

    def _book(self) -> Book:
        title = title_of(self._meetings())
        return Book(title, self._pieces(), self._state.sheet, self._family)

    def _begin(self, steps: Iterator[float], at_end: Callable[[], None]) -> None:
        self._steps, self._at_end = steps, at_end
        self._become(replace(self._state, share=0.0, said="", trouble=False))
        self._turns.start()

    def _go_on(self) -> None:
        try:
            share = next(self._steps)
        except StopIteration:
            self._leave_off()
            self._at_end()
        except OSError as trouble:
            self._leave_off()
            self._say(
                self.tr("The papers could not be written: {reason}. You might choose another folder.").format(
                    reason=trouble.strerror or str(trouble)
                ),
                trouble=True,
            )
        else:
            self._become(replace(self._state, share=share))

    def _leave_off(self) -> None:
        self._turns.stop()
        # A generator that is let go closes what it has open.
        self._steps = iter(())

    def _hand_over(self, book: Book) -> None:
        self._say("")
        self.printable.emit(book)

    def _written(self, path: Path) -> None:
        self._say(self.tr("Saved as {name}.").format(name=path.name))

    def _stopped(self) -> None:
        self._say(self.tr("Stopped. Nothing was written."))

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """One sentence about what the page did itself, such as printing."""
        self._become(replace(self._state, said=words, trouble=trouble))

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self._become(replace(self._state, share=None, said=words, trouble=trouble))

    def _offer(self, state: HandingOutState) -> None:
        """What there is to choose from now. What was said of other papers is over."""
        self._state, before = state, self._state
        meetings = self._meetings()
        there = parts_of(meetings, self._library)
        state = replace(
            state,
            title=self._title(meetings),
            parts=tuple(part for part in Part if part in there),
            can_be_named=bool(self._aliases),
            file="group" if state.whole else meetings[0].id if meetings else "",
            said="",
            trouble=False,
        )
        self._state = before
        self._become(state)

    def _title(self, meetings: tuple[Meeting, ...]) -> str:
        if len(meetings) > 1:
            return self.tr("Papers for {count} meetings").format(count=len(meetings))
        return title_of(meetings) if meetings else ""

    def _become(self, state: HandingOutState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def _both(first: Iterator[float], second: Iterator[float]) -> Iterator[float]:
    for share in first:
        yield share * _SETTING
    for share in second:
        yield _SETTING + share * (1 - _SETTING)


def _once(work: Callable[[], None]) -> Iterator[float]:
    work()
    yield 1.0
