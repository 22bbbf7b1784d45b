"""The lessons of others: what was added, what is being added, and why something was not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QLocale, QObject, Signal

from mindbody.content.findings import ContentError, Finding
from mindbody.ui.viewmodels.jobs import Jobs

if TYPE_CHECKING:
    from mindbody.content.pack_index import PackEntry
    from mindbody.content.packs import LeftOut

_LEARNT: Final = frozenset({"programmes", "lessons"})
_PRACTISED: Final = frozenset({"practices", "breaths", "movements"})
FIRST: Final = 3
"""How many findings are shown before anybody asks for more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRow:
    """One pack in words. `trouble`: why it is left out, "" when it is there."""

    id: str
    title: str
    about: str = ""
    origin: str = ""
    holds: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a folder or zip file was not taken in: `findings` in the order of files and lines, or `words` when
    it could not even be looked through."""

    name: str
    findings: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PacksState:
    """`busy`: what is being looked through. `asking`: the pack that might be taken away. `said`: one sentence
    about the last thing that was done."""

    rows: tuple[PackRow, ...] = ()
    busy: str = ""
    asking: str = ""
    refusal: Refusal | None = None
    all_shown: bool = False
    said: str = ""


class PacksThere(Protocol):
    """The packs as they are now."""

    @property
    def entries(self) -> "Sequence[PackEntry]": ...

    @property
    def left_out(self) -> "Sequence[LeftOut]": ...


class PackRoom(Protocol):
    """Adds and removes, away from the screens; both give what is there afterwards."""

    def add(self, source: Path) -> "tuple[PackEntry, PacksThere]":
        """Raises ContentError with every finding, or OSError."""

    def remove(self, id: str) -> PacksThere:
        """Raises LookupError with a sentence, or OSError."""


class PacksViewModel(QObject):
    """`changed` is told after every difference; `shelved` hands over what is there when that has changed."""

    changed = Signal()
    shelved = Signal(object)

    def __init__(
        self, room: PackRoom, jobs: Jobs, entries: "Sequence[PackEntry]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._jobs = jobs
        self._state = PacksState(rows=self._rows(entries, ()))

    @property
    def state(self) -> PacksState:
        return self._state

    def show_packs(self, there: PacksThere) -> None:
        """What there is, as it was read."""
        self._set(rows=self._rows(there.entries, there.left_out))

    def add(self, source: Path) -> None:
        """Look a folder or a zip file through and take it in, or say why not. One at a time."""
        if self._state.busy:
            return
        self._set(busy=source.name, refusal=None, all_shown=False, said="", asking="")
        self._jobs.start(
            lambda: self._room.add(source), self._added, lambda trouble: self._refused(source, trouble)
        )

    def ask_to_remove(self, id: str) -> None:
        """Offer to take a pack away; "" leaves it where it is."""
        self._set(asking=id, said="")

    def remove(self) -> None:
        """Take away the pack that was asked about."""
        row = next((row for row in self._state.rows if row.id == self._state.asking), None)
        if row is None or self._state.busy:
            return
        self._set(busy=row.title, asking="", refusal=None)
        self._jobs.start(
            lambda: self._room.remove(row.id),
            lambda there: self._removed(row.title, there),
            lambda trouble: self._not_removed(row.title, trouble),
        )

    def show_all(self, shown: bool) -> None:
        """Every finding, or the first few."""
        self._set(all_shown=shown)

    def put_away(self) -> None:
        """The refusal was read."""
        self._set(refusal=None, all_shown=False)

    def _added(self, taken: "tuple[PackEntry, PacksThere]") -> None:
        entry, there = taken
        self._set(busy="", said=self._here_now(entry))
        self._shelve(there)

    def _here_now(self, entry: "PackEntry") -> str:
        """That it is here, and where it is looked for."""
        kinds = {kind for kind, number in entry.holds if number}
        learn, practise = bool(kinds & _LEARNT), bool(kinds & _PRACTISED)
        if learn and practise:
            words = self.tr("“{title}” is here now, in Learn and in Practise.")
        elif learn:
            words = self.tr("“{title}” is here now, in Learn.")
        elif practise:
            words = self.tr("“{title}” is here now, in Practise.")
        else:
            words = self.tr("“{title}” is here now.")
        return words.format(title=entry.card.title)

    def _refused(self, source: Path, trouble: Exception) -> None:
        findings: tuple[Finding, ...] = trouble.findings if isinstance(trouble, ContentError) else ()
        words = "" if findings else self._reason(trouble)
        refusal = Refusal(name=source.name, findings=tuple(map(str, findings)), words=words)
        self._set(busy="", refusal=refusal)

    def _removed(self, title: str, there: PacksThere) -> None:
        self._set(busy="", said=self.tr("“{title}” is gone. What you wrote is kept.").format(title=title))
        self._shelve(there)

    def _not_removed(self, title: str, trouble: Exception) -> None:
        words = self.tr("“{title}” could not be taken away: {reason}.")
        self._set(busy="", said=words.format(title=title, reason=self._reason(trouble)))

    def _reason(self, trouble: Exception) -> str:
        return str(getattr(trouble, "strerror", None) or trouble).removesuffix(".")

    def _shelve(self, there: PacksThere) -> None:
        self.show_packs(there)
        self.shelved.emit(there)

    def _set(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]  # fields of the state
        self.changed.emit()

    def _rows(self, entries: "Sequence[PackEntry]", left_out: "Sequence[LeftOut]") -> tuple[PackRow, ...]:
        there = (self._row(entry) for entry in entries)
        lost = (PackRow(id=each.id, title=each.title, trouble=str(each.reason)) for each in left_out)
        return (*there, *lost)

    def _row(self, entry: "PackEntry") -> PackRow:
        card = entry.card
        origin = self.tr("By {who}. {language}. Version {version}. {licence}.")
        return PackRow(
            id=card.id,
            title=card.title,
            about=card.about,
            origin=origin.format(
                who=card.by,
                language=language_name(card.language),
                version=card.version,
                licence=card.licence,
            ),
            holds=self._holds(entry),
        )

    def _holds(self, entry: "PackEntry") -> str:
        one_and_many = {
            "programmes": (self.tr("1 programme"), self.tr("{n} programmes")),
            "lessons": (self.tr("1 lesson"), self.tr("{n} lessons")),
            "practices": (self.tr("1 practice"), self.tr("{n} practices")),
            "breaths": (self.tr("1 breath"), self.tr("{n} breaths")),
            "movements": (self.tr("1 movement"), self.tr("{n} movements")),
            "measures": (self.tr("1 set of questions"), self.tr("{n} sets of questions")),
            "menus": (self.tr("1 menu"), self.tr("{n} menus")),
            "tools": (self.tr("1 tool"), self.tr("{n} tools")),
            "meetings": (self.tr("1 meeting"), self.tr("{n} meetings")),
        }
        words = [
            one if number == 1 else many.format(n=number)
            for kind, number in entry.holds
            if kind in one_and_many
            for one, many in [one_and_many[kind]]
        ]
        if entry.countries:
            words.append(self.tr("its own help lines"))
        return ", ".join(words)


def language_name(tag: str) -> str:
    """The name of a language in that language, or its tag when nobody knows it."""
    locale = QLocale(tag.split("-")[0])
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return tag
    if locale.language() is QLocale.Language.English:
        return QLocale.languageToString(locale.language())
    # Qt adds the country to some: “español de España”.
    name = locale.nativeLanguageName().split(" ")[0]
    return name[:1].upper() + name[1:] if name else tag
