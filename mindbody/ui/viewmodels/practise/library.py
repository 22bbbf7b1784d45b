"""The library of practices in words: what there is, what fits the wish, and what was starred."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from mindbody.content.vocabulary import Position
from mindbody.insight.settling import Settling
from mindbody.session.shelf import Entry, Kind, Wish, matching
from mindbody.ui.viewmodels.session.amounts import number_words, practice_words

ANY: Final = ""
MINUTES: Final = ("5", "10", "20")
"""“Up to” choices, as ids."""

_ICONS: Final = {
    Kind.MINDFULNESS: "leaf",
    Kind.RELAXATION: "moon",
    Kind.BREATH: "wind",
    Kind.MOVEMENT: "walk",
}


class Row(NamedTuple):
    """One practice in the list. `felt` is what came after it so far, or ""."""

    id: str
    kind: Kind
    icon: str
    title: str
    line: str
    felt: str
    starred: bool


class Shelf(NamedTuple):
    """The rows of one kind under their heading."""

    kind: Kind
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryState:
    """`shelves` are those with rows. `empty` says in words that nothing fits; `waiting`, that the lessons are
    still being opened."""

    shelves: tuple[Shelf, ...] = ()
    minutes: str = ANY
    position: str = ANY
    kind: str = ANY
    only: str = ANY
    words: str = ""
    found: str = ""
    empty: str = ""
    waiting: bool = True


class LibraryViewModel(QObject):
    """`favourites` and `felt` are asked for anew at each refresh; `star` keeps a star or takes it away."""

    changed = Signal()

    def __init__(
        self,
        favourites: Callable[[], frozenset[str]],
        felt: Callable[[], Mapping[str, Settling]],
        star: Callable[[str, bool], None],
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._favourites = favourites
        self._felt = felt
        self._star = star
        self._entries: tuple[Entry, ...] | None = None
        self._state = LibraryState()

    @property
    def state(self) -> LibraryState:
        return self._state

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """The library is there now, or is another one."""
        self._entries = entries
        self._tell(self._state)

    def refresh(self) -> None:
        self._tell(self._state)

    def choose_minutes(self, minutes: str) -> None:
        self._tell(replace(self._state, minutes=minutes))

    def choose_position(self, position: str) -> None:
        self._tell(replace(self._state, position=position))

    def choose_kind(self, kind: str) -> None:
        self._tell(replace(self._state, kind=kind))

    def choose_only(self, only: str) -> None:
        """`starred`, `helped`, or ANY."""
        self._tell(replace(self._state, only=only))

    def look_for(self, words: str) -> None:
        self._tell(replace(self._state, words=words))

    def show_all(self) -> None:
        """Nothing is looked for any more."""
        self._tell(LibraryState())

    def star(self, entry: str, on: bool) -> None:
        self._star(entry, on)
        self.refresh()

    def _tell(self, state: LibraryState) -> None:
        fresh = self._with_rows(state)
        if fresh != self._state:
            self._state = fresh
            self.changed.emit()

    def _with_rows(self, state: LibraryState) -> LibraryState:
        if self._entries is None:
            return replace(state, waiting=True)
        favourites, felt = self._favourites(), self._felt()
        wish = Wish(
            minutes=float(state.minutes) if state.minutes else None,
            position=Position(state.position) if state.position else None,
            kind=Kind(state.kind) if state.kind else None,
            ids=self._only(state.only, favourites, felt),
            words=state.words,
        )
        found = matching(self._entries, wish)
        shelves = tuple(
            Shelf(kind, self._kind_words(kind), rows)
            for kind in Kind
            if (rows := tuple(self._row(each, favourites, felt) for each in found if each.kind is kind))
        )
        words = self.tr("One fits") if len(found) == 1 else self.tr("{n} fit").format(n=len(found))
        narrowed = len(found) < len(self._entries)
        return replace(
            state,
            shelves=shelves,
            found=words if narrowed and found else "",
            empty="" if found else self._empty(state),
            waiting=False,
        )

    def _only(
        self, only: str, favourites: frozenset[str], felt: Mapping[str, Settling]
    ) -> frozenset[str] | None:
        match only:
            case "starred":
                return favourites
            case "helped":
                return frozenset(name for name, each in felt.items() if each.mostly)
            case _:
                return None

    def _empty(self, state: LibraryState) -> str:
        if state.only == "starred":
            return self.tr("No favourites yet. On the page of a practice you can keep it as one.")
        if state.only == "helped":
            return self.tr(
                "Nothing to tell yet. When you have answered “how do you feel now” three times after a "
                "practice, it can stand here."
            )
        return self.tr("Nothing fits all of that. You might leave one wish out.")

    def _row(self, entry: Entry, favourites: frozenset[str], felt: Mapping[str, Settling]) -> Row:
        return Row(
            entry.id,
            entry.kind,
            _ICONS[entry.kind],
            entry.title,
            self._length(entry),
            self._felt_words(felt.get(entry.id)),
            entry.id in favourites,
        )

    def _length(self, entry: Entry) -> str:
        shortest, longest = entry.minutes
        if entry.kind is Kind.MOVEMENT:
            return self.tr("As long as you like")
        if shortest == longest:
            return practice_words(longest * 60)
        if shortest < 1:
            words = practice_words(shortest * 60), practice_words(longest * 60)
            return self.tr("{a} to {b}").format(a=words[0], b=words[1])
        return self.tr("{a} to {b} minutes").format(a=number_words(shortest), b=number_words(longest))

    def felt_words(self, entry: str) -> str:
        """What came after a practice so far, or "" while there is little to tell."""
        return self._felt_words(self._felt().get(entry))

    def _felt_words(self, felt: Settling | None) -> str:
        if felt is None or not felt.mostly:
            return ""
        return self.tr("More settled after {n} of {all} times").format(n=felt.settled, all=felt.answered)

    def _kind_words(self, kind: Kind) -> str:
        return {
            Kind.MINDFULNESS: self.tr("Mindfulness"),
            Kind.RELAXATION: self.tr("Relaxation"),
            Kind.BREATH: self.tr("Breathing"),
            Kind.MOVEMENT: self.tr("Movement"),
        }[kind]
